// Voting lists set in two halves beside each other, and where a list ends. Private to the votes readers.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "importers/formats/pages.h"
#include "importers/readers/votes_columns.h"

namespace akt::votes {

// A sentence, or a heading that starts the next part of the §.
bool ends_table(const Line& line);

// "Namn Parti Ja Nej   Namn Parti Ja Nej": where the right half of such a list begins.
std::optional<float> second_half(const Heading& heading);

// The list as one under the other: first all its left halves, then the right ones.
struct Unfolded {
  std::vector<Line> lines;
  size_t heading = 0;  // in `lines`
  size_t end = 0;      // in the lines it was made of
};
Unfolded unfold(std::span<const Line> lines, size_t at, float split);

}  // namespace akt::votes
