#include <gmock/gmock.h>

#include "importers/readers/respondent.h"
#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::paper_of;

const View* view_on(const ConsultationResponse& response, std::string_view theme) {
  for (const View& view : response.views)
    if (view.theme.value_or("") == theme) return &view;
  return nullptr;
}

TEST(Response, WithItsNumberAndTheOtherSides) {
  const char* text = R"(
YTTRANDE                                                             1 (2)

Till
Finansdepartementet

Datum                    Diarienummer             Ert diarienummer
2023-06-20               KS-2023-00401            Fi2023/01337

Yttrande över promemorian Ändrade regler för kommunal borgen

Sammanfattning
Ängsbacka kommun tillstyrker förslagen men anser att ikraftträdandet bör skjutas fram.

Förslaget om ett högsta belopp
Kommunen har inget att erinra mot att ett högsta belopp införs.

Förslaget om rapportering
Kommunen avstyrker förslaget om månatlig rapportering.

För Ängsbacka kommun

Gun Rosell                               Mats Ågren
Kommunstyrelsens ordförande              Kommundirektör
)";
  EXPECT_EQ(guess_kind(test::lines_of(text)).kind, Kind::consultation_response);
  const Record record = paper_of(Kind::consultation_response, text);
  EXPECT_EQ(record.registry_number, "KS-2023-00401");
  EXPECT_EQ(iso(record.date), "2023-06-20");
  const auto& response = std::get<ConsultationResponse>(record.facts);
  EXPECT_EQ(response.answers, "Fi2023/01337");
  EXPECT_EQ(response.their_number, "Fi2023/01337");
  EXPECT_EQ(response.respondent, "Ängsbacka kommun");
  EXPECT_EQ(response.respondent_kind, "authority");
  EXPECT_EQ(response.stance, "endorses_with_changes");
  ASSERT_NE(view_on(response, "Förslaget om ett högsta belopp"), nullptr);
  EXPECT_EQ(view_on(response, "Förslaget om ett högsta belopp")->stance, "nothing_to_object");
  ASSERT_NE(view_on(response, "Förslaget om rapportering"), nullptr);
  EXPECT_EQ(view_on(response, "Förslaget om rapportering")->stance, "opposes");
  EXPECT_EQ(view_on(response, "Förslaget om rapportering")->quote,
            "Kommunen avstyrker förslaget om månatlig rapportering.");
}

// Whose number stands at the top is the sender; whom the letter is sent to stands below.
TEST(Response, SenderByItsOrganisationNumber) {
  const Record record = paper_of(Kind::consultation_response,
                                 "Föräldrar i Backen\nOrgnr 802499-1540\n\nBarn- och utbildningsnämnden\nFabelby "
                                 "kommun\n\n2025-05-14\n\nYttrande över utredningen Framtidens skola\n\nDnr "
                                 "BUN-2025-00098\n\n1. Backskolan\nVi avstyrker bestämt att skolan läggs ned.\n\n2. "
                                 "Idrottshall\nVi är positiva till en ny idrottshall.\n");
  const auto& response = std::get<ConsultationResponse>(record.facts);
  EXPECT_EQ(response.respondent, "Föräldrar i Backen");
  EXPECT_EQ(response.respondent_kind, "association");
  EXPECT_EQ(response.answers, "BUN-2025-00098");
  EXPECT_NE(response.stance, "endorses_with_changes");
}

TEST(Response, OfAnAssociationHasNoRegisterOfItsOwn) {
  const Record record = paper_of(Kind::consultation_response, R"(
Hembygdsförbundet Västra Ås
Ås den 28 maj 2024

Till Älvdals kommun

Remissvar på förslag till biblioteksplan, dnr KS 2024/00087

Hembygdsförbundet Västra Ås tackar för möjligheten att lämna synpunkter.

Förbundet är positivt till planen i stort men vi kan inte ställa oss bakom att filialen stängs.

Bengt Norling
ordförande
)");
  const auto& response = std::get<ConsultationResponse>(record.facts);
  EXPECT_EQ(record.registry_number, std::nullopt);
  EXPECT_EQ(iso(record.date), "2024-05-28");
  EXPECT_EQ(response.answers, "KS 2024/00087");
  EXPECT_EQ(response.respondent, "Hembygdsförbundet Västra Ås");
  EXPECT_EQ(response.respondent_kind, "association");
  EXPECT_EQ(response.stance, "endorses_with_changes");
}

