#include "search/engine/matching.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

#include "indexer/schema/fields.h"
#include "search/engine/prior_source.h"
#include "search/query/compile.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

using Xapian::Query;

// A walk that long takes some milliseconds, a thread's beginning a twentieth of one.
constexpr Xapian::doccount kLongWalk = 5000;
// Beyond so many hits before the ones to show, joining two lists of them is no gain.
constexpr size_t kMostJoined = 1000;
// How many of the second list's hits may be copies of what the first walk has met.
constexpr size_t kMostTwins = 50;

// Oldest first, what has no date last.
class OldestFirst : public Xapian::KeyMaker {
 public:
  std::string operator()(const Xapian::Document& document) const override {
    std::string day = document.get_value(slot::date);
    return day.empty() ? "9" : day;
  }
};

Sort order_of(const SearchRequest& request, const QueryNode& root) {
  return root.op == QueryNode::Op::everything && request.sort == Sort::relevance ? Sort::newest : request.sort;
}

// Xapian's own order, of two lists that it made.
bool before(const Match& a, const Match& b, Sort sort) {
  if (sort == Sort::newest && a.key != b.key) return a.key > b.key;
  if (sort == Sort::oldest && a.key != b.key) return a.key < b.key;
  if (a.weight != b.weight) return a.weight > b.weight;
  return a.docid < b.docid;
}

// Of copies the one met first is shown, which a walk through all shards in turn would have met in the first share.
// False: the second list may be short of hits now.
bool join(Matches& first, Matches&& second, Sort sort, size_t most) {
  std::vector<Match> rest;
  for (Match& match : second.best)
    if (!first.counted->has_text_of(match.docid)) rest.push_back(std::move(match));
  const bool all_of_it = second.best.size() < most + kMostTwins;
  if (!all_of_it && rest.size() < most) return false;
  std::vector<Match> both;
  std::merge(std::make_move_iterator(first.best.begin()), std::make_move_iterator(first.best.end()),
             std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()), std::back_inserter(both),
             [sort](const Match& a, const Match& b) { return before(a, b, sort); });
  if (both.size() > most) both.resize(most);
  first.best = std::move(both);
  first.counted->join(*second.counted);
  return true;
}

}  // namespace

Matches matches_in(Session& session, const QueryNode& root, const SearchRequest& request, Share share, size_t most) {
  QueryCompiler compiler(session.all, session.analyser);
  compiler.language = request.language;
  const auto shard = std::make_shared<size_t>(0);
  Query asked = each_once(session.all, compiler.ranked(root));
  if (!asked.empty()) {
    auto* prior = new PriorSource(session.columns, session.shards.size(), shard, share);
    asked = Query(Query::OP_AND, asked, Query(prior->release()));
  }
  Xapian::Enquire enquire(session.all);
  enquire.set_query(asked);
  enquire.set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, 0.4, 0.5));
  const Sort sort = order_of(request, root);
  OldestFirst oldest;
  if (sort == Sort::newest) enquire.set_sort_by_value_then_relevance(slot::date, true);
  if (sort == Sort::oldest) enquire.set_sort_by_key_then_relevance(&oldest, false);
  if (request.group != Group::none) enquire.set_collapse_key(slot_of(request.group), 1);

  Matches matches{std::make_unique<MatchCount>(*session.columns, session.shards.size(), shard, session.counts, request),
                  {},
                  std::move(compiler.notes)};
  const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(most), session.all.get_doccount(),
                                              nullptr, matches.counted.get());
  for (auto hit = found.begin(); hit != found.end(); ++hit)
    matches.best.push_back({*hit, hit.get_weight(), sort == Sort::relevance ? "" : hit.get_sort_key()});
  return matches;
}

Matches all_matches(Session& session, Session* other, const QueryNode& root, const SearchRequest& request,
                    size_t most) {
  if (other != nullptr) {
    auto second = std::async(std::launch::async, [&] {
      return matches_in(*other, root, request, {1, 2}, most + kMostTwins);
    });
    Matches first = matches_in(session, root, request, {0, 2}, most);
    if (join(first, second.get(), order_of(request, root), most)) {
      first.counted->finish();
      return first;
    }
  }
  Matches matches = matches_in(session, root, request, {}, most);
  matches.counted->finish();
  return matches;
}

bool worth_two_threads(Session& session, const QueryNode& root, const SearchRequest& request, size_t most) {
  return request.group == Group::none && most <= kMostJoined &&
         QueryCompiler(session.all, session.analyser).reach(root) >= kLongWalk;
}

}  // namespace akt
