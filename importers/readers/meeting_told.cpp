#include "importers/readers/meeting_told.h"

#include <algorithm>
#include <array>
#include <optional>

#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_labels.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/meeting_place.h"

namespace akt::front {
namespace {

constexpr size_t kLongest = 300;  // bytes of a line that tells something

// A line and the next, when the sentence may go on there.
std::string with_next(std::span<const Line> lines, size_t n) {
  std::string text = lines[n].text;
  for (size_t next = n + 1; next < std::min(lines.size(), n + 3); ++next) {
    if (lines[next].role != LineRole::body) continue;
    // "2026-" / "02-25": a date that the line's end has cut
    const bool cut =
        text.size() > 1 && text.ends_with('-') && text[text.size() - 2] >= '0' && text[text.size() - 2] <= '9';
    const bool ends = text.ends_with('.') && !text.ends_with(" kl.");
    if (!ends && lines[next].text.size() < kLongest) text += (cut ? "" : " ") + lines[next].text;
    break;
  }
  return text;
}

// "… vid kommunstyrelsens sammanträde …, kl. 16.00–16.45", "Sammanträdet öppnas klockan 13.00 … avslutas …",
// "Sammanträde måndagen den 27 maj 2024, kl. 18.30-21.40, Folkets hus".
bool tells_hours(const std::string& lower) {
  const size_t at = lower.find("sammanträde");
  if (at == std::string::npos && !lower.starts_with("mötet ")) return false;
  if (lower.starts_with("sammanträde ") || lower.starts_with("sammanträde:")) return true;
  for (const std::string_view word : {"öppna", "börja", "fört vid", "hållet", "förklara", "avsluta"})
    if (lower.find(word) != std::string::npos) return true;
  return false;
}

// "8 februari 2024 kl. 08.30–11.10, Kommunhuset"
bool date_and_hours(std::string_view text) {
  const auto dates = find_dates(text);
  if (dates.size() != 1 || dates[0].begin > 4) return false;  // "Den 8 februari"
  const std::string after = lower_case(trim(text.substr(dates[0].end)));
  return after.starts_with("kl") || after.starts_with(", kl");
}

// "Kl. 18:00–20:45, Kulturhuset", "Tisdagen den 11 mars 2025 klockan 09.00–12.10": from and to, without a label.
bool bare_hours(std::span<const Line> lines, size_t n, const std::string& lower) {
  const bool begins = lower.starts_with("kl ") || lower.starts_with("kl.") || lower.starts_with("klockan ") ||
                      weekday_date(lines[n].text).has_value() || date_and_hours(lines[n].text);
  if (!begins || lower.find("juster") != std::string::npos || lower.find("ajourn") != std::string::npos) return false;
  for (size_t above = n; above-- > 0 && n - above < 3;)
    if (contains_fold(lines[above].text, "juster") || contains_fold(lines[above].text, "anslag")) return false;
  const auto times = find_clock_times(lines[n].text);
  return !times.empty() && times[0].span.from && times[0].span.to;
}

// "… i Bryggsalen, kl.", "… i fullmäktigesalen och …"; else what is neither the meeting nor its time.
Text place_in(const std::string& text, const Text& beside) {
  for (size_t at = text.find(" i "); at != std::string::npos; at = text.find(" i ", at + 1)) {
    size_t end = at + 3;
    const auto stops = [&text, &end](std::string_view word) {
      return std::string_view(text).substr(end).starts_with(word);
    };
    while (end < text.size() && text[end] != ',' && text[end] != '.' && !stops(" och ") && !stops(" kl") &&
           !stops(" den "))
      ++end;
    std::string place = collapse(std::string_view(text).substr(at + 3, end - at - 3));
    if (!place.empty() && place.size() <= 80 && place.find_first_of("0123456789") == std::string::npos) return place;
  }
  std::string rest;
  if (beside)
    for (const std::string_view piece : split(*beside, ','))
      if (!contains_fold(piece, "sammanträd") && !contains_fold(piece, "protokoll")) {
        if (!rest.empty()) rest += ", ";
        rest += trim(piece);
      }
  return rest.empty() ? Text{} : Text{rest};
}

// "Kommunhuset, rum Lönnen" alone under the day and the hours.
bool names_place(const Line& line) {
  constexpr size_t kLongestPlace = 80;
  constexpr std::array<std::string_view, 20> kPlaces{"huset",   "rummet",    " rum ",    "salen",       " sal ",
                                                     "lokal",   "kontoret",  "teams",    "zoom",        "distans",
                                                     "skolan",  "hallen",    "gården",   "biblioteket", "hotell",
                                                     "slottet", "stationen", "herrgård", "folkets hus", "församlings"};
  if (line.role != LineRole::body || line.cells.size() != 1 || line.text.size() > kLongestPlace ||
      !is_upper_at(line.text, 0) || line.text.ends_with('.') || line.text.find("§") != std::string::npos ||
      line.text.find(':') != std::string::npos)
    return false;
  const std::string lower = lower_case(line.text) + " ";
  return std::any_of(kPlaces.begin(), kPlaces.end(),
                     [&](std::string_view place) { return lower.find(place) != std::string::npos; });
}

// The text without sentences on breaks and on the attestation, whose hours are not the meeting's.
std::string of_the_meeting(const std::string& text) {
  std::string kept;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = text.find(". ", begin);
    while (end != std::string::npos && !is_upper_at(text, end + 2)) end = text.find(". ", end + 1);
    end = end == std::string::npos ? text.size() : end + 2;
    const std::string_view sentence = std::string_view(text).substr(begin, end - begin);
    if (!contains_fold(sentence, "ajourn") && !contains_fold(sentence, "paus") && !contains_fold(sentence, "justering"))
      kept += sentence;
    begin = end;
  }
  return kept;
}

void take_hours(std::span<const Line> lines, size_t n, Told& told) {
  if (told.start) return;
  const bool bare = bare_hours(lines, n, lower_case(lines[n].text));
  const std::string text = bare ? lines[n].text : of_the_meeting(with_next(lines, n));
  if (!bare && !tells_hours(lower_case(of_the_meeting(lines[n].text)))) return;
  // A title over the sentence that tells it leaves it to that.
  const bool next_tells = n + 1 < lines.size() && tells_hours(lower_case(of_the_meeting(lines[n + 1].text)));
  if (next_tells && find_clock_times(lines[n].text).empty()) return;
  const PlaceAndTime found = read_place_and_time(text);
  if (!found.start) return;
  told.start = found.start;
  told.end = found.end;
  told.date = found.date;
  told.place = bare && found.place ? found.place : place_in(text, found.place);
  if (!told.place && n + 1 < lines.size() && names_place(lines[n + 1])) told.place = collapse(lines[n + 1].text);
  told.time_line = n;
}

// "Maja Ek (S), justerare", "Tove Åberg, sekreterare": the office after the name, and nothing else.
std::optional<std::string> name_before(const std::string& text, const std::string& lower, std::string_view office) {
  if (!lower.ends_with(office) || lower.size() != text.size() || lower.size() < office.size() + 4) return std::nullopt;
  const std::string before = collapse(std::string_view(text).substr(0, text.size() - office.size()));
  if (!before.ends_with(',') && !before.ends_with('(') && !before.ends_with(')') && !before.ends_with('-'))
    return std::nullopt;
  std::string rest;
  const auto person = leading_person(before, rest);
  if (!person || rest.size() > 2) return std::nullopt;
  return person->name;
}

void take_offices(std::span<const Line> lines, size_t n, Told& told) {
  for (const Cell& cell : lines[n].cells) {
    std::string text = collapse(cell.text);
    // "Tove Åberg (nämndsekreterare)"
    const size_t bracket = text.rfind('(');
    const bool office_in_it = bracket != std::string::npos && text.size() - bracket > 10;
    while (text.ends_with(')') && (bracket == std::string::npos || office_in_it)) text.pop_back();
    const std::string lower = lower_case(text);
    for (const std::string_view office : {"nämndsekreterare", "kommunsekreterare", "sekreterare", "protokollförare"})
      if (!told.secretary) {
        told.secretary = name_before(text, lower, office);
        told.secretary_line = n;
      }
    for (const std::string_view office : {"protokollsjusterare", "protokolljusterare", "justerare", "justerande"})
      if (auto name = name_before(text, lower, office)) {
        told.attesters.push_back(std::move(*name));
        told.attesters_line = n;
        break;
      }
  }
}

// "Protokollet justeras av Maja Ek (S) och Bo By (M)."
void take_attested_by(std::span<const Line> lines, size_t n, Told& told) {
  const std::string lower = lower_case(lines[n].text);
  if (!told.attesters.empty() || lower.size() != lines[n].text.size()) return;
  for (const auto& [subject, verb] :
       std::array<std::pair<std::string_view, std::string_view>, 7>{{{"protokollet juster", " av "},
                                                                     {"justera protokollet", " utses "},
                                                                     {"till justerare", " utses "},
                                                                     {"justera dagens protokoll", " utses "},
                                                                     {"justera dagens protokoll", " utsågs "},
                                                                     {"justera protokollet", " utsågs "},
                                                                     {"justera protokollet", " väljs "}}}) {
    const size_t told_at = lower.find(subject);
    const size_t at = told_at == std::string::npos ? told_at : lower.find(verb, told_at);
    if (at == std::string::npos || lower.find(". ", told_at) < at) continue;
    const std::string text = with_next(lines, n);
    const size_t end = std::min(text.find(". ", at), text.size());
    for (const NameHit& hit : find_people(std::string_view(text).substr(at, end - at)))
      told.attesters.push_back(hit.name);
    told.attesters_line = n;
  }
}

// "Maja Ek utses att justera protokollet."
void take_chosen(std::span<const Line> lines, size_t n, Told& told) {
  const std::string& text = lines[n].text;
  const std::string lower = lower_case(text);
  if (!told.attesters.empty() || lower.size() != text.size()) return;
  for (const std::string_view verb : {" utses att ", " utsågs att ", " utses till justerare", " valdes att ",
                                      " justerar protokollet", " justerar dagens protokoll"}) {
    const size_t at = lower.find(verb);
    if (at == std::string::npos || lower.find("juster", at) == std::string::npos) continue;
    size_t begin = text.rfind(". ", at);
    begin = begin == std::string::npos ? 0 : begin + 2;
    const std::string_view before = std::string_view(text).substr(begin, at - begin);
    for (const NameHit& hit : find_people(before))
      // "Ordföranden Maja Ek och Bo By justerar protokollet."
      if (!contains_fold(before.substr(0, hit.begin), "ordföranden") || !told.attesters.empty() ||
          before.find(',') < hit.begin || before.find(" och ") < hit.begin)
        told.attesters.push_back(hit.name);
    if (told.attesters.empty()) told.attesters = plain_names(before);
    told.attesters_line = n;
    return;
  }
}

// "Protokollet justerades den 19 juni 2024 och anslogs på anslagstavlan samma dag."
void take_posted(std::span<const Line> lines, size_t n, Told& told) {
  constexpr size_t kSentence = 160;
  if (told.posted || !contains_fold(lines[n].text, "juster")) return;
  const std::string text = with_next(lines, n);
  const std::string lower = lower_case(text);
  const size_t same_day = lower.find("samma dag");
  if (lower.size() != text.size()) return;
  // "Protokollet justerades den 6 december 2023 och tillkännagavs på anslagstavlan den 7 december 2023."
  if (same_day == std::string::npos) {
    const size_t end = std::min(lower.find(". "), lower.size());
    const auto days = find_dates(lower.substr(0, end));
    for (const std::string_view verb : {" tillkännagavs", " tillkännages", " anslogs", " anslagits", " publicerades"})
      if (const size_t at = lower.find(verb); at < end && days.size() == 2 && days[0].end <= at && days[1].begin > at) {
        told.posted = days[1].date;
        told.posted_line = n;
      }
    return;
  }
  const size_t from = same_day > kSentence ? same_day - kSentence : 0;
  const std::string before = lower.substr(from, same_day - from);
  bool notice = false;
  for (const std::string_view word : {"anslog", "anslås", "anslag", "publicera", "tillkännag"})
    notice = notice || before.find(word) != std::string::npos;
  const auto dates = find_dates(before);
  if (!notice || dates.empty()) return;
  told.posted = dates.back().date;
  told.posted_line = n;
}

// "Justeringen är anslagen på kommunens anslagstavla" over "Från och med 2022-11-29 till och med 2022-12-21"
void take_notice_period(std::span<const Line> lines, size_t n, Told& told) {
  std::string lower = lower_case(lines[n].text);
  if (lower.find("anslagstavl") != std::string::npos) lower = lower_case(with_next(lines, n));
  // "Protokollet är publicerat på kommunens anslagstavla 2026-02-03 till och med 2026-02-25."
  const auto dates = find_dates(lower);
  const bool span = dates.size() == 2 && dates[1].begin - dates[0].end <= 5 &&
                    lower.find_first_of("abcdefghijklmnopqrstuvwxyz", dates[0].end) >= dates[1].begin;
  const bool board =
      lower.find("anslagstavl") != std::string::npos &&
      (span || lower.find("till och med") != std::string::npos || lower.find("t.o.m") != std::string::npos ||
       lower.find("under tiden") != std::string::npos || lower.find("under perioden") != std::string::npos);
  if (told.posted || (!board && !lower.starts_with("från och med") && !lower.starts_with("fr.o.m"))) return;
  const bool notice =
      board || (n > 0 && (contains_fold(lines[n - 1].text, "anslag") || contains_fold(lines[n - 1].text, "anslås") ||
                          contains_fold(lines[n - 1].text, "tillkännag")));
  if (!notice || dates.size() != 2 || dates[1].date < dates[0].date) return;
  told.posted = dates[0].date;
  told.removed = dates[1].date;
  told.posted_line = n;
}

}  // namespace

