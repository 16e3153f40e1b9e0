#include "importers/readers/consultation_deadline.h"

#include <algorithm>
#include <array>

#include "corpus/text/date.h"
#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr auto kReplyWords = std::to_array<std::string_view>(
    {"svar",     "remissvar", "synpunkt", "yttrand",   "mejla",         "maila",     "mejla",     "maila",
     "remissen", "inkomma",   "inkommit", "remisstid", "remissyttrand", "kommit in", "tillhanda", "samrådssvar",
     "lämnas",   "skickas",   "insänd",   "besvara",   "emotse",        "tas emot",  "mottas",    "till handa"});

int year_at(std::string_view text, size_t at, int otherwise) {
  const std::string_view rest = text.substr(std::min(at, text.size()), 4);
  return rest.size() == 4 && !find_years(rest).empty() ? std::stoi(std::string(rest)) : otherwise;
}

// "vid utgången av april månad 2026", "före april månads utgång": the month's last day.
std::optional<DateHit> end_of_month(std::string_view text, std::string_view lower, size_t at, int year) {
  size_t begin = at;
  size_t said = at;  // where the day's own words begin
  const auto last_day = [&](std::string_view words) { return lower.substr(at).starts_with(words); };
  if (last_day("senast den sista ") || last_day("senast sista ")) {
    said = lower.find("sista ", at);
    begin = said + std::string_view("sista ").size();
  } else if (constexpr std::string_view kOf = "utgången av "; lower.compare(at, kOf.size(), kOf) == 0) {
    begin = at + kOf.size();
  } else if (constexpr std::string_view kEnd = " månads utgång";
             at > kEnd.size() && lower.substr(at).starts_with("utgång")) {
    const size_t end = at - std::string_view(" månads ").size();
    if (lower.substr(end, at - end) != " månads ") return std::nullopt;
    begin = lower.rfind(' ', end - 1) + 1;
  } else {
    return std::nullopt;
  }
  const size_t end = std::min(lower.find_first_of(" .,", begin), lower.size());
  const int month = month_from_name(lower.substr(begin, end - begin));
  if (month == 0) return std::nullopt;
  DateHit hit{{year, month, 1}, std::min(said, begin), end};
  for (const std::string_view words : {" månads utgång", " månad", ""})
    if (lower.substr(end).starts_with(words)) {
      hit.end = std::max(hit.end, std::min(end + words.size(), text.size()));
      const int own = year_at(text, end + words.size() + 1, 0);
      if (own > 0) {
        hit.date.year = own;
        hit.end = end + words.size() + 1 + 4;
      }
      break;
    }
  if (hit.date.year == 0) return std::nullopt;
  hit.date = month == 12 ? Date{hit.date.year, 12, 31} : plus_days({hit.date.year, month + 1, 1}, -1);
  return hit;
}

// "vid månadsskiftet mars/april": the last day of the month that ends.
std::optional<DateHit> turn_of_month(std::string_view text, std::string_view lower, size_t at, int year) {
  constexpr std::string_view kTurn = "månadsskiftet ";
  if (!lower.substr(at).starts_with(kTurn)) return std::nullopt;
  const auto word_end = [&lower](size_t from) {
    while (from < lower.size() && (lower[from] >= 'a' && lower[from] <= 'z')) ++from;
    return from;
  };
  const size_t first = at + kTurn.size();
  const size_t first_end = word_end(first);
  const int month = month_from_name(lower.substr(first, first_end - first));
  size_t second = first_end;
  for (const std::string_view joint : {"/", " / ", "-", " - ", "–", " – ", " till ", " och "})
    if (lower.substr(first_end).starts_with(joint)) second = std::max(second, first_end + joint.size());
  size_t end = word_end(second);
  const int next = month_from_name(lower.substr(second, end - second));
  if (month == 0 || next != month % 12 + 1) return std::nullopt;
  const int own = year_at(text, end + 1, 0);
  if (own > 0) {
    end += 1 + 4;
    year = month == 12 ? own - 1 : own;  // "december/januari 2026"
  }
  if (year == 0) return std::nullopt;
  const Date day = month == 12 ? Date{year, 12, 31} : plus_days({year, month + 1, 1}, -1);
  return DateHit{day, at, end};
}

