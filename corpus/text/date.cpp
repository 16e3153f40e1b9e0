#include "corpus/text/date.h"

#include <array>
#include <chrono>
#include <cstdio>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

sys_days to_days(const Date& date) {
  return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
         std::chrono::day{static_cast<unsigned>(date.day)};
}

Date from_days(sys_days day) {
  const std::chrono::year_month_day ymd{day};
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

// Gauss's Easter, for the Gregorian calendar.
Date easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return {year, n / 31, n % 31 + 1};
}

bool digit(char c) { return c >= '0' && c <= '9'; }

// Reads up to `most` digits at `at`; -1 when there is none.
int number_at(std::string_view text, size_t& at, int most) {
  int value = 0;
  int count = 0;
  while (at < text.size() && digit(text[at]) && count < most) {
    value = value * 10 + (text[at++] - '0');
    ++count;
  }
  return count == 0 ? -1 : value;
}

struct MonthName {
  std::string_view name;
  int month;
};
constexpr std::array<MonthName, 12> kMonths{{{"januari", 1},
                                             {"februari", 2},
                                             {"mars", 3},
                                             {"april", 4},
                                             {"maj", 5},
                                             {"juni", 6},
                                             {"juli", 7},
                                             {"augusti", 8},
                                             {"september", 9},
                                             {"oktober", 10},
                                             {"november", 11},
                                             {"december", 12}}};

// The month named at `at`, whole or cut to three letters or "sept", with an optional point; moves past it.
int month_at(std::string_view text, size_t& at) {
  size_t end = at;
  std::string word;
  while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || (text[end] >= 'A' && text[end] <= 'Z')) &&
         word.size() < 10)
    word += static_cast<char>(text[end++] | 0x20);
  if (word.size() < 3) return 0;
  if (end < text.size() && static_cast<unsigned char>(text[end]) == 0xC3) return 0;  // å, ä, ö: a longer word
  for (const MonthName& month : kMonths) {
    const bool cut = word == month.name.substr(0, 3) || word == "sept";
    if (word != month.name && !(cut && month.name.substr(0, 3) == word.substr(0, 3))) continue;
    if (cut && word != month.name && end < text.size() && text[end] == '.') ++end;
    at = end;
    return month.month;
  }
  return 0;
}

size_t skip_space(std::string_view text, size_t at) {
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t') {
      ++at;
    } else if (text.compare(at, 2, "\u00a0") == 0) {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

// A date that starts with the digits at `at`, or nothing; `end` is set past it.
std::optional<Date> date_at(std::string_view text, size_t at, int default_year, size_t& end) {
  size_t here = at;
  int first = number_at(text, here, 8);
  const size_t width = here - at;
  if (here < text.size() && digit(text[here])) return std::nullopt;
  Date date;
  if (width == 8) {  // 20190131
    date = {first / 10000, first / 100 % 100, first % 100};
    if (date.year < 1900 || date.year > 2099 || !valid(date)) return std::nullopt;
    end = here;
    return date;
  }
  // "202601-31": the end of a line took the first dash of "2026-01-31" for one that divides a word.
  if (width == 6 && first >= 190001 && first <= 209912 && here < text.size() && text[here] == '-') {
    const size_t day_start = ++here;
    date = {first / 100, first % 100, number_at(text, here, 2)};
    if (here - day_start != 2 || (here < text.size() && (digit(text[here]) || text[here] == '-')) || !valid(date))
      return std::nullopt;
    end = here;
    return date;
  }
  if (width == 4 && first >= 1800 && first <= 2199 && here < text.size()) {  // 2019-01-31
    size_t separator = 1;
    char mark = text[here];
    if (text.compare(here, 3, "–") == 0 || text.compare(here, 3, "‑") == 0) {
      separator = 3;
      mark = '-';
    }
    if (mark != '-' && mark != '.') return std::nullopt;
    here += separator;
    const size_t month_start = here;
    date.year = first;
    date.month = number_at(text, here, 2);
    if (here - month_start != 2 || here >= text.size()) return std::nullopt;
    if (text.compare(here, 3, "–") == 0 || text.compare(here, 3, "‑") == 0)
      here += 3;
    else if (text[here] == mark)
      ++here;
    else
      return std::nullopt;
    const size_t day_start = here;
    date.day = number_at(text, here, 2);
    if (here - day_start != 2 || (here < text.size() && digit(text[here])) || !valid(date)) return std::nullopt;
    end = here;
    return date;
  }
  if (width > 2) return std::nullopt;
  if (here < text.size() && text[here] == '/') {  // 31/1 2019, 31/1-2019
    ++here;
    date.day = first;
    date.month = number_at(text, here, 2);
    size_t year_at = here;
    if (year_at < text.size() && (text[year_at] == '-' || text[year_at] == '/')) ++year_at;
    year_at = skip_space(text, year_at);
    const size_t year_start = year_at;
    date.year = number_at(text, year_at, 4);
    if (year_at - year_start != 4 || (year_at < text.size() && digit(text[year_at]))) return std::nullopt;
    if (date.year < 1900 || date.year > 2099 || !valid(date)) return std::nullopt;
    end = year_at;
    return date;
  }
  // 31 januari 2019; "12:e januari 2019" too.
  if (text.compare(here, 2, ":e") == 0 || text.compare(here, 2, ":a") == 0) here += 2;
  here = skip_space(text, here);
  const int month = month_at(text, here);
  if (month == 0) return std::nullopt;
  date = {0, month, first};
  size_t year_at = skip_space(text, here);
  if (year_at < text.size() && text[year_at] == ',') year_at = skip_space(text, year_at + 1);
  if (text.compare(year_at, 3, "år ") == 0 || text.compare(year_at, 4, "år ") == 0)
    year_at = skip_space(text, year_at + 3);
  const size_t year_start = year_at;
  const int year = number_at(text, year_at, 4);
  const bool has_year =
      year_at - year_start == 4 && !(year_at < text.size() && digit(text[year_at])) && year >= 1800 && year <= 2199;
  if (!has_year && default_year == 0) return std::nullopt;
  date.year = has_year ? year : default_year;
  if (!valid(date)) return std::nullopt;
  end = has_year ? year_at : here;
  return date;
}

}  // namespace

