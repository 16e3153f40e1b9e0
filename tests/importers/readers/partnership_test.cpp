#include <gmock/gmock.h>

#include "importers/readers/periods.h"
#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::item;
using test::paper_of;
using testing::Contains;
using testing::ElementsAre;

std::vector<std::string> amounts(const CivicPartnership& contract) {
  std::vector<std::string> out;
  for (const Amount& amount : contract.amounts)
    out.push_back(std::to_string(static_cast<long long>(amount.sek)) + " " + iso(amount.from) + " " + iso(amount.to));
  return out;
}

CivicPartnership contract_of(std::string_view text) {
  return std::get<CivicPartnership>(paper_of(Kind::civic_partnership, text).facts);
}

// Amounts in a table, descriptions of the parties, contacts in columns, days filled in.
const std::string kTable =
    "Dnr SN/2021:377\n"
    "\n"
    "Avtal om Idéburet Offentligt Partnerskap (IOP)\n"
    "mellan\n"
    "Holmsunds kommun genom socialnämnden, org.nr 212000-0001, nedan kallad kommunen\n"
    "och\n"
    "Föreningen Bryggan, org.nr 802400-1234, nedan kallad föreningen\n"
    "avseende verksamheten Öppna Porten\n"
    "\n"
    "1. Bakgrund\n"
    "Socialnämnden beslutade den 16 november 2021, § 142, att ingå partnerskap med Föreningen Bryggan.\n"
    "\n"
    "2. Avtalstid\n"
    "Avtalet gäller från och med 2022-01-01 till och med 2024-12-31. Avtalet kan därefter förlängas med ett år i "
    "taget.\n"
    "\n"
    "3. Verksamhetens innehåll\n"
    "Föreningen ska hålla öppen verksamhet vid minst 150 tillfällen per år.\n"
    "\n"
    "4. Ekonomi\n"
    "Kommunen lämnar ekonomiskt stöd enligt följande:\n"
    "\n"
    "År\tBelopp (kr)\n"
    "2022\t1 200 000\n"
    "2023\t1 236 000\n"
    "2024\t1 273 000\n"
    "Totalt\t3 709 000\n"
    "\n"
    "Stödet betalas ut kvartalsvis i förskott efter rekvisition.\n"
    "\n"
    "5. Uppföljning\n"
    "Föreningen lämnar en skriftlig rapport varje kvartal och en årsrapport. Parterna ska senast den 30 april 2024 ta "
    "ställning till en eventuell förlängning.\n"
    "\n"
    "6. Uppsägning\n"
    "Avtalet kan sägas upp av endera parten med sex (6) månaders uppsägningstid.\n"
    "\n"
    "7. Kontaktpersoner\n"
    "Kommunen\tLena Thorén, enhetschef\tlena.thoren@holmsund.example\n"
    "Föreningen\tIsak Blom, verksamhetschef\tisak.blom@bryggan.example\n"
    "\n"
    "Underskrifter\n"
    "Holmsund den 14 december 2021\tHolmsund den 15 december 2021\n"
    "För kommunen\tFör föreningen\n"
    "Ann-Sofie Vik\tKarin Ståhl\n"
    "Socialnämndens ordförande\tFöreningens ordförande\n";

