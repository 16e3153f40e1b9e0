// What an address asks for, for pages, feeds, CSV and the API alike.
#pragma once

#include "corpus/text/result.h"
#include "search/engine/results.h"
#include "search/http/request.h"
#include "search/views/partnership_view.h"

namespace akt::http {

constexpr int kMostOffset = 100'000;
constexpr int kMostLimit = 100;
constexpr size_t kLongestQuery = 1000;  // bytes

// q, offset, limit, sort, group, and a parameter for each facet of the field table (kind=…&body=…&year=…).
// Error: bad_input, with what is wrong.
Result<SearchRequest> search_request(const Request& request, int standard_limit);

// The parameters of that search again, without offset.
Parameters parameters_of(const Request& request);

// expiring=6m, review_due=1. Error: bad_input.
Result<PartnershipFilter> partnership_filter(const Request& request);

}  // namespace akt::http