std::string_view month_name(int month) {
  return month >= 1 && month <= 12 ? kMonths[static_cast<size_t>(month) - 1].name : std::string_view();
}

int month_from_name(std::string_view word) {
  size_t at = 0;
  const int month = month_at(word, at);
  return at == word.size() ? month : 0;
}

std::string Date::iso() const {
  std::array<char, 48> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", year, month, day);
  return out.data();
}

bool valid(const Date& date) {
  return std::chrono::year_month_day{std::chrono::year{date.year},
                                     std::chrono::month{static_cast<unsigned>(date.month)},
                                     std::chrono::day{static_cast<unsigned>(date.day)}}
      .ok();
}

Date plus_days(const Date& date, int count) { return from_days(to_days(date) + days{count}); }

int days_between(const Date& from, const Date& to) { return static_cast<int>((to_days(to) - to_days(from)).count()); }

int weekday(const Date& date) { return static_cast<int>(std::chrono::weekday{to_days(date)}.iso_encoding()) - 1; }

std::optional<Date> parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  size_t end = 0;
  const auto date = date_at(text, 0, 0, end);
  if (!date || end != text.size()) return std::nullopt;
  return date;
}

std::vector<DateHit> find_dates(std::string_view text, int year) {
  std::vector<DateHit> hits;
  for (size_t at = 0; at < text.size();) {
    if (!digit(text[at])) {
      ++at;
      continue;
    }
    size_t end = 0;
    const bool inside = at > 0 && (digit(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == ':');
    if (!inside)
      if (const auto date = date_at(text, at, year, end)) {
        hits.push_back({*date, at, end});
        at = end;
        continue;
      }
    while (at < text.size() && digit(text[at])) ++at;
  }
  return hits;
}

std::vector<DateHit> find_dates(std::string_view text) { return find_dates(text, 0); }

std::optional<Date> first_date(std::string_view text) {
  const auto hits = find_dates(text);
  if (hits.empty()) return std::nullopt;
  return hits.front().date;
}

bool nonworking(const Date& date) {
  if (weekday(date) >= 5) return true;
  const auto on = [&date](int month, int day) { return date.month == month && date.day == day; };
  if (on(1, 1) || on(1, 6) || on(5, 1) || on(6, 6) || on(12, 25) || on(12, 26)) return true;
  if (on(12, 24) || on(12, 31)) return true;
  // Midsummer eve is the Friday of 19-25 June.
  if (date.month == 6 && weekday(date) == 4 && date.day >= 19 && date.day <= 25) return true;
  const int from_easter = days_between(easter(date.year), date);
  return from_easter == -2 || from_easter == 1 || from_easter == 39;  // Good Friday, Easter Monday, Ascension
}

Date last_day_of_appeal(const Date& posted) {
  Date day = plus_days(posted, 21);
  while (nonworking(day)) day = plus_days(day, 1);
  return day;
}

Date earliest_legal_force(const Date& posted) { return plus_days(last_day_of_appeal(posted), 1); }

}  // namespace akt
