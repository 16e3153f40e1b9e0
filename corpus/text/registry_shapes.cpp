#include "corpus/text/registry_shapes.h"

#include <algorithm>

#include "corpus/text/unicode.h"

namespace akt::registry {
namespace {

std::string without_zeros(std::string_view number) {
  while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
  return std::string(number);
}

bool year4(std::string_view digits) {
  if (digits.size() != 4) return false;
  const int value = to_int(digits);
  return value >= 1900 && value <= 2099;
}

// Two-digit years: 70-99 are the last century's.
int full_year(int two) { return two >= 70 ? 1900 + two : 2000 + two; }

size_t skip_spaces(std::string_view text, size_t at, size_t most) {
  const size_t begin = at;
  while (at < text.size() && space(text[at]) && at - begin < most) ++at;
  return at;
}

// A separator between year and number: one of / : . - (a dash of any width), spaces around a slash allowed.
size_t separator(std::string_view text, size_t at, bool labelled) {
  size_t here = at;
  if (labelled || (here < text.size() && space(text[here]) && here + 1 < text.size() && text[here + 1] == '/'))
    here = skip_spaces(text, here, 1);
  if (here >= text.size()) return 0;
  if (text[here] == '/' || text[here] == ':' || text[here] == '.') {
    ++here;
  } else if (const size_t dash = dash_length(text, here); dash > 0) {
    here += dash;
  } else {
    return 0;
  }
  // A number broken at the line's end goes on after the separator.
  if (here < text.size() && (text[here] == '\n' || (text[here] == ' ' && labelled))) here = skip_spaces(text, here, 2);
  return here < text.size() && digit(text[here]) ? here - at : 0;
}

}  // namespace

int to_int(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 9)) value = value * 10 + (c - '0');
  return value;
}

Letters letters_before(std::string_view text, size_t end) {
  size_t begin = end;
  while (begin > 0 && end - begin < 24 && (letter_byte(text[begin - 1]) || continuation(text[begin - 1]))) --begin;
  return {std::string(text.substr(begin, end - begin)), begin, end};
}

size_t digits_end(std::string_view text, size_t at) {
  while (at < text.size() && digit(text[at])) ++at;
  return at;
}

bool body_letters(std::string_view text) {
  if (text.empty()) return false;
  size_t count = 0;
  for (const char c : text) count += continuation(c) ? 0 : 1;
  return count <= 8;
}

bool mostly_upper(std::string_view text) {
  size_t upper = 0;
  size_t count = 0;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    code_point_at(text, at, length);
    upper += is_upper_at(text, at) ? 1 : 0;
    ++count;
    at += length;
  }
  return upper * 2 >= count && upper > 0 && is_upper_at(text, 0);
}

size_t dash_length(std::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '-') return 1;
  for (const std::string_view dash : {"–", "‑", "−"})
    if (text.compare(at, dash.size(), dash) == 0) return dash.size();
  return 0;
}

size_t class_code(std::string_view text, size_t at) {
  size_t here = at;
  if (here < text.size() && text[here] == '.') {
    ++here;
  } else {
    here = skip_spaces(text, here, 1);
    if (const size_t dash = dash_length(text, here); dash > 0) here = skip_spaces(text, here + dash, 1);
    if (here == at) return at;
  }
  const size_t end = digits_end(text, here);
  const size_t width = end - here;
  if (width < 2 || width > 3 || (end < text.size() && (letter_byte(text[end]) || text[end] == '/' || text[end] == ':')))
    return at;
  return end;
}

std::optional<Shape> year_first(std::string_view text, size_t at, bool labelled) {
  const size_t year_end = digits_end(text, at);
  const bool short_year = labelled && year_end - at == 2;  // "Diarienr 21RV1234"
  if (!short_year && !year4(text.substr(at, year_end - at))) return std::nullopt;
  size_t here = year_end;
  if (here < text.size() && (text[here] == '/' || text[here] == ':')) ++here;
  const size_t letters = here;
  while (here < text.size() && (letter_byte(text[here]) || continuation(text[here]))) ++here;
  const std::string_view prefix = text.substr(letters, here - letters);
  if (prefix.size() < 2 || !body_letters(prefix) || !mostly_upper(prefix)) return std::nullopt;
  here = skip_spaces(text, here, 1);
  const size_t number_end = digits_end(text, here);
  const size_t width = number_end - here;
  if (width < 1 || width > 6) return std::nullopt;
  Shape shape{std::string(prefix), short_year ? full_year(to_int(text.substr(at, 2))) : to_int(text.substr(at, 4)),
              without_zeros(text.substr(here, width)), number_end};
  shape.end = class_code(text, number_end);
  return shape;
}

