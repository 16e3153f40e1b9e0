// Files that hold many papers: each found with its own pages, whatever stands between.
#include <gtest/gtest.h>

#include "importers/formats/format.h"
#include "importers/readers/reader.h"

namespace akt {
namespace {

std::string prose(int from, int sentences) {
  std::string text;
  for (int i = from; i < from + sentences; ++i)
    text += "Utredningen nummer " + std::to_string(i) +
            " visar att behovet ökar i området och att kostnaden\nbör rymmas inom den ram som är beslutad för året.\n";
  return text;
}

std::string memo(int number, int day) {
  return "Björkåsa kommun\nKommunledningskontoret\nTjänsteskrivelse\n2024-02-" + std::string(day < 10 ? "0" : "") +
         std::to_string(day) + "\nDiarienummer KS 2024/" + std::to_string(number) +
         "\n\nTill kommunstyrelsen\n\nCykelväg nummer " + std::to_string(number) +
         "\n\nFörslag till beslut\nKommunstyrelsen föreslås besluta\natt bygga cykelvägen.\n\nSammanfattning\n" +
         prose(number, 12);
}

std::vector<Record> records_of(const std::string& text) {
  const auto pages = read_pages(text, "buntad.txt");
  EXPECT_TRUE(pages.has_value());
  return pages ? read_file(*pages, Context{}) : std::vector<Record>{};
}

std::vector<std::string> told(const std::vector<Record>& records) {
  std::vector<std::string> out;
  for (const Record& record : records)
    out.push_back(std::string(kind_name(record.kind)) + " " + std::to_string(record.source.first_page) + "-" +
                  std::to_string(record.source.last_page));
  return out;
}

using Told = std::vector<std::string>;

TEST(Bundles, OneOfficesPapersDifferInTheirDayAndNumber) {
  EXPECT_EQ(told(records_of(memo(11, 5) + "\f" + memo(12, 6) + "\f" + prose(40, 20) + "\f" + memo(13, 6))),
            (Told{"official_memo 1-1", "official_memo 2-3", "official_memo 4-4"}));
}

// A page's own head, in several cells, is the § that stands under it.
TEST(Bundles, AnExtractBeginsWithItsPagesHead) {
  const auto records = records_of(
      "Fabelby kommun     KALLELSE     1 (1)\nKommunstyrelsen    2025-03-05\n\nKommunstyrelsen kallas till "
      "sammanträde\n\n1   Val av justerare\n2   Köket   KS 2024/388\n\f"
      "Fabelby kommun                    SAMMANTRÄDESPROTOKOLL Blad\nKommunstyrelsens arbetsutskott    "
      "Sammanträdesdatum     7\n                                  2025-02-12\n\nAU § 24     Dnr KS "
      "2024/388\n\nKöket\n\nBeslut\n\nArbetsutskottet godkänner ombyggnaden av köket.\n\nÄrendebeskrivning\n\n" +
      prose(1, 3));
  EXPECT_EQ(told(records), (Told{"summons 1-1", "meeting 2-2", "minutes_item 2-2"}));
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[2].body, "Kommunstyrelsens arbetsutskott");
  EXPECT_EQ(records[2].date ? records[2].date->iso() : "", "2025-02-12");
}

// The stamp that whoever sent the summons put on each page is no page's own head.
TEST(Bundles, AStampOnEveryPageSaysNothingOfThePapers) {
  const auto stamp = [](int page) {
    return "Fabelby kommun     Kallelse kommunstyrelsen 2025-03-11     Sida " + std::to_string(page) + " av 5\n\n";
  };
  const auto records = records_of(
      stamp(1) +
      "Kallelse till sammanträde med kommunstyrelsen\n\nTid     Tisdagen den 11 mars 2025 kl. 13.15\nPlats   "
      "Sessionssalen\n\nFöredragningslista\n1   Upprop\n2   Taxa för sotning   KS 2025/0031\n\f" +
      stamp(2) +
      "Räddningstjänsten     TJÄNSTESKRIVELSE     1 (2)\nKarin Ås     2025-02-10     KS 2025/0031\n\nTaxa för "
      "sotning\n\nFörslag till beslut\nKommunfullmäktige antar taxan.\n\nÄrendet\n" +
      prose(1, 4) + "\f" + stamp(3) +
      "Räddningstjänsten     TJÄNSTESKRIVELSE     2 (2)\n\nBeslutsunderlag\nTjänsteskrivelse 2025-02-10\n\nKarin "
      "Ås\nRäddningschef\n\f" +
      stamp(4) + "Bilaga 1\n\nTaxa för sotning\n\nVilla     540\n\f" + stamp(5) +
      "Kansliet     TJÄNSTESKRIVELSE     1 (1)\nBo Lid     2025-02-20     KS 2025/0050\n\nBrandskydd\n\nFörslag "
      "till beslut\nKommunstyrelsen noterar rapporten.\n\nÄrendet\n" +
      prose(9, 4));
  EXPECT_EQ(told(records), (Told{"summons 1-1", "official_memo 2-3", "appendix 4-4", "official_memo 5-5"}));
  ASSERT_EQ(records.size(), 4U);
  EXPECT_EQ(records[1].date ? records[1].date->iso() : "", "2025-02-10");
}

// Signatures on a page of their own are those of the paper before, and running text is no letter's head.
TEST(Bundles, APageOfSignaturesGoesOn) {
  const auto records = records_of(
      "Almby hembygdsförening\n2025-03-20\nTill kulturnämnden\n\nYttrande över förslag till kulturplan, KUN "
      "2025/9\n\nFöreningen tillstyrker förslaget.\n\f"
      "För Almby hembygdsförening\n\nSiv Ro\nordförande\n\nUndertecknat av följande personer\nSiv Ro 2025-03-21 "
      "10:04 BankID\n\f"
      "Region Almland\nKulturnämnden\nDatum 2025-04-02\nErt dnr KUN 2025/9\n\nSvar på remiss av kulturplan\n\nRegion "
      "Almland har inget att erinra.\n\f"
      "Underlag finns hos\nhandläggaren och har gåtts igenom på\ntill nämnden anmälda möten.\n" +
      prose(1, 2));
  EXPECT_EQ(told(records), (Told{"consultation_response 1-2", "consultation_response 3-4"}));
}

TEST(Bundles, WhatComesWithALetterBeginsWithATitleOfItsOwn) {
  auto pages = read_pages(
      "Almby kommun\nKulturförvaltningen     2025-02-01\nKUN 2025/9\n\nRemiss av förslag till kulturplan\n\nSvar ska "
      "ha "
      "inkommit senast den 15 april 2025 till kultur@almby.se.\n\nJan Hök\nkulturchef\n\nBilaga: Förslag till "
      "kulturplan\n\f"
      "Kulturplan för Almby 2026–2029\n\nInledning\n" +
          prose(1, 4) + "\fUppföljning\n" + prose(5, 4),
      "buntad.txt");
  ASSERT_TRUE(pages);
  for (Line& line : pages->lines) {
    line.size = 11;
    if (line.text.starts_with("Remiss av") || line.text.starts_with("Kulturplan för")) line.size = 16;
    if (line.text == "Inledning" || line.text == "Uppföljning") line.size = 12.5F;
  }
  EXPECT_EQ(told(read_file(*pages, Context{})), (Told{"consultation 1-1", "report 2-3"}));
}

TEST(Bundles, ASectionsHeadingAtThePagesTopGoesOn) {
  const std::string tail = "Beslutsunderlag\nTjänsteskrivelse 2024-02-05\n\nEva Lundmark\nKommundirektör\n";
  EXPECT_EQ(told(records_of(memo(11, 5) + "\f" + tail + "\f" + memo(12, 6))),
            (Told{"official_memo 1-2", "official_memo 3-3"}));
  EXPECT_EQ(told(records_of(memo(11, 5) + "\nBeslutsunderlag\n\f" + tail.substr(16) + "\f" + memo(12, 6))),
            (Told{"official_memo 1-2", "official_memo 3-3"}));
}

// Consequences stand in the middle of a memo; a day below running text is no letterhead's.
TEST(Bundles, ConsequencesAndWhatIsPracticalGoOn) {
  EXPECT_EQ(told(records_of(memo(11, 5) +
                            "\fKonsekvenser för barn och unga\nVägen når skolan.\n\nBeslutsunderlag\n"
                            "Utredning 2024-01-09\n\nEva Lundmark\nKommundirektör\n\f" +
                            memo(12, 6))),
            (Told{"official_memo 1-2", "official_memo 3-3"}));
  EXPECT_EQ(
      told(records_of("Björkåsa kommun     KALLELSE\nKommunstyrelsen    2024-02-20\n\nKommunstyrelsen kallas till "
                      "sammanträde\n\n1   Val av justerare\n2   Cykelväg   KS 2024/11\n\fPraktiskt\n"
                      "Handlingarna finns i läsplattan från tisdag. Ersättare som tjänstgör får eget meddelande om "
                      "det\nsamma dag. Sammanträdet är inte öppet för allmänheten förrän ärende 3, då dörrarna "
                      "öppnas.\n\nBjörkåsa den 9 februari 2024\n\f" +
                      memo(11, 5))),
      (Told{"summons 1-2", "official_memo 3-3"}));
}

// "Ärende 4, bilaga" beside a title says which point of the agenda a paper is for; it is no part of the title.
TEST(Bundles, PointsOfTheAgendaAreNoTitles) {
  const auto records = records_of(
      memo(11, 5) +
      "\fDelegationsbeslut januari 2024                            Ärende 6\n\nDnr KS 2024/5\n\n"
      "Datum          Beslut                                   Delegat\n\n"
      "2024-01-02     Avtal om vikarier                        Kommunchef\n"
      "2024-01-09     Yttrande till tillståndsenheten          Handläggare\n\nListan visas för styrelsen.\n\f" +
      memo(12, 6));
  EXPECT_EQ(told(records), (Told{"official_memo 1-1", "appendix 2-2", "official_memo 3-3"}));
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[1].title, "Delegationsbeslut januari 2024");
}

