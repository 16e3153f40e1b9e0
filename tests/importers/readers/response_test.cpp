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
      // Whom it is sent to stands above the title, below the day.
      {"Datum\tEr beteckning\n2026-09-03\tTN 2026/0101\n\nTekniska nämnden\nEkhults kommun\n\nYttrande över "
       "parkplanen\n\nEkhults Parker AB driver parkerna på uppdrag av kommunen.\n\nBolaget tillstyrker förslaget.\n\n"
       "Ann Falk\nVD\n",
       "Ekhults Parker AB", "company", "endorses"},
      {"Maj Lindén\nÅsvägen 3\n123 45 Ekhult\n\nEkhults kommun\n\nSynpunkter på parkplanen\n\nJag avstyrker "
       "förslaget.\n\nMaj Lindén\n",
       "Maj Lindén", "private", "opposes"},
      {"Hults vägförening\nHult den 3 maj 2026\n\nTekniska nämnden i Ekhult\n\nSvar på remiss om parkplanen\n\nVår "
       "förening avstyrker planen.\n\nHults vägförening\nKaj Ros\nordförande\n",
       "Hults vägförening", "association", "opposes"},
      {"Yttrande\n2026-09-11\n\nByggnadsnämnden\n\nYttrande över parkplanen\n\nÖrådet behandlade planen den 10 "
       "september och har inga invändningar mot den.\n\nFör Örådet\nKaj Ros\n",
       "Örådet", "council", "nothing_to_object"},
      {"PRO Ekhults lokalgrupp\n2026-06-03\nErt dnr KS 2026/214\n\nEkhults kommun\n\nRemissvar: parkplanen\n\nPRO:s "
       "lokalgrupp har beretts tillfälle att svara.\n\nVi har inga invändningar mot planen.\n\nKaj Ros, ordförande\n",
       "PRO Ekhults lokalgrupp", "association", "nothing_to_object"},
      {"Eva och Per Ros\nÅsvägen 3, 123 45 Ekhult\n\nEkhults kommun\n\nAngående parkplanen\n\nVi protesterar mot "
       "förslaget.\n\nEva och Per Ros\n",
       "Eva och Per Ros", "private", "opposes"},
      {"Ekhults kommun\nKulturnämnden\n\nDatum 2026-05-04\n\nTekniska nämnden\n\nYttrande över parkplanen\n\nNämnden "
       "har inget att erinra mot planen.\n\nPå nämndens vägnar\nKaj Ros\nordförande\n",
       "Kulturnämnden", "committee", "nothing_to_object"},
      {"Tekniska nämnden\nEkhults kommun\n\nRemissvar om parkplanen\n\nEkhultshus AB har fått förslaget på "
       "remiss.\n\nVi avstyrker planen.\n\nKaj Ros\nVD, Ekhultshus AB\n",
       "Ekhultshus AB", "company", "opposes"},
      {"Brf Eken i Ekhult\n2026-05-04\n\nEkhults kommun\n\nYttrande över parkplanen\n\nStyrelsen för Brf Eken i Ekhult "
       "avstyrker planen.\n",
       "Brf Eken i Ekhult", "association", "opposes"},
      {"Örådet i Ekhult 1 (2)\n\n2026-09-11\n\nYttrande över parkplanen\n\nRådet har inget att erinra.\n",
       "Örådet i Ekhult", "council", "nothing_to_object"},
      // Nobody else is named: the board above the title writes.
      {"2026-09-11\n\nKulturnämnden\n\nYttrande över parkplanen\n\nNämnden tillstyrker planen.\n\nKaj "
       "Ros\nordförande\n",
       "Kulturnämnden", "committee", "endorses"},
  };
  for (const RespondentCase& c : cases) {
    const auto response = std::get<ConsultationResponse>(paper_of(Kind::consultation_response, c.text).facts);
    EXPECT_EQ(response.respondent.value_or(""), c.name) << c.text;
    EXPECT_EQ(response.respondent_kind.value_or(""), c.kind) << c.text;
    EXPECT_EQ(response.stance.value_or(""), c.stance) << c.text;
  }
}

