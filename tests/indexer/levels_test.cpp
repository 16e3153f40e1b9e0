// What everybody may see and what they may not are two indexes: the first holds no trace of the second.
#include <gmock/gmock.h>
#include <xapian.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "indexer/schema/shards.h"
#include "indexer/schema/stored.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

// What stands in the two shards that a public front opens: every term, value and stored text, and the files as they
// are.
std::string everything_in_public_shards(const std::filesystem::path& index) {
  std::string all;
  for (size_t at = 0; at < shards_of(Level::open_to_all); ++at) {
    const Xapian::Database shard(shard_path(index, at).string());
    ReadingDictionaries dictionaries;
    dictionaries.add(shard.get_metadata(std::string(kDictionaryKey)));
    for (auto term = shard.allterms_begin(); term != shard.allterms_end(); ++term) all += *term + "\n";
    for (auto posting = shard.postlist_begin(""); posting != shard.postlist_end(""); ++posting) {
      const Xapian::Document document = shard.get_document(*posting);
      const auto stored = unpack_record(document.get_data(), dictionaries);
      EXPECT_TRUE(stored);
      if (stored) all += std::string(stored->bytes.view()) + "\n";
      for (auto value = document.values_begin(); value != document.values_end(); ++value) all += *value + "\n";
    }
    for (const auto& entry : std::filesystem::directory_iterator(shard_path(index, at))) {
      std::ostringstream bytes;
      bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      all += bytes.str();
    }
  }
  return all;
}

Record answer_of(const char* id, const char* name) {
  Record record = paper(id, Kind::consultation_response, std::string("Synpunkter från ") + name,
                        std::string("Jag avstyrker planen.\nHälsningar\n") + name + "\nnils@post.example");
  record.source.path = "synpunkter-nils-hedlund.eml";
  record.publication = "public";
  ConsultationResponse facts;
  facts.respondent = name;
  facts.respondent_kind = "private";
  facts.sender = "nils@post.example";
  facts.passages = {{{}, record.pages[0].text, 1, "opposes", "Jag avstyrker planen.", true}};
  record.facts = facts;
  return record;
}

class LevelsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    Record open = decision("norrfors-kf-1", "Kommunfullmäktige", "2024-01-31", "1", "Cykelväg", "Cykelvägen byggs.");
    open.publication = "public";
    Record number = decision("norrfors-sn-2", "Socialnämnden", "2024-02-01", "2", "Bistånd för 811218-9876",
                             "Ansökan från Ek, 811218-9876, om bistånd beviljas.");
    number.pages = {{1, "Ansökan från Ek, 811218-"}, {2, "9876, om bistånd beviljas. Även 19701063-2391."}};
    number.publication = "public";
    number.registry_number = "811218-9876";
    number.registry_numbers = {"811218-9876"};
    minutes(number).decision = {"att bevilja 811218-9876 bistånd"};
    number.source.path = "beslut_811218-9876.pdf";
    number.evidence = {{"decision[0]", 1, "att bevilja 811218-", "rule"}};
    Record inside = paper("norrfors-utkast", Kind::other, "Utkast", "Hemlighetsstämplat utkast om bistånd.");
    Record gone = paper("norrfors-borta", Kind::other, "Borta", "Avpublicerad text om bistånd.");
    gone.publication = "withdrawn";
    write_all(index(), {open, number, inside, gone, answer_of("norrfors-svar", "Nils Hedlund")});
  }
  std::filesystem::path index() const { return folder_.path() / "index"; }
  std::unique_ptr<SearchEngine> engine(Level level) const {
    return std::move(*SearchEngine::open(index(), {std::chrono::milliseconds(0), level}));
  }
  static std::set<std::string> ids(SearchEngine& engine, const std::string& query) {
    SearchRequest request;
    request.query = query;
    const auto results = engine.search(request);
    std::set<std::string> found;
    if (!results) return found;
    for (const Hit& hit : results->hits) found.insert(hit.id);
    EXPECT_EQ(results->total, found.size()) << query;
    std::uint32_t counted = 0;
    for (const Facet& facet : results->facets)
      if (facet.field == "kind")
        for (const FacetValue& value : facet.values) counted += value.count;
    EXPECT_EQ(counted, results->total) << query;
    return found;
  }

  TemporaryFolder folder_;
};

