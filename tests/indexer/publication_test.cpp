// Who may see a record: the log of decisions, the operator's rules, and an older ledger brought up to date.
#include "indexer/archive/publication.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

class PublicationTest : public testing::Test {
 protected:
  TemporaryFolder temporary_;
  const std::filesystem::path folder_ = temporary_.path();
};

TEST_F(PublicationTest, TheLogOnlyGrows) {
  EXPECT_TRUE(decisions(folder_).value().empty());
  ASSERT_TRUE(
      add_decisions(folder_, {{"a", "0f", "public", "withdrawn", "fel \"namn\"", "anna", "2024-01-31T09:00:00Z"}}));
  // A power cut in the middle of a line: that decision was never acknowledged.
  std::ofstream(folder_ / kPublicationLog, std::ios::app) << R"({"at":"2024-02)";
  ASSERT_TRUE(add_decisions(folder_, {{"a", "0f", "withdrawn", "public", "rättat", "bo", "2024-02-01T09:00:00Z"}}));
  const auto all = decisions(folder_);
  ASSERT_TRUE(all) << all.error().message;
  ASSERT_EQ(all->size(), 2U);
  EXPECT_EQ(all->at(0).why, "fel \"namn\"");
  EXPECT_EQ(last_decisions(*all).at("a").by, "bo");
}

TEST_F(PublicationTest, TheFirstRuleThatHoldsCounts) {
  Record record;
  record.kind = Kind::minutes_item;
  record.body = "Socialnämndens arbetsutskott";
  const PublicationRules rules{{{"internal", {Kind::minutes_item}, {"socialnämndens arbetsutskott"}, {}},
                                {"masked", {}, {}, {"protokoll/2024"}},
                                {"internal", {Kind::official_memo}, {}, {}}},
                               {}};
  EXPECT_EQ(publication_by_rule(rules, record, "/srv/protokoll/2024/a.pdf"), "internal");
  record.body = "Kommunfullmäktige";
  EXPECT_EQ(publication_by_rule(rules, record, "/srv/protokoll/2024/a.pdf"), "masked");
  EXPECT_EQ(publication_by_rule(rules, record, "/srv/protokoll/2023/2024/a.pdf"), "public");
  EXPECT_EQ(publication_by_rule(rules, record, "/srv/nya-protokoll/2024"), "public");
  record.kind = Kind::letter;
  EXPECT_EQ(publication_by_rule({}, record, "/a"), "internal") << "who writes to a municipality does not publish";
  EXPECT_EQ(publication_by_rule({{}, "public"}, record, "/a"), "public");
}

}  // namespace
}  // namespace akt
