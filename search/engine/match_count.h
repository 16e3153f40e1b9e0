// Counts a result while it is matched: records, groups and facets, exactly. Records with one and the same text count,
// and are shown, once.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <vector>

#include "search/engine/columns.h"
#include "search/engine/results.h"

namespace akt {

// As a decider and not a spy, since it also turns copies away.
class MatchCount : public Xapian::MatchDecider {
 public:
  MatchCount(const Columns& columns, std::size_t shards, const SearchRequest& request);
  bool operator()(const Xapian::Document& document) const override;

  // When matching is done.
  void finish();
  std::uint32_t total() const { return group_ == Group::none ? records_ : groups_; }
  int more_in_group(Xapian::docid docid) const;
  int copies(Xapian::docid docid) const;
  // The record to show for a match: of a text that several matches have, the one they are copies of.
  Xapian::docid shown(Xapian::docid docid) const;
  std::vector<Facet> facets(int most_values) const;

 private:
  struct Counted {
    Field field;
    const Column* column;
    std::vector<std::uint32_t> counts;
  };
  void count(Xapian::docid docid) const;
  void count_copies(const std::vector<Xapian::docid>& copies);

  // A decider is const to Xapian; counting is what this one is for.
  const Columns& columns_;
  std::size_t shards_;
  Group group_;
  bool with_copies_;
  mutable std::uint32_t records_ = 0;
  mutable std::uint32_t groups_ = 0;
  mutable std::vector<std::uint32_t> in_group_;
  mutable std::vector<std::uint32_t> in_text_;  // matches with the same text, by the text's number
  mutable std::vector<std::pair<std::uint32_t, Xapian::docid>> copied_;
  mutable std::vector<Counted> counted_;
};

}  // namespace akt
