// A summons with all its papers in one file may bear a stamp of its own on every page: "Kallelse 2025-03-11, sida 4 av
// 9"; and each paper the point of the agenda that it belongs to: "Ärende 4, bilaga".
#pragma once

#include <span>
#include <string>
#include <vector>

#include "importers/bundles/bundle.h"

namespace akt {

// The lines without such a stamp, which says nothing of the paper it stands on; its day and its page number would be
// taken for the paper's. It stays on the first page, and where a page has nothing else. Empty when there is none.
std::vector<Line> without_stamps(std::span<const Line> lines, const KindOf& kind_of);

constexpr size_t kMarkedLines = 4;  // of a page: where such a point may stand

// "ärende 3", "ärende 3, bilaga" at the end of a cell, in small letters; empty when there is none.
std::string agenda_mark(const Cell& cell);

// The lines without such points in the first lines of pages, where they stand beside a head or a title. Empty when
// there are none.
std::vector<Line> without_agenda_marks(std::span<const Line> lines);

}  // namespace akt
