#include "importers/readers/attendance.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_columns.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_entries.h"
#include "importers/readers/attendance_labels.h"
#include "importers/readers/attendance_lost.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/attendance_table.h"
#include "importers/readers/votes.h"
#include "importers/readers/votes_words.h"

namespace akt {
namespace {

using front::Label;

constexpr float kSameColumn = 24;  // points; text's columns are 6 wide, a table's 100

Series series_of(std::span<const Line> lines) {
  for (const Line& line : lines)
    for (const Cell& cell : line.cells) {
      const auto label = front::label_at(cell.text);
      if (!label || label->label != Label::items) continue;
      // What stands after the label: a number before it is the paper's.
      std::string after = cell.text.substr(std::min(label->end, cell.text.size()));
      for (const Cell& other : line.cells)
        if (other.x0 > cell.x0) after += " " + other.text;
      const size_t digits = after.find_first_of("0123456789");
      if (digits == std::string::npos) continue;
      size_t at = digits;
      const auto found = read_intervals(after, at);
      if (!found.empty()) return Interval{found.front().first, found.back().last};
    }
  return std::nullopt;
}

// Labelled lists: each a block of columns, each column a stream of texts that become people.
class Lists {
 public:
  Lists(std::span<const Line> lines, std::vector<bool> used, const Series& series)
      : lines_(lines), used_(std::move(used)), series_(series), skip_first_(lines.size(), false) {}

  void read(Attendees& people) {
    for (size_t n = 0; n < lines_.size(); ++n) {
      if (used_[n] || lines_[n].role != LineRole::body) continue;
      take(n);
    }
    close(people);
    for (Entries& block : done_) block.finish(series_, people);
  }

 private:
  struct Column {
    Label label = Label::sink;
    float x0 = 0;
    size_t stream = 0;  // in done_
  };

  // The label of a cell, which may go on in the first cell of the next line ("Tjänstgörande" / "ersättare").
  std::optional<front::LabelHit> label_of(size_t n, size_t cell, bool& wrapped) const {
    const std::string& text = lines_[n].cells[cell].text;
    wrapped = false;
    if (cell == 0 && text.size() < 40) {
      size_t next = n + 1;
      while (next < lines_.size() && lines_[next].role != LineRole::body) ++next;
      if (next < lines_.size() && std::abs(lines_[next].cells[0].x0 - lines_[n].cells[0].x0) < 6 &&
          lines_[next].cells[0].text.size() < 30 && !used_[next]) {
        const std::string joined = text + " " + lines_[next].cells[0].text;
        const auto hit = front::label_at(joined);
        // A whole label over two lines, the second of which is none by itself unless values stand beside the first.
        if (hit && hit->end >= joined.size() &&
            (lines_[n].cells.size() > 1 || !front::label_at(lines_[next].cells[0].text))) {
          wrapped = true;
          front::LabelHit whole = *hit;
          whole.end = text.size();
          return whole;
        }
      }
    }
    return front::label_at(text);
  }

  // The cell above in the column ends in the middle of an office.
  bool rest_of_office(size_t n) const {
    const Cell& cell = lines_[n].cells.front();
    if (columns_.empty() || !cell.text.starts_with("ordförande")) return false;
    if (side_by_side_) return true;
    for (size_t back = n; back-- > 0 && n - back < 3;)
      for (const Cell& above : lines_[back].cells)
        if (std::abs(above.x0 - cell.x0) < kSameColumn && front::rest_of_office(above.text, cell.text)) return true;
    return false;
  }

  size_t next_line(size_t n) const {
    size_t next = n + 1;
    while (next < lines_.size() && lines_[next].role != LineRole::body) ++next;
    return next;
  }

  void take(size_t n) {
    const Line& line = lines_[n];
    std::vector<Cell> cells(line.cells.begin() + (skip_first_[n] ? 1 : 0), line.cells.end());
    if (cells.empty()) return;
    size_t first = 0;
    bool wrapped = false;
    // "… Som / ersättare för frånvarande inträder": a sentence that wraps, and no label.
    size_t length = 0;
    const bool sentence = !columns_.empty() && done_[columns_.front().stream].prose() &&
                          is_letter(code_point_at(cells[0].text, 0, length)) && !is_upper_at(cells[0].text, 0);
    if (!skip_first_[n] && !sentence && !rest_of_office(n)) {
      if (const auto hit = label_of(n, 0, wrapped)) {
        if (two_lists(n)) return;
        const std::string rest =
            collapse(std::string_view(cells[0].text).substr(std::min(hit->end, cells[0].text.size())));
        const bool alone = rest.empty() && cells.size() == 1;
        const std::string& value = rest.empty() && cells.size() > 1 ? cells[1].text : rest;
        switch (use_label(n, *hit, value, alone)) {
          case Use::list:
            open(hit->label, cells[0].x0, n);
            if (wrapped) skip_first_[next_line(n)] = true;
            cells[0].text = rest;
            if (rest.empty()) first = 1;
            break;
          case Use::entry:  // "Ordförande Maja Ek (S)": the whole line is somebody
            if (done_[columns_.front().stream].prose()) open(Label::members, cells[0].x0, n);  // the sentences are over
            if (rest.empty()) {
              title_ = cells[0].text;
              first = 1;
            }
            break;
          case Use::passed: return;
          case Use::ends:
            close_block();
            if (wrapped) skip_first_[next_line(n)] = true;
            return;
          case Use::none: break;
        }
      } else if (votes::noise(line) || page_matter(line)) {
        return;
      } else if (item_heading(line.text) || about_the_meeting(line.text)) {
        close_block();
        return;
      }
    }
    if (columns_.empty() && !tells_who_came(cells)) return;
    if (columns_.empty()) {
      open(Label::members, cells[0].x0, n);
      cells[0].text.erase(0, lower_case(cells[0].text).find("samtliga"));
    }
    if (side_by_side_ && cells.size() == first + 1) part_columns(cells);
    feed(n, cells, first);
  }

