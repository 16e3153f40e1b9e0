#pragma once

#include <string_view>

#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

// OpenDocument text: headings, lists, tables, notes, text boxes, heads and feet. Deleted text is left out.
Result<Pages> read_odt(std::string_view bytes);

}  // namespace akt
