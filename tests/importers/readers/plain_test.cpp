#include <gmock/gmock.h>

#include "importers/readers/outline.h"
#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::item;
using test::lines_of;
using test::paper_of;
using testing::ElementsAre;

TEST(Compact, PrinciplesAndCommitmentsAsListsOrAsHeadings) {
  const char* lists = R"(
Lokal överenskommelse om samverkan mellan Björkö kommun och civilsamhället

Version 2.0, reviderad 2021-09-27

Våra gemensamma principer
- Självständighet och oberoende
- Dialog – vi talar med varandra
- Kvalitet

Kommunens åtaganden
- Kommunen ska bjuda in till dialog.
- Kommunen ska ha en tydlig kontaktväg.

Organisationernas åtaganden
- Organisationerna ska bidra med kunskap.

Uppföljning
Överenskommelsen följs upp vartannat år.
)";
  EXPECT_EQ(guess_kind(lines_of(lists)).kind, Kind::compact);
  const auto from_lists = std::get<Plain>(paper_of(Kind::compact, lists).facts);
  EXPECT_THAT(from_lists.principles, ElementsAre("Självständighet och oberoende", "Dialog", "Kvalitet"));
  EXPECT_THAT(from_lists.commitments,
              ElementsAre("Kommunen ska bjuda in till dialog", "Kommunen ska ha en tydlig kontaktväg",
                          "Organisationerna ska bidra med kunskap"));
  EXPECT_EQ(from_lists.version, "Version 2.0, reviderad 2021-09-27");

  const Record record = paper_of(Kind::compact, R"(
ÖVERENSKOMMELSE OM SAMVERKAN
mellan Dalviks kommun och den idéburna sektorn

Antagen av kommunfullmäktige 2020-06-15, § 92
Diarienummer KS.2019.451

1 Inledning
Överenskommelsen är resultatet av en dialog.

2 Principer för samverkan
2.1 Självständighet
Organisationerna är självständiga.
2.2 Öppenhet
Båda parter är öppna.

3 Uppföljning
Årligen.
)");
  EXPECT_EQ(record.title, "ÖVERENSKOMMELSE OM SAMVERKAN mellan Dalviks kommun och den idéburna sektorn");
  EXPECT_EQ(record.registry_number, "KS.2019.451");
  EXPECT_THAT(std::get<Plain>(record.facts).principles, ElementsAre("Självständighet", "Öppenhet"));
}

struct AreasCase {
  const char* text;
  std::vector<std::string> areas;
};

TEST(ActionPlan, PriorityAreasHoweverTheyAreGiven) {
  const std::vector<AreasCase> cases{
      {"Handlingsplan\n\nFöljande prioriterade områden har valts:\n\n- Inkludering\n- Hälsa\n\nDe gäller i fyra år.\n",
       {"Inkludering", "Hälsa"}},
      {"Handlingsplan för trygghet\n\nInnehåll\nFokusområde 1: Trygga miljöer\t3\nFokusområde 2: Ungas villkor\t5\n\n"
       "Fokusområde 1: Trygga miljöer\nBelysningen ses över.\n\nFokusområde 2: Ungas villkor\nFältassistenter "
       "anställs.\n",
       {"Trygga miljöer", "Ungas villkor"}},
      {"Handlingsplan för samverkan\n\nSå läses planen\n\nPlanen har två insatsområden.\n\nLokaler\n\nLokaler öppnas "
       "för "
       "föreningar.\n\nFritid\n\nAlla barn ska kunna delta.\n\nUppföljning\n\nPlanen följs upp.\n",
       {"Lokaler", "Fritid"}},
      {"Handlingsplan 2023–2025\n\nFokusområden\n\nFokusområde            Aktivitet                   När\n"
       "                       Kartlägga lokaler           2023\nLokaler\n                       Bokningssystem        "
       " "
       "     2024\nUnga i föreningar      Utbildning                  Årligen\n\nUppföljning\n\nPlanen följs upp.\n",
       {"Lokaler", "Unga i föreningar"}},
  };
  for (const AreasCase& c : cases)
    EXPECT_EQ(std::get<Plain>(paper_of(Kind::action_plan, c.text).facts).priority_areas, c.areas) << c.text;
}

