// Holes and repeats in a meeting's §, counted over every file that the archive has of it.
#pragma once

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/ledger.h"

namespace akt {

// Of a meeting's record: missing_items, duplicate_items and their warnings, from the § of all files. Like a reference's
// target it is found when somebody looks, so that a file that comes in later completes the meeting.
Result<void> settle_series(const Ledger& ledger, Record& meeting);

}  // namespace akt
