#include "indexer/writer/text_terms.h"

#include <algorithm>

#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"

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

void TextTerms::place(WordTable::Term& lemma, const Token& token, PlacedWords& order) {
  if (lemma.placed_in != words_.record()) {
    lemma.placed_in = words_.record();
    lemma.number = static_cast<std::uint32_t>(lemma_codes_.size());
    lemma_codes_.push_back(lemma.code);
  }
  order.push_back({token.position, lemma.number});
  if (token.last_position != token.position) order.push_back({token.last_position, lemma.number});
}

void TextTerms::running(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text, position_);
  Token token;
  while (tokens.next(token)) {
    const WordTable::Word& found = word(token);
    for (WordTable::Term* lemma : words_.lemmas(found)) {
      words_.add(lemma, weight);
      place(*lemma, token, order_);
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
  auto field =
      std::find_if(fields_.begin(), fields_.end(), [&](const FieldWords& each) { return each.prefix == prefix; });
  if (field == fields_.end()) field = fields_.insert(fields_.end(), {std::string(prefix), {}});
  Tokeniser tokens(text, field_position_);
  Token token;
  while (tokens.next(token))
    for (WordTable::Term* lemma : words_.lemmas(words_.word(token.form, token.capital))) {
      document_.add_term(make_term(prefix, *lemma->text));
      place(*lemma, token, field->words);
    }
  field_position_ = tokens.position() + kGap;
}

void TextTerms::gap() { position_ += kGap; }

void TextTerms::finish() {
  for (const WordTable::Term* term : words_.counted()) document_.add_term(*term->text, term->count);
  const std::string words = pack_words(lemma_codes_, std::move(order_), std::move(fields_), std::move(form_codes_));
  document_.add_value(slot::words, words);
  const Neighbours neighbours = pack_neighbours(words);
  for (size_t part = 0; part < neighbours.size(); ++part)
    document_.add_value(slot::neighbours + static_cast<Xapian::valueno>(part), neighbours[part]);
}

}  // namespace akt
