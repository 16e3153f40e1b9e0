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
  static const std::vector<FactRow> kRows{
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
