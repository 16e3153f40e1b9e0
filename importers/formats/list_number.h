#pragma once

#include <string>
#include <string_view>

namespace akt {

// A list's count as it is printed; formats by Word's names (decimal, lowerLetter, upperLetter, lowerRoman, upperRoman,
// decimalZero), anything else is decimal.
std::string list_number(int count, std::string_view format);

}  // namespace akt
