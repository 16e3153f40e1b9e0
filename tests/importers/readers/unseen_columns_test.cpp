// What columns that came apart and bundles of a meeting's papers showed that the readers once got wrong.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kPrintouts =
      "FABELBY STAD\nKommunfullmäktige\nSammanträdesdatum: 2024-03-05\n\n"
      "§ 7 SLK-2024-00417\nPolicy för konstgräs på bollplaner\n\nBeslut\nPolicyn antas.\n\nOmröstning\n"
      "Omröstningen utfaller med 2 Ja mot 1 Nej. Hur var och en röstar framgår av bilaga 1.\n\n"
      "§ 8 SLK-2024-00533\nMotion om gratis buss\n\nBeslut\nMotionen avslås.\n\nOmröstning\n"
      "Omröstningen utfaller med 1 Ja mot 2 Nej. Hur var och en röstar framgår av bilaga 2.\n\n"
      "§ 9 Frågor\n\nBeslut\nFrågorna antecknas till protokollet.\n\fBilaga 1\n\nVoteringslista\n\n"
      "Ärende: § 7 Policy\n\nAntal Ja: 2\nAntal Nej: 1\nAntal Avstår: 0\nAntal Frånv: 0\n"
      "Namn          Parti   Plats   Funktion     Resultat\nRut Ek        S       1       Ordförande   Ja\n"
      "Ola By        C       2       Ledamot      Ja\nSiv Lind      M       3       Ledamot      Nej\n"
      "\fBilaga 2\n\nVoteringslista\n\nÄrende: § 8 Motion\n\nAntal Ja: 1\nAntal Nej: 2\nAntal Avstår: 0\n"
      "Antal Frånv: 0\nNamn          Parti   Plats   Funktion     Resultat\n"
      "Rut Ek        S       1       Ordförande   Nej\nOla By        C       2       Ledamot      Ja\n"
      "Siv Lind      M       3       Ledamot      Nej\n";
  static const std::string kBundle =
      "Fabelby kommun                  KALLELSE/ÄRENDELISTA                 Sida 1(1)\n"
      "Kommunstyrelsen                 Datum 2024-09-25\n\nKommunstyrelsen kallas till sammanträde\n\n"
      "Tid:           Onsdagen den 2 oktober 2024, kl. 09.00\nPlats:         Kommunhuset, Lågan\n"
      "Ordförande:    Ola By (C)\nSekreterare:   Siv Lind\n"
      "\fFabelby kommun                  Protokollsutdrag                     Sida 1(1)\n"
      "Kommunstyrelsens arbetsutskott  Sammanträdesdatum 2024-09-18\n\nAU § 133 KS 2024/219\n\nCykelplan\n\n"
      "Arbetsutskottets förslag till kommunstyrelsen\n\nCykelplanen antas.\n\nSammanfattning\n\n"
      "Planen pekar ut tolv stråk.\n\nRätt utdraget, intygar\n";
  static const std::string kNarrow =
      "Kommunstyrelsen\nSammanträdesdatum: 2024-03-05\n\nNärvarolista\n\n"
      "Plats   Ledamot              Tjänstgörande ersättare   Parti   Ankom   Utgick\n"
      "1       Rut Anna                                       M\n        Ek\n"
      "2       Hans-Göran           Ola By                    C\n        Stenmark\n"
      "3       Siv Lind                                       S       13.20\n\n"
      "Övriga närvarande ersättare: Kaj Mo (S), Ida Grön (M)\n\n§ 4 Taxa\n\nBeslut\nTaxan antas.\n";
  static const std::string kLabelsFirst =
      "FABELBY KOMMUN\nKommunfullmäktige\n\nPlats och tid\nBeslutande\n\nEj tjänstgörande\nersättare\nÖvriga\n"
      "Utses att justera\nJusteringens plats och\ntid\nUnderskrifter\n\nPROTOKOLL\n\nDatum\n2025-05-12\n\nBlad\n1 (6)\n"
      "\nFolkets Hus, stora salen, måndagen den 12 maj 2025, kl 18.30-22.10.\nAjournering 20.00-20.20\n"
      "Ola By, c, ordförande\nRut Ek, s\nSiv Lind, m\nIda Grön, c, för Tor Hed, c\nRut Ek och Siv Lind\n"
      "Kommunkansliet 2025-05-19, kl 15.00\nSekreterare ................ Paragrafer 38 - 39\nMaja Åberg\n"
      "Ordförande ................\nOla By\nJusterande ................\nRut Ek Siv Lind\n\n"
      "\fKf § 38\nFrågestund\nKommunfullmäktiges beslut\natt avsluta frågestunden.\n"
      "Kf § 39 Dnr 87-2025\nFörsäljning\nKommunstyrelsen har 2025-04-08, § 61, föreslagit att fastigheten säljs.\n"
      "Kommunfullmäktiges beslut\natt sälja fastigheten.\n";
  static const std::string kSeats =
      "Kommunstyrelsen\nSammanträdesdatum: 2024-03-05\n\nNärvarolista\nPlats\n\nLedamot\n\nTjänstgörande ersättare\n\n"
      "1\n\nRut Anna\nEk\n\nM\n\n2\n\nSiv Lind\n\nS\n\n3\n\nHans-Göran\nStenmark\n\n4\n\nKaj Mo\n\nV\n\nOla "
      "By\n\nParti\n\n"
      "______\n\nUtgick\n\nC\n\n13.20\n\n§ 4 Taxa\n\nBeslut\nTaxan antas.\n";
  static const std::string kNested =
      "Kommunstyrelsen\nSammanträdesdatum: 2024-03-05\n\n"
      "Beslutande              Ledamöter                           Tjänstgörande ersättare\n"
      "                        Ola By (M), Ordförande              Ermin Ros (S) ersätter Johan Tollin\n"
      "                                                            (S)\n"
      "                        Peter Ulv (KD), en mycket lång vice Ingela Ek (C) ersätter Hans\n"
      "                        ordförande                        Fredin (C) §§ 4-4\n"
      "                        Siv Lind (S), Andre vice\n                        ordförande\n"
      "                        Hans Fredin (C) § 5\n\n"
      "§ 4 Taxa\n\nBeslut\nTaxan antas.\n\n§ 5 Policy\n\nBeslut\nPolicyn antas.\n";
  static const std::string kHeadInside =
      "KOMMUNSTYRELSEN\n\nPROTOKOLL 1 (3)\n2024-03-05\n\nPlats och tid   Salen, kl. 09.00\nBeslutande   Ola By (C), "
      "Tage Lind (S), Ritva\n"
      "             Kolemainen (V), Siv Lind (FaL)\n\n"
      "\fKOMMUNSTYRELSEN\n§ 3\n\nPROTOKOLL 2 (3)\n2024-03-05\n\nKS-2024-00014\n\nBidrag\nBeslut\nBidraget beviljas.\n"
      "\fKOMMUNSTYRELSEN\n§ 4\n\nKS-2024-00015\n\nAnmälningar\nBeslut\nAnmälningarna noteras.\n\nPROTOKOLL 3 "
      "(3)\n2024-03-05\n";
  static const std::vector<FactRow> kRows{
      {"a page's head under the § number is no title", kHeadInside, "3", "/title", R"j("Bidrag")j"},
      {"nor a decision under one", kHeadInside, "4", "/decision", R"j(["Anmälningarna noteras."])j"},
      {"a name that the line's end breaks in a row of names", kHeadInside, "", "/attendance/2/name",
       R"j("Ritva Kolemainen")j"},
      {"the second day of two, by the day after the dash",
       "Kommunfullmäktige 2025-11-26--27\n\nPlats och tid   Salen\nBeslutande   Ola By (C)\n\n§ 4 "
       "Taxa\n\nBeslut\nTaxan "
       "antas.\n",
       "", "/continued_on", R"j(["2025-11-27"])j"},
      {"by the hours of both",
       "Kommunfullmäktige\n\nPlats och tid   Salen, kl. 13.00-17.00 den 26 november och kl. 09.00-"
       "14.30 den 27 november 2025\nBeslutande   Ola By (C)\n\n§ 4 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/continued_on", R"j(["2025-11-27"])j"},
      {"and the meeting's day is the first",
       "Kommunfullmäktige\n\nPlats och tid   Salen, 26–27 november 2025, kl. 13.00\nBeslutande   Ola By (C)\n\n§ 4 "
       "Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/date", R"j("2025-11-26")j"},
      {"two columns that a space alone parts", kNested, "", "/attendance/5/substitutes_for", R"j("Hans Fredin")j"},
      {"the rest of an office under it is no label", kNested, "", "/chair", R"j("Ola By")j"},
      {"\"Ja röstar den som …\"",
       front("§ 4 Taxa\n\nOmröstning\nJa röstar den som bifaller Rut Eks (M) förslag. Nej röstar den som bifaller Ola "
             "Bys "
             "(S) förslag.\nMed 3 ja-röster mot 2 nej-röster bifalls Rut Eks förslag.\n\nBeslut\nTaxan antas."),
       "4", "/votes/0/nej_means", R"j("bifaller Ola Bys (S) förslag")j"},
      {"a print-out that names its § is not the §", kPrintouts, "7", "/title",
       R"j("Policy för konstgräs på bollplaner")j"},
      {"and its rows are the vote's", kPrintouts, "8", "/votes/0/ballots/1/vote", R"j("ja")j"},
      {"who is called to a meeting", kBundle, "133", "/meeting_date", R"j("2024-09-18")j"},
      {"is not who has decided in another", kBundle, "133", "/body", R"j("Kommunstyrelsens arbetsutskott")j"},
      {"a name that a narrow cell has broken after the first name", kNarrow, "", "/attendance/3/substitutes_for",
       R"j("Hans-Göran Stenmark")j"},
      {"substitutes under a label of three words", kNarrow, "", "/attendance/0/role", R"j("substitute")j"},
      {"the second of them too", kNarrow, "", "/attendance/1/role", R"j("substitute")j"},
      {"labels broken by their column, values below", kLabelsFirst, "", "/date", R"j("2025-05-12")j"},
      {"the meeting's hours, not the attestation's", kLabelsFirst, "", "/end", R"j("22.10")j"},
      {"a break's hours are no label's value", kLabelsFirst, "", "/attendance/1/name", R"j("Rut Ek")j"},
      {"two names with nothing between are two people", kLabelsFirst, "", "/attesters", R"j(["Rut Ek","Siv Lind"])j"},
      {"an earlier decision told without a heading", kLabelsFirst, "39", "/references/0/item", "61"},
      {"a table that came out a cell a line: who has a party is there", kSeats, "", "/attendance/0/name",
       R"j("Rut Anna Ek")j"},
      {"whose party came out elsewhere may have been away", kSeats, "", "/attendance/2/name", R"j("Kaj Mo")j"},
      {"who served is told, the seat is not", kSeats, "", "/attendance/3/substitutes_for", "null"},
      {"two case numbers with one label",
       front("§ 4   Dnr 15-2025, 233-2024\nSvar på motion om skidbacke\n\nBeslut\nMotionen avslås."), "4",
       "/registry_numbers", R"j(["15-2025","233-2024"])j"},
      {"and the title under them",
       front("§ 4   Dnr 15-2025, 233-2024\nSvar på motion om skidbacke\n\nBeslut\nMotionen avslås."), "4", "/title",
       R"j("Svar på motion om skidbacke")j"},
      {"a number after a title that names an inquiry",
       front("§ 4   Yttrande över SOU 2024:25 om skolan   KS/2018:298 - 001\n\nBeslut\nYttrandet antas."), "4",
       "/registry_number", R"j("KS/2018:298 - 001")j"},
      {"a board's short name before the year", front("§ 4 Taxa\nKst/2015:617\n\nBeslut\nTaxan antas."), "4",
       "/registry_number", R"j("Kst/2015:617")j"},
      {"without signs, the last § may have no heading below",
       "Fritidsnämnden\nSammanträdesdatum: 2024-03-05\n\n31\n\nUpprop\n\nBeslut\nUppropet antecknas.\n\n32   Dnr KFN "
       "2024/48\n\nTaxa\n\nBeslut\nTaxan antas.\n\n33   Dnr KFN 2024/51\n\nPolicy\n\nBeslut\nPolicyn antas.\n\n34\n\n"
       "Chefen informerar\n\nChefen informerar om sommarens program.\n",
       "34", "/title", R"j("Chefen informerar")j"},
      {"cells of a roll call are no addressees",
       front("§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nExpedieras till\nRektorerna\nJa\n4\n"), "4", "/dispatched_to",
       R"j(["Rektorerna"])j"},
  };
  return kRows;
}

class UnseenColumns : public testing::TestWithParam<FactRow> {};
TEST_P(UnseenColumns, GiveTheirFacts) { expect_fact(GetParam()); }
INSTANTIATE_TEST_SUITE_P(Table, UnseenColumns, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
