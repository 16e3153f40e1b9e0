#include "search/views/difference_view.h"

#include <algorithm>
#include <unordered_map>

#include "corpus/model/fact_values.h"
#include "corpus/text/unicode.h"
#include "search/views/word_diff.h"

namespace akt {
namespace {

struct Word {
  std::string_view text;  // as written; over a line's end when it was hyphenated there
  int page = 0;
  bool new_line = false;
};

bool white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

bool lower_letter_at(std::string_view text, size_t at) {
  size_t length = 0;
  return at < text.size() && is_letter(code_point_at(text, at, length)) && !is_upper_at(text, at);
}

bool conjunction(std::string_view text, size_t at) {
  for (const std::string_view word : {"och", "eller", "samt", "respektive"})
    if (text.substr(at).starts_with(word) && (at + word.size() >= text.size() || white(text[at + word.size()])))
      return true;
  return false;
}

void add_words(const PageText& page, std::vector<Word>& words) {
  const std::string_view text = page.text;
  bool new_line = !words.empty();
  for (size_t at = 0; at < text.size();) {
    if (white(text[at])) {
      new_line = new_line || text[at] == '\n';
      ++at;
      continue;
    }
    const size_t begin = at;
    while (at < text.size() && !white(text[at])) ++at;
    // "kommunfullmäkti-" at a line's end goes on on the next line.
    if (at + 1 < text.size() && text[at] == '\n' && at - begin > 1 && text[at - 1] == '-' &&
        lower_letter_at(text, at + 1) && !conjunction(text, at + 1)) {
      ++at;
      while (at < text.size() && !white(text[at])) ++at;
    }
    words.push_back({text.substr(begin, at - begin), page.page, new_line});
    new_line = false;
  }
}

std::vector<Word> words_of(const Record& record) {
  std::vector<Word> words;
  for (const PageText& page : record.pages) add_words(page, words);
  return words;
}

// A hyphen between letters does not count: every layout breaks its words elsewhere.
std::string key_of(std::string_view word) {
  std::string key;
  key.reserve(word.size());
  for (size_t at = 0; at < word.size(); ++at) {
    const bool inside = at > 0 && at + 1 < word.size();
    const bool hyphen = word[at] == '-' && inside && static_cast<unsigned char>(word[at - 1]) > '9' &&
                        (word[at + 1] == '\n' || static_cast<unsigned char>(word[at + 1]) > '9');
    if (!hyphen && word[at] != '\n') key += word[at];
  }
  return key;
}

class Numbering {
 public:
  std::vector<uint32_t> of(const std::vector<Word>& words) {
    std::vector<uint32_t> numbers;
    numbers.reserve(words.size());
    for (const Word& word : words)
      numbers.push_back(known_.try_emplace(key_of(word.text), static_cast<uint32_t>(known_.size())).first->second);
    return numbers;
  }

 private:
  std::unordered_map<std::string, uint32_t> known_;
};

std::string text_of(const std::vector<Word>& words, size_t begin, size_t count) {
  std::string text;
  for (size_t i = begin; i < begin + count; ++i) {
    if (i != begin) text += words[i].new_line ? '\n' : ' ';
    text += words[i].text;
  }
  return text;
}

// Whole passages are compared word by word as text.
bool in_the_text(std::string_view fact) { return fact.starts_with("sections["); }

std::vector<FactDifference> fact_differences(const Record& older, const Record& newer) {
  std::vector<FactDifference> out;
  const std::vector<FactValue> before = fact_values(older);
  const std::vector<FactValue> after = fact_values(newer);
  std::unordered_map<std::string_view, const FactValue*> later;
  for (const FactValue& value : after) later.emplace(value.fact, &value);
  std::unordered_map<std::string_view, const FactValue*> earlier_ones;
  for (const FactValue& value : before) {
    earlier_ones.emplace(value.fact, &value);
    const auto found = later.find(value.fact);
    const std::string now = found == later.end() ? std::string() : found->second->value;
    if (now != value.value && !in_the_text(value.fact)) out.push_back({value.fact, value.value, now});
  }
  for (const FactValue& value : after)
    if (!earlier_ones.contains(value.fact) && !in_the_text(value.fact)) out.push_back({value.fact, {}, value.value});
  return out;
}

}  // namespace

std::string_view edit_name(Edit edit) {
  switch (edit) {
    case Edit::removed: return "removed";
    case Edit::added: return "added";
    default: return "same";
  }
}

DifferenceView difference_view(const Record& older, const Record& newer) {
  DifferenceView view;
  view.older = line_of(older);
  view.newer = line_of(newer);
  if (newer.same_text_as == older.id || older.same_text_as == newer.id) view.relation = "same_text_as";
  if (newer.version_of == older.id || older.version_of == newer.id) view.relation = "version_of";
  view.facts = fact_differences(older, newer);

  const std::vector<Word> before = words_of(older);
  const std::vector<Word> after = words_of(newer);
  Numbering numbering;
  const std::vector<uint32_t> before_numbers = numbering.of(before);
  const std::vector<uint32_t> after_numbers = numbering.of(after);
  size_t a = 0;
  size_t b = 0;
  for (const WordChange& change : word_changes(before_numbers, after_numbers)) {
    if (change.same > 0)
      view.pieces.push_back({Edit::same, text_of(after, b, change.same), before[a].page, after[b].page});
    a += change.same;
    b += change.same;
    if (change.removed > 0)
      view.pieces.push_back({Edit::removed, text_of(before, a, change.removed), before[a].page, 0});
    if (change.added > 0) view.pieces.push_back({Edit::added, text_of(after, b, change.added), 0, after[b].page});
    a += change.removed;
    b += change.added;
    view.words_same += change.same;
    view.words_removed += change.removed;
    view.words_added += change.added;
  }
  return view;
}

bool is_older(const Record& a, const Record& b) {
  const auto replaced = [](const Record& record) {
    return std::find(record.warnings.begin(), record.warnings.end(), "replaced_by_newer_version") !=
           record.warnings.end();
  };
  if (replaced(a) != replaced(b)) return replaced(a);
  if (a.date && b.date && *a.date != *b.date) return *a.date < *b.date;
  return a.version_of != b.id && a.same_text_as != b.id;
}

std::vector<DifferencePiece> around_changes(const std::vector<DifferencePiece>& pieces, size_t words) {
  std::vector<DifferencePiece> out;
  for (size_t i = 0; i < pieces.size(); ++i) {
    const DifferencePiece& piece = pieces[i];
    if (piece.edit != Edit::same) {
      out.push_back(piece);
      continue;
    }
    std::vector<size_t> breaks;  // where words are parted
    for (size_t at = 0; at < piece.text.size(); ++at)
      if (white(piece.text[at])) breaks.push_back(at);
    const bool first = i == 0;
    const bool last = i + 1 == pieces.size();
    if (breaks.size() + 1 <= 2 * words + 1) {
      out.push_back(piece);
      continue;
    }
    const std::string head = first ? std::string() : piece.text.substr(0, breaks[words - 1]);
    const std::string tail = last ? std::string() : piece.text.substr(breaks[breaks.size() - words] + 1);
    DifferencePiece shortened = piece;
    shortened.text = head + (head.empty() ? "… " : " … ") + tail;
    if (last) shortened.text = head + " …";
    out.push_back(std::move(shortened));
  }
  return out;
}

}  // namespace akt
