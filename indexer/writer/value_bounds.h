// Xapian keeps the smallest and the largest value of each slot whole, also when their document is gone, and through
// compaction: what was withdrawn could be read there. So values that mean nothing are put on both sides of all others.
#pragma once

#include <xapian.h>

namespace akt {

// After a commit; commits again when there was something to do: mostly once in a database's life. Throws what Xapian
// throws.
void cover_value_bounds(Xapian::WritableDatabase& database);

}  // namespace akt
