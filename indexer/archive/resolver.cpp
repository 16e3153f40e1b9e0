#include "indexer/archive/resolver.h"

#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "indexer/archive/identity.h"
#include "indexer/archive/meeting_series.h"

namespace akt {
namespace {

// Kinds of which a body adopts few: one of that kind and day is the one that is meant, also without a number.
bool rare(Kind kind) {
  return kind == Kind::compact || kind == Kind::action_plan || kind == Kind::policy || kind == Kind::civic_partnership;
}

bool has_number(const RecordRow& row, const Text& written) {
  if (!written) return false;
  const auto number = parse_registry_number(*written);
  return number && row.registry.find(' ' + number->bare_key() + ' ') != std::string::npos;
}

bool of_the_same_case(const RecordRow& row, const Record& record) {
  return has_number(row, record.registry_number) ||
         std::any_of(record.registry_numbers.begin(), record.registry_numbers.end(),
                     [&row](const std::string& written) { return has_number(row, written); });
}

// The paper itself before its copies, the current version before the older.
std::string chosen(const std::vector<RecordRow>& rows) {
  const auto worse = [](const RecordRow& row) {
    return (row.replaced_by.empty() ? 0 : 2) + (row.same_text_as.empty() ? 0 : 1);
  };
  const auto best = std::min_element(rows.begin(), rows.end(),
                                     [&worse](const RecordRow& a, const RecordRow& b) { return worse(a) < worse(b); });
  return best == rows.end() ? std::string() : best->id;
}

// A meeting's § or the meeting itself.
Result<std::string> minutes_meant(const Ledger& ledger, const Reference& reference, const std::string& municipality) {
  RecordQuery query;
  query.kind = reference.item ? Kind::minutes_item : Kind::meeting;
  query.municipality = municipality;
  query.body = slug(canonical_body(*reference.body), 80);
  query.date = reference.date->iso();
  if (reference.item) query.item = reference.item->text;
  const auto rows = ledger.find(query);
  if (!rows) return pass_on(rows);
  return chosen(*rows);
}

Result<std::string> paper_meant(const Ledger& ledger, const Reference& reference, const Record& from,
                                const std::string& municipality, Kind kind) {
  RecordQuery query;
  query.kind = kind;
  query.municipality = municipality;
  query.date = reference.date->iso();
  auto rows = ledger.find(query);
  if (!rows) return pass_on(rows);
  std::vector<RecordRow> same_case;
  for (const RecordRow& row : *rows)
    if (row.id != from.id &&
        (reference.registry_number ? has_number(row, reference.registry_number) : of_the_same_case(row, from)))
      same_case.push_back(row);
  if (!same_case.empty()) return chosen(same_case);
  // A paper without any number of its own contradicts none.
  std::erase_if(*rows, [&from](const RecordRow& row) {
    return row.id == from.id || !row.registry.empty() || !row.same_text_as.empty() || !row.replaced_by.empty();
  });
  return rare(kind) && rows->size() == 1 ? rows->front().id : std::string();
}

}  // namespace

Result<void> resolve_links(const Ledger& ledger, Record& record) {
  const std::string municipality = row_of(record).municipality;
  for (Reference& reference : record.references) {
    reference.target.reset();
    if (!reference.date) continue;
    Result<std::string> target;
    const auto kind = reference.kind ? kind_from_name(*reference.kind) : std::nullopt;
    if (kind && *kind != Kind::meeting && *kind != Kind::minutes_item)
      target = paper_meant(ledger, reference, record, municipality, *kind);
    else if (reference.body)
      target = minutes_meant(ledger, reference, municipality);
    if (!target) return pass_on(target);
    if (!target->empty() && *target != record.id) reference.target = *target;
  }
  if (auto settled = settle_series(ledger, record); !settled) return settled;
  if (record.same_text_as || record.version_of || record.id.empty()) return {};
  auto later = ledger.later_kin_of(record.id);
  if (!later) return pass_on(later);
  record.same_text_as = std::move(later->same_text);
  record.version_of = std::move(later->version);
  return {};
}

}  // namespace akt
