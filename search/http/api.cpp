#include "search/http/api.h"

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "corpus/model/json.h"
#include "corpus/text/clock.h"
#include "corpus/text/unicode.h"
#include "search/http/facts.h"
#include "search/http/filters.h"
#include "search/http/front.h"
#include "search/render/csv.h"
#include "search/render/results.h"
#include "search/render/view_json.h"
#include "search/views/series_names.h"

namespace akt::http {
namespace {

constexpr int kHits = 10;
constexpr int kMostChanges = 1000;

Response json(std::string body) {
  if (!body.ends_with('\n')) body += '\n';
  return answer(std::string(kJson), std::move(body));
}

// A view, or why there is none.
template <class View, class F>
Response shown(const Front& front, const Request& request, const Result<View>& view, F&& as_json) {
  if (!view) return failure(front, request, view.error());
  return json(as_json(*view));
}

Response download(std::string body, const std::string& name) {
  Response response = answer(std::string(kCsv), std::move(body));
  response.set("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
  return response;
}

// Seconds since 1970 of "1700000000", "2026-01-31" or "2026-01-31T12:00:00Z".
std::optional<std::int64_t> moment(std::string_view text) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  if (digits) return text.size() > 12 ? std::nullopt : std::optional<std::int64_t>(std::stoll(std::string(text)));
  const auto day = parse_iso(text.substr(0, 10));
  if (!day) return std::nullopt;
  const std::int64_t midnight = std::int64_t{86400} * days_between({1970, 1, 1}, *day);
  if (text.size() == 10) return midnight;
  return seconds_from_utc(text);
}

std::string written(std::int64_t seconds) {
  const std::int64_t day = seconds / 86400;
  const auto rest = static_cast<int>(seconds % 86400);
  std::array<char, 16> clock{};
  std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02dZ", rest / 3600, rest / 60 % 60, rest % 60);
  return plus_days({1970, 1, 1}, static_cast<int>(day)).iso() + clock.data();
}

Result<SearchResults> found(const Front& front, const Request& request, int standard_limit, bool facets) {
  auto search = search_request(request, standard_limit);
  if (!search) return pass_on(search);
  search->facets = facets;
  return front.holdings()->search(*search);
}

}  // namespace

Response api_search(const Front& front, const Request& request, const Captured&) {
  return shown(front, request, found(front, request, kHits, true),
               [](const SearchResults& results) { return results_json(results, true); });
}

Response api_record(const Front& front, const Request& request, const Captured& captured) {
  const JsonForm form = request.parameter("text") == "1" ? JsonForm::with_text : JsonForm::exported;
  return shown(front, request, front.holdings()->record(captured[0]),
               [form](const Record& record) { return to_json(record, form); });
}

Response api_difference(const Front& front, const Request& request, const Captured& captured) {
  return shown(front, request, difference_between(*front.holdings(), captured[0], captured[1]), difference_json);
}

Response api_case(const Front& front, const Request& request, const Captured& captured) {
  return shown(front, request, case_view(front.holdings()->engine(), captured[0]), case_json);
}

Response api_person(const Front& front, const Request& request, const Captured& captured) {
  return shown(front, request, person_view(front.holdings()->engine(), captured[0]), person_json);
}

Response api_meeting(const Front& front, const Request& request, const Captured& captured) {
  return shown(front, request, meeting_view(front.holdings()->engine(), captured[0]), meeting_json);
}

Response api_consultation(const Front& front, const Request& request, const Captured& captured) {
  return shown(front, request, front.holdings()->consultation(captured[0]), consultation_json);
}

Response api_partnerships(const Front& front, const Request& request, const Captured&) {
  const auto filter = partnership_filter(request);
  if (!filter) return failure(front, request, filter.error());
  return shown(front, request, partnership_view(front.holdings()->engine(), today(), *filter), partnerships_json);
}

Response api_changes(const Front& front, const Request& request, const Captured&) {
  const std::string_view since = request.parameter("since");
  const auto from = since.empty() ? std::optional<std::int64_t>(0) : moment(since);
  if (!from)
    return failure(front, request, 400, "since is a day, a moment such as 2026-01-31T12:00:00Z, or seconds since 1970");
  const auto offset = request.number("offset", 0, 0, 10'000'000);
  const auto limit = request.number("limit", 100, 1, kMostChanges);
  if (!offset || !limit) return failure(front, request, 400, "offset and limit are whole numbers, limit at most 1000");
  const auto changes = front.holdings()->changes(*from);
  if (!changes) return failure(front, request, changes.error());
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  const size_t first = std::min<size_t>(changes->size(), static_cast<size_t>(*offset));
  const size_t last = std::min(changes->size(), first + static_cast<size_t>(*limit));
  for (size_t at = first; at < last; ++at) {
    const Change& change = (*changes)[at];
    list.push_back({{"id", change.id},
                    {"change", change.change},
                    {"at", written(change.at)},
                    {"url", change.change == "withdrawn" ? nlohmann::ordered_json(nullptr)
                                                         : nlohmann::ordered_json("/handling/" + change.id)}});
  }
  const nlohmann::ordered_json out{
      {"since", written(*from)}, {"total", changes->size()}, {"offset", first}, {"changes", std::move(list)}};
  return json(out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

Response api_status(const Front& front, const Request& request, const Captured&) {
  auto coverage = front.holdings()->coverage();
  if (coverage) name_series(front.holdings()->engine(), *coverage);
  return shown(front, request, coverage, coverage_json);
}

Response search_csv(const Front& front, const Request& request, const Captured&) {
  auto results = found(front, request, kMostLimit, false);
  if (!results) return failure(front, request, results.error());
  return download(results_csv(*results), "sok");
}

Response ballots_csv(const Front& front, const Request& request, const Captured& captured) {
  const auto record = front.holdings()->record(captured[0]);
  if (!record) return failure(front, request, record.error());
  const auto* item = std::get_if<MinutesItem>(&record->facts);
  if (item == nullptr || item->votes.empty()) return failure(front, request, 404);
  std::string out = csv_line({"vote", "role", "voter", "party", "seat", "ballot"});
  for (size_t at = 0; at < item->votes.size(); ++at)
    for (const Ballot& ballot : item->votes[at].ballots)
      out += csv_line({std::to_string(at + 1), item->votes[at].role, ballot.voter, ballot.party.value_or(""),
                       ballot.seat.value_or(""), ballot.vote});
  return download(std::move(out), record->id);
}

Response ledger_csv(const Front& front, const Request& request, const Captured& captured) {
  const auto view = front.holdings()->consultation(captured[0]);
  if (!view) return failure(front, request, view.error());
  return download(consultation_csv(*view), "remiss-" + slug(view->registry_number));
}

Response partnerships_csv_file(const Front& front, const Request& request, const Captured&) {
  const auto filter = partnership_filter(request);
  if (!filter) return failure(front, request, filter.error());
  const auto rows = partnership_view(front.holdings()->engine(), today(), *filter);
  if (!rows) return failure(front, request, rows.error());
  return download(partnerships_csv(*rows), "avtal");
}

}  // namespace akt::http
