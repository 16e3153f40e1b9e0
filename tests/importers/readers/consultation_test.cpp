#include <gmock/gmock.h>

#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::item;
using test::paper_of;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kLetter = R"(
Älvdals kommun                              REMISS
Kommunstyrelsen                             Datum            Diarienummer
                                            2024-03-11       KS 2024/00087

Remiss av förslag till biblioteksplan 2025–2028

Kommunstyrelsen beslutade den 5 mars 2024, § 41, att sända förslaget till biblioteksplan 2025–2028 på remiss.

Remisstiden är 11 mars – 31 maj. Remissvaren ska ha kommit in senast den 31 maj 2024. Skicka svaret till kommunstyrelsen@alvdal.example och ange diarienummer KS 2024/00087.

Vi vill särskilt ha synpunkter på följande frågor:
1. Är de prioriterade målen rätt valda?
2. Hur kan samarbetet mellan bibliotek och skola utvecklas?

Digitala informationsmöten hålls
- onsdagen den 3 april kl. 17.00
- torsdagen den 11 april kl. 12.00

Frågor om remissen besvaras av Sara Wik, bibliotekschef, sara.wik@alvdal.example.

Remissinstanser
1. Barn- och utbildningsnämnden
2. Kommunala pensionärsrådet
3. Hembygdsföreningen Älvdal
)";

TEST(Consultation, AsksWhomUntilWhenAboutWhat) {
  EXPECT_EQ(guess_kind(test::lines_of(kLetter)).kind, Kind::consultation);
  const Record record = paper_of(Kind::consultation, kLetter);
  EXPECT_EQ(record.title, "Remiss av förslag till biblioteksplan 2025–2028");
  EXPECT_EQ(iso(record.date), "2024-03-11");
  EXPECT_EQ(record.registry_number, "KS 2024/00087");
  EXPECT_THAT(record.warnings, IsEmpty());
  const auto& letter = std::get<Consultation>(record.facts);
  EXPECT_EQ(iso(letter.deadline), "2024-05-31");
  EXPECT_EQ(letter.deadline_as_written, "den 31 maj 2024");
  EXPECT_EQ(letter.period_as_written, "11 mars – 31 maj");
  EXPECT_EQ(letter.reply_to, "kommunstyrelsen@alvdal.example");
  EXPECT_THAT(letter.disposition, ElementsAre("Är de prioriterade målen rätt valda?",
                                              "Hur kan samarbetet mellan bibliotek och skola utvecklas?"));
  EXPECT_THAT(letter.meetings, ElementsAre(Date{2024, 4, 3}, Date{2024, 4, 11}));
  EXPECT_THAT(letter.invited,
              ElementsAre("Barn- och utbildningsnämnden", "Kommunala pensionärsrådet", "Hembygdsföreningen Älvdal"));
  ASSERT_TRUE(letter.decided);
  EXPECT_EQ(letter.decided->body, "Kommunstyrelsen");
  EXPECT_EQ(iso(letter.decided->date), "2024-03-05");
  EXPECT_EQ(item(letter.decided->item), "41");
  ASSERT_TRUE(letter.contact);
  EXPECT_EQ(letter.contact->name, "Sara Wik");
  EXPECT_EQ(letter.contact->role, "bibliotekschef");
}

struct DeadlineCase {
  const char* text;
  const char* deadline;
  const char* as_written;
  bool warned;
};

TEST(Consultation, DeadlineAsItStands) {
  const std::vector<DeadlineCase> cases{
      {"Svar ska vara kommunen tillhanda senast den 28 februari 2020.", "2020-02-28", "den 28 februari 2020", true},
      {"Ert yttrande ska ha inkommit senast fredagen den 15 januari 2021 till nämnden.", "2021-01-15",
       "den 15 januari 2021", false},
      {"Remissvar lämnas senast 1 februari via e-post.", "2021-02-01", "1 februari", false},
      {"Anmälan till mötet görs senast den 5 december 2020. Synpunkter lämnas senast 2021-01-31.", "2021-01-31",
       "2021-01-31", false},
      {"Välkommen med synpunkter.", "none", "", false},
      {"Yttrandet emotses senast vid utgången av februari månad 2021.", "2021-02-28", "utgången av februari månad 2021",
       false},
      {"Synpunkter tas emot fram till och med måndagen den 1/2 2021.", "2021-02-01", "den 1/2 2021", false},
  };
  for (const DeadlineCase& c : cases) {
    const Record record = paper_of(
        Kind::consultation, std::string("Remiss\n\n2020-11-30\n\nFörslag till policy för gåvor\n\n") + c.text + "\n");
    const auto& letter = std::get<Consultation>(record.facts);
    EXPECT_EQ(iso(letter.deadline), c.deadline) << c.text;
    EXPECT_EQ(letter.deadline_as_written.value_or(""), c.as_written) << c.text;
    EXPECT_EQ(!record.warnings.empty(), c.warned) << c.text;
  }
}

