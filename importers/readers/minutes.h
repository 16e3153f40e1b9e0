// Minutes: a meeting and its §, from one bundled document's segments. Private to readers/.
#pragma once

#include <span>
#include <vector>

#include "corpus/model/record.h"
#include "importers/bundles/bundle.h"
#include "importers/formats/pages.h"
#include "importers/formats/prose.h"

namespace akt {

// A record and the lines it was read from, as [begin, end) ranges of the file's lines.
struct ReadRecord {
  Record record;
  std::vector<std::pair<size_t, size_t>> ranges;
};

// The meeting first, then its § in order.
std::vector<ReadRecord> read_minutes(const Prose& prose, std::span<const Line> lines, const BundledDocument& document);

}  // namespace akt
