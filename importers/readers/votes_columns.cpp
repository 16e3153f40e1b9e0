#include "importers/readers/votes_columns.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_substitution.h"

namespace akt::votes {
namespace {

size_t letters(std::string_view text) {
  return static_cast<size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// The words of a cell, each with the share of the cell's width that its letters have.
std::vector<Piece> words_in(const Cell& cell) {
  std::vector<Piece> words;
  const auto whole = static_cast<float>(std::max<size_t>(letters(cell.text), 1));
  const float width = cell.x1 - cell.x0;
  for (size_t begin = 0; begin < cell.text.size();) {
    const size_t end = std::min(cell.text.find_first_of(" /|", begin), cell.text.size());
    if (end > begin) {
      const auto before = static_cast<float>(letters(std::string_view(cell.text).substr(0, begin)));
      const auto inside = static_cast<float>(letters(std::string_view(cell.text).substr(begin, end - begin)));
      words.push_back({cell.text.substr(begin, end - begin), cell.x0 + width * before / whole,
                       cell.x0 + width * (before + inside) / whole});
    }
    begin = end + 1;
  }
  return words;
}

// "AvstFrånvKvitt": headings set so tight that they are one word.
std::vector<Piece> glued(const Piece& word) {
  constexpr std::array<std::string_view, 12> kHeads{"frånvarande", "avstående", "kvittade", "avstår",
                                                    "kvittad",     "frånv.",    "kvitt.",   "frånv",
                                                    "kvitt",       "avst.",     "avst",     "nej"};
  const std::string lower = lower_case(word.text);
  std::vector<Piece> parts;
  const auto whole = static_cast<float>(std::max<size_t>(letters(lower), 1));
  for (size_t at = 0; at < lower.size();) {
    size_t length = 0;
    for (const std::string_view head : kHeads)
      if (length == 0 && std::string_view(lower).substr(at).starts_with(head)) length = head.size();
    if (length == 0 && std::string_view(lower).substr(at).starts_with("ja")) length = 2;
    if (length == 0) return {};
    const auto before = static_cast<float>(letters(lower.substr(0, at)));
    const auto inside = static_cast<float>(letters(lower.substr(at, length)));
    parts.push_back({lower.substr(at, length), word.x0 + (word.x1 - word.x0) * before / whole,
                     word.x0 + (word.x1 - word.x0) * (before + inside) / whole});
    at += length;
  }
  return parts;
}

std::optional<ColumnKind> name_column(std::string_view word) {
  const std::string lower = lower_case(word);
  const auto begins = [&lower](std::string_view head) { return lower.starts_with(head); };
  if (begins("ersätter")) return ColumnKind::seat;  // whom the one in the row serves for
  if (begins("ersätt") || begins("tjg") || begins("tj.g") || begins("tjänstg") || lower == "ers" || lower == "ers.")
    return ColumnKind::substitute;
  if (begins("ledam") || begins("namn") || begins("beslutande") || begins("ordinarie") || begins("efternamn"))
    return ColumnKind::name;
  if (begins("parti")) return ColumnKind::party;
  for (const std::string_view head : {"kret", "valkr", "plats", "nr", "funktion", "närv", "när-", "upprop", "res",
                                      "signatur", "§", "omröstning", "votering", "röst", "uppdrag", "tid", "stol"})
    if (begins(head)) return ColumnKind::other;
  return std::nullopt;
}

float centre(const Piece& piece) { return (piece.x0 + piece.x1) / 2; }
float centre(const Column& column) { return (column.x0 + column.x1) / 2; }

std::optional<Choice> initial_word(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, Choice>, 5> kInitials{
      {{"J", Choice::ja}, {"N", Choice::nej}, {"A", Choice::abstain}, {"F", Choice::absent}, {"K", Choice::paired}}};
  for (const auto& [letter, choice] : kInitials)
    if (word == letter) return choice;
  return std::nullopt;
}

// "Namn  Parti  J  N  A": letters for the choices, beside a column of names.
bool heads_with_initials(const Line& line) {
  bool names = false;
  bool ja = false;
  bool nej = false;
  for (const Cell& cell : line.cells) {
    names = names || name_column(cell.text) == ColumnKind::name;
    ja = ja || cell.text == "J";
    nej = nej || cell.text == "N";
  }
  return names && ja && nej;
}

}  // namespace

std::optional<Heading> read_heading(const Line& line) {
  if (line.text.size() > 160) return std::nullopt;
  std::string rest;
  if (leading_person(line.cells.front().text, rest)) return std::nullopt;  // somebody's row: "Maja Ek  S  Ja  Nej"
  const bool initials = heads_with_initials(line);
  Heading heading;
  size_t unknown = 0;
  std::array<bool, kChoices> seen{};
  std::optional<float> label;  // where "§ 6" of "§ 6 Ja" begins: the column does too
  for (const Cell& cell : line.cells) {
    for (const Piece& word : words_in(cell)) {
      const auto choice = initials ? initial_word(word.text) : column_word(word.text);
      if (label && whole_number(word.text)) continue;
      const float begin = choice ? label.value_or(word.x0) : word.x0;
      label.reset();
      if (word.text == "§") label = word.x0;
      if (choice) {
        heading.columns.push_back({ColumnKind::vote, *choice, 0, begin, word.x1});
        seen[index(*choice)] = true;
      } else if (const auto kind = name_column(word.text)) {
        heading.columns.push_back({*kind, Choice::ja, 0, word.x0, word.x1});
      } else if (const auto parts = glued(word); parts.size() > 1) {
        for (const Piece& part : parts)
          if (const auto glued_choice = column_word(part.text)) {
            heading.columns.push_back({ColumnKind::vote, *glued_choice, 0, part.x0, part.x1});
            seen[index(*glued_choice)] = true;
          }
      } else if (!whole_number(word.text)) {
        ++unknown;
      }
    }
  }
  if (!seen[index(Choice::ja)] || !seen[index(Choice::nej)] || unknown > 4) return std::nullopt;
  for (const Cell& cell : line.cells)
    if (cell.text.size() > 6 && cell.text.ends_with('.') && cell.text.find(' ') != std::string::npos)
      return std::nullopt;
  std::stable_sort(heading.columns.begin(), heading.columns.end(),
                   [](const Column& a, const Column& b) { return a.x0 < b.x0; });
  bool ja_seen = false;
  for (Column& column : heading.columns) {
    if (column.kind != ColumnKind::vote) continue;
    if (heading.votes == 0) heading.first_vote = column.x0;
    if (column.choice == Choice::ja && ja_seen) ++heading.groups;
    ja_seen = ja_seen || column.choice == Choice::ja;
    column.group = heading.groups;
    ++heading.votes;
  }
  ++heading.groups;
  // A cross belongs to a column when it stands nearer to it than to where another could be.
  float spacing = 100;
  const Column* before = nullptr;
  for (const Column& column : heading.columns) {
    if (column.kind == ColumnKind::vote && before != nullptr)
      spacing = std::min(spacing, centre(column) - centre(*before));
    if (column.kind == ColumnKind::vote) before = &column;
  }
  heading.reach = std::max(12.0F, spacing * 0.8F);
  return heading;
}

void add_names(Heading& heading, const Line& line) {
  if (line.text.ends_with(':') || line.text.ends_with('.')) return;  // "Omröstningen utfaller enligt följande:"
  std::vector<Column> found;
  for (const Cell& cell : line.cells)
    for (const Piece& word : words_in(cell)) {
      if (word.x0 >= heading.first_vote - 2 || whole_number(word.text)) continue;  // "§ 15" over the votes
      const auto kind = name_column(word.text);
      if (!kind) return;
      found.push_back({*kind, Choice::ja, 0, word.x0, word.x1});
    }
  for (const Column& column : found) {
    const bool known = std::any_of(heading.columns.begin(), heading.columns.end(),
                                   [&](const Column& other) { return other.kind == column.kind; });
    if (!known) heading.columns.push_back(column);
  }
  std::stable_sort(heading.columns.begin(), heading.columns.end(),
                   [](const Column& a, const Column& b) { return a.x0 < b.x0; });
}

void place_by_sums(Heading& heading, const Line& sums) {
  std::vector<Piece> numbers;
  for (size_t n = 1; n < sums.cells.size(); ++n)
    for (Piece& word : words_in(sums.cells[n])) {
      if (!whole_number(word.text)) return;
      numbers.push_back(std::move(word));
    }
  if (numbers.size() != heading.votes || numbers.size() < 2) return;
  float spacing = 100;
  for (size_t n = 1; n < numbers.size(); ++n) spacing = std::min(spacing, centre(numbers[n]) - centre(numbers[n - 1]));
  size_t n = 0;
  for (Column& column : heading.columns) {
    if (column.kind != ColumnKind::vote) continue;
    column.x0 = numbers[n].x0;
    column.x1 = numbers[n].x1;
    ++n;
  }
  heading.first_vote = std::min(heading.first_vote, numbers.front().x0);
  heading.reach = std::max(12.0F, spacing * 0.8F);
}

namespace {

// "§   §   §" over "215 218 219", in columns too narrow for both: the numbers, a sign before each.
std::string signs_above(const Line& signs, const Line& numbers) {
  size_t count = 0;
  for (const Cell& cell : signs.cells)
    for (const Piece& word : words_in(cell)) {
      if (word.text == "§")
        ++count;
      else if (word.text.find_first_of("0123456789") != std::string::npos)
        return {};
    }
  std::string text;
  size_t found = 0;
  for (const Cell& cell : numbers.cells)
    for (const Piece& word : words_in(cell)) {
      if (!whole_number(word.text)) return {};
      text += "§ " + word.text + " ";
      ++found;
    }
  return count > 0 && count == found ? text : std::string();
}

}  // namespace

std::vector<std::string> group_labels(const Heading& heading, std::span<const Line> above) {
  for (size_t n = above.size(); n-- > 0;) {
    // Cells may be cut anywhere between "§" and its number, so the line is read as one text.
    std::string text = n > 0 ? signs_above(above[n - 1], above[n]) : std::string();
    if (text.empty())
      for (const Cell& cell : above[n].cells) text += cell.text + " ";
    std::vector<std::string> labels;
    for (size_t at = text.find("§"); at != std::string::npos; at = text.find("§", at + 1)) {
      size_t begin = at + 2;
      while (begin < text.size() && text[begin] == ' ') ++begin;
      size_t end = begin;
      while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == '/')) ++end;
      if (end > begin) labels.push_back(text.substr(begin, end - begin));
    }
    if (labels.size() == heading.groups) return labels;
    if (labels.empty() || labels.size() != heading.votes) continue;
    // One over each column: a group has the label of its first.
    std::vector<std::string> first;
    size_t column = 0;
    for (const Column& one : heading.columns) {
      if (one.kind != ColumnKind::vote) continue;
      if (one.group == first.size()) first.push_back(labels[column]);
      ++column;
    }
    return first;
  }
  return {};
}