  enum class Use { list, entry, passed, ends, none };

  Use use_label(size_t n, const front::LabelHit& hit, const std::string& value, bool alone) {
    if (front::list_label(hit.label)) {
      if (value.empty() || hit.colon || hit.end >= lines_[n].cells[0].text.size() || Entries::begins_person(value) ||
          starts_with_fold(value, "samtliga") || starts_with_fold(value, "se ") || starts_with_fold(value, "enligt "))
        return Use::list;
      return Use::none;
    }
    if (columns_.empty()) return Use::none;
    switch (hit.label) {
      case Label::meeting_date:
      case Label::series:
      case Label::sink: return Use::passed;
      case Label::attesters: {
        // At a page's foot the word stands alone, with other furniture under it.
        const size_t next = next_line(n);
        if (alone && next < lines_.size()) {
          const auto under = front::label_at(lines_[next].text);
          if (under && (under->label == Label::sink || under->label == Label::meeting_date)) return Use::passed;
        }
        return Use::ends;
      }
      case Label::chair:
      case Label::vice_chair:
        if (alone) {
          title_ = collapse(lines_[n].text);
          return in_members() && empty_block() ? Use::passed : Use::ends;
        }
        return Use::entry;
      case Label::secretary: return Entries::begins_person(value) && !alone ? Use::entry : Use::ends;
      default: return Use::ends;
    }
  }

  bool in_members() const { return !columns_.empty() && columns_.front().label == Label::members; }
  bool empty_block() const { return !columns_.empty() && done_[columns_.front().stream].empty(); }

  // "Ledamöter        Tjänstgörande ersättare": two lists side by side.
  bool two_lists(size_t n) {
    const Line& line = lines_[n];
    if (line.cells.size() < 2) return false;
    std::vector<std::pair<Label, float>> found;
    for (const Cell& cell : line.cells) {
      const auto hit = front::label_at(cell.text);
      if (!hit || !front::list_label(hit->label) || hit->end < cell.text.size()) return false;
      found.emplace_back(hit->label, cell.x0);
    }
    close_block();
    for (const auto& [label, x0] : found) add_column(label, x0);
    side_by_side_ = true;
    return true;
  }

  // "Vid upprop antecknas som närvarande samtliga ledamöter utom …": the list of members as a sentence.
  static bool tells_who_came(const std::vector<Cell>& cells) {
    if (cells.size() != 1) return false;
    const std::string lower = lower_case(cells[0].text);
    const size_t all = lower.find("samtliga");
    return lower.size() == cells[0].text.size() && all < lower.size() && lower.substr(0, all).find("närvar") < all &&
           (lower.find(" utom", all) < lower.size() || lower.find("undantag", all) < lower.size());
  }

  // A number of the meeting's own, a body's name: what pages repeat between the names of one list.
  static bool page_matter(const Line& line) {
    if (line.cells.size() > 2 || line.text.size() > 60) return false;
    if (parse_registry_number(line.text) || body_alone(line.text)) return true;
    const auto dates = find_dates(line.text);
    return dates.size() == 1 && dates[0].end - dates[0].begin + 2 >= line.text.size();
  }

  // "§ 88 Val av justerare": the meeting's business has begun.
  static bool item_heading(std::string_view text) {
    if (!text.starts_with("§")) return false;
    size_t at = 2;
    while (at < text.size() && (text[at] == ' ' || (text[at] >= '0' && text[at] <= '9') || text[at] == '/')) ++at;
    return at > 3 && at < text.size() && is_upper_at(text, at);
  }

  static bool about_the_meeting(std::string_view text) {
    return starts_with_fold(text, "protokollet ") || starts_with_fold(text, "sammanträdet ") ||
           starts_with_fold(text, "mötet ") || (starts_with_fold(text, "att ") && contains_fold(text, "juster"));
  }

  void open(Label label, float x0, size_t line) {
    close_block();
    add_column(label, x0);
    label_line_ = line;
  }

  void add_column(Label label, float x0) {
    done_.emplace_back(label);
    columns_.push_back({label, x0, done_.size() - 1});
  }

