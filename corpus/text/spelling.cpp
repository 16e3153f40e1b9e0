#include "corpus/text/spelling.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "corpus/text/names.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : fold_accents(lower_case(collapse(tidy(name)))) + " ") {
    if (c != ' ' && c != '-' && c != '.' && c != ',') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  return words;
}

bool vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos || (c & 0x80) != 0; }

// Letters that Swedish names are spelled with in more ways than one, longest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kSpellings{{
    {"ch", "k"},
    {"ck", "k"},
    {"ph", "f"},
    {"th", "t"},
    {"qu", "kv"},
    {"qv", "kv"},
    {"q", "k"},
    {"w", "v"},
    {"z", "s"},
    {"x", "ks"},
}};

std::string sound_of(std::string_view word) {
  std::string sound;
  for (size_t at = 0; at < word.size();) {
    const auto spelled = std::find_if(kSpellings.begin(), kSpellings.end(),
                                      [&](const auto& each) { return word.substr(at).starts_with(each.first); });
    if (spelled != kSpellings.end()) {
      sound += spelled->second;
      at += spelled->first.size();
      continue;
    }
    const char c = word[at];
    const char next = at + 1 < word.size() ? word[at + 1] : '\0';
    if (c == 'c')
      sound += next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
    else if (c != 'h' || at == 0 || !vowel(word[at - 1]) || next == '\0' || vowel(next))  // "Dahl", "Pehrsson"
      sound += c;
    ++at;
  }
  std::string single;
  for (const char c : sound)
    if (single.empty() || single.back() != c || (c & 0x80) != 0) single += c;
  return single;
}

std::vector<std::string> middle(const std::vector<std::string>& words) {
  return words.size() < 3 ? std::vector<std::string>() : std::vector<std::string>(words.begin() + 1, words.end() - 1);
}

bool same_word(const std::string& a, const std::string& b) {
  if (a == b || sound_of(a) == sound_of(b)) return true;
  const std::string& shorter = a.size() < b.size() ? a : b;
  const std::string& longer = a.size() < b.size() ? b : a;
  size_t letter = 0;
  code_point_at(shorter, 0, letter);
  return shorter.size() == letter && longer.starts_with(shorter);  // an initial
}

}  // namespace

std::string sound_of_name(std::string_view name) {
  const std::vector<std::string> words = words_of(name);
  if (words.size() < 2) return {};
  return sound_of(words.front()) + " " + sound_of(words.back());
}

bool middle_names_agree(std::string_view a, std::string_view b) {
  const std::vector<std::string> first = middle(words_of(a));
  const std::vector<std::string> second = middle(words_of(b));
  // The shorter row's names stand in the longer in the same order.
  const auto& shorter = first.size() <= second.size() ? first : second;
  const auto& longer = first.size() <= second.size() ? second : first;
  auto at = longer.begin();
  for (const std::string& word : shorter) {
    at = std::find_if(at, longer.end(), [&word](const std::string& each) { return same_word(word, each); });
    if (at == longer.end()) return false;
    ++at;
  }
  return true;
}

bool same_but_middle_names(std::string_view a, std::string_view b) {
  const std::vector<std::string> first = words_of(a);
  const std::vector<std::string> second = words_of(b);
  return !first.empty() && !second.empty() && first.front() == second.front() && first.back() == second.back() &&
         middle_names_agree(a, b);
}

std::optional<std::string> why_one_name(std::string_view a, std::string_view b) {
  if (same_name(a, b)) return "samma namn";
  const std::string sound = sound_of_name(a);
  if (sound.empty() || sound != sound_of_name(b) || !middle_names_agree(a, b)) return std::nullopt;
  if (same_but_middle_names(a, b)) return "samma för- och efternamn; mellannamnet förkortat eller utelämnat";
  return "låter lika, stavas olika";
}

int term_of_office(const Date& date) {
  const int year = date < Date{date.year, 10, 15} ? date.year - 1 : date.year;
  return year - ((year - 2) % 4 + 4) % 4;
}

}  // namespace akt