// "fre 14/3", without a year.
std::optional<DateHit> day_and_month(std::string_view lower, size_t at, int year) {
  constexpr size_t kNear = 60;
  const auto digit = [&lower](size_t place) {
    return place < lower.size() && lower[place] >= '0' && lower[place] <= '9';
  };
  const size_t slash = lower.find('/', at);
  if (year == 0 || slash == std::string_view::npos || slash - at > kNear) return std::nullopt;
  size_t begin = slash;
  while (begin > at && digit(begin - 1)) --begin;
  size_t end = slash + 1;
  while (digit(end)) ++end;
  if (begin == slash || slash - begin > 2 || end == slash + 1 || end - slash > 3 || lower[begin - 1] != ' ' ||
      (end < lower.size() && (lower[end] == '/' || lower[end] == ':')))
    return std::nullopt;
  const Date date{year, std::stoi(std::string(lower.substr(slash + 1, end - slash - 1))),
                  std::stoi(std::string(lower.substr(begin, slash - begin)))};
  if (!valid(date)) return std::nullopt;
  return DateHit{date, begin, end};
}

// Where "vecka 12", "v. 12", "v 12" stands, and where its number begins.
std::optional<std::pair<size_t, size_t>> week_at(std::string_view lower, size_t from) {
  constexpr size_t kNear = 20;
  for (const std::string_view word : {"vecka ", "v. ", "v.", "v "})
    for (size_t at = find_stem(lower, word, from); at != std::string_view::npos && at - from < kNear;
         at = find_stem(lower, word, at + 1))
      if (const size_t number = at + word.size(); number < lower.size() && lower[number] >= '0' && lower[number] <= '9')
        return std::pair{at, number};
  return std::nullopt;
}

// "senast vecka 42", "under v. 12": to the week's end. "inom åtta veckor": from the letter's own day.
std::optional<DateHit> by_weeks(std::string_view lower, size_t at, const Day& letter) {
  if (!letter) return std::nullopt;
  constexpr std::string_view kWithin = "inom ";
  if (const auto week = week_at(lower, at)) {
    size_t end = week->second;
    while (end < lower.size() && lower[end] >= '0' && lower[end] <= '9') ++end;
    const auto number = number_word(lower.substr(week->second, end - week->second));
    if (!number || *number < 1 || *number > 53) return std::nullopt;
    const auto sunday = [&number](int year) {
      const Date fourth{year, 1, 4};  // is always in week 1
      return plus_days(fourth, 6 - weekday(fourth) + (*number - 1) * 7);
    };
    Date day = sunday(letter->year);
    if (day < *letter) day = sunday(letter->year + 1);
    return DateHit{day, week->first, end};
  }
  if (lower.substr(at).starts_with(kWithin)) {
    const size_t begin = at + kWithin.size();
    const size_t end = std::min(lower.find(' ', begin), lower.size());
    const auto number = number_word(lower.substr(begin, end - begin));
    if (!number || *number > 52 || !lower.substr(end).starts_with(" veckor")) return std::nullopt;
    return DateHit{plus_days(*letter, *number * 7), at, end + std::string_view(" veckor").size()};
  }
  return std::nullopt;
}

