// Who was there: members, serving substitutes, others and officials, and for which § (närvaro, tjänstgöring).
#pragma once

#include <span>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

// The front page's lists or an attendance appendix, in any layout. Give the front page, or the whole meeting's lines:
// only labelled lists and attendance tables are read. Each person once, in the order of the paper.
// `known` is the meeting's span of §, for lists that do not say it themselves.
std::vector<Attendee> read_attendance(std::span<const Line> lines, const std::optional<Interval>& known = {});

}  // namespace akt
