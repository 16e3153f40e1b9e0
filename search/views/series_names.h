// What bodies and municipalities are called: the ledger knows them by slugs, which sort and compare; people by names.
#pragma once

#include "search/engine/engine.h"
#include "search/views/coverage_view.h"

namespace akt {

// Puts names for the slugs of the series, as the records have them. A slug that no record explains stays.
void name_series(SearchEngine& engine, Coverage& coverage);

}  // namespace akt
