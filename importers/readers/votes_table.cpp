#include "importers/readers/votes_table.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/votes_columns.h"
#include "importers/readers/votes_halves.h"

namespace akt::votes {
namespace {

constexpr size_t kLookAhead = 24;  // lines of furniture and repeated titles between two pages of one table

enum class SumKind { none, carried, total };

SumKind sum_kind(const Row& row) {
  if (row.texts.empty()) return SumKind::none;
  const std::string lower = lower_case(trim(row.texts.front().text));
  if (lower.starts_with("transport")) return SumKind::carried;
  for (const std::string_view word :
       {"summa", "summor", "totalt", "total", "s:a", "antal", "resultat", "delsumma", "sa:", "röster"})
    if (lower.starts_with(word) && lower.size() <= word.size() + 10)
      return word == "delsumma" ? SumKind::carried : SumKind::total;
  return SumKind::none;
}

// "Moderata samlingspartiet", and not "Centerpartiet Rut Ek"
bool whole_party_name(std::string_view text) {
  constexpr size_t kLongest = 48;
  for (size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1))
    if (at + 1 < text.size() && is_upper_at(text, at + 1)) return false;
  return text.size() < kLongest;
}

class Table {
 public:
  Table(std::span<const Line> lines, size_t at, Heading heading)
      : lines_(lines), heading_(std::move(heading)), rolls_(heading_.groups), row_of_(heading_.groups) {
    place_columns(at);
    const size_t from = at < 3 ? 0 : at - 3;
    for (size_t n = from; n < at; ++n)
      if (!ends_table(lines_[n])) add_names(heading_, lines_[n]);
    const auto labels = group_labels(heading_, lines_.subspan(from, at - from + 1));
    for (size_t g = 0; g < rolls_.size(); ++g) {
      rolls_[g].first_line = rolls_[g].last_line = at;
      if (!labels.empty()) rolls_[g].label = labels[g];
    }
    for (const Column& column : heading_.columns) {
      only_votes_ = only_votes_ && column.kind == ColumnKind::vote;
      if (column.kind == ColumnKind::vote) rolls_[column.group].shows[index(column.choice)] = true;
    }
  }

  // Reads the rows after the heading; returns the first line that is not the table's.
  size_t read(size_t at) {
    size_t last = at;
    int page = lines_[at].page;
    for (size_t n = at + 1; n < lines_.size(); ++n) {
      const Line& line = lines_[n];
      if (noise(line)) continue;
      if (line.page != page && line.role == LineRole::body && !read_heading(line)) {
        page = line.page;
        place_by_crosses(n);
      }
      if (auto again = read_heading(line)) {
        if (closed_ || starts_over(n + 1)) break;
        take_heading(std::move(*again));
        place_columns(n);
        last = n;
        continue;
      }
      if (n == at + 1) add_names(heading_, line);
      if (only_votes_ && take_names_below(line)) {
        last = n;
        continue;
      }
      const Row row = read_row(heading_, line);
      if (const SumKind kind = sum_kind(row); kind != SumKind::none && row.texts.size() == 1) {
        pending_ = kind;
        if (!row.numbers.empty()) take_sum(row);
        last = n;
        continue;
      }
      if (row.texts.empty() && !row.numbers.empty() && row.crosses.size() <= row.numbers.size()) {
        if (pending_ != SumKind::none) take_sum(row);
        last = n;
        continue;
      }
      if (closed_) break;
      if (take_party_row(row)) {
        last = n;
        continue;
      }
      if (!row.crosses.empty() || row.word) {
        if (!take_row(row, n)) break;
        last = n;
        continue;
      }
      if (ends_table(line)) break;
      if (take_party(line) || take_piece(row, n) || take_absent(row)) {
        last = n;
        continue;
      }
      if (!goes_on(n)) break;
    }
    for (Roll& roll : rolls_) roll.last_line = last;
    return last + 1;
  }

  std::vector<Roll> take() { return std::move(rolls_); }

