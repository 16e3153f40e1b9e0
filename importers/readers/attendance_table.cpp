#include "importers/readers/attendance_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_columns.h"
#include "importers/readers/attendance_labels.h"
#include "importers/readers/attendance_lost.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/votes_columns.h"
#include "importers/readers/votes_words.h"

namespace akt {
namespace {

using attendance::column_kind;
using attendance::is_clock;
using attendance::Kind;

struct Column {
  Kind kind = Kind::other;
  float x0 = 0;
  float x1 = 0;
};

bool has(const std::vector<Column>& columns, Kind kind) {
  return std::any_of(columns.begin(), columns.end(), [kind](const Column& column) { return column.kind == kind; });
}

// "När-" over "varo": a head that its narrow column has broken.
Cell whole_head(const Cell& cell, std::span<const Line> lines, size_t at) {
  constexpr float kAligned = 6;
  if (!cell.text.ends_with('-') || at + 1 >= lines.size()) return cell;
  for (const Cell& below : lines[at + 1].cells)
    if (std::abs(below.x0 - cell.x0) < kAligned && !below.text.empty() && !is_upper_at(below.text, 0)) {
      const std::string_view rest = std::string_view(below.text).substr(0, below.text.find(' '));
      return {cell.text.substr(0, cell.text.size() - 1) + std::string(rest), cell.x0, cell.x1};
    }
  return cell;
}

// A heading of at least three columns on one line, people among them.
std::vector<Column> heading_of(std::span<const Line> lines, size_t at) {
  const Line& line = lines[at];
  std::vector<Column> columns;
  if (line.cells.size() < 2 || line.text.size() > 200) return {};
  for (const Cell& written : line.cells) {
    const Cell cell = whole_head(written, lines, at);
    if (cell.text.size() > 60 || cell.text.find('(') != std::string::npos) return {};
    // Heads may be so near that they are one cell; each word has its share of the width.
    const float letter = (cell.x1 - cell.x0) / static_cast<float>(cell.text.size());
    for (size_t begin = 0; begin < cell.text.size();) {
      const size_t end = std::min(cell.text.find(' ', begin), cell.text.size());
      const std::string word = cell.text.substr(begin, end - begin);
      const float x0 = cell.x0 + letter * static_cast<float>(begin);
      const float x1 = cell.x0 + letter * static_cast<float>(end);
      begin = end + 1;
      if (word.empty()) continue;
      const auto kind = column_kind(word);
      // "Tjänstgörande ersättare", "Ordinarie ledamöter", "Avvikande tid": two words, one column
      const bool same =
          !columns.empty() && kind &&
          (columns.back().kind == *kind || (columns.back().kind == Kind::serves && *kind == Kind::substitute) ||
           (columns.back().kind == Kind::note && *kind == Kind::replaces));  // "Tjänstgör för"
      if (!kind && !columns.empty() && columns.back().kind == Kind::other && votes::whole_number(word)) {
        columns.back().x1 = x1;  // "§ 89" over a vote's columns
      } else if (same) {
        columns.back().kind = *kind;
        columns.back().x1 = x1;
      } else if (kind) {
        columns.push_back({*kind, x0, x1});
      } else {
        return {};
      }
    }
  }
  if (columns.size() < 3) return {};
  const bool both = list_of_both(lines, at);
  if (has(columns, Kind::vote) && !has(columns, Kind::present) && !both)
    return {};  // a voting list: it tells of one § only
  const bool table = has(columns, Kind::name) &&
                     (has(columns, Kind::present) || has(columns, Kind::from) || has(columns, Kind::note) ||
                      has(columns, Kind::replaces) || has(columns, Kind::title) ||
                      (has(columns, Kind::substitute) && (has(columns, Kind::party) || both)));
  return table ? columns : std::vector<Column>{};
}

// The heading of such a list over several lines, "Tjänstgörande § 112 § 114" / "Ledamöter" / "ersättare Ja Nej Ja Nej":
// its columns, and the line of Ja and Nej, which is its last.
std::vector<Column> heading_of_both(std::span<const Line> lines, size_t at, size_t& last) {
  constexpr size_t kMostLines = 5;
  if (!list_of_both(lines, at)) return {};
  size_t votes = at;
  const size_t end = std::min(lines.size(), at + kMostLines);
  while (votes < end && !votes::read_heading(lines[votes])) ++votes;
  if (votes == end) return {};
  std::vector<Column> columns;
  for (size_t n = at; n <= votes; ++n) {
    if (lines[n].role != LineRole::body) continue;
    for (const Cell& cell : lines[n].cells) {
      const auto kind = column_kind(std::string_view(cell.text).substr(0, cell.text.find(' ')));
      if (!kind) continue;
      const auto over = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.kind != Kind::vote && column.x0 < cell.x1 && cell.x0 < column.x1;
      });
      if (over != columns.end() && *kind != Kind::vote) {
        over->kind = over->kind == Kind::serves ? *kind : over->kind;  // "Tjänstgörande" over "ersättare"
        over->x0 = std::min(over->x0, cell.x0);
        over->x1 = std::max(over->x1, cell.x1);
      } else {
        columns.push_back({*kind, cell.x0, cell.x1});
      }
    }
  }
  for (Column& column : columns)
    if (column.kind == Kind::serves && !has(columns, Kind::substitute)) column.kind = Kind::substitute;
  last = votes;
  return has(columns, Kind::name) && has(columns, Kind::vote) ? columns : std::vector<Column>{};
}

