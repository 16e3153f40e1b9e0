// Golden rankings: a change that makes the judged queries' answers worse does not pass.
#include <gtest/gtest.h>

#include <iomanip>

#include "tests/relevance/judged.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

struct Mean {
  double recall = 0;
  double reciprocal = 0;
  size_t queries = 0;

  void add(const Score& score) {
    recall += score.recall;
    reciprocal += score.reciprocal;
    ++queries;
  }
  double of(double sum) const { return queries == 0 ? 0 : sum / static_cast<double>(queries); }
};

class Relevance : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<TemporaryFolder>();
    const auto imported = import_folder(samples() / "files", folder_->path() / "archive");
    ASSERT_TRUE(imported) << imported.error().message;
    auto engine = SearchEngine::open(folder_->path() / "archive/index");
    ASSERT_TRUE(engine) << engine.error().message;
    engine_ = std::move(*engine);
  }
  static void TearDownTestSuite() {
    engine_.reset();
    folder_.reset();
  }
  static fs::path samples() { return fs::path(AKT_SOURCE_DIR) / "corpus/samples"; }
  static fs::path judgements() { return fs::path(AKT_SOURCE_DIR) / "tests/relevance"; }

  // Prints each class, and what is short of perfect.
  static Mean measure(const std::vector<fs::path>& files) {
    Mean all;
    std::map<std::string, Mean> kinds;
    const auto judge = Judge::of(*engine_);
    EXPECT_TRUE(judge) << judge.error().message;
    for (const fs::path& file : files) {
      const auto judged = judged_queries(file);
      EXPECT_TRUE(judged) << judged.error().message;
      for (const Judged& each : *judged) {
        const auto score = judge->ask(each);
        EXPECT_TRUE(score) << score.error().message;
        all.add(*score);
        kinds[each.kind].add(*score);
        if (score->recall < 1 || score->reciprocal < 1) explain(*score);
      }
    }
    std::cout << std::fixed << std::setprecision(3);
    for (const auto& [kind, mean] : kinds) print(kind, mean);
    print("all", all);
    return all;
  }

 private:
  static void explain(const Score& score) {
    std::cout << score.query << ": recall " << score.recall << ", reciprocal " << score.reciprocal << '\n';
    for (const std::string& name : score.missed) std::cout << "    missed " << name << '\n';
    if (score.reciprocal < 1)
      for (const std::string& hit : score.first) std::cout << "    got " << hit << '\n';
  }
  static void print(const std::string& kind, const Mean& mean) {
    std::cout << std::left << std::setw(12) << kind << std::right << std::setw(4) << mean.queries
              << " queries  recall@10 " << mean.of(mean.recall) << "  MRR " << mean.of(mean.reciprocal) << '\n';
  }

  static std::unique_ptr<TemporaryFolder> folder_;
  static std::unique_ptr<SearchEngine> engine_;
};

std::unique_ptr<TemporaryFolder> Relevance::folder_;
std::unique_ptr<SearchEngine> Relevance::engine_;

TEST_F(Relevance, OfTheJudgedQueriesHolds) {
  const Mean mean = measure({samples() / "queries.json", judgements() / "queries.json"});
  EXPECT_GE(mean.queries, 120U);
  EXPECT_GE(mean.of(mean.recall), 0.95);
  EXPECT_GE(mean.of(mean.reciprocal), 0.85);
}

TEST_F(Relevance, OfQueriesNothingWasTunedOnHolds) {
  const Mean mean = measure({judgements() / "held_back.json"});
  EXPECT_GE(mean.queries, 40U);
  EXPECT_GE(mean.of(mean.recall), 0.90);
  EXPECT_GE(mean.of(mean.reciprocal), 0.80);
}

}  // namespace
}  // namespace akt