 private:
  // By the first sums below the heading, when it stands otherwise than its rows.
  void place_columns(size_t at) {
    constexpr size_t kRows = 80;
    for (size_t n = at + 1; n < std::min(lines_.size(), at + kRows); ++n) {
      const Line& line = lines_[n];
      if (line.cells.size() < 2 || line.size > 0) continue;
      if (read_heading(line)) return;
      const Row first{{}, {}, {{line.cells.front().text, 0, 0}}, std::nullopt, 0};
      if (sum_kind(first) == SumKind::none) continue;
      place_by_sums(heading_, line);
      return;
    }
  }

  // On a page that goes on without a heading the columns of a text may stand elsewhere: where its crosses stand, when
  // these make as many columns.
  void place_by_crosses(size_t from) {
    constexpr float kColumn = 18;  // points: three letters
    std::vector<float> centres;
    for (size_t n = from; n < lines_.size() && lines_[n].page == lines_[from].page && !read_heading(lines_[n]); ++n) {
      if (lines_[n].size > 0) return;
      for (const Cell& cell : lines_[n].cells)
        if (cross(cell.text)) centres.push_back((cell.x0 + cell.x1) / 2);
    }
    std::sort(centres.begin(), centres.end());
    std::vector<float> columns;
    for (const float centre : centres)
      if (columns.empty() || centre - columns.back() > kColumn) columns.push_back(centre);
    if (columns.size() != heading_.votes || columns.size() < 2) return;
    size_t next = 0;
    for (Column& column : heading_.columns) {
      if (column.kind != ColumnKind::vote) continue;
      const float half = (column.x1 - column.x0) / 2;
      column.x0 = columns[next] - half;
      column.x1 = columns[next] + half;
      if (next == 0) heading_.first_vote = std::min(heading_.first_vote, column.x0);
      ++next;
    }
  }

  // "Ja    Nej" over columns of names, without crosses.
  bool take_names_below(const Line& line) {
    std::vector<std::pair<const Column*, Voter>> found;
    for (const Cell& cell : line.cells) {
      if (cell.text.find('(') == std::string::npos) return false;
      auto voter = read_voter(nullptr, {{cell.text, cell.x0, cell.x1}});
      if (!voter || !voter->party || find_people(cell.text).size() > 2) return false;
      const Column* best = &heading_.columns.front();
      for (const Column& column : heading_.columns)
        if (std::abs(column.x0 - cell.x0) < std::abs(best->x0 - cell.x0)) best = &column;
      found.emplace_back(best, std::move(*voter));
    }
    for (auto& [column, voter] : found) {
      Roll& roll = rolls_[column->group];
      if (voter.chair) roll.chair = column->choice;
      roll.ballots.push_back({voter.name, voter.seat, voter.party, std::string(choice_name(column->choice))});
    }
    return !found.empty();
  }

  void take_heading(Heading again) {
    if (again.groups != heading_.groups || again.votes != heading_.votes) return;
    for (const Column& column : heading_.columns)
      if (column.kind == ColumnKind::substitute &&
          std::none_of(again.columns.begin(), again.columns.end(),
                       [](const Column& c) { return c.kind == ColumnKind::substitute; }))
        again.columns.push_back(column);
    heading_ = std::move(again);
  }

  void take_sum(const Row& row) {
    std::vector<size_t> votes;
    for (size_t c = 0; c < heading_.columns.size(); ++c)
      if (heading_.columns[c].kind == ColumnKind::vote) votes.push_back(c);
    std::vector<Tally> sums(rolls_.size());
    size_t next = 0;  // columns that are left: no two numbers are one column's, however near they stand
    for (size_t n = 0; n < row.numbers.size(); ++n) {
      size_t at = n;
      if (row.numbers.size() != votes.size()) {
        at = next;
        for (size_t v = next + 1; v < votes.size(); ++v)
          if (gap(row.numbers[n].first, votes[v]) < gap(row.numbers[n].first, votes[at])) at = v;
      }
      next = at + 1;
      if (at >= votes.size()) break;
      const Column& column = heading_.columns[votes[at]];
      count(sums[column.group], column.choice) = row.numbers[n].second;
    }
    for (size_t g = 0; g < rolls_.size(); ++g) {
      if (pending_ == SumKind::carried)
        rolls_[g].carried_wrong = rolls_[g].carried_wrong || !agrees(sums[g], counted(rolls_[g]));
      else
        rolls_[g].printed = sums[g];
    }
    closed_ = closed_ || pending_ == SumKind::total;
    pending_ = SumKind::none;
  }

