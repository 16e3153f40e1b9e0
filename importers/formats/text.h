#pragma once

#include <string_view>

#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

// Plain text in any charset of encoding.h: form feeds are page breaks; without them the running page numbers are.
Result<Pages> read_text(std::string_view bytes);

}  // namespace akt
