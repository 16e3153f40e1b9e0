#include "indexer/writer/text_terms.h"

#include "indexer/language/tokeniser.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_order.h"

namespace akt {
namespace {

constexpr std::uint32_t kGap = 100;

}  // namespace

void TextTerms::running(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text, position_);
  Token token;
  while (tokens.next(token)) {
    const WordTerms& word = analyser_.word(token.form, token.capital);
    for (const std::string& lemma : word.lemmas) {
      lemmas_[lemma] += weight;
      const std::uint32_t code = lemma_code(lemma);
      order_.emplace_back(token.position, code);
      if (token.last_position != token.position) order_.emplace_back(token.last_position, code);
    }
    forms_.insert(token.form);
    for (const std::string& part : word.parts) ++parts_[part];
    for (const std::string& folded : word.folded) folded_[folded] += weight;
  }
  position_ = tokens.position();
}

void TextTerms::boost(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text);
  Token token;
  while (tokens.next(token)) {
    const WordTerms& word = analyser_.word(token.form, token.capital);
    for (const std::string& lemma : word.lemmas) lemmas_[lemma] += weight;
    forms_.insert(token.form);
    for (const std::string& folded : word.folded) folded_[folded] += weight;
  }
}

void TextTerms::field(std::string_view prefix, std::string_view text) {
  Tokeniser tokens(text, field_position_);
  Token token;
  while (tokens.next(token))
    for (const std::string& lemma : analyser_.word(token.form, token.capital).lemmas)
      document_.add_posting(make_term(prefix, lemma), token.position, 1);
  field_position_ = tokens.position() + kGap;
}

void TextTerms::gap() { position_ += kGap; }

void TextTerms::put(std::string_view prefix, const Family& family) {
  for (const auto& [word, weight] : family) document_.add_term(make_term(prefix, word), weight);
}

void TextTerms::finish() {
  put("", lemmas_);
  put(prefix::compound_part, parts_);
  put(prefix::folded, folded_);
  for (const std::string& form : forms_) document_.add_boolean_term(make_term(prefix::exact_form, form));
  const std::string order = pack_word_order(std::move(order_));
  document_.add_value(slot::word_order, order);
  document_.add_value(slot::neighbours, pack_neighbours(order));
}

}  // namespace akt
