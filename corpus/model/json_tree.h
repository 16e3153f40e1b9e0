// A record's JSON as a tree. Private to model/: no header that others see names a library's type.
#pragma once

#include <nlohmann/json.hpp>

#include "corpus/model/json.h"

namespace akt {

nlohmann::ordered_json json_tree(const Record& record, JsonForm form);

}  // namespace akt
