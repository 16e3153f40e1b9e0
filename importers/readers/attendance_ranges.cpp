// § intervals and clock times.
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// "-", "–", "—", "--", "till": the bytes of a range mark, 0 when there is none.
size_t range_mark(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size()) {
    if (text[end] == '-')
      ++end;
    else if (text.substr(end).starts_with("–") || text.substr(end).starts_with("—") ||
             text.substr(end).starts_with("‑") || text.substr(end).starts_with("−"))
      end += 3;
    else
      break;
  }
  if (end > at) return end - at;
  for (const std::string_view word : {"till och med", "t.o.m.", "t o m", "tom", "till"})
    if (text.substr(at).starts_with(word)) return word.size();
  return 0;
}

std::optional<int> number_at(std::string_view text, size_t& at) {
  size_t end = at;
  int number = 0;
  while (end < text.size() && digit(text[end]) && end - at < 5) number = number * 10 + (text[end++] - '0');
  if (end == at || (end < text.size() && digit(text[end]))) return std::nullopt;
  if (end + 1 < text.size() && (text[end] == '.' || text[end] == ':') && digit(text[end + 1]))
    return std::nullopt;                        // a time
  if (end < text.size() && text[end] == '/') {  // "63/21": the year is not part of it
    size_t year = end + 1;
    while (year < text.size() && digit(text[year])) ++year;
    if (year > end + 1) end = year;
  }
  at = end;
  return number;
}

std::optional<std::string> clock_at(std::string_view text, size_t& at, bool hour_alone) {
  size_t end = at;
  while (end < text.size() && digit(text[end]) && end - at < 3) ++end;
  if (end == at || end - at > 2) return std::nullopt;
  const std::string hour(text.substr(at, end - at));
  if (std::stoi(hour) > 24) return std::nullopt;
  if (end + 2 < text.size() + 0 && (text[end] == '.' || text[end] == ':') && digit(text[end + 1]) &&
      digit(text[end + 2]) && (end + 3 >= text.size() || !digit(text[end + 3]))) {
    if (text[end + 1] > '5') return std::nullopt;
    // "13.00.15" and dates like "2019.01.31" are no times
    if (end + 4 < text.size() && text[end + 3] == '.' && digit(text[end + 4])) return std::nullopt;
    at = end + 3;
    return hour + "." + std::string(text.substr(end + 1, 2));
  }
  if (!hour_alone) return std::nullopt;
  // "kl 13 00 - 14 35"
  if (end + 2 < text.size() && text[end] == ' ' && text[end + 1] >= '0' && text[end + 1] <= '5' &&
      digit(text[end + 2]) && (end + 3 == text.size() || !(digit(text[end + 3]) || text[end + 3] == '.'))) {
    at = end + 3;
    return hour + "." + std::string(text.substr(end + 1, 2));
  }
  at = end;
  return hour + ".00";
}

}  // namespace

size_t skip_spaces(std::string_view text, size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t')) ++at;
  return at;
}

std::vector<Interval> read_intervals(std::string_view text, size_t& at, const Series& series) {
  std::vector<Interval> found;
  size_t here = at;
  while (here < text.size()) {
    size_t next = here;
    const auto first = number_at(text, next);
    if (!first) break;
    Interval interval{*first, *first};
    const size_t mark_at = skip_spaces(text, next);
    if (const size_t mark = range_mark(text, mark_at)) {
      size_t last_at = skip_spaces(text, mark_at + mark);
      if (text.substr(last_at).starts_with("§")) last_at = skip_spaces(text, last_at + 2);
      size_t last_end = last_at;
      if (const auto last = number_at(text, last_end); last && *last >= *first) {
        interval.last = *last;
        next = last_end;
      } else if (!last && (last_at >= text.size() || text[last_at] == ',' || text[last_at] == ')') && series) {
        interval.last = std::max(series->last, *first);  // "§ 5-"
        next = mark_at + mark;
      }
    }
    found.push_back(interval);
    at = next;
    // "12, 14", "12 och 14", "12 samt 14"
    size_t joint = skip_spaces(text, next);
    if (joint < text.size() && (text[joint] == ',' || text[joint] == ';')) joint = skip_spaces(text, joint + 1);
    if (text.substr(joint).starts_with("och "))
      joint = skip_spaces(text, joint + 4);
    else if (text.substr(joint).starts_with("samt "))
      joint = skip_spaces(text, joint + 5);
    if (joint == next || joint >= text.size() || !digit(text[joint])) break;
    here = joint;
  }
  return found;
}

std::vector<ClockHit> find_clock_times(std::string_view text) {
  std::vector<ClockHit> hits;
  const std::string lower = lower_case(text);
  const auto after_kl = [&lower](size_t at) {
    const std::string_view before = trim(std::string_view(lower).substr(0, std::min(at, lower.size())));
    return before.ends_with("kl") || before.ends_with("kl.") || before.ends_with("klockan") || before.ends_with("kl:");
  };
  for (size_t at = 0; at < text.size(); ++at) {
    if (!digit(text[at]) || (at > 0 && (digit(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ':') &&
                             (at < 2 || digit(text[at - 2]))))
      continue;
    size_t end = at;
    const bool kl = after_kl(at);
    auto from = clock_at(text, end, kl);
    if (!from) {
      while (at + 1 < text.size() && digit(text[at + 1])) ++at;
      continue;
    }
    ClockHit hit{{std::move(from), std::nullopt}, at, end};
    size_t mark_at = skip_spaces(text, end);
    size_t mark = range_mark(text, mark_at);
    if (mark == 0 && text.substr(mark_at).starts_with("och ")) mark = 0;
    if (mark > 0) {
      size_t to_at = skip_spaces(text, mark_at + mark);
      for (const std::string_view word : {"klockan ", "kl. ", "kl.", "kl "})
        if (text.substr(to_at).starts_with(word)) to_at = skip_spaces(text, to_at + word.size());
      if (auto to = clock_at(text, to_at, kl)) {
        hit.span.to = std::move(to);
        hit.end = to_at;
      }
    }
    hits.push_back(hit);
    at = hit.end - 1;
  }
  return hits;
}

}  // namespace akt
