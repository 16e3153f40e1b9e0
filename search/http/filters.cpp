#include "search/http/filters.h"

#include <algorithm>

#include "corpus/text/clock.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/fields.h"
#include "search/http/front.h"

namespace akt::http {
namespace {

constexpr size_t kMostFilters = 20;

const FieldRow* facet_called(std::string_view name) {
  const auto found = std::find_if(kFields.begin(), kFields.end(),
                                  [name](const FieldRow& row) { return row.facet && row.english == name; });
  return found == kFields.end() ? nullptr : &*found;
}

}  // namespace

Result<SearchRequest> search_request(const Request& request, int standard_limit) {
  SearchRequest search;
  search.query = std::string(trim(request.parameter("q")));
  if (search.query.size() > kLongestQuery) return fail(ErrorCode::bad_input, "the query is longer than 1000 bytes");
  const auto offset = request.number("offset", 0, 0, kMostOffset);
  if (!offset) return fail(ErrorCode::bad_input, "offset is a whole number from 0 to " + std::to_string(kMostOffset));
  const auto limit = request.number("limit", standard_limit, 0, kMostLimit);
  if (!limit) return fail(ErrorCode::bad_input, "limit is a whole number from 0 to " + std::to_string(kMostLimit));
  const auto sort = sort_from_name(request.parameter("sort"));
  if (!sort) return fail(ErrorCode::bad_input, "sort is relevance, newest or oldest");
  const auto group = group_from_name(request.parameter("group"));
  if (!group) return fail(ErrorCode::bad_input, "group is meeting or case");
  search.language = request.language();
  search.offset = *offset;
  search.limit = *limit;
  search.sort = *sort;
  search.group = *group;
  for (const auto& [name, value] : request.parsed.parameters) {
    if (value.empty() || facet_called(name) == nullptr) continue;
    if (search.filters.size() == kMostFilters) return fail(ErrorCode::bad_input, "there are too many filters");
    search.filters.emplace_back(name, value);
  }
  return search;
}

Parameters parameters_of(const Request& request) {
  Parameters kept;
  for (const auto& [name, value] : request.parsed.parameters)
    if (name == "q" || name == "sort" || name == "group" || name == "lang" || facet_called(name) != nullptr)
      kept.emplace_back(name, value);
  return kept;
}

Result<PartnershipFilter> partnership_filter(const Request& request) {
  PartnershipFilter filter;
  filter.review_due = request.parameter("review_due") == "1";
  if (const std::string span(request.parameter("expiring")); !span.empty()) {
    filter.expiring_before = after(today(), span);
    if (!filter.expiring_before) return fail(ErrorCode::bad_input, "expiring is a number and d, w, m or y, such as 6m");
  }
  return filter;
}

}  // namespace akt::http
