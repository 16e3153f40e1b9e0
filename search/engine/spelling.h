// The archive's word that comes nearest to one it doesn't have.
#pragma once

#include <xapian.h>
#include <optional>
#include <string>
#include <string_view>

namespace akt {

// Letters added, lost, changed or swapped: one in short words, two in longer. Nothing for a word with a digit.
std::optional<std::string> nearest_word(const Xapian::Database& database, std::string_view word);

// Damerau-Levenshtein distance (adjacent swaps), or `most` + 1 when it is more.
int edit_distance(std::u32string_view a, std::u32string_view b, int most);

}  // namespace akt
