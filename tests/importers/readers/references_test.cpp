#include "importers/readers/references.h"

#include <gmock/gmock.h>

#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::item;
using test::lines_of;

struct ReferenceCase {
  const char* entry;
  const char* body;
  const char* date;
  const char* item;
  const char* kind;
  const char* number;
};

TEST(References, AreReadWhateverTheirForm) {
  const std::vector<ReferenceCase> cases{
      {"Kommunfullmäktiges beslut den 20 december 2018, § 245", "Kommunfullmäktige", "2018-12-20", "245",
       "minutes_item", ""},
      {"Kommunledningskontorets tjänsteskrivelse 2020-11-16", "", "2020-11-16", "none", "official_memo", ""},
      {"Protokollsutdrag kommunfullmäktige 2019-01-31 § 16, dnr KS 2016/0688", "Kommunfullmäktige", "2019-01-31", "16",
       "minutes_item", "KS 2016/0688"},
      {"KF 2022-05-16 § 70", "Kommunfullmäktige", "2022-05-16", "70", "minutes_item", ""},
      {"Kommunstyrelsens arbetsutskott 2022-04-19, § 77", "Kommunstyrelsens arbetsutskott", "2022-04-19", "77",
       "minutes_item", ""},
      {"Bordlagt den 24 januari 2024, § 44", "", "2024-01-24", "44", "minutes_item", ""},
      {"Sammanställning av remissvar den 28 juni 2018", "", "2018-06-28", "none", "consultation_summary", ""},
      {"Reviderad version av stadens överenskommelse den 26 juni 2018, dnr KS 2016/0688", "", "2018-06-26", "none",
       "compact", "KS 2016/0688"},
      {"Handlingsplan för överenskommelsen 2020-01-11", "", "2020-01-11", "none", "action_plan", ""},
      {"Motion från Maja Ek (V), 2021-03-02", "", "2021-03-02", "none", "council_motion", ""},
      {"Socialnämndens yttrande 2021-06-15 § 63/21", "Socialnämnden", "2021-06-15", "63/21", "consultation_response",
       ""},
      {"Tekniska nämnden 2023-10-18 § 92", "Tekniska nämnden", "2023-10-18", "92", "minutes_item", ""},
      {"Tjänsteutlåtande 2024-01-10, Budget 2025–2027", "", "2024-01-10", "none", "official_memo", ""},
  };
  for (const ReferenceCase& c : cases) {
    const auto found = read_reference(c.entry);
    ASSERT_TRUE(found) << c.entry;
    EXPECT_EQ(found->body.value_or("").substr(0, c.body[0] == 0 ? 0 : std::string::npos), c.body) << c.entry;
    EXPECT_EQ(iso(found->date), c.date) << c.entry;
    EXPECT_EQ(item(found->item), c.item) << c.entry;
    EXPECT_EQ(found->kind.value_or(""), c.kind) << c.entry;
    EXPECT_EQ(found->registry_number.value_or(""), c.number) << c.entry;
    EXPECT_EQ(found->as_written, c.entry);
  }
}

TEST(References, InRunningTextNameBodyDayAndItem) {
  const auto found = decisions_in(
      "Nämnden föreslås upphäva Regler för flaggning antagna av kommunfullmäktige den 14 december 1998, § 120. Enligt "
      "6 "
      "kap. 13 § gäller annat. Beslut i kommunfullmäktige 2021-02-22, § 17, följs upp.");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].body, "Kommunfullmäktige");
  EXPECT_EQ(iso(found[0].date), "1998-12-14");
  EXPECT_EQ(item(found[0].item), "120");
  EXPECT_EQ(item(found[1].item), "17");
}

TEST(References, AreNoneWhereNothingIsNamed) {
  for (const char* entry : {"", "Karta", "Enligt 6 kap. 13 § kommunallagen", "Fotografier"})
    EXPECT_FALSE(read_reference(entry)) << entry;
}

TEST(References, OfASectionAreWholeEntries) {
  // Wrapped lines, a page's head in between, a number on a line of its own, two decisions in one entry.
  const auto lines = lines_of(
      "Kommunledningskontorets tjänsteskrivelse 2021-10-04, Svar på remiss om\n"
      "ny taxa\n"
      "\n"
      "2021-10-04\n"
      "\n"
      "Diarienummer\n"
      "\n"
      "KS 2021/0201\n"
      "\n"
      "Protokollsutdrag kommunfullmäktige 2021-01-25 § 16,\n"
      "dnr KS 2020/0688\n"
      "- Barn- och utbildningsnämndens arbetsutskott 2021-09-27\n"
      "§ 101\n"
      "- KF 2020-05-25 § 70, KS 2020-05-06 § 55\n");
  const auto found = read_references(lines);
  ASSERT_EQ(found.size(), 5U);
  EXPECT_EQ(found[0].as_written, "Kommunledningskontorets tjänsteskrivelse 2021-10-04, Svar på remiss om ny taxa");
  EXPECT_EQ(found[1].registry_number, "KS 2020/0688");
  EXPECT_EQ(item(found[2].item), "101");
  EXPECT_EQ(found[3].body, "Kommunfullmäktige");
  EXPECT_EQ(found[4].body, "Kommunstyrelsen");
  EXPECT_EQ(iso(found[4].date), "2020-05-06");
}

}  // namespace
}  // namespace akt
