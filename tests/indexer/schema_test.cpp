#include <gmock/gmock.h>

#include <set>

#include "corpus/model/kind.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/stored.h"
#include "indexer/schema/terms.h"

namespace akt {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

TEST(Fields, AreFoundByEveryNameTheyHave) {
  std::set<std::string> names;
  for (const FieldRow& row : kFields) {
    std::vector<std::string> mine{std::string(row.swedish)};
    if (row.english != row.swedish) mine.emplace_back(row.english);
    for (const std::string_view alias : split(row.aliases, ' '))
      if (!alias.empty()) mine.emplace_back(alias);
    for (const std::string& name : mine) {
      EXPECT_EQ(field_from_name(name), row.field) << name;
      EXPECT_TRUE(names.insert(name).second) << name << " names two fields";
    }
    EXPECT_FALSE(row.label.empty());
    EXPECT_FALSE(row.help.empty());
  }
  EXPECT_EQ(field_from_name("ORGAN"), Field::body);
  EXPECT_EQ(field_from_name("RÖST"), Field::vote);
  EXPECT_EQ(field_from_name("http"), std::nullopt);
}

TEST(Choices, AreReadFromNamesLabelsAndOtherWords) {
  for (const Field field :
       {Field::kind, Field::outcome, Field::stance, Field::voted, Field::decided_by, Field::publication})
    for (const Choice& choice : choices(field)) {
      EXPECT_EQ(choice_from_text(field, choice.name), choice.name);
      EXPECT_EQ(choice_from_text(field, choice.label), choice.name) << choice.label;
      EXPECT_EQ(choice_label(field, choice.name), choice.label);
    }
  EXPECT_EQ(choice_from_text(Field::outcome, "återremitterad"), "referred_back");
  EXPECT_EQ(choice_from_text(Field::outcome, "Bordl"), "deferred");
  EXPECT_EQ(choice_from_text(Field::stance, "tillstyrker"), "endorses");
  EXPECT_EQ(choice_from_text(Field::stance, "Tillstyrker med ändringar"), "endorses_with_changes");
  EXPECT_EQ(choice_from_text(Field::outcome, "kanske"), std::nullopt);
  EXPECT_EQ(choice_from_text(Field::outcome, ""), std::nullopt);
  EXPECT_EQ(vote_from_text("YES"), "ja");
  EXPECT_EQ(vote_from_text("avstår"), "abstain");
}

TEST(Terms, AreTheSameForTheWriterAndTheQuery) {
  EXPECT_EQ(normal_value("  Gävle "), normal_value("gävle"));
  EXPECT_EQ(normal_value("André"), "andre");
  EXPECT_EQ(normal_value("ÅÄÖ"), "åäö");
  EXPECT_THAT(body_values("Kommunstyrelsens arbetsutskott"), Contains("ksau"));
  EXPECT_THAT(body_values("Kommunfullmäktige"), Contains("kf"));
  EXPECT_THAT(body_values("Socialnämnden"), Contains("sn"));
  EXPECT_THAT(body_values("Miljö- och byggnadsnämnden"), Contains("mbn"));
  EXPECT_THAT(municipality_values("Lunds kommun"), Contains("lund"));
  EXPECT_THAT(municipality_values("Borås"), ElementsAre("borås"));
  EXPECT_EQ(party_value("(S )"), party_value("Socialdemokraterna"));
}

TEST(Terms, NamesAreFoundByTheirWordsAndEnds) {
  const auto values = name_values("Karin Alm-Ek Berg");
  for (const char* each : {"karin alm-ek berg", "karin berg", "karin", "alm-ek", "alm", "ek", "berg"})
    EXPECT_THAT(values, Contains(each));
  EXPECT_THAT(name_values("Berg, Karin"), Contains("karin berg"));
  EXPECT_THAT(name_alternatives("Karin Bergs"), Contains("karin berg"));
  EXPECT_THAT(name_values("Lars V Ek"), Not(Contains("v")));
}

TEST(Terms, ItemsMeetWithAndWithoutTheirYear) {
  EXPECT_THAT(item_values("63", 2020), ElementsAre("63", "63/20"));
  EXPECT_THAT(item_values("63/20", 0), ElementsAre("63/20", "63"));
  EXPECT_THAT(item_values("§ 63/2020", 0), Contains("63/20"));
  EXPECT_THAT(item_values("12 a", 0), Contains("12"));
}

TEST(Terms, ALongValueIsCutAndStillItsOwn) {
  const std::string base(300, 'a');
  const std::string one = make_term("XO", base + "b");
  const std::string two = make_term("XO", base + "c");
  EXPECT_LE(one.size(), 245U);
  EXPECT_NE(one, two);
  std::string letters;
  for (int at = 0; at < 200; ++at) letters += "ö";
  EXPECT_TRUE(valid_utf8(make_term("S", letters)));
}

Record sample() {
  Record record;
  record.id = "norrfors-kf-2020-01-02-3";
  record.kind = Kind::minutes_item;
  record.title = "Taxa för vatten";
  record.date = Date{2020, 1, 2};
  record.source = {"a.pdf", std::string(64, 'a'), "application/pdf", 4, 6};
  record.pages = {{4, "första sidan"}, {6, "andra\nsidan"}};
  record.evidence = {{"title", 4, "Taxa för vatten", "under §"}};
  MinutesItem facts;
  facts.item = ItemNumber{"3"};
  facts.decision = {"att anta taxan"};
  record.facts = facts;
  return record;
}

TEST(Stored, ARecordComesBackWhole) {
  const std::string packed = packed_record(squeezed(record_bytes(sample())));
  const auto stored = unpack_record(packed, {});
  ASSERT_TRUE(stored);
  EXPECT_EQ(stored->hit.title, "Taxa för vatten");
  EXPECT_EQ(stored->hit.item, "3");
  EXPECT_EQ(stored->hit.first_page, 4);
  const auto record = record_of(*stored);
  ASSERT_TRUE(record);
  EXPECT_EQ(record->text(), sample().text());
  EXPECT_EQ(record->evidence.size(), 1U);
  EXPECT_THAT(std::get<MinutesItem>(record->facts).decision, ElementsAre("att anta taxan"));
}

TEST(Stored, BytesThatAreCutOrSpoiltAreDamaged) {
  const std::string packed = packed_record(squeezed(record_bytes(sample())));
  for (size_t size = 0; size < packed.size(); ++size) {
    const auto stored = unpack_record(std::string_view(packed).substr(0, size), {});
    ASSERT_FALSE(stored) << size;
    EXPECT_EQ(stored.error().code, ErrorCode::damaged);
  }
  for (size_t at = 0; at < packed.size(); ++at) {
    std::string spoilt = packed;
    spoilt[at] = static_cast<char>(0xFF);
    const auto stored = unpack_record(spoilt, {});
    if (stored) (void)record_of(*stored);  // an answer or an error, never a crash
  }
}

}  // namespace
}  // namespace akt
