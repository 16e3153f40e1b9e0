#include "search/query/word_forms_source.h"

#include <algorithm>

#include "indexer/schema/code_set.h"
#include "indexer/schema/fields.h"

namespace akt {

WordFormsSource::WordFormsSource(std::vector<std::uint32_t> codes)
    : ValueSource(slot::word_forms), codes_(std::move(codes)) {
  std::sort(codes_.begin(), codes_.end());
}

bool WordFormsSource::holds(const std::string& value) { return has_any_code(value, codes_); }

}  // namespace akt
