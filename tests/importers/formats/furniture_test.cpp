#include "importers/formats/furniture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

struct Placed {
  int page;
  float y;
  std::vector<std::pair<float, std::string>> cells;  // left edge in points, text
};

std::vector<std::string> furniture_of(const std::vector<Placed>& placed) {
  Pages pages;
  for (const Placed& one : placed) {
    Line line;
    line.page = one.page;
    line.y = one.y;
    line.size = 11;
    for (const auto& [x, text] : one.cells) {
      line.cells.push_back({text, x, x + 5 * static_cast<float>(text.size())});
      line.text += (line.text.empty() ? "" : "\t") + text;
    }
    pages.lines.push_back(std::move(line));
  }
  for (int page = 1; page <= placed.back().page; ++page) {
    PageInfo info;
    info.number = page;
    info.height = 842;
    pages.pages.push_back(info);
  }
  mark_furniture(pages);
  std::vector<std::string> found;
  for (const Line& line : pages.lines)
    if (line.role != LineRole::body) found.push_back(test::noted(line));
  return found;
}

// A list over a page break must not take the letter's head and foot for names.
TEST(Furniture, HeadAndFootOfTwoPages) {
  EXPECT_THAT(furniture_of({
                  {1, 35, {{71, "Ekby kommun"}, {480, "Brev"}}},
                  {1, 53, {{71, "Kansliet"}, {480, "2024-12-09"}}},
                  {1, 102, {{71, "Er syn på parkerna"}}},
                  {1, 300, {{71, "Sändlista"}}},
                  {1, 730, {{71, "Kulturnämnden"}}},
                  {1, 786, {{71, "Ekby kommun, 731 80 Ekby · Besök: Rådhusgatan 4"}}},
                  {2, 35, {{71, "Ekby kommun"}, {480, "Brev"}}},
                  {2, 53, {{71, "Kansliet"}, {480, "2024-12-09"}}},
                  {2, 90, {{71, "Byalaget i Vik"}}},
                  {2, 786, {{71, "Ekby kommun, 731 80 Ekby · Besök: Rådhusgatan 4"}}},
              }),
              testing::ElementsAre("1 F Ekby kommun, 731 80 Ekby · Besök: Rådhusgatan 4", "2 H Ekby kommun | Brev",
                                   "2 H Kansliet | 2024-12-09", "2 F Ekby kommun, 731 80 Ekby · Besök: Rådhusgatan 4"));
}

// The second page's head may be in fewer rows than the first's.
TEST(Furniture, HeadSetInFewerRowsOnTheSecondPage) {
  EXPECT_THAT(furniture_of({
                  {1, 37, {{71, "EKBY KOMMUN"}, {275, "UTLÅTANDE"}, {434, "Sida"}}},
                  {1, 50, {{275, "Datum"}, {434, "1(2)"}}},
                  {1, 62, {{275, "2025-03-13"}}},
                  {1, 160, {{71, "Nytt reglemente för skolskjuts"}}},
                  {1, 600, {{71, "Eleverna har sagt vad de tycker om de vägar som är"}}},
                  {2, 37, {{71, "EKBY KOMMUN"}, {275, "Datum"}, {434, "Sida"}}},
                  {2, 50, {{275, "2025-03-13"}, {434, "2(2)"}}},
                  {2, 105, {{71, "långa och mörka."}}},
              }),
              testing::ElementsAre("1 H Datum | 1(2)", "2 H EKBY KOMMUN | Datum | Sida", "2 H 2025-03-13 | 2(2)"));
}

TEST(Furniture, OneLineAtTheTopOfTwoPagesSaysNothing) {
  EXPECT_THAT(furniture_of({
                  {1, 35, {{71, "Kulturnämnden"}}},
                  {1, 102, {{71, "Vad nämnden tycker om lekplatserna."}}},
                  {2, 35, {{71, "Kulturnämnden"}}},
                  {2, 102, {{71, "Vad nämnden tycker om biblioteken."}}},
              }),
              testing::ElementsAre());
}

}  // namespace
}  // namespace akt
