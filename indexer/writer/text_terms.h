// Running text into terms of the word families: lemma, exact form, compound part, folded form. Terms are gathered first
// and given to the document once each: it keeps them in a tree, and asking that for every word is most of the work.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "indexer/language/analyser.h"

namespace akt {

class TextTerms {
 public:
  TextTerms(Xapian::Document& document, Analyser& analyser) : document_(document), analyser_(analyser) {}

  // The body of a record: all families, lemmas in their order; goes on counting from the text before.
  void running(std::string_view text, Xapian::termcount weight);
  // Words that also weigh in the running text's family, without a place: titles and decisions again.
  void boost(std::string_view text, Xapian::termcount weight);
  // A field's own family: lemmas with positions under its prefix.
  void field(std::string_view prefix, std::string_view text);
  // Nothing before stands next to what comes after.
  void gap();
  // Puts what was gathered into the document. Once, last.
  void finish();

 private:
  using Family = std::unordered_map<std::string, Xapian::termcount>;

  void put(std::string_view prefix, const Family& family);

  Xapian::Document& document_;
  Analyser& analyser_;
  Family lemmas_;
  Family parts_;
  Family folded_;
  std::unordered_set<std::string> forms_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order_;  // position and lemma_code
  std::uint32_t position_ = 1;
  std::uint32_t field_position_ = 1;
};

}  // namespace akt