std::optional<Shape> two_numbers(std::string_view text, size_t at, bool labelled, bool with_prefix) {
  const size_t first_end = digits_end(text, at);
  const std::string_view first = text.substr(at, first_end - at);
  if (first.size() > 6) return std::nullopt;
  const size_t gap = separator(text, first_end, labelled || with_prefix);
  if (gap == 0) return std::nullopt;
  const char mark = text[first_end] == ' ' ? '/' : text[first_end];
  const size_t second_at = first_end + gap;
  const size_t second_end = digits_end(text, second_at);
  std::string_view second = text.substr(second_at, second_end - second_at);
  if (second.size() > 6) return std::nullopt;
  size_t end = second_end;
  // "Dnr 00123/20212.6.": the class code glued to the year.
  if (labelled && second.size() == 5 && year4(second.substr(0, 4)) && end < text.size() && text[end] == '.') {
    second = second.substr(0, 4);
    --end;
  }
  Shape shape;
  shape.end = end;
  shape.mark = mark;
  // Four digits that can be a year are one; of two digits, the side that is no plausible number.
  const bool short_first = first.size() == 2 && ((second.size() >= 3 && (labelled || with_prefix)) ||
                                                 (second.size() <= 2 && with_prefix && labelled));
  const bool first_year = year4(first) || (!year4(second) && short_first);
  const bool short_second = second.size() == 2 && (first.size() >= 3 || (labelled && mark == '/'));  // "Dnr 45/06"
  if (!first_year && !year4(second) && !short_second) return std::nullopt;
  const std::string_view year = first_year ? first : second;
  shape.year = year.size() == 4 ? to_int(year) : full_year(to_int(year));
  shape.number = without_zeros(first_year ? second : first);
  if (shape.number == "0") return std::nullopt;
  // 2023-01 or 2019-12-31 is a date; 2019/2020 and 2019-2022 are periods; 12.00 is a time.
  const bool safe = labelled || with_prefix;
  if (mark == '.' && !safe) return std::nullopt;
  if (!safe && year4(first) && year4(second)) return std::nullopt;
  if (!safe && (year4(first) ? second : first).size() < 3) return std::nullopt;  // 2019/20, 1/2020
  const bool dashed = mark == '-' || static_cast<unsigned char>(mark) >= 0x80;
  const bool dotted = mark == '.';
  if (dashed || dotted) {
    const size_t after = end;
    const bool third = after + 1 < text.size() && (dash_length(text, after) > 0 || text[after] == '.') &&
                       digit(text[after + std::max<size_t>(1, dash_length(text, after))]);
    if (second.size() == 2 && first.size() == 4 && third) {
      // A date with a prefix before it: "beslut 2019-01-31".
      return std::nullopt;
    }
    if (!safe && !(year4(first) && second.size() >= 4 && !year4(second))) return std::nullopt;
  }
  if (mark == ':' && !safe) return std::nullopt;  // SFS 2004:773, motion (2016:5), 712:39
  return shape;
}

std::optional<Shape> number_class_year(std::string_view text, size_t at) {
  const size_t number_end = digits_end(text, at);
  const size_t dash = dash_length(text, number_end);
  if (dash == 0 || number_end - at > 5) return std::nullopt;
  const size_t class_end = digits_end(text, number_end + dash);
  const size_t width = class_end - number_end - dash;
  if (width < 1 || width > 5 || class_end >= text.size() || text[class_end] != '/') return std::nullopt;
  const size_t end = digits_end(text, class_end + 1);
  const std::string_view year = text.substr(class_end + 1, end - class_end - 1);
  if (!year4(year)) return std::nullopt;
  // Which of the two is the class nobody says, and one class has many cases: both tell one case from another.
  const std::string number =
      without_zeros(text.substr(at, number_end - at)) + "-" + without_zeros(text.substr(number_end + dash, width));
  return Shape{"", to_int(year), number, end, '/'};
}

size_t tail_end(std::string_view text, size_t end, char mark) {
  size_t here = end;
  if (mark == '/' && here < text.size() && text[here] == '/') {
    const size_t digits = digits_end(text, here + 1);
    const size_t width = digits - here - 1;
    const bool whole = digits == text.size() || (!letter_byte(text[digits]) && text[digits] != '/');
    return width >= 2 && width <= 3 && whole ? digits : end;
  }
  // "Dnr 2018/104.752": the class after a dot.
  if (mark == '/' && here < text.size() && text[here] == '.') {
    const size_t digits = digits_end(text, here + 1);
    const bool whole = digits == text.size() || (!letter_byte(text[digits]) && text[digits] != '.' &&
                                                 text[digits] != '/' && text[digits] != ':');
    return digits - here - 1 == 3 && whole ? digits : end;
  }
  // "KS 2019/123-041", "KS 2025/01188-1.2.4": the class, three digits or a plan's branches.
  if (mark == '/' && here < text.size() && text[here] == '-') {
    size_t digits = digits_end(text, here + 1);
    size_t branches = 0;
    while (digits > here + 1 && digits + 1 < text.size() && text[digits] == '.' && digit(text[digits + 1])) {
      digits = digits_end(text, digits + 1);
      ++branches;
    }
    if (branches > 0) return branches <= 4 && (digits == text.size() || !letter_byte(text[digits])) ? digits : end;
    const bool whole = digits == text.size() || (!letter_byte(text[digits]) && dash_length(text, digits) == 0 &&
                                                 text[digits] != '/' && text[digits] != ':');
    return digits - here - 1 == 3 && whole ? digits : end;
  }
  if (mark != ':' && here < text.size() && text[here] == ':') {
    ++here;
    if (here < text.size() && text[here] == '-') ++here;
    const size_t digits = digits_end(text, here);
    return digits > here && digits - here <= 3 ? digits : end;
  }
  if (mark == '.' && here < text.size() && (text[here] == '.' || text[here] == '-')) return class_code(text, end);
  // "RÖ 2022-077-04": three digits and more before it, or it is a date.
  if (mark == '-' && here < text.size() && text[here] == '-' && end > 2 && digit(text[end - 3]) && digit(text[end - 2]))
    return class_code(text, end);
  if (mark != ':') return end;
  here = skip_spaces(text, here, 1);
  if (const size_t dash = dash_length(text, here); dash == 0) return end;
  return class_code(text, end);
}

std::optional<Shape> joined_year(std::string_view text, size_t at) {
  constexpr size_t kDigits = 6;
  const size_t end = digits_end(text, at);
  if (end - at != kDigits || at == 0 || text[at - 1] != '/' || (end < text.size() && letter_byte(text[end])))
    return std::nullopt;
  Shape shape{"", full_year(to_int(text.substr(at, 2))), without_zeros(text.substr(at + 2, 4)), end, ' '};
  if (shape.number == "0") return std::nullopt;
  return shape;
}

}  // namespace akt::registry
