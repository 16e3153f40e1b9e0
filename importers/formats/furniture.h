// Page heads and feet: marked, never taken out.
#pragma once

#include "importers/formats/pages.h"

namespace akt {

// Gives lines the role of header or footer. Careful: a line is furniture when it says what heads and feet say, stands
// where they stand and recurs; a running page number or a signature block ("Justerandes sign … Utdragsbestyrkande") is
// enough by itself. In text without page breaks heads and feet are found by what they say, also between a heading and
// its text. Lines that a format has already given a role keep it. Linear in the lines.
void mark_furniture(Pages& pages);

}  // namespace akt
