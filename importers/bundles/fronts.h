// Where a meeting's front page, its notice and its appendices start. Private to bundles/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "importers/bundles/bundle.h"

namespace akt {

struct Start {
  size_t line = 0;
  SegmentType type = SegmentType::front;
  bool signatures = false;
};

// In order of lines.
std::vector<Start> find_fronts(std::span<const Line> lines);
// Lines above the first § that tell of the meeting without the usual lists: who led it, who was away, when it opened.
bool tells_of_meeting(std::span<const Line> cover);
std::vector<Start> find_appendices(std::span<const Line> lines);

// What a front page or notice says of the meeting it belongs to, for putting § and front together.
struct FrontFacts {
  std::optional<Interval> items;
  std::vector<Date> dates;  // labelled as the meeting's
  std::vector<std::string> bodies;
};
FrontFacts front_facts(std::span<const Line> lines);

// "Sidan uppdaterad 2025-02-21", "Utskriven den …": in a page's head or foot, a day that is not the meeting's.
bool day_of_the_copy(std::string_view lower);

// Lines that open a page of minutes without being of the §: the body's name, "Sammanträdesprotokoll", a date.
bool letterhead(const Line& line);
bool first_on_page(std::span<const Line> lines, size_t at);  // no body line above it on its page

}  // namespace akt
