// An official's edited table read back: what was changed or marked becomes confirmed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "search/views/consultation_view.h"

namespace akt {

struct Confirming {
  std::vector<Confirmation> confirmed;
  std::vector<std::string> conflicts;  // rows that were left as they were, and why
};

// Rows of a CSV: comma, semicolon or tab, quotes, any line end; UTF-8 or what a spreadsheet of Windows writes.
Result<std::vector<std::vector<std::string>>> csv_rows(std::string_view bytes);

// What a table, CSV or ODS, says against what the archive has now. A row whose values were changed by somebody else
// since the table was taken out is a conflict. Error: bad_input, when it is not such a table.
Result<Confirming> read_confirmations(std::string_view bytes, const ConsultationView& view,
                                      const std::string& consultation, const std::string& by, const std::string& at);

}  // namespace akt
