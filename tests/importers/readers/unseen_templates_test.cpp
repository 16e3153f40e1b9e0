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
  static const std::string kCity = front(
      "§ 11\nJustering av protokoll\nKommunstyrelsen utsåg Siv Lind (M) att justera protokollet.\n\n"
      "§ 12\nSvar på remiss av betänkandet Starkare kommuner (SOU 2020:8)\nDnr KS 2020/345\n"
      "Föredragande borgarråd: Karin Ek Lund\n\nKommunstyrelsens beslut\nRemissen besvaras.\n\n"
      "Votering\nJA för borgarrådsberedningens förslag\nNEJ för Ola Bys m.fl. förslag\n"
      "Ja röstade: ordföranden Karin Ek Lund, Rut Ek och Tor Hed (alla S) samt Ulf Rask (V)\n"
      "Nej röstade: Ola By och Siv Storm (båda M)\n\n"
      "Reservationer m.m.\nOla By m.fl. (alla M) och Kaj Mo (L) reserverar sig mot beslutet.\n");
  static const std::string kByParty = front(
      "§ 14\nMotion om laddstolpar\n\nBeslut\nMotionen bifalls.\nRut Ek (S) reserverar sig mot beslutet.\n\n"
      "Omröstningsresultat\nParti        Ja    Nej    Avstår   Frånvarande\nS            12     0       0          1\n"
      "M             0    11       0          0\nTotalt       12    11       0          1\n"
      "Kommunfullmäktige har med 12 ja-röster mot 11 nej-röster bifallit motionen.\n\n"
      "Beslutet skickas till\nAkten\n\n§ 15 a\nVal av ledamot\n\nBeslut\nTor Hed (S) väljs.\n\n"
      "§ 15 b\nVal av ersättare\n\nBeslut\nIda Grön (MP) väljs.\n\n§ 16 Taxa\n\nBeslut\nTaxan antas.\n");
  static const std::string kRegister =
      "Barn- och ungdomsnämnden\nSammanträdesdatum 2019-11-12\n\n"
      "BUN § 89                                   Id: BUN 2018/00377\n\nSkolskjutsreglemente\n\n"
      "Beslutsinstans                                Datum          §\n"
      "Barn- och ungdomsnämndens arbetsutskott       2019-10-29     73\n\nBeslut\nReglementet antas.\n\n"
      "BUN § 90\n\nTaxa\n\nBeslut\nTaxan antas.\n\fNÄRVAROLISTA OCH OMRÖSTNINGSLISTA\n\n"
      "Ledamöter                  Närv.   Tjänstgörande ersättare    § 89     § 90\n"
      "                                                              Ja  Nej  Ja  Nej\n"
      "Henrik Dahl (S), ordf.     x                                  x        x\n"
      "Lars Kvist (S)             -       Rut Ohlin (S)              x        x\n"
      "Gun Hallén (V)             x                                  x            x\n"
      "Mona Eklöv (M)             x                                      x        x\n";
  static const std::string kSmall =
      "Socialnämnden                       Protokoll                          2022-04-27\n\n"
      "Tid och plats: Onsdag 27 april 2022 kl. 13:15-15:55, Stora rummet\n\nLedamöter\n"
      "Ann-Britt Kjellin (C) ordförande\nRune Fjällgren (M)\nJonny Persson (SD), frånvarande\n\n"
      "Ersättare\nGunnar Tjäder (M), tjänstgörande § 41\nÅsa Molin (S), ej tjänstgörande\n\n"
      "Övriga\nOlle Rud, controller § 41\n\nProtokollet omfattar §§ 40-41\n\n"
      "§ 40 Dagordning\nDagordningen godkänns med tillägg av ett ärende.\n\n"
      "§ 41 Anmälan av länsstyrelsens beslut att utse Rut Ek (S) till ny ledamot i\nstället för Ola By (S)\n"
      "Länsstyrelsen har den 8 februari beslutat utse Rut Ek (S).\n\nBeslut\nBeslutet antecknas.\n\n"
      "Yrkande:\nRune Fjällgren (M): 50 tkr.\n\nAnn-Britt Kjellin (C): Ja\nRune Fjällgren (M): Nej\n";
  static const std::string kCut = front(
      "Kf § 4       Dnr 2018.0333.041\n\nSkattesats\n\nProposition\n"
      "Den som bifaller kommunstyrelsens förslag\nröstar ja.\n\n"
      "Voteringen utföll så att 24 ledamöter röstade ja och 16 ledamöter rös-\ntade nej. 1 ledamot avstod.\n\n"
      "Beslut\nSkattesatsen fastställs.\n");
  static const std::string kBoard =
      "Hälso- och sjukvårdsnämnden\nProtokoll 2021-09-15\n\nPlats:           Regionens hus, Gällersta\nNärvarande:\n"
      "Ordinarie                                     Ersättare\n"
      "Anna-Lena Fors (S), ordförande                Kent Bäck (S) ers. Mia Ljung (S)\n"
      "Carola Vik (M), 2:e vice ordförande           Yvonne Sand (M)\nBo Strand (V)                                 "
      "Ove Mo (L) för Vakant (L)\n\n"
      "§ 71\nYttrande över motion (V) om tandvård\nDiarienr 21RV1234\n\nÄrendet\nMotionen väcktes i maj.\n\n"
      "Propositioner\nBo Strand (V) yrkar bifall till motionen.\nVotering begärs.\n"
      "Ja för liggande förslag, nej för bifall till motionen.\n"
      "Med 2 ja-röster för liggande förslag mot 2 nej-röster för bifall till motionen har nämnden beslutat så.\n"
      "Ja: Per-Arne Dahl (C), Carola Vik (M)\nNej: Kent Bäck (S), Bo Strand (V)\nAnna-Lena Fors (S) avstår.\n\n"
      "Nämnden beslutar således\natt avslå motionen.\n\nExp: Regionstyrelsen\n\n"
      "§ 72\nBygglov\n\nBeslut\n1. Bygglov beviljas.\n2. Avgiften är 18 000 kronor.\nHur man överklagar, se bilaga.\n\n"
      "Skäl för beslutet\nDet följer planen.\n\nVid protokollet\n\nNina Ros\n\nJusteras\n\n"
      "Anna-Lena Fors            Carola Vik\n";
  static const std::vector<FactRow> kRows{
      {"the chair signs and does not attest", kBoard, "", "/attesters", R"j(["Carola Vik"])j"},
      {"a column of substitutes", kBoard, "", "/attendance/4/role", R"j("substitute")j"},
      {"serving for a seat that is nobody's", kBoard, "", "/attendance/5/role", R"j("serving_substitute")j"},
      {"in short, for whom one serves", kBoard, "", "/attendance/3/substitutes_for", R"j("Mia Ljung")j"},
      {"a number with its year in two digits", kBoard, "71", "/registry_number", R"j("21RV1234")j"},
      {"a decision at the end of how it came about", kBoard, "71", "/decision", R"j(["att avslå motionen."])j"},
      {"one vote, told twice", kBoard, "71", "/votes/0/nej", "2"},
      {"who abstains on a line of its own", kBoard, "71", "/votes/0/abstain", "1"},
      {"reasons and appeals are no points", kBoard, "72", "/decision",
       R"j(["Bygglov beviljas.","Avgiften är 18 000 kronor."])j"},
      {"somebody listed who was not there", kSmall, "", "/attendance/2/absent_at", "[[40,41]]"},
      {"a substitute who served at one §", kSmall, "", "/attendance/3/role", R"j("serving_substitute")j"},
      {"and one who did not", kSmall, "", "/attendance/4/role", R"j("substitute")j"},
      {"an office before the §", kSmall, "", "/attendance/5/title", R"j("controller")j"},
      {"a § of one sentence", kSmall, "40", "/decision", R"j(["Dagordningen godkänns med tillägg av ett ärende."])j"},
      {"a sentence is no title", kSmall, "41", "/title",
       R"j("Anmälan av länsstyrelsens beslut att utse Rut Ek (S) till ny ledamot i stället för Ola By (S)")j"},
      {"ballots are no proposals", kSmall, "41", "/proposals/0/text", R"j("Rune Fjällgren (M): 50 tkr.")j"},
      {"a number in three, with dots", kCut, "4", "/registry_number", R"j("2018.0333.041")j"},
      {"a tally cut by the line's end", kCut, "4", "/votes/0/nej", "16"},
      {"what a body does, without the word", kCity, "11", "/outcome", R"j("elected")j"},
      {"who presents the case is none of its title", kCity, "12", "/title",
       R"j("Svar på remiss av betänkandet Starkare kommuner (SOU 2020:8)")j"},
      {"several who share a bracket", kCity, "12", "/votes/0/ballots/1",
       R"j({"party":"S","seat":null,"vote":"ja","voter":"Rut Ek"})j"},
      {"and others of their party", kCity, "12", "/reservations", R"j(["Ola By (M)","Kaj Mo (L)"])j"},
      {"votes by party", kByParty, "14", "/votes/0/by_party/M/nej", "11"},
      {"a result inside a § is no appendix", kByParty, "14", "/dispatched_to", R"j(["Akten"])j"},
      {"a reservation under the points is none of them", kByParty, "14", "/decision", R"j(["Motionen bifalls."])j"},
      {"one number, two §", kByParty, R"("15 b")", "/title", R"j("Val av ersättare")j"},
      {"are no duplicates", kByParty, "", "/duplicate_items", "[]"},
      {"a number's label is no title", kRegister, "89", "/title", R"j("Skolskjutsreglemente")j"},
      {"away in a list of presence and votes", kRegister, "", "/attendance/1/substitutes_for", R"j("Lars Kvist")j"},
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
