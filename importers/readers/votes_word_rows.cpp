// Lists that write each vote out beside its name.
#include <algorithm>
#include <cmath>
#include <set>
#include <span>

#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/votes_columns.h"
#include "importers/readers/votes_table.h"

namespace akt::votes {
namespace {

struct WordVote {
  Voter voter;
  std::vector<std::pair<float, Choice>> choices;  // each with its place: several votes side by side
};

std::string_view without_dash(std::string_view text) {
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view mark : {"-", ":", ",", "=", "–", "—"})
      if (text.ends_with(mark)) {
        text = trim(text.substr(0, text.size() - mark.size()));
        more = true;
      }
  }
  return text;
}

// One cell: the vote is its last word, after a dash, colon, comma or the bracket. Takes it off the text.
std::optional<Choice> last_word(std::string& text, bool alone) {
  std::string_view body = trim(text);
  while (body.ends_with('.')) body.remove_suffix(1);
  const size_t at = body.rfind(' ');
  if (at == std::string_view::npos) return std::nullopt;
  const auto choice = result_word(body.substr(at + 1));
  if (!choice) return std::nullopt;
  const std::string_view written = trim(body.substr(0, at));
  std::string_view before = without_dash(written);
  const bool dashed = before.size() < written.size();
  for (const std::string_view verb : {" röstar", " röstade"})
    if (before.ends_with(verb)) before = trim(before.substr(0, before.size() - verb.size()));
  if (!dashed && !before.ends_with(')') && alone) return std::nullopt;
  text = std::string(before);
  return choice;
}

// "12 Maja Ek", "3. Maja Ek": the row's number, in one cell with the name.
void drop_row_number(std::string& text) {
  constexpr size_t kMostDigits = 3;
  size_t at = text.find_first_not_of("0123456789");
  if (at == 0 || at == std::string::npos || at > kMostDigits) return;
  if (text[at] == '.' || text[at] == ')') ++at;
  if (at < text.size() && text[at] == ' ' && is_upper_at(text, at + 1)) text.erase(0, at + 1);
}

// "Maja Ek   S   Ja   Bo Berg   M   Nej": the cells of each person, where more than one has a vote behind the name.
std::vector<std::span<const Cell>> people_in(const Line& line) {
  const std::span<const Cell> cells(line.cells);
  std::vector<std::span<const Cell>> people;
  size_t begin = 0;
  for (size_t at = 1; at < cells.size(); ++at) {
    if (!result_word(cells[at - 1].text) || result_word(cells[at].text) || at - begin < 2) continue;
    people.push_back(cells.subspan(begin, at - begin));
    begin = at;
  }
  people.push_back(cells.subspan(begin));
  const bool each = std::all_of(people.begin(), people.end(), [](std::span<const Cell> one) {
    return one.size() > 1 && result_word(one.back().text) && !result_word(one.front().text);
  });
  if (!each) people = {cells};
  return people;
}

// "Maja Ek (S) - JA", "Maja Ek (S)   Bo Berg   Ja", "JA   Maja Ek (S)", "Maja Ek   S   Ja   Nej".
std::optional<WordVote> word_row(std::span<const Cell> cells) {
  constexpr size_t kMostBytes = 140;
  size_t bytes = 0;
  for (const Cell& cell : cells) bytes += cell.text.size() + 1;
  if (bytes > kMostBytes) return std::nullopt;
  WordVote row;
  std::vector<Piece> texts;
  for (const Cell& cell : cells) {
    if (const auto word = result_word(cell.text))
      row.choices.emplace_back(cell.x0, *word);
    else if (!whole_number(cell.text))
      texts.push_back({cell.text, cell.x0, cell.x1});
  }
  if (row.choices.empty() && !texts.empty())
    if (const auto word = last_word(texts.back().text, texts.size() == 1))
      row.choices.emplace_back(texts.back().x1, *word);
  if (row.choices.empty() || texts.empty()) return std::nullopt;
  drop_row_number(texts.front().text);
  for (const Piece& piece : texts) {
    if (find_people(piece.text).size() > 1 && !read_substitution(piece.text)) return std::nullopt;
    // Prose that happens to end in a vote: more words than a person and an office have.
    if (std::count(piece.text.begin(), piece.text.end(), ' ') > 9) return std::nullopt;
  }
  auto voter = read_voter(nullptr, texts);
  if (!voter) return std::nullopt;
  row.voter = std::move(*voter);
  return row;
}

