// Which forms a record has: sets of codes, near and far from each other, and the archive's list of words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/schema/code_set.h"
#include "indexer/schema/word_list.h"
#include "tests/search/archive_fixture.h"

namespace akt {
namespace {

using testing::ElementsAre;

TEST(CodeSet, HasWhatWasPutInAndNothingElse) {
  const std::vector<std::uint32_t> codes{1, 2, 3, 65535, 65536, 131071, 200000, 200000, 4000000, 0x7FFFFF};
  const std::string packed = pack_codes({codes.rbegin(), codes.rend()});
  for (const std::uint32_t code : codes) EXPECT_TRUE(has_any_code(packed, {code})) << code;
  for (const std::uint32_t code : {4U, 65534U, 65537U, 131070U, 131072U, 199999U, 3999999U, 0x7FFFFEU})
    EXPECT_FALSE(has_any_code(packed, {code})) << code;
  EXPECT_TRUE(has_any_code(packed, {5, 7, 65535}));
  EXPECT_FALSE(has_any_code(packed, {5, 7, 65534}));
  EXPECT_FALSE(has_any_code("", {1}));
  EXPECT_FALSE(has_any_code(packed, {}));
}

TEST(WordList, ForgetsTheWordsOfPapersThatAreGone) {
  const TemporaryFolder folder;
  Xapian::WritableDatabase database((folder.path() / "x").string(), Xapian::DB_CREATE);
  Xapian::Document document;
  document.add_term("bok");
  const Xapian::docid there = database.add_document(document);
  list_word(database, "böcker", {"bok"});
  list_word(database, "boken", {"bok"});
  list_word(database, "bokens", {"boke"});
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
