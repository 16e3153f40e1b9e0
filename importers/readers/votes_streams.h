// Voting lists whose columns came apart: text taken out of a PDF column by column gives a page's names, then its
// parties, then its results. Where a page has as many results as names they belong together in order.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/votes_words.h"

namespace akt::votes {

struct StreamCell {
  std::string_view text;
  int page = 0;
};

// The ballots of one list, or nothing when any page has names and results in different numbers.
std::vector<Ballot> read_streams(std::span<const StreamCell> cells);

// Such lists inside a §, without the print-out's head: from "Ledamot" or "Namn" alone on a line.
std::vector<Roll> read_word_streams(std::span<const Line> lines);
// Marks what of such lists could not be read: their names and results are no sentences. True when there was any.
bool lost_streams(std::span<const Line> lines, std::vector<bool>& used);

}  // namespace akt::votes