TEST(Partnership, WithATableOfAmounts) {
  EXPECT_EQ(guess_kind(test::lines_of(kTable)).kind, Kind::civic_partnership);
  const Record record = paper_of(Kind::civic_partnership, kTable);
  EXPECT_TRUE(record.title.starts_with("Avtal om Idéburet Offentligt Partnerskap (IOP)"));
  EXPECT_EQ(record.registry_number, "SN/2021:377");
  const auto& contract = std::get<CivicPartnership>(record.facts);
  EXPECT_EQ(contract.public_party, "Holmsunds kommun genom socialnämnden");
  EXPECT_EQ(contract.non_profit_party, "Föreningen Bryggan");
  EXPECT_EQ(contract.organisation_number, "802400-1234");
  EXPECT_EQ(contract.activity, "Öppna Porten");
  EXPECT_EQ(iso(contract.period.from), "2022-01-01");
  EXPECT_EQ(iso(contract.period.to), "2024-12-31");
  EXPECT_TRUE(contract.renewal && contract.renewal->starts_with("Avtalet kan därefter förlängas med ett år"));
  EXPECT_EQ(iso(contract.review_by), "2024-04-30");
  EXPECT_THAT(amounts(contract), ElementsAre("1200000 2022-01-01 2022-12-31", "1236000 2023-01-01 2023-12-31",
                                             "1273000 2024-01-01 2024-12-31"));
  EXPECT_EQ(contract.payouts_per_year, 4);
  EXPECT_EQ(contract.notice_months, 6);
  EXPECT_EQ(contract.sessions_per_year_at_least, 150);
  EXPECT_THAT(contract.reports, ElementsAre("yearly", "quarterly"));
  EXPECT_THAT(contract.contacts, ElementsAre("Lena Thorén", "Isak Blom"));
  EXPECT_EQ(contract.is_signed, true);
  ASSERT_TRUE(contract.deciding_item);
  EXPECT_EQ(contract.deciding_item->body, "Socialnämnden");
  EXPECT_EQ(item(contract.deciding_item->item), "142");
  EXPECT_TRUE(contract.missing.empty()) << contract.missing.front();
}

TEST(Partnership, WithSectionsNumberedAsParagraphsAndBlanksToFill) {
  const Record record = paper_of(Kind::civic_partnership, R"(
IDÉBURET OFFENTLIGT PARTNERSKAP

Överenskommelse mellan fritidsnämnden i Tallviks kommun och Scoutkåren Vargungarna om naturskola

§ 1 Parter
Offentlig part: Fritidsnämnden i Tallviks kommun, org nr 212000-9999
Idéburen part: Scoutkåren Vargungarna, org nr 845000-5678

§ 2 Giltighetstid
Överenskommelsen gäller 1 januari–31 december 2023 och förlängs med 12 månader om den inte sägs upp senast 3 månader före periodens utgång.

§ 3 Ekonomiska villkor
Nämnden ersätter scoutkåren med etthundrafemtiotusen kronor. Beloppet betalas ut i två lika stora delar.
Scoutkåren bidrar med 40 000 kr i egna medel.

§ 4 Rapportering
Scoutkåren ska lämna en slutrapport senast den 31 januari 2024.

Tallvik 2022-__-__

_______________________          _______________________
Fritidsnämnden                   Scoutkåren Vargungarna
)");
  const auto& contract = std::get<CivicPartnership>(record.facts);
  EXPECT_EQ(contract.public_party, "Fritidsnämnden i Tallviks kommun");
  EXPECT_EQ(contract.non_profit_party, "Scoutkåren Vargungarna");
  EXPECT_EQ(contract.organisation_number, "845000-5678");
  EXPECT_EQ(contract.activity, "naturskola");
  EXPECT_THAT(amounts(contract), ElementsAre("150000 2023-01-01 2023-12-31"));
  EXPECT_EQ(contract.payouts_per_year, 2);
  EXPECT_EQ(contract.notice_months, 3);
  EXPECT_THAT(contract.reports, ElementsAre("final"));
  EXPECT_EQ(contract.is_signed, false);
  EXPECT_FALSE(contract.deciding_item || contract.review_by);
  for (const char* fact : {"registry_number", "signature_date", "contacts", "deciding_item", "review_by"})
    EXPECT_THAT(contract.missing, Contains(fact));
}

