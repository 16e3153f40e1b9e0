// Dates as a query gives them: a day, a month, a year, and spans of them.
#pragma once

#include <optional>
#include <string_view>

#include "search/query/tree.h"

namespace akt {

struct DateExpression {
  DateSpan span;
  size_t length = 0;  // bytes of the text it takes
};

// The span that begins the text: "2019", "2019-01", "2019-01-31", "20190131", "januari 2019", "31 januari 2019",
// "31/1 2019"; ">2019", ">=2019-05", "<2019"; "2019-01..2020-06", "2019..", "..2020-06-30". Nothing when it is no date.
std::optional<DateExpression> date_expression(std::string_view text);

}  // namespace akt
