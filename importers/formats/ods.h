// The first sheet of an OpenDocument spreadsheet as rows of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"

namespace akt {

// What begins as a ZIP archive does: a spreadsheet, where a table of text is the other choice.
bool zip_bytes(std::string_view bytes);

// Rows from the first; empty ones at the end left out. Errors: damaged, encrypted, limit, unsupported.
Result<std::vector<std::vector<std::string>>> ods_rows(std::string_view bytes);

}  // namespace akt
