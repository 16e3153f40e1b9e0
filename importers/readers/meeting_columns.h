// Front pages whose text was taken column by column: first the labels, then all their values.
#pragma once

#include <span>
#include <vector>

#include "importers/formats/pages.h"

namespace akt::front {

// The lines with each value under its label. Lines that need no such help come back as they are.
std::vector<Line> straighten(std::span<const Line> lines);

}  // namespace akt::front
