// A meeting's front page and notice page: where, when, who led and attested, and when the decisions may gain force.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

struct MeetingReading {
  Meeting meeting;  // missing_items and duplicate_items are left to the caller, who knows the §
  Text body;
  Day date;
  std::vector<Evidence> evidence;
  std::vector<std::string> warnings;  // codes
};

// Front page, notice and signature pages of one meeting; lines of other pages may stand between them. An appendix may
// hold the attendance: it is read when the front page names no member.
MeetingReading read_meeting(std::span<const Line> lines, std::span<const Line> appendices = {},
                            const std::optional<Interval>& span = {});  // of the § that follow

}  // namespace akt
