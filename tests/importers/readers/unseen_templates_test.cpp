// What the templates of record systems do otherwise: the way of a case over its title, tables of presence, votes in
// brackets, lists in two halves, the past tense.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kWay = front(
      "Ks § 4\nDnr 2021-00417 042\nAu § 98\n\nTaxa för sotning\n\nBeslut\nTaxan antas.\nBeslutet är enhälligt.\n");
  static const std::string kBrackets = front(
      "§ 4 Taxa\n\nYrkanden\nRut Ek (S) och Ola By (C): Bifall till taxan.\nSiv Lind yrkar avslag.\n\nOmröstning\n"
      "Den som stöder taxan röstar ja. Den som stöder avslag röstar nej.\n"
      "Två ja-röster (Rut Ek, Ola By) och en nej-röst (Siv Lind).\n\nBeslut\nTaxan antas.\n\nReservation\n"
      "Siv Lind (M) till förmån för eget yrkande.\n");
  static const std::string kPast = front(
      "§ 4 Val\n\nKommunstyrelsens beslut\nKommunstyrelsen utsåg Rut Ek (S) att jämte ordföranden justera "
      "protokollet.\n\nBeslutet skickades till\nAkten\n\n"
      "§ 5 Motion om träd\n\nKommunstyrelsens beslut\nKommunstyrelsen föreslog att kommunfullmäktige beslutar\n"
      "att avslå motionen.\n\nOmröstning\nJa-röst innebar bifall till förslaget. Nej-röst innebar bifall till "
      "motionen.\nJa röstade: Rut Ek (S) och Ola By (C).\nNej röstade: Siv Lind (M).\n\nReservationer\n"
      "Mot beslutet anmäler KD:s ledamöter reservation.\n");
  static const std::string kPresence =
      "Kommunstyrelsen\nDatum   2024-03-05\nTid     13:00–16:20\nParagrafer   §§ 4–6\n\n"
      "Beslutande ledamöter\nNamn                            Parti       Närvaro\n"
      "Rut Ek (ordförande)             S           Hela mötet\n"
      "Ola By                          C           §§ 4–5\n"
      "Siv Lind                        M           Hela mötet, på distans\n"
      "\nTjänstgörande ersättare\nNamn              Parti     Ersätter            Paragraf\n"
      "Bo Ahl            C         Ola By (C)          § 6\n\n"
      "Anslag\nProtokollet har tillkännagivits på stadens anslagstavla den 20 mars 2024 och anslaget tas\n"
      "bort den 11 april 2024. Protokollet förvaras på kontoret.\n\n"
      "§ 4 Taxa\n\nBeslut\nTaxan antas.\n\n§ 5 Plan\n\nBeslut\nPlanen antas.\n\n§ 6 Val\n\nBeslut\nVal görs.\n";
  static const std::string kHalves = front(
      "§ 4 Budget\n\nBeslut\nRegionfullmäktige beslutar enligt regionstyrelsens förslag\n"
      "1. att anta budgeten, samt\n2. att låna.\n\nÄrendet\nRegionstyrelsen behandlade ärendet 2024-02-11, § 17.\n\n"
      "Omröstning\nUtfall: JA 2 röster (S, V), NEJ 1 röst (M) och AVSTÅR 1 (SD). Lista, se bilaga B.\n"
      "\fBilaga B\n\nOmröstningslista § 4\n"
      "Namn                Parti   Ja   Nej   Avst   Namn              Parti    Ja    Nej    Avst\n"
      "Rut Ek              S       X                 Siv Lind          M              X\n"
      "Ola By              V       X                 Kaj Mo            SD                    X\n");
  static const std::vector<FactRow> kRows{
      {"the class code belongs to the number as written", kWay, "4", "/registry_number", R"j("2021-00417 042")j"},
      {"another body's § over the title is none of it", kWay, "4", "/title", R"j("Taxa för sotning")j"},
      {"that all agree is no point", kWay, "4", "/decision", R"j(["Taxan antas."])j"},
      {"votes in brackets after their count", kBrackets, "4", "/votes/0/ballots/1/voter", R"j("Ola By")j"},
      {"and the other side's", kBrackets, "4", "/votes/0/ballots/2",
       R"j({"party":null,"seat":null,"vote":"nej","voter":"Siv Lind"})j"},
      {"a proposal after a colon", kBrackets, "4", "/proposals/0/by/1/name", R"j("Ola By")j"},
      {"a proposal by a name without a party", kBrackets, "4", "/proposals/1/by/0/name", R"j("Siv Lind")j"},
      {"a reservation without its verb", kBrackets, "4", "/reservations", R"j(["Siv Lind (M)"])j"},
      {"a party after a comma, before the verb",
       front("§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nReservation\nNils Ek, fp reserverar sig mot beslutet.\n"), "4",
       "/reservations", R"j(["Nils Ek (FP)"])j"},
      {"chosen, in the past tense", kPast, "4", "/outcome", R"j("elected")j"},
      {"sent, in the past tense", kPast, "4", "/dispatched_to", R"j(["Akten"])j"},
      {"recommended, in the past tense", kPast, "5", "/outcome", R"j("recommended")j"},
      {"what ja meant", kPast, "5", "/votes/0/ja_means", R"j("bifall till förslaget")j"},
      {"a party's members reserve themselves", kPast, "5", "/reservations", R"j(["KD"])j"},
      {"the chair, in a table's name", kPresence, "", "/chair", R"j("Rut Ek")j"},
      {"presence in a table", kPresence, "", "/attendance/1/present", "[[4,5]]"},
      {"remote in a table", kPresence, "", "/attendance/2/remote", "true"},
      {"for whom a substitute serves, in a table", kPresence, "", "/attendance/3/substitutes_for", R"j("Ola By")j"},
      {"a notice told in a sentence", kPresence, "", "/notice/posted", R"j("2024-03-20")j"},
      {"that wraps", kPresence, "", "/notice/removed", R"j("2024-04-11")j"},
      {"a lead without a colon", kHalves, "4", "/decision", R"j(["att anta budgeten","att låna."])j"},
      {"a voting list in two halves", kHalves, "4", "/votes/0/ballots/3",
       R"j({"party":"SD","seat":null,"vote":"abstain","voter":"Kaj Mo"})j"},
      {"agrees with its tally", kHalves, "4", "/votes/0/agrees", "true"},
      {"a body's § in the story of the case", kHalves, "4", "/references/0/item", "17"},
  };
  return kRows;
}

class UnseenTemplates : public testing::TestWithParam<FactRow> {};

TEST_P(UnseenTemplates, AreRead) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, UnseenTemplates, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
