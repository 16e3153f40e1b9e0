// What the clock says, in UTC. Everything else that has to do with time is given to code, never asked for.
#pragma once

#include <string>

#include "corpus/text/date.h"

namespace akt {

Date today();
std::string utc_now();  // "2024-03-12T09:30:00Z"

}  // namespace akt
