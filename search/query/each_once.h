// Both levels' indexes searched as one: a record whose public form is masked stands in both, and is met once.
#pragma once

#include <xapian.h>
#include <string>

namespace akt {

// Where the record with that term of id stands; 0 when it is not there. Of a record whose public form is masked it is
// the unmasked one, where both are open.
Xapian::docid record_with(const Xapian::Database& database, const std::string& id_term);
// The query without masked forms whose unmasked one is open too: a record is found once.
Xapian::Query each_once(const Xapian::Database& database, const Xapian::Query& query);
// How many records there are, each counted once.
Xapian::doccount records_in(const Xapian::Database& database);

}  // namespace akt
