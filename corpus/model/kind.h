// The kinds of record, one table: JSON name, Swedish label, what the query language accepts.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace akt {

enum class Kind {
  meeting,
  minutes_item,
  official_memo,
  consultation,
  consultation_response,
  civic_partnership,
  compact,
  action_plan,
  policy,
  summons,
  appendix,
  letter,
  report,
  other,
};

struct KindRow {
  Kind kind;
  std::string_view name;     // contract 1's `kind`
  std::string_view label;    // Swedish, on screen
  std::string_view slug;     // in ids: short, ASCII
  std::string_view aliases;  // further words a query may use, space separated
};

std::span<const KindRow> kinds();
const KindRow& kind_row(Kind kind);
std::string_view kind_name(Kind kind);
std::optional<Kind> kind_from_name(std::string_view name);  // JSON name, label or alias; case ignored

}  // namespace akt