TEST(Bundles, NotesOfAMeetingAreNoMinutes) {
  const std::string notes =
      "Minnesanteckningar från ungdomsrådets möte\n\nDatum: 2024-01-18\nPlats: Fritidsgården\n\n"
      "Närvarande: Alma, Noor, Elis och Tuva\n\n1. Mötet öppnas\nAlma hälsar alla välkomna.\n\n"
      "2. Nästa möte\nVi ses igen i mars och pratar om sommaren.\n";
  EXPECT_EQ(told(records_of(memo(11, 5) + "\f" + notes + "\f" + memo(12, 6))),
            (Told{"official_memo 1-1", "other 2-2", "official_memo 3-3"}));
}

// Thousands of pages of fronts, and a § that thousands of pages follow: a glance a page, never back to the beginning.
TEST(Bundles, ThousandsOfPagesAreReadPageByPage) {
  constexpr int kPages = 2'000;
  std::string fronts;
  for (int page = 0; page < kPages; ++page) fronts += memo(page, page % 28 + 1).substr(0, 300) + "\n\f";
  EXPECT_GT(records_of(fronts).size(), kPages * 9U / 10U);
  std::string item =
      "Björkåsa kommun\nKommunstyrelsen\nSammanträdesprotokoll\n2024-03-12\n\n§ 1\nVal\n\nBeslut\nKommunstyrelsen "
      "beslutar\natt välja Eva Lundmark (S).\n\f";
  for (int page = 0; page < kPages; ++page) item += prose(page, 2) + "\f";
  EXPECT_FALSE(records_of(item).empty());
}

}  // namespace
}  // namespace akt
