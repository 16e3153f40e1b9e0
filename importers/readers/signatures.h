// Signatures whose names stand over what they sign as.
#pragma once

#include <span>
#include <vector>

#include "importers/formats/pages.h"

namespace akt::front {

// "Ada Ros        Bo Berg" over "Ordförande     Justerare": such labels put over their names, where everybody else has
// them. Other lines come back as they are.
std::vector<Line> labels_over_names(std::span<const Line> lines);

}  // namespace akt::front