// "Ros, Ada", also with two surnames; or as in a list.
std::optional<Named> person_in(std::string_view text, std::string& rest) {
  rest.clear();
  const size_t comma = text.find(", ");
  const bool title = comma != std::string_view::npos && !is_upper_at(text, comma + 2);  // "Ada Ros, ordf"
  if (text.find(',') != std::string_view::npos && !title && text.find('(') == std::string_view::npos)
    if (auto name = person_name(text)) return Named{std::move(*name), std::nullopt};
  return leading_person(text, rest);
}

// "§§ 1-13" under a heading that has the sign itself.
std::string with_sign(const std::string& note) {
  return !note.empty() && note.front() >= '0' && note.front() <= '9' && !is_clock(note) &&
                 note.find_first_not_of("0123456789-–, ") == std::string::npos
             ? "§ " + note
             : note;
}

// "ja", "x", "hela mötet", "100 %": there, and nothing more.
bool only_there(const std::string& text) {
  const std::string lower = lower_case(text);
  return lower == "ja" || lower == "hela" || lower == "hela mötet" || lower == "hela sammanträdet" ||
         lower == "närvarande" || lower == "alla" || lower == "samtliga" || lower == "samtliga paragrafer";
}

bool says_away(const std::string& text) {
  const std::string lower = lower_case(text);
  return lower == "-" || lower == "–" || lower == "—" || lower == "nej" || lower == "0" || lower == "f" ||
         lower == "frånvarande" || lower == "frånv" || lower == "frånv.";
}

// "D = deltar digitalt", "(D) på distans": the letters that a list's key explains so.
std::string remote_marks(std::span<const Line> lines) {
  std::string marks;
  for (const Line& line : lines) {
    const std::string lower = lower_case(line.text);
    for (const std::string_view how : {"digital", "distans", "på länk", "via länk", "teams"}) {
      const size_t at = lower.find(how);
      if (at == std::string::npos) continue;
      const size_t sign = lower.rfind('=', at);
      if (sign == std::string::npos || sign == 0 || at - sign > 24) continue;
      const size_t letter = lower.find_last_not_of(" )", sign - 1);
      const bool alone = letter != std::string::npos && (letter == 0 || lower[letter - 1] == ' ' ||
                                                         lower[letter - 1] == '(' || lower[letter - 1] == '\t');
      if (alone) marks += lower[letter];
    }
  }
  return marks;
}

std::string without_whole_meeting(const std::string& text) {
  for (const std::string_view whole : {"hela mötet, ", "hela sammanträdet, "})
    if (starts_with_fold(text, whole)) return text.substr(whole.size());
  return only_there(text) ? std::string() : text;
}

