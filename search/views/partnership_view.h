// The register of civic partnerships: who with whom, until when, for how much, what is due and what is missing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"
#include "search/views/line.h"

namespace akt {

struct PartnershipRow {
  RecordLine record;
  CivicPartnership contract;
  std::optional<int> days_left;  // until the period's end; negative when it is past
  bool review_overdue = false;
};

struct PartnershipFilter {
  std::optional<Date> expiring_before;  // and not expired today
  bool review_due = false;
};

// Contracts in force first, by the day they end; copies of a contract are left out.
Result<std::vector<PartnershipRow>> partnership_view(SearchEngine& engine, const Date& today,
                                                     const PartnershipFilter& filter);

// "6m", "90d", "1y" from a day on; nothing for anything else.
std::optional<Date> after(const Date& today, const std::string& span);

}  // namespace akt
