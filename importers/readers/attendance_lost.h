// Lists of attendance whose text came out without its columns.
#pragma once

#include <span>

#include "importers/formats/pages.h"

namespace akt {

// "Närvaro- och omröstningslista" over the heading: who has a cross at some vote was there.
bool list_of_both(std::span<const Line> lines, size_t at);

// A list of attendance whose text has lost its columns, its crosses one on each line or all parties after all names:
// who was there, and as what, is not to be told. The first line after it; `at` where there is none.
size_t end_of_lost_list(std::span<const Line> lines, size_t at);

}  // namespace akt
