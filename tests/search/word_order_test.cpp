// Phrases and nearness by the index's own order of words: which texts have them, which must not.
#include "search/query/word_order_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

#include "indexer/schema/fields.h"

namespace akt {
namespace {

using Words = std::vector<std::string>;

// Words parted by spaces, each at the next position; "a/b": two lemmas of one word; "|": a gap.
std::string packed(const std::string& text) {
  std::vector<std::uint32_t> codes;
  std::vector<PlacedWord> order;
  std::uint32_t position = 1;
  std::istringstream words(text);
  for (std::string word; words >> word; ++position) {
    if (word == "|") {
      position += 50;
      continue;
    }
    std::istringstream lemmas(word);
    for (std::string lemma; std::getline(lemmas, lemma, '/');) {
      order.push_back({position, static_cast<std::uint32_t>(codes.size())});
      codes.push_back(word_code(lemma));
    }
  }
  return pack_words(codes, std::move(order), {}, {});
}

WordChoices choices(const Words& words) {
  WordChoices choices;
  for (const std::string& word : words) {
    choices.emplace_back();
    std::istringstream lemmas(word);
    for (std::string lemma; std::getline(lemmas, lemma, '/');) choices.back().push_back(word_code(lemma));
  }
  return choices;
}

bool found(const std::string& text, const Words& words, std::uint32_t distance) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  document.add_value(slot::words, packed(text));
  const Neighbours neighbours = pack_neighbours(packed(text));
  for (size_t part = 0; part < neighbours.size(); ++part)
    document.add_value(slot::neighbours + static_cast<Xapian::valueno>(part), neighbours[part]);
  database.add_document(document);
  database.commit();
  Xapian::Enquire enquire(database);
  auto* source = new WordOrderSource(choices(words), distance, "");
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query::MatchAll, Xapian::Query(source->release())));
  return !enquire.get_mset(0, 1).empty();
}

struct Case {
  const char* text;
  Words words;
  std::uint32_t distance;  // 0: in order, side by side
  bool there;
};
void PrintTo(const Case& value, std::ostream* out) { *out << value.text; }

class WordOrderCases : public testing::TestWithParam<Case> {};

TEST_P(WordOrderCases, AreFoundOrNot) {
  EXPECT_EQ(found(GetParam().text, GetParam().words, GetParam().distance), GetParam().there);
}

INSTANTIATE_TEST_SUITE_P(Phrases, WordOrderCases,
                         testing::Values(Case{"bifalla motion om park", {"bifalla", "motion"}, 0, true},
                                         Case{"motion bifalla", {"bifalla", "motion"}, 0, false},
                                         Case{"bifalla en motion", {"bifalla", "motion"}, 0, false},
                                         Case{"a b a b c", {"a", "b", "c"}, 0, true},
                                         Case{"a a b", {"a", "b"}, 0, true}, Case{"a", {"a", "a"}, 0, false},
                                         Case{"x y", {"y", "z"}, 0, false},
                                         Case{"ta del/dela av plan", {"dela", "av"}, 0, true},
                                         Case{"ta del/dela av plan", {"del", "av/på", "plan"}, 0, true},
                                         Case{"del/dela plan", {"del", "dela"}, 0, false},
                                         Case{"a | b", {"a", "b"}, 0, false}, Case{"", {"a", "b"}, 0, false}));

INSTANTIATE_TEST_SUITE_P(Near, WordOrderCases,
                         testing::Values(Case{"a x x b", {"a", "b"}, 3, true}, Case{"a x x b", {"a", "b"}, 2, false},
                                         Case{"b x a", {"a", "b"}, 2, true},
                                         Case{"a b x x x c a", {"a", "b", "c"}, 4, false},
                                         Case{"a b x x c a", {"a", "b", "c"}, 4, true},
                                         Case{"a x x x", {"a", "a"}, 5, false}, Case{"a x a", {"a", "a"}, 2, true},
                                         Case{"a | b", {"a", "b"}, 1000, false}));

// Longer than a block that is compared at once, the phrase over the blocks' border and at the very end.
TEST(WordOrder, IsFoundAnywhereInALongText) {
  for (const int at : {0, 62, 63, 64, 65, 127, 128, 4998}) {
    std::string text;
    for (int word = 0; word < 5000; ++word)
      text += word == at ? "här " : word == at + 1 ? "är " : "ord" + std::to_string(word % 900) + " ";
    EXPECT_TRUE(found(text, {"här", "är"}, 0)) << at;
    EXPECT_FALSE(found(text, {"är", "här"}, 0)) << at;
  }
}

// The title "c d", the decision's points "d a" and "b": phrases of one field, none over two points or two fields.
TEST(WordOrder, OfAFieldIsItsOwn) {
  const std::vector<std::uint32_t> codes{word_code("a"), word_code("b"), word_code("c"), word_code("d")};
  const std::string value =
      pack_words(codes, {{1, 0}, {2, 1}}, {{"S", {{1, 2}, {2, 3}}}, {"XA", {{5, 3}, {6, 0}, {106, 1}}}}, {});
  struct FieldCase {
    const char* prefix;
    Words words;
    bool there;
  };
  const std::vector<FieldCase> cases{{"S", {"c", "d"}, true},  {"S", {"d", "c"}, false},  {"S", {"a", "b"}, false},
                                     {"XA", {"d", "a"}, true}, {"XA", {"a", "b"}, false}, {"XP", {"c", "d"}, false}};
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  document.add_value(slot::words, value);
  database.add_document(document);
  database.commit();
  for (const FieldCase& each : cases) {
    Xapian::Enquire enquire(database);
    auto* source = new WordOrderSource(choices(each.words), 0, each.prefix);
    enquire.set_query(
        Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query::MatchAll, Xapian::Query(source->release())));
    EXPECT_EQ(!enquire.get_mset(0, 1).empty(), each.there) << each.prefix << ": " << each.words.front();
  }
}

// What the pairs let through is read in full: a phrase of common words would be slow if they let much through.
TEST(Neighbours, LetFewPairsThroughThatAreNotThere) {
  std::string text;
  for (int word = 0; word < 800; ++word) text += "ord" + std::to_string(word) + " ";
  const Neighbours neighbours = pack_neighbours(packed(text));
  int through = 0;
  for (int word = 0; word < 800; ++word) {
    const std::uint32_t first = word_code("ord" + std::to_string(word));
    if (word < 799) {
      const NeighbourPair there(first, word_code("ord" + std::to_string(word + 1)));
      EXPECT_TRUE(there.may_be_in(neighbours[there.part])) << word;
    }
    const NeighbourPair absent(first, word_code("annat" + std::to_string(word)));
    through += absent.may_be_in(neighbours[absent.part]) ? 1 : 0;
  }
  EXPECT_LT(through, 40);
}

}  // namespace
}  // namespace akt
