// Calendar dates as Swedish papers write them, and the notice rule of lag 1930:173.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct Date {
  int year = 0;
  int month = 0;  // 1-12
  int day = 0;    // 1-31
  auto operator<=>(const Date&) const = default;
  std::string iso() const;  // "2019-01-31"
};

struct DateHit {
  Date date;
  size_t begin = 0;  // byte offsets in the text searched
  size_t end = 0;
};

bool valid(const Date& date);
Date plus_days(const Date& date, int days);
int days_between(const Date& from, const Date& to);  // to - from
int weekday(const Date& date);                       // 0 Monday .. 6 Sunday

std::string_view month_name(int month);      // "januari" .. "december"
int month_from_name(std::string_view word);  // "januari", "Jan.", "sept" -> 1, 1, 9; 0 when it is no month

// "2019-01-31" only; anything else is nothing.
std::optional<Date> parse_iso(std::string_view text);
// Every date in the text, in order: 2019-01-31, 2019.01.31, 20190131, 31/1 2019, "den 31 januari 2019",
// "31 jan. 2019". A day and month without a year is no date. Linear in the text.
std::vector<DateHit> find_dates(std::string_view text);
// As find_dates, but also "12 januari" without a year, which then gets `year`.
std::vector<DateHit> find_dates(std::string_view text, int year);
std::optional<Date> first_date(std::string_view text);

// Sundays, Saturdays, public holidays (lag 1989:253) and midsummer, Christmas and New Year's eve (lag 1930:173 2 §).
bool nonworking(const Date& date);
// Kommunallagen 13:5: three weeks from the notice, moved on past nonworking days.
Date last_day_of_appeal(const Date& posted);
// The day after: the earliest a decision gains legal force, and the notice may come down.
Date earliest_legal_force(const Date& posted);

}  // namespace akt
