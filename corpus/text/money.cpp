#include "corpus/text/money.h"

#include <array>

#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Swedish letters beyond ASCII all start with the byte C3; dashes and quotes start with others.
bool letter_at(std::string_view text, size_t at) {
  return at < text.size() && (ascii_letter(text[at]) || static_cast<unsigned char>(text[at]) == 0xC3);
}
bool letter_before(std::string_view text, size_t at) {
  if (at == 0) return false;
  return ascii_letter(text[at - 1]) || (at > 1 && static_cast<unsigned char>(text[at - 2]) == 0xC3);
}
bool word_before(std::string_view text, size_t at) {
  return letter_before(text, at) || (at > 0 && digit(text[at - 1]));
}

// A white space of any width at `at`; its length in bytes.
size_t space_length(std::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t') return 1;
  if (text.compare(at, 2, "\u00a0") == 0) return 2;
  for (const std::string_view wide : {"\u202f", "\u2009"})
    if (text.compare(at, 3, wide) == 0) return 3;
  return 0;
}

size_t skip_space(std::string_view text, size_t at, size_t most) {
  for (size_t count = 0; count < most; ++count) {
    const size_t length = space_length(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

struct Unit {
  std::string_view word;  // lower case
  double worth;
};
// Longer before shorter.
constexpr std::array<Unit, 23> kUnits{{{"miljarder kronor", 1e9},
                                       {"miljard kronor", 1e9},
                                       {"miljoner kronor", 1e6},
                                       {"miljoner kr", 1e6},
                                       {"miljoner sek", 1e6},
                                       {"miljon kronor", 1e6},
                                       {"miljon kr", 1e6},
                                       {"tusen kronor", 1e3},
                                       {"tusen kr", 1e3},
                                       {"kronor", 1},
                                       {"svenska kronor", 1},
                                       {"mdkr", 1e9},
                                       {"mnkr", 1e6},
                                       {"milj. kr", 1e6},
                                       {"msek", 1e6},
                                       {"mkr", 1e6},
                                       {"tsek", 1e3},
                                       {"ksek", 1e3},
                                       {"tkr", 1e3},
                                       {"kkr", 1e3},
                                       {"sek", 1},
                                       {"krona", 1},
                                       {"kr", 1}}};

bool same_letter(char a, char lower) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == lower; }

// The unit that starts at `at`; `end` is set past it.
const Unit* unit_at(std::string_view text, size_t at, size_t& end) {
  for (const Unit& unit : kUnits) {
    size_t here = at;
    bool fits = true;
    for (const char c : unit.word) {
      if (c == ' ') {
        const size_t after = skip_space(text, here, 2);
        fits = after > here;
        here = after;
      } else {
        fits = here < text.size() && same_letter(text[here], c);
        ++here;
      }
      if (!fits) break;
    }
    if (!fits || letter_at(text, here) || (here < text.size() && digit(text[here]))) continue;
    end = here;
    return &unit;
  }
  return nullptr;
}

// The number whose digits start at `at`: thousands grouped by space, point or apostrophe, decimals after a comma.
double number_at(std::string_view text, size_t at, size_t& end) {
  size_t here = at;
  double value = 0;
  while (here < text.size() && digit(text[here])) value = value * 10 + (text[here++] - '0');
  if (here - at <= 3) {
    while (here < text.size()) {
      size_t gap = text[here] == '\n' || text[here] == '\t' ? 0 : space_length(text, here);
      if (text[here] == '.' || text[here] == '\'') gap = 1;
      if (text.compare(here, 3, "’") == 0) gap = 3;
      const size_t group = here + gap;
      if (gap == 0 || group + 3 > text.size() || !digit(text[group]) || !digit(text[group + 1]) ||
          !digit(text[group + 2]) || (group + 3 < text.size() && digit(text[group + 3])))
        break;
      value = value * 1000 + (text[group] - '0') * 100 + (text[group + 1] - '0') * 10 + (text[group + 2] - '0');
      here = group + 3;
    }
  }
  if (here + 1 < text.size() && (text[here] == ',' || text[here] == '.') && digit(text[here + 1])) {
    ++here;
    double scale = 0.1;
    for (; here < text.size() && digit(text[here]); ++here, scale /= 10) value += (text[here] - '0') * scale;
  }
  end = here;
  return value;
}

// ":-" and ",-" close an amount as "kr" does.
size_t dash_unit(std::string_view text, size_t at) {
  if (at + 1 < text.size() && (text[at] == ':' || text[at] == ',')) {
    if (text[at + 1] == '-') return 2;
    if (text.compare(at + 1, 3, "–") == 0) return 4;
  }
  return 0;
}

// "(femhundratjugotusen)" between a number and its unit: passed over.
size_t skip_words_in_brackets(std::string_view text, size_t at) {
  const size_t open = skip_space(text, at, 2);
  if (open >= text.size() || text[open] != '(') return at;
  const size_t close = text.substr(open, 90).find(')');
  if (close == std::string_view::npos || !number_word(text.substr(open + 1, close - 1))) return at;
  return open + close + 1;
}

// The last of the number words before a unit at `unit`: "femhundratusen kronor". Looks back at most six words.
std::optional<int> words_before(std::string_view text, size_t unit, size_t floor, size_t& begin) {
  size_t end = unit;
  while (end > floor && space_length(text, end - 1) == 1) --end;
  std::optional<int> best;
  size_t here = end;
  for (int words = 0; words < 6 && here > floor; ++words) {
    size_t word = here;
    while (word > floor && end - word < 120 && letter_before(text, word)) word -= ascii_letter(text[word - 1]) ? 1 : 2;
    if (word == here) break;
    const auto value = number_word(text.substr(word, end - word));
    if (!value) break;
    best = value;
    begin = word;
    here = word;
    while (here > floor && text[here - 1] == ' ') --here;
  }
  return best;
}

MoneyHit hit(std::string_view text, double sek, size_t begin, size_t end) {
  return {sek, collapse(text.substr(begin, end - begin)), begin, end};
}

}  // namespace

std::vector<MoneyHit> find_money(std::string_view text) {
  std::vector<MoneyHit> hits;
  size_t floor = 0;  // behind the last hit
  for (size_t at = 0; at < text.size();) {
    const bool starts_word = !word_before(text, at);
    if (digit(text[at])) {
      // "-01" of a date and "/0882" of a registry number start no amount.
      const bool inside = !starts_word || (at > 1 && digit(text[at - 2]) &&
                                           std::string_view("-/.:,").find(text[at - 1]) != std::string_view::npos);
      size_t end = at;
      if (inside) {
        while (end < text.size() && digit(text[end])) ++end;
        at = end;
        continue;
      }
      const double value = number_at(text, at, end);
      if (text[at] == '0' && at + 1 < text.size() && digit(text[at + 1])) {  // the second half of a broken amount
        at = end;
        continue;
      }
      size_t unit_end = end;
      if (const size_t dash = dash_unit(text, end); dash > 0) {
        hits.push_back(hit(text, value, at, end + dash));
        floor = at = end + dash;
        continue;
      }
      // "fyrahundratusen (400 000) kronor": the figures in brackets, the unit after them.
      const bool bracketed = at > 0 && text[at - 1] == '(' && end < text.size() && text[end] == ')';
      const size_t after = bracketed ? end + 1 : skip_words_in_brackets(text, end);
      if (const Unit* unit = unit_at(text, skip_space(text, after, 2), unit_end)) {
        hits.push_back(hit(text, value * unit->worth, at, unit_end));
        floor = at = unit_end;
        continue;
      }
      at = end;
      continue;
    }
    if (starts_word && letter_at(text, at)) {
      size_t end = at;
      const Unit* unit = unit_at(text, at, end);
      // "femtio tusen kronor": the thousands belong to the number before the kronor.
      if (unit != nullptr && (unit->word.starts_with("tusen ") || unit->word.starts_with("milj"))) {
        size_t begin = at;
        if (words_before(text, at, floor, begin)) unit = nullptr;
      }
      if (unit != nullptr) {
        size_t begin = at;
        if (const auto words = words_before(text, at, floor, begin); words && *words > 0) {
          hits.push_back(hit(text, *words * unit->worth, begin, end));
          floor = at = end;
          continue;
        }
        // "SEK 300 000", "kr 5 000".
        const size_t number = skip_space(text, end, 1);
        if ((unit->word == "sek" || unit->word == "kr") && number > end && number < text.size() &&
            digit(text[number])) {
          size_t number_end = number;
          const double value = number_at(text, number, number_end);
          if (number_end - number == 4 && value >= 1900 && value < 2100) {  // "kr 2019" heads a column
            at = number_end;
            continue;
          }
          hits.push_back(hit(text, value, at, number_end));
          floor = at = number_end;
          continue;
        }
        at = end;
        continue;
      }
    }
    ++at;
  }
  return hits;
}

std::optional<double> plain_number(std::string_view text) {
  text = trim(text);
  if (text.empty() || !digit(text.front())) return std::nullopt;
  size_t end = 0;
  const double value = number_at(text, 0, end);
  if (end != text.size()) return std::nullopt;
  return value;
}

std::optional<double> money_unit(std::string_view text) {
  text = trim(text);
  size_t end = 0;
  const Unit* unit = unit_at(text, 0, end);
  if (unit == nullptr || end != text.size()) return std::nullopt;
  return unit->worth;
}

}  // namespace akt
