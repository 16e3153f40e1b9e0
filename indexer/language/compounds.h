// The parts of a compound, from its lemma: samverkansplan -> samverkan, plan.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/language/lexicon.h"

namespace akt {

// Base forms of the parts, first to last; empty when the lemma is no compound that can be taken apart safely. A part
// has four letters or more.
std::vector<std::string> compound_parts(const Lexicon& lexicon, std::string_view lemma);

}  // namespace akt
