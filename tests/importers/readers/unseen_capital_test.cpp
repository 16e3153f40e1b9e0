// A capital's manner, a suburb's and a committee's in one long list: definite labels, the case's number beside a
// paper's, lists of presence and votes in one, counts before the names.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kCapital =
      "Fabelviks stad\nKommunstyrelsen\n2017-03-29\n\nProtokoll fört vid kommunstyrelsens sammanträde den 29 mars "
      "2017\n\n"
      "Tid     kl. 13.00-13.45\n\nNärvarande:\n\nOrdföranden\nRut Ek (S)\n\nLedamöterna\nOla By (C)\nSiv Lind (M)\n\n"
      "Tjänstgörande ersättarna\nIda Grön (S) för Bo Ahl (S)\n\nErsättarna\nKaj Mo (L)\n\nSekreterare: Maja Åberg\n\n"
      "§ 1\n\nVal av justerare\n\nSiv Lind (M) utses att tillsammans med ordföranden justera dagens protokoll.\n\n"
      "§ 2\n\nRiktlinjer för gatumusik\nMotion (2016:5) av Kaj Mo (L)\n\nUtlåtande 2017:19 RIII (Dnr 106-178/2016)\n\n"
      "Kommunstyrelsens beslut\n\nMotionen avslås.\n\nBeslutsgång\n\nVotering begärs. Den som röstar för avslag röstar "
      "JA, "
      "den som röstar för bifall röstar NEJ. Två ledamöter röstar JA, Rut Ek (S)\noch Ola By (C), en ledamot röstar "
      "NEJ, "
      "Ida Grön (S), och en ledamot AVSTÅR, Siv Lind (M).\n";
  static const std::string kCommittee =
      "Bygg- och miljönämnden\n2022-11-08\n\nPlats och tid\n\nStora salen, kl 08.15-12.10\n\nBeslutande ledamöter\n\n"
      "Se närvaro- och omröstningslista, sidan 2\n\nJusteringens plats och\ntid\n\nFabelby kommunhus 15 november "
      "2022\n\n"
      "Underskrifter\n\nSekreterare Maja Åberg\nOrdförande Rut Ek\n\f"
      "NÄRVARO- OCH OMRÖSTNINGSLISTA\n\n"
      "Ledamöter               När-    Tjänstgörande ersättare     § 80          § 83\n"
      "                        varo                                Ja    Nej     Ja    Nej\n"
      "Socialdemokraterna\n"
      "Rut Ek, ordf            X                                   X             X\n"
      "Britt Åsell                     Tore Fjäll                  X                   X\n"
      "Moderaterna\n"
      "Pål Ersson, vice ordf   X                                         X             X\n"
      "\f§ 80\n\nTaxa\n\nBeslut\n\nNämnden beslutar\n\n1. Taxan antas.\n\n2. Beslutet förklaras omedelbart justerat.\n";
  static const std::string kRegion =
      "Region Fabelmark\nRegionstyrelsen\n2023-11-21\n\nPlats: Regionens hus, klockan 09.30-12.15\nOrdförande: Rut Ek "
      "(S)\n\n"
      "Protokollet är publicerat på regionens anslagstavla 2023-11-28 till och med 2023-12-20.\n\n"
      "201  Inledning\n\nOrdföranden öppnar sammanträdet.\n\n202  Val av justerare\n\nTill justerare utses Ola By.\n\n"
      "203  Månadsrapport\n\nDiarienummer: RFM 2023/42\n\nBeslut\n\nRegionstyrelsen\n\n1. Godkänner rapporten.\n\n"
      "204  Taxa\n\nDiarienummer: RFM 2023/43\n\nBeslut\n\nTaxan antas.\n\nOmröstning\n\nJa-röst för taxan, nej-röst "
      "för "
      "avslag. Med två ja-röster och två nej-röster avgörs ärendet genom ordförandens utslagsröst. Ordföranden röstar "
      "ja.\n\n"
      "205  Anmälningar\n\nDiarienummer: RFM 2023/5\n\nBeslut\n\nRegionstyrelsen\n\nLägger anmälningarna till "
      "handlingarna.\n";
  static const std::string kYears =
      "FABELBYS KOMMUN\nKommunfullmäktige\n2024-02-19\n\nTid och plats  Salen, kl 18.00\n\nBeslutande\nRut Ek (C), "
      "ordförande\n\n"
      "Kf § 10/24\nInformation om bredband\nInformation\nSamordnaren informerar.\n\nKf § 11/24\n\nDnr "
      "2023/118\n\nAvsägelse\nFullmäktiges beslut\n- Siv Lind (S) befrias.\nExp: Fabelbys tingsrätt, Siv Lind\n\nKf § "
      "12/24\n\nDnr 2022/417\n\nTaxa\nJäv\nRut Ek (C) anmäler jäv och lämnar salen.\nFullmäktiges beslut\nTaxan "
      "antas.\n\nKf § 14/24\n\nDnr 2023/301\n\nPolicy\n"
      "Fullmäktiges beslut\nPolicyn antas.\n";
  static const std::vector<FactRow> kRows{
      {"a number without a sign, before those with headings", kRegion, "201", "/title", R"j("Inledning")j"},
      {"and the next", kRegion, "202", "/decision", R"j(["Till justerare utses Ola By."])j"},
      {"the body over its points is none", kRegion, "203", "/decision", R"j(["Godkänner rapporten."])j"},
      {"nor over a sentence", kRegion, "205", "/outcome", R"j("noted")j"},
      {"how the chair decides, told in the next sentence", kRegion, "204", "/votes/0/casting_vote", R"j("ja")j"},
      {"the notice's days in one sentence", kRegion, "", "/notice/removed", R"j("2023-12-20")j"},
      {"§ with their year are no page numbers", kYears, R"j("12/24")j", "/title", R"j("Taxa")j"},
      {"who is disqualified is away at the §", kYears, "", "/attendance/0/absent_at", "[[12,12]]"},
      {"who gets it, on the label's line", kYears, R"j("11/24")j", "/dispatched_to",
       R"j(["Fabelbys tingsrätt","Siv Lind"])j"},
      {"the chair under a label in its definite form", kCapital, "", "/chair", R"j("Rut Ek")j"},
      {"who serves for whom", kCapital, "", "/attendance/3/substitutes_for", R"j("Bo Ahl")j"},
      {"and who only listened", kCapital, "", "/attendance/4/role", R"j("substitute")j"},
      {"the attester from the § on it", kCapital, "", "/attesters", R"j(["Siv Lind"])j"},
      {"all of the title above the number", kCapital, "2", "/title",
       R"j("Riktlinjer för gatumusik Motion (2016:5) av Kaj Mo (L)")j"},
      {"the case's number, and not the paper's", kCapital, "2", "/registry_numbers", R"j(["106-178/2016"])j"},
      {"names after a count and a verb", kCapital, "2", "/votes/0/ja", "2"},
      {"the next count ends them", kCapital, "2", "/votes/0/ballots/2",
       R"j({"party":"S","seat":null,"vote":"nej","voter":"Ida Grön"})j"},
      {"who abstains comes last", kCapital, "2", "/votes/0/ballots/3",
       R"j({"party":"M","seat":null,"vote":"abstain","voter":"Siv Lind"})j"},
      {"half a label opens no second meeting", kCommittee, "", "/start", R"j("08.15")j"},
      {"the municipality by its house", kCommittee, "", "/municipality", R"j("Fabelby")j"},
      {"a group's row gives the party", kCommittee, "", "/attendance/2/party", R"j("M")j"},
      {"under a head broken in its column", kCommittee, "", "/attendance/1/substitutes_for", R"j("Britt Åsell")j"},
      {"a numbered point is one, whatever it says", kCommittee, "80", "/decision/1",
       R"j("Beslutet förklaras omedelbart justerat.")j"},
  };
  return kRows;
}

class UnseenCapital : public testing::TestWithParam<FactRow> {};

TEST_P(UnseenCapital, IsRead) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, UnseenCapital, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