// What is said of all that was sent out holds before what is said of one thing in it.
TEST(Response, TheWholeBeforeAPart) {
  const std::vector<std::pair<const char*, const char*>> cases{
      {"Bolaget kan inte tillstyrka kravet på sextio bänkar per år.\n\nMed de ändringar som beskrivits ovan "
       "tillstyrker "
       "bolaget förslaget.\n",
       "endorses_with_changes"},
      {"Bolaget ställer sig bakom målet på sextio bänkar.\n\nSammanfattningsvis avstyrker bolaget förslaget.\n",
       "opposes"},
      {"Bolaget säger nej till staket.\n\nBolaget kan inte ställa sig bakom planen i dess nuvarande form.\n",
       "opposes"},
      {"Bolaget tillstyrker att bänkarna målas.\n\nBolaget avstyrker kravet på staket.\n\nI övrigt tillstyrker vi "
       "förslaget.\n",
       "endorses_with_changes"},
      {"Samlad bedömning\nBolaget tillstyrker att planen antas.\n\nBänkar\nBolaget är positivt till bänkar men "
       "påminner "
       "om att de kostar.\n",
       "endorses"},
  };
  for (const auto& [text, stance] : cases) {
    const std::string paper = std::string("Ekhults Parker AB\n2026-09-03\n\nYttrande över parkplanen\n\n") + text;
    const auto response = std::get<ConsultationResponse>(paper_of(Kind::consultation_response, paper.c_str()).facts);
    EXPECT_EQ(response.stance.value_or(""), stance) << text;
  }
}

std::vector<std::string> said(const char* text) {
  std::vector<std::string> all;
  const auto response = std::get<ConsultationResponse>(paper_of(Kind::consultation_response, text).facts);
  for (const ResponsePassage& passage : response.passages)
    if (passage.opinion) all.push_back(passage.heading.value_or("") + "|" + passage.text);
  return all;
}

TEST(Response, NumbersAloneAreHeadings) {
  EXPECT_THAT(said("Kulturnämnden\n2026-09-03\n\nYttrande över parkplanen\n\nNumreringen följer remissens "
                   "disposition.\n\n1.\n\nBänkarna är för få i den norra delen av parken.\n\n3.\n\nGräset bör klippas "
                   "mer sällan än i dag.\n"),
              testing::ElementsAre("1.|Bänkarna är för få i den norra delen av parken.",
                                   "3.|Gräset bör klippas mer sällan än i dag."));
}

TEST(Response, WordsWithMarksAndPointsThatSkipAreHeadings) {
  EXPECT_THAT(said("Kulturnämnden\n2026-09-03\n\nYttrande över parkplanen\n\nFråga 1\nBänkarna är för få i den norra "
                   "delen.\n\nFråga 3\nGräset bör klippas mer sällan än i dag.\n"),
              testing::ElementsAre("Fråga 1|Bänkarna är för få i den norra delen.",
                                   "Fråga 3|Gräset bör klippas mer sällan än i dag."));
  EXPECT_THAT(said("Kulturnämnden\n2026-09-03\n\nYttrande över parkplanen\n\n1. Bänkarna är för få i den norra "
                   "delen.\n\n2. Gräset bör klippas sällan.\n\n4. Inga synpunkter.\n"),
              testing::ElementsAre("1.|1. Bänkarna är för få i den norra delen.", "2.|2. Gräset bör klippas sällan.",
                                   "4.|4. Inga synpunkter."));
}

