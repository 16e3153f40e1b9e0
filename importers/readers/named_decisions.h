// Earlier decisions that a paper names in its head or its text.
#pragma once

#include <optional>

#include "importers/readers/front.h"

namespace akt {

// Adds to the record's references those with a body, a day and a § that are not among them yet. `head`: also what
// stands over the text, such as "Antagen av kommunfullmäktige 2021-03-22 § 45" and a form's "Paragraf". Gives the one
// of these that the paper was adopted by.
std::optional<Decided> add_named_decisions(Paper& paper, bool head);

}  // namespace akt
