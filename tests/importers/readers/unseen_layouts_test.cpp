// What minutes of other municipalities showed that the readers once got wrong: a text, a fact in its export.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

// Pages with a head of four lines that came apart, as text out of a PDF has it.
std::string paged(const std::vector<std::string>& bodies) {
  std::string text;
  int number = 0;
  for (const std::string& body : bodies) {
    if (number++ > 0) text += "\f";
    text += "KALLSTADS KOMMUN\nKommunstyrelsen\n\n" + body + "\n\nJusterares sign\n\n" + std::to_string(number) + " (" +
            std::to_string(bodies.size()) + ")\n\n";
  }
  return text;
}

const std::vector<FactRow>& rows() {
  static const std::vector<FactRow> kRows{
      {"a head's second half stands under the first line of the page",
       paged({"SAMMANTRÄDESPROTOKOLL\n2024-03-05\n\n§ 1 Upprop\nBeslut\nUppropet antecknas.",
              "§ 2\n\nSAMMANTRÄDESPROTOKOLL\n2024-03-05\n\nVal av justerare\nBeslut\nRut Ek (S) utses.",
              "§ 3\n\nSAMMANTRÄDESPROTOKOLL\n2024-03-05\n\nTaxa\nBeslut\nTaxan antas.",
              "§ 4\n\nSAMMANTRÄDESPROTOKOLL\n2024-03-05\n\nPolicy\nBeslut\nPolicyn antas."}),
       "2", "/title", R"j("Val av justerare")j"},
      {"the § number at a page's foot is no series number",
       paged({"§ 1 Upprop\nDnr KS/2024:11 - 001\n\nBeslut\nUppropet antecknas.\n\n§ 2 Taxa för sotning\nDnr "
              "KS/2024:12 - 042",
              "Beslut\nTaxan antas.\n\n§ 3 Policy för resor\nDnr KS/2024:13 - 003",
              "Beslut\nPolicyn antas.\n\n§ 4 Reglemente\nDnr KS/2024:14 - 003", "Beslut\nReglementet antas."}),
       "3", "/registry_number", R"j("KS/2024:13 - 003")j"},
      {"a title's own number in brackets",
       front("§ 4 Remiss av nationell plan för vägar (TRV 2024/10642)\nKSF-2024-00081\n\nBeslut\nYttrandet antas."),
       "4", "/title", R"j("Remiss av nationell plan för vägar (TRV 2024/10642)")j"},
      {"and beside it the case's",
       front("§ 4 Remiss av nationell plan för vägar (TRV 2024/10642)\nKSF-2024-00081\n\nBeslut\nYttrandet antas."),
       "4", "/registry_number", R"j("KSF-2024-00081")j"},
      {"a case number in brackets when there is no other",
       front("§ 4 Taxa för sotning (KS 2024/81)\n\nBeslut\nTaxan antas."), "4", "/registry_number",
       R"j("KS 2024/81")j"},
      {"the officer's line under the title", front("§ 4 Taxa för sotning\nHandläggare: Rut Ek\n\nBeslut\nTaxan antas."),
       "4", "/title", R"j("Taxa för sotning")j"},
      {"the agenda's number beside the registry number",
       front("§ 4 Taxa för sotning\nÄrende 3  Diarienummer 2024/81\n\nBeslut\nTaxan antas."), "4", "/title",
       R"j("Taxa för sotning")j"},
      {"meeting times decided on are no front page",
       front("§ 4 2025 års sammanträdestider\n\nBeslut\nSammanträdestider för 2025 fastställs.\n\nSammanfattning\n"
             "\n§ 5 Policy\n\nBeslut\nPolicyn antas."),
       "4", "/decision", R"j(["Sammanträdestider för 2025 fastställs."])j"},
      {"a wrapped word is no heading",
       front("§ 4 Taxa\n\nYrkanden\nRut Ek (S) yrkar bifall till Ola Bys\nförslag\n\nBeslut\nTaxan antas."), "4",
       "/decision", R"j(["Taxan antas."])j"},
      {"a sentence that ends a line in somebody's is no heading",
       front("§ 4 Val\n\nBeslut\nStyrelsen godkänner ordningen om att behandla valberedningens förslag\nunder punkt "
             "16.\n"),
       "4", "/decision",
       R"j(["Styrelsen godkänner ordningen om att behandla valberedningens förslag under punkt 16."])j"},
      {"immediate attestation under the points is no point",
       front(
           "§ 4 Taxa\n\nBeslut\n1. Taxan antas.\n2. Den gäller från juli.\nParagrafen förklaras omedelbart justerad.\n"
           "\nBeslutet skickas till\nAkten"),
       "4", "/decision", R"j(["Taxan antas.","Den gäller från juli."])j"},
      {"att on a line of its own leads the points",
       front("§ 4 Taxa\n\nBeslut\nKommunstyrelsen beslutar\natt\n- anta taxan, samt\n- upphäva den gamla.\n"), "4",
       "/decision", R"j(["anta taxan","upphäva den gamla."])j"},
      {"a lead in the past tense, without a gap below",
       front("§ 4 Taxa\n\nKommunstyrelsens beslut\nKommunstyrelsen beslutade följande.\nTaxan antas.\n"), "4",
       "/decision", R"j(["Taxan antas."])j"},
      {"what the board proposes for its own part",
       front("§ 4 Taxa\n\nBeslut\nKommunstyrelsen föreslår för egen del att kommunfullmäktige beslutar följande.\n"
             "Taxan antas.\n"),
       "4", "/outcome", R"j("recommended")j"},
      {"proposals under a heading of another word",
       front("§ 4 Taxa\n\nFörslag\nRut Ek (S) yrkar bifall till förslaget.\n\nBeslut\nTaxan antas.\n"), "4",
       "/proposals/0/by/0/name", R"j("Rut Ek")j"},
      {"dispatch in short", front("§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nExp:\nEkonomienheten\nAkten\n"), "4",
       "/dispatched_to", R"j(["Ekonomienheten","Akten"])j"},
      {"disqualified, under no heading of its own",
       front("§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nHandlingar\nKarta\n\nRut Ek (S) deltar inte på grund av jäv.\n"), "4",
       "/disqualified/0", R"j("Rut Ek (S)")j"},
      {"two deferrals in one sentence",
       front("§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nTidigare behandling\n"
             "Bordlagt den 7 februari 2024, § 95 och den 21 februari 2024, § 149.\n"),
       "4", "/references/1/item", "149"},
      {"and the second's date",
       front("§ 4 Taxa\n\nBeslut\nTaxan antas.\n\nTidigare behandling\n"
             "Bordlagt den 7 februari 2024, § 95 och den 21 februari 2024, § 149.\n"),
       "4", "/references/1/date", R"j("2024-02-21")j"},
      {"who abstains, named after \"gör\"",
       front("§ 4 Taxa\n\nOmröstning\nJa = bifall till förslaget\nNej = avslag på förslaget\n\n"
             "Ja-röster avges av: Rut Ek (S) och Ola By (C).\nNej-röster avges av: Siv Lind (M).\n"
             "Avstår gör: Bo Ahl (SD).\n\nBeslut\nTaxan antas.\n"),
       "4", "/votes/0/abstain", "1"},
      {"a meaning that wraps before its last word",
       front(
           "§ 4 Taxa\n\nOmröstning\nJa-röst för bifall till arbetsutskottets förslag, nej-röst för bifall till Siv "
           "Linds (M)\n"
           "yrkande.\nMed 8 ja-röster mot 6 nej-röster beslutar styrelsen enligt förslaget.\n\nBeslut\nTaxan antas.\n"),
       "4", "/votes/0/nej_means", R"j("bifall till Siv Linds (M) yrkande")j"},
      {"the casting vote, by what was decided",
       front("§ 4 Taxa\n\nOmröstning\nJa för bifall till utskottets förslag.\nNej för avslag på utskottets förslag.\n"
             "Omröstningen utfaller 6-6-1 (ja-nej-avstår). Beslut enligt utskottets förslag med ordförandens "
             "utslagsröst.\n"
             "\nBeslut\nTaxan antas.\n"),
       "4", "/votes/0/casting_vote", R"j("ja")j"},
      {"a combined list with signs over numbers, in a front-like appendix",
       front("§ 4 Taxa\n\nOmröstning\nMed 2 ja-röster mot 2 nej-röster bifalls förslaget.\n\nBeslut\nTaxan antas.\n\n"
             "§ 5 Policy\n\nOmröstning\nMed 3 ja-röster mot 1 nej-röster bifalls förslaget.\n\nBeslut\nPolicyn antas.\n"
             "\f\nNÄRVARO- OCH OMRÖSTNINGSLISTA\nKommunstyrelsen 2024-03-05\n"
             "Ledamöter            Ersättare          §          §\n"
             "                                        4          5\n"
             "                                        Ja  Nej    Ja  Nej\n"
             "Rut Ek (S)                              X          X\n"
             "Ola By (C)           Bo Ahl (C)         X          X\n"
             "Siv Lind (M)                                X      X\n"
             "Kaj Mo (M)                                  X          X\n"),
       "5", "/votes/0/ballots/3/vote", R"j("nej")j"},
      {"a print-out's row whose name goes on below",
       front(
           "§ 4 Taxa\n\nOmröstning\nMed 2 Ja mot 1 Nej bifalls förslaget. Hur var och en röstar framgår av bilaga 1.\n"
           "\nBeslut\nTaxan antas.\n\fBilaga 1\nÄrende: 1\nÄrendemening: Taxa\n"
           "Antal Ja: 2     Antal Nej: 1     Antal Avstår: 0\n"
           "Namn                 Parti     Plats Funktion      Resultat\n"
           "Rut Ek               S         1     Ordförande    Ja\n"
           "Ann-Charlotte        C         2     Ledamot       Ja\n"
           "Nordin\n"
           "Siv Lind             M         3     Ledamot       Nej\n"),
       "4", "/votes/0/ballots/1/voter", R"j("Ann-Charlotte Nordin")j"},
      {"a council's front in sentences: who led it",
       "Kommunfullmäktiges protokoll\n31 maj 2018\nNärvarande: Samtliga ledamöter utom Rut Ek (S). Som ersättare "
       "inträder: "
       "Ola By (S) för\nRut Ek (S).\nOrdförande: Siv Lind (M)\nSekreterare: Göran Rask\n"
       "Protokollet justeras av Kaj Mo (M) och Eva Ås (C).\n"
       "Sammanträdet öppnas klockan 13.00 i salen och avslutas klockan 18.20.\n\n§ 4 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/chair", R"j("Siv Lind")j"},
      {"when it closed",
       "Kommunfullmäktiges protokoll\n31 maj 2018\nOrdförande: Siv Lind (M)\nSekreterare: Göran Rask\n"
       "Sammanträdet öppnas klockan 13.00 i salen och avslutas klockan 18.20.\n\n§ 4 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/end", R"j("18.20")j"},
      {"and who attested",
       "Kommunfullmäktiges protokoll\n31 maj 2018\nOrdförande: Siv Lind (M)\nSekreterare: Göran Rask\n"
       "Protokollet justeras av Kaj Mo (M) och Eva Ås (C).\n\n§ 4 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/attesters", R"j(["Kaj Mo","Eva Ås"])j"},
      {"offices after names, a date broken at its line's end",
       "Tekniska nämnden\nDatum:     2024-02-22\n\nNärvarande ledamöter\nRut Ek (S) ordförande\nOla By (C)\nSiv Lind "
       "(M)\n"
       "Kaj Mo (M)\nParagraf 9-10\n\nTove Åberg, sekreterare\nDigitalt justerat av:\nRut Ek (S), ordförande\n"
       "Siv Lind (M), justerare\n\nProtokollet anslås på kommunens digitala anslagstavla 2024-02-27 och tas ned "
       "2024-03-\n20.\n\n"
       "§ 9 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/notice/removed", R"j("2024-03-20")j"},
      {"an attester named before the word",
       "Tekniska nämnden\nDatum:     2024-02-22\n\nNärvarande ledamöter\nRut Ek (S) ordförande\nOla By (C)\nSiv Lind "
       "(M)\n"
       "Kaj Mo (M)\nParagraf 9-10\n\nTove Åberg, sekreterare\nDigitalt justerat av:\nRut Ek (S), ordförande\n"
       "Siv Lind (M), justerare\n\n§ 9 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/attesters", R"j(["Siv Lind"])j"},
      {"a seat whose name breaks at its hyphen, between another column's lines",
       "Kommunstyrelsen\nPlats och tid     Stadshuset, 2024-05-28, kl. 09.00–11.45\n\nBeslutande\n"
       "Ledamöter                                    Tjänstgörande ersättare\n"
       "Rut Ek (S), ordförande                       Eva Falk (M) ersätter Elin Sjö-\n"
       "Kaj Mo (M)\n"
       "                                             Palm (C)\n"
       "Ola By (C)\n\n§ 9 Taxa\n\nBeslut\nTaxan antas.\n",
       "", "/attendance/3/substitutes_for", R"j("Elin Sjö-Palm")j"},
      {"a roll call taken out column by column",
       front("§ 4 Taxa\n\nVotering\nJa-röst till bifall.\nNej-röst till avslag.\nLedamot\nRut Ek\nOla By\nSiv Lind\n\n"
             "Parti\nS\nC\nM\n\nRöst\nJa\nAvstår\nNej\n\nUtfall: 1 Ja, 1 Nej, 1 Avstår\n\nBeslut\nTaxan antas.\n"),
       "4", "/votes/0/ballots/1", R"j({"party":"C","seat":null,"vote":"abstain","voter":"Ola By"})j"},
      {"a print-out whose columns came apart, checked by its totals",
       front("§ 4 Taxa\n\nOmröstning\nOmröstningen utfaller med 2 Ja mot 1 Nej. Hur var och en röstar framgår av "
             "bilaga 1.\n\n"
             "Beslut\nTaxan antas.\n\fBilaga 1\nÄrende: 1\nÄrendemening: Taxa\nAntal Ja: 2\n\nAntal Nej: "
             "1\n\nNamn\nParti\n"
             "Rut Ek\nS\nOla By V\nSiv Lind\nM\nBerg\n\nAntal Avstår: 0\nPlats Funktion\n1 Ordförande\n2 Ledamot\n3 "
             "Ledamot\n\n"
             "Resultat\nJa\nJa\nNej\n"),
       "4", "/votes/0/ballots/2", R"j({"party":"M","seat":null,"vote":"nej","voter":"Siv Lind Berg"})j"},
      {"a table of crosses in shards leaves the tally that was told",
       front("§ 4 Taxa\n\nOmröstning\nVid omröstning avges 3 Ja-röster och 2 Nej-röster.\n\nLedamöter\nRut Ek\nOla "
             "By\nSiv Lind\n"
             "Kaj "
             "Mo\nSUMMA:\n\nParti\nS\nC\nM\nM\n\nTransport:"
             "\n\n24\nJa\nX\nX\n\n3\nNej\n\n0\nAvst\n\nX\nX\n\n27\n\nBeslut\n"
             "Taxan antas.\n"),
       "4", "/votes/0/ja", "3"},
      {"labels in one run, their values in the next",
       "Kultur- och fritidsnämnden\n\nPlats och tid\nBeslutande ledamöter\n\nTjänstgörande "
       "ersättare\nErsättare\n\nTjänstemän\nJusterare\n"
       "Paragrafer\nUnderskrifter\nSekreterare\nOrdförande\n\nBiblioteket, 2018-02-20 kl. 13.15 - 16.00\nRut Ek (S), "
       "ordf.\nOla By (C)\n"
       "Siv Lind (M)\nKaj Mo (M) för Eva Ås (M)\nBo Ahl (V)\nUlf Frid (C)\nkommundirektör Tomas Cassel\nSiv Lind "
       "(M)\n12–13\nKarin Nguyen\n"
       "Rut Ek\n\n§ 12 Taxa\n\nBeslut\nTaxan antas.\n\n§ 13 Policy\n\nBeslut\nPolicyn antas.\n",
       "", "/attendance/4",
       R"j({"absent_at":[],"name":"Bo Ahl","party":"V","present":[],"remote":false,"role":"substitute","substitutes_for":null,"times":[],"title":null})j"},
      {"and who kept the minutes",
       "Kultur- och fritidsnämnden\n\nPlats och tid\nBeslutande\nJusterare\nParagrafer\nSekreterare\nOrdförande\n\n"
       "Biblioteket, 2018-02-20 kl. 13.15 - 16.00\nRut Ek (S), ordf.\nOla By (C)\nSiv Lind (M)\nSiv Lind "
       "(M)\n12–13\nKarin Nguyen\nRut Ek\n\n"
       "§ 12 Taxa\n\nBeslut\nTaxan antas.\n\n§ 13 Policy\n\nBeslut\nPolicyn antas.\n",
       "", "/secretary", R"j("Karin Nguyen")j"},
  };
  return kRows;
}

class UnseenLayouts : public testing::TestWithParam<FactRow> {};

TEST_P(UnseenLayouts, AreRead) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, UnseenLayouts, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
