// Golden rankings: a change that makes the judged queries' answers worse does not pass.
#include <gtest/gtest.h>

#include "tests/relevance/judged.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

constexpr double kLeastRecall = 0.85;
constexpr double kLeastReciprocal = 0.85;

TEST(Relevance, OfTheJudgedQueriesHolds) {
  const std::filesystem::path samples = std::filesystem::path(AKT_SOURCE_DIR) / "corpus/samples";
  const auto judged = judged_queries(samples / "queries.json");
  ASSERT_TRUE(judged) << judged.error().message;
  const TemporaryFolder folder;
  const auto indexed = index_folder(samples / "files", folder.path() / "index");
  ASSERT_TRUE(indexed) << indexed.error().message;
  auto engine = SearchEngine::open(folder.path() / "index");
  ASSERT_TRUE(engine) << engine.error().message;
  const auto judge = Judge::of(**engine);
  ASSERT_TRUE(judge) << judge.error().message;
  double recall = 0;
  double reciprocal = 0;
  for (const Judged& each : *judged) {
    const auto score = judge->ask(each);
    ASSERT_TRUE(score) << score.error().message;
    recall += score->recall;
    reciprocal += score->reciprocal;
    if (score->recall == 1 && score->reciprocal == 1) continue;
    std::cout << each.query << ": recall " << score->recall << ", reciprocal " << score->reciprocal << '\n';
    for (const std::string& name : score->missed) std::cout << "    missed " << name << '\n';
    if (score->reciprocal < 1)
      for (const std::string& hit : score->first) std::cout << "    got " << hit << '\n';
  }
  recall /= static_cast<double>(judged->size());
  reciprocal /= static_cast<double>(judged->size());
  std::cout << judged->size() << " queries: recall " << recall << ", mean reciprocal rank " << reciprocal << '\n';
  EXPECT_GE(recall, kLeastRecall);
  EXPECT_GE(reciprocal, kLeastReciprocal);
}

}  // namespace
}  // namespace akt
