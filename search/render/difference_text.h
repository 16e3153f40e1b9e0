// What two papers differ in, for a terminal: "[-was-] {+is+}", as wdiff writes it.
#pragma once

#include <string>

#include "search/views/difference_view.h"

namespace akt {

// `whole`: all that is the same too, not only the words around each change.
std::string difference_text(const DifferenceView& view, size_t width, bool whole);

}  // namespace akt
