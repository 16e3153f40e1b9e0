// A meeting with what it handled, put together from every file that holds a part of its minutes: the rest of the
// minutes after §§ attested at once, corrected pages, a later version. Which file came in first makes no difference.
#pragma once

#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"
#include "search/views/line.h"

namespace akt {

// What one file says of the meeting. Each part of minutes has a notice of its own.
struct MeetingPart {
  RecordLine record;
  std::vector<Interval> items;  // the § it holds
  Notice notice;
  std::vector<std::string> attesters;
  bool replaced = false;  // by a newer version of the file
};

struct MeetingView {
  Record meeting;                        // the fullest part, completed by the others
  std::vector<RecordLine> items;         // each § once
  std::vector<RecordLine> other_texts;   // the same § from other files: copies, and versions of it
  std::vector<MeetingPart> parts;        // all of them, in the order of their §
  std::vector<RecordLine> other_parts;   // the same meeting's record from other files
  std::vector<RecordLine> same_day;      // the body's other meetings on that day
  std::vector<Interval> not_in_archive;  // numbers the minutes claim or run past, and no record has
};

// By the meeting's id, the end of it, or the id of one of its items.
Result<MeetingView> meeting_view(SearchEngine& engine, const std::string& id);

}  // namespace akt
