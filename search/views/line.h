// What a list shows of a record: enough to tell it from its neighbours and to open it.
#pragma once

#include <string>
#include <vector>

#include "corpus/model/item_series.h"
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

}  // namespace akt
