// RFC 4180 lines: quotes where needed, CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe.
#pragma once

#include <string>
#include <vector>

namespace akt {

std::string csv_line(const std::vector<std::string>& cells);

}  // namespace akt
