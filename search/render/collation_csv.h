// The table an official edits: one row for each answer's stance on the whole and each view on a theme.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "search/views/consultation_view.h"

namespace akt {

// What may be edited stands between the quote and the columns that say what stood there when the table was taken out.
inline constexpr std::array<const char*, 14> kCollationColumns{
    "nyckel",    "remissinstans",   "tema",           "ställningstagande",           "citat",
    "sida",      "handling",        "kommentar",      "kommunens ställningstagande", "motiv",
    "bekräftad", "föreslaget tema", "tema vid uttag", "ställningstagande vid uttag"};
// In the column for the theme: the row is about the answer as a whole.
inline constexpr std::string_view kWholeAnswer = "(hela svaret)";

// With a byte order mark, so that a spreadsheet reads å, ä and ö.
std::string collation_csv(const ConsultationView& view);

}  // namespace akt
