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

TEST(Bundles, ASectionsHeadingAtThePagesTopGoesOn) {
  const std::string tail = "Beslutsunderlag\nTjänsteskrivelse 2024-02-05\n\nEva Lundmark\nKommundirektör\n";
  EXPECT_EQ(told(records_of(memo(11, 5) + "\f" + tail + "\f" + memo(12, 6))),
            (Told{"official_memo 1-2", "official_memo 3-3"}));
  EXPECT_EQ(told(records_of(memo(11, 5) + "\nBeslutsunderlag\n\f" + tail.substr(16) + "\f" + memo(12, 6))),
            (Told{"official_memo 1-2", "official_memo 3-3"}));
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
