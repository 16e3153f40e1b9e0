// A file taken apart into the documents inside: minutes with their §, memos, letters, contracts, each with its lines.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "corpus/model/kind.h"
#include "importers/bundles/item_heads.h"
#include "importers/formats/pages.h"

namespace akt {

enum class SegmentType {
  front,     // place and time, attendance, signatures
  notice,    // anslag/bevis
  item,      // a §
  appendix,  // "Bilaga 2", a voting list
  paper,     // any other document
};

struct Segment {
  SegmentType type = SegmentType::paper;
  size_t begin = 0;  // line indices, end past the last
  size_t end = 0;
  ItemHead head;            // of an item
  Kind kind = Kind::other;  // of a paper
  bool signatures = false;  // a front that is only a signature block: part of whatever stands before it
};

// One document: minutes (Kind::meeting) with their segments, or a paper with one segment.
struct BundledDocument {
  Kind kind = Kind::other;
  std::vector<Segment> segments;
};

// What kind of paper lines are, and how surely (0..1). Given by readers/, so that bundles/ knows none of them.
using KindOf = std::function<std::pair<Kind, double>(std::span<const Line>)>;

// Every body line belongs to exactly one segment of one document. Linear in the lines.
std::vector<BundledDocument> take_apart(std::span<const Line> lines, const KindOf& kind_of);

}  // namespace akt
