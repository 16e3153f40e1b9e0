// Where a record's references lead, and which record is a copy of it: ids of records in the archive. Asked when a
// record is shown, so that a paper that comes in later is found too.
#pragma once

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/ledger.h"

namespace akt {

// Fills each reference's target that is in the archive and clears the others; a record that is nobody's copy but has
// one names it too.
Result<void> resolve_links(const Ledger& ledger, Record& record);

}  // namespace akt
