// Attendance as a table: a row for each seat with party, presence, substitute and hours; also one cell a line.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "importers/formats/pages.h"
#include "importers/readers/attendance_details.h"

namespace akt {

struct AttendanceTable {
  std::vector<Attendee> people;
  size_t first_line = 0;  // both included
  size_t last_line = 0;
};

std::vector<AttendanceTable> read_attendance_tables(std::span<const Line> lines, const Series& series);
// A list of attendance whose text has lost its columns, its crosses one on each line or all parties after all names: who
// was there, and as what, is not to be told. The first line after it; `at` where there is none.
size_t end_of_lost_list(std::span<const Line> lines, size_t at);

// People, each once: what a paper says again of somebody is added to what it said before.
class Attendees {
 public:
  void add(Attendee who);
  bool empty() const { return people_.empty(); }
  std::vector<Attendee> take() { return std::move(people_); }

 private:
  std::vector<Attendee> people_;
  std::unordered_map<std::string, std::vector<size_t>> by_name_;
};

}  // namespace akt
