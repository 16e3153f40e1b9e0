// What the clock says, in UTC. Everything else that has to do with time is given to code, never asked for.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/text/date.h"

namespace akt {

Date today();
std::int64_t seconds_now();  // since 1970
std::string utc_now();       // "2024-03-12T09:30:00Z"
// Seconds since 1970 of a moment written so.
std::optional<std::int64_t> seconds_from_utc(std::string_view written);

}  // namespace akt
