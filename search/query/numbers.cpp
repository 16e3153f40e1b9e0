#include "search/query/numbers.h"

#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kMostChunks = 4;
constexpr size_t kLongest = 48;
constexpr double kJustMore = 1e-9;

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool digit(char c) { return c >= '0' && c <= '9'; }
bool ends_number(char c) { return space(c) || c == '(' || c == ')' || c == '"' || c == ','; }

bool has_letter(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    if (is_letter(code_point_at(text, at, length))) return true;
    at += length;
  }
  return false;
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 && all_digits(digits) && (digits.starts_with("19") || digits.starts_with("20"));
}

// Digits without letters: 2024/317, 0263/20, 2024-317, but no date, no two years, no time.
bool plain_shape(std::string_view text) {
  const size_t mark = text.find_first_of("/-");
  if (mark == std::string_view::npos) return false;
  const std::string_view first = text.substr(0, mark);
  const std::string_view second = text.substr(mark + 1);
  if (!all_digits(first) || !all_digits(second)) return false;
  if (is_year(first) && is_year(second)) return false;
  if (is_year(first)) return text[mark] == '/' || second.size() >= 3;
  if (is_year(second)) return first.size() >= 3 || text[mark] == '/';
  return text[mark] == '/' && second.size() == 2 && first.size() >= 3;
}

// How the letters before the digits were typed decides whether they begin a registry number.
bool letters_fit(std::string_view candidate, const RegistryNumber& number, const QueryContext& context) {
  if (context.numbers_begin && context.numbers_begin(number.prefix)) return true;
  bool spaces = false;
  bool small = false;
  size_t letters = 0;
  for (size_t at = 0; at < candidate.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(candidate, at, length);
    spaces = spaces || c == U' ';
    if (is_letter(c)) {
      ++letters;
      small = small || !is_upper_at(candidate, at);
    }
    at += length;
  }
  // KLK 2024/317 in capitals; klk2024/317, ks-2020-882 run together; letters that are no word of the archive.
  if (letters <= 6 && (!small || (!spaces && letters <= 5))) return true;
  return letters >= 2 && letters <= 6 && context.has_word && !context.has_word(number.prefix);
}

std::optional<RegistryNumber> read(std::string_view candidate, const QueryContext& context, bool field) {
  if (!has_letter(candidate) && !field && !plain_shape(candidate)) return std::nullopt;
  auto number = parse_registry_number(candidate);
  if (!number) {
    // "ks 2020 882": spaces where a paper has a stroke.
    const size_t last = candidate.rfind(' ');
    if (last == std::string_view::npos || !all_digits(candidate.substr(last + 1))) return std::nullopt;
    const size_t year = candidate.rfind(' ', last - 1);
    if (year == std::string_view::npos || !is_year(candidate.substr(year + 1, last - year - 1))) return std::nullopt;
    std::string joined(candidate);
    joined[last] = '/';
    number = parse_registry_number(joined);
    if (!number || number->prefix.empty() || !context.numbers_begin || !context.numbers_begin(number->prefix))
      return std::nullopt;
    return number;
  }
  if (!number->prefix.empty() && !field && !letters_fit(number->written, *number, context)) return std::nullopt;
  return number;
}

}  // namespace

std::optional<RegistryNumber> registry_at(std::string_view text, size_t at, const QueryContext& context, bool field) {
  size_t ends[kMostChunks] = {};
  size_t count = 0;
  bool digits = false;
  for (size_t end = at; count < kMostChunks && end - at < kLongest;) {
    while (end < text.size() && !ends_number(text[end])) digits = digit(text[end++]) || digits;
    if (digits) ends[count++] = end;
    if (end >= text.size() || !space(text[end]) || (!digits && count == 0 && end - at > 16)) break;
    ++end;
    if (end >= text.size() || ends_number(text[end])) break;
  }
  while (count > 0) {
    size_t end = ends[--count];
    // A sentence's mark after the number is none of it.
    while (end > at && std::string_view(".,:;!?").find(text[end - 1]) != std::string_view::npos) --end;
    if (end - at > kLongest) continue;
    if (auto number = read(text.substr(at, end - at), context, field)) {
      number->begin = at;
      number->end = end;
      return number;
    }
  }
  return std::nullopt;
}

std::optional<RegistryNumber> registry_alone(std::string_view text, const QueryContext& context) {
  text = trim(text);
  auto number = registry_at(text, 0, context, false);
  if (!number || number->end != text.size()) return std::nullopt;
  return number;
}

std::optional<NumberSpan> number_span(std::string_view text) {
  const auto value = [](std::string_view digits) -> std::optional<double> {
    double sum = 0;
    double unit = 0;
    bool any = false;
    for (const char c : trim(digits)) {
      if (c == ' ') continue;
      if ((c == ',' || c == '.') && unit == 0) {
        unit = 1;
        continue;
      }
      if (!digit(c)) return std::nullopt;
      any = true;
      if (unit == 0) {
        sum = sum * 10 + (c - '0');
      } else {
        unit /= 10;
        sum += unit * (c - '0');
      }
    }
    if (!any) return std::nullopt;
    return sum;
  };
  text = trim(text);
  if (const size_t dots = text.find(".."); dots != std::string_view::npos) {
    NumberSpan span{value(text.substr(0, dots)), value(text.substr(dots + 2))};
    if (!span.from && !span.to) return std::nullopt;
    return span;
  }
  for (const std::string_view mark : {">=", "<=", ">", "<", "="}) {
    if (!text.starts_with(mark)) continue;
    const auto number = value(text.substr(mark.size()));
    if (!number) return std::nullopt;
    if (mark == ">=") return NumberSpan{number, std::nullopt};
    if (mark == "<=") return NumberSpan{std::nullopt, number};
    if (mark == ">") return NumberSpan{*number + kJustMore, std::nullopt};
    if (mark == "<") return NumberSpan{std::nullopt, *number - kJustMore};
    return NumberSpan{number, number};
  }
  const auto number = value(text);
  if (!number) return std::nullopt;
  return NumberSpan{number, number};
}

}  // namespace akt
