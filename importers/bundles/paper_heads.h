// The head of a letter, a memo, a contract: its labels, its date, who sends it and what it calls itself. Private to
// bundles/.
#pragma once

#include <span>

#include "importers/formats/pages.h"

namespace akt {

// Whether a new paper's head starts at a line: signs of different sorts within a dozen lines, none enough by itself. In
// a list of papers (`listing`) a title counts for nothing. Linear in the dozen lines.
bool opens_paper(std::span<const Line> lines, size_t at, bool listing);

}  // namespace akt
