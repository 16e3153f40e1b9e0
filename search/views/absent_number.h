// What the ledger knows of a registry number that no record in the index carries.
#pragma once

#include <functional>
#include <string_view>

#include "corpus/model/record.h"
#include "corpus/text/language.h"
#include "indexer/archive/ledger.h"

namespace akt {

// That its papers were taken down, as many as may be `told` of. Nothing when there are none.
Result<Text> what_became_of(
    const Ledger& ledger, std::string_view bare_key, Language language,
    const std::function<bool(const RecordRow&)>& told = [](const RecordRow&) { return true; });

}  // namespace akt