Row read_row(const Heading& heading, const Line& line) {
  Row row;
  std::vector<Piece> pieces;
  for (const Cell& cell : line.cells) {
    const size_t space = cell.text.rfind(' ');
    if (space == std::string::npos || cross(cell.text)) {
      pieces.push_back({cell.text, cell.x0, cell.x1});
      continue;
    }
    // A cross or numbers so near that they are one cell with what stands before them.
    auto words = words_in(cell);
    size_t from = words.size();
    while (from > 0 && (cross(words[from - 1].text) || whole_number(words[from - 1].text)) &&
           (words[from - 1].x1 > heading.first_vote - 12 ||
            (line.size == 0 && cross(words[from - 1].text) && line.cells.size() == 1)))
      --from;
    if (from > 0) {
      const size_t kept = from == words.size() ? cell.text.size() : cell.text.rfind(words[from].text);
      std::string text = cell.text;
      if (from < words.size()) {
        size_t at = cell.text.size();
        for (size_t n = words.size(); n-- > from;) at = cell.text.rfind(words[n].text, at == 0 ? 0 : at - 1);
        text = cell.text.substr(0, std::min(at, kept));
      }
      pieces.push_back({std::string(trim(text)), cell.x0, words[from - 1].x1});
    }
    for (size_t n = from; n < words.size(); ++n) pieces.push_back(words[n]);
  }
  bool was_drawn = false;
  for (Piece& piece : pieces) {
    if (cross(piece.text) || (whole_number(piece.text) == 1 && centre(piece) >= heading.first_vote)) {
      const Column* best = nullptr;
      for (const Column& column : heading.columns)
        if (best == nullptr || std::abs(centre(piece) - centre(column)) < std::abs(centre(piece) - centre(*best)))
          best = &column;
      // In a text of fixed letters a long name pushes its cross out of the first column, or draws it near.
      const bool marks_apart = std::any_of(heading.columns.begin(), heading.columns.end(), [](const Column& column) {
        return column.kind == ColumnKind::other;  // "Närv", which may have a cross of its own
      });
      const bool drawn = line.size == 0 && !marks_apart && !row.texts.empty() && row.crosses.empty() &&
                         centre(piece) < heading.first_vote;
      if (drawn)
        best = &*std::find_if(heading.columns.begin(), heading.columns.end(),
                              [](const Column& column) { return column.kind == ColumnKind::vote; });
      if (drawn && best->kind == ColumnKind::vote) {
        row.crosses.push_back(static_cast<size_t>(best - heading.columns.data()));
        was_drawn = true;
        continue;
      }
      if (best == nullptr || best->kind != ColumnKind::vote ||
          std::abs(centre(piece) - centre(*best)) > heading.reach) {
        ++row.stray;
        continue;
      }
      // A cross in the group's own columns: the one before it was of another column, whatever that is called.
      if (was_drawn && row.crosses.size() == 1 && best->group == heading.columns[row.crosses[0]].group)
        row.crosses.clear();
      was_drawn = false;
      row.crosses.push_back(static_cast<size_t>(best - heading.columns.data()));
      if (piece.text == "1") row.numbers.emplace_back(centre(piece), 1);
    } else if (const auto number = whole_number(piece.text)) {
      row.numbers.emplace_back(centre(piece), *number);
    } else if (const auto word = result_word(piece.text); word && centre(piece) >= heading.first_vote - 12) {
      row.word = word;
    } else {
      row.texts.push_back(std::move(piece));
    }
  }
  return row;
}

}  // namespace akt::votes
