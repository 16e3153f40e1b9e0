#include "search/query/word_forms_source.h"

#include <algorithm>

#include "indexer/schema/fields.h"
#include "indexer/schema/word_order.h"

namespace akt {

WordFormsSource::WordFormsSource(std::vector<std::uint32_t> codes)
    : ValueSource(slot::words), codes_(std::move(codes)) {
  std::sort(codes_.begin(), codes_.end());
}

bool WordFormsSource::holds(const std::string& value) { return has_any_form(value, codes_); }

}  // namespace akt