TEST(Response, ByQuestionsWithAConclusion) {
  const Record record = paper_of(Kind::consultation_response, R"(
Socialnämnden

Remissyttrande
Datum: 2024-05-22
Diarienummer: SN 2024-00219

Biblioteksplan 2025–2028 (remiss från kommunstyrelsen, KS 2024/00087)

1. Är de prioriterade målen rätt valda?
Ja, socialnämnden ställer sig bakom målen.

2. Hur kan samarbetet utvecklas?
Nämnden har inga synpunkter på frågan.

3. Saknas något i planen?
Nämnden anser att planen bör kompletteras med mål för uppsökande verksamhet.

Sammanfattningsvis tillstyrker socialnämnden förslaget under förutsättning att planen kompletteras.
)");
  const auto& response = std::get<ConsultationResponse>(record.facts);
  EXPECT_EQ(record.registry_number, "SN 2024-00219");
  EXPECT_EQ(response.answers, "KS 2024/00087");
  EXPECT_EQ(response.respondent, "Socialnämnden");
  EXPECT_EQ(response.stance, "endorses_with_changes");
  ASSERT_NE(view_on(response, "Är de prioriterade målen rätt valda?"), nullptr);
  EXPECT_EQ(view_on(response, "Är de prioriterade målen rätt valda?")->stance, "endorses");
  EXPECT_EQ(view_on(response, "Hur kan samarbetet utvecklas?")->stance, "no_comments");
  EXPECT_EQ(view_on(response, "Saknas något i planen?")->stance, "comments_only");
}

struct RespondentCase {
  const char* text;
  const char* name;
  const char* kind;
  const char* stance;
};

TEST(Response, WhoAnswersAndWhat) {
  const std::vector<RespondentCase> cases{
      {"Länsstyrelsen i Vidermarks län\tYttrande\n2023-11-21\n\nYttrande över handlingsplan\n\n"
       "Länsstyrelsen har inget att invända mot förslaget till handlingsplan.\n",
       "Länsstyrelsen i Vidermarks län", "authority", "nothing_to_object"},
      {"Sävhamra församling\nKyrkplan 2\n\nSvar på remiss KS 2023/0311\n\nFörsamlingen har inga synpunkter på "
       "förslaget.\n",
       "Sävhamra församling", "association", "no_comments"},
      {"Kommunala pensionärsrådet                2024-05-14\n\nYttrande angående biblioteksplanen\n\n"
       "Rådet har inget att erinra mot förslaget.\n",
       "Kommunala pensionärsrådet", "council", "nothing_to_object"},
      {"Moderaterna i Vallby\n2022-05-30\n\nSynpunkter på kulturmiljöprogrammet\n\nModeraterna avstyrker därför "
       "förslaget.\n",
       "Moderaterna i Vallby", "party", "opposes"},
      {"Fastighets AB Kvarnen\n\nSvar på remiss om riktlinjer\n\nBolaget tillstyrker förslaget.\n",
       "Fastighets AB Kvarnen", "company", "endorses"},
      {"Till kommunen\n\nRemissvar om parken\n\nJag avstyrker förslaget. Parken ska vara kvar.\n\nMed vänlig "
       "hälsning\nMaj Lindén\n",
       "Maj Lindén", "private", "opposes"},
      {"Tekniska nämnden\n2024-04-17\n\nYttrande över remiss\n\nTekniska nämnden avstår från att yttra sig.\n",
       "Tekniska nämnden", "committee", "abstains"},
      {"Till kommunstyrelsen\n\nYttrande från Byalaget Ås över vägplanen\n\nVägen behövs inte.\n", "Byalaget Ås",
       "association", "comments_only"},
  };
  for (const RespondentCase& c : cases) {
    const auto response = std::get<ConsultationResponse>(paper_of(Kind::consultation_response, c.text).facts);
    EXPECT_EQ(response.respondent.value_or(""), c.name) << c.text;
    EXPECT_EQ(response.respondent_kind.value_or(""), c.kind) << c.text;
    EXPECT_EQ(response.stance.value_or(""), c.stance) << c.text;
  }
}

// Who sent an e-mail is known by name alone; a private person's is masked.
TEST(Response, WhoBeginsWithInitialsIsNoPrivatePerson) {
  EXPECT_EQ(respondent_kind("LRF Almvik"), "association");
  EXPECT_EQ(respondent_kind("Maj Lindén"), "private");
  EXPECT_NE(respondent_kind("MAJ LINDÉN"), "association");
}

}  // namespace
}  // namespace akt
