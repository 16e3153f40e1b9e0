#include "importers/readers/phrases.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

template <class Fits> bool any_of_list(std::string_view list, Fits&& fits) {
  while (!list.empty()) {
    const size_t bar = list.find('|');
    if (fits(list.substr(0, bar))) return true;
    if (bar == std::string_view::npos) return false;
    list.remove_prefix(bar + 1);
  }
  return false;
}

bool digit(char c) { return c >= '0' && c <= '9'; }
bool word_byte(char c) {
  return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool letter_byte(char c) { return word_byte(c) && !digit(c); }

// Words that keep the hyphen before them: "kultur- och fritidsnämnden".
bool keeps_hyphen(std::string_view next) {
  const std::string_view word = next.substr(0, next.find_first_of(" ,;\n\t"));
  return among(word, "och|eller|samt|respektive|till|men|resp|resp.|inte|alternativt|kontra|och/eller");
}

// Length of the hyphen that ends `text`, 0 when none.
size_t end_hyphen(std::string_view text) {
  if (text.ends_with("-")) return 1;
  if (text.ends_with("‐")) return 3;
  return 0;
}

// Whether the hyphen before `hyphen` was put in by a line end: letters on both sides, small ones after it.
bool line_end_hyphen(std::string_view before, std::string_view next) {
  if (before.empty() || !letter_byte(before.back()) || !lower_start(next) || keeps_hyphen(next)) return false;
  // After capitals the hyphen belongs to the word: "IOP-avtal". The last small letter settles it: a word that was
  // joined over many lines is not looked through for each of them.
  for (size_t at = before.size(); at > 0 && letter_byte(before[at - 1]); --at) {
    const auto byte = static_cast<unsigned char>(before[at - 1]);
    if ((byte & 0xC0) != 0x80 && !is_upper_at(before, at - 1)) return true;
  }
  return false;
}

}  // namespace

std::string lowered(std::string_view text) {
  std::string lower = lower_case(text);
  if (lower.size() == text.size()) return lower;
  // A few letters of other scripts change their length, and a broken one is replaced: those stay as they are.
  lower = std::string(text);
  for (size_t at = 0; at < lower.size(); ++at) {
    if (lower[at] >= 'A' && lower[at] <= 'Z') lower[at] = static_cast<char>(lower[at] | 0x20);
    const bool latin = at + 1 < lower.size() && static_cast<unsigned char>(lower[at]) == 0xC3;
    const auto next = latin ? static_cast<unsigned char>(lower[at + 1]) : 0;
    if (next >= 0x80 && next <= 0x9E && next != 0x97) lower[++at] = static_cast<char>(next + 0x20);  // Å -> å
  }
  return lower;
}

size_t find_stem(std::string_view lower, std::string_view stem, size_t from) {
  // "2021–juni", "”förslaget": a dash or a quotation mark is no letter, though its bytes are like one's.
  const auto punctuation = [lower](size_t at) { return at >= 3 && lower.substr(at - 3, 2) == "\xE2\x80"; };
  for (size_t at = lower.find(stem, from); at != std::string_view::npos; at = lower.find(stem, at + 1))
    if (at == 0 || !word_byte(lower[at - 1]) || punctuation(at)) return at;
  return std::string_view::npos;
}

bool has_stem(std::string_view lower, std::string_view stem) {
  return find_stem(lower, stem) != std::string_view::npos;
}

bool has_any_stem(std::string_view lower, std::span<const std::string_view> stems) {
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return has_stem(lower, stem); });
}

bool has_any_stem(std::string_view lower, std::initializer_list<std::string_view> stems) {
  return has_any_stem(lower, std::span<const std::string_view>(stems.begin(), stems.size()));
}

bool has_word(std::string_view lower, std::string_view word) {
  for (size_t at = find_stem(lower, word); at != std::string_view::npos; at = find_stem(lower, word, at + 1))
    if (at + word.size() >= lower.size() || !word_byte(lower[at + word.size()])) return true;
  return false;
}

bool among(std::string_view word, std::string_view list) {
  return any_of_list(list, [word](std::string_view one) { return word == one; });
}

bool ends_among(std::string_view word, std::string_view list) {
  return any_of_list(list, [word](std::string_view one) { return word.ends_with(one); });
}

