// A meeting's series of §, over all files that hold a part of its minutes: holes and repeats.
#pragma once

#include <string>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

// The number a § begins with ("63/21" -> 63), or 0.
int leading_number(const std::string& item);

// "1-32", "429–463, 470": its numbers; empty when it is nothing of the kind.
std::vector<Interval> intervals_in(const std::string& items);
// "1-32, 40".
std::string written_intervals(const std::vector<Interval>& intervals);
std::vector<Interval> intervals_of(const std::vector<ItemNumber>& numbers);

struct HeldItem {
  ItemNumber number;
  std::string file;  // whatever tells one file from another
  std::string title;
  bool copy = false;  // word for word the same as another record
};

struct SeriesCheck {
  std::vector<ItemNumber> missing;
  std::vector<ItemNumber> duplicate;
};

// `claimed`: the numbers that the papers say the meeting had. A few § picked out of a meeting have no holes worth a
// word: half of the numbers must be there. A number twice in one file is a repeat; in another file it is the same §
// once more, unless the two have nothing in their titles in common.
SeriesCheck check_series(const std::vector<HeldItem>& held, const std::vector<Interval>& claimed);

// Puts it on a meeting's record, with its warnings, instead of what was known before.
void note_series(Record& meeting, SeriesCheck check);

// What tells a body's meetings on one day apart: the series number and the hour each begins at.
struct Sitting {
  std::string series;  // squashed; empty: not said
  std::string start;
};
Sitting sitting_of(const Record& meeting);
bool may_be_one(const Sitting& a, const Sitting& b);

struct SeatedItem {
  Sitting sitting;  // of the paper that the § stands in
  int number = 0;
};
// Which of a day's § are the same meeting's as a paper of `own` that holds `numbers`. A paper that says neither series
// nor hour, such as a corrected page, is of the meeting whose § it stands nearest.
std::vector<bool> same_meeting(const Sitting& own, const std::vector<int>& numbers, const std::vector<SeatedItem>& day);

}  // namespace akt
