// Attendance tables whose text has one cell on each line.
#include <algorithm>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_columns.h"
#include "importers/readers/attendance_labels.h"
#include "importers/readers/votes_words.h"

namespace akt::attendance {
namespace {

// Cells of names to whole names: "Hansson Ek, Anna" "Sara" is one, "Arby, Hans" "Ek, Bo" are two.
std::vector<std::string> people_in(const std::vector<std::string>& cells) {
  std::vector<std::string> people;
  const auto complete = [&people] {
    if (people.empty()) return false;
    const std::string& last = people.back();
    const size_t comma = last.find(',');
    return comma == std::string::npos ? last.find(' ') != std::string::npos
                                      : !trim(std::string_view(last).substr(comma + 1)).empty();
  };
  for (size_t n = 0; n < cells.size(); ++n) {
    const bool comma = cells[n].find(',') != std::string::npos;
    const bool next_has_comma = n + 1 < cells.size() && cells[n + 1].find(',') != std::string::npos;
    const bool last_has_comma = !people.empty() && people.back().find(',') != std::string::npos;
    const bool starts =
        people.empty() || (complete() && ((comma && last_has_comma) || (!comma && last_has_comma && next_has_comma) ||
                                          (!comma && !last_has_comma && cells[n].find(' ') != std::string::npos)));
    if (starts)
      people.push_back(cells[n]);
    else
      people.back() += (people.back().ends_with('-') ? "" : " ") + cells[n];
  }
  return people;
}

// "Plats", "Ledamot", "Tjänstgörande ersättare" under each other, and then the first seat's number.
bool seat_heading(std::span<const Line> lines, size_t n) {
  if (lines[n].cells.size() != 1 || column_kind(lines[n].text) != Kind::seat) return false;
  bool names = false;
  size_t heads = 1;
  for (size_t next = n + 1; next < std::min(lines.size(), n + 8); ++next) {
    if (lines[next].cells.size() != 1) return false;
    const auto kind = column_kind(lines[next].text);
    if (!kind) return names && heads >= 3 && votes::whole_number(lines[next].text);
    names = names || *kind == Kind::name;
    ++heads;
  }
  return false;
}

// The same list with one cell on each line: a row ends with its two clock times.
class CellTable {
 public:
  CellTable(std::span<const Line> lines, size_t at) : lines_(lines), seats_(seat_heading(lines, at)) {
    out_.first_line = out_.last_line = at;
  }

  AttendanceTable read() {
    std::vector<std::string> buffer;
    std::vector<std::string> times;
    for (size_t n = out_.first_line; n < lines_.size(); ++n) {
      const Line& line = lines_[n];
      if (votes::noise(line)) {
        if (!buffer.empty() && !votes::whole_number(buffer.front())) out_.last_line = n;
        displaced(buffer);
        continue;
      }
      if (starts_with_fold(line.text, "bilaga") || starts_with_fold(line.text, "ärende") || line.text.starts_with("§"))
        break;
      if (line.text.size() > 80 || starts_with_fold(line.text, "antal ")) break;
      if (const auto label = front::label_at(line.text); label && label->colon && front::list_label(label->label))
        break;
      for (const Cell& cell : line.cells) {
        const std::string& text = cell.text;
        if (is_clock(text)) {
          times.push_back(*find_clock_times(text)[0].span.from);
          if (times.size() < 2) continue;
          row(buffer, times);
          buffer.clear();
          times.clear();
          out_.last_line = n;
        } else if (votes::whole_number(text)) {
          seat(buffer, n);
          displaced(buffer);
          buffer = {text};
          times.clear();
        } else if (seats_ && (text.front() == '_' || (party_cell(text) && !in_row(buffer)))) {
          continue;  // a rule to sign on, a party that has come out of its row
        } else if (!column_kind(text)) {
          buffer.push_back(text);
          buffer_line_ = n;
          if (seats_ && party_cell(text)) seat(buffer, n);
        }
      }
      if (buffer.size() > 60) break;
    }
    seat(buffer, buffer_line_);
    if (!buffer.empty() && !votes::whole_number(buffer.front()) && buffer_line_ > out_.last_line)
      out_.last_line = buffer_line_;
    displaced(buffer);
    // The heading's cells stand on lines of their own too, and a seat's number may have come between them.
    while (out_.first_line > 0 && lines_[out_.first_line - 1].cells.size() == 1 &&
           (column_kind(lines_[out_.first_line - 1].text) || votes::whole_number(lines_[out_.first_line - 1].text)))
      --out_.first_line;
    out_.people = people_.take();
    return std::move(out_);
  }

 private:
  static bool in_row(const std::vector<std::string>& buffer) {
    return !buffer.empty() && votes::whole_number(buffer.front());
  }

  // "S", "ÖrP", and no surname on a line of its own.
  static bool party_cell(const std::string& text) {
    constexpr size_t kLongest = 5;
    return known_party(text) || (text.size() <= kLongest && is_upper_at(text, text.size() - 1) && party_code(text));
  }

