// One column of a labelled attendance list: its lines, made into people.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_labels.h"
#include "importers/readers/attendance_table.h"

namespace akt {

class Entries {
 public:
  explicit Entries(front::Label label) : label_(label) {}

  void add_line(std::string_view text, bool starred);
  void add_cell(std::string_view text);  // beside the line's first: party, office, hours
  bool empty() const { return entries_.empty() && prose_.empty(); }
  bool prose() const { return !prose_.empty(); }
  bool waits(std::string_view next) const;  // the last entry's seat owner is still to come, and may stand in `next`
  void finish(const Series& series, Attendees& people);

  // Somebody stands at the beginning: with a party, or a name before or after an office.
  static bool begins_person(std::string_view text);

 private:
  struct Entry {
    std::string name;
    std::optional<std::string> party;
    std::string tail;
    bool starred = false;  // "* Maja Ek (S)"
  };

  void add_people(std::string_view text, bool starred);
  void add_officials(std::string_view text, bool starred);
  void go_on(std::string_view text);
  bool complete_seat(std::string_view& text);
  void finish_prose(const Series& series, Attendees& people) const;
  void late_party(Entry& entry) const;
  std::string role_of(const Entry& entry, const Attendee& who) const;

  front::Label label_;
  std::vector<Entry> entries_;
  std::string held_;          // one word of a name, its rest on the next line
  bool star_serves_ = false;  // "* = tjänstgörande ersättare"
  std::string prose_;         // "Samtliga ordinarie ledamöter utom …"
};

}  // namespace akt
