// Papers that say the day in words at the top, decide under "Direktionen beslutar", and keep attendance and votes in
// one list.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kRegion =
      "REGION FABELMARK\n\nPROTOKOLL\n\nRegionala utvecklingsnämnden\n\nTisdagen den 11 mars 2025 klockan "
      "09.00–12.10\n\nRegionens hus\n\nOrdförande: Siv Lind (KD)\n\nSekreterare: Tor Hed\n\nProtokollet är justerat "
      "den 18 mars 2025 och "
      "anslaget den 19 mars 2025.\n\n§ 17 Plan för tågen\n\nRegionala utvecklingsnämnden föreslår regionstyrelsen "
      "besluta\n\natt avge yttrande enligt bilaga,\n\natt översända yttrandet.\n\n§ 18 Val\n\nBeslut\n\nOla By (S) "
      "väljs till ledamot.\n";
  static const std::string kCouncil =
      "FABELBY KOMMUN\n\nProtokoll\n\nKommunfullmäktige\n\nMåndagen den 20 juni 2022\n\nKl. 18:00–20:45, "
      "Kulturhuset\n\nOrdförande: Rut Ek (S)\n\nSekreterare: Ida Grön\n\n§ 4\n\nTaxa\n\nBeslut\n\nTaxan antas.\n\n§ "
      "5\n\nVal\n\nBeslut\n\nVal "
      "görs.\n\fBilaga 1\n\nNärvarolista\n\nOrdinarie ledamot      Parti      Tjänstgörande ersättare\n"
      "Rut Ek                 S\nOla By                 M          Tor Hed\nSiv Lind               V\n";
  static const std::string kJoint = front(
      "Närvaro- och omröstningslista\n\nLedamot              Ersättare    § 43           § 44\n"
      "                                  Ja Nej Avst Ja Nej Avst\nModeraterna\n"
      "Rut Ek (M)                        X                     X\n"
      "Ida Grön (M)                      X                     X\nSocialdemokraterna\n"
      "Ola By (S)           Tor Hed             X       X\n"
      "Kaj Mo (S)                               X       X\nCenterpartiet\n"
      "Siv Lind (C)                      X                            X\n"
      "SUMMA                             3      2   0   2      2      1\n\n\f"
      "§ 43     MF 2024.97\n\nTaxa\n\nBakgrund\n\nTaxan är gammal.\n\nBeslutsgång\n\nVotering begärs. Ja-röst för "
      "bifall till förvaltningens\nförslag, nej-röst för avslag.\n\nOmröstningsresultat\n\nMed tre ja-röster mot två "
      "nej-röster bifalls förslaget.\n\nKommunstyrelsen beslutar\n\natt anta taxan.\n\n"
      "§ 44     MF 2023.201\n\nFlytt\n\nBeslutsgång\n\nVotering begärs. Ja-röst för bifall, nej-röst för avslag.\n\n"
      "Omröstningsresultat\n\nOmröstningen utfaller med 2 ja-röster, 2 nej-röster och 1 som avstår. Siv Lind (C) "
      "avstår.\n\nKommunstyrelsen beslutar\n\natt stanna kvar.\n\n"
      "§ 45     MF 2024.118\n\nDelårsbokslut\n\nBakgrund\n\nResultatet är gott.\n\nKommunstyrelsen beslutar\n\n"
      "att godkänna bokslutet,\n\natt lämna det till kommunerna.\n");
  static const std::string kUnsigned =
      "FABELBY KOMMUN\nSocialnämnden\nPROTOKOLL\n25 september 2018\nJusterare: Rut Ek\n\f"
      "88 Fastställande av lista\nBeslut\n- Listan fastställs.\n89 Avgift för larm\nVår beteckning SN 18/0121\n"
      "Beslut\n- Socialnämnden föreslår kommunfullmäktige att höja avgiften.\n90 Utredning om larm\nÖverläggning\n"
      "Larmen diskuteras.\nBeslut\n- Utredningen godkänns.\n91 Delgivningar\nBeslut\n- Delgivningarna läggs till "
      "handlingarna.\n";
  static const std::vector<FactRow> kRows{
      {"the day in words, not that of the notice", kRegion, "", "/date", R"j("2025-03-11")j"},
      {"and the hours beside it", kRegion, "", "/end", R"j("12.10")j"},
      {"a proposal by its own heading", kRegion, "17", "/outcome", R"j("recommended")j"},
      {"with its points", kRegion, "17", "/decision/1", R"j("att översända yttrandet.")j"},
      {"the day on a line of its own", kCouncil, "", "/date", R"j("2022-06-20")j"},
      {"hours without a label", kCouncil, "", "/start", R"j("18.00")j"},
      {"a list after the chair's name", kCouncil, "", "/attendance/1/substitutes_for", R"j("Ola By")j"},
      {"who voted was there", kJoint, "", "/attendance/2/name", R"j("Tor Hed")j"},
      {"a roll under a heading in other places", kJoint, "43", "/votes/0/ballots/4/vote", R"j("ja")j"},
      {"the substitute votes", kJoint, "43", "/votes/0/ballots/2/voter", R"j("Tor Hed")j"},
      {"what Ja means, over a line's end", kJoint, "43", "/votes/0/ja_means",
       R"j("bifall till förvaltningens förslag")j"},
      {"a roll beside one name in words", kJoint, "44", "/votes/0/ja", "2"},
      {"agrees with the words", kJoint, "44", "/votes/0/agrees", "true"},
      {"a decision after its background", kJoint, "45", "/decision/1", R"j("att lämna det till kommunerna.")j"},
      {"numbers without a sign, set tight", kUnsigned, "89", "/title", R"j("Avgift för larm")j"},
      {"a point that proposes", kUnsigned, "89", "/outcome", R"j("recommended")j"},
      {"and the last of them", kUnsigned, "91", "/outcome", R"j("noted")j"},
  };
  return kRows;
}

class UnseenDays : public testing::TestWithParam<FactRow> {};

TEST_P(UnseenDays, HasTheFact) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Rows, UnseenDays, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
