// Papers set with their headings in the left margin, "Bakgrund   Huset byggdes 1968 …": the same text with each heading
// on a line of its own above what it heads.
#pragma once

#include <span>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

// Empty when the paper is not set so. `is_label`: whether a cell is a form's label, such as "Datum", whose value beside
// it stays where it is.
std::vector<Line> with_margin_headings(std::span<const Line> lines, bool (*is_label)(std::string_view));

}  // namespace akt
