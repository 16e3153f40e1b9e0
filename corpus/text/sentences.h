// Running text: its sentences.
#pragma once

#include <string_view>
#include <vector>

namespace akt {

// The sentences of a paragraph, in order, each with its closing mark. A point after an abbreviation, a number or a
// single letter closes none.
std::vector<std::string_view> sentences(std::string_view paragraph);

// Without the quotes and brackets it opens with.
std::string_view without_marks(std::string_view text);
bool upper_start(std::string_view text);  // starts with an upper-case letter, quotes and brackets passed over

}  // namespace akt