TEST(Consultation, SendingListBelowOrAfterTill) {
  const auto below =
      std::get<Consultation>(paper_of(Kind::consultation,
                                      "Remiss\n2023-11-06\n\nTill\nLänsstyrelsen Norrmark\nNorrmarks idrottsförbund\n\n"
                                      "Remiss: Regional kulturplan\n\nSvar lämnas senast 15 februari 2024.\n")
                                 .facts);
  EXPECT_THAT(below.invited, ElementsAre("Länsstyrelsen Norrmark", "Norrmarks idrottsförbund"));
  const auto after = std::get<Consultation>(
      paper_of(Kind::consultation,
               "Datum\t2024-01-15\nTill\tKommunstyrelsen, tekniska nämnden\n\nRemiss av riktlinjer\n\n"
               "Yttrande ska lämnas senast den 28 februari 2024.\n")
          .facts);
  EXPECT_THAT(after.invited, ElementsAre("Kommunstyrelsen", "Tekniska nämnden"));
}

TEST(Consultation, SendingListUnderALineOfItsOwn) {
  for (const char* line : {"Sändes till", "Utsänt till:", "Mottagare", "Tillställs följande, skickas till"}) {
    const auto letter = std::get<Consultation>(
        paper_of(Kind::consultation,
                 std::string("2024-01-15\n\nFörslag till riktlinjer\n\nNi bereds härmed tillfälle att yttra er över "
                             "förslaget senast den 28 februari 2024.\n\n") +
                     line + "\nKommunstyrelsen\tRegion Fabelmark\nTekniska nämnden\tFabelby byalag\n")
            .facts);
    EXPECT_THAT(letter.invited,
                ElementsAre("Kommunstyrelsen", "Region Fabelmark", "Tekniska nämnden", "Fabelby byalag"))
        << line;
  }
}

// A letter is one by what it asks, not by what it calls itself.
TEST(Consultation, AskedInOtherWords) {
  const auto kind = [](const char* asks) {
    return guess_kind(test::lines_of(std::string("Fabelby kommun\n2024-01-15\n\nNya bidragsregler\n\n") + asks + "\n"))
        .kind;
  };
  EXPECT_EQ(kind("Ni inbjuds att lämna synpunkter på förslaget. Synpunkter tas emot fram till den 2/11 2024."),
            Kind::consultation);
  EXPECT_EQ(kind("Vi vill gärna veta vad ni tycker om förslaget. Ert svar emotses senast den 3 maj 2024."),
            Kind::consultation);
  EXPECT_EQ(kind("Ni bereds härmed tillfälle att yttra er. Yttrandet emotses vid utgången av april månad 2024."),
            Kind::consultation);
  EXPECT_NE(
      kind("Föreningen har beretts tillfälle att yttra sig och tillstyrker förslaget. Svar senast den 3 maj 2024."),
      Kind::consultation);
  EXPECT_NE(kind("Ni är välkomna till ett möte. Anmäl er senast den 3 maj 2024."), Kind::consultation);
}

TEST(Consultation, SendingListNamedInTheAddresseesPlaceToo) {
  const auto letter = std::get<Consultation>(
      paper_of(Kind::consultation,
               "Länsstyrelsen\tREMISS\nDatum 2024-03-04\n\nSändlista\n\nRemiss av förslag till vattenplan\n\n"
               "Vi vill ha svar senast den 31 maj 2024.\n\nVi önskar särskilt synpunkter på:\n- Ansvar\n- Klimat\n\n"
               "Sändlista\n\nFabelby kommun\nFabelmarks Vatten AB\n")
          .facts);
  EXPECT_THAT(letter.invited, ElementsAre("Fabelby kommun", "Fabelmarks Vatten AB"));
  EXPECT_THAT(letter.disposition, ElementsAre("Ansvar", "Klimat"));
}

}  // namespace
}  // namespace akt