TEST(Policy, ReadsTheTableOnItsFront) {
  const Record record =
      paper_of(Kind::policy,
               "Riktlinjer för idéburet offentligt partnerskap\n\nDokumenttyp\tRiktlinje\n"
               "Fastställd av\tKommunfullmäktige 2021-03-29 § 34\nDiarienummer\tKS 2020/00456\nVersion\t1.2\n\n"
               "1 Inledning\nEtt partnerskap är en samverkansform.\n\n2 Ansvar\nRespektive nämnd ansvarar.\n");
  EXPECT_EQ(record.title, "Riktlinjer för idéburet offentligt partnerskap");
  EXPECT_EQ(record.registry_number, "KS 2020/00456");
  EXPECT_EQ(iso(record.date), "2021-03-29");
  const auto& facts = std::get<Plain>(record.facts);
  EXPECT_EQ(facts.version, "1.2");
  EXPECT_THAT(facts.outline, ElementsAre("1 Inledning", "2 Ansvar"));
}

struct NamedCase {
  const char* what;
  const char* text;
  std::vector<std::string> named;
};

TEST(ActionPlan, DecisionsItNamesAreReferences) {
  const std::vector<NamedCase> cases{
      {"in the head and the text",
       "Handlingsplan mot våld 2022–2025\n\nAntagen av kommunfullmäktige 2021-03-22 § 45\nReviderad av socialnämnden "
       "den 14 februari 2023, § 19\n\n1 Inledning\nPlanen följer kommunfullmäktiges beslut 2019-06-17 § 88.\n",
       {"Kommunfullmäktige 2021-03-22 45", "Socialnämnden 2023-02-14 19", "Kommunfullmäktige 2019-06-17 88"}},
      {"a form",
       "Handlingsplan mot våld\n\nBeslutad av\tKommunfullmäktige\nBeslutsdatum\t2021-03-22\nParagraf\t§ 45\n\n"
       "1 Inledning\nPlanen gäller alla.\n",
       {"Kommunfullmäktige 2021-03-22 45"}},
      {"statutes are none", "Handlingsplan mot våld\n\n1 Inledning\nEnligt 5 kap. 11 § gäller planen alla.\n", {}},
  };
  for (const NamedCase& c : cases) {
    const Record record = paper_of(Kind::action_plan, c.text);
    std::vector<std::string> named;
    for (const Reference& one : record.references)
      named.push_back(one.body.value_or("") + " " + iso(one.date) + " " + item(one.item));
    EXPECT_EQ(named, c.named) << c.what;
  }
}

TEST(Policy, ItsVersionIsNotWhenItWasRevised) {
  const auto version = [](const std::string& head) {
    return std::get<Plain>(
               paper_of(Kind::policy, "Riktlinjer för gåvor\n\n" + head + "\n1 Inledning\nGåvor är få.\n").facts)
        .version;
  };
  EXPECT_EQ(version("Reviderad 2023-02-14\nVersion 2.1\n"), "Version 2.1");
  EXPECT_EQ(version("Reviderad 2023-02-14\n"), "Reviderad 2023-02-14");
}

TEST(Policy, TheRowsOfADelegationListAreNoFacts) {
  const Record record =
      paper_of(Kind::policy,
               "Delegationsordning för tekniska nämnden\n\nFastställd av tekniska nämnden 2023-01-25 § 8\n\n"
               "Nr      Ärende                             Delegat            Lagrum\n"
               "1.1     Upphandling upp till 500 000 kr    Förvaltningschef   LOU 19 kap\n"
               "1.2     Yttrande över KS 2020/0001         Ordförande         KL 6:39\n");
  EXPECT_FALSE(record.registry_number);
  EXPECT_THAT(std::get<Plain>(record.facts).outline, testing::IsEmpty());
}

