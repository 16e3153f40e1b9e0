#include "search/views/partnership_view.h"

#include <algorithm>
#include <tuple>

namespace akt {

std::optional<Date> after(const Date& today, const std::string& span) {
  const int count = leading_number(span);
  if (count <= 0 || count > 10'000 || span.size() != std::to_string(count).size() + 1) return std::nullopt;
  if (span.back() == 'd') return plus_days(today, count);
  if (span.back() == 'w') return plus_days(today, 7 * count);
  if (span.back() != 'm' && span.back() != 'y') return std::nullopt;
  const int months = today.month - 1 + (span.back() == 'y' ? 12 * count : count);
  Date date{today.year + months / 12, months % 12 + 1, today.day};
  while (!valid(date)) --date.day;  // 31 January and a month is the last of February
  return date;
}

Result<std::vector<PartnershipRow>> partnership_view(SearchEngine& engine, const Date& today,
                                                     const PartnershipFilter& filter) {
  const auto ids = engine.matching("typ:civic_partnership");
  if (!ids) return pass_on(ids);
  std::vector<PartnershipRow> rows;
  for (const std::string& id : *ids) {
    const auto record = engine.fetch(id);
    if (!record) return pass_on(record);
    const auto* contract = std::get_if<CivicPartnership>(&record->facts);
    if (contract == nullptr || record->same_text_as) continue;
    PartnershipRow row{line_of(*record), *contract, std::nullopt, false};
    if (contract->period.to) row.days_left = days_between(today, *contract->period.to);
    const bool in_force = !row.days_left || *row.days_left >= 0;
    row.review_overdue = contract->review_by && *contract->review_by < today && in_force;
    if (filter.expiring_before &&
        !(row.days_left && *row.days_left >= 0 && *contract->period.to <= *filter.expiring_before))
      continue;
    if (filter.review_due && !row.review_overdue) continue;
    rows.push_back(std::move(row));
  }
  const auto key = [](const PartnershipRow& row) {
    const bool past = row.days_left && *row.days_left < 0;
    return std::tuple(past, !row.days_left.has_value(), row.days_left.value_or(0), row.record.id);
  };
  std::sort(rows.begin(), rows.end(), [&key](const auto& a, const auto& b) { return key(a) < key(b); });
  return rows;
}

}  // namespace akt