std::string role_in_table(const std::string& title) {
  const std::string lower = lower_case(title);
  if (lower.find("ordf") == std::string::npos) return "member";
  return lower.find("vice") != std::string::npos || lower.find("v.") != std::string::npos ||
                 lower.find("v ordf") != std::string::npos
             ? "vice_chair"
             : "chair";
}

// One row: a seat's owner, perhaps a substitute, and what the other columns say.
struct Row {
  std::map<Kind, std::string> cells;
  bool cross_present = false;
  bool cross_absent = false;
  bool cross_serves = false;
  bool cross = false;  // in any column
};

class RowTable {
 public:
  // `at`, `last`: the lines of the heading.
  RowTable(std::span<const Line> lines, const Series& series, size_t at, size_t last, std::vector<Column> columns)
      : lines_(lines), series_(series), columns_(std::move(columns)) {
    out_.first_line = at;
    out_.last_line = last;
    both_ = list_of_both(lines, at);
    remote_marks_ = remote_marks(lines);
    for (size_t n = last + 1; n < lines.size() && !marks_serving_; ++n)
      marks_serving_ = std::any_of(lines[n].cells.begin(), lines[n].cells.end(), [](const Cell& cell) {
        return lower_case(cell.text).find("), tjg") != std::string::npos || lower_case(cell.text).ends_with(") tjg");
      });
    // "Tjänstgörande ersättare" over the table: what all its rows are.
    for (size_t n = at; n-- > 0 && at - n < 4;) {
      if (lines[n].role != LineRole::body) continue;
      const auto label = front::label_at(lines[n].text);
      if (label && label->end >= lines[n].text.size()) over_ = label->label;
      break;
    }
  }

  AttendanceTable read() {
    for (size_t n = out_.last_line + 1; n < lines_.size(); ++n) {
      const Line& line = lines_[n];
      if (const auto again = heading_of(lines_, n); !again.empty()) {
        columns_ = again;
        continue;
      }
      if (votes::noise(line)) continue;
      if (votes::read_heading(line)) {
        if (open_) break;  // another list
        continue;          // "Ja Nej Ja Nej" under the heading of this one
      }
      const auto label = front::label_at(line.text);
      if (label && label->end >= line.text.size()) break;
      // "Övriga      Mats Krook, förbundschef": the next list
      const auto beside = line.cells.size() > 1 ? front::label_at(line.cells.front().text) : std::nullopt;
      if (beside && beside->end >= line.cells.front().text.size() &&
          (front::list_label(beside->label) || beside->label == front::Label::attesters))
        break;
      if (!take(line)) {
        if (++strays_ > 3) break;
        continue;
      }
      strays_ = 0;
      out_.last_line = n;
    }
    flush();
    out_.people = people_.take();
    return std::move(out_);
  }

 private:
  const Column& nearest(const Cell& cell) const {
    const Column* best = &columns_.front();
    float best_gap = 1e9F;
    for (const Column& column : columns_) {
      const float gap =
          std::max({0.0F, column.x0 - cell.x1, cell.x0 - column.x1}) * 1000 + std::abs(cell.x0 - column.x0);
      if (gap < best_gap) {
        best_gap = gap;
        best = &column;
      }
    }
    return *best;
  }

