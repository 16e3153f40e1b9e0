// The labels of a meeting's front page and notice page, one table for attendance and meeting.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akt::front {

enum class Label {
  // lists of people
  members,
  serving,
  substitutes,
  others,
  officials,
  remote,  // who of the others took part from elsewhere
  absent,
  // fields
  place_time,
  place,
  time,
  chair,
  vice_chair,
  secretary,
  attesters,
  items,
  body,
  meeting_date,
  series,
  posted,
  removed,
  posted_removed,
  last_appeal,
  other_date,  // a date of its own that is none of these
  // what ends a list or a field and has nothing for us
  attest_place,
  signatures,
  notice,
  sink,
};

struct LabelHit {
  Label label = Label::sink;
  size_t end = 0;      // past the label and its colon
  bool colon = false;  // one stood there
};

// The label that a cell or line begins with, when a word ends there. "Ledamöter Maja Ek (S)" begins with one.
std::optional<LabelHit> label_at(std::string_view text);

// "ordförande" under "Lisa Ek (S), andre vice": the rest of an office, and no label.
bool rest_of_office(std::string_view above, std::string_view text);

bool list_label(Label label);  // heads people of the attendance

}  // namespace akt::front
