#include "indexer/schema/word_list.h"

#include <algorithm>

#include "indexer/schema/terms.h"

namespace akt {

void list_word(Xapian::WritableDatabase& database, std::string_view form, const std::string& lemma) {
  if (form.size() <= kLongestListed) database.add_synonym(std::string(form), lemma);
}

bool has_word(const Xapian::Database& database, std::string_view form) {
  const std::string word(form);
  for (auto lemma = database.synonyms_begin(word); lemma != database.synonyms_end(word); ++lemma)
    if (database.term_exists(make_term("", *lemma))) return true;
  return false;
}

void words_beginning(const Xapian::Database& database, std::string_view beginning,
                     const std::function<bool(const std::string& form, const std::vector<std::string>& lemmas)>& next) {
  const std::string begins(beginning);
  for (auto key = database.synonym_keys_begin(begins); key != database.synonym_keys_end(begins); ++key) {
    const std::string form = *key;
    const std::vector<std::string> lemmas(database.synonyms_begin(form), database.synonyms_end(form));
    if (!next(form, lemmas)) return;
  }
}

void forget_words(Xapian::WritableDatabase& database) {
  std::vector<std::string> gone;
  words_beginning(database, "", [&](const std::string& form, const std::vector<std::string>& lemmas) {
    const bool there = std::any_of(lemmas.begin(), lemmas.end(), [&](const std::string& lemma) {
      return database.term_exists(make_term("", lemma));
    });
    if (!there) gone.push_back(form);
    return true;
  });
  for (const std::string& form : gone) database.clear_synonyms(form);
}

}  // namespace akt
