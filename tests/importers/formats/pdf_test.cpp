#include <gmock/gmock.h>

#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

using test::file_bytes;
using test::noted;
using test::pages_of;
using testing::Contains;
using testing::Not;

struct FileLines {
  std::string file;
  std::vector<std::string> present;
  std::vector<std::string> absent;
};

class PdfFiles : public testing::TestWithParam<FileLines> {};

TEST_P(PdfFiles, HaveTheseLinesAndNotThose) {
  const auto lines = noted(pages_of(GetParam().file));
  for (const std::string& line : GetParam().present) EXPECT_THAT(lines, Contains(line));
  for (const std::string& line : GetParam().absent) EXPECT_THAT(lines, Not(Contains(line)));
}

const FileLines kFrontPage{
    "front-page.pdf",
    {"1 Plats och tid | Stadshuset, sammanträdesrum Ejdern, kl. 13.00-15.40", "1 Ledamöter | Tjänstgörande ersättare",
     "1 Alma Alm (S), ordförande | Gösta Ulvsby (C) ersätter Tyra Jarl (C)", "1 Doris Åberg (C)",
     "1 Övriga närvarande | Cilla Rask, kommundirektör", "1 Utses att justera | Cilla Olvång (SD)",
     "1 Paragrafer | 88-95", "1 Kommunstyrelsen | 2021-06-08", "2 H Kommunstyrelsen | 2021-06-08",
     "1 F Justerandes sign", "2 F Utdragsbestyrkande",
     // The notice's own body and date.
     "2 Organ | Kommunstyrelsen", "2 Sammanträdesdatum | 2021-06-08", "3 § 88 Ny översiktsplan", "3 Beslut"},
    {"1 H Kommunstyrelsen | 2021-06-08", "2 H Sammanträdesdatum | 2021-06-08", "3 H Beslut"}};

FileLines with_name(FileLines lines, std::string file) {
  lines.file = std::move(file);
  return lines;
}

INSTANTIATE_TEST_SUITE_P(
    Table, PdfFiles,
    testing::Values(
        // The printer's narrow columns run together in the file: "FrånvKvitt" is one word there.
        FileLines{"roll-call.pdf",
                  {"1 Ledamöter | Parti | Kret | Ersättare | Ja | Nej | Avst | Frånv | Kvitt",
                   "1 Egil Ekdal | (V) | Hela | Cilla Skog | X", "1 Transport: | 23 | 13 | 2 | 3 | 3",
                   "2 Transport: | 23 | 13 | 2 | 3 | 3", "2 SUMMA: | 33 | 17 | 3 | 4 | 4", "2 Inrättande av ungdomsråd",
                   "2 Beslut", "3 Beslut", "2 H Kommunfullmäktige | Sammanträdesdatum", "2 H 2021-05-20",
                   "3 F Justerandes sign", "3 § 62 Motion om skolgårdar"},
                  {"2 H Inrättande av ungdomsråd",
                   "2 H Ledamöter | Parti | Kret | Ersättare | Ja | Nej | Avst | Frånv | Kvitt"}},
        kFrontPage, with_name(kFrontPage, "pdf-named.txt"), with_name(kFrontPage, "owner-password.pdf"),
        with_name(kFrontPage, "turned.pdf")),
    [](const auto& param) {
      std::string name = param.param.file;
      std::replace_if(
          name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
      return name;
    });

// An X belongs to the heading over it: its middle is under that heading and no other, on both pages.
TEST(Pdf, EveryMarkStandsUnderOneHeading) {
  const Pages pages = pages_of("roll-call.pdf");
  const std::vector<std::string> headings = {"Ja", "Nej", "Avst", "Frånv", "Kvitt"};
  std::vector<float> edges;
  std::vector<int> counts(5, 0);
  size_t rows = 0;
  for (const Line& line : pages.lines) {
    if (line.text.starts_with("Ledamöter")) {
      edges.clear();
      for (const Cell& cell : line.cells)
        if (std::find(headings.begin(), headings.end(), cell.text) != headings.end()) edges.push_back(cell.x0);
      ASSERT_EQ(edges.size(), 5U);
    } else if (line.cells.back().text == "X") {
      ++rows;
      const float middle = (line.cells.back().x0 + line.cells.back().x1) / 2;
      const auto next = std::upper_bound(edges.begin(), edges.end(), middle);
      ASSERT_NE(next, edges.begin()) << line.text;
      ++counts[static_cast<size_t>(next - edges.begin() - 1)];
      EXPECT_GE(line.cells.size(), 4U) << line.text;  // name, party, constituency, mark
    }
  }
  EXPECT_EQ(rows, 61U);
  EXPECT_THAT(counts, testing::ElementsAre(33, 17, 3, 4, 4));  // the paper's own SUMMA
}

TEST(Pdf, ProseInColumnsIsReadColumnByColumn) {
  const Pages pages = pages_of("columns.pdf");
  bool right = false;
  for (const Line& line : pages.lines) {
    EXPECT_EQ(line.cells.size(), line.text.starts_with("Årsredogörelse\t") ? 2U : 1U) << line.text;
    if (line.cells.front().x0 > 300) right = true;
    const bool whole_width = line.text.starts_with("Tabellen") || line.text.starts_with("Årsredogörelse");
    EXPECT_FALSE(right && line.cells.front().x0 < 300 && !whole_width) << line.text;
    EXPECT_FALSE(line.text.starts_with("Tabellen") && !right);
  }
  EXPECT_TRUE(right);
}

// Headings and short lines on the right, at heights of their own.
TEST(Pdf, ColumnsWhoseLinesStandApartAreReadOneAfterTheOther) {
  const Pages pages = pages_of("columns-apart.pdf");
  const auto lines = noted(pages);
  const auto last_left = std::find(lines.begin(), lines.end(), "1 påverkas av vad det säger.");
  const auto first_right = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("Självständighet") != std::string::npos;
  });
  ASSERT_NE(last_left, lines.end());
  ASSERT_NE(first_right, lines.end());
  EXPECT_LT(last_left - lines.begin(), first_right - lines.begin());
}

