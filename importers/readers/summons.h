// What a summons says of the meeting it calls to. Private to the plain reader.
#pragma once

#include "importers/readers/front.h"

namespace akt {

// The meeting's day and body, in a summons and in what is appended to minutes.
void read_meeting_head(Paper& paper);
// Where and when, who leads it; the numbers of its points are not its own.
void read_summons(Paper& paper, Plain& facts);

}  // namespace akt
