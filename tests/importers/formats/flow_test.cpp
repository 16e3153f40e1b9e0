// DOCX, ODT and HTML: formats without lines of their own.
#include <gmock/gmock.h>

#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

using test::file_bytes;
using test::noted;
using test::pages_of;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

// What LibreOffice wrote, in two formats.
class Memo : public testing::TestWithParam<std::string> {};

TEST_P(Memo, KeepsHeadingsListsTablesHeadsAndNotes) {
  const Pages pages = pages_of(GetParam());
  const auto lines = noted(pages);
  for (const std::string line :
       {"1 #1 Ny biblioteksplan", "1 #2 Förslag till beslut", "1 1. Kultur- och fritidsnämnden antar biblioteksplanen.",
        "1 a) Planen gäller till och med 2025.", "1 2. Förvaltningen följer upp planen varje år.",
        "1 Planen ersätter den gamla planen. Infogad mening.", "1 Stycket bredvid rutan.", "1 Text i en ruta",
        "1 * Huvudbiblioteket", "1 * Bokbussen", "1 Enhet | Lån 2019 | Lån 2020", "1 Bokbussen | 7 204",
        "2 Ekonomiska konsekvenser", "2 Inga kostnader utöver budget.", "2 Se även budget 2021.",
        "2 Ort och dag | Älvboda 2021-03-02", "2 Bibliotekslagen 17 §.", "2 F Postadress: Box 12, 999 12 Älvboda"})
    EXPECT_THAT(lines, Contains(line));
  for (const Line& line : pages.lines) {
    EXPECT_EQ(line.text.find("struken"), std::string::npos) << line.text;
    EXPECT_TRUE(line.bold || line.text != "Ekonomiska konsekvenser");
    if (line.text.starts_with("Bokbussen\t")) {
      EXPECT_TRUE(line.table);
      EXPECT_FLOAT_EQ(line.cells[1].x0, 200);  // under the second year, though the first year's cell is empty
    }
  }
  EXPECT_EQ(pages.lines.front().role, LineRole::header);
}

INSTANTIATE_TEST_SUITE_P(Formats, Memo, testing::Values("memo.docx", "memo.odt"));

TEST(Flow, LargePicturesAreTold) {
  for (const std::string ending : {".docx", ".odt"}) {
    EXPECT_EQ(pages_of("pasted-picture" + ending).warnings, std::vector<std::string>{"pictures_unread"}) << ending;
    EXPECT_TRUE(pages_of("stamp" + ending).warnings.empty()) << ending;
  }
  for (const auto& [bytes, warnings] : {std::pair(9'000, 0U), std::pair(60'000, 1U)}) {
    const std::string picture(static_cast<size_t>(bytes), 'A');
    const auto page = read_pages("<html><p>Intyg<img src=\"data:image/png;base64," + picture + "\">");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->warnings.size(), warnings) << bytes;
  }
}

// What Word writes: localised styles, pages it saw, content controls, changes, boxes said twice, cells of many lines.
TEST(Docx, ReadsWordsOwnWays) {
  EXPECT_THAT(noted(pages_of("word-minutes.docx")),
              ElementsAre("1 H Sammanträdesdatum 2022-09-06", "1 #1 Sammanträdesprotokoll",
                          "1 Plats och tid | Stadshuset, kl. 18.00–19.40",
                          "1 Beslutande | Rut Rask (S), ordförande | Tyra Torn (C) §§ 4-9", "1 Sten Skog (M)",
                          "1 Diarienummer KS 2022/0101", "2 #2 § 4 | Taxa för simhallen", "2 Taxan höjs enligt bilaga.",
                          "2 Justerat i ruta", "2 En mening som börjar här och slutar på nästa sida.",
                          "3 Paragrafen justeras omedelbart."));
}

TEST(Docx, EntitiesAreNeitherFetchedNorExpanded) {
  const auto pages = read_pages(file_bytes("entities.docx"));
  ASSERT_FALSE(pages);
  EXPECT_EQ(pages.error().code, ErrorCode::damaged);
}

TEST(Docx, FailuresAreValues) {
  EXPECT_EQ(read_pages(file_bytes("truncated.docx")).error().code, ErrorCode::damaged);
  const std::string bytes = file_bytes("memo.docx");
  for (size_t at = 40; at < bytes.size(); at += 97) {  // a byte wrong anywhere
    std::string wrong = bytes;
    wrong[at] = static_cast<char>(wrong[at] ^ 0x55);
    EXPECT_NO_THROW({ (void)read_pages(wrong); }) << at;
  }
}

TEST(Html, KeepsTheTextAndLeavesOutTheRest) {
  for (const std::string file : {"page-utf8.html", "page-latin1.html"}) {
    const Pages pages = pages_of(file);
    EXPECT_EQ(pages.title, "Protokoll – Älvboda");
    EXPECT_THAT(
        noted(pages),
        ElementsAre("1 H Älvboda kommun", "1 #1 Kommunstyrelsen 2022-10-04", "1 Plats: Stadshuset",
                    "1 Tid: 13.00–15.00", "1 #2 § 12 Skötsel av lekplatser", "1 Kommunstyrelsen beslutar",
                    "1 1. att godkänna planen,", "1 2. att sända den till nämnden.", "1 * Lekplatsen vid ån",
                    "1 * Skolgården", "1 Röster", "1 Namn | Ja | Nej", "1 Rut Rask (S) | X", "1 Sten Skog (M) | X",
                    "1 Protokollsutdrag till", "1 Rad ett", "1 Rad två", "1 F Kontakta oss"))
        << file;
  }
}

TEST(Html, DeepAndBrokenPagesAreReadOrRefused) {
  std::string deep = "<html><body>";
  for (int i = 0; i < 100'000; ++i) deep += "<div><b>";
  const auto pages = read_pages(deep + "text");
  ASSERT_FALSE(pages);  // its text is not silently lost
  EXPECT_EQ(pages.error().code, ErrorCode::limit);
  EXPECT_TRUE(read_pages("<html><p>Beslut<table><tr><td>a<td>b").has_value());
  std::string crowded = "<html><p";
  std::string styled = "<html><style><!-- p ";  // as Word writes it
  for (int i = 0; i < 6000; ++i) {
    crowded += " a" + std::to_string(i) + "=1";
    styled += "{ }\n";
  }
  EXPECT_EQ(read_pages(crowded + ">Beslut").error().code, ErrorCode::limit);
  EXPECT_TRUE(read_pages(styled + "--></style><p>Beslut").has_value());
}

TEST(Html, CellsStandUnderTheHeadsOfTheirColumns) {
  const auto pages = read_pages(
      "<table><tr><th rowspan=2>Ledamot</th><th rowspan=2>Ersättare</th><th colspan=2>§ 12</th></tr>"
      "<tr><th>Ja</th><th>Nej</th></tr><tr><td>Rut Ek</td><td></td><td></td><td>X</td></tr></table>",
      "lista.html");
  ASSERT_TRUE(pages);
  ASSERT_EQ(pages->lines.size(), 3U);
  EXPECT_FLOAT_EQ(pages->lines[1].cells.at(1).x0, pages->lines[2].cells.at(1).x0);  // the cross under Nej
}

}  // namespace
}  // namespace akt
