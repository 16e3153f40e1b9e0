// The walk over all that matches a request, counted on its way, with the best of it in order. Weights are the whole
// index's, so parts of it may be walked side by side and joined: the answer is the same to the last bit.
#pragma once

#include <xapian.h>
#include <memory>
#include <string>
#include <vector>

#include "indexer/schema/shards.h"
#include "search/engine/match_count.h"
#include "search/engine/results.h"
#include "search/engine/session.h"
#include "search/query/tree.h"

namespace akt {

struct Match {
  Xapian::docid docid = 0;
  double weight = 0;
  std::string key;  // of the order asked for; empty when that is relevance
};

struct Matches {
  std::unique_ptr<MatchCount> counted;  // of all, not finished
  std::vector<Match> best;              // from the first on, in the order asked for
  std::vector<std::string> notes;       // what the index made of the query
};

// The `most` best matches among the records of `share`. Throws what Xapian throws.
Matches matches_in(Session& session, const QueryNode& root, const SearchRequest& request, Share share, size_t most);

// The same of the whole index, and counted to the end. With `other`, a session on the same commit, the shards are
// walked by two threads.
Matches all_matches(Session& session, Session* other, const QueryNode& root, const SearchRequest& request, size_t most);

// Whether so much may match that a second thread is worth its beginning.
bool worth_two_threads(Session& session, const QueryNode& root, const SearchRequest& request, size_t most);

}  // namespace akt