size_t letters(std::string_view text) {
  size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

size_t word_count(std::string_view text) {
  size_t count = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank && !inside) ++count;
    inside = !blank;
  }
  return count;
}

bool lower_start(std::string_view text) {
  if (text.empty()) return false;
  size_t length = 0;
  return is_letter(code_point_at(text, 0, length)) && !is_upper_at(text, 0);
}

bool ends_sentence(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == '"' || text.back() == ')' || text.back() == '*')) text.remove_suffix(1);
  if (text.ends_with("”")) text.remove_suffix(3);
  return !text.empty() && std::string_view(".!?:;,").find(text.back()) != std::string_view::npos;
}

size_t number_mark(std::string_view text) {
  size_t at = 0;
  if (text.starts_with("§")) {
    at = 2;
    while (at < text.size() && text[at] == ' ') ++at;
  }
  const size_t begin = at;
  while (at < text.size() && digit(text[at]) && at - begin < 3) ++at;
  if (at > begin) {
    while (at + 1 < text.size() && text[at] == '.' && digit(text[at + 1])) {
      const size_t dot = at++;
      while (at < text.size() && digit(text[at]) && at - dot < 4) ++at;
    }
    const bool sub = text.substr(begin, at - begin).find('.') != std::string_view::npos;
    if (at < text.size() && (text[at] == '.' || text[at] == ')' || text[at] == ':')) {
      ++at;
    } else if (begin == 0 && !sub &&
               !(at - begin <= 2 && at < text.size() && text[at] == ' ' && upper_start(text.substr(at)))) {
      return 0;
    }
  } else if (text.size() > 2 && begin == 0 && text[0] >= 'a' && text[0] <= 'z' && (text[1] == ')' || text[1] == '.')) {
    at = 2;
  } else {
    while (at < text.size() && (text[at] == 'I' || text[at] == 'V' || text[at] == 'X')) ++at;
    if (at == 0 || begin != 0 || at >= text.size() || text[at] != '.') return 0;
    ++at;
  }
  if (at >= text.size() || (text[at] != ' ' && text[at] != '\t')) return 0;
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at < text.size() ? at : 0;
}

int number_depth(std::string_view text) {
  const size_t mark = number_mark(text);
  if (mark == 0) return 0;
  int depth = 1;
  for (size_t at = 1; at + 1 < mark; ++at)
    if (text[at] == '.' && digit(text[at + 1])) ++depth;
  return depth;
}

std::string heading_key(std::string_view heading) {
  heading = trim(heading);
  heading.remove_prefix(number_mark(heading));
  heading = without_marks(heading);
  while (!heading.empty() && std::string_view(":.*-\t ").find(heading.back()) != std::string_view::npos)
    heading.remove_suffix(1);
  return collapse(lowered(heading));
}

void join_line(std::string& text, std::string_view next) {
  if (text.empty()) {
    text = next;
    return;
  }
  const size_t hyphen = end_hyphen(text);
  // "802433-" over "7190", "2025-12-" over "31": a number that was broken
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (hyphen == 1 && text.size() > 1 && digit(text[text.size() - 2]) && !next.empty() && digit(next.front())) {
    text += next;
    return;
  }
  if (hyphen > 0) {
    if (line_end_hyphen(std::string_view(text).substr(0, text.size() - hyphen), next)) {
      text.resize(text.size() - hyphen);
      text += next;
      return;
    }
    const bool tight = !keeps_hyphen(next) && text.size() > 1 && text[text.size() - 2] != ' ';
    if (tight) {
      text += next;
      return;
    }
  }
  text += ' ';
  text += next;
}

std::string without_stray_hyphens(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '-' && at + 2 < text.size() && text[at + 1] == ' ' && at > 0 && letter_byte(text[at - 1]) &&
        line_end_hyphen(std::string_view(out), text.substr(at + 2))) {
      ++at;  // the space as well
      continue;
    }
    out += text[at];
  }
  return out;
}

bool tells_of_adoption(std::string_view text) {
  const std::string first = lowered(text.substr(0, text.find(' ')));
  return upper_start(text) && among(first,
                                    "antagen|antaget|antagna|beslutad|beslutat|fastställd|fastställt|reviderad|"
                                    "reviderat|version|giltig|dokumentansvarig|dokumentägare");
}

}  // namespace akt
