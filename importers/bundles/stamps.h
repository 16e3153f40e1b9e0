// A summons with all its papers in one file may bear a stamp of its own on every page: "Kallelse 2025-03-11, sida 4 av
// 9".
#pragma once

#include <span>
#include <vector>

#include "importers/bundles/bundle.h"

namespace akt {

// The lines without such a stamp, which says nothing of the paper it stands on; its day and its page number would be
// taken for the paper's. It stays on the first page, and where a page has nothing else. Empty when there is none.
std::vector<Line> without_stamps(std::span<const Line> lines, const KindOf& kind_of);

}  // namespace akt
