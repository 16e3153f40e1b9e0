// What small offices, regions and joint authorities do otherwise: letters for a body in a heading, names by party, the
// letterhead's date, a scan's signs.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kSmall =
      "FABELBY KOMMUN\nProtokoll fört vid sammanträde med kommunstyrelsen\n\nTid     Tisdag 17 oktober 2023 kl 08:30 - "
      "12:05\n"
      "Beslutande   Rut Ek (C), ordf.\n             Ola By (S)\n             Siv Lind (FaL)\n\n"
      "Justeringen är tillkännagiven på kommunens anslagstavla 2023-10-20. Tillkännagivandet tas bort 2023-11-13.\n\n"
      "Ks § 88   Dnr 2023.114\n\nTaxa för lokaler\n\nBakgrund\nTaxan är gammal.\n\nYrkanden\n"
      "Siv Lind (FaL) yrkar avslag.\n\nOmröstning\nJa-röst för taxan, nej-röst för avslag.\n"
      "Ja röstar: Rut Ek, Ola By. Nej röstar: Siv Lind.\n\nKs beslut\natt föreslå fullmäktige att anta taxan.\n\n"
      "Reservation\nSiv Lind reserverar sig mot beslutet.\n\n"
      "Ks § 89\n\nMeddelanden\n\nKs beslut\natt lägga meddelandena till handlingarna.\n";
  static const std::string kRegion =
      "Region Fabelmark\nRegionfullmäktige\n2024-06-11\n\nDatum och tid: 2024-06-11, kl. 10.00–16.25, ajournering kl. "
      "12.00–13.00\nOrdförande: Siv Lind (S)\n\nProtokollet justerades digitalt den 19 juni 2024 och anslogs på "
      "regionens\nanslagstavla samma "
      "dag.\n\nRut Ek utses att justera protokollet.\nMaja Åberg (nämndsekreterare)\n\n"
      "§ 35 Regionplan\n\nRegionfullmäktiges beslut\n1. Planen fastställs.\n\nYrkanden\n"
      "Rut Ek (M) med instämmande av Ola By (KD): att skatten sänks.\n\n"
      "Voteringsresultat\nJa: 3\nNej: 2\nAvstår: 1\n\nRöster per parti\n\nJa\nSocialdemokraterna: Siv Lind, Tor Hed\n"
      "Vänsterpartiet: Ida Grön\n\nNej\nModeraterna: Rut Ek\nKristdemokraterna: Ola By\n\nAvstår\n"
      "Fabelpartiet: Kaj Mo\n\n§ 36 Val\n\nRegionfullmäktiges beslut\n1. Ola By (KD) befrias från uppdraget som "
      "ersättare.\n2. Eva Ros (KD) väljs till ersättare.\n";
  static const std::string kJoint =
      "Räddningstjänstförbundet Fabelskog          PROTOKOLL\n                                            Direktionen\n"
      "                                            2022-12-08\n\n"
      "§ 52   Budget för Lunds kommun och Malmö kommun   Dnr RÖ 2022-077-04\n\nFörslag på sammanträdet\n"
      "Rut Ek (M) yrkar avslag. Ordföranden yrkar bifall till förslaget.\n\nDirektionens beslut\nBudgeten antas.\n";
  static const std::string kScan = front(
      "§ 14   Dnr 1999/23\n\nNEDLÄGGNING AV EN SKOLA\n\nBESLUT\n\nSkolan läggs ned.\n\n"
      "$ 15   Dnr 1999/31\n\nSKOLSKJUTSAR LÄSÅRET 1999/2000\n\nBESLUT\n\nAnbudet antas.\n\n"
      "S 16   Dnr 1999/18\n\nBOKSLUT\n\nBESLUT\n\nBokslutet godkänns.\n--------------§ 17\nANMÄLNINGAR\n\nBESLUT\n\n"
      "Anmälningarna läggs till handlingarna.\n");
  static const std::string kTemplate = front(
      "§ 4 Detaljplan för Ekhult 1:12 (BYGG/2024:188)\n\nNämndens beslut\nPlanen antas.\n\nOmröstningsresultat\n"
      "Nr   Namn                 Parti   Röst\n1 Rut Ek                  M       Nej\n2 Ola By                  S      "
      " Ja\n"
      "3 Siv Lind                V       Ja\n\nMed 2 ja-röster mot 1 nej-röst antas planen.\n\n"
      "§ 5\n\nÄrenderubrik\nTaxa för sotning\nDiarienummer\nKS 2023/00088\n\nBeslut\nTaxan antas.\n");
  static const std::string kShared = front(
      "§ 105 Taxa\n\nBeslut\nTaxan antas enligt §§ 106-108 i reglementet.\n\n§§ 106-108 Information\n\n"
      "Beslut\nInformationen läggs till handlingarna.\n\n§ 109 Val\n\nBeslut\nVal görs.\n");
  static const std::string kCouncil =
      "Kommunfullmäktige\nSammanträdesdatum: 2024-03-05\n\nTid       09.00–12.20, enskilt 09.00–09.25\nPlats     "
      "Salen\n"
      "Ledamöter\nRut Ek (S), ordförande\nOla By (C)\nErsättare\nTor Hed (S), tjänstgör för Ida Grön\n"
      "Siv Lind (M)\n\nJusteringen är anslagen på kommunens anslagstavla\nFrån och med 2024-03-12 till och med "
      "2024-04-03\n\n§ 4 Motion\nDiarienummer: KF/2022:0071\n\nBeslut\nMotionen bifalls.\n\nBeslutsgång\n"
      "Ordföranden konstaterar att det finns två förslag: förslag A (ja), bifall till motionen, och förslag B (nej), "
      "avslag på motionen. Omröstning begärs.\n\nOmröstningsresultat\n1 ja, 1 nej. Med ordförandens utslagsröst "
      "beslutar fullmäktige att bifalla motionen.\n";
  static const std::string kNarrow = front(
      "§ 53    Budget för räddningstjänstförbundet i                 Dnr RÖ 2022-\n"
      "        Fabelskog                                             077-04\n\n"
      "Beslut\nAvgiften tas ut enligt taxan (KF 2022-11-28 § 140).\n\n§ 54 Val\n\nBeslut\nVal görs.\n");
  static const std::vector<FactRow> kRows{
      {"a number that its column has broken", kNarrow, "53", "/registry_number", R"j("RÖ 2022-077-04")j"},
      {"is none of the title", kNarrow, "53", "/title", R"j("Budget för räddningstjänstförbundet i Fabelskog")j"},
      {"a decision that a decision names", kNarrow, "53", "/references/0/item", "140"},
      {"hours inside the meeting's own", kCouncil, "", "/end", R"j("12.20")j"},
      {"a whole name, and then somebody else's", kCouncil, "", "/attendance/3/role", R"j("substitute")j"},
      {"put up for a period", kCouncil, "", "/notice/removed", R"j("2024-04-03")j"},
      {"the council's own number", kCouncil, "4", "/registry_number", R"j("KF/2022:0071")j"},
      {"proposals with their vote in brackets", kCouncil, "4", "/votes/0/ja_means",
       R"j("förslag A, bifall till motionen")j"},
      {"and the casting vote for one", kCouncil, "4", "/votes/0/casting_vote", R"j("ja")j"},
      {"the last of several § under one heading", kShared, "108", "/title", R"j("Information")j"},
      {"each of them has the decision", kShared, "107", "/outcome", R"j("noted")j"},
      {"and none is missing", kShared, "", "/missing_items", "[]"},
      {"put up, in a sentence", kSmall, "", "/notice/posted", R"j("2023-10-20")j"},
      {"and taken away", kSmall, "", "/notice/removed", R"j("2023-11-13")j"},
      {"a body's letters over its decision", kSmall, "89", "/decision",
       R"j(["att lägga meddelandena till handlingarna."])j"},
      {"a point that proposes to another body", kSmall, "88", "/outcome", R"j("recommended")j"},
      {"a voter's party, from the list of who took part", kSmall, "88", "/votes/0/ballots/2/party", R"j("FaL")j"},
      {"a reservation by a name without a party", kSmall, "88", "/reservations", R"j(["Siv Lind"])j"},
      {"a region is whose paper it is", kRegion, "", "/municipality", R"j("Region Fabelmark")j"},
      {"day and hours in one label", kRegion, "", "/start", R"j("10.00")j"},
      {"put up the same day", kRegion, "", "/notice/posted", R"j("2024-06-19")j"},
      {"chosen to attest, in a sentence", kRegion, "", "/attesters", R"j(["Rut Ek"])j"},
      {"an office in brackets", kRegion, "", "/secretary", R"j("Maja Åberg")j"},
      {"names by party under each choice", kRegion, "35", "/votes/0/ballots/2",
       R"j({"party":"V","seat":null,"vote":"ja","voter":"Ida Grön"})j"},
      {"a party without known letters", kRegion, "35", "/votes/0/ballots/5",
       R"j({"party":null,"seat":null,"vote":"abstain","voter":"Kaj Mo"})j"},
      {"agree with the figures above", kRegion, "35", "/votes/0/agrees", "true"},
      {"a proposal that another joins", kRegion, "35", "/proposals/0/by/1/name", R"j("Ola By")j"},
      {"one goes, another comes", kRegion, "36", "/outcome", R"j("elected")j"},
      {"a joint authority is whose paper it is", kJoint, "", "/municipality",
       R"j("Räddningstjänstförbundet Fabelskog")j"},
      {"the letterhead's only date", kJoint, "", "/date", R"j("2022-12-08")j"},
      {"a class code after a dash", kJoint, "52", "/registry_number", R"j("RÖ 2022-077-04")j"},
      {"the chair proposes too", kJoint, "52", "/proposals/1/text", R"j("Ordföranden yrkar bifall till förslaget.")j"},
      {"a sign read as a dollar", kScan, "15", "/title", R"j("SKOLSKJUTSAR LÄSÅRET 1999/2000")j"},
      {"a sign read as an S", kScan, "16", "/registry_number", R"j("1999/18")j"},
      {"a rule run together with the sign", kScan, "17", "/outcome", R"j("noted")j"},
      {"a building register's number in brackets", kTemplate, "4", "/registry_number", R"j("BYGG/2024:188")j"},
      {"rows with numbers", kTemplate, "4", "/votes/0/ballots/0",
       R"j({"party":"M","seat":null,"vote":"nej","voter":"Rut Ek"})j"},
      {"a label over the title", kTemplate, "5", "/title", R"j("Taxa för sotning")j"},
      {"and over the number", kTemplate, "5", "/registry_number", R"j("KS 2023/00088")j"},
  };
  return kRows;
}

class UnseenOffices : public testing::TestWithParam<FactRow> {};

TEST_P(UnseenOffices, AreRead) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, UnseenOffices, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