TEST(Response, ATableOfViewsIsReadRowByRow) {
  const auto response = std::get<ConsultationResponse>(
      paper_of(Kind::consultation_response,
               "Remissvar från Bygdens ungdomsråd\n\nDatum: 2024-10-11\n\nTema                Synpunkt\n"
               "Gång och            Det är bra att skolvägar byggs först.\n"
               "cykel               Belysningen saknas i planen.\n"
               "Kvällsturer         Rådet avstyrker att turerna dras in. Vi\n"
               "                    reser med dem varje dag.\n"
               "Parkering           Inga synpunkter.\n\nMed vänlig hälsning\nElin Fält\n")
          .facts);
  std::vector<std::string> views;
  for (const View& view : response.views)
    views.push_back(view.theme.value_or("") + "|" + view.stance.value_or("") + "|" + view.quote);
  EXPECT_THAT(views, testing::ElementsAre(
                         testing::StartsWith("Gång och cykel|"),
                         "Kvällsturer|opposes|Rådet avstyrker att turerna dras in. Vi reser med dem varje dag.",
                         "Parkering|no_comments|Inga synpunkter."));
  std::vector<std::string> headings;
  for (const ResponsePassage& passage : response.passages)
    if (passage.opinion) headings.push_back(passage.heading.value_or(""));
  EXPECT_THAT(headings, testing::ElementsAre("Gång och cykel", "Kvällsturer", "Parkering"));
}

TEST(Response, ATableWithAStandAndAComment) {
  const auto response = std::get<ConsultationResponse>(
      paper_of(Kind::consultation_response,
               "Yttrande över trafikplanen\n\nKulturnämnden\n\nAvsnitt\tStällningstagande\tKommentar\n"
               "Gator\tTillstyrker\tBra med fler träd.\nTorg\tAvstyrker\tTorget är för litet.\n\nUtöver detta har "
               "nämnden inga synpunkter.\n")
          .facts);
  ASSERT_GE(response.views.size(), 2U);
  EXPECT_EQ(response.views[0].theme, "Gator");
  EXPECT_EQ(response.views[0].stance, "endorses");
  EXPECT_EQ(response.views[1].stance, "opposes");
  EXPECT_EQ(response.views[1].quote, "Avstyrker\nTorget är för litet.");
}

TEST(Response, WhatOnlySurroundsTheAnswerIsNoOpinion) {
  EXPECT_THAT(
      said("Ekhults cykelklubb\n2026-09-03\n\nYttrande över parkplanen\n\nKlubben har 780 "
           "medlemmar.\n\nKlubben yttrar sig enligt följande.\n\nBänkarna är för få i den norra delen av "
           "parken.\n\nDetta svar har godkänts digitalt och saknar därför namnunderskrift.\n\nEkhults cykelklubb, "
           "Kungsgatan 1, 123 45 Ekhult\n"),
      testing::ElementsAre("|Bänkarna är för få i den norra delen av parken."));
}

// "Kolvik 2026-08-12   Dnr …", and a number of one's own beside the other side's.
TEST(Response, TheHeadInOneRow) {
  const Record record = paper_of(Kind::consultation_response,
                                 "Ekhult 2026-08-12               Dnr KS 2026/0412\n\nHults kommun\n\nYttrande över "
                                 "parkplanen\n\nVi avstyrker planen.\n\nFör Ekhults Segelsällskap\nKaj Ros\n");
  EXPECT_EQ(iso(record.date), "2026-08-12");
  const Record other = paper_of(Kind::consultation_response,
                                "Parkverket\n2026-08-12\n\nPV 2026-2210 Yttrande, dnr KS 2026/0412\n\nParkverket "
                                "kommer inte att lämna något svar.\n");
  EXPECT_EQ(std::get<ConsultationResponse>(other.facts).answers, "KS 2026/0412");
  EXPECT_EQ(std::get<ConsultationResponse>(other.facts).stance, "abstains");
}

// Who sent an e-mail is known by name alone; a private person's is masked.
TEST(Response, WhoBeginsWithInitialsIsNoPrivatePerson) {
  EXPECT_EQ(respondent_kind("LRF Almvik"), "association");
  EXPECT_EQ(respondent_kind("Transportstyrelsen"), "authority");
  EXPECT_EQ(respondent_kind("Kommunstyrelsen"), "committee");
  EXPECT_EQ(respondent_kind("Maj Lindén"), "private");
  EXPECT_NE(respondent_kind("MAJ LINDÉN"), "association");
}

}  // namespace
}  // namespace akt