  // "S   12   0   0": a party's votes, where nobody is named.
  bool take_party_row(const Row& row) {
    if (row.texts.size() != 1 || row.numbers.size() < 2 || rolls_.size() != 1 || !rolls_[0].ballots.empty())
      return false;
    const std::string_view text = trim(row.texts[0].text);
    auto party = party_from_name(text);
    if (!party && known_party(text)) party = party_code(text);
    if (!party) return false;
    Tally& votes = rolls_[0].parties[*party];
    for (const auto& [centre, number] : row.numbers) {
      const Column* best = nullptr;
      for (size_t c = 0; c < heading_.columns.size(); ++c)
        if (heading_.columns[c].kind == ColumnKind::vote &&
            (best == nullptr || gap(centre, c) < gap(centre, static_cast<size_t>(best - heading_.columns.data()))))
          best = &heading_.columns[c];
      if (best != nullptr && number > 0) count(votes, best->choice) = number;
    }
    return true;
  }

  float gap(float centre, size_t column) const {
    return std::abs(centre - (heading_.columns[column].x0 + heading_.columns[column].x1) / 2);
  }

  bool take_row(const Row& row, size_t n) {
    std::vector<Piece> texts = row.texts;
    join_pieces(texts, n);
    auto voter = read_voter(&heading_, texts);
    if (!voter) {
      if (texts.empty()) return true;  // a cross that lost its name
      unread_row();
      return true;
    }
    if (!voter->party && group_party_) voter->party = group_party_;
    Ballot ballot{voter->name, voter->seat, voter->party, {}};
    const std::vector<Interval> served = served_items(texts);
    const auto add = [&](Roll& roll, Choice choice) {
      const auto item = whole_number(roll.label);
      const bool owner = item && voter->seat && !served.empty() && !within(served, *item);
      ballot.voter = owner ? *voter->seat : voter->name;
      ballot.seat = owner ? std::nullopt : voter->seat;
      ballot.vote = choice_name(choice);
      roll.shows[index(choice)] = true;
      if (voter->chair) roll.chair = choice;
      roll.ballots.push_back(ballot);
      row_of_[static_cast<size_t>(&roll - rolls_.data())] = n;
    };
    last_row_ = n;
    last_name_ = voter->name;
    for (const size_t c : row.crosses) add(rolls_[heading_.columns[c].group], heading_.columns[c].choice);
    if (row.crosses.empty() && row.word && rolls_.size() == 1) add(rolls_[0], *row.word);
    return true;
  }

  // "ers. §§ 64–68" beside a seat and its substitute: for which § it was not its owner's.
  static std::vector<Interval> served_items(const std::vector<Piece>& texts) {
    for (const Piece& piece : texts) {
      const size_t sign = piece.text.find("§");
      size_t at = 0;
      if (sign == std::string::npos || !starts_with_fold(piece.text, "ers")) continue;
      return read_intervals(std::string_view(piece.text).substr(piece.text.find_first_of("0123456789")), at);
    }
    return {};
  }

  static bool within(const std::vector<Interval>& items, int item) {
    return std::any_of(items.begin(), items.end(),
                       [item](const Interval& span) { return span.first <= item && item <= span.last; });
  }

  void unread_row() {
    for (Roll& roll : rolls_) ++roll.unread;
  }

