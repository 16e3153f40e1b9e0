// The columns of a voting table, from its heading row, and the people in its rows.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "importers/readers/votes_words.h"

namespace akt::votes {

enum class ColumnKind { vote, name, party, substitute, seat, other };

struct Column {
  ColumnKind kind = ColumnKind::other;
  Choice choice = Choice::ja;  // of a vote column
  size_t group = 0;            // which of the votes side by side
  float x0 = 0;
  float x1 = 0;
};

struct Heading {
  std::vector<Column> columns;  // by x
  size_t groups = 0;
  size_t votes = 0;      // vote columns
  float reach = 0;       // how far from its column a cross may stand
  float first_vote = 0;  // where the first vote column begins
};

// A line that heads a table of crosses: Ja and Nej at least, and no sentence.
std::optional<Heading> read_heading(const Line& line);
// Name columns of a heading that takes two lines.
void add_names(Heading& heading, const Line& line);
// A sum for each vote column stands where its crosses do; a heading set in fixed letters may not.
void place_by_sums(Heading& heading, const Line& sums);
// "§ 14  § 17": what stands over the groups, when there is one text for each.
std::vector<std::string> group_labels(const Heading& heading, std::span<const Line> above);

// A run of text with its place: a cell, or a word parted from one.
struct Piece {
  std::string text;
  float x0 = 0;
  float x1 = 0;
};

struct Row {
  std::vector<size_t> crosses;                 // indices of vote columns
  std::vector<std::pair<float, int>> numbers;  // centre and number
  std::vector<Piece> texts;                    // to the left of the votes
  std::optional<Choice> word;                  // "Ja" written out
  int stray = 0;                               // crosses under no vote column
};
Row read_row(const Heading& heading, const Line& line);

// Who voted, on whose seat, from the texts of a row.
struct Voter {
  std::string name;
  std::optional<std::string> seat;
  std::optional<std::string> party;
  bool chair = false;
};
std::optional<Voter> read_voter(const Heading* heading, const std::vector<Piece>& texts);

}  // namespace akt::votes
