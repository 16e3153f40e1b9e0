// The lists that compacts and action plans are made for. Private to the plain reader.
#pragma once

#include "importers/readers/front.h"

namespace akt {

// Principles and commitments: headings or list items under the section named so.
void read_compact_lists(Paper& paper, Plain& facts);
// Prioritised areas: the list after the words for them, or the numbered headings ("Fokusområde 1: Trygghet").
void read_priorities(Paper& paper, Plain& facts);

}  // namespace akt
