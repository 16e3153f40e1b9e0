// Where a record's references lead: ids of records in the archive. Asked when a record is shown, so that a paper that
// comes in later is found too.
#pragma once

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/ledger.h"

namespace akt {

// Fills each reference's target that is in the archive; clears the others.
Result<void> resolve_references(const Ledger& ledger, Record& record);

}  // namespace akt
