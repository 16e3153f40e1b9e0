// What a front page tells in sentences instead of fields: "Sammanträdet öppnas klockan 13.00 … och avslutas klockan
// 18.20", "Protokollet justeras av …", "Tove Åberg, sekreterare".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt::front {

struct Told {
  Text place;
  Day date;
  Text start;
  Text end;
  size_t time_line = 0;
  Text secretary;
  size_t secretary_line = 0;
  std::vector<std::string> attesters;
  size_t attesters_line = 0;
  Day posted;  // the notice
  Day removed;
  size_t posted_line = 0;
};

// "Sammanträdet ajourneras till den 28 november", "… fortsätter 2023-11-28 kl. 9.00", anywhere in the minutes of `day`:
// the days on which the meeting goes on.
struct Continuation {
  std::string day;  // "2023-11-28"
  size_t line = 0;
};
std::vector<Continuation> continued_on(std::span<const Line> lines, const Date& day);

// "Kommunfullmäktige 2025-11-26--27", "Tid: den 26 november 2025 kl. 13.00-17.00 och den 27 november 2025 …" on the
// front page: the further days of a meeting of several.
std::vector<Continuation> further_days(std::span<const Line> front, const Date& day);

// "Måndagen den 20 juni 2022", "Tisdag 11 mars 2025, kl. 9–12": a line that begins so and tells of no other day.
std::optional<Date> weekday_date(std::string_view text);

Told read_told(std::span<const Line> lines);

}  // namespace akt::front
