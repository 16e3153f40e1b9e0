// The table an official edits, as CSV and as a spreadsheet: one row for each answer's stance on the whole and each view
// on a theme.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "search/views/consultation_view.h"

namespace akt {

// What may be edited stands between the quote and the columns that say what stood there when the table was taken out.
inline constexpr std::array<const char*, 14> kCollationColumns{
    "nyckel",    "remissinstans",   "tema",           "ställningstagande",           "citat",
    "sida",      "handling",        "kommentar",      "kommunens ställningstagande", "motiv",
    "bekräftad", "föreslaget tema", "tema vid uttag", "ställningstagande vid uttag"};
// In the column for the theme: the row is about the answer as a whole.
inline constexpr std::string_view kWholeAnswer = "(hela svaret)";

// Before a key, which may be all digits: a spreadsheet would make a number of it, and lose some.
inline constexpr char kKeyMark = 'k';

// The names of the columns, then the rows.
std::vector<std::vector<std::string>> collation_rows(const ConsultationView& view);
// With a byte order mark, so that a spreadsheet reads å, ä and ö.
std::string collation_csv(const ConsultationView& view);
// The same as an OpenDocument spreadsheet, where themes and stances are chosen from lists.
Result<std::string> collation_ods(const ConsultationView& view);

}  // namespace akt
