// Minutes set with their headings in the left margin, where a narrow column breaks them: "Kommunstyrelsens" over
// "förslag till" over "kommunfullmäktige", with the text beside all three.
#pragma once

#include <span>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

// The lines of a § with each such heading whole on its first line, and its other lines without their share of it. Empty
// when there is none. A heading is one that headings.h knows; what follows its first word begins with a small letter.
std::vector<Line> with_whole_margin_labels(std::span<const Line> lines);

}  // namespace akt
