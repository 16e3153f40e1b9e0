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

// People, each once: what a paper says again of somebody is added to what it said before.
class Attendees {
 public:
  void add(Attendee who);
  // False: nobody of that name has been added yet.
  bool mark_remote(const std::string& name);
  bool empty() const { return people_.empty(); }
  std::vector<Attendee> take() { return std::move(people_); }

 private:
  std::vector<Attendee> people_;
  std::unordered_map<std::string, std::vector<size_t>> by_name_;
};

}  // namespace akt