  void close_block() {
    columns_.clear();
    side_by_side_ = false;
    started_ = false;
    title_.clear();
  }

  void close(Attendees&) { close_block(); }

  Column* column_at(float x0) {
    for (Column& column : columns_)
      if (std::abs(column.x0 - x0) < kSameColumn) return &column;
    return nullptr;
  }

  // "Rut Ek (S), andre vice Ola By (C) ersätter": two columns that a space alone parts. Somebody begins where the
  // second column does.
  void part_columns(std::vector<Cell>& cells) const {
    const Cell whole = cells.back();
    const auto hits = find_people(whole.text);
    const float letter = (whole.x1 - whole.x0) / static_cast<float>(whole.text.size());
    for (const Column& column : columns_) {
      if (whole.x0 > column.x0 - kSameColumn || whole.x1 < column.x0 + kSameColumn) continue;
      for (size_t n = 1; n < hits.size(); ++n) {
        const float x = whole.x0 + letter * static_cast<float>(hits[n].begin);
        if (std::abs(x - column.x0) > kSameColumn || whole.text[hits[n].begin - 1] != ' ') continue;
        const std::string_view left = trim(std::string_view(whole.text).substr(0, hits[n].begin));
        if (waits_for_seat(left)) continue;  // the two are one substitution
        cells.back() = {std::string(left), whole.x0, x};
        cells.push_back({whole.text.substr(hits[n].begin), column.x0, whole.x1});
        return;
      }
    }
  }

  void feed(size_t n, const std::vector<Cell>& cells, size_t first) {
    const bool star = lines_[n].bullet;
    Column* last = nullptr;
    for (size_t c = first; c < cells.size(); ++c) {
      const Cell& cell = cells[c];
      if (cell.text.empty()) continue;
      if (cells.size() == 1 && attendance::is_clock(cell.text)) continue;  // out of a table's column: nobody's hour
      Column* column = nullptr;
      if (side_by_side_) {
        for (Column& candidate : columns_)
          if (column == nullptr || std::abs(candidate.x0 - cell.x0) < std::abs(column->x0 - cell.x0))
            column = &candidate;
        // Party and office stand in cells of their own beside the name.
        if (last != nullptr && column != nullptr && column != last && std::abs(column->x0 - cell.x0) >= kSameColumn &&
            !Entries::begins_person(cell.text) && !done_[column->stream].waits(cell.text))
          column = last;
      } else {
        column = column_at(cell.x0);
        // A long label pushes the value beside it to the right of those below.
        if (column == nullptr && columns_.size() == 1 && c == first && fed_ == label_line_ && n > label_line_) {
          column = &columns_.front();
          column->x0 = cell.x0;
        }
        const bool person = Entries::begins_person(cell.text);
        if (column == nullptr && (last == nullptr || person)) {
          if (columns_.size() == 1 && !started_) {
            column = &columns_.front();  // the values' column beside the labels'
            if (first > 0 || c == 0) column->x0 = cell.x0;
          } else if (person || last == nullptr) {
            const size_t stream = columns_.front().stream;
            const Label label = columns_.front().label;
            if (last == nullptr && !person) {
              column = &columns_.back();
            } else {
              (void)stream;
              add_column(label, cell.x0);
              column = &columns_.back();
            }
          }
        }
        if (column == nullptr) column = last;
      }
      if (column == nullptr) continue;
      started_ = true;
      fed_ = n;
      std::string text = cell.text;
      if (!title_.empty()) {
        text += ", " + title_;
        title_.clear();
      }
      if (last == column)
        done_[column->stream].add_cell(text);
      else
        done_[column->stream].add_line(text, star);
      last = column;
    }
  }

  std::span<const Line> lines_;
  std::vector<bool> used_;
  const Series& series_;
  std::vector<bool> skip_first_;
  std::vector<Column> columns_;
  std::vector<Entries> done_;
  std::string title_;  // "Ordförande" on the line above a name
  bool side_by_side_ = false;
  bool started_ = false;
  size_t label_line_ = 0;  // where the open block's label stood
  size_t fed_ = 0;         // the line that last gave it something
};

}  // namespace

std::vector<Attendee> read_attendance(std::span<const Line> lines, const Series& known) {
  const Series found = series_of(lines);
  const Series& series = found ? found : known;
  Attendees people;
  std::vector<bool> used(lines.size(), false);
  auto tables = read_attendance_tables(lines, series);
  for (AttendanceTable& table : tables)
    for (size_t n = table.first_line; n <= table.last_line; ++n) used[n] = true;
  // "Ersättare" heads a list on a front page, and is an office in the voting system's lists.
  for (const Printout& printout : read_printouts(lines))
    for (size_t n = printout.first_line; n <= printout.last_line; ++n) used[n] = true;
  for (size_t n = 0; n < lines.size(); ++n)
    for (const size_t end = end_of_lost_list(lines, n); n < end; ++n) used[n] = true;
  Lists(lines, used, series).read(people);
  for (AttendanceTable& table : tables)
    for (Attendee& who : table.people) people.add(std::move(who));
  return people.take();
}

}  // namespace akt
