#include "importers/readers/periods.h"

#include <algorithm>
#include <array>

#include "corpus/text/date.h"
#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr int kNoYear = 4;  // a leap year, so that 29 February is found; no paper is that old

constexpr auto kMonths = std::to_array<std::string_view>({"januari", "februari", "mars", "april", "maj", "juni", "juli",
                                                          "augusti", "september", "oktober", "november", "december"});

bool digit(char c) { return c >= '0' && c <= '9'; }

// What may stand between the two ends of a period.
bool connects(std::string_view between) {
  std::string text = lowered(between);
  if (text.size() > 60) return false;
  bool joined = false;
  for (size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == ',' || text[at] == '.' ||
        text[at] == '(' || text[at] == ')') {
      ++at;
      continue;
    }
    size_t length = 0;
    for (const std::string_view word : {"till och med", "till och", "till", "t.o.m", "t o m", "tom", "–", "—", "-",
                                        "fram", "och med", "med", "den", "dag", "löpande", "senast"})
      if (text.compare(at, word.size(), word) == 0) {
        length = word.size();
        joined = joined || (word != "den" && word != "dag");
        break;
      }
    if (length == 0) return false;
    at += length;
  }
  return joined;
}

Date last_of_month(int year, int month) {
  Date date{year, month, 31};
  while (!valid(date)) --date.day;
  return date;
}

struct MonthHit {
  int year = 0;  // 0: not said
  int month = 0;
  size_t begin = 0;
  size_t end = 0;
};

// "juli 2022", and "juli" alone; not when a day stands before it.
std::vector<MonthHit> find_months(std::string_view lower) {
  std::vector<MonthHit> found;
  for (size_t n = 0; n < kMonths.size(); ++n)
    for (size_t at = find_stem(lower, kMonths[n]); at != std::string_view::npos;
         at = find_stem(lower, kMonths[n], at + 1)) {
      size_t end = at + kMonths[n].size();
      if (end < lower.size() &&
          ((lower[end] >= 'a' && lower[end] <= 'z') || static_cast<unsigned char>(lower[end]) == 0xC3))
        continue;
      size_t before = at;
      while (before > 0 && lower[before - 1] == ' ') --before;
      if (before > 0 && digit(lower[before - 1]) && at - before <= 1) {
        size_t start = before;
        while (start > 0 && digit(lower[start - 1])) --start;
        if (before - start <= 2) continue;
      }
      MonthHit hit{0, static_cast<int>(n) + 1, at, end};
      if (end + 5 <= lower.size() && lower[end] == ' ' &&
          std::all_of(lower.begin() + static_cast<std::ptrdiff_t>(end) + 1,
                      lower.begin() + static_cast<std::ptrdiff_t>(end) + 5, digit) &&
          (end + 5 == lower.size() || !digit(lower[end + 5]))) {
        hit.year = (lower[end + 1] - '0') * 1000 + (lower[end + 2] - '0') * 100 + (lower[end + 3] - '0') * 10 +
                   (lower[end + 4] - '0');
        hit.end = end + 5;
      }
      found.push_back(hit);
    }
  std::sort(found.begin(), found.end(), [](const MonthHit& a, const MonthHit& b) { return a.begin < b.begin; });
  return found;
}

void add_month_periods(std::string_view text, std::vector<PeriodHit>& out) {
  const auto months = find_months(lowered(text));
  for (size_t n = 0; n + 1 < months.size(); ++n) {
    const MonthHit& a = months[n];
    const MonthHit& b = months[n + 1];
    if (b.year == 0 || !connects(text.substr(a.end, b.begin - a.end))) continue;
    const int from_year = a.year != 0 ? a.year : (a.month <= b.month ? b.year : b.year - 1);
    out.push_back({Date{from_year, a.month, 1}, last_of_month(b.year, b.month), a.begin, b.end});
    ++n;
  }
}