// Contact lines, labels and defined terms are no parties; an organisation number tells whose the name before it is.
TEST(Partnership, PartiesByTheirNumbers) {
  struct PartyCase {
    const char* text;
    const char* public_party;
    const char* other;
  };
  const std::vector<PartyCase> cases{
      {"Mellan Fabelby kommun genom omsorgsnämnden (org.nr 212000-1173) och Föreningen Frö (org.nr 802477-6601) har "
       "följande avtal träffats om verksamheten Anhörigkafé.\n\n6 Kontaktpersoner\n\nKommunen: Vera Holm\nFöreningen: "
       "Egon Strid\n",
       "Fabelby kommun genom omsorgsnämnden", "Föreningen Frö"},
      {"Denna överenskommelse om idéburet offentligt partnerskap (IOP) har ingåtts mellan:\n\nFabelby kommun, "
       "org.nr 212000-2049 (Kommunen)\n\nRegion Fabelmark, org.nr 232100-0255 (Regionen)\n\nStavgårdens vänner, "
       "org.nr 802488-3217 (Föreningen)\n",
       "Fabelby kommun", "Stavgårdens vänner"},
      {"mellan\n\nFabelby kommun, 212000-1314, genom kulturnämnden, Torget 2 (\"kommunen\")\n\noch\n\nFabelby "
       "Allaktivitet, 802533-0912, Gatan 8 (\"föreningen\").\n",
       "Fabelby kommun", "Fabelby Allaktivitet"},
      {"Parter\n\nOffentlig part\tIdéburen part\nFabelby kommun\tHjälpen i Fabelby\n", "Fabelby kommun",
       "Hjälpen i Fabelby"},
  };
  for (const PartyCase& c : cases) {
    const auto contract = contract_of(std::string("Avtal om idéburet offentligt partnerskap\n\n") + c.text +
                                      "\nAvtalstid\n\nAvtalet gäller 2022-01-01–2024-12-31.\n");
    EXPECT_EQ(contract.public_party, c.public_party) << c.text;
    EXPECT_EQ(contract.non_profit_party, c.other) << c.text;
  }
}

// Sections that begin with their heading, numbers in words with the figures in brackets.
TEST(Partnership, WithRunInHeadings) {
  const Record record = paper_of(Kind::civic_partnership,
                                 "Partnerskapsavtal\n\nParter: Fabelby kommun (socialnämnden), org.nr 212000-2486, och "
                                 "Fabelby Stadsmission, org.nr 802450-1183.\n\nÄrende: SON 19/0456\n\nTid. Avtalet "
                                 "löper under tre år med start den 1 oktober 2019, med en uppsägningstid om fyra\n(4) "
                                 "månader.\n\nPengar. Kommunen betalar ett bidrag om nio hundra tusen (900.000) kronor "
                                 "per år.\n\nKontakt. Kommunen: sektionschef Moa Teng. Stadsmissionen: föreståndare Bo "
                                 "Lind.\n\nBeslut. Avtalet godkändes av socialnämnden den 28 augusti 2019, §\n140.\n\n"
                                 "Fabelby den 4 september 2019\n\nFör Fabelby kommun: Roger Hed, ordförande\n\nFör "
                                 "Fabelby Stadsmission: Siv Torn, direktor\n");
  const auto& contract = std::get<CivicPartnership>(record.facts);
  EXPECT_EQ(record.title, "Partnerskapsavtal");
  EXPECT_EQ(contract.notice_months, 4);
  EXPECT_EQ(contract.period.to, (Date{2022, 9, 30}));
  EXPECT_THAT(amounts(contract), ElementsAre("900000 2019-10-01 2020-09-30", "900000 2020-10-01 2021-09-30",
                                             "900000 2021-10-01 2022-09-30"));
  EXPECT_THAT(contract.contacts, ElementsAre("Moa Teng", "Bo Lind"));
  ASSERT_TRUE(contract.deciding_item);
  EXPECT_EQ(contract.deciding_item->item->text, "140");
  EXPECT_EQ(contract.is_signed, true);
}

TEST(Partnership, WhoSignsIsNotWhomToAsk) {
  const auto contract = contract_of(
      "Avtal om idéburet offentligt partnerskap för mötesplatsen Navet mellan\n\nFabelby kommun, org.nr 212000-1173\n\n"
      "Föreningen Frö, org.nr 802477-6601\n\n6 Kontaktpersoner\n\nKommunen               Föreningen\nJesper Holm       "
      "   "
      "  Fatima Lind\n\nFabelby 2023-11-20     Fabelby 2023-11-22\n\nUlla Berg              Göte Malm\n");
  EXPECT_THAT(contract.contacts, ElementsAre("Jesper Holm", "Fatima Lind"));
  EXPECT_EQ(contract.activity, "mötesplatsen Navet");
}