// Xapian keeps the largest value of a slot when its document goes, and compaction copies it.
TEST_F(LevelsTest, NothingOfADeletedRecordStaysInTheShards) {
  Record last = decision("norrfors-sist", "Östra Ödesnämnden", "2099-12-31", "99", "Övrigt", "Ödestimman slår.");
  last.publication = "public";
  last.registry_number = "ÖDN 2099/9";
  last.registry_numbers = {"ÖDN 2099/9"};
  Record first = decision("norrfors-först", "Aktnämnden", "2024-01-31", "1", "Arkiv", "Arkivet öppnas.");
  first.publication = "public";
  first.registry_number = "AN 2024/1";
  first.registry_numbers = {"AN 2024/1"};
  first.source.sha256 = last.source.sha256;
  auto writer = IndexWriter::open(index());
  ASSERT_TRUE(writer);
  ASSERT_TRUE((*writer)->replace_file(last.source.sha256, {first, last}));
  ASSERT_TRUE((*writer)->commit());
  EXPECT_THAT(everything_in_public_shards(index()), HasSubstr("Ödesnämnden"));
  ASSERT_TRUE((*writer)->delete_record("norrfors-sist"));
  ASSERT_TRUE((*writer)->commit());
  writer->reset();
  ASSERT_TRUE(compact_index(index()));
  const std::string all = everything_in_public_shards(index());
  EXPECT_THAT(all, HasSubstr("Aktnämnden"));
  for (const char* gone : {"Ödesnämnden", "ödesnämnden", "20991231", "ödn-2099-9", "ÖDN"})
    EXPECT_THAT(all, Not(HasSubstr(gone)));
  EXPECT_THAT(ids(*engine(Level::open_to_all), "organ:Aktnämnden"), UnorderedElementsAre("norrfors-först"));
}

TEST_F(LevelsTest, EachLevelFindsItsRecordsOnce) {
  const auto open = engine(Level::open_to_all);
  const auto inside = engine(Level::internal);
  EXPECT_THAT(ids(*open, ""), UnorderedElementsAre("norrfors-kf-1", "norrfors-sn-2", "norrfors-svar"));
  EXPECT_THAT(ids(*inside, ""),
              UnorderedElementsAre("norrfors-kf-1", "norrfors-sn-2", "norrfors-svar", "norrfors-utkast"));
  EXPECT_THAT(ids(*open, "bistånd"), UnorderedElementsAre("norrfors-sn-2"));
  EXPECT_THAT(ids(*inside, "bistånd"), UnorderedElementsAre("norrfors-sn-2", "norrfors-utkast"));
  EXPECT_EQ(open->state()->records, 3U);
  EXPECT_EQ(inside->state()->records, 4U);
  int visited = 0;
  ASSERT_TRUE(inside->for_each([&visited](const Record&) { return ++visited > 0; }));
  EXPECT_EQ(visited, 4);
}

TEST_F(LevelsTest, TheNumberIsFoundInsideAndNowhereElse) {
  EXPECT_TRUE(ids(*engine(Level::open_to_all), "811218-9876").empty());
  EXPECT_THAT(ids(*engine(Level::internal), "811218-9876"), UnorderedElementsAre("norrfors-sn-2"));
  const auto masked = engine(Level::open_to_all)->fetch("norrfors-sn-2");
  ASSERT_TRUE(masked);
  EXPECT_EQ(masked->publication, "masked");
  EXPECT_EQ(masked->title, "Bistånd för [personnummer]");
  EXPECT_EQ(masked->text(), "Ansökan från Ek, [personnummer]\n, om bistånd beviljas. Även [personnummer].");
  EXPECT_EQ(engine(Level::internal)->fetch("norrfors-sn-2")->title, "Bistånd för 811218-9876");
}

TEST_F(LevelsTest, APrivatePersonIsNobodyInPublic) {
  const auto masked = engine(Level::open_to_all)->fetch("norrfors-svar");
  ASSERT_TRUE(masked);
  EXPECT_EQ(std::get<ConsultationResponse>(masked->facts).respondent, "Privatperson 1");
  EXPECT_EQ(std::get<ConsultationResponse>(engine(Level::internal)->fetch("norrfors-svar")->facts).respondent,
            "Nils Hedlund");
}

TEST_F(LevelsTest, ThePublicIndexHoldsNoTraceOfTheRest) {
  const std::string all = everything_in_public_shards(index());
  EXPECT_THAT(all, HasSubstr("Cykelväg"));
  for (const char* secret : {"811218", "9876", "701063", "2391", "Hemlighetsstämplat", "hemlighetsstämpla", "Utkast",
                             "Avpublicerad", "Hedlund", "hedlund", "nils@"})
    EXPECT_THAT(all, Not(HasSubstr(secret))) << secret;
}

TEST_F(LevelsTest, ARecordThatChangesItsLevelLeavesTheOldOne) {
  auto writer = IndexWriter::open(index());
  ASSERT_TRUE(writer);
  Record record = *engine(Level::internal)->fetch("norrfors-sn-2");
  record.publication = "internal";
  ASSERT_TRUE((*writer)->replace_record(record));
  Record draft = *engine(Level::internal)->fetch("norrfors-utkast");
  draft.publication = "public";
  ASSERT_TRUE((*writer)->replace_record(draft));
  ASSERT_TRUE((*writer)->commit());
  EXPECT_THAT(ids(*engine(Level::open_to_all), ""),
              UnorderedElementsAre("norrfors-kf-1", "norrfors-utkast", "norrfors-svar"));
  EXPECT_THAT(ids(*engine(Level::internal), "bistånd"), UnorderedElementsAre("norrfors-sn-2", "norrfors-utkast"));
}

TEST_F(LevelsTest, OnlyItsOwnerEntersTheInternalIndex) {
  EXPECT_EQ(std::filesystem::status(index() / kInternalFolder).permissions(), std::filesystem::perms::owner_all);
}

}  // namespace
}  // namespace akt
