// Cells of tables whose columns stand too close for a gap to tell. Private to layout.
#pragma once

#include <vector>

#include "importers/formats/columns.h"

namespace akt {

// For each row and word whether a cell begins there because cells of neighbouring rows begin at the same place.
std::vector<std::vector<bool>> aligned_cells(const std::vector<WordRow>& rows);

}  // namespace akt
