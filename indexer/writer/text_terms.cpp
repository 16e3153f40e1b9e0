#include "indexer/writer/text_terms.h"

#include "indexer/language/tokeniser.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"

namespace akt {
namespace {

constexpr std::uint32_t kGap = 100;

}  // namespace

void TextTerms::exact_form(const std::string& form) {
  if (forms_.insert(form).second) document_.add_boolean_term(make_term(prefix::exact_form, form));
}

void TextTerms::running(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text, position_);
  Token token;
  while (tokens.next(token)) {
    const WordTerms& word = analyser_.word(token.form, token.capital);
    for (const std::string& lemma : word.lemmas) {
      const std::string term = make_term("", lemma);
      document_.add_posting(term, token.position, weight);
      if (token.last_position != token.position) document_.add_posting(term, token.last_position, 0);
    }
    exact_form(token.form);
    for (const std::string& part : word.parts) document_.add_term(make_term(prefix::compound_part, part), 1);
    for (const std::string& folded : word.folded) document_.add_term(make_term(prefix::folded, folded), weight);
  }
  position_ = tokens.position();
}

void TextTerms::boost(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text);
  Token token;
  while (tokens.next(token)) {
    const WordTerms& word = analyser_.word(token.form, token.capital);
    for (const std::string& lemma : word.lemmas) document_.add_term(make_term("", lemma), weight);
    exact_form(token.form);
    for (const std::string& folded : word.folded) document_.add_term(make_term(prefix::folded, folded), weight);
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

}  // namespace akt
