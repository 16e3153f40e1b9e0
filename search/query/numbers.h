// Registry numbers and comparisons in a query.
#pragma once

#include <optional>
#include <string_view>

#include "search/query/tree.h"

namespace akt {

// The registry number that begins at `at`, over spaces too ("klk 2024-317", "ks 2020 882"); its `end` is an offset in
// the text. `field`: dnr: stands before, so that any shape goes. Otherwise it must be one: letters the archive knows,
// capitals, or digits that are neither a date nor two years.
std::optional<RegistryNumber> registry_at(std::string_view text, size_t at, const QueryContext& context, bool field);
// The same for a text that should hold nothing else.
std::optional<RegistryNumber> registry_alone(std::string_view text, const QueryContext& context);

// "<5", "<=5", ">5", ">=5", "=5", "5", "5..10", "5..", "..10"; spaces inside numbers go.
std::optional<NumberSpan> number_span(std::string_view text);

}  // namespace akt
