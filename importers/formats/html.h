#pragma once

#include <string_view>

#include "corpus/text/result.h"
#include "importers/formats/pages.h"

namespace akt {

// A web page: headings, lists, tables and paragraphs; menus, scripts and forms are left out. Charset by byte order
// mark, by what the page says of itself, else by its bytes.
Result<Pages> read_html(std::string_view bytes);

}  // namespace akt
