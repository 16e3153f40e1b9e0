// Running text into terms of the word families: lemma, compound part, folded form; and into the values that tell in
// what order and in which forms the words stand. A word form is looked up once for each record: papers repeat
// themselves.
#pragma once

#include <xapian.h>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "indexer/language/analyser.h"
#include "indexer/writer/vocabulary.h"

namespace akt {

class TextTerms {
 public:
  TextTerms(Xapian::Document& document, Analyser& analyser, Vocabulary& vocabulary)
      : document_(document), analyser_(analyser), vocabulary_(vocabulary) {}

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
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Family = std::unordered_map<std::string, Xapian::termcount>;
  // Where a form's terms are counted; the families' nodes stay where they are.
  struct Form {
    std::vector<std::pair<std::uint32_t, Xapian::termcount*>> lemmas;  // their codes
    std::vector<Xapian::termcount*> parts;
    std::vector<Xapian::termcount*> folded;
  };
  using Forms = std::unordered_map<std::string, Form, Hash, std::equal_to<>>;

  const Form& form(const std::string& written, bool capital);
  void put(std::string_view prefix, const Family& family);

  Xapian::Document& document_;
  Analyser& analyser_;
  Vocabulary& vocabulary_;
  std::array<Forms, 2> forms_;  // in lower case; written with a capital
  Family lemmas_;
  Family parts_;
  Family folded_;
  std::vector<std::uint32_t> form_codes_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> order_;  // position and word_code of a lemma
  std::uint32_t position_ = 1;
  std::uint32_t field_position_ = 1;
};

}  // namespace akt
