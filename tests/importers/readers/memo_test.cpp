#include <gmock/gmock.h>

#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::item;
using test::paper_of;
using testing::ElementsAre;

std::vector<std::string> names(const std::vector<Person>& people) {
  std::vector<std::string> out;
  for (const Person& person : people) out.push_back(person.name);
  return out;
}

struct Expected {
  const char* text;
  const char* title;
  const char* date;
  const char* number;
  std::vector<std::string> points;
  std::vector<std::string> signers;
  const char* economy;
  const char* children;
  const char* addressee;
};

// Labels over their values in columns, a wrapped title, two signers side by side.
constexpr const char* kColumns = R"(
TJÄNSTESKRIVELSE                                                          1 (2)

Datum                                   Diarienummer
2024-02-14                              NF-2024-00112

Handläggare
Tove Alm

Till
Nämnden för Fritid

Svar på medborgarförslag om utegym i Åbrinken samt belysning av
motionsspåret

Förslag till beslut
Nämnden för Fritid avslår medborgarförslaget.

Sammanfattning av ärendet
Ett medborgarförslag har kommit in om att anlägga ett utegym vid motionsspåret i
Åbrinken och att belysa den yttre slingan. Förvaltningen bedömer att behovet till
stor del tillgodoses av det utegym som finns vid Söderbadet.

Beslutsunderlag
Förvaltningens tjänsteskrivelse, 2024-02-14
Nämnden för Fritids beslut 2023-11-15 § 87

Ekonomi
Ett utegym kostar cirka 450 tkr att anlägga. Medel saknas.

Barnrättsperspektiv
Barn och unga använder spåret dagligen.

Tove Alm                                Lars Hedmark
Utvecklingsledare                       Förvaltningschef

Beslutet skickas till
Förslagsställaren
)";

// Tabs, numbers for points, economy as one of three dimensions, titles under two names.
constexpr const char* kDimensions =
    "Stadsledningskontoret\t\n"
    "Tjänsteutlåtande\tHandläggare\n"
    "Utfärdat 2024-03-05\tKim Bergqvist\n"
    "Diarienummer SLK-2024-00123\tTelefon: 031-000 00 00\n"
    "\n"
    "Redovisning av uppdrag att utreda en gemensam kontaktväg\n"
    "för föreningar\n"
    "\n"
    "Förslag till beslut\n"
    "I kommunstyrelsen och kommunfullmäktige:\n"
    "1. Redovisningen antecknas.\n"
    "2. Kommunfullmäktiges uppdrag 2022-11-10 § 15 förklaras fullgjort.\n"
    "\n"
    "Bedömning ur ekonomisk dimension\n"
    "Kontaktvägen beräknas kosta 2,4 mnkr per år.\n"
    "\n"
    "Bedömning ur barnperspektivet\n"
    "Inga särskilda aspekter har funnits.\n"
    "\n"
    "Karin Wall\tPer Lundgren\n"
    "Direktör Välfärd och utbildning\tStadsdirektör\n";

