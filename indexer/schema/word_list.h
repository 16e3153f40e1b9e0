// The archive's words as they are written, each with its lemmas: what ord* and a suggestion choose from. It stands in
// Xapian's table of synonyms, a line for each word and shard.
#pragma once

#include <xapian.h>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Bytes; longer words are found as lemmas only.
constexpr std::size_t kLongestListed = 100;

// Lemmas that stand there already stay.
void list_word(Xapian::WritableDatabase& database, std::string_view form, const std::string& lemma);
bool has_word(const Xapian::Database& database, std::string_view form);
// Every listed word that begins so, in the order of its bytes, until `next` says false. A word of papers that have been
// taken away may be left in the list.
void words_beginning(const Xapian::Database& database, std::string_view beginning,
                     const std::function<bool(const std::string& form, const std::vector<std::string>& lemmas)>& next);
// Takes words off the list that no record has any more.
void forget_words(Xapian::WritableDatabase& database);

}  // namespace akt
