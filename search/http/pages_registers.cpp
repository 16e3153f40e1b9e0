// Agreements, coverage.
#include <algorithm>

#include "corpus/text/clock.h"
#include "corpus/text/error.h"
#include "corpus/text/unicode.h"
#include "search/http/facts.h"
#include "search/http/filters.h"
#include "search/http/pages.h"
#include "search/render/labels.h"
#include "search/render/record_text.h"
#include "search/views/partnership_view.h"
#include "search/views/series_names.h"

namespace akt::http {
Response partnerships_page(const Front& front, const Request& request, const Captured&) {
  const std::string span(request.parameter("expiring"));
  const auto filter = partnership_filter(request);
  if (!filter) return failure(front, request, filter.error());
  const auto rows = partnership_view(front.holdings()->engine(), today(), *filter);
  if (!rows) return failure(front, request, rows.error());
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("partnerships_title"));
  model["rows"] = rows_of(*rows, [&](const PartnershipRow& row) -> Model {
    const CivicPartnership& contract = row.contract;
    Model amounts = Model::array();
    for (const Amount& amount : contract.amounts)
      amounts.push_back({{"text", amount_text(amount.sek)}, {"span", span_text(amount.from, amount.to)}});
    std::string missing;
    for (const std::string& each : contract.missing)
      missing += (missing.empty() ? "" : ", ") + (speaking.language == Language::english
                                                      ? speaking.choice(Field::counterparty, each)
                                                      : missing_fact_label(each));
    return {{"href", speaking.links.record(row.record.id)},
            {"activity", contract.activity.value_or(row.record.title)},
            {"public_party", contract.public_party.value_or("–")},
            {"non_profit_party", contract.non_profit_party.value_or("–")},
            {"from", contract.period.from ? contract.period.from->iso() : "…"},
            {"to", contract.period.to ? contract.period.to->iso() : "…"},
            {"past", row.days_left && *row.days_left < 0},
            {"days_left", row.days_left && *row.days_left >= 0 ? std::to_string(*row.days_left) : ""},
            {"review_by", contract.review_by ? contract.review_by->iso() : ""},
            {"overdue", row.review_overdue},
            {"amounts", std::move(amounts)},
            {"missing", missing}};
  });
  model["has_rows"] = !rows->empty();
  model["count"] = rows->size();
  Model filters = Model::array();
  const auto add = [&](std::string_view key, Parameters to, bool current) {
    filters.push_back(
        {{"label", speaking.word(key)}, {"href", speaking.links.to("/avtal", std::move(to))}, {"current", current}});
  };
  add("contracts_all", {}, span.empty() && !filter->review_due);
  add("contracts_6m", {{"expiring", "6m"}}, span == "6m");
  add("contracts_1y", {{"expiring", "1y"}}, span == "1y");
  add("contracts_review", {{"review_due", "1"}}, filter->review_due);
  model["choices"] = std::move(filters);
  model["csv"] = make_target("/avtal.csv", {{"expiring", span}, {"review_due", filter->review_due ? "1" : ""}});
  return page(front, request, "partnerships", model);
}

Response status_page(const Front& front, const Request& request, const Captured&) {
  auto coverage = front.holdings()->coverage();
  if (!coverage) return failure(front, request, coverage.error());
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("status_title"));
  int64_t files = 0;
  int64_t records = 0;
  model["files"] = rows_of(coverage->files, [&](const StatusCount& count) -> Model {
    files += count.files;
    const bool passed_over = count.reason == error_name(ErrorCode::no_document);
    return {{"fate", speaking.word("file_" + std::string(passed_over ? "passed_over" : status_name(count.status)))},
            {"reason", speaking.reason(count.reason)},
            {"count", count.files}};
  });
  model["kinds"] = rows_of(coverage->records, [&](const auto& each) -> Model {
    records += each.second;
    const auto kind = kind_from_name(each.first);
    return {{"kind", kind ? speaking.kind(*kind) : each.first},
            {"count", each.second},
            {"href", speaking.links.to("/sok", {{"kind", each.first}})}};
  });
  model["file_total"] = files;
  model["record_total"] = records;
  model["troubled"] = rows_of(coverage->troubled, [&](const TroubledFile& file) -> Model {
    return {{"name", file.name}, {"reason", speaking.reason(file.reason)}, {"message", file.message}};
  });
  model["has_troubled"] = !coverage->troubled.empty();
  name_series(front.holdings()->engine(), *coverage);
  const auto named = [&](const std::string& name) {
    return name.empty() ? speaking.word("unknown") : upper_first(name);
  };
  model["series"] = rows_of(coverage->series, [&named](const ItemSeries& series) -> Model {
    return {{"municipality", named(series.municipality)},
            {"body", named(series.body)},
            {"year", series.year},
            {"meetings", series.meetings},
            {"items", series.items},
            {"span", intervals_text({{series.first, series.last}})},
            {"holes", intervals_text(series.holes)}};
  });
  model["has_series"] = !coverage->series.empty();
  model["json"] = "/api/v1/status";
  return page(front, request, "status", model);
}

}  // namespace akt::http