  // "Socialdemokraterna" on a line of its own, or "S": the party of the rows below.
  bool take_party(const Line& line) {
    if (line.cells.size() != 1) return false;
    std::string_view text = trim(line.text);
    if (auto party = party_with_seats(text)) {
      group_party_ = std::move(party);
      grouped_ = true;
      return true;
    }
    // "Centerpartiet (C)" says it twice.
    if (const size_t open = text.find(" (");
        open != std::string_view::npos && text.ends_with(')') && party_from_name(text.substr(0, open)))
      text = text.substr(0, open);
    if (auto code = party_from_name(text); code && whole_party_name(text)) {
      group_party_ = code;
      grouped_ = true;
      return true;
    }
    if (known_party(text) && text.size() <= 5) {
      group_party_ = party_code(text);
      grouped_ = true;
      return true;
    }
    // Among rows of parties, "Tallkrokens väl" and "Partipolitiskt obunden" are such rows too.
    const bool whole_row_above = last_row_ && last_name_.find(' ') != std::string::npos && !last_name_.ends_with('-');
    if (grouped_ && whole_row_above && text.size() < 40 && text.find('(') == std::string_view::npos &&
        is_upper_at(text, 0) && (says_no_party(text) || !person_name(text))) {
      const bool none = says_no_party(text) || contains_fold(text, "obunden") || contains_fold(text, "partilös");
      group_party_ = none ? std::nullopt : std::optional(std::string(text));
      return true;
    }
    return false;
  }

  // A piece of a name that did not fit on its row.
  bool take_piece(const Row& row, size_t n) {
    if (row.texts.size() != 1) return false;
    // "Ahlberg (C)" under "Ewa-Lotta Rehn": the party came down with the name's last word.
    std::string text = row.texts[0].text;
    std::optional<std::string> party;
    if (const size_t open = text.find('('); open != std::string::npos) {
      party = party_code(std::string_view(text).substr(open));
      std::string rest;
      if (!last_row_ || !(party || says_no_party(std::string_view(text).substr(open))) || leading_person(text, rest))
        return false;
      text = collapse(std::string_view(text).substr(0, open));
    }
    if (!name_piece(text) || std::count(text.begin(), text.end(), ' ') > 2) return false;
    piece_ = row.texts[0];
    piece_->text = text;
    piece_line_ = n;
    // It closes the row above when that one's name has but one word or ends in a hyphen, or when it stands nearer.
    if (last_row_ && (row.texts[0].text.find('(') != std::string::npos || nearer_above(n))) {
      append_to_last(text, party);
      piece_.reset();
    }
    return true;
  }

  bool nearer_above(size_t n) const {
    if (last_name_.find(' ') == std::string::npos || last_name_.ends_with('-')) return true;
    size_t next = n + 1;
    while (next < lines_.size() && noise(lines_[next])) ++next;
    if (next >= lines_.size()) return true;
    const Row row = read_row(heading_, lines_[next]);
    if (row.crosses.empty()) return true;
    const auto below = read_voter(&heading_, row.texts);
    if (!below || below->name.find(' ') == std::string::npos) return false;
    const Line& above = lines_[*last_row_];
    if (above.page != lines_[n].page) return false;
    const float up = lines_[n].y - above.y;
    const float down = lines_[next].y - lines_[n].y;
    if (lines_[next].page == lines_[n].page && up > 0 && down > 0 && down < up * 0.8F) return false;
    return true;
  }

  void append_to_last(const std::string& text, const std::optional<std::string>& party) {
    for (size_t g = 0; g < rolls_.size(); ++g) {
      if (rolls_[g].ballots.empty() || row_of_[g] != last_row_) continue;  // no vote of that row's in this list
      Ballot& ballot = rolls_[g].ballots.back();
      const bool seat = ballot.seat && in_seat_column(*piece_);
      std::string& name = seat ? *ballot.seat : ballot.voter;
      name = joined(name, text);
      if (party && !seat) ballot.party = party;
    }
    last_name_ = joined(last_name_, text);
  }

  bool in_seat_column(const Piece& piece) const {
    for (const Column& column : heading_.columns)
      if (column.kind == ColumnKind::substitute) return piece.x0 < column.x0 - 6;
    return true;
  }

  static std::string joined(const std::string& a, const std::string& b) {
    return a.ends_with('-') ? a + b : a + " " + b;
  }

  void join_pieces(std::vector<Piece>& texts, size_t n) {
    if (!piece_) return;
    if (n - piece_line_ <= kLookAhead) {
      if (!texts.empty() && name_piece(texts[0].text) && std::abs(texts[0].x0 - piece_->x0) < 40)
        texts[0].text = joined(piece_->text, texts[0].text);
      else
        texts.insert(texts.begin(), *piece_);
    }
    piece_.reset();
  }