TEST(Partnership, AnAddendumsPeriodIsTheNewOne) {
  const auto contract = contract_of(
      "Tilläggsavtal till idéburet offentligt partnerskap\n\n§ 1 Bakgrund\n\nAvtalet gäller till och med den 30 juni "
      "2025.\n\n§ 2 Förlängning\n\nAvtalet förlängs att gälla under tiden 2025-07-01 – 2027-06-30.\n\n§ 3 "
      "Ersättning\n\nErsättningen är 640 000 kronor per år. Tidigare ersättning var 610 000 kronor per år. Föreningen "
      "bidrar med ideell tid motsvarande 400 000 kronor per år.\n");
  EXPECT_EQ(contract.period.from, (Date{2025, 7, 1}));
  EXPECT_EQ(contract.period.to, (Date{2027, 6, 30}));
  EXPECT_THAT(amounts(contract), ElementsAre("640000 2025-07-01 2026-06-30", "640000 2026-07-01 2027-06-30"));
}

struct MoneyCase {
  const char* sentence;
  std::vector<std::string> amounts;
};

TEST(Partnership, BindsEachAmountToItsPeriod) {
  const std::vector<MoneyCase> cases{
      {"Kommunen betalar 520 000 kr för perioden 2022-07-01 till 2023-06-30 samt 400 000 kr för perioden "
       "2023-07-01–2024-06-30.",
       {"520000 2022-07-01 2023-06-30", "400000 2023-07-01 2024-06-30"}},
      {"För perioden juli 2022 – juni 2023 utgår 1,2 mkr och för perioden juli 2023 – juni 2024 1,3 mkr.",
       {"1200000 2022-07-01 2023-06-30", "1300000 2023-07-01 2024-06-30"}},
      {"Nämnden bidrar med 1,8 mkr för 2022 och 2,1 mkr för 2023.",
       {"1800000 2022-01-01 2022-12-31", "2100000 2023-01-01 2023-12-31"}},
      {"Kommunen bidrar med 450 tkr per år.", {"450000 2022-07-01 2023-06-30", "450000 2023-07-01 2024-06-30"}},
      {"Första året är bidraget 300 000 kronor och andra året 200 000 kronor.",
       {"300000 2022-07-01 2023-06-30", "200000 2023-07-01 2024-06-30"}},
      {"Ersättningen är femhundratusen kronor.", {"500000 2022-07-01 2024-06-30"}},
      {"Ersättningen är 500 000 kronor. Vid brott mot avtalet utgår ett vite om 50 000 kronor.",
       {"500000 2022-07-01 2024-06-30"}},
  };
  for (const MoneyCase& c : cases) {
    const auto contract =
        contract_of(std::string("Idéburet offentligt partnerskap\n\nAvtalstid\nAvtalet gäller 2022-07-01 till "
                                "2024-06-30.\n\nEkonomi\n") +
                    c.sentence + "\n");
    EXPECT_EQ(amounts(contract), c.amounts) << c.sentence;
  }
}

struct TermCase {
  const char* sentence;
  int payouts;
  int notice;
  const char* report;
};

