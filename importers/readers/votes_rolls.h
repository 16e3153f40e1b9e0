// Everything in a § that lists ballots, whatever its form.
#pragma once

#include <span>
#include <vector>

#include "importers/readers/votes_words.h"

namespace akt::votes {

// Tables, lists and print-outs, in order; the lines they take are marked in `used`.
std::vector<Roll> rolls_of(std::span<const Line> lines, std::vector<bool>& used);

// A table of crosses whose text was taken column by column: which column a cross stood in is lost, and its headings and
// sums, each on a line of its own, would read as a tally. True when there is one; its lines are marked.
bool lost_table(std::span<const Line> lines, std::vector<bool>& used);

}  // namespace akt::votes
