// The list that a sentence announces: "… följande disposition:" and what stands below it.
#pragma once

#include <string>
#include <vector>

#include "importers/readers/outline.h"

namespace akt {

// The blocks of the list after block `at`: bullets and numbers, else bare short lines one under the other, also with
// empty lines between them. Empty when no list follows.
std::vector<size_t> list_after(const Outline& outline, size_t at);

// An item without its number and closing mark.
std::string item_text(std::string_view text);

}  // namespace akt
