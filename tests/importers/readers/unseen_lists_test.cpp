// Papers that tell in sentences who came and who attests, and lists of attendance and votes under heads of two lines.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kTold =
      "FABELBY KOMMUN\n\nProtokoll fört vid kommunfullmäktiges sammanträde torsdagen den 23 maj 2024\n\n"
      "Sammanträdet hålls i Rådhussalen och öppnas kl. 13.00. Ajournering sker kl.\n14.40–15.05. Sammanträdet avslutas "
      "kl. 17.35.\n\nOrdförande: Rut Ek (S)\nSekreterare: Ida Grön\n\n"
      "Vid upprop antecknas som närvarande samtliga ledamöter utom Kaj Mo (SD),\nSiv Lind (V) och Tor Hed (M). Som "
      "ersättare för dem inträder: Ola By för Kaj\nMo (SD), Ada Ros för Siv Lind (V) och Bo Vik för Tor Hed (M). "
      "Klockan 15.20\nlämnar Per Idh (L) sammanträdet och ersätts av Una Kla (L).\n\n"
      "Att jämte ordföranden justera dagens protokoll utses Nils Vik (M) och Maja Ek (S).\n\f"
      "§ 88\n\nFråga om biblioteket\n\nKommunfullmäktige beslutar att frågan får ställas.\n\n"
      "§ 89\n\nTaxa\n\nVotering begärs. Ja-röst för bifall, nej-röst för avslag.\n\nVoteringen utfaller så att 2 "
      "ja-röster och 1 nej-röst avges.\n\nKommunfullmäktige beslutar\n\natt anta taxan.\n\f"
      "Bilaga 1\n\nVoteringslista § 89\n\nNamn            Parti     Röst\nRut Ek          S         Ja\n"
      "Nils Vik        M         Nej\nMaja Ek         S         Ja\n";
  static const std::string kList = front(
      "NÄRVARO- OCH OMRÖSTNINGSLISTA\n\n"
      "                             Tjänstgörande § 112   § 114\n"
      "        Ledamöter\n"
      "                                ersättare  Ja Nej Ja Nej\n"
      " Socialdemokraterna (S)\n"
      " Rut Ek, ordf                                X       X\n"
      " Maja Ek                                     X       X\n"
      " Ida Grön                      Tor Hed       X           X\n"
      " Centerpartiet (C)\n"
      " Siv Lind, 1:e v ordf                            X   X\n"
      " Una Kla                                         X\n"
      " Summa                                       3   2   3   1\n\f"
      "Ks § 112   Dnr KS/2023:145\n\nRapport\n\nKommunstyrelsens beslut\n\nRapporten godkänns.\n\nOmröstning\n\n"
      "Ja-röst för bifall. Nej-röst för avslag. Omröstningen utfaller med 3 ja-röster mot 2 nej-röster.\n\n"
      "Ks § 114   Dnr KS/2023:201\n\nSvar på förslag\n\nKommunstyrelsens beslut\n\nMedborgarförslaget anses "
      "besvarat.\n\n"
      "Omröstning\n\nJa = bifall. Nej = avslag. Resultat: 3 ja, 1 nej.\n");
  static const std::string kLost = front(
      "NÄRVARO- OCH OMRÖSTNINGSLISTA\n§ 114\nTjänstgörande § 112\nersättare\nJa\nNej\nJa\nNej\nLedamöter\n"
      "Socialdemokraterna (S)\nRut Ek, ordf\nMaja Ek\nCenterpartiet (C)\nSiv Lind\nTor Hed\nX\nX\nX\nX\n\f"
      "§ 112 Rapport\n\nDNR: Msn 2023/0144\n\nBeslut\n\nRapporten godkänns.\n");
  static const std::string kRegion =
      "Region Fabelmark\nRegionfullmäktige\n\nProtokoll från regionfullmäktiges "
      "möte\nTid\nPlats\nOrdförande\nSekreterare\nJusterare\nParagrafer\n\nTisdag 28 november 2023, kl. "
      "09.30–16.45\nFolkets hus\nRut Ek (S) §§ 85–91 och 93–96\nOla By (M), 1:e vice ordförande, § 92\nElin Frisk\nTor "
      "Hed "
      "(C) och Siv Lind (V)\n85–96\n\nProtokollet justerades den 6 december 2023 och tillkännagavs på regionens "
      "digitala "
      "anslagstavla\nden 7 december 2023. Tillkännagivandet tas bort den 29 december 2023.\n\f§ 85 Mötets "
      "öppnande\n\nOrdföranden öppnar.\n\n§ 86 Protokoll\n\nFörra mötets protokoll lades till handlingarna.\n\n§ 87 "
      "Ledning\n\nOla By (M) föreslog att ärendet bordläggs. Ordföranden ställde förslagen mot varandra och fann att "
      "styrelsen beslutat enligt direktörens förslag. Votering begärdes och genomfördes.\n\nStyrelsen beslutade\n\natt "
      "anta anbudet.\n";
  static const std::string kYears =
      "FABELBY KOMMUN\n\nSammanträdesprotokoll\n\nKommunstyrelsens arbetsutskott\n\nSammanträdesdatum "
      "2019-05-14\n\nBeslutande\n\nRut Ek (s), ordförande\n\nUtses att justera\n\nIda Grön\n\nParagrafer 77/19 "
      "–\n81/19\n\nBEVIS OM ANSLAG\n\nParagrafer\n\n77/19 – 81/19\n\nAnslaget\n\n2019-05-17\n\fSammanträdesdatum "
      "2019-05-14\n\n§ 77/19\n\nKS 2019/88-004\n\nPlan\n\nBeslut\n\nPlanen antas.\n\n§ "
      "81/19\n\nVägen\n\nBeslut\n\nVägen "
      "byggs.\n";
  static const std::string kBare =
      "Region Fabelmark\nRegionstyrelsen\n\nRegionstyrelsens sammanträde 2023-11-21\nPlats: Sal A, klockan "
      "09.30–12.15\nNärvarande:\nBeslutande\nRut Ek (S), ordförande\nNils Vik (M), från kl. 10.05, 203-206\nMaja Ek "
      "(S), kl. 9.30-11, 301\n\nParagrafer: 201-206\nVid protokollet: Ida Grön\nJusteras: Rut Ek, Nils "
      "Vik\n\f§ 204 Svar på motion\n\nBeslut\n\nMotionen avslås.\n\nFörslag till beslut under "
      "sammanträdet\n\nNils Vik (M) yrkar bifall till motionen. Ordföranden yrkar avslag på motionen.\n\n"
      "Beslutsgång\n\nOrdföranden ställer proposition på förslagen.\n";
  static const std::string kRunIn =
      "Fabelby kommun\n\nKulturnämnden\n\nProtokoll 2022-10-06\n\nJusterare: Ida Grön\n\n§ 62. Bidrag\n\nDnr: "
      "2022/45\n\nBeslutsgång: Votering begärs. Ja för bifall, nej för avslag. Resultatet följer:\n\n"
      "Omröstningen utfaller enligt följande:\n\nJa                    Nej                 Avstår\n"
      "Rut Ek (S)            Ola By (M)          Siv Lind (C)\nMaja Ek (S)\n\nNämnden bifaller yrkandet med två "
      "ja-röster, en nej-röst och en som avstår.\n\nBeslut: Föreningen beviljas 45 tkr.\n\nReservation: Kalle Hed och "
      "Ida Moss.\n\n§ 63. Rapporter\n\nBeslut: Nämnden tackar för informationen.\n\nVid protokollet    Anna Kall\n";
  static const std::string kCame = front(
      "                     NÄRVARO- OCH OMRÖSTNINGSLISTA\n\n"
      "Ledamöter            När-   Tjänstgörande   § 80                 § 83\n"
      "                     varo   ersättare       Ja     Nej    Avst   Ja     Nej    Avst\n"
      "Socialdemokraterna\n"
      "Rut Ek, ordf         X                      X                    X\n"
      "Nils Vik             X                             X                           X\n"
      "Siv Lind                    Tor Hed         X                    X\n"
      "Maja Ek              X                                                  X\n"
      "Summa                                       2      1      0      2      1      1\n\f"
      "§ 80 Plan\n\nBeslut\n\nPlanen antas.\n\nOmröstning\n\nJa-röst för bifall. Nej-röst för avslag. "
      "Omröstningen utfaller med 2 ja-röster mot 1 nej-röst.\n\n§ 83 Taxa\n\nBeslut\n\nTaxan antas.\n");
  static const std::string kOneByOne = front(
      "NÄRVARO- OCH OMRÖSTNINGSLISTA\nLedamöter\n\nNärvaro\n\nTjänstgörande ersättare\n\n§ 80\nJa\n\n§ 83\n"
      "Nej\n\nJa\n\nNej\n\nSocialdemokraterna\nRut Ek, ordf\n\nX\n\nX\n\nNils Vik\n\nX\n\nX\n\n"
      "Siv Lind\n\nTor Hed\n\nX\n\nSumma\n\n2\n\f§ 80 Plan\n\nBeslut\n\nPlanen antas.\n");
  static const std::string kNamesFirst = front(
      "§ 80 Plan\n\nBeslut\n\nPlanen antas.\n\fBilaga 1\nNärvarolista\nPlats\n11\n12\n13\n14\n\nLedamot\n"
      "Ersättare\nEk, Rut\nVik, Nils\nLind, Siv\nHed, Tor\nMo, Kaj\n\nParti\nS\nS\nM\nV\n\nAnkom\n16:00\n"
      "16:00\n16:00\n");
  static const std::string kTwoDays =
      "Fabelby kommun\n\nKommunfullmäktige\n\nSammanträdesprotokoll\n\nPlats och   Rådhuset, onsdagen den 26 november "
      "2025 kl. 13.00-17.00 och\ntid         torsdagen den 27 november 2025 kl. 09.00-14.30\n\nBeslutande  Rut Ek (S), "
      "ordförande\n            Ola By (M)\n\nParagrafer  1-2\n\n\f§ 1 Upprop\n\nBeslut\n\nUppropet noteras.\n";
  static const std::string kRight =
      "Förbundet Fabelmark          PROTOKOLL          1 (2)\nDirektionen                  Sammanträdesdatum\n         "
      "      "
      "              2024-12-05\n\nPlats och tid       Stationen, kl 9.00 - 11.50\n\nBeslutande          Rut Ek (S), "
      "ordf\n                    Maja Ek (M) till och med kl. 10:30, § 74\n\nUtses att justera   Ida "
      "Grön\n\nJusteringens\nplats och "
      "tid       Kansliet 2024-12-12\n\nParagrafer          73 - 76\n\f"
      "GODKÄNNANDE AV DAGORDNING                                            § 73\n\nDirektionen beslutar\n\natt "
      "godkänna "
      "dagordningen.\n_____________\n\nUPPSÄGNING AV AVTAL, DEPÅN                 RFM 2023-0174        § "
      "74\n\nDirektionen "
      "beslutar\n\natt bordlägga ärendet.\n_____________\n\nTAXA FÖR SOTNING                           RFM 2024-0290   "
      "     § "
      "75\n\nDirektionens förslag till beslut i kommunfullmäktige\n\natt taxan antas.\n_____________\n\nFÖRSÄLJNING    "
      "              "
      "              RFM 2024-0300        § 76\n\nDirektionen beslutar\n\natt samtycke lämnas inte till "
      "försäljningen.\n\nOrdförande      "
      "Justerare      Sekreterare\n\nRut Ek          Ida Grön       Tor Hed\n";
  static const std::string kBareFront =
      "Valnämndens protokoll\n\nSöndagen den 9 juni 2024, klockan 07.15–07.50\n\nKommunhuset, rum "
      "Lönnen\n\nParagrafer: "
      "21–22\n\nNamn            Parti   Uppdrag        Närvarar   Ersätter\nRut Ek          C       Ordförande     "
      "x\nMaja Ek         S  "
      "     Ledamot\nUlf Rehn        M       Ersättare      x          Maja Ek\n\nTill att justera protokollet utses "
      "Rut "
      "Ek (C).\n\n§ 21 Sammanträdet öppnas\n\nOrdföranden öppnar sammanträdet.\n\n§ 22 Rapport\n\nBeslut\n\nValnämnden "
      "noterar "
      "rapporten.\n";
  static const std::string kDays =
      "Region Fabelmark\n\nRegionfullmäktiges sammanträde den 18–19 juni 2025\n\nPlats: Residenset\nTid: 18 juni kl. "
      "13.00–17.45, 19 juni kl. 08.30–11.20\n\nOrdförande: Rut Ek (S)\n\nSekreterare: Ida Grön\n\nParagrafer: "
      "60–61\n\n§ 60 "
      "Val\n\nBeslut\n\nVal görs.\n\n§ 61 Taxa\n\nBeslut\n\nTaxan antas.\n";
  static const std::vector<FactRow> kRows{
      {"a break is not the meeting", kTold, "", "/start", R"j("13.00")j"},
      {"its end, though the line ends in 'kl.'", kTold, "", "/end", R"j("17.35")j"},
      {"attesters in a sentence", kTold, "", "/attesters/1", R"j("Maja Ek")j"},
      {"who came in, without a party", kTold, "", "/attendance/3/name", R"j("Ola By")j"},
      {"and for whom", kTold, "", "/attendance/5/substitutes_for", R"j("Tor Hed")j"},
      {"who was followed by whom", kTold, "", "/attendance/7/substitutes_for", R"j("Per Idh")j"},
      {"a list of votes in an appendix", kTold, "89", "/votes/0/ballots/1/vote", R"j("nej")j"},
      {"a head of two lines", kList, "", "/attendance/2/substitutes_for", R"j("Ida Grön")j"},
      {"a row of a party, said twice", kList, "", "/attendance/3/party", R"j("C")j"},
      {"an office in the list", kList, "", "/attendance/3/role", R"j("vice_chair")j"},
      {"the list's columns to their §", kList, "114", "/votes/0/ballots/2/vote", R"j("nej")j"},
      {"answered is noted", kList, "114", "/outcome", R"j("noted")j"},
      {"a short name after the label", kLost, "112", "/registry_numbers/0", R"j("Msn 2023/0144")j"},
      {"put up on another day than attested", kRegion, "", "/notice/posted", R"j("2023-12-07")j"},
      {"an elected member is no secretary", kRegion, "", "/secretary", "null"},
      {"a decision in the past tense", kRegion, "86", "/outcome", R"j("noted")j"},
      {"a vote without its figures", kRegion, "87", "/decided_by", R"j("vote")j"},
      {"§ with years belong to their front", kYears, "", "/notice/posted", R"j("2019-05-17")j"},
      {"a class of three digits", kYears, R"j("77/19")j", "/registry_number", R"j("KS 2019/88-004")j"},
      {"is no title", kYears, R"j("77/19")j", "/title", R"j("Plan")j"},
      {"a cross for having come is no vote", kCame, "80", "/votes/0/ballots/0/vote", R"j("ja")j"},
      {"nor is it beside a nej", kCame, "80", "/votes/0/ballots/1/vote", R"j("nej")j"},
      {"who came and did not vote has none", kCame, "80", "/votes/0/ja", "2"},
      {"a list one cell a line, § over its columns", kOneByOne, "", "/attendance", "[]"},
      {"all names before all parties", kNamesFirst, "", "/attendance", "[]"},
      {"the second day's hours beside a label's second line", kTwoDays, "", "/end", R"j("14.30")j"},
      {"§ without their sign, after the hours", kBare, "", "/attendance/1/present", "[[203,206]]"},
      {"are those of this meeting", kBare, "", "/attendance/2/present", "[]"},
      {"proposals made at the meeting", kBare, "204", "/proposals/1/about", R"j("reject")j"},
      {"names in a column for each choice", kRunIn, "62", "/votes/0/ballots/2/vote", R"j("abstain")j"},
      {"who reserves, by names alone", kRunIn, "62", "/reservations/1", R"j("Ida Moss")j"},
      {"thanks for information note it", kRunIn, "63", "/outcome", R"j("noted")j"},
      {"the day of the attestation is not the meeting's", kRight, "", "/date", R"j("2024-12-05")j"},
      {"the words of an hour are those of its §", kRight, "", "/attendance/1/present", "[[73,74]]"},
      {"a rule across the page is no leader", kRight, "73", "/title", R"j("GODKÄNNANDE AV DAGORDNING")j"},
      {"the number between title and §", kRight, "74", "/registry_number", R"j("RFM 2023-0174")j"},
      {"what it proposes to another body", kRight, "75", "/recommended_to", R"j("Kommunfullmäktige")j"},
      {"who signs is no decision", kRight, "76", "/decision", R"j(["att samtycke lämnas inte till försäljningen."])j"},
      {"a refusal in the passive", kRight, "76", "/outcome", R"j("rejected")j"},
      {"a front that only says day and hours", kBareFront, "", "/start", R"j("07.15")j"},
      {"with its list", kBareFront, "", "/attendance/0/name", R"j("Rut Ek")j"},
      {"a meeting of two days is of its first", kDays, "", "/date", R"j("2025-06-18")j"},
      {"a list without its columns tells of nobody", kLost, "", "/attendance", "[]"},
  };
  return kRows;
}

class UnseenLists : public testing::TestWithParam<FactRow> {};

TEST_P(UnseenLists, HasTheFact) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Rows, UnseenLists, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
