#pragma once

#include <string_view>

#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

// A PDF's text layer, each word by its box. A page without text is told: has_text is false and the file gets the
// warning no_text_layer; with large pictures beside text it gets pictures_unread.
Result<Pages> read_pdf(std::string_view bytes);

// Holds the library's tables and the system's fonts ready for as long as the process lives.
void warm_pdf();

}  // namespace akt
