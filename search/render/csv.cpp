#include "search/render/csv.h"

namespace akt {

std::string csv_line(const std::vector<std::string>& cells) {
  std::string out;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    std::string cell = cells[i];
    const bool number = cell.find_first_not_of("-0123456789.") == std::string::npos;
    if (!cell.empty() && !number && std::string("=+-@\t\r").find(cell[0]) != std::string::npos) cell.insert(0, "'");
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
      out += cell;
      continue;
    }
    out += '"';
    for (const char c : cell) {
      if (c == '"') out += '"';
      out += c;
    }
    out += '"';
  }
  return out + "\r\n";
}

}  // namespace akt
