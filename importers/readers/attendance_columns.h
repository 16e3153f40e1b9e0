// The columns of an attendance table. Private to the attendance readers.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "importers/readers/attendance_table.h"

namespace akt::attendance {

enum class Kind {
  seat,
  name,
  party,
  present,
  substitute,
  replaces,
  absent,
  from,
  to,
  note,
  title,
  vote,
  serves,
  other
};

// What a heading's word says of its column.
std::optional<Kind> column_kind(std::string_view word);

// A clock time and nothing else.
bool is_clock(std::string_view text);

// "Ankom" and "Utgick" each on a line of its own: the table has one cell a line.
bool cell_heading(std::span<const Line> lines, size_t n);
// Such a table, from its heading at line `at`.
AttendanceTable read_cell_table(std::span<const Line> lines, size_t at);

// "Namn", "Parti", "Närvarande" on lines of their own, over rows that say the last by a cross.
bool mark_heading(std::span<const Line> lines, size_t n);
AttendanceTable read_mark_table(std::span<const Line> lines, size_t at);

}  // namespace akt::attendance
