// Numbers that Swedish papers write in words: "tre", "tjugofem", "femhundratusen".
#pragma once

#include <optional>
#include <string_view>

namespace akt {

// The number a whole word means: cardinal words up to the millions (also split by spaces: "en miljon tvåhundra tusen"),
// "en"/"ett", and plain digits ("12"). Case does not matter. Anything else is nothing.
std::optional<int> number_word(std::string_view text);

// "första", "andra" … "tolfte"; "1:a", "3:e".
std::optional<int> ordinal_word(std::string_view text);

}  // namespace akt
