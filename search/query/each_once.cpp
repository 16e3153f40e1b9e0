#include "search/query/each_once.h"

#include "indexer/schema/fields.h"
#include "indexer/schema/shards.h"

namespace akt {

Xapian::docid record_with(const Xapian::Database& database, const std::string& id_term) {
  Xapian::docid found = 0;
  for (auto posting = database.postlist_begin(id_term); posting != database.postlist_end(id_term); ++posting) {
    found = *posting;
    if ((found - 1) % database.size() >= kWriters) break;
  }
  return found;
}

Xapian::Query each_once(const Xapian::Database& database, const Xapian::Query& query) {
  const std::string masked(prefix::masked);
  if (database.size() <= kWriters || !database.term_exists(masked)) return query;
  return Xapian::Query(Xapian::Query::OP_AND_NOT, query, Xapian::Query(masked));
}

Xapian::doccount records_in(const Xapian::Database& database) {
  const bool both = database.size() > kWriters;
  return database.get_doccount() - (both ? database.get_termfreq(std::string(prefix::masked)) : 0);
}

}  // namespace akt
