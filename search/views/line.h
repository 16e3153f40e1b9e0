// What a list shows of a record: enough to tell it from its neighbours and to open it.
#pragma once

#include <string>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

struct RecordLine {
  std::string id;
  Kind kind = Kind::other;
  std::string title;
  Text municipality;
  Text body;
  Day date;
  Item item;
  Text registry_number;
  Text outcome;
  Text decided_by;
  Text same_text_as;
  std::string publication;
  Source source;
  std::vector<std::string> warnings;
};

RecordLine line_of(const Record& record);

// By date, then § or else id; what has no date comes last.
bool earlier(const RecordLine& a, const RecordLine& b);

// The number a § begins with ("63/21" -> 63), or 0.
int leading_number(const std::string& item);

}  // namespace akt