TEST(Letter, WhoBringsItAndNoHeadings) {
  const std::vector<NamedCase> cases{
      {"a motion",
       "MOTION\nTill kommunfullmäktige i Lindåsa\n\nLindåsa 2024-04-08\n\nFler bänkar längs gångstråken\n\nÄldre "
       "behöver kunna vila längs vägen.\n\nVi yrkar\natt bänkar sätts ut.\n\nSofia Lund (C)\nNils Hök (C)\n",
       {"2024-04-08", "Sofia Lund C", "Nils Hök C"}},
      {"a citizen's proposal",
       "Medborgarförslag\nInkom 2024-08-19\n\nHundrastgård vid Södra ängen\n\nJag föreslår att kommunen anlägger en "
       "rastgård.\n\nFörslagsställare: Bo Tall\nStorgatan 4, Lindåsa\n",
       {"2024-08-19", "Bo Tall "}},
      {"an interpellation",
       "Interpellation till ordföranden\n\n2024-10-21\n\nHur går det med simhallen?\n\nSimhallen skulle ha öppnat i "
       "våras. Jag frågar därför:\n1. När öppnar simhallen?\n2. Vad har det kostat?\n\nTord Ek (M)\n",
       {"2024-10-21", "Tord Ek M"}},
      {"signatures collected",
       "Namninsamling: Rädda Backaskolan!\n\nVi kräver att skolan blir kvar.\n\nÖverlämnad till kommunstyrelsen den "
       "3 maj 2024 av Backa föräldraförening\n412 underskrifter\n",
       {"2024-05-03"}},
  };
  for (const NamedCase& c : cases) {
    const Record record = paper_of(Kind::letter, c.text);
    const auto& facts = std::get<Plain>(record.facts);
    std::vector<std::string> told{iso(record.date)};
    for (const Person& person : facts.signers) told.push_back(person.name + " " + person.party.value_or(""));
    EXPECT_EQ(told, c.named) << c.what;
    for (const std::string& heading : facts.outline)
      EXPECT_TRUE(heading.find('?') == std::string::npos && heading.find('(') == std::string::npos) << heading;
  }
}

TEST(ActionPlan, SaysInASentenceWhenAndByWhomItWasAdopted) {
  const Record record =
      paper_of(Kind::action_plan,
               "Handlingsplan 2023–2025 för överenskommelsen mellan Fabelby kommun och "
               "civilsamhället\n\nFastställd av socialnämnden den 12 december 2024, § 156. Gäller från "
               "och med den 1 januari 2025.\n\nUtgångspunkter\n\nPlanen gäller alla.\n");
  EXPECT_EQ(iso(record.date), "2024-12-12");
}

TEST(Summons, IsForItsMeetingsDay) {
  const Record record = paper_of(Kind::summons,
                                 "Kallelse\t\t1 (2)\nKommunstyrelsen\t\t2024-01-23\n\nKallelse till sammanträde\n\n"
                                 "Tid\tTisdagen den 30 januari 2024 kl. 13.15\nPlats\tFyren\n");
  EXPECT_EQ(iso(record.date), "2024-01-30");
  EXPECT_EQ(record.body, "Kommunstyrelsen");
}

struct KindCase {
  const char* text;
  Kind kind;
};

