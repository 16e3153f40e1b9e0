// Whether two records say the same: a hash of their letters and digits, so that line breaks, case and hyphens don't
// count.
#pragma once

#include <string>

#include "corpus/model/record.h"

namespace akt {

// 32 hexadecimal digits; empty for a record with hardly any text (under 40 letters), which says nothing.
std::string text_fingerprint(const Record& record);

}  // namespace akt
