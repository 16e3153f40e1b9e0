// What stands after a name in an attendance list: office, whose seat, which §, what hours, how.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

// The meeting's own § ("§§ 1-32"), for "from § 5" and "utom".
using Series = std::optional<Interval>;

// Fills `who` from the tail. Only elected people have seats that others fill: pass `elected` false for officials.
void read_details(std::string_view tail, const Series& series, bool elected, Attendee& who);

// "1-12, 14-32", "430 - 441, 443 – 461", "57-64 och 66": from `at`, which is moved past them.
std::vector<Interval> read_intervals(std::string_view text, size_t& at, const Series& series = {});

// "17.00–22.25", "kl. 18:00-20:20", "fr o m 12.05": every clock time, "." between hours and minutes.
struct ClockHit {
  ClockSpan span;
  size_t begin = 0;
  size_t end = 0;
};
std::vector<ClockHit> find_clock_times(std::string_view text);

// The first place from `at` on that is no space and no line's end.
size_t skip_spaces(std::string_view text, size_t at);

// Whether words say that somebody takes part from elsewhere.
bool says_remote(std::string_view lower);

}  // namespace akt
