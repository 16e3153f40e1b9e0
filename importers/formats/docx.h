#pragma once

#include <string_view>

#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

// Word's document: headings, lists with their numbers, tables, heads and feet, notes and text boxes. Deleted and hidden
// text is left out, inserted text stands. Pages are those Word saw when it saved the file.
Result<Pages> read_docx(std::string_view bytes);

}  // namespace akt
