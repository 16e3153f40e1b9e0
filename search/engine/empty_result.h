// What to say when nothing was found: which word is the one, which number comes nearest, what was perhaps meant.
#pragma once

#include "search/engine/results.h"
#include "search/engine/session.h"
#include "search/query/tree.h"

namespace akt {

// Fills `explanation`, and `suggestion` when another spelling of a word has hits. Numbers are never respelled.
void explain_empty(Session& session, const SearchRequest& request, const QueryNode& root, SearchResults& results);

}  // namespace akt