std::vector<Continuation> continued_on(std::span<const Line> lines, const Date& day) {
  constexpr int kFarthest = 14;  // days: an adjourned meeting goes on soon
  constexpr size_t kNear = 90;   // bytes between the verb and the date
  std::vector<Continuation> days;
  for (size_t n = 0; n < lines.size(); ++n) {
    const Line& line = lines[n];
    if (line.role != LineRole::body || line.text.size() > kLongest) continue;
    // Not what adjourns a case: "Ärendet ajourneras".
    if (!contains_fold(line.text, "sammanträd") && !contains_fold(line.text, "mötet") &&
        !contains_fold(line.text, "förhandling"))
      continue;
    const std::string lower = lower_case(with_next(lines, n));
    size_t verb = std::string::npos;
    for (const std::string_view word :
         {"fortsätt", "fortsatt", "ajourneras till", "ajournerades till", "ajournerat till", "återuppta", "återupptog"})
      verb = std::min(verb, lower.find(word));
    if (verb == std::string::npos) continue;
    for (const DateHit& hit : find_dates(lower, day.year)) {
      const int ahead = days_between(day, hit.date);
      const bool near = hit.begin >= verb ? hit.begin - verb < kNear : verb - hit.begin < kNear;
      if (!near || ahead == 0 || ahead > kFarthest || ahead < -kFarthest) continue;
      const bool known = std::any_of(days.begin(), days.end(),
                                     [&hit](const Continuation& other) { return other.day == hit.date.iso(); });
      if (!known) days.push_back({hit.date.iso(), n});
    }
  }
  return days;
}

