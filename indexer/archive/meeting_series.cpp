#include "indexer/archive/meeting_series.h"

#include "indexer/archive/identity.h"

namespace akt {

Result<void> settle_series(const Ledger& ledger, Record& meeting) {
  const auto* facts = std::get_if<Meeting>(&meeting.facts);
  if (facts == nullptr || !meeting.body || !meeting.date) return {};
  const auto own = ledger.record(meeting.id);
  if (!own) return pass_on(own);
  // What an older version of a file said stands as it was read.
  if (!*own || !(*own)->replaced_by.empty()) return {};
  auto rows = ledger.find({Kind::minutes_item, (*own)->municipality, (*own)->body, (*own)->date, {}});
  if (!rows) return pass_on(rows);
  std::vector<int> numbers;
  std::vector<SeatedItem> day;
  std::vector<RecordRow> all = std::move(*rows);
  // The days that it went on, each with an hour of its own.
  for (const std::string& next : facts->continued_on) {
    auto more = ledger.find({Kind::minutes_item, (*own)->municipality, (*own)->body, next, {}});
    if (!more) return pass_on(more);
    for (RecordRow& row : *more) {
      row.party.clear();
      all.push_back(std::move(row));
    }
  }
  for (const RecordRow& row : all) {
    day.push_back({sitting_of(row), leading_number(row.item)});
    if (row.file == (*own)->file) numbers.push_back(day.back().number);
  }
  const std::vector<bool> same = same_meeting(sitting_of(**own), numbers, day);
  std::vector<HeldItem> held;
  for (size_t at = 0; at < all.size(); ++at) {
    const RecordRow& row = all[at];
    if (same[at] && row.replaced_by.empty())
      held.push_back({{row.item}, std::to_string(row.file), row.title, !row.same_text_as.empty()});
  }
  note_series(meeting, check_series(held, intervals_in(facts->items.value_or(""))));
  return {};
}

}  // namespace akt