TEST(Signals, TellKindsApart) {
  const std::vector<KindCase> cases{
      {"Kallelse\n\nSocialnämnden kallas till sammanträde\nTid: onsdagen den 14 februari 2024\n\n1. Upprop\n2. Val av "
       "justerare\n",
       Kind::summons},
      {"Reglemente för krisledningsnämnden\n\nAntaget av kommunfullmäktige 2019-02-25 § 14\n\n§ 1 Uppgifter\nNämnden "
       "fullgör "
       "uppgifter.\n",
       Kind::policy},
      {"Revisionsrapport\nGranskning av informationssäkerhet\n\nSammanfattande bedömning\nArbetet är "
       "ändamålsenligt.\n\n"
       "Revisionsfrågor\nFinns en policy?\n",
       Kind::report},
      {"Byalaget Ås\n\nTill kommunstyrelsen\n\nSkrivelse om stationshuset\n\nVi ber kommunen att ta initiativ.\n\n"
       "Med vänliga hälsningar\nRut Sand\n",
       Kind::letter},
      {"Bilaga 2\n\nKarta över området\n", Kind::appendix},
      {"Remissvar lämnas senast 15 februari 2024.\n\nNi inbjuds att lämna synpunkter på förslaget.\n",
       Kind::consultation},
      {"Ordförklaringar\n\nA\nB\n", Kind::other},
      // A memo about a remiss, a policy about partnerships: what a paper is about is not what it is.
      {"Tjänsteskrivelse\n\nRemiss av handlingsplan\n\nFörslag till beslut\nNämnden sänder planen på remiss. Svar "
       "lämnas senast "
       "den 1 maj 2024.\n",
       Kind::official_memo},
      {"Riktlinjer för idéburet offentligt partnerskap\n\nAntagna av "
       "kommunfullmäktige\n\nVärdegrund\nTillit.\n\nUppföljning\n"
       "Årligen.\n",
       Kind::policy},
  };
  for (const KindCase& c : cases) EXPECT_EQ(guess_kind(lines_of(c.text)).kind, c.kind) << c.text;
}

// Whoever signs an auditors' report is no private person who answers a remiss.
TEST(Plain, OnlyALetterOrAPaperOfNoKindMayBeAnAnswer) {
  const char* text = R"(
Granskning av inköp
2023-03-09
Dnr REV 2023/4

Revisorerna har granskat kommunens inköp under året och anser att rutinerna bör skrivas ned.

Sten Hörnfalk
Ordförande
)";
  EXPECT_FALSE(std::get<Plain>(paper_of(Kind::report, text).facts).answer);
  EXPECT_FALSE(std::get<Plain>(paper_of(Kind::policy, text).facts).answer);
  EXPECT_TRUE(std::get<Plain>(paper_of(Kind::letter, text).facts).answer);
}

TEST(Outline, JoinsWhatPagesAndFurnitureBroke) {
  const auto lines = lines_of(
      "Organisation\n"
      "\n"
      "Gruppen består av åtta ledamöter från förvaltningarna (kommunkonto-\n"
      "\n"
      "2020-11-16\n"
      "\n"
      "Diarienummer\n"
      "\n"
      "KS 2020/0882\n"
      "\n"
      "ret och skolan) och träffas två gånger om året.\n"
      "\n"
      "Anna Ek\n"
      "Kommundirektör\n"
      "\n"
      "Bo Alm\n"
      "Skolchef\n");
  const Outline outline(lines);
  ASSERT_EQ(outline.chapters().size(), 1U);
  EXPECT_EQ(outline.chapters()[0].heading, "Organisation");
  EXPECT_TRUE(
      outline.text(outline.chapters()[0])
          .starts_with(
              "Gruppen består av åtta ledamöter från förvaltningarna (kommunkontoret och skolan) och träffas två "
              "gånger om året."));
  EXPECT_EQ(outline.furniture().size(), 3U);
}

TEST(Papers, HaveNoFactsInEmptyOrBrokenLines) {
  const std::vector<Line> none;
  for (const Kind kind :
       {Kind::official_memo, Kind::consultation, Kind::consultation_response, Kind::civic_partnership, Kind::other}) {
    Document document;
    document.kind = kind;
    document.lines = none;
    EXPECT_EQ(read_paper(document, Context{}).title, "");
    const Record broken = paper_of(kind, "\xC3\n§ §\n\xE2\x80\t(\nmellan och \nDnr\n2024-\n1.\n");
    EXPECT_EQ(broken.date, std::nullopt);
  }
}

}  // namespace
}  // namespace akt