TEST(Partnership, TermsInTheWordsContractsUse) {
  const std::vector<TermCase> cases{
      {"Finansieringen betalas ut vid två (2) tillfällen per år.", 2, 0, ""},
      {"Bidraget utbetalas halvårsvis.", 2, 0, ""},
      {"Ersättningen faktureras månadsvis i efterskott.", 12, 0, ""},
      {"Beloppet betalas ut i fyra lika stora delar.", 4, 0, ""},
      {"Avtalet kan sägas upp med tre månaders varsel.", 0, 3, ""},
      {"Uppsägningstiden är 6 månader.", 0, 6, ""},
      {"Ömsesidig uppsägningstid om ett år gäller.", 0, 12, ""},
      {"Avtalet förlängs med tolv månader om det inte sägs upp senast nio månader före utgången.", 0, 9, ""},
      {"Sägs avtalet inte upp förlängs det med tolv månader i taget.", 0, 0, ""},
      {"Om avtalet inte sägs upp förlängs det ett år, med tre månaders uppsägningstid.", 0, 3, ""},
      {"Avtalet förlängs med ett år i sänder om uppsägning inte sker.", 0, 0, ""},
      {"Endera parten får avsluta överenskommelsen med tre månaders varsel.", 0, 3, ""},
      {"Föreningen lämnar en rapport varje halvår.", 0, 0, "half-yearly"},
      {"En verksamhetsberättelse lämnas till nämnden.", 0, 0, "yearly"},
      {"Föreningen redovisar statistik till nämnden månadsvis.", 0, 0, "monthly"},
  };
  for (const TermCase& c : cases) {
    const auto contract = contract_of(std::string("Idéburet offentligt partnerskap\n\nVillkor\n") + c.sentence + "\n");
    EXPECT_EQ(contract.payouts_per_year.value_or(0), c.payouts) << c.sentence;
    EXPECT_EQ(contract.notice_months.value_or(0), c.notice) << c.sentence;
    EXPECT_EQ(contract.reports.empty() ? "" : contract.reports.front(), c.report) << c.sentence;
  }
}

TEST(Partnership, NumberedPartiesAndAPeriodInTwoSentences) {
  const auto contract = contract_of(
      "Avtal om idéburet offentligt partnerskap\n\n1. Parter\n1. Lindåsa kommun, org.nr 212000-4321, genom "
      "kulturnämnden, nedan kallad kommunen,\n2. Föreningen Kvarnens Vänner, org.nr 802433-1276, nedan kallad "
      "föreningen.\n\n2. Avtalstid\nAvtalet gäller från och med 2024-01-01. Giltig till och med 2026-12-31.\n\n3. "
      "Uppföljning\nRapport lämnas till och med 2025-02-28.\n");
  EXPECT_EQ(contract.public_party, "Lindåsa kommun");
  EXPECT_EQ(contract.non_profit_party, "Föreningen Kvarnens Vänner");
  EXPECT_EQ(contract.organisation_number, "802433-1276");
  EXPECT_EQ(iso(contract.period.from), "2024-01-01");
  EXPECT_EQ(iso(contract.period.to), "2026-12-31");
}

TEST(Partnership, WithDaysAndNoSignaturesIsNotSigned) {
  const auto contract = contract_of(
      "Avtal om idéburet offentligt partnerskap\n\nVillkor\nStödet betalas årligen.\n\nSkogby 2024-02-12   Skogby "
      "2024-02-15\nSkogby kommun   Stiftelsen Hamnen\n\nUnderskrift saknas   Underskrift saknas\nMaj Ståhl   Eivor "
      "Lind\n");
  EXPECT_EQ(contract.is_signed, false);
}

struct PeriodCase {
  const char* text;
  const char* from;
  const char* to;
};

TEST(Partnership, WhosePublicPartyIsNamedWithItsBoard) {
  const auto contract = std::get<CivicPartnership>(
      paper_of(Kind::civic_partnership,
               "Avtal om idéburet offentligt partnerskap (IOP)\n\nmellan\n\nFabelby kommun, kommunstyrelsen, "
               "organisationsnummer 212000-1777\n\noch\n\nFabelby Fritid Ideell Förening, organisationsnummer "
               "802500-1238\n\n1 Avtalstid\n\n2021-07-01–2023-06-30.\n")
          .facts);
  EXPECT_THAT(contract.public_party.value_or(""), testing::StartsWith("Fabelby kommun"));
  EXPECT_EQ(contract.non_profit_party, "Fabelby Fritid Ideell Förening");
}