// "senast den 28 februari 2020" with the words as they stand there, from the day to the year.
bool from_sentence(Paper& paper, Consultation& letter, const std::vector<Passage>& all) {
  const int year = paper.record.date ? paper.record.date->year : 0;
  for (const bool with_reply_word : {true, false})
    for (const Passage& passage : all) {
      if (with_reply_word && !speaks_of_replies(passage.lower)) continue;
      // The day until which more time can be asked for, or that somebody was given, is not the letter's.
      if (has_any_stem(passage.lower, {"mer tid", "längre tid", "anstånd", "förlängd svarstid", "förlängd remisstid",
                                       "förlängning av svarstid", "förlängning av remisstid"}))
        continue;
      // When the sender itself has to answer somebody else is not when it wants to be answered.
      if (has_any_stem(passage.lower, {"kommunens svar", "kommunens yttrande", "vårt svar", "vårt yttrande",
                                       "kommunen ska svara", "kommunen ska yttra", "kommunen ska lämna"}))
        continue;
      for (const std::string_view word :
           {"utgång", "inom", "senast", "före den", "till och med", "t.o.m", "sista dag", "sista svars", "går ut",
            "inkommet till", "fram till", "emotse", "tillhanda", "till handa", "inkommit", "kommit in", "månadsskiftet",
            "under v", "i vecka"}) {
        const size_t at = find_stem(passage.lower, word);
        if (at == std::string::npos) continue;
        if (!with_reply_word && word != "senast" && !word.starts_with("sista")) continue;
        auto dates = year > 0 ? find_dates(passage.text, year) : find_dates(passage.text);
        if (word == "utgång" || word == "inom") dates.clear();
        const bool week = word == "under v" || word == "i vecka";
        if (week && (!dates.empty() || has_any_stem(passage.lower, {"möt", "träff"}))) continue;
        if (const auto month = end_of_month(passage.text, passage.lower, at, year))
          dates.push_back(*month);
        else if (const auto turn = turn_of_month(passage.text, passage.lower, at, year))
          dates.push_back(*turn);
        else if (const auto day = day_and_month(passage.lower, at, year); day && dates.empty())
          dates.push_back(*day);
        else if (const auto weeks = by_weeks(passage.lower, at, paper.record.date); weeks && dates.empty())
          dates.push_back(*weeks);
        for (const DateHit& date : dates) {
          if (date.end < at || (date.begin > at && date.begin - at > 90)) continue;
          if (date.begin < at && word != "utgång") continue;
          // Anmälan till ett möte har sin egen sista dag.
          if (has_any_stem(passage.lower.substr(0, date.begin), {"anmälan till", "anmäl dig", "anmäl er"})) continue;
          size_t begin = date.begin;
          if (begin >= 4 && passage.lower.compare(begin - 4, 4, "den ") == 0) begin -= 4;
          letter.deadline = date.date;
          letter.deadline_as_written = collapse(std::string_view(passage.text).substr(begin, date.end - begin));
          const bool own_year = letter.deadline_as_written->find(std::to_string(date.date.year)) != std::string::npos;
          // A day without a year is the first such day after the letter's own.
          if (!own_year && paper.record.date && *letter.deadline < *paper.record.date) ++letter.deadline->year;
          paper.note("deadline", passage, "date after \"" + std::string(word) + "\"");
          return true;
        }
      }
    }
  return false;
}

// "Remissperioden pågår mellan 1 december – 28 februari": the words after pågår, mellan, är, löper, under.
void read_period(Paper& paper, Consultation& letter, const std::vector<Passage>& all) {
  for (const Passage& passage : all) {
    const size_t word = [&] {
      for (const std::string_view stem : {"remissperiod", "remisstid", "samrådstid", "samrådsperiod", "svarstid"})
        if (const size_t at = find_stem(passage.lower, stem); at != std::string::npos) return at;
      return std::string::npos;
    }();
    if (word == std::string::npos) continue;
    // Days with or without a year, two of them.
    auto dates = find_dates(passage.text, 2000);
    std::erase_if(dates, [&](const DateHit& date) { return date.begin < word; });
    if (dates.size() < 2 || dates[1].begin - dates[0].end > 40) continue;
    size_t begin = dates[0].begin;
    if (begin >= 4 && passage.lower.compare(begin - 4, 4, "den ") == 0) begin -= 4;
    letter.period_as_written = collapse(std::string_view(passage.text).substr(begin, dates[1].end - begin));
    paper.note("period_as_written", passage, "two days in the sentence on the period");
    if (letter.deadline) return;
    const int year = paper.record.date ? paper.record.date->year : 0;
    const auto own = year > 0 ? find_dates(passage.text, year) : find_dates(passage.text);
    for (const DateHit& date : own)
      if (date.end == dates[1].end) {
        letter.deadline = date.date;
        letter.deadline_as_written = collapse(std::string_view(passage.text).substr(date.begin, date.end - date.begin));
        const bool own_year = letter.deadline_as_written->find(std::to_string(date.date.year)) != std::string::npos;
        if (!own_year && paper.record.date && *letter.deadline < *paper.record.date) ++letter.deadline->year;
        paper.note("deadline", passage, "last day of the period");
      }
    return;
  }
}

}  // namespace

bool speaks_of_replies(std::string_view lower) { return has_any_stem(lower, kReplyWords); }

void read_deadline(Paper& paper, Consultation& letter, const std::vector<Passage>& all) {
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::deadline && !letter.deadline)
      if (const auto date = parse_iso(labelled.value)) {
        letter.deadline = date;
        letter.deadline_as_written = labelled.value;
        paper.note("deadline", labelled.value_line, "label for the deadline");
      }
  if (!letter.deadline) from_sentence(paper, letter, all);
  read_period(paper, letter, all);
}

}  // namespace akt
