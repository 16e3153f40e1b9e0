// Where documents that are no minutes start. Private to bundles/.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "importers/bundles/bundle.h"

namespace akt {

struct PaperStart {
  size_t line = 0;
  Kind kind = Kind::other;
};

// Both find where papers start. In a file with pages that is at their tops; in running text it is at titles.
// `segments` are the minutes' parts found so far, in order, covering from the first of them to the end of the file.
// The kind that a title names: "Förslag till handlingsplan för …", "Motion om …".
std::optional<Kind> kind_in_title(const Line& line);

// "Rätt utdraget, intygar": the § that was copied here is over.
bool ends_extract(const Line& line);

std::vector<PaperStart> find_papers_by_page(std::span<const Line> lines, std::span<const Segment> segments,
                                            const KindOf& kind_of);
std::vector<PaperStart> find_papers_by_title(std::span<const Line> lines, std::span<const Segment> segments,
                                             const KindOf& kind_of);

}  // namespace akt
