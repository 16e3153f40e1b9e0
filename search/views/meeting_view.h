// A meeting with what it handled, put together from every file that holds a part of its minutes.
#pragma once

#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"
#include "search/views/line.h"

namespace akt {

struct MeetingView {
  Record meeting;
  std::vector<RecordLine> items;
  std::vector<RecordLine> other_parts;   // the same meeting's record from other files
  std::vector<Interval> not_in_archive;  // numbers the minutes claim and no record has
};

// By the meeting's id, the end of it, or the id of one of its items.
Result<MeetingView> meeting_view(SearchEngine& engine, const std::string& id);

// "1-32", "429–463, 470": its numbers; empty when it is nothing of the kind.
std::vector<Interval> intervals_in(const std::string& items);

}  // namespace akt
