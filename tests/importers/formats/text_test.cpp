#include <gmock/gmock.h>

#include "importers/formats/format.h"
#include "importers/formats/line.h"
#include "importers/formats/page_number.h"
#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

using test::noted;
using test::pages_of;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Not;

struct FileLines {
  std::string file;
  std::vector<std::string> present;
  std::vector<std::string> absent;
};

class TextFiles : public testing::TestWithParam<FileLines> {};

TEST_P(TextFiles, HaveTheseLinesAndNotThose) {
  const auto lines = noted(pages_of(GetParam().file));
  for (const std::string& line : GetParam().present) EXPECT_THAT(lines, Contains(line));
  for (const std::string& line : GetParam().absent) EXPECT_THAT(lines, Not(Contains(line)));
}

INSTANTIATE_TEST_SUITE_P(
    Table, TextFiles,
    testing::Values(
        // Heads and feet in running text; printed page numbers are the pages.
        FileLines{"minutes-heads-in-text.txt",
                  {"4 § 41 Ärendenummer KLF-2022-04112", "4 F Älvboda kommun Kommunfullmäktige, protokoll", "4 F 4 (9)",
                   "5 H Kommunfullmäktige", "5 H Protokoll nr 3", "5 H Sammanträdesdatum: 2022-05-12", "5 Beslut",
                   "5 Reservation", "6 Ledamöterna från V reserverar sig mot beslutet.", "7 Ja", "7 Nej", "7 Parti",
                   "7 S", "4 Kommunstyrelsen", "6 Kommunstyrelsen", "8 Motionen avslås."},
                  {"4 F Kommunstyrelsen", "6 F Kommunstyrelsen", "6 H Beslut", "5 Protokoll nr 3"}},
        FileLines{
            "heading-inside-head.txt",
            {"1 Omröstning", "1 Reservationer", "1 Protokollsanteckningar", "1 H Kommunstyrelsen", "1 H Protokoll nr 7",
             "1 H Sammanträdesdatum: 2022-04-05", "1 Beslut", "1 F Älvboda kommun Kommunstyrelsen, protokoll"},
            {"1 Kommunstyrelsen", "1 H Reservationer"}},
        FileLines{"extract-with-notice.txt",
                  {"1 Kommunfullmäktige", "1 H Sammanträdesdatum", "1 H 2021-03-18", "1 Samverkan om skolskjuts",
                   "1 Ledamöter | Parti | Ersättare | Ja | Nej | Avst", "1 Transport: | 2 | 0 | 0",
                   "1 SUMMA: | 2 | 1 | 0", "1 F Utdragsbestyrkande", "1 F Justerare", "1 Beslut", "1 Kommunstyrelsen",
                   // The attester of the meeting, and the notice's own facts.
                   "1 Justerare", "1 Organ", "1 Sammanträdesdatum", "1 2021-03-18", "1 Paragrafer", "1 § 1-14"},
                  {"1 H Samverkan om skolskjuts", "1 H Kommunfullmäktige", "1 F Kommunstyrelsen"}},
        FileLines{"layout.txt",
                  {"1 H Älvboda kommun | Riktlinje för gåvor | Sida 1 av 3",
                   "2 H Älvboda kommun | Riktlinje för gåvor | Sida 2 av 3", "1 RIKTLINJE FÖR GÅVOR",
                   "1 ning till varje gåva och fråga vid tvekan.", "1 * Blommor", "1 * Böcker",
                   "1 * Choklad, 2*3 bitar", "2 Namn | Belopp | Datum", "2 Rut Ek | 250 | 2021-01-02", "3 Uppföljning"},
                  {"2 H Namn | Belopp | Datum"}},
        FileLines{"windows-1252.txt", {"1 Nämnden beslutar att bevilja 3 000 € till Föreningen Åäö – \"Idé\"."}, {}},
        FileLines{"utf16le.txt", {"1 Nämnden beslutar att bevilja 3 000 € till Föreningen Åäö – \"Idé\"."}, {}},
        FileLines{"utf16be.txt", {"1 Nämnden beslutar att bevilja 3 000 € till Föreningen Åäö – \"Idé\"."}, {}},
        FileLines{"utf16-no-mark.txt", {"1 Nämnden beslutar att bevilja 3 000 € till Föreningen Åäö – \"Idé\"."}, {}},
        FileLines{
            "utf8-mark.txt", {"1 Beslut", "1 Nämnden beslutar att bevilja 3 000 € till Föreningen Åäö – \"Idé\"."}, {}},
        FileLines{"utf8-cut.txt", {"1 Nämnden beslutar att bevilja 3 000 € till Föreningen Åäö – \"Idé\"."}, {}}),
    [](const auto& param) {
      std::string name = param.param.file;
      std::replace_if(
          name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
      return name;
    });

// Text that is no paper costs no more lines than one; none of it is lost.
TEST(Text, EndlessTextIsReadInABoundedNumberOfLines) {
  std::string signs;
  for (int n = 0; n < 900'000; ++n) signs += "§ 1\n";
  for (const std::string& text :
       {signs, std::string(3'000'000, '.'), std::string("§ 1 Taxa\n") + signs.substr(0, 40)}) {
    const auto pages = read_pages(text, "endless.txt");
    ASSERT_TRUE(pages);
    EXPECT_LT(pages->lines.size(), 410'000U);
    size_t kept = 0;
    for (const Line& line : pages->lines) {
      EXPECT_LE(line.text.size(), 20'000U);
      kept += static_cast<size_t>(
          std::count_if(line.text.begin(), line.text.end(), [](char c) { return c != ' ' && c != '\n'; }));
    }
    EXPECT_EQ(kept, static_cast<size_t>(
                        std::count_if(text.begin(), text.end(), [](char c) { return c != ' ' && c != '\n'; })));
  }
}

TEST(Text, CellsOfTabbedLinesStandAtTheirColumn) {
  const Pages pages = pages_of("extract-with-notice.txt");
  const auto row = std::find_if(pages.lines.begin(), pages.lines.end(),
                                [](const Line& l) { return l.text.starts_with("Leif Ström\t"); });
  ASSERT_NE(row, pages.lines.end());
  ASSERT_EQ(row->cells.size(), 3U);
  EXPECT_EQ(row->cells[2].text, "X");
  EXPECT_FLOAT_EQ(row->cells[2].x0, 400);  // under Nej, whatever cells before it are empty
}

TEST(Text, BoldWhenAllOfTheLineIsMarked) {
  const Pages pages = pages_of("layout.txt");
  for (const Line& line : pages.lines) EXPECT_EQ(line.bold, line.text == "Uppföljning") << line.text;
}

TEST(Text, SinglePageKeepsEveryLineInTheText) {
  const auto pages =
      read_pages("Älvboda kommun\nKommunstyrelsen\nProtokoll\nSammanträdesdatum 2022-01-02\n\n§ 1 Mötet\nBeslut\n");
  ASSERT_TRUE(pages);
  for (const Line& line : pages->lines) EXPECT_EQ(line.role, LineRole::body) << line.text;
}

// Extracts bound together: the last addressee stands right above the foot, and each paper's title under its head.
TEST(Text, AddresseesAreNotPartOfTheFoot) {
  std::string text;
  for (int i = 1; i <= 6; ++i)
    text += "Älvboda kommun   Protokoll nr 3\n\nAU § " + std::to_string(i) + " Ärende nummer " +
            std::to_string(i * 31) +
            "\n\nBeslut\nArbetsutskottet beslutar att bordlägga ärendet.\n\nBeslutet skickas till\nKommunstyrelsen\n\n"
            "Sida 1 av 1\n\f";
  const auto pages = read_pages(text);
  ASSERT_TRUE(pages);
  size_t addressees = 0;
  for (const Line& line : pages->lines) {
    addressees += line.text == "Kommunstyrelsen" && line.role == LineRole::body;
    if (line.text == "Sida 1 av 1") {
      EXPECT_EQ(line.role, LineRole::footer);
    }
  }
  EXPECT_EQ(addressees, 6U);
}

TEST(Text, NothingInItIsAnError) {
  for (const std::string_view bytes : {"", " \n\n", "\f\f", "\xEF\xBB\xBF\n"}) {
    const auto pages = read_pages(bytes);
    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().code, ErrorCode::empty);
  }
}

// Seconds, not minutes, and nothing lost.
TEST(Text, HugeFilesTakeLinearTime) {
  std::string line;
  while (line.size() < 50'000'000) line += "kommunens idéburna sektor. ";
  EXPECT_LT(read_pages(line)->lines.size(), 4'000U);
  std::string dots;
  for (int i = 0; i < 20'000; ++i) dots += ". . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 7\n";
  EXPECT_EQ(read_pages(dots)->lines.size(), 20'000U);
  std::string rows;
  for (int i = 0; i < 200'000; ++i) rows += "Rut Ek\t(V)\t\tX\t\t\n";
  EXPECT_EQ(read_pages(rows)->lines.size(), 200'000U);
  std::string stars(2'000'000, '*');
  EXPECT_LT(read_pages("a " + stars)->lines.size(), 200U);
}

struct Written {
  std::string text;
  int number;
  int total;
  bool certain;
};

TEST(PageNumber, IsReadInEveryForm) {
  const Written table[] = {{"3 (74)", 3, 74, true},       {"3(74)", 3, 74, true},      {"1[25]", 1, 25, true},
                           {"Sida 3 av 74", 3, 74, true}, {"Sid. 3", 3, 0, true},      {"Blad 1 (2)", 1, 2, true},
                           {"Sida 1(14)", 1, 14, true},   {"sida: 4 / 9", 4, 9, true}, {"8 av 12", 8, 12, true},
                           {"- 3 -", 3, 0, false},        {"7", 7, 0, false},          {"3/74", 3, 74, false}};
  for (const Written& row : table) {
    const auto number = page_number(row.text);
    ASSERT_TRUE(number) << row.text;
    EXPECT_EQ(number->number, row.number) << row.text;
    EXPECT_EQ(number->total, row.total) << row.text;
    EXPECT_EQ(number->certain, row.certain) << row.text;
  }
  for (const std::string_view text :
       {"§ 3 (74)", "Beslut", "74 (3)", "2019-01-31", "3 kap. 4 §", "", "Sida", "12 (a)", "0 (3)"})
    EXPECT_FALSE(page_number(text)) << text;
}

TEST(Line, ListMarksAreTakenOffAndDashesInTextAreNot) {
  for (const std::string_view text : {"- punkt", "• punkt", "\uF0B7 punkt", "– punkt", "* punkt", "o Punkt"})
    EXPECT_GT(bullet_mark(text), 0U) << text;
  for (const std::string_view text : {"-punkt", "1. punkt", "o punkt", "*Ida Holm (S)", "–"})
    EXPECT_EQ(bullet_mark(text), 0U) << text;
}

std::vector<std::string> texts_of(const std::vector<Cell>& cells) {
  std::vector<std::string> texts;
  for (const Cell& cell : cells) texts.push_back(cell.text);
  return texts;
}

// As pdftotext -layout gives narrow columns: one space between them, or none.
TEST(Line, NarrowColumnsOfARollCallAreCells) {
  EXPECT_THAT(texts_of(text_cells("Ledamöter        Parti   Ersättare            Ja   Nej Avst FrånvKvitt")),
              ElementsAre("Ledamöter", "Parti", "Ersättare", "Ja", "Nej", "Avst", "Frånv", "Kvitt"));
  const auto sum = text_cells("                 Transport:               23   13 2 3        3");
  EXPECT_THAT(texts_of(sum), ElementsAre("Transport:", "23", "13", "2", "3", "3"));
  EXPECT_FLOAT_EQ(sum[1].x0, 42 * 6);
  EXPECT_THAT(texts_of(text_cells("Ja för bifall till förslaget. Nej för avslag.")), testing::SizeIs(1));
  EXPECT_THAT(texts_of(text_cells("Summa kostnader      -44 150      -43 962")),
              ElementsAre("Summa kostnader", "-44 150", "-43 962"));
}

TEST(Line, LettersSetApartAreWordsAgain) {
  EXPECT_EQ(closed_up("P R O T O K O L L"), "PROTOKOLL");
  EXPECT_EQ(closed_up("T E K N I S K A  N Ä M N D E N"), "TEKNISKA NÄMNDEN");
  EXPECT_EQ(closed_up("S M C"), "S M C");
  EXPECT_EQ(closed_up("Bilaga A B C D E"), "Bilaga A B C D E");
  EXPECT_EQ(read_pages("S A M M A N T R Ä D E\n")->lines.front().text, "SAMMANTRÄDE");
}

TEST(Line, EmphasisGoesOnlyWhenBalanced) {
  const std::pair<std::string, std::string> table[] = {{"**Genomförande** - När", "Genomförande - När"},
                                                       {"se *Ekonomi*, nedan", "se Ekonomi, nedan"},
                                                       {"*Ida Holm (S)", "*Ida Holm (S)"},
                                                       {"2 * 3 * 4", "2 * 3 * 4"},
                                                       {"a**b", "a**b"},
                                                       {"fil_namn__x", "fil_namn__x"}};
  for (const auto& [text, want] : table) {
    bool bold = false;
    EXPECT_EQ(without_emphasis(text, bold), want);
  }
}

TEST(Format, IsToldByBytesAndNotByName) {
  EXPECT_EQ(media_type_of("%PDF-1.4\n", "protokoll.txt"), "application/pdf");
  EXPECT_EQ(media_type_of("<p>hej</p>", "sida.html"), "text/html");
  EXPECT_EQ(media_type_of("Vi skriver <p> här", "sida.txt"), "text/plain");
  EXPECT_EQ(media_type_of("<!DOCTYPE html><html>", "sida.txt"), "text/html");
  EXPECT_EQ(media_type_of("§ 1 Mötet öppnas", "protokoll.pdf"), "text/plain");
  EXPECT_EQ(read_pages("\x89PNG\r\n\x1A\n....").error().code, ErrorCode::unsupported);
}

}  // namespace
}  // namespace akt
