// Headings in a narrow left column, broken over its lines; and lists of attendance and votes in one, with parties over
// their rows and who served for some § only.
#include <string>
#include <vector>

#include "tests/importers/readers/fact_rows.h"

namespace akt {
namespace {

const std::vector<FactRow>& rows() {
  static const std::string kMargin =
      R"paper(Fabelviks kommun                           SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen                            2025-09-02

Plats och tid            Hamnsalen, tisdagen den 2 september 2025 klockan 13.15–16.40
Justerade                §§ 112–113, 115. Paragraf 114 redovisas i särskilt protokoll.
paragrafer
Beslutande               Parti   Funktion              Ersätter                 Kommentar

Agneta Sjö               S       ordförande

Bo Lund                  M       1:e vice ordförande

Göran Fjäll              S                                                      §§ 112, 114–
                                                                                115
Erik Val                 M       tjg. ers.             Ulrika Styf (M)

Sture Lind               SD

§ 112                                                                    KS/2025:207

Driftbidrag till Folkparken

Kommunstyrelsens    1. Föreningen Folkparken beviljas ett bidrag om 450 000
beslut              kronor per år.
                    2. Bidraget finansieras inom ramen.
Sammanfattning      Föreningen ansöker om bidrag.
Besluts-            Arbetsutskottets protokoll 2025-08-19, § 141
underlag            Tjänsteskrivelse från kontoret 2025-08-04
Förslag till        Bo Lund (M) yrkar att bidraget ska vara 300 000 kronor per
beslut under        år.
sammanträdet
                    Agneta Sjö (S) yrkar bifall till arbetsutskottets förslag.
Beslutet            Föreningen Folkparken
expedieras till     Ekonomikontoret

§ 113                                                                    KS/2024:318

Motion om kameror

Kommunstyrelsens    Motionen avslås.
förslag till
kommunfullmäktige
Besluts-            Motion 2024-11-18
underlag
)paper";
  static const std::string kCombined = front(
      R"paper(§ 61 Resor

Beslut
Motionen avslås.

Omröstning
Vid omröstningen avges 3 ja-röster och 1 nej-röst.

§ 64 Taxa

Beslut
Taxan antas.

)paper"
      "\f"
      R"paper( NÄRVARO- OCH OMRÖSTNINGSLISTA

                                                                     § 61
 Ledamot               Tjänstgörande ersättare   Anmärkning
                                                                     Ja     Nej
 SOCIALDEMOKRATERNA (S) – 2 mandat
 Monica Lind, ordf                                                   X
 Peter Öst                                                           X
 MODERATERNA (M) – 1 mandat
 Pia Tors              Henrik Mo                 ers. §§ 62–64       X
 BYALISTAN (BL) – 1 mandat
 Stig Åberg                                                                 X
 SUMMA                                                               3      1
)paper");
  static const std::string kAfterVote = front(
      "§ 7 Plan\n\nOmröstningsresultat\nVid upprop avges tre ja-röster och två nej-röster.\n\n"
      "Kommunstyrelsen föreslår kommunfullmäktige besluta\nPlanen överlämnas till beredningen.\n\n"
      "Kommunstyrelsen beslutar\nKontoret får i uppdrag att ta fram en e-tjänst.\n\nReservation\nRut Ek (S) reserverar "
      "sig.\n");
  static const std::string kInLetters = front(
      "§ 7 Avlopp\n\nBeslut\nFöreläggandet utfärdas.\n\nBeslutsgång\nOrdföranden bedömer att kommunstyrelsen beslutar "
      "enligt förslaget.\n\nÄrendet\nStyrelsen beslutade den 13 mars 2023, paragraf 31, om förbud.\n");
  static const std::vector<FactRow> kRows{
      {"the board's decision", kMargin, "112", "/decision/0",
       R"j("Föreningen Folkparken beviljas ett bidrag om 450 000 kronor per år.")j"},
      {"its second point", kMargin, "112", "/decision/1", R"j("Bidraget finansieras inom ramen.")j"},
      {"papers under a broken heading", kMargin, "112", "/references/1/date", R"j("2025-08-04")j"},
      {"who moved what", kMargin, "112", "/proposals/0/by/0/name", R"j("Bo Lund")j"},
      {"who gets it, beside a broken heading", kMargin, "112", "/dispatched_to",
       R"j(["Föreningen Folkparken","Ekonomikontoret"])j"},
      {"a heading over three lines", kMargin, "113", "/outcome", R"j("recommended")j"},
      {"and what it recommends", kMargin, "113", "/recommendation", R"j(["Motionen avslås."])j"},
      {"the § attested, under a broken label", kMargin, "", "/items", R"j("112-113, 115")j"},
      {"columns under Beslutande", kMargin, "", "/attendance/0/name", R"j("Agneta Sjö")j"},
      {"a remark on two lines", kMargin, "", "/attendance/2/present", "[[112,112],[114,115]]"},
      {"whom one serves for", kMargin, "", "/attendance/3/substitutes_for", R"j("Ulrika Styf")j"},
      {"and the row below is its own", kMargin, "", "/attendance/4/name", R"j("Sture Lind")j"},
      {"who votes before the substitute comes", kCombined, "61", "/votes/0/ballots/2/voter", R"j("Pia Tors")j"},
      {"a local party over its row", kCombined, "61", "/votes/0/ballots/3/party", R"j("BL")j"},
      {"and its code in the count", kCombined, "61", "/votes/0/by_party/BL/nej", "1"},
      {"who left the seat", kCombined, "", "/attendance/2/absent_at", "[[62,64]]"},
      {"and who came to it", kCombined, "", "/attendance/3/name", R"j("Henrik Mo")j"},
      {"what is proposed after a vote", kAfterVote, "7", "/recommendation",
       R"j(["Planen överlämnas till beredningen."])j"},
      {"and decided after that", kAfterVote, "7", "/decision/1",
       R"j("Kontoret får i uppdrag att ta fram en e-tjänst.")j"},
      {"the chair judges", kInLetters, "7", "/decided_by", R"j("acclamation")j"},
      {"a § in letters in the story", kInLetters, "7", "/references/0/item", "31"},
  };
  return kRows;
}

class MarginLabels : public testing::TestWithParam<FactRow> {};

TEST_P(MarginLabels, HasTheFact) { expect_fact(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Rows, MarginLabels, testing::ValuesIn(rows()));

}  // namespace
}  // namespace akt
