#include "search/views/series_names.h"

#include <map>

#include "corpus/text/unicode.h"

namespace akt {

void name_series(SearchEngine& engine, Coverage& coverage) {
  SearchRequest everything;
  everything.limit = 0;
  everything.facet_values = 10'000;
  const auto all = engine.search(everything);
  if (!all) return;
  std::map<std::string, std::string> names;
  for (const Facet& facet : all->facets)
    if (facet.field == "body" || facet.field == "municipality")
      for (const FacetValue& value : facet.values)
        if (!value.label.empty()) names[slug(value.label)] = value.label;
  for (ItemSeries& series : coverage.series)
    for (std::string* word : {&series.municipality, &series.body})
      if (const auto found = names.find(*word); found != names.end()) *word = found->second;
}

}  // namespace akt