  // A seat's number, who sits there, the party: whole without hours, where the table begins with its seats. A party
  // that has come out elsewhere leaves it open whether a substitute has too.
  void seat(std::vector<std::string>& buffer, size_t line) {
    if (!seats_ || buffer.size() < 3 || !votes::whole_number(buffer.front())) return;
    size_t party = 2;
    while (party < buffer.size() && !party_cell(buffer[party])) ++party;
    if (party == buffer.size()) return;
    const auto people = people_in({buffer.begin() + 1, buffer.begin() + static_cast<std::ptrdiff_t>(party)});
    const auto owner = people.size() == 1 ? person_name(people.front()) : std::nullopt;
    if (owner) {
      Attendee who;
      who.name = *owner;
      who.party = party_code(buffer[party]);
      who.role = "member";
      people_.add(std::move(who));
      out_.last_line = std::max(out_.last_line, line);
    }
    buffer.erase(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(party) + 1);
  }

  void row(std::vector<std::string>& buffer, const std::vector<std::string>& times) {
    if (!buffer.empty() && votes::whole_number(buffer.front())) buffer.erase(buffer.begin());
    std::optional<std::string> party;
    if (!buffer.empty() && (party_code(buffer.back()) || says_no_party(buffer.back())) &&
        buffer.back().find(' ') == std::string::npos && buffer.size() > 1) {
      party = party_code(buffer.back());
      buffer.pop_back();
    }
    const auto people = people_in(buffer);
    if (people.empty()) return;
    Attendee who;
    who.party = party;
    who.times.push_back({times[0], times[1]});
    const auto owner = person_name(people.front());
    if (!owner) return;
    if (people.size() > 1) {
      const auto substitute = person_name(people[1]);
      if (!substitute) return;
      who.name = *substitute;
      who.role = "serving_substitute";
      who.substitutes_for = *owner;
    } else {
      who.name = *owner;
      who.role = "member";
    }
    people_.add(std::move(who));
  }

  // Names that the text has put below the rows they belong to: substitutes, but nobody can say for whom.
  void displaced(std::vector<std::string>& buffer) {
    if (!buffer.empty() && votes::whole_number(buffer.front())) return;  // a row that a page break has parted
    for (const std::string& written : people_in(buffer)) {
      const auto name = person_name(written);
      if (!name) continue;
      Attendee who;
      who.name = *name;
      who.role = "serving_substitute";
      people_.add(std::move(who));
    }
    buffer.clear();
  }

  std::span<const Line> lines_;
  bool seats_;  // rows begin with a seat's number and may have no hours
  AttendanceTable out_;
  Attendees people_;
  size_t buffer_line_ = 0;  // where the last cell of the buffer stood
};

}  // namespace

std::optional<Kind> column_kind(std::string_view word) {
  const std::string lower = lower_case(word);
  const auto begins = [&lower](std::string_view head) { return lower.starts_with(head); };
  if (begins("ankom") || begins("anlände") || lower == "in" || lower == "fr.o.m.") return Kind::from;
  if (begins("utgick") || begins("avgick") || begins("lämnade") || lower == "ut" || lower == "t.o.m.") return Kind::to;
  if (begins("frånv")) return Kind::absent;
  if (begins("närv")) return Kind::present;
  if (lower == "ersätter" || lower == "för") return Kind::replaces;
  if (begins("ersätt")) return Kind::substitute;
  if (begins("tjg") || begins("tjänstg"))
    return lower.find("ers") == std::string::npos ? Kind::serves : Kind::substitute;
  if (begins("ledam") || begins("namn") || begins("ordinarie") || begins("beslutande")) return Kind::name;
  if (begins("parti")) return Kind::party;
  if (begins("plats") || lower == "nr" || begins("stol")) return Kind::seat;
  if (begins("avvikande") || begins("anm") || begins("kommentar") || begins("tid") || begins("notering") ||
      begins("tjänstgör") || begins("paragraf") || lower == "§§")
    return Kind::note;
  if (begins("funktion") || begins("uppdrag") || lower == "roll") return Kind::title;
  if (lower == "ja" || lower == "nej") return Kind::vote;
  if (begins("avst") || begins("kvitt") || begins("res") || begins("kret") || begins("§") || begins("sign") ||
      lower == "kommun" || begins("medlemskommun") || lower == "valkrets" || lower == "utsedd")
    return Kind::other;
  return std::nullopt;
}

bool is_clock(std::string_view text) {
  const auto hits = find_clock_times(text);
  return hits.size() == 1 && hits[0].begin == 0 && hits[0].end == text.size();
}

bool cell_heading(std::span<const Line> lines, size_t n) {
  if (seat_heading(lines, n)) return true;
  if (column_kind(lines[n].text) != Kind::from || lines[n].cells.size() != 1) return false;
  for (size_t next = n + 1; next < std::min(lines.size(), n + 4); ++next)
    if (lines[next].cells.size() == 1 && column_kind(lines[next].text) == Kind::to) return true;
  return false;
}

AttendanceTable read_cell_table(std::span<const Line> lines, size_t at) { return CellTable(lines, at).read(); }

}  // namespace akt::attendance
