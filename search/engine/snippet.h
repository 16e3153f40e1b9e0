// The piece of a record's text that shows best why it was found, and the page it stands on.
#pragma once

#include "indexer/schema/stored.h"
#include "search/engine/marker.h"
#include "search/engine/results.h"

namespace akt {

struct Excerpt {
  Snippet snippet;
  int page = 0;  // of the source
};

// Without a word to show it is how the text begins.
Excerpt best_passage(const StoredRecord& record, const Marker& marker);

}  // namespace akt
