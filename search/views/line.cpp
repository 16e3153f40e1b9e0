#include "search/views/line.h"

#include <tuple>

namespace akt {

RecordLine line_of(const Record& record) {
  RecordLine line;
  line.id = record.id;
  line.kind = record.kind;
  line.title = record.title;
  line.municipality = record.municipality;
  line.body = record.body;
  line.date = record.date;
  line.registry_number = record.registry_number;
  line.same_text_as = record.same_text_as;
  line.publication = record.publication;
  line.source = record.source;
  line.warnings = record.warnings;
  if (const auto* item = std::get_if<MinutesItem>(&record.facts)) {
    line.item = item->item;
    line.outcome = item->outcome;
    line.decided_by = item->decided_by;
  }
  return line;
}

bool earlier(const RecordLine& a, const RecordLine& b) {
  const auto key = [](const RecordLine& line) {
    // A meeting stands before its items.
    const int item = line.kind == Kind::meeting ? -1 : line.item ? leading_number(line.item->text) : 0;
    return std::tuple(!line.date.has_value(), line.date.value_or(Date{}), line.body.value_or(""), item, line.id);
  };
  return key(a) < key(b);
}

}  // namespace akt