// A number or a day that a line's end has broken goes on; the digits below begin no point of a list.
TEST(Partnership, NumbersAndDaysBrokenByALinesEnd) {
  const auto contract = contract_of(
      "Idéburet offentligt partnerskap (IOP) Cykelköket på Holmen i Fabelby kommun\n\n"
      "1 Parter\nOffentlig part: Fabelby kommun, kommunstyrelsen\n"
      "Idéburen part: Holmens cykelförening, ideell förening (org.nr 802433-\n7199), nedan Föreningen\n\n"
      "2 Ekonomi\nKommunen betalar dessutom ett engångsbelopp om 20 tkr för verktyg, som betalas vid start.\n"
      "Bidraget betalas ut vid två tillfällen per år.\n\n"
      "3 Giltighetstid\nPartnerskapet gäller 2022-11-01–2025-10-31. En utvärdering ska vara klar senast 2025-02-\n"
      "28. Partnerskapet upphör sedan.\n");
  EXPECT_EQ(contract.organisation_number, "802433-7199");
  EXPECT_EQ(iso(contract.review_by), "2025-02-28");
  EXPECT_EQ(contract.payouts_per_year, 2) << "what is paid once is money beside it";
  EXPECT_EQ(contract.activity, "Cykelköket på Holmen");
}

TEST(Partnership, EachSentenceBehindKontaktpersonerNamesOne) {
  EXPECT_THAT(contract_of("Överenskommelse om partnerskap\n\nParter: Fabelby kommun och Holmens cykelförening\n\n"
                          "Kontaktpersoner: Oskar Ek, planerare, Fabelby kommun. Hanna Al,\nenhetsansvarig, Holmens "
                          "cykelförening.\n")
                  .contacts,
              ElementsAre("Oskar Ek", "Hanna Al"));
}

TEST(Partnership, DraftsAreNotSigned) {
  EXPECT_EQ(contract_of("Fabelby kommun\tFörslag 2025-05-21\n\nPartnerskapsöverenskommelse\n\n1 Parter\nFabelby "
                        "kommun och Holmens cykelförening\n\n2 Kostnader\nKommunen betalar 5 000 kr.\n")
                .is_signed,
            false);
  EXPECT_EQ(contract_of("Överenskommelse om partnerskap\n\n1 Parter\nFabelby kommun och Holmens cykelförening\n\n2 "
                        "Kostnader\nKommunen betalar 5 000 kr.\n\nFabelby 2024-……-……\n\nAnna Ek\tBo Al\n")
                .is_signed,
            false)
      << "its day is left open";
  EXPECT_EQ(
      contract_of("Överenskommelse om partnerskap\n\n1 Parter\nFabelby kommun och Holmens cykelförening\n").is_signed,
      std::nullopt);
}

TEST(Periods, OfMonthsWithADashBetween) {
  const auto found = find_periods("1,2 mkr för juli 2021–juni 2022 och 1,25 mkr för juli 2022–juni 2023");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].to->iso(), "2022-06-30");
  EXPECT_EQ(found[1].from->iso(), "2022-07-01");
}

TEST(Periods, OfTwoDaysTwoMonthsOrADayAndALength) {
  const std::vector<PeriodCase> cases{
      {"gäller från 2019-07-01 till 2021-06-30", "2019-07-01", "2021-06-30"},
      {"2020-07-01-2021-06-30", "2020-07-01", "2021-06-30"},
      {"fr.o.m. den 1 mars 2016 t.o.m. den 31 december 2018", "2016-03-01", "2018-12-31"},
      {"1 januari–31 december 2023", "2023-01-01", "2023-12-31"},
      {"1 september till 31 maj 2024", "2023-09-01", "2024-05-31"},
      {"juli 2022 till juni 2023", "2022-07-01", "2023-06-30"},
      {"från den 1 september 2020 och tre år framåt", "2020-09-01", "2023-08-31"},
      {"2025-08-22—2026-05-01", "2025-08-22", "2026-05-01"},
  };
  for (const PeriodCase& c : cases) {
    const auto found = find_periods(c.text);
    ASSERT_EQ(found.size(), 1U) << c.text;
    EXPECT_EQ(iso(found[0].from), c.from) << c.text;
    EXPECT_EQ(iso(found[0].to), c.to) << c.text;
  }
  EXPECT_TRUE(find_periods("beslut den 3 mars 2020 och den 5 maj 2020").empty());
  EXPECT_TRUE(find_years("KS 2020/0882, 2 000 kr, (2004:773), 2020-01-01").empty());
}

}  // namespace
}  // namespace akt
