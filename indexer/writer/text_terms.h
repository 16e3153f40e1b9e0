// Running text into terms of the word families: lemma, compound part, folded form; and into the values that tell in
// what order and in which forms the words stand.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/language/tokeniser.h"
#include "indexer/schema/word_order.h"
#include "indexer/writer/vocabulary.h"
#include "indexer/writer/word_table.h"

namespace akt {

class TextTerms {
 public:
  // `words` counts for this record alone until finish().
  TextTerms(Xapian::Document& document, WordTable& words, Vocabulary& vocabulary)
      : document_(document), words_(words), vocabulary_(vocabulary) {
    words_.begin_record();
  }

  // The body of a record: all families, lemmas in their order; goes on counting from the text before.
  void running(std::string_view text, Xapian::termcount weight);
  // Words that also weigh in the running text's family, without a place: titles and decisions again.
  void boost(std::string_view text, Xapian::termcount weight);
  // A field's own family: lemmas under its prefix, in their order.
  void field(std::string_view prefix, std::string_view text);
  // Nothing before stands next to what comes after.
  void gap();
  // Puts what was gathered into the document. Once, last.
  void finish();

 private:
  const WordTable::Word& word(const Token& token);
  void place(WordTable::Term& lemma, const Token& token, PlacedWords& order);

  Xapian::Document& document_;
  WordTable& words_;
  Vocabulary& vocabulary_;
  std::vector<std::uint32_t> form_codes_;
  std::vector<std::uint32_t> lemma_codes_;  // of lemmas that have a place
  PlacedWords order_;                       // by their number there
  std::vector<FieldWords> fields_;
  std::uint32_t position_ = 1;
  std::uint32_t field_position_ = 1;
};

}  // namespace akt