  bool take(const Line& line) {
    Row row;
    for (const Cell& cell : line.cells) {
      const Column& column = nearest(cell);
      if (votes::cross(cell.text) || (cell.text == "1" && column.kind == Kind::present)) {
        row.cross = true;
        row.cross_present = row.cross_present || column.kind == Kind::present;
        row.cross_absent = row.cross_absent || column.kind == Kind::absent;
        row.cross_serves = row.cross_serves || column.kind == Kind::serves;
        continue;
      }
      std::string& text = row.cells[column.kind];
      text += (text.empty() ? "" : " ") + cell.text;
    }
    if (line.cells.size() == 1)
      if (auto party = party_with_seats(line.text)) {
        flush();
        group_party_ = std::move(party);
        return true;
      }
    if (line.cells.size() == 1 && (party_from_name(line.text) || (known_party(line.text) && line.text.size() < 6))) {
      flush();
      group_party_ = party_from_name(line.text) ? party_from_name(line.text) : party_code(line.text);
      return true;
    }
    const auto name = row.cells.find(Kind::name);
    const bool names_only = !row.cross_present && !row.cross_absent && row.cells.size() == 1 &&
                            (name != row.cells.end() || row.cells.contains(Kind::substitute)) &&
                            name_piece(row.cells.begin()->second) &&
                            row.cells.begin()->second.find('(') == std::string::npos;
    if (names_only && open_ &&
        (row.cells.begin()->second.find(' ') == std::string::npos ||
         open_->cells[row.cells.begin()->first].ends_with(','))) {
      std::string& above = open_->cells[row.cells.begin()->first];
      above += (above.ends_with('-') ? "" : " ") + row.cells.begin()->second;  // the name went on
      return true;
    }
    std::string rest;
    // A narrow cell has the first name here and the rest on the line below; the party says that this is a row.
    const bool begun = name != row.cells.end() && name_piece(name->second) && party_code(row.cells[Kind::party]);
    const bool person = name != row.cells.end() && (begun || person_in(name->second, rest));
    const bool vacant = name != row.cells.end() && starts_with_fold(name->second, "vakant");
    // "§§ 112–118, 120–" / "122": a remark that its narrow column has broken
    if (open_ && line.cells.size() == 1 && !line.gap_above && row.cells.contains(Kind::note)) {
      std::string& above = open_->cells[Kind::note];
      const bool number = above.ends_with("-") || above.ends_with("–");
      if (!above.empty()) {
        above += (number ? "" : " ") + line.text;
        return true;
      }
    }
    if (!person && !vacant && !(name == row.cells.end() && row.cells.contains(Kind::substitute))) return false;
    flush();
    open_ = std::move(row);
    return true;
  }

  void flush() {
    if (!open_) return;
    Row row = std::move(*open_);
    open_.reset();
    std::string rest;
    std::optional<Named> owner = person_in(row.cells[Kind::name], rest);
    std::optional<std::string> party = party_code(row.cells[Kind::party]);
    if (!party) party = group_party_;
    Attendee details;
    std::string tail = rest;
    for (const Kind kind : {Kind::title, Kind::note, Kind::present})
      if (const std::string said = with_sign(without_whole_meeting(row.cells[kind]));
          said.size() > 1 && !says_away(said))
        tail += (tail.empty() ? "" : ", ") + said;
    read_details(tail, series_, true, details);
    const std::string mark = lower_case(row.cells[Kind::present]);
    details.remote = details.remote || (mark.size() == 1 && remote_marks_.find(mark) != std::string::npos);
    std::string seat_rest;
    if (const auto seat = person_in(row.cells[Kind::replaces], seat_rest)) details.substitutes_for = seat->name;
    ClockSpan span;
    if (is_clock(row.cells[Kind::from])) span.from = find_clock_times(row.cells[Kind::from])[0].span.from;
    if (is_clock(row.cells[Kind::to])) span.to = find_clock_times(row.cells[Kind::to])[0].span.from;
    if (span.from || span.to) details.times.push_back(span);
    std::string sub_rest;
    auto substitute = person_in(row.cells[Kind::substitute], sub_rest);
    // Where a column of its own says who served, the rest of the substitutes are only the seat's.
    if (substitute && has(columns_, Kind::serves) && !row.cross_serves) substitute.reset();
    if (substitute && marks_serving_ && !contains_fold(sub_rest, "tjg")) substitute.reset();
    if (substitute) {
      // Hours and § beside a seat whose owner was there are the owner's.
      Attendee who = row.cross_present ? Attendee{} : details;
      who.name = substitute->name;
      who.party = substitute->party ? substitute->party : party;
      who.role = "serving_substitute";
      who.title.reset();
      if (owner) who.substitutes_for = owner->name;
      read_details(sub_rest, series_, true, who);
      // "ers. §§ 64–68": the owner of the seat was there for the rest.
      if (owner && !row.cross_present && !details.present.empty() && starts_with_fold(row.cells[Kind::note], "ers")) {
        Attendee seat;
        seat.name = owner->name;
        seat.party = owner->party ? owner->party : party;
        seat.role = role_in_table(details.title.value_or(""));
        seat.absent_at = details.present;
        people_.add(std::move(seat));
      }
      people_.add(std::move(who));
      if (!row.cross_present) return;  // the owner of the seat was not there
    }
    if (!owner) return;
    const bool told = has(columns_, Kind::present) || has(columns_, Kind::absent);
    const bool away = says_away(row.cells[Kind::present]);
    const bool here = row.cross_present || (!away && !row.cells[Kind::present].empty()) || !details.times.empty() ||
                      (!has(columns_, Kind::present) && !row.cross_absent);
    if (told && !here) return;
    if (both_ && !has(columns_, Kind::present) && !row.cross) return;
    details.name = owner->name;
    details.party = owner->party ? owner->party : party;
    const bool elected_as_substitute = starts_with_fold(row.cells[Kind::seat], "ersätt") ||
                                       starts_with_fold(row.cells[Kind::title], "ersätt") ||
                                       over_ == front::Label::substitutes;
    if (details.substitutes_for || (elected_as_substitute && starts_with_fold(row.cells[Kind::replaces], "vakant")))
      details.role = "serving_substitute";
    else if (elected_as_substitute)
      details.role = "substitute";
    else
      details.role = over_ == front::Label::serving ? "serving_substitute" : role_in_table(details.title.value_or(""));
    people_.add(std::move(details));
  }

