#include "corpus/text/sentences.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

constexpr auto kAbbreviations = std::to_array<std::string_view>(
    {"bl",  "a",   "t",    "ang",  "avd", "enl", "tfn", "ex",   "dvs", "d",   "v",    "s",    "m",   "fl", "o",
     "dyl", "ev",  "fr",   "om",   "tom", "f",   "ca",  "kl",   "nr",  "dnr", "jfr",  "resp", "st",  "kr", "art",
     "kap", "sid", "inkl", "exkl", "p",   "g",   "pga", "ordf", "tjg", "osv", "prot", "bil",  "obs", "tel"});

constexpr auto kMonthCuts = std::to_array<std::string_view>(
    {"jan", "feb", "febr", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov"});

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  return out;
}

// Whether the point at `at` is an abbreviation's.
bool abbreviation_point(std::string_view text, size_t at) {
  size_t begin = at;
  while (begin > 0 && letter_byte(text[begin - 1]) && at - begin < 8) --begin;
  if (begin == at) return begin > 0 && digit(text[begin - 1]) && at + 1 < text.size() && text[at + 1] != ' ';
  const std::string word = lower_ascii(text.substr(begin, at - begin));
  if (at - begin == 1) return true;  // an initial
  const auto is_word = [&word](std::string_view one) { return one == word; };
  return std::any_of(kAbbreviations.begin(), kAbbreviations.end(), is_word) ||
         std::any_of(kMonthCuts.begin(), kMonthCuts.end(), is_word);
}

}  // namespace

std::string_view without_marks(std::string_view text) {
  text = trim(text);
  constexpr auto kMarks = std::to_array<std::string_view>({"\"", "”", "“", "»", "'", "(", "[", "*"});
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : kMarks)
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        again = true;
      }
  }
  return text;
}

bool upper_start(std::string_view text) {
  text = without_marks(text);
  return !text.empty() && is_upper_at(text, 0);
}

std::vector<std::string_view> sentences(std::string_view text) {
  std::vector<std::string_view> out;
  size_t begin = 0;
  const auto close = [&](size_t end) {
    const std::string_view sentence = trim(text.substr(begin, end - begin));
    if (!sentence.empty()) out.push_back(sentence);
    begin = end;
  };
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') {
      close(at);
      continue;
    }
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
    size_t next = at + 1;
    while (next < text.size() && (text[next] == ')' || text[next] == '"' || text.compare(next, 3, "”") == 0))
      next += text[next] == ')' || text[next] == '"' ? 1 : 3;
    if (next < text.size() && text[next] != ' ' && text[next] != '\n') continue;
    if (text[at] == '.' && abbreviation_point(text, at) && next < text.size()) {
      // "… m.m. Nämnden": an abbreviation that ends the sentence is followed by a capital; names' initials are not.
      const bool many = at >= 2 && text[at - 2] == '.';
      if (!many || !upper_start(text.substr(next))) continue;
    }
    const std::string_view rest = trim(text.substr(next));
    if (!rest.empty() && !upper_start(rest) && !digit(rest.front()) && !rest.starts_with("-") && !rest.starts_with("–"))
      continue;
    close(next);
    at = next - 1;
  }
  close(text.size());
  return out;
}

}  // namespace akt
