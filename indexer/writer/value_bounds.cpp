#include "indexer/writer/value_bounds.h"

#include <string>
#include <vector>

#include "indexer/schema/fields.h"
#include "indexer/schema/word_order.h"

namespace akt {
namespace {

// Of the slots that hold something a paper says. What a record's kind and age add to its weight says nothing, and its
// largest value is asked for.
std::vector<Xapian::valueno> telling_slots() {
  std::vector<Xapian::valueno> slots;
  for (const FieldRow& row : kFields)
    if (row.slot != kNoSlot) slots.push_back(static_cast<Xapian::valueno>(row.slot));
  for (const int hidden : kHiddenSlots)
    if (hidden != slot::prior && hidden != slot::neighbours) slots.push_back(static_cast<Xapian::valueno>(hidden));
  for (std::size_t part = 0; part < kNeighbourParts; ++part)
    slots.push_back(static_cast<Xapian::valueno>(slot::neighbours) + static_cast<Xapian::valueno>(part));
  return slots;
}

}  // namespace

void cover_value_bounds(Xapian::WritableDatabase& database) {
  static const std::string kLowest(1, '\0');
  static const std::string kHighest(4, '\xFF');
  Xapian::Document low;
  Xapian::Document high;
  for (const Xapian::valueno slot : telling_slots()) {
    if (database.get_value_freq(slot) == 0) continue;
    if (database.get_value_lower_bound(slot) != kLowest) low.add_value(slot, kLowest);
    if (database.get_value_upper_bound(slot) != kHighest) high.add_value(slot, kHighest);
  }
  if (low.values_count() == 0 && high.values_count() == 0) return;
  // A document that goes leaves the bounds as they are, while others have the slot.
  for (const Xapian::Document& document : {low, high}) database.delete_document(database.add_document(document));
  database.commit();
}

}  // namespace akt