  std::span<const Line> lines_;
  const Series& series_;
  std::vector<Column> columns_;
  AttendanceTable out_;
  Attendees people_;
  std::optional<Row> open_;
  std::optional<std::string> group_party_;
  std::optional<front::Label> over_;
  std::string remote_marks_;
  bool marks_serving_ = false;  // "Siv Moen (C), tjg" among substitutes who only could have served
  int strays_ = 0;
  bool both_ = false;
};

}  // namespace

bool Attendees::mark_remote(const std::string& name) {
  const auto found = by_name_.find(squash(fold_accents(name)));
  if (found == by_name_.end()) return false;
  for (const size_t n : found->second) people_[n].remote = true;
  return true;
}

void Attendees::add(Attendee who) {
  std::vector<size_t>& same_name = by_name_[squash(fold_accents(who.name))];
  for (const size_t n : same_name) {
    Attendee& there = people_[n];
    if (there.party && who.party && there.party != who.party) continue;
    if (there.role != who.role) continue;
    if (there.substitutes_for && who.substitutes_for && there.substitutes_for != who.substitutes_for) continue;
    const auto merge = [](auto& to, const auto& from) {
      for (const auto& one : from)
        if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
    };
    merge(there.present, who.present);
    merge(there.absent_at, who.absent_at);
    there.times.insert(there.times.end(), who.times.begin(), who.times.end());
    if (!there.party) there.party = who.party;
    if (!there.title) there.title = who.title;
    if (!there.substitutes_for) there.substitutes_for = who.substitutes_for;
    there.remote = there.remote || who.remote;
    return;
  }
  same_name.push_back(people_.size());
  people_.push_back(std::move(who));
}

std::vector<AttendanceTable> read_attendance_tables(std::span<const Line> lines, const Series& series) {
  std::vector<AttendanceTable> tables;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (lines[n].role != LineRole::body) continue;
    AttendanceTable table;
    size_t last = n;
    auto columns = heading_of_both(lines, n, last);
    if (columns.empty()) columns = heading_of(lines, n);
    if (!columns.empty())
      table = RowTable(lines, series, n, last, std::move(columns)).read();
    else if (attendance::cell_heading(lines, n))
      table = attendance::read_cell_table(lines, n);
    else if (attendance::mark_heading(lines, n))
      table = attendance::read_mark_table(lines, n);
    else
      continue;
    if (table.people.empty()) continue;
    n = std::max(n, table.last_line);
    tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace akt
