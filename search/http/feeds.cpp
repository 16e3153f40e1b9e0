// What other programs subscribe to: a search as an Atom feed, the search box as an OpenSearch description.
#include "search/http/api.h"
#include "search/http/filters.h"
#include "search/http/front.h"
#include "search/render/atom.h"

namespace akt::http {

Response search_feed(const Front& front, const Request& request, const Captured&) {
  auto search = search_request(request, 50);
  if (!search) return failure(front, request, search.error());
  search->sort = Sort::newest;
  search->facets = false;
  const auto results = front.holdings()->engine().search(*search);
  if (!results) return failure(front, request, results.error());
  const std::string base = front.base(request);
  const Parameters kept = parameters_of(request);
  return answer(std::string(kAtom),
                atom_feed(*results, {base, base + make_target("/sok.atom", kept), base + make_target("/sok", kept)}));
}

Response opensearch(const Front& front, const Request& request, const Captured&) {
  return answer(std::string(kOpenSearch), opensearch_description(front.base(request)));
}

}  // namespace akt::http
