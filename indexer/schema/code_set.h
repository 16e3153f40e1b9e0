// Which of its words' forms a record has, as one value: a set of word codes in about two bytes each. A term for each
// form would be as much index again as the lemmas are, and is asked for by few queries.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Codes of word_code(), in any order.
std::string pack_codes(std::vector<std::uint32_t> codes);
// True: at least one of `wanted`, which are in rising order, is in the packed set.
bool has_any_code(std::string_view packed, const std::vector<std::uint32_t>& wanted);

}  // namespace akt
