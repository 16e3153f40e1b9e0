#include "indexer/schema/fields.h"

#include "corpus/text/unicode.h"

namespace akt {

std::optional<Field> field_from_name(std::string_view name) {
  const std::string lower = lower_case(name);
  for (const FieldRow& row : kFields) {
    if (lower == row.swedish || lower == row.english) return row.field;
    for (const std::string_view alias : split(row.aliases, ' '))
      if (!alias.empty() && lower == alias) return row.field;
  }
  return std::nullopt;
}

std::string_view field_type_name(FieldType type) {
  switch (type) {
    case FieldType::text: return "text";
    case FieldType::choice: return "choice";
    case FieldType::label: return "label";
    case FieldType::name: return "name";
    case FieldType::registry: return "registry number";
    case FieldType::item: return "§";
    case FieldType::date: return "date";
    case FieldType::year: return "year";
    case FieldType::number: return "number";
    case FieldType::vote: return "vote";
    case FieldType::exact: return "exact";
  }
  return "exact";
}

}  // namespace akt
