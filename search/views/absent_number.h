// What the ledger knows of a registry number that no record in the index carries.
#pragma once

#include <string_view>

#include "corpus/model/record.h"
#include "indexer/archive/ledger.h"

namespace akt {

// Swedish, for the operator: that its papers were taken down. Nothing when the ledger knows nothing of it.
Result<Text> what_became_of(const Ledger& ledger, std::string_view bare_key);

}  // namespace akt