// The days from `date` on, so many months.
PeriodHit lasting(const DateHit& date, int months) {
  return {date.date, plus_days(plus_months(date.date, months), -1), date.begin, date.end};
}

// "från 1 mars 2022 och två år framåt", "2022-01-01 och gäller i tre år": the end follows from a length after the day.
std::optional<PeriodHit> with_length(std::string_view text, const DateHit& date) {
  const std::string lower = lowered(text.substr(date.end, 70));
  if (!has_any_stem(lower, {"år framåt", "år från", "i ", "under ", "månader framåt", "framåt", "löper", "år"}))
    return std::nullopt;
  if (!has_any_stem(lower, {"framåt", "gäller i", "löper i", "under", "gäller under", "och i", "i "}))
    return std::nullopt;
  const size_t stop = lower.find('.');
  const auto months = months_in(std::string_view(lower).substr(0, stop));
  if (!months || has_any_stem(lower, {"uppsägning", "förläng", "säga", "tillfäll", "gånger"})) return std::nullopt;
  return lasting(date, *months);
}

// "löper under tre år med start den 1 januari 2026": the length before the day.
std::optional<PeriodHit> with_length_before(std::string_view text, const DateHit& date) {
  constexpr size_t kNear = 60;
  const size_t from = date.begin > kNear ? date.begin - kNear : 0;
  const std::string lower = lowered(text.substr(from, date.begin - from));
  const size_t start = lower.rfind("med start");
  const size_t length = find_stem(lower, "under ");
  if (start == std::string::npos || length == std::string::npos || length > start) return std::nullopt;
  const auto months = months_in(std::string_view(lower).substr(length, start - length));
  if (!months) return std::nullopt;
  return lasting(date, *months);
}

}  // namespace

Date plus_years(const Date& date, int years) {
  Date out{date.year + years, date.month, date.day};
  while (!valid(out)) --out.day;
  return out;
}

Date plus_months(const Date& date, int months) {
  const int total = date.year * 12 + date.month - 1 + months;
  Date out{total / 12, total % 12 + 1, date.day};
  while (!valid(out)) --out.day;
  return out;
}

std::vector<PeriodHit> find_periods(std::string_view text) {
  auto dates = find_dates(text, kNoYear);
  std::vector<PeriodHit> out;
  for (size_t n = 0; n < dates.size(); ++n) {
    if (n + 1 < dates.size() && connects(text.substr(dates[n].end, dates[n + 1].begin - dates[n].end)) &&
        dates[n + 1].date.year != kNoYear) {
      Date from = dates[n].date;
      const Date to = dates[n + 1].date;
      if (from.year == kNoYear) {
        from.year = to.year;
        if (to < from) --from.year;
      }
      if (valid(from) && from < to) {
        out.push_back({from, to, dates[n].begin, dates[n + 1].end});
        ++n;
        continue;
      }
    }
    if (dates[n].date.year == kNoYear) continue;
    if (const auto hit = with_length(text, dates[n]))
      out.push_back(*hit);
    else if (const auto before = with_length_before(text, dates[n]))
      out.push_back(*before);
  }
  add_month_periods(text, out);
  std::sort(out.begin(), out.end(), [](const PeriodHit& a, const PeriodHit& b) { return a.begin < b.begin; });
  return out;
}

