#include "importers/readers/oddities.h"

#include <algorithm>

#include "corpus/text/registry.h"

namespace akt {
namespace {

void warn(Record& record, const char* code, std::string line, std::string rule) {
  if (std::find(record.warnings.begin(), record.warnings.end(), code) != record.warnings.end()) return;
  record.warnings.emplace_back(code);
  record.evidence.push_back({"warnings[" + std::to_string(record.warnings.size() - 1) + "]", record.source.first_page,
                             std::move(line), std::move(rule)});
}

// A decision or a paper that is built upon has been made; a meeting that is only named may be to come.
void future_references(Record& record) {
  if (!record.date || record.kind == Kind::summons || record.kind == Kind::meeting) return;
  // A plan is of the day it was adopted, and tells of when it was revised.
  if (record.kind == Kind::policy || record.kind == Kind::action_plan || record.kind == Kind::compact) return;
  for (const Reference& reference : record.references) {
    const auto kind = reference.kind ? kind_from_name(*reference.kind) : std::nullopt;
    const bool made = reference.item || (kind && *kind != Kind::meeting);
    if (made && reference.date && *reference.date > *record.date)
      warn(record, "reference_in_future", reference.as_written,
           "dated " + reference.date->iso() + ", the record itself " + record.date->iso());
  }
}

// A § may handle two cases; a memo or a letter is of one.
void two_numbers(Record& record) {
  if (record.kind == Kind::minutes_item || record.kind == Kind::meeting) return;
  std::string first;
  std::string first_written;
  for (const std::string& written : record.registry_numbers) {
    const auto number = parse_registry_number(written);
    if (!number) continue;
    if (first.empty()) {
      first = number->bare_key();
      first_written = written;
    } else if (number->bare_key() != first) {
      warn(record, "two_numbers", first_written + ", " + written, "two numbers that are not one number in two forms");
    }
  }
}

}  // namespace

void note_oddities(Record& record) {
  future_references(record);
  two_numbers(record);
}

}  // namespace akt
