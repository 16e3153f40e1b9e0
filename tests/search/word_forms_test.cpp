// Which forms a record has: sets of codes, near and far from each other, and the archive's list of words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/schema/code_set.h"
#include "indexer/schema/word_list.h"
#include "indexer/schema/word_order.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

using testing::ElementsAre;

TEST(CodeSet, GivesBackWhatWasPutIn) {
  const std::vector<std::uint32_t> codes{1, 2, 3, 65535, 65536, 131071, 200000, 4000000, 0x7FFFFF};
  std::vector<std::uint32_t> twice(codes.rbegin(), codes.rend());
  twice.push_back(200000);
  const std::string packed = pack_codes(twice);
  std::vector<std::uint32_t> read;
  std::uint32_t code = 0;
  for (CodeReader reader(packed); reader.next(code);) read.push_back(code);
  EXPECT_EQ(read, codes);
}

// Some forms are lemmas of the text as well, some are not; 7 and 9 are lemmas that nothing is written as.
TEST(WordForms, AreThoseOfTheTextAndNoOthers) {
  const std::string packed =
      pack_words({5, 70000, 7, 9}, {{1, 0}, {2, 2}, {3, 1}, {4, 3}, {5, 0}}, {}, {5, 5, 6, 70000, 0x7FFFFF});
  for (const std::uint32_t form : {5U, 6U, 70000U, 0x7FFFFFU}) EXPECT_TRUE(has_any_form(packed, {form})) << form;
  for (const std::uint32_t form : {4U, 7U, 8U, 9U, 69999U, 0x7FFFFEU})
    EXPECT_FALSE(has_any_form(packed, {form})) << form;
  EXPECT_TRUE(has_any_form(packed, {4, 6, 7}));
  EXPECT_TRUE(has_any_form(packed, {7, 9, 70000}));
  EXPECT_FALSE(has_any_form(packed, {7, 8, 9}));
  EXPECT_FALSE(has_any_form(packed, {}));
  EXPECT_FALSE(has_any_form("", {1}));
}

// What a damaged index might hold is read as far as it goes.
TEST(WordForms, OfAValueCutShortAreNoDanger) {
  std::vector<std::uint32_t> lemmas;
  std::vector<PlacedWord> words;
  for (std::uint32_t at = 0; at < 600; ++at) {
    lemmas.push_back(word_code("ord" + std::to_string(at)));
    words.push_back({at + 1, at});
  }
  const std::string packed = pack_words(lemmas, words, {{"S", {{1, 3}, {2, 4}}}}, {1, 2, 3});
  for (size_t length = 0; length < packed.size(); length += 7) {
    const std::string cut = packed.substr(0, length);
    (void)has_any_form(cut, {1, 2, 3});
    WordOrder order;
    order.read(cut);
    for (size_t entry = 0; entry < order.size(); ++entry) EXPECT_LE(order.code(entry), 0x7FFFFFU);
    order.read(cut, "S");
    EXPECT_LE(order.size(), 2U);
    EXPECT_LE(order.find(lemmas.back(), 0), order.size());
  }
}

TEST(WordList, ForgetsTheWordsOfPapersThatAreGone) {
  const TemporaryFolder folder;
  Xapian::WritableDatabase database((folder.path() / "x").string(), Xapian::DB_CREATE);
  Xapian::Document document;
  document.add_term("bok");
  const Xapian::docid there = database.add_document(document);
  list_word(database, "böcker", "bok");
  list_word(database, "boken", "bok");
  list_word(database, "bokens", "boke");
  database.commit();
  std::vector<std::string> words;
  const auto take = [&](const std::string& form, const std::vector<std::string>&) {
    words.push_back(form);
    return true;
  };
  words_beginning(database, "bo", take);
  EXPECT_THAT(words, ElementsAre("boken", "bokens"));
  EXPECT_TRUE(has_word(database, "böcker"));
  EXPECT_FALSE(has_word(database, "bokens"));  // nothing has its lemma
  forget_words(database);
  words.clear();
  words_beginning(database, "", take);
  EXPECT_THAT(words, ElementsAre("boken", "böcker"));
  database.delete_document(there);
  forget_words(database);
  words.clear();
  words_beginning(database, "", take);
  EXPECT_THAT(words, ElementsAre());
}

}  // namespace
}  // namespace akt