// Letter-spaced, hyphenated, over two pages with the head repeated, two proposals, consequences under one heading.
constexpr const char* kWrapped =
    "T J Ä N S T E S K R I V E L S E\n"
    "\n"
    "Upprättad                Diarienummer             Ert diarienummer\n"
    "2021-10-04               BUN/2021:233             U2021/03456\n"
    "\n"
    "Barn- och utbildningsnämnden\n"
    "\n"
    "Yttrande över promemorian Ökad undervisningstid i svenska som andra-\n"
    "språk för elever i grundskolan\n"
    "\n"
    "Förslag till beslut i barn- och utbildningsnämnden\n"
    "Barn- och utbildningsnämnden föreslår kommunstyrelsen att\n"
    "besluta:\n"
    "\n"
    "- att översända förvaltningens yttrande som sitt eget till Utbild-\n"
    "  ningsdepartementet,\n"
    "\n"
    "- att paragrafen justeras omedelbart.\n"
    "\n"
    "Ärendet i korthet\n"
    "Utbildningsdepartementet har remitterat promemorian till kommunen. För-\n"
    "valtningen är i huvudsak positiv till förslagen.\n"
    "\f"
    "2021-10-04               BUN/2021:233\n"
    "\n"
    "Konsekvenser\n"
    "\n"
    "Ekonomiska konsekvenser\n"
    "Förslaget innebär ökade kostnader om cirka 3,4 mkr per år. Enligt finansie-\n"
    "ringsprincipen ska staten ersätta kommunen.\n"
    "\n"
    "Barnets bästa\n"
    "Mer undervisningstid ger eleverna bättre förutsättningar.\n"
    "\n"
    "Camilla Rydström\n"
    "Barn- och utbildningschef\n"
    "\n"
    "Expedieras till:\n"
    "Kommunstyrelsen\n";

TEST(Memo, IsReadInManyLayouts) {
  const std::vector<Expected> cases{
      {kColumns,
       "Svar på medborgarförslag om utegym i Åbrinken samt belysning av motionsspåret",
       "2024-02-14",
       "NF-2024-00112",
       {"Nämnden för Fritid avslår medborgarförslaget"},
       {"Tove Alm", "Lars Hedmark"},
       "Ett utegym kostar cirka 450 tkr att anlägga. Medel saknas.",
       "Barn och unga använder spåret dagligen.",
       "Nämnden för Fritid"},
      {kDimensions,
       "Redovisning av uppdrag att utreda en gemensam kontaktväg för föreningar",
       "2024-03-05",
       "SLK-2024-00123",
       {"Redovisningen antecknas", "Kommunfullmäktiges uppdrag 2022-11-10 § 15 förklaras fullgjort"},
       {"Karin Wall", "Per Lundgren"},
       "Kontaktvägen beräknas kosta 2,4 mnkr per år.",
       "Inga särskilda aspekter har funnits.",
       ""},
      {kWrapped,
       "Yttrande över promemorian Ökad undervisningstid i svenska som andraspråk för elever i grundskolan",
       "2021-10-04",
       "BUN/2021:233",
       {"att översända förvaltningens yttrande som sitt eget till Utbildningsdepartementet",
        "att paragrafen justeras omedelbart"},
       {"Camilla Rydström"},
       "Förslaget innebär ökade kostnader om cirka 3,4 mkr per år. Enligt finansieringsprincipen ska staten ersätta "
       "kommunen.",
       "Mer undervisningstid ger eleverna bättre förutsättningar.",
       "Barn- och utbildningsnämnden"},
  };
  for (const Expected& c : cases) {
    EXPECT_EQ(guess_kind(test::lines_of(c.text)).kind, Kind::official_memo) << c.title;
    const Record record = paper_of(Kind::official_memo, c.text);
    EXPECT_EQ(record.title, c.title);
    EXPECT_EQ(iso(record.date), c.date) << c.title;
    EXPECT_EQ(record.registry_number, c.number) << c.title;
    EXPECT_EQ(record.registry_numbers.size(), 1U) << c.title;
    const auto& memo = std::get<OfficialMemo>(record.facts);
    EXPECT_EQ(memo.proposed_decision, c.points) << c.title;
    EXPECT_EQ(names(memo.signers), c.signers) << c.title;
    EXPECT_EQ(memo.economic_consequences, c.economy) << c.title;
    EXPECT_EQ(memo.children, c.children) << c.title;
    EXPECT_EQ(memo.addressee.value_or(""), c.addressee) << c.title;
  }
}

