// What can be odd about a record, one table: the code records carry and what it says to a reader.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace akt {

struct WarningRow {
  std::string_view code;
  std::string_view text;  // a whole sentence
  std::string_view english;
  bool about_file = false;  // the file could be read in part only: said already when it is imported
};

std::span<const WarningRow> warning_table();
const WarningRow* warning_row(std::string_view code);
std::string warning_text(std::string_view code);  // the code itself when the table has no row for it

}  // namespace akt
