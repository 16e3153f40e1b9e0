#include "importers/readers/meeting_place.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"

namespace akt {
namespace {

constexpr std::array<std::string_view, 45> kLoose{
    "med",      "måndag",    "måndagen", "tisdag",   "tisdagen",   "onsdag",   "onsdagen",
    "torsdag",  "torsdagen", "fredag",   "fredagen", "lördag",     "lördagen", "söndag",
    "söndagen", "den",       "kl",       "klockan",  "tid",        "tiden",    "mellan",
    "och",      "från",      "till",     "start",    "slut",       "börjar",   "slutar",
    "starttid", "sluttid",   "samt",     "–",        "-",          "—",        "(",
    ")",        "plats",     "datum",    "avslutas", "avslutades", "mötet",    "sammanträdet",
    "öppnas",   "öppnades",  "dag"};

bool loose(std::string_view word) {
  std::string lower = lower_case(word);
  while (!lower.empty() && (lower.back() == '.' || lower.back() == ':' || lower.back() == ';')) lower.pop_back();
  return lower.empty() || std::find(kLoose.begin(), kLoose.end(), lower) != kLoose.end();
}

// The words of a piece without those that only lead to a date or a time.
std::string without_loose(std::string_view piece) {
  std::vector<std::string_view> words;
  for (const std::string_view word : split(piece, ' '))
    if (!word.empty()) words.push_back(word);
  while (!words.empty() && loose(words.front())) words.erase(words.begin());
  while (!words.empty() && loose(words.back())) words.pop_back();
  std::string out;
  for (const std::string_view word : words) out += (out.empty() ? "" : " ") + std::string(word);
  return out;
}

// From a word of adjournment to the end of its part of the text: its hours are not the meeting's.
void blank_breaks(std::string& text) {
  std::string lower = lower_case(text);
  if (lower.size() != text.size()) return;
  for (const std::string_view word : {"ajourn", "paus", "uppehåll", "mötesuppehåll", "frukost", "lunch"}) {
    for (size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
      size_t end = at;
      while (end < text.size() && text[end] != ',' && text[end] != ')' && text[end] != ';' && text[end] != '\n') ++end;
      for (size_t n = at; n < end; ++n) text[n] = lower[n] = ' ';
    }
  }
}

}  // namespace

Date first_of_days(std::string_view text, const DateHit& last) {
  std::string_view before = text.substr(0, last.begin);
  size_t dash = 0;
  for (const std::string_view mark : {"-", "–", "—"})
    if (before.ends_with(mark)) dash = mark.size();
  before.remove_suffix(dash);
  int number = 0;
  int scale = 1;
  size_t digits = 0;
  for (; digits < before.size() && digits < 3; ++digits, scale *= 10) {
    const char c = before[before.size() - 1 - digits];
    if (c < '0' || c > '9') break;
    number += scale * (c - '0');
  }
  const Date first{last.date.year, last.date.month, number};
  return dash == 0 || digits == 0 || digits > 2 || !valid(first) || first > last.date ? last.date : first;
}

PlaceAndTime read_place_and_time(std::string_view written) {
  PlaceAndTime out;
  std::string text(written);
  blank_breaks(text);
  auto dates = find_dates(text);
  // "den 26 november och den 27 november 2025": the year stands once.
  if (!dates.empty()) dates = find_dates(text, dates.front().date.year);
  for (const DateHit& hit : dates) {
    if (!out.date) {
      out.date = first_of_days(text, hit);
      if (*out.date != hit.date)
        for (size_t n = hit.begin; n-- > 0 && text[n] != ' ';) text[n] = ' ';
    }
    for (size_t n = hit.begin; n < hit.end; ++n) text[n] = '\x01';
  }
  const auto times = find_clock_times(text);
  for (const ClockHit& hit : times) {
    // "09.00-12.20, enskilt 09.00-09.25": hours inside the meeting's own.
    const bool inside = hit.span.from && hit.span.to && out.start && out.end && *hit.span.from >= *out.start &&
                        *hit.span.to <= *out.end && hit.span.to->size() == out.end->size();
    if (inside) {
      for (size_t n = hit.begin; n < hit.end; ++n) text[n] = '\x01';
      continue;
    }
    if (!out.start) out.start = hit.span.from;
    if (hit.span.to)
      out.end = hit.span.to;
    else if (&hit != &times.front())
      out.end = hit.span.from;
    for (size_t n = hit.begin; n < hit.end; ++n) text[n] = '\x01';
  }
  if (dates.empty() && times.empty() && written.find('\n') == std::string_view::npos &&
      lower_case(written).find("kl") == std::string::npos) {
    out.place = collapse(trim(written));  // a place alone, as it is written
    if (out.place->empty()) out.place.reset();
    return out;
  }
  std::string place;
  std::replace(text.begin(), text.end(), ';', ',');
  std::replace(text.begin(), text.end(), '\n', ' ');
  for (const std::string_view part : split(text, ',')) {
    // What stood on either side of a date or time are pieces of their own.
    for (const std::string_view piece : split(part, '\x01')) {
      std::string words = without_loose(piece);
      while (!words.empty() &&
             (words.back() == '.' || words.back() == ':' || words.back() == '-' || words.back() == '('))
        words.pop_back();
      words = without_loose(words);
      if (words.empty() || words == ")") continue;
      place += (place.empty() ? "" : ", ") + words;
    }
  }
  if (!place.empty()) out.place = place;
  return out;
}

}  // namespace akt