TEST(Pdf, StyleAndPlaceAreKept) {
  const Pages pages = pages_of("columns.pdf");
  const auto title = std::find_if(pages.lines.begin(), pages.lines.end(),
                                  [](const Line& l) { return l.text == "Årsredogörelse för de idéburna"; });
  ASSERT_NE(title, pages.lines.end());
  EXPECT_TRUE(title->bold);
  EXPECT_FLOAT_EQ(title->size, 15);
  EXPECT_NEAR(pages.pages.front().height, 842, 1);
  EXPECT_NEAR(pages.pages.front().width, 595, 1);
}

TEST(Pdf, FontsThatTheFileDoesNotBringAreRead) {
  EXPECT_THAT(noted(pages_of("standard-font.pdf")),
              testing::ElementsAre("1 Tillägg för år 2021", "1 Kommunen beviljar stöd."));
}

TEST(Pdf, SoftHyphensAndLigaturesDoNotHideWords) {
  for (const Line& line : pages_of("front-page.pdf").lines) {
    EXPECT_EQ(line.text.find("\u00AD"), std::string::npos);
    EXPECT_EQ(line.text.find("\uFB01"), std::string::npos);
  }
}

TEST(Pdf, PageWithoutTextIsTold) {
  const Pages pages = pages_of("scan.pdf");
  EXPECT_TRUE(pages.lines.empty());
  ASSERT_EQ(pages.pages.size(), 1U);
  EXPECT_FALSE(pages.pages.front().has_text);
  EXPECT_THAT(pages.warnings, Contains("no_text_layer"));
}

// What a word processor prints on both sides has them, and their originals may be shown to everybody.
TEST(Pdf, ABlankPageIsNoScan) {
  const Pages pages = pages_of("blank-back.pdf");
  ASSERT_EQ(pages.pages.size(), 2U);
  EXPECT_FALSE(pages.pages.back().has_text);
  EXPECT_TRUE(pages.warnings.empty());
  EXPECT_THAT(pages_of("drawn-back.pdf").warnings, Contains("no_text_layer")) << "lines, and no picture";
}

TEST(Pdf, LargePicturesBesideTextAreTold) {
  EXPECT_THAT(pages_of("pasted-picture.pdf").warnings, Contains("pictures_unread"));
  for (const char* small : {"stamp.pdf", "front-page.pdf", "scan.pdf"})
    EXPECT_THAT(pages_of(small).warnings, Not(Contains("pictures_unread"))) << small;
}

TEST(Pdf, FailuresAreValues) {
  EXPECT_EQ(read_pages(file_bytes("encrypted.pdf")).error().code, ErrorCode::encrypted);
  EXPECT_EQ(read_pages(file_bytes("truncated.pdf")).error().code, ErrorCode::damaged);
  EXPECT_EQ(read_pages("%PDF-1.7\nnothing more").error().code, ErrorCode::damaged);
}

// Cut anywhere, a PDF gives pages or an error, never anything else.
TEST(Pdf, CutAnywhereNeverThrows) {
  const std::string bytes = file_bytes("roll-call.pdf");
  for (size_t length = 100; length < bytes.size(); length += bytes.size() / 40)
    EXPECT_NO_THROW({ (void)read_pages(bytes.substr(0, length)); }) << length;
}

}  // namespace
}  // namespace akt