// "2025-11-26--27": the day after the dash, of the same month.
static std::optional<Date> through(std::string_view text, const DateHit& first) {
  size_t at = first.end;
  for (const std::string_view dash : {"--", "–", "—", "-"})
    if (text.substr(at).starts_with(dash)) {
      at += dash.size();
      break;
    }
  if (at == first.end) return std::nullopt;
  int number = 0;
  const size_t begin = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - begin < 3)
    number = number * 10 + text[at++] - '0';
  const bool more = at < text.size() && (text[at] == '-' || text[at] == '.' || text[at] == ':');  // a date, an hour
  const Date last{first.date.year, first.date.month, number};
  return at - begin != 2 || more || !valid(last) ? std::nullopt : std::optional(last);
}

std::vector<Continuation> further_days(std::span<const Line> front, const Date& day) {
  constexpr int kMostDays = 7;
  std::vector<Continuation> days;
  const auto add = [&](const Date& next, size_t line) {
    const int ahead = days_between(day, next);
    const bool known =
        std::any_of(days.begin(), days.end(), [&next](const Continuation& other) { return other.day == next.iso(); });
    if (ahead > 0 && ahead <= kMostDays && !known) days.push_back({next.iso(), line});
  };
  for (size_t n = 0; n < front.size(); ++n) {
    if (front[n].text.size() > kLongest) continue;
    const auto label = label_at(front[n].text);
    const bool when = label && (label->label == Label::place_time || label->label == Label::time ||
                                label->label == Label::meeting_date);
    if (label && !when) continue;  // the days of the notice and of the attestation are their own
    const std::string text = when ? with_next(front, n) : front[n].text;
    const auto dates = find_dates(text, day.year);
    for (size_t at = 0; at < dates.size(); ++at) {
      std::optional<Date> last;
      if (dates[at].date == day)
        last = through(text, dates[at]);
      else if (first_of_days(text, dates[at]) == day)
        last = dates[at].date;
      for (Date next = plus_days(day, 1); last && next <= *last && days_between(day, next) <= kMostDays;
           next = plus_days(next, 1))
        add(next, n);
      if (!when || at == 0 || dates[0].date != day) continue;
      const std::string_view between =
          std::string_view(text).substr(dates[at - 1].end, dates[at].begin - dates[at - 1].end);
      if (between.find("och ") != std::string_view::npos || between.find("samt ") != std::string_view::npos)
        add(dates[at].date, n);
    }
  }
  return days;
}

std::optional<Date> weekday_date(std::string_view text) {
  const std::string lower = lower_case(text.substr(0, 40));
  for (const std::string_view day : {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"}) {
    if (!lower.starts_with(day)) continue;
    const auto dates = find_dates(text);
    if (dates.size() != 1 || dates[0].begin > 24 || text.size() > 120) return std::nullopt;
    const std::string after = lower_case(trim(text.substr(dates[0].end)));
    const bool hours = after.starts_with(',') || after.starts_with("kl") || after.starts_with('(');
    return after.empty() || hours ? std::optional(dates[0].date) : std::nullopt;
  }
  return std::nullopt;
}

Told read_told(std::span<const Line> lines) {
  Told told;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (lines[n].role != LineRole::body || lines[n].text.size() > kLongest) continue;
    take_hours(lines, n, told);
    take_offices(lines, n, told);
    take_attested_by(lines, n, told);
    take_chosen(lines, n, told);
    take_posted(lines, n, told);
    take_notice_period(lines, n, told);
  }
  return told;
}

}  // namespace akt::front
