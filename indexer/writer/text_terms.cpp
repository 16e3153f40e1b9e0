#include "indexer/writer/text_terms.h"

#include "indexer/schema/code_set.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_order.h"

namespace akt {
namespace {

constexpr std::uint32_t kGap = 100;

}  // namespace

// A form's code is noted, and its vocabulary told, once for each record.
const WordTable::Word& TextTerms::word(const Token& token) {
  WordTable::Word& word = words_.word(token.form, token.capital);
  if (word.record == words_.record()) return word;
  word.record = words_.record();
  if (word.code == 0) return word;
  form_codes_.push_back(word.code);
  if (word.listed_in != vocabulary_.number()) {
    vocabulary_.add(token.form, words_.lemmas(word));
    word.listed_in = vocabulary_.number();
  }
  return word;
}

void TextTerms::running(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text, position_);
  Token token;
  while (tokens.next(token)) {
    const WordTable::Word& found = word(token);
    for (WordTable::Term* lemma : words_.lemmas(found)) {
      words_.add(lemma, weight);
      order_.emplace_back(token.position, lemma->code);
      if (token.last_position != token.position) order_.emplace_back(token.last_position, lemma->code);
    }
    for (WordTable::Term* part : words_.parts(found)) words_.add(part, 1);
    for (WordTable::Term* folded : words_.folded(found)) words_.add(folded, weight);
  }
  position_ = tokens.position();
}

void TextTerms::boost(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text);
  Token token;
  while (tokens.next(token)) {
    const WordTable::Word& found = word(token);
    for (WordTable::Term* lemma : words_.lemmas(found)) words_.add(lemma, weight);
    for (WordTable::Term* folded : words_.folded(found)) words_.add(folded, weight);
  }
}

void TextTerms::field(std::string_view prefix, std::string_view text) {
  Tokeniser tokens(text, field_position_);
  Token token;
  while (tokens.next(token))
    for (const WordTable::Term* lemma : words_.lemmas(words_.word(token.form, token.capital)))
      document_.add_posting(make_term(prefix, *lemma->text), token.position, 1);
  field_position_ = tokens.position() + kGap;
}

void TextTerms::gap() { position_ += kGap; }

void TextTerms::finish() {
  for (const WordTable::Term* term : words_.counted()) document_.add_term(*term->text, term->count);
  document_.add_value(slot::word_forms, pack_codes(std::move(form_codes_)));
  const std::string order = pack_word_order(std::move(order_));
  document_.add_value(slot::word_order, order);
  const Neighbours neighbours = pack_neighbours(order);
  for (size_t part = 0; part < neighbours.size(); ++part)
    document_.add_value(slot::neighbours + static_cast<Xapian::valueno>(part), neighbours[part]);
}

}  // namespace akt
