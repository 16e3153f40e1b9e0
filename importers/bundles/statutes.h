// Contracts, by-laws and statutes number their sections with § too. Private to bundles/.
#pragma once

#include <span>
#include <vector>

#include "importers/bundles/item_heads.h"

namespace akt {

// Takes out runs of § that are a statute's or a contract's: they count from 1 without a hole, and nothing between them
// says that somebody met or decided.
void drop_statutes(std::span<const Line> lines, std::vector<ItemHead>& heads);

}  // namespace akt
