// What an index says of itself, so that an older or newer Akt knows what it is looking at.
#pragma once

#include <string_view>

namespace akt {

// Terms, slots and the form of a stored record. Raised when an index of the old form can't be read any more.
constexpr int kSchemaVersion = 7;
// Tokens and lemmas. Raised when the same text gives other terms: searching works, `akt reindex` makes it right.
constexpr int kAnalysisVersion = 2;

constexpr std::string_view kSchemaKey = "akt-schema";
constexpr std::string_view kAnalysisKey = "akt-analysis";

}  // namespace akt
