#include "corpus/text/numerals.h"

#include <array>
#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

struct Word {
  std::string_view word;
  int value;
};

// Longer words before those that begin them: the first that fits is taken.
constexpr std::array<Word, 36> kSmall{{
    {"sjutton", 17}, {"nitton", 19},  {"femton", 15},  {"tretton", 13}, {"fjorton", 14}, {"sexton", 16},
    {"arton", 18},   {"aderton", 18}, {"trettio", 30}, {"fyrtio", 40},  {"förtio", 40},  {"femtio", 50},
    {"sextio", 60},  {"sjuttio", 70}, {"åttio", 80},   {"nittio", 90},  {"tjugo", 20},   {"elva", 11},
    {"tolv", 12},    {"noll", 0},     {"ett", 1},      {"en", 1},       {"två", 2},      {"tvenne", 2},
    {"trenne", 3},   {"tre", 3},      {"fyra", 4},     {"fem", 5},      {"sex", 6},      {"sju", 7},
    {"åtta", 8},     {"nio", 9},      {"tio", 10},     {"tjog", 20},    {"dussin", 12},  {"tu", 2},
}};

constexpr std::array<Word, 6> kLarge{{
    {"hundra", 100},
    {"tusen", 1000},
    {"miljoner", 1'000'000},
    {"miljon", 1'000'000},
    {"mille", 1'000'000},
    {"hundratals", -1},
}};

constexpr std::array<Word, 24> kOrdinals{{
    {"första", 1},     {"förste", 1},   {"andra", 2},      {"andre", 2},      {"tredje", 3},    {"fjärde", 4},
    {"femte", 5},      {"sjätte", 6},   {"sjunde", 7},     {"åttonde", 8},    {"nionde", 9},    {"tionde", 10},
    {"elfte", 11},     {"tolfte", 12},  {"trettonde", 13}, {"fjortonde", 14}, {"femtonde", 15}, {"sextonde", 16},
    {"sjuttonde", 17}, {"artonde", 18}, {"nittonde", 19},  {"tjugonde", 20},  {"vartannat", 2}, {"varannan", 2},
}};

template <size_t N> const Word* at_start(const std::array<Word, N>& words, std::string_view text) {
  for (const Word& word : words)
    if (text.substr(0, word.word.size()) == word.word) return &word;
  return nullptr;
}

std::optional<int> digits_only(std::string_view text) {
  if (text.empty() || text.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<int> number_word(std::string_view raw) {
  const std::string_view trimmed = trim(raw);
  if (trimmed.empty() || trimmed.size() > 120) return std::nullopt;
  if (const auto digits = digits_only(trimmed)) return digits;
  const std::string lower = lower_case(trimmed);
  std::string_view text = lower;
  long long total = 0;  // whole millions and thousands
  long long group = 0;  // below the next of them
  long long last = 0;   // the word before, to keep "tjugofem" and refuse "femtjugo"
  bool any = false;
  while (!text.empty()) {
    if (text.front() == ' ' || text.front() == '-') {
      text.remove_prefix(1);
      continue;
    }
    if (any && text.substr(0, 4) == "och ") {
      text.remove_prefix(4);
      continue;
    }
    if (const Word* large = at_start(kLarge, text)) {
      if (large->value < 0) return std::nullopt;
      if (large->value == 100) {
        if (group >= 10) return std::nullopt;
        group = (group == 0 ? 1 : group) * 100;
      } else {
        total += (group == 0 ? 1 : group) * large->value;
        group = 0;
      }
      last = large->value;
      text.remove_prefix(large->word.size());
    } else if (const Word* small = at_start(kSmall, text)) {
      const bool fits = !any || last >= 100 || (last >= 20 && last < 100 && small->value < 10);
      if (!fits) return std::nullopt;
      group += small->value;
      last = small->value;
      text.remove_prefix(small->word.size());
    } else {
      return std::nullopt;
    }
    any = true;
    if (total > 2'000'000'000LL) return std::nullopt;
  }
  if (!any || total + group > 2'000'000'000LL) return std::nullopt;
  return static_cast<int>(total + group);
}

std::optional<int> ordinal_word(std::string_view raw) {
  const std::string text = lower_case(trim(raw));
  for (const Word& word : kOrdinals)
    if (text == word.word) return word.value;
  for (const std::string_view end : {":a", ":e", "a", "e"})
    if (text.size() > end.size() && text.substr(text.size() - end.size()) == end)
      if (const auto value = digits_only(std::string_view(text).substr(0, text.size() - end.size()))) return value;
  return std::nullopt;
}

}  // namespace akt
