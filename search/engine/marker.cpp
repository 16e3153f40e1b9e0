#include "search/engine/marker.h"

#include <algorithm>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "indexer/language/tokeniser.h"

namespace akt {
namespace {

using Op = QueryNode::Op;

constexpr double kInside = 0.3;
constexpr size_t kShortestCompound = 8;
constexpr size_t kInsideBytes = 4;
constexpr size_t kLeastBeginning = 5;  // as where the index is asked

// One byte for the letter at the front of `form`, which goes on to the next: bok and böcker, idé and ide alike.
unsigned char take_letter(std::string_view& form) {
  if (form.empty()) return 0;
  const auto byte = static_cast<unsigned char>(form[0]);
  form.remove_prefix(1);
  if (byte < 0x80) return byte;
  const auto second = form.empty() ? 0U : static_cast<unsigned char>(form[0]);
  while (!form.empty() && (static_cast<unsigned char>(form[0]) & 0xC0U) == 0x80U) form.remove_prefix(1);
  if (byte != 0xC3) return 0xFF;
  if (second >= 0xA0 && second <= 0xA5) return 'a';
  if (second >= 0xA8 && second <= 0xAB) return 'e';
  if (second >= 0xB2 && second <= 0xB6) return 'o';
  if (second >= 0xB9 && second <= 0xBC) return 'u';
  return 0xFF;
}

// What a word and its inflections begin with: the first letter, and the second where it is a consonant. Vowels change
// (ge, gav), and with them comes and goes a j (göra, gjorde).
constexpr size_t kSeconds = 32;
size_t beginning_of(std::string_view form) {
  const size_t first = take_letter(form);
  const unsigned char second = take_letter(form);
  constexpr std::string_view kChanging = "aeiouyj";
  const bool consonant =
      second >= 'a' && second <= 'z' && kChanging.find(static_cast<char>(second)) == std::string_view::npos;
  return kSeconds * first + (consonant ? 1U + second - 'a' : 0U);
}

}  // namespace

Marker::Marker(const QueryNode& root, Analyser& analyser) : analyser_(analyser) {
  add_node(root);
  weights_.assign(words_, 1.0);
}

void Marker::may_begin_with(std::string_view form) {
  const size_t beginning = beginning_of(form);
  std::string_view after_first = form;
  take_letter(after_first);
  if (!after_first.empty()) {
    begins_.set(beginning);
    return;
  }
  // One letter, which anything may follow.
  for (size_t second = 0; second < kSeconds; ++second) begins_.set(beginning / kSeconds * kSeconds + second);
}

void Marker::add_words(std::string_view text, bool exact) {
  std::vector<std::string> forms;
  Tokeniser tokens(text);
  for (Token token; tokens.next(token);) forms.push_back(token.form);
  for (const std::string& form : forms) {
    if (forms.size() > 1 && Analyser::stop_word(form) && !exact) continue;
    const QueryWord typed = analyser_.query_word(form);
    const size_t word = words_++;
    lemmas_.push_back(typed.lemmas);
    may_begin_with(form);
    if (exact) {
      by_form_.emplace(form, word);
      continue;
    }
    for (const std::string& lemma : typed.lemmas) {
      by_lemma_.emplace(lemma, word);
      may_begin_with(lemma);
      if (lemma.size() >= kInsideBytes) inside_.push_back(lemma.substr(0, kInsideBytes));
    }
    if (form.size() >= kLeastBeginning) by_start_.emplace_back(form, word);
    for (const std::string& folded : typed.folded) {
      by_folded_.emplace(folded, word);
      may_begin_with(folded);
    }
  }
}

void Marker::add_node(const QueryNode& node) {
  switch (node.op) {
    case Op::both:
    case Op::either:
    case Op::near: {
      const bool only_stops = std::all_of(node.children.begin(), node.children.end(), [](const QueryNode& child) {
        return child.op == Op::word && Analyser::stop_word(child.text);
      });
      for (const QueryNode& child : node.children)
        if (only_stops || child.op != Op::word || !Analyser::stop_word(child.text)) add_node(child);
      break;
    }
    case Op::without: add_node(node.children.front()); break;
    case Op::word:
    case Op::phrase: add_words(node.text, false); break;
    case Op::exact: add_words(node.text, true); break;
    case Op::prefix:
      by_beginning_.emplace_back(lower_case(node.text), words_++);
      lemmas_.emplace_back();
      may_begin_with(by_beginning_.back().first);
      break;
    case Op::registry:
      by_number_.emplace_back(node.registry.bare_key(), words_++);
      lemmas_.emplace_back();
      break;
    case Op::item:
      by_item_.emplace_back(node.item, words_++);
      lemmas_.emplace_back();
      break;
    case Op::date:
      if (!node.field) add_words(node.text, false);
      break;
    case Op::vote: add_words(node.text, false); break;
    case Op::value:
      // A person's or an organisation's name stands in the text; a kind or a body need not.
      if (field_row(*node.field).type == FieldType::name) add_words(node.text, false);
      break;
    default: break;
  }
}

void Marker::match_numbers(std::string_view text, std::vector<Found>& found) const {
  if (!by_number_.empty())
    for (const RegistryNumber& number : find_registry_numbers(text))
      for (const auto& [key, word] : by_number_)
        if (number.bare_key() == key) found.push_back({number.begin, number.end, word, weights_[word], 0});
  if (!by_item_.empty())
    for (const ItemHit& hit : find_items(text))
      for (const auto& [item, word] : by_item_)
        if (hit.first == item.first || hit.last == item.first)
          found.push_back({hit.begin, hit.end, word, weights_[word], 0});
}

std::vector<Marker::Found> Marker::find(std::string_view text) const {
  std::vector<Found> found;
  if (words_ == 0) return found;
  if (!by_lemma_.empty() || !by_folded_.empty() || !by_form_.empty() || !by_beginning_.empty()) {
    Tokeniser tokens(text);
    Token token;
    const auto hit = [&](size_t word, double share) {
      // A joined word takes the place of its parts.
      while (!found.empty() && found.back().begin >= token.begin && found.back().word == word) found.pop_back();
      found.push_back({token.begin, token.end, word, weights_[word] * share, token.last_position});
    };
    while (tokens.next(token)) {
      bool near = begins_.test(beginning_of(token.form));
      if (!near && token.form.size() >= kShortestCompound)
        near = std::any_of(inside_.begin(), inside_.end(),
                           [&](const std::string& part) { return token.form.find(part) != std::string::npos; });
      if (!near) continue;
      if (const auto form = by_form_.find(token.form); form != by_form_.end()) {
        hit(form->second, 1);
        continue;
      }
      const auto hit_beginning = [&](std::string_view word) {
        const auto begins = std::find_if(by_beginning_.begin(), by_beginning_.end(),
                                         [&](const auto& each) { return word.starts_with(each.first); });
        if (begins != by_beginning_.end()) hit(begins->second, 1);
        return begins != by_beginning_.end();
      };
      if (hit_beginning(token.form) || (by_lemma_.empty() && by_beginning_.empty())) continue;
      const WordTerms& terms = analyser_.word(token.form, token.capital);
      const auto match = [&](const std::vector<std::string>& list, const Map<size_t>& map, double share) {
        for (const std::string& each : list)
          if (const auto at = map.find(each); at != map.end()) {
            hit(at->second, share);
            return true;
          }
        return false;
      };
      if (std::any_of(terms.lemmas.begin(), terms.lemmas.end(), hit_beginning)) continue;
      if (match(terms.lemmas, by_lemma_, 1) || match(terms.folded, by_folded_, 1)) continue;
      if (match(terms.parts, by_lemma_, kInside)) continue;
      const auto start = std::find_if(by_start_.begin(), by_start_.end(),
                                      [&](const auto& each) { return token.form.starts_with(each.first); });
      if (start != by_start_.end()) hit(start->second, kInside);
    }
  }
  match_numbers(text, found);
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.begin < b.begin; });
  return found;
}

std::vector<Mark> Marker::marks(std::string_view text) const {
  std::vector<Mark> marks;
  for (const Found& each : find(text)) {
    if (!marks.empty() && each.begin < marks.back().end)
      marks.back().end = std::max(marks.back().end, each.end);
    else
      marks.push_back({each.begin, each.end});
  }
  return marks;
}

}  // namespace akt
