#include "importers/formats/prose.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kLongestWord = 60;   // bytes
constexpr float kWidestMargin = 900;  // points, or 150 columns: lines that reach farther are not cut at a margin

// After a hyphen at a line's end these words say that the hyphen stands for a shared ending: "Kultur- och".
constexpr std::array<std::string_view, 9> kShared{"och", "eller", "samt", "respektive", "resp",
                                                  "men", "till",  "som",  "and"};

// The bytes of the letter, digit or inner mark at `at`, 0 when a word ends there.
size_t word_bytes(std::string_view text, size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ? 1 : 0;
  if (byte == 0xC2 || byte == 0xE2 || byte == 0xEF) return 0;  // §, dashes, quotation marks, private marks
  size_t length = 0;
  code_point_at(text, at, length);
  return length;
}

size_t word_end(std::string_view text, size_t at) {
  while (at < text.size()) {
    const size_t bytes = word_bytes(text, at);
    if (bytes == 0) break;
    at += bytes;
  }
  return at;
}

// Where the word that ends at `end` begins; of what is longer than any word, some place inside it. A word that was
// joined over thousands of lines is not gone through for each of them.
size_t word_begin(std::string_view text, size_t end) {
  size_t begin = end;
  while (begin > 0 && end - begin < 4 * kLongestWord) {
    size_t at = begin - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    if (word_bytes(text, at) != begin - at) break;
    begin = at;
  }
  return begin;
}

bool lower_at(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  size_t length = 0;
  return is_letter(code_point_at(text, at, length)) && !is_upper_at(text, at);
}

bool ends_broken(std::string_view text) {
  return text.size() > 1 && text.back() == '-' && word_begin(text, text.size() - 1) < text.size() - 1;
}

bool shared_ending(std::string_view next) {
  const std::string_view word = next.substr(0, word_end(next, 0));
  return std::find(kShared.begin(), kShared.end(), word) != kShared.end();
}

// "SoL", "IT", "e", "2020": what a hyphen belongs to also in the middle of a line.
bool keeps_hyphen(std::string_view part) {
  size_t letters = 0;
  for (size_t at = 0; at < part.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(part, at, length);
    if (is_digit(c) || (at > 0 && is_upper_at(part, at))) return true;
    ++letters;
    at += length;
  }
  return letters < 2;
}

// "1. ", "12) ", "a) ", "1.2 ": the bytes of a number that opens a point.
bool numbered(std::string_view text) {
  size_t at = 0;
  while (at < text.size() && at < 3 && text[at] >= '0' && text[at] <= '9') ++at;
  if (at == 0 && !text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    return text.size() > 2 && text[1] == ')' && text[2] == ' ';
  }
  if (at == 0 || at + 1 >= text.size()) return false;
  if ((text[at] == '.' || text[at] == ')') && text[at + 1] == ' ') return true;
  return text[at] == '.' && text[at + 1] >= '0' && text[at + 1] <= '9' && text.find(' ') < 8;
}

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with(':') || text.ends_with('!') || text.ends_with('?') ||
         text.ends_with(".\"") || text.ends_with(".”") || text.ends_with(".)");
}

}  // namespace

Prose::Prose(std::span<const Line> document) {
  std::vector<float> rights;
  bool broken = false;  // the line before ended in the middle of a word
  for (const Line& line : document) {
    if (line.role != LineRole::body) continue;
    const std::string lower = lower_case(line.text);
    const std::string_view text = lower;
    const bool breaks = ends_broken(text);
    for (size_t at = 0; at < text.size();) {
      const size_t end = word_end(text, at);
      if (end == at) {
        ++at;
        continue;
      }
      const bool part = (at == 0 && broken) || (breaks && end + 1 == text.size()) ||
                        (end + 1 < text.size() && text[end] == '-' && text[end + 1] == ' ') ||
                        (at > 0 && text[at - 1] == '-') || (end < text.size() && text[end] == '-');
      if (!part && end - at <= kLongestWord) ++words_[std::string(text.substr(at, end - at))];
      at = end;
    }
    broken = breaks;
    if (line.cells.size() == 1 && line.text.size() > 30) rights.push_back(line.cells.front().x1);
  }
  if (rights.empty()) return;
  const auto most = rights.begin() + static_cast<std::ptrdiff_t>(rights.size() * 9 / 10);
  std::nth_element(rights.begin(), most, rights.end());
  right_ = *most;
  wrapped_ = right_ < kWidestMargin;
}

