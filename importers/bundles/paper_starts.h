// Where documents that are no minutes start. Private to bundles/.
#pragma once

#include <span>
#include <vector>

#include "importers/bundles/bundle.h"

namespace akt {

struct PaperStart {
  size_t line = 0;
  Kind kind = Kind::other;
};

// `segments` are the minutes' parts found so far, in order, covering from the first of them to the end of the file.
std::vector<PaperStart> find_papers(std::span<const Line> lines, std::span<const Segment> segments,
                                    const KindOf& kind_of);

}  // namespace akt
