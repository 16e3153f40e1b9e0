// Running text into terms of the word families: lemma, exact form, compound part, folded form.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "indexer/language/analyser.h"

namespace akt {

class TextTerms {
 public:
  TextTerms(Xapian::Document& document, Analyser& analyser) : document_(document), analyser_(analyser) {}

  // The body of a record: all families, positions for lemmas; goes on counting from the text before.
  void running(std::string_view text, Xapian::termcount weight);
  // Words that also weigh in the running text's family, without positions: titles and decisions again.
  void boost(std::string_view text, Xapian::termcount weight);
  // A field's own family: lemmas with positions under its prefix.
  void field(std::string_view prefix, std::string_view text);
  // Nothing before stands next to what comes after.
  void gap();

 private:
  void exact_form(const std::string& form);

  Xapian::Document& document_;
  Analyser& analyser_;
  std::unordered_set<std::string> forms_;  // what the document has already; asking here is quicker than there
  std::uint32_t position_ = 1;
  std::uint32_t field_position_ = 1;
};

}  // namespace akt