// Rows of one list, read so far: a roll for each column of votes.
class WordList {
 public:
  bool open() const { return !rolls_.empty(); }

  // False when this person has voted in the list already.
  bool add(const WordVote& row, size_t line) {
    if (!voters_.insert(row.voter.name + "|" + row.voter.party.value_or("")).second) return false;
    for (const auto& [x, choice] : row.choices) {
      Roll& roll = roll_at(x, line);
      roll.last_line = line;
      roll.shows[index(choice)] = true;
      if (row.voter.chair) roll.chair = choice;
      roll.ballots.push_back({row.voter.name, row.voter.seat, row.voter.party, std::string(choice_name(choice))});
    }
    first_ = std::min(first_, line);
    last_ = line;
    return true;
  }

  void close(std::vector<Roll>& into) {
    std::stable_sort(rolls_.begin(), rolls_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [x, roll] : rolls_) {
      if (roll.ballots.size() < 3) continue;
      roll.first_line = first_;
      roll.last_line = last_;
      into.push_back(std::move(roll));
    }
    *this = WordList();
  }

 private:
  Roll& roll_at(float x, size_t line) {
    // One column of words may be set anywhere; several stand apart.
    for (auto& [at, roll] : rolls_)
      if (std::abs(at - x) < 30 || (rolls_.size() == 1 && roll.last_line != line)) return roll;
    Roll roll;
    roll.shows[index(Choice::ja)] = roll.shows[index(Choice::nej)] = roll.shows[index(Choice::abstain)] = true;
    rolls_.emplace_back(x, std::move(roll));
    return rolls_.back().second;
  }

  std::vector<std::pair<float, Roll>> rolls_;
  std::set<std::string> voters_;
  size_t first_ = static_cast<size_t>(-1);
  size_t last_ = 0;
};

// "Namn   Parti   Ersätter   Röst": the second name of a row is whose seat it is.
bool heads_seats(const Line& line) {
  const auto is = [&line](std::initializer_list<std::string_view> words) {
    return std::any_of(line.cells.begin(), line.cells.end(), [&words](const Cell& cell) {
      const std::string lower = lower_case(trim(cell.text));
      return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return lower == word; });
    });
  };
  return is({"namn", "ledamot", "tjänstgörande"}) && is({"ersätter", "ersätter ledamot", "tjänstgör för", "för"});
}

}  // namespace

std::vector<Roll> read_word_rows(std::span<const Line> lines) {
  std::vector<Roll> rolls;
  WordList list;
  bool seats = false;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (noise(lines[n])) continue;
    seats = heads_seats(lines[n]) || (seats && !section_heading(lines[n]));
    const auto people = people_in(lines[n]);
    bool voted = false;
    for (const auto& cells : people) {
      auto row = word_row(cells);
      if (!row) continue;
      voted = true;
      if (seats && row->voter.seat) std::swap(row->voter.name, *row->voter.seat);
      // Columns of people are one vote, columns of votes behind a name are several.
      if (people.size() > 1) row->choices = {{0.0F, row->choices.front().second}};
      if (list.add(*row, n)) continue;
      list.close(rolls);  // somebody votes again: the next vote's list
      list.add(*row, n);
    }
    if (voted) continue;
    if (list.open() && (section_heading(lines[n]) || (!name_piece(lines[n].text) && lines[n].text.size() > 30))) {
      list.close(rolls);
    }
  }
  list.close(rolls);
  return rolls;
}

}  // namespace akt::votes
