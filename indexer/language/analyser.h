// A word's place in the index: its lemmas, the parts it is made of, its form without accents.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/language/lexicon.h"

namespace Xapian {
class Stem;
}

namespace akt {

struct WordTerms {
  std::vector<std::string> lemmas;  // never empty; the first is the likeliest
  std::vector<std::string> parts;   // lemmas of a compound's parts
  std::vector<std::string> folded;  // forms without accents, when the word has any
};

struct QueryWord {
  std::vector<std::string> lemmas;  // any of them, unprefixed
  std::vector<std::string> folded;  // any of them among the folded forms
};

// One a thread; keeps what it has looked up.
class Analyser {
 public:
  // The dictionary is loaded with the first word that is asked for.
  Analyser();
  ~Analyser();
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  // Of a token of a document. `form` is lower case; `capital`: written with a capital inside a sentence. A word unknown
  // to the dictionary is then a name, which is kept as it is. The reference holds until the next call.
  const WordTerms& word(std::string_view form, bool capital);
  // The same, looked up anew: for who keeps it in another form.
  WordTerms look_up(std::string_view form, bool capital);
  // Of a word that was typed, where capitals mean nothing.
  QueryWord query_word(std::string_view form);
  // The likeliest lemma: for labels.
  const std::string& lemma(std::string_view form) { return word(form, false).lemmas.front(); }

  // Has a digit: is its own lemma, and has no other form.
  static bool literal(std::string_view form);
  // och, att, på …: left out of a query that has other words.
  static bool stop_word(std::string_view form);
  // The analysis' own version and the dictionary's, for the index's metadata.
  static std::string version();

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Cache = std::unordered_map<std::string, WordTerms, Hash, std::equal_to<>>;

  void dictionary_lemmas(std::string_view form, bool capital, std::vector<std::string>& lemmas) const;
  bool known(const std::string& word) const;
  std::string stem(std::string_view form) const;

  const Lexicon* lexicon_ = nullptr;
  std::unique_ptr<Xapian::Stem> snowball_;
  Cache small_;    // as words stand in lower case
  Cache capital_;  // written with a capital
};

}  // namespace akt
