// The words one writer has met, each with the terms it becomes: looked up once, then counted for record after record by
// adding to numbers that stand ready. Papers repeat each other's words.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/language/analyser.h"

namespace akt {

class WordTable {
 public:
  struct Term {
    const std::string* text = nullptr;  // with its family's prefix
    std::uint32_t code = 0;             // word_code, of lemmas
    Xapian::termcount count = 0;        // in the record at hand
    std::uint32_t number = 0;           // among that record's lemmas in their order
    std::uint64_t placed_in = 0;        // the last record it has a place in
  };
  // A form, in lower case, as it stands inside a sentence with or without a capital.
  struct Word {
    std::uint32_t code = 0;    // word_code; 0: has digits, and so no other form
    std::uint32_t begin = 0;   // of its terms: lemmas, then parts, then folded forms
    std::uint16_t lemmas = 0;  // how many
    std::uint16_t parts = 0;
    std::uint16_t folded = 0;
    std::uint64_t record = 0;     // where it was last met
    std::uint64_t listed_in = 0;  // the vocabulary that has it
  };

  // Nothing is counted yet.
  void begin_record();
  std::uint64_t record() const { return record_; }
  // Holds until the next record begins.
  Word& word(const std::string& form, bool capital);

  std::span<Term* const> lemmas(const Word& word) const { return {terms_.data() + word.begin, word.lemmas}; }
  std::span<Term* const> parts(const Word& word) const {
    return {terms_.data() + word.begin + word.lemmas, word.parts};
  }
  std::span<Term* const> folded(const Word& word) const {
    return {terms_.data() + word.begin + word.lemmas + word.parts, word.folded};
  }
  void add(Term* term, Xapian::termcount weight) {
    if (term->count == 0) counted_.push_back(term);
    term->count += weight;
  }
  // The terms that were added to, in the order they were met.
  std::span<Term* const> counted() const { return counted_; }

  Analyser& analyser() { return analyser_; }

 private:
  using Words = std::unordered_map<std::string, Word>;

  Term* term(std::string_view prefix, const std::string& word);
  Word look_up(const std::string& form, bool capital);

  Analyser analyser_;
  Words small_;    // as words stand in lower case
  Words capital_;  // written with a capital
  std::unordered_map<std::string, Term> known_;
  std::vector<Term*> terms_;  // of all words, side by side
  std::vector<Term*> counted_;
  std::uint64_t record_ = 0;
};

}  // namespace akt
