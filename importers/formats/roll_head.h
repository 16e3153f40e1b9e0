// Heads and sums of roll calls, whose narrow columns run together. Private to layout.
#pragma once

#include <string_view>
#include <vector>

#include "importers/formats/layout.h"

namespace akt {

// Whether a capital follows a small letter: the word may be several headings set without a space.
bool inner_capital(std::string_view text);

// "AvstFrånvKvitt" becomes three words, by the letters' boxes.
void split_roll_head(std::vector<Word>& words);

// For each word whether a cell begins there, however small the space: headings of a roll call, and its sums.
std::vector<bool> roll_cells(const std::vector<Word>& words);

}  // namespace akt
