// What a search gave, as text for a terminal, as the JSON of contracts 2 and 3, and as CSV.
#pragma once

#include <string>

#include "search/engine/results.h"

namespace akt {

struct ResultsTextStyle {
  size_t width = 100;
  bool color = false;    // marks in bold by terminal codes; otherwise between ‹ and ›
  bool explain = false;  // how the query was understood
  bool facets = true;
};

std::string results_text(const SearchResults& results, const ResultsTextStyle& style = {});
std::string results_json(const SearchResults& results, bool explain = false);
std::string results_csv(const SearchResults& results);

}  // namespace akt