  // A member whose row has no cross.
  bool take_absent(const Row& row) {
    if (row.texts.empty() || row.texts[0].text.size() > 60) return false;
    const auto voter = read_voter(&heading_, row.texts);
    if (!voter || !voter->party) return false;
    unread_row();
    last_row_.reset();
    return true;
  }

  // After lines that belong to the page: does the table go on?
  bool goes_on(size_t n) const {
    const size_t end = std::min(lines_.size(), n + kLookAhead);
    for (size_t next = n; next < end; ++next) {
      const Line& line = lines_[next];
      if (noise(line)) continue;
      if (read_heading(line)) return !starts_over(next + 1);
      if (ends_table(line)) return false;
      const Row row = read_row(heading_, line);
      if (sum_kind(row) == SumKind::carried) return true;
      if (!row.crosses.empty() && row.texts.size() > 1) return true;
    }
    return false;
  }

  // The first name after a heading is in this table already: another table begins.
  bool starts_over(size_t from) const {
    for (size_t n = from; n < std::min(lines_.size(), from + 6); ++n) {
      if (noise(lines_[n])) continue;
      const Row row = read_row(heading_, lines_[n]);
      if (row.crosses.empty()) continue;
      const auto voter = read_voter(&heading_, row.texts);
      if (!voter) continue;
      return std::any_of(rolls_.begin(), rolls_.end(), [&](const Roll& roll) {
        return !roll.ballots.empty() && roll.ballots.front().voter == voter->name;
      });
    }
    return false;
  }

  std::span<const Line> lines_;
  Heading heading_;
  std::vector<Roll> rolls_;
  SumKind pending_ = SumKind::none;
  bool closed_ = false;     // the total has been read
  bool only_votes_ = true;  // the heading has no column for names
  std::optional<std::string> group_party_;
  bool grouped_ = false;  // the rows stand under rows of parties
  std::optional<Piece> piece_;
  size_t piece_line_ = 0;
  std::optional<size_t> last_row_;
  std::vector<std::optional<size_t>> row_of_;  // by roll: the line of its last ballot
  std::string last_name_;
};

// Of a list in two halves, one now under the other.
std::vector<Roll> rolls_of(const Unfolded& list) {
  const auto heading = list.heading < list.lines.size() ? read_heading(list.lines[list.heading]) : std::nullopt;
  if (!heading || second_half(*heading)) return {};
  Table table(list.lines, list.heading, *heading);
  table.read(list.heading);
  return table.take();
}

}  // namespace

// A text that has lost its columns: crosses stand alone at the margin, and no place tells whose vote they are.
static bool columns_lost(std::span<const Line> lines, size_t at) {
  constexpr size_t kRows = 40;
  size_t lone = 0;
  for (size_t n = at + 1; n < std::min(lines.size(), at + kRows); ++n) {
    const Line& line = lines[n];
    lone += line.size == 0 && line.cells.size() == 1 && line.cells[0].x0 < 1 && cross(line.text) ? 1 : 0;
  }
  return lone > 2;
}

std::vector<Roll> read_cross_tables(std::span<const Line> lines) {
  std::vector<Roll> rolls;
  for (size_t at = 0; at < lines.size();) {
    auto heading = lines[at].role == LineRole::body ? read_heading(lines[at]) : std::nullopt;
    if (!heading || columns_lost(lines, at)) {
      ++at;
      continue;
    }
    if (const auto split = second_half(*heading)) {
      const Unfolded list = unfold(lines, at, *split);
      for (Roll& roll : rolls_of(list)) {
        roll.first_line = at;
        roll.last_line = list.end - 1;
        if (!roll.ballots.empty()) rolls.push_back(std::move(roll));
      }
      at = std::max(list.end, at + 1);
      continue;
    }
    Table table(lines, at, std::move(*heading));
    at = std::max(table.read(at), at + 1);
    for (Roll& roll : table.take())
      if (!roll.ballots.empty() || !roll.parties.empty()) rolls.push_back(std::move(roll));
  }
  return rolls;
}

}  // namespace akt::votes