bool Prose::has(const std::string& lower_word) const { return words_.contains(lower_word); }

// The line reaches the margin: what follows may go on with its sentence.
bool Prose::full(const Line& line) const { return wrapped_ && line.cells.back().x1 > right_ * 0.8F; }

void Prose::append(std::string& text, std::string_view next) const {
  if (text.empty()) {
    text = next;
    return;
  }
  if (!ends_broken(text) || next.empty() || shared_ending(next)) {
    text += ' ';
    text += next;
    return;
  }
  const size_t begin = word_begin(text, text.size() - 1);
  const std::string part = text.substr(begin, text.size() - 1 - begin);
  const std::string rest(next.substr(0, word_end(next, 0)));
  const bool digits = !next.empty() && next[0] >= '0' && next[0] <= '9';
  if (rest.empty() || (!lower_at(next, 0) && !digits && !is_upper_at(next, 0))) {
    text += ' ';  // a dash, not a hyphen
  } else if (has(lower_case(part + rest)) || (lower_at(next, 0) && !keeps_hyphen(part))) {
    text.pop_back();
  }
  text += next;
}

std::string Prose::mend(std::string_view text) const {
  std::string out;
  size_t kept = 0;
  for (size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    const size_t begin = word_begin(text, at);
    size_t next = at + 1;
    if (next < text.size() && text[next] == ' ') ++next;
    if (begin == at || begin < kept || !lower_at(text, next)) continue;
    const size_t end = word_end(text, next);
    const std::string_view part = text.substr(begin, at - begin);
    if (end < text.size() && text[end] == '-') continue;  // "kultur-och-fritid"
    if (begin > 0 && text[begin - 1] == '-') continue;    // its last part
    if (keeps_hyphen(part) || (next > at + 1 && shared_ending(text.substr(next)))) continue;
    const std::string whole = std::string(part) + std::string(text.substr(next, end - next));
    if (!has(lower_case(whole))) continue;
    out.append(text.substr(kept, begin - kept)).append(whole);
    kept = end;
  }
  return out.append(text.substr(kept));
}

bool Prose::starts_paragraph(const Line& above, const Line& line, bool apart) const {
  if (line.bullet || line.heading > 0 || above.heading > 0) return true;
  if (line.cells.size() > 1 || above.cells.size() > 1 || line.table || above.table) return true;
  if (numbered(line.text) || line.text.starts_with("§")) return true;
  const bool lower = lower_at(line.text, 0);
  if (ends_broken(above.text) && lower) return false;
  // Between pages space says nothing: the sentence does.
  if (apart) return ends_sentence(above.text) || !lower;
  if (line.gap_above) return true;
  if (above.bold != line.bold || above.size > line.size + 1 || line.size > above.size + 1) return true;
  if (line.text.starts_with("att ")) return !full(above) || ends_sentence(above.text);
  if (lower) return false;
  if (!full(above)) return true;
  const float indent = line.cells.front().x0 - above.cells.front().x0;
  return !above.bullet && indent > 20 && ends_sentence(above.text);
}

std::vector<Paragraph> Prose::paragraphs(std::span<const Line> lines) const {
  std::vector<Paragraph> found;
  const Line* above = nullptr;
  bool apart = false;  // a head, a foot or a page's end stands between
  for (size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (line.role != LineRole::body) {
      apart = true;
      continue;
    }
    if (above && above->page != line.page) apart = true;
    if (!above || starts_paragraph(*above, line, apart)) {
      found.push_back({line.text, i, i, line.page, line.heading, line.bullet, line.cells.size() > 1});
    } else {
      append(found.back().text, line.text);
      found.back().last = i;
    }
    above = &line;
    apart = false;
  }
  for (Paragraph& paragraph : found) paragraph.text = mend(paragraph.text);
  return found;
}

std::string Prose::join(std::span<const Line> lines) const {
  std::string text;
  for (const Line& line : lines)
    if (line.role == LineRole::body) append(text, line.text);
  std::replace(text.begin(), text.end(), '\t', ' ');
  return mend(text);
}

std::vector<Paragraph> paragraphs(std::span<const Line> lines) { return Prose(lines).paragraphs(lines); }

std::string join_lines(std::span<const Line> lines) { return Prose(lines).join(lines); }

}  // namespace akt
