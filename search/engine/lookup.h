// Records by id and by exact terms.
#pragma once

#include <xapian.h>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "indexer/schema/stored.h"
#include "search/engine/results.h"
#include "search/engine/session.h"

namespace akt {

// The record with that id, or the only one whose id ends so at a hyphen.
Result<Xapian::docid> find_id(const Xapian::Database& database, std::string_view id_or_tail);
Result<Record> read_record(const Session& session, Xapian::docid docid);

// Every match, in the order of the index.
std::vector<Xapian::docid> matches(const Xapian::Database& database, const Xapian::Query& query);
// Their ids, in order.
Result<std::vector<std::string>> ids_of(const Session& session, const std::vector<Xapian::docid>& docids);

// What a hit shows of the record itself.
Hit plain_hit(const StoredRecord& stored);

}  // namespace akt
