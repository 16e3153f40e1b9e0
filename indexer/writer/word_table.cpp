#include "indexer/writer/word_table.h"

#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_order.h"

namespace akt {
namespace {

// About 60 MB when full, with their terms. Then all are forgotten: to keep those that are seen often would cost more.
constexpr size_t kMostWords = 250000;

}  // namespace

void WordTable::begin_record() {
  for (Term* term : counted_) term->count = 0;
  counted_.clear();
  ++record_;
  if (small_.size() + capital_.size() < kMostWords) return;
  small_.clear();
  capital_.clear();
  known_.clear();
  terms_.clear();
}

WordTable::Word& WordTable::word(const std::string& form, bool capital) {
  Words& words = capital ? capital_ : small_;
  if (const auto found = words.find(form); found != words.end()) return found->second;
  return words.emplace(form, look_up(form, capital)).first->second;
}

WordTable::Term* WordTable::term(std::string_view prefix, const std::string& word) {
  const auto [at, fresh] = known_.try_emplace(make_term(prefix, word));
  if (fresh) {
    at->second.text = &at->first;
    at->second.code = word_code(word);
  }
  return &at->second;
}

WordTable::Word WordTable::look_up(const std::string& form, bool capital) {
  const WordTerms found = analyser_.look_up(form, capital);
  Word word;
  word.code = Analyser::literal(form) ? 0 : word_code(form);
  word.begin = static_cast<std::uint32_t>(terms_.size());
  word.lemmas = static_cast<std::uint16_t>(found.lemmas.size());
  word.parts = static_cast<std::uint16_t>(found.parts.size());
  word.folded = static_cast<std::uint16_t>(found.folded.size());
  for (const std::string& lemma : found.lemmas) terms_.push_back(term("", lemma));
  for (const std::string& part : found.parts) terms_.push_back(term(prefix::compound_part, part));
  for (const std::string& each : found.folded) terms_.push_back(term(prefix::folded, each));
  return word;
}

}  // namespace akt
