// Every fact beside corpus/samples is read from its file: ten layouts, PDF, DOCX, ODT, HTML and text.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "tests/facts/score.h"

namespace akt::test {
namespace {

const std::string kSamples = std::string(AKT_SOURCE_DIR) + "/corpus/samples/";

// Formats that no reader has yet; everything else in facts.json is asserted.
bool unread(const std::string& name) { return name.find("skannat") != std::string::npos; }

TEST(Samples, GiveTheirFacts) {
  const auto gold = read_json(kSamples + "facts.json");
  Score all;
  size_t documents = 0;
  for (const auto& document : gold.at("documents")) {
    const std::string name = document.at("file");
    if (unread(name)) continue;
    ++documents;
    const Score score = score_document(document, read_records(kSamples + "files/" + name));
    all.add(score);
  }
  for (const std::string& missed : all.missed) std::cout << "  missed: " << missed << '\n';
  std::cout << documents << " documents, " << all.found << " of " << all.total << " facts\n";
  EXPECT_GE(documents, 60U);
  EXPECT_EQ(all.found, all.total) << "facts that were read before are no longer";
}

// The seeds are not the project's; where they lie beside it they must read whole.
TEST(Seeds, GiveTheirFacts) {
  const std::string seeds = std::string(AKT_SOURCE_DIR) + "/../shared/seeds/";
  if (!std::filesystem::exists(seeds + "gold.json")) GTEST_SKIP() << "no seeds beside the checkout: " << seeds;
  const auto gold = read_json(seeds + "gold.json");
  for (const auto& document : gold.at("documents"))
    for (const std::string& missed :
         score_document(document, read_records(seeds + document.at("file").get<std::string>())).missed)
      ADD_FAILURE() << missed;
}

}  // namespace
}  // namespace akt::test
