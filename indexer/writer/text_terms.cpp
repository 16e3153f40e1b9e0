#include "indexer/writer/text_terms.h"

#include "indexer/language/tokeniser.h"
#include "indexer/schema/code_set.h"
#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_order.h"

namespace akt {
namespace {

constexpr std::uint32_t kGap = 100;

}  // namespace

const TextTerms::Form& TextTerms::form(const std::string& written, bool capital) {
  Forms& forms = forms_[capital ? 1 : 0];
  if (const auto seen = forms.find(written); seen != forms.end()) return seen->second;
  const WordTerms& word = analyser_.word(written, capital);
  Form& form = forms[written];
  for (const std::string& lemma : word.lemmas) form.lemmas.emplace_back(word_code(lemma), &lemmas_[lemma]);
  for (const std::string& part : word.parts) form.parts.push_back(&parts_[part]);
  for (const std::string& folded : word.folded) form.folded.push_back(&folded_[folded]);
  if (!Analyser::literal(written)) {
    form_codes_.push_back(word_code(written));
    vocabulary_.add(written, word.lemmas);
  }
  return form;
}

void TextTerms::running(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text, position_);
  Token token;
  while (tokens.next(token)) {
    const Form& found = form(token.form, token.capital);
    for (const auto& [code, count] : found.lemmas) {
      *count += weight;
      order_.emplace_back(token.position, code);
      if (token.last_position != token.position) order_.emplace_back(token.last_position, code);
    }
    for (Xapian::termcount* count : found.parts) ++*count;
    for (Xapian::termcount* count : found.folded) *count += weight;
  }
  position_ = tokens.position();
}

void TextTerms::boost(std::string_view text, Xapian::termcount weight) {
  Tokeniser tokens(text);
  Token token;
  while (tokens.next(token)) {
    const Form& found = form(token.form, token.capital);
    for (const auto& [code, count] : found.lemmas) *count += weight;
    for (Xapian::termcount* count : found.folded) *count += weight;
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
  for (const auto& [word, weight] : family)
    if (weight != 0) document_.add_term(make_term(prefix, word), weight);
}

void TextTerms::finish() {
  put("", lemmas_);
  put(prefix::compound_part, parts_);
  put(prefix::folded, folded_);
  document_.add_value(slot::word_forms, pack_codes(std::move(form_codes_)));
  const std::string order = pack_word_order(std::move(order_));
  document_.add_value(slot::word_order, order);
  const Neighbours neighbours = pack_neighbours(order);
  for (size_t part = 0; part < neighbours.size(); ++part)
    document_.add_value(slot::neighbours + static_cast<Xapian::valueno>(part), neighbours[part]);
}

}  // namespace akt
