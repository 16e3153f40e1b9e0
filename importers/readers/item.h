// One § of minutes: everything that stands under its heading. Private to readers/.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "importers/bundles/item_heads.h"
#include "importers/formats/pages.h"
#include "importers/formats/prose.h"

namespace akt {

// What a § takes from its meeting.
struct MeetingContext {
  Text body;
  Day date;
  Text series_number;
};

struct ItemReading {
  Record record;
  std::vector<std::string> vote_appendices;  // by vote: where its print-out is
};

// `lines` start at the § heading.
ItemReading read_item(const Prose& prose, std::span<const Line> lines, const ItemHead& head,
                      const MeetingContext& meeting);

}  // namespace akt
