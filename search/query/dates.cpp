#include "search/query/dates.h"

#include <array>

namespace akt {
namespace {

constexpr int kFirstYear = 1500;
constexpr int kLastYear = 2199;

bool digit(char c) { return c >= '0' && c <= '9'; }

size_t digits(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && digit(text[end])) ++end;
  return end - at;
}

int number(std::string_view text, size_t at, size_t length) {
  int value = 0;
  for (const char c : text.substr(at, length)) value = value * 10 + (c - '0');
  return value;
}

bool is_year(int year) { return year >= kFirstYear && year <= kLastYear; }

DateSpan year_span(int year) { return {Date{year, 1, 1}, Date{year, 12, 31}}; }

DateSpan month_span(int year, int month) {
  const Date next = month == 12 ? Date{year + 1, 1, 1} : Date{year, month + 1, 1};
  return {Date{year, month, 1}, plus_days(next, -1)};
}

std::optional<DateExpression> day_of(int year, int month, int day, size_t length) {
  const Date date{year, month, day};
  if (!is_year(year) || !valid(date)) return std::nullopt;
  return DateExpression{{date, date}, length};
}

size_t skip_spaces(std::string_view text, size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

// "januari 2019" at `at`; `day` was read before it.
std::optional<DateExpression> named_month(std::string_view text, size_t at, int day) {
  size_t end = at;
  while (end < text.size() && (text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z' && end - at < 12) ++end;
  const int month = month_from_name(text.substr(at, end - at));
  if (month == 0) return std::nullopt;
  if (end < text.size() && text[end] == '.') ++end;
  const size_t year_at = skip_spaces(text, end);
  if (digits(text, year_at) != 4) return std::nullopt;
  const int year = number(text, year_at, 4);
  if (!is_year(year)) return std::nullopt;
  if (day > 0) return day_of(year, month, day, year_at + 4);
  return DateExpression{month_span(year, month), year_at + 4};
}

// "2019", "2019-01", "2019-01-31", "20190131".
std::optional<DateExpression> numeric(std::string_view text, size_t width) {
  if (width == 8) return day_of(number(text, 0, 4), number(text, 4, 2), number(text, 6, 2), 8);
  if (width != 4 || !is_year(number(text, 0, 4))) return std::nullopt;
  const int year = number(text, 0, 4);
  if (text.size() < 7 || (text[4] != '-' && text[4] != '/') || digits(text, 5) != 2)
    return DateExpression{year_span(year), 4};
  const int month = number(text, 5, 2);
  if (month < 1 || month > 12) return DateExpression{year_span(year), 4};
  if (text.size() >= 10 && text[7] == text[4] && digits(text, 8) == 2)
    if (auto day = day_of(year, month, number(text, 8, 2), 10)) return day;
  return DateExpression{month_span(year, month), 7};
}

std::optional<DateExpression> point(std::string_view text) {
  const size_t width = digits(text, 0);
  if (width == 0) return named_month(text, 0, 0);
  if (width == 4 || width == 8) return numeric(text, width);
  if (width > 2) return std::nullopt;
  const int day = number(text, 0, width);
  // "31/1 2019", "31 januari 2019"
  if (width < text.size() && text[width] == '/') {
    const size_t month_at = width + 1;
    const size_t month_width = digits(text, month_at);
    const size_t year_at = month_at + month_width + 1;
    if (month_width == 0 || month_width > 2 || digits(text, year_at) != 4) return std::nullopt;
    return day_of(number(text, year_at, 4), number(text, month_at, month_width), day, year_at + 4);
  }
  return named_month(text, skip_spaces(text, width), day);
}

bool ends_there(std::string_view text, size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == ')' || text[at] == '"' || text[at] == ',' ||
         text.compare(at, 2, "..") == 0;
}

}  // namespace

std::optional<DateExpression> date_expression(std::string_view text) {
  for (const std::string_view mark : {">=", "<=", ">", "<", "="}) {
    if (!text.starts_with(mark)) continue;
    const size_t skip = skip_spaces(text, mark.size());
    auto found = point(text.substr(skip));
    if (!found || !ends_there(text, skip + found->length)) return std::nullopt;
    found->length += skip;
    if (mark == ">=") found->span.to.reset();
    if (mark == "<=") found->span.from.reset();
    if (mark == ">") found->span = {plus_days(*found->span.to, 1), std::nullopt};
    if (mark == "<") found->span = {std::nullopt, plus_days(*found->span.from, -1)};
    return found;
  }
  if (text.starts_with("..")) {
    auto found = point(text.substr(2));
    if (!found || !ends_there(text, 2 + found->length)) return std::nullopt;
    return DateExpression{{std::nullopt, found->span.to}, found->length + 2};
  }
  auto found = point(text);
  if (!found || !ends_there(text, found->length)) return std::nullopt;
  if (text.compare(found->length, 2, "..") != 0) return found;
  const size_t rest = found->length + 2;
  const auto last = point(text.substr(rest));
  if (!last || !ends_there(text, rest + last->length)) return DateExpression{{found->span.from, std::nullopt}, rest};
  DateSpan span{found->span.from, last->span.to};
  if (*span.from > *span.to) span = {last->span.from, found->span.to};
  return DateExpression{span, rest + last->length};
}

}  // namespace akt