// An officer under the letter's head is no title, and an office's proposal is one whatever the office is called.
TEST(Memo, ProposalOfAnyOfficeAndOfficersInTheHead) {
  const Record record = paper_of(
      Kind::official_memo,
      "Fabelby kommun\nEkonomiavdelningen     2025-02-04     Dnr KS 2024/388\nJohan Vik, "
      "ekonomichef\n\nKommunstyrelsens "
      "arbetsutskott\n\nOmbyggnad av köket – begäran om anslag\n\nFörbundskansliets förslag\n\nDirektionen godkänner "
      "bokslutet.\n\nDirektionen beslutar att överskottet förs till eget kapital.\n\nVad ärendet gäller\n\nKöket "
      "byggdes 1974 efter beslut i kommunfullmäktige 1972-03-27, § 17.\n\nBeslutet ska skickas "
      "till\n\nKommunfullmäktige\n");
  EXPECT_EQ(record.title, "Ombyggnad av köket – begäran om anslag");
  EXPECT_THAT(
      std::get<OfficialMemo>(record.facts).proposed_decision,
      ElementsAre("Direktionen godkänner bokslutet", "Direktionen beslutar att överskottet förs till eget kapital"));
  ASSERT_EQ(record.references.size(), 1U);
  EXPECT_EQ(record.references[0].item->text, "17");
}

TEST(Memo, GivesTheLineThatEachFactStandsOn) {
  const Record record = paper_of(Kind::official_memo, kColumns);
  const auto date =
      std::find_if(record.evidence.begin(), record.evidence.end(), [](const Evidence& e) { return e.fact == "date"; });
  ASSERT_NE(date, record.evidence.end());
  EXPECT_EQ(date->line, "2024-02-14 NF-2024-00112");
  EXPECT_EQ(date->page, 1);
  EXPECT_FALSE(date->rule.empty());
}

TEST(Memo, ChildrenInASectionOfAllConsequences) {
  const auto children = [](const std::string& section) {
    return std::get<OfficialMemo>(paper_of(Kind::official_memo,
                                           "Tjänsteutlåtande\n2025-01-14\n\nAnsökan om bidrag\n\nFörslag till beslut\n"
                                           "Ansökan bifalls.\n\n" +
                                               section + "\n\nAnna Ek\nFörvaltningschef\n")
                                      .facts)
        .children;
  };
  EXPECT_EQ(children("Bedömning ur social dimension\nBarnperspektiv: Teatern spelar för förskolebarn."),
            "Teatern spelar för förskolebarn.");
  EXPECT_EQ(children("Konsekvenser\nKostnaden ryms i budget.\n\nBarnets bästa har prövats av nämnden."),
            "Barnets bästa har prövats av nämnden.");
  EXPECT_EQ(children("Konsekvenser\nKostnaden för barnen ryms i budget."), std::nullopt);
}

TEST(Memo, IsForTheBodyNamedOverItsPoints) {
  const Record record =
      paper_of(Kind::official_memo,
               "Tjänsteutlåtande\n2025-01-14\n\nBidrag till kulturföreningar\n\nFörslag till beslut\n"
               "I kulturnämnden:\n1. Bidrag fördelas enligt bilaga.\n2. Paragrafen justeras genast.\n\n"
               "Anna Ek\nFörvaltningschef\n");
  EXPECT_EQ(record.body, "Kulturnämnden");
  EXPECT_THAT(std::get<OfficialMemo>(record.facts).proposed_decision,
              ElementsAre("Bidrag fördelas enligt bilaga", "Paragrafen justeras genast"));
}

TEST(Memo, LeavesWhatIsNotThereEmpty) {
  const Record record =
      paper_of(Kind::official_memo, "Tjänsteskrivelse\n\nFörslag till beslut\nNämnden godkänner rapporten.\n");
  const auto& memo = std::get<OfficialMemo>(record.facts);
  EXPECT_FALSE(record.date || record.registry_number);
  EXPECT_FALSE(memo.economic_consequences || memo.children || memo.department || memo.addressee);
  EXPECT_THAT(memo.proposed_decision, ElementsAre("Nämnden godkänner rapporten"));
}

}  // namespace
}  // namespace akt
