// What older minutes and print-outs without columns do: the way of a case beside its §, leads that end in the verb,
// who asks after the verb, votes a cell a line or two in a row.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kOld = front(
      "Ks § 4                                        Au § 9\n\nUpphandling av sand\n(Dnr 98.231-623)\n\n"
      "Arbetsutskottet föreslår\n\natt Sandbolagets anbud antas.\n\n"
      "Vid kommunstyrelsens sammanträde yrkar Siv Lind (m) att upphandlingen görs om.\n\n"
      "Proposition\nOrdföranden ställer proposition på förslagen och finner att kommunstyrelsen bifaller\n"
      "arbetsutskottets förslag.\n\nKommunstyrelsen beslutar\n\natt antaga Sandbolagets anbud.\n\n"
      "Mot beslutet reserverar sig Siv Lind.\n\nDelges: Au, ekonomikontoret, gatukontoret\n\n"
      "Ks § 5\n\nYttrande om en täkt\n\nRut Ek (s) yrkar bifall och Ola By (v) yrkar avslag.\n\n"
      "Votering begärs. Ja för bifall, nej för avslag.\n\nJa: Rut Ek och Siv Lind.\nNej: Ola By.\n\n"
      "Kommunstyrelsen har således med 2 ja-röster mot 1 nej-röst beslutat\n\natt tillstyrka ansökningen.\n\n"
      "Ks § 6\n\nVal till rådet\n\nKommunstyrelsen utser\n\nRut Ek (s) till ledamot i kommunala handikapprådet.\n");
  static const std::string kCells = front(
      "§ 4 Skattesats\n\nKommunstyrelsen beslutar\n\natt höja skatten.\n\nOmröstning\nDen som vill höja röstar Ja. Den "
      "som vill "
      "sänka röstar Nej.\n\n\fVoteringsresultat\n§ 4 Skattesats\n\nJa\nNej\nAvstår\n2\n1\n1\n\n"
      "Plats\nNamn\nParti\nFunktion\nRöst\n1\nRut Ek\nS\nOrdförande\nJa\n2\nOla By\nC\nLedamot\nJa\n"
      "3\nSiv Lind\nM\nErsättare\nNej\n4\nBo Ahl\nSD\nLedamot\nAvstår\n\n§ 5 Plan\n\nBeslut\nPlanen antas.\n");
  static const std::string kTriples = front(
      "§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nOmröstning\nJa-röst för taxan, nej-röst för "
      "avslag.\nResultat:\nLedamot\nParti\n"
      "Röst\nRut Ek\nS\nJa\nOla By\nC\nAvstår\nSiv Lind\nM\nNej\nKarin Ek, ordförande\nS\nJa\n"
      "Med 2 ja-röster mot 1 nej-röst beslutar nämnden att anta taxan.\n");
  static const std::string kTwoARow = front(
      "§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nOmröstning\nJa-röst för taxan, nej-röst för avslag.\n"
      "Med 3 ja-röster mot 1 nej-röst antas taxan.\n\n§ 5 Plan\n\nBeslut\nPlanen antas.\n\n"
      "\fBilaga 1 till § 4\nVoteringslista: Taxa\n"
      "Namn                Parti   Röst         Namn              Parti    Röst\n"
      "Rut Ek              S       Ja           Siv Lind          M        Nej\n"
      "Ola By              V       Ja           Kaj Mo            C        Ja\n");
  static const std::string kNamed = front(
      "TAXOR OCH AVGIFTER                                   RFM 2024-0287        § 4\n\n"
      "Förslaget har varit utsänt på samråd enligt förbundsord-\nningen § 14. Ingen har någon erinran.\n\n"
      "Omröstning\nDen som bifaller förslaget röstar ja. Den som avslår det röstar nej.\n\n\f§ 4 "
      "forts.\n\nOmröstningsresultat\n\n"
      "  Namn                 Ja      Nej      Avstår\n  Rut Ek (S)           x\n  Ola By (C)           x\n"
      "  Siv Lind (M)                 x\n  Summa                2       1        0\n\nKommunstyrelsen beslutar\n\natt "
      "anta taxorna.\n");
  static const std::string kClassed =
      "Kommunfullmäktige\nSammanträdesdatum: 1998-11-30\n\nKf § 61\n\nUpprop\n\nUpprop förrättades.\n\n"
      "Kf § 62                                        Dnr 178/98   042\n\nDelårsbokslut\n\n"
      "Kommunfullmäktige beslutar\n\natt godkänna bokslutet.\n\n"
      "Kf § 63                                        Dnr 201/98   041\n\nBudget\n\nKommunfullmäktige beslutar\n\n"
      "att anta budgeten.\n";
  static const std::string kSeats = front(
      "§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nVotering\nJa-röst för taxan, nej-röst för avslag.\n\nVoteringslista\n"
      "Namn                Parti   Ersätter          Röst\nRut Ek              S                         Ja\n"
      "Ola By              S       Maja Rask         Ja\nSiv Lind            M                         Nej\n\n"
      "Reservation\nSiv Lind (M) reserverar sig.\n\n§ 5 Plan\n\nBeslut\nPlanen antas.\n");
  static const std::vector<FactRow> kRows{
      {"a class is no page of a contents list", kClassed, "62", "/title", R"j("Delårsbokslut")j"},
      {"whose seat it is", kSeats, "4", "/votes/0/ballots/1",
       R"j({"party":"S","seat":"Maja Rask","vote":"ja","voter":"Ola By"})j"},
      {"the § goes on after its list", kSeats, "4", "/reservations", R"j(["Siv Lind (M)"])j"},
      {"the way of the case beside its §", kOld, "4", "/title", R"j("Upphandling av sand")j"},
      {"a number with its class", kOld, "4", "/registry_number", R"j("98.231-623")j"},
      {"what was put to the board decides nothing", kOld, "4", "/decision", R"j(["att antaga Sandbolagets anbud."])j"},
      {"who asks after the verb", kOld, "4", "/proposals/0/by/0/name", R"j("Siv Lind")j"},
      {"who reserves after the verb", kOld, "4", "/reservations", R"j(["Siv Lind"])j"},
      {"addressees in small letters", kOld, "4", "/dispatched_to", R"j(["Au","ekonomikontoret","gatukontoret"])j"},
      {"two who ask in a sentence", kOld, "5", "/proposals/1/by/0/name", R"j("Ola By")j"},
      {"has decided", kOld, "5", "/decision", R"j(["att tillstyrka ansökningen."])j"},
      {"appoints", kOld, "6", "/outcome", R"j("elected")j"},
      {"votes a cell a line", kCells, "4", "/votes/0/ballots/3",
       R"j({"party":"SD","seat":null,"vote":"abstain","voter":"Bo Ahl"})j"},
      {"their sums", kCells, "4", "/votes/0/ja", "2"},
      {"that agree", kCells, "4", "/votes/0/agrees", "true"},
      {"three cells a vote", kTriples, "4", "/votes/0/ballots/1",
       R"j({"party":"C","seat":null,"vote":"abstain","voter":"Ola By"})j"},
      {"an office after the name", kTriples, "4", "/votes/0/ballots/3",
       R"j({"party":"S","seat":null,"vote":"ja","voter":"Karin Ek"})j"},
      {"two people in a row", kTwoARow, "4", "/votes/0/ballots/1",
       R"j({"party":"M","seat":null,"vote":"nej","voter":"Siv Lind"})j"},
      {"the next § has none of them", kTwoARow, "5", "/votes", "[]"},
      {"a § named in the text is not the list's", kNamed, "4", "/votes/0/ballots/2",
       R"j({"party":"M","seat":null,"vote":"nej","voter":"Siv Lind"})j"},
  };
  return kRows;
}

class OldForms : public testing::TestWithParam<FactRow> {};

TEST_P(OldForms, AreRead) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, OldForms, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