std::vector<PeriodHit> find_years(std::string_view text) {
  const auto dates = find_dates(text);
  size_t next_date = 0;  // dates and years come in order
  const auto inside_date = [&](size_t at) {
    while (next_date < dates.size() && dates[next_date].end <= at) ++next_date;
    return next_date < dates.size() && at >= dates[next_date].begin;
  };
  std::vector<PeriodHit> years;
  for (size_t at = 0; at < text.size();) {
    if (!digit(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && digit(text[end])) ++end;
    const bool four = end - at == 4 && (text[at] == '1' || text[at] == '2') &&
                      (text.compare(at, 2, "20") == 0 || text.compare(at, 2, "19") == 0);
    // Of a number, an amount or a paragraph: "KS 2020/0882", "2 000 kr", "(2004:773)".
    const bool colon = end + 1 < text.size() && text[end] == ':' && digit(text[end + 1]);
    const bool number = colon || (end < text.size() && text[end] == '/') ||
                        (at > 0 && (text[at - 1] == '/' || text[at - 1] == ':' || text[at - 1] == ',')) ||
                        (end + 2 < text.size() && text[end] == ',' && digit(text[end + 1]));
    const std::string after = lowered(text.substr(end, 8));
    const bool money = has_any_stem(after, {"kr", "tkr", "mkr", "sek", "mnkr", "st", "tim", "perso"}) &&
                       (after.empty() || after[0] == ' ');
    if (four && !number && !money && !inside_date(at)) {
      int year = 0;
      for (size_t n = at; n < end; ++n) year = year * 10 + (text[n] - '0');
      years.push_back({Date{year, 1, 1}, Date{year, 12, 31}, at, end});
    }
    at = end;
  }
  std::vector<PeriodHit> out;
  for (const PeriodHit& year : years) {
    const std::string_view between =
        out.empty() ? std::string_view() : text.substr(out.back().end, year.begin - out.back().end);
    if (!out.empty() && (connects(between) || trim(between) == "-") && *out.back().to < *year.from) {
      out.back().to = year.to;
      out.back().end = year.end;
      continue;
    }
    out.push_back(year);
  }
  return out;
}

std::optional<int> number_before(std::string_view lower, size_t at) {
  // The last few words, brackets taken as words: "två (2) lika stora ".
  size_t end = at;
  for (int words = 0; words < 4; ++words) {
    while (end > 0 && (lower[end - 1] == ' ' || lower[end - 1] == '\n')) --end;
    size_t begin = end;
    while (begin > 0 && lower[begin - 1] != ' ' && lower[begin - 1] != '\n') --begin;
    std::string_view word = lower.substr(begin, end - begin);
    while (!word.empty() && (word.front() == '(' || word.front() == '"')) word.remove_prefix(1);
    while (!word.empty() && (word.back() == ')' || word.back() == ',')) word.remove_suffix(1);
    if (word.empty()) return std::nullopt;
    if (const auto number = number_word(word)) return number;
    if (word != "lika" && word != "stora" && word != "hela" && word != "kalender" && word != "olika" &&
        word != "ömsesidiga")
      return std::nullopt;
    end = begin;
  }
  return std::nullopt;
}

std::optional<int> months_in(std::string_view lower) {
  for (const std::string_view unit : {"månad", "kalendermånad"})
    for (size_t at = find_stem(lower, unit); at != std::string_view::npos; at = find_stem(lower, unit, at + 1))
      if (const auto number = number_before(lower, at); number && *number > 0 && *number <= 60) return number;
  // "3-månaders"
  if (const size_t at = lower.find("-månad"); at != std::string_view::npos)
    if (const auto number = number_before(lower, at); number && *number > 0 && *number <= 60) return number;
  if (has_stem(lower, "halvår") || has_stem(lower, "halvt år") || lower.find("ett halvt år") != std::string_view::npos)
    return 6;
  for (size_t at = find_stem(lower, "år"); at != std::string_view::npos; at = find_stem(lower, "år", at + 1)) {
    const size_t end = at + std::string_view("år").size();
    const std::string_view rest = lower.substr(end, 2);
    if (!rest.empty() && rest[0] != ' ' && rest[0] != 's' && rest[0] != ',' && rest[0] != '.') continue;
    if (const auto number = number_before(lower, at); number && *number > 0 && *number <= 10) return *number * 12;
  }
  for (size_t at = find_stem(lower, "dagar"); at != std::string_view::npos; at = find_stem(lower, "dagar", at + 1))
    if (const auto number = number_before(lower, at);
        number && (*number == 30 || *number == 60 || *number == 90 || *number == 180))
      return *number / 30;
  return std::nullopt;
}

}  // namespace akt
