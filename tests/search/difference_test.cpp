#include "search/views/difference_view.h"

#include <gtest/gtest.h>

#include <chrono>

#include "search/render/difference_text.h"
#include "search/views/word_diff.h"

namespace akt {
namespace {

Record paper(std::string id, std::vector<std::string> pages) {
  Record record;
  record.id = std::move(id);
  record.title = "Arvodesregler";
  record.kind = Kind::policy;
  int number = 0;
  for (std::string& page : pages) record.pages.push_back({++number, std::move(page)});
  return record;
}

std::string told(const DifferenceView& view) {
  std::string out;
  for (const DifferencePiece& piece : view.pieces) {
    if (!out.empty()) out += ' ';
    out += piece.edit == Edit::same ? piece.text : std::string(piece.edit == Edit::added ? "+" : "-") + piece.text;
  }
  return out;
}

struct DiffCase {
  const char* older;
  const char* newer;
  const char* told;
};

TEST(Difference, IsToldWordByWord) {
  const DiffCase cases[] = {
      {"Arvodet är 500 kronor per möte.", "Arvodet är 650 kronor per möte.", "Arvodet är -500 +650 kronor per möte."},
      {"att bifalla", "att inte bifalla", "att +inte bifalla"},
      {"a b c", "a b c", "a b c"},
      {"", "nytt", "+nytt"},
      {"gammalt", "", "-gammalt"},
      {"", "", ""},
      // Layout is no difference: lines and words are broken elsewhere in every file.
      {"förslaget till kommunfullmäkti-\nges nya arbets-\nordning",
       "förslaget till\nkommunfullmäktiges nya arbetsordning", "förslaget till\nkommunfullmäktiges nya arbetsordning"},
      {"kultur-\noch fritidsnämnden", "kultur- och fritidsnämnden", "kultur- och fritidsnämnden"},
      {"2024-01-01", "20240101", "-2024-01-01 +20240101"},
      // A chance "och" between long changes is not shown as kept.
      {"ett två tre fyra och fem sex sju åtta", "aa bb cc dd och ee ff gg hh",
       "-ett två tre fyra och fem sex sju åtta +aa bb cc dd och ee ff gg hh"},
  };
  for (const DiffCase& each : cases) {
    const DifferenceView view = difference_view(paper("a", {each.older}), paper("b", {each.newer}));
    EXPECT_EQ(told(view), each.told);
  }
}

TEST(Difference, NamesThePageOfEachChange) {
  const DifferenceView view = difference_view(paper("a", {"Första sidan", "Andra sidan gäller"}),
                                              paper("b", {"Första sidan Andra sidan upphävs"}));
  ASSERT_EQ(view.pieces.size(), 3U);
  EXPECT_EQ(view.pieces[1].edit, Edit::removed);
  EXPECT_EQ(view.pieces[1].older_page, 2);
  EXPECT_EQ(view.pieces[1].newer_page, 0);
  EXPECT_EQ(view.pieces[2].newer_page, 1);
}

TEST(Difference, OfFactsIsToldFactByFact) {
  Record older = paper("a", {"text"});
  Record newer = paper("b", {"text"});
  older.kind = newer.kind = Kind::minutes_item;
  MinutesItem before;
  before.outcome = "approved";
  before.decision = {"att bifalla motionen"};
  MinutesItem after = before;
  after.outcome = "rejected";
  after.decision.emplace_back("att ge förvaltningen i uppdrag att återkomma");
  older.facts = before;
  newer.facts = after;
  newer.version_of = "a";
  const DifferenceView view = difference_view(older, newer);
  EXPECT_EQ(view.relation, "version_of");
  ASSERT_EQ(view.facts.size(), 2U);
  EXPECT_EQ(view.facts[0].fact, "outcome");
  EXPECT_EQ(view.facts[0].older, "approved");
  EXPECT_EQ(view.facts[0].newer, "rejected");
  EXPECT_EQ(view.facts[1].fact, "decision[1]");
  EXPECT_EQ(view.facts[1].older, "");
}

TEST(Difference, ShowsTheWordsAroundAChange) {
  std::string before;
  for (int i = 0; i < 100; ++i) before += "ord" + std::to_string(i) + " ";
  const DifferenceView view =
      difference_view(paper("a", {before + "gammalt " + before}), paper("b", {before + "nytt " + before}));
  const auto pieces = around_changes(view.pieces, 2);
  ASSERT_EQ(pieces.size(), 4U);
  EXPECT_EQ(pieces.front().text, "… ord98 ord99");
  EXPECT_EQ(pieces.back().text, "ord0 ord1 …");
  const std::string text = difference_text(view, 100, false);
  EXPECT_NE(text.find("ord98 ord99 [-gammalt-] {+nytt+} ord0"), std::string::npos) << text;
  EXPECT_EQ(text.find("ord50"), std::string::npos);
}

// What was removed and added must give back both texts, whatever way was found between them.
TEST(WordChanges, GiveBackBothTextsAndAreBounded) {
  uint32_t state = 1;
  const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
  struct Shape {
    size_t words;
    uint32_t vocabulary;
    bool related;
  };
  const auto begin = std::chrono::steady_clock::now();
  for (const Shape& shape : {Shape{200, 5, false}, Shape{3000, 50, true}, Shape{200000, 3, false},
                             Shape{200000, 1U << 30, false}, Shape{200000, 20000, true}}) {
    std::vector<uint32_t> a(shape.words);
    for (uint32_t& word : a) word = (next() >> 1) % shape.vocabulary;
    std::vector<uint32_t> b;
    for (const uint32_t word : a) {
      if (!shape.related || next() % 10 == 0) b.push_back((next() >> 1) % shape.vocabulary);
      if (shape.related && next() % 10 != 0) b.push_back(word);
    }
    size_t i = 0;
    size_t j = 0;
    for (const WordChange& change : word_changes(a, b)) {
      for (size_t n = 0; n < change.same; ++n) ASSERT_EQ(a.at(i + n), b.at(j + n));
      i += change.same + change.removed;
      j += change.same + change.added;
    }
    EXPECT_EQ(i, a.size());
    EXPECT_EQ(j, b.size());
  }
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

}  // namespace
}  // namespace akt
