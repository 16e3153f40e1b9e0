// Counts a result while it is matched: records, groups and facets, exactly. Records with one and the same text count,
// and are shown, once.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <vector>

#include "search/engine/columns.h"
#include "search/engine/results.h"

namespace akt {

// As a decider and not a spy, since it also turns copies away.
class MatchCount : public Xapian::MatchDecider {
 public:
  // `shard`: where the match is, as the query's PriorSource says. `counts` is lent: all 0 before and after, since
  // clearing one number for each value of the archive would take longer than most queries.
  MatchCount(const Columns& columns, std::size_t shards, std::shared_ptr<const std::size_t> shard,
             std::vector<std::uint32_t>& counts, const SearchRequest& request);
  ~MatchCount() override;
  MatchCount(const MatchCount&) = delete;
  MatchCount& operator=(const MatchCount&) = delete;
  bool operator()(const Xapian::Document& document) const override;

  // Whether a match had the text that this record, not met here, has too.
  bool has_text_of(Xapian::docid docid) const {
    const std::uint32_t text = with_copies_ ? 0 : columns_.copies_of(docid);
    return text != 0 && in_text_[text] > 0;
  }
  // Takes in what was counted among other records of the same columns, not grouped; before either is finished.
  void join(const MatchCount& other);
  // When matching is done.
  void finish();
  std::uint32_t total() const { return group_ == Group::none ? records_ : groups_; }
  int more_in_group(Xapian::docid docid) const;
  int copies(Xapian::docid docid) const;
  // The record to show for a match: of a text that several matches have, the one they are copies of.
  Xapian::docid shown(Xapian::docid docid) const;
  std::vector<Facet> facets(int most_values) const;

 private:
  void count_value(std::uint32_t number) {
    if (counts_[number]++ == 0) present_.push_back(number);
  }
  void count_copies(const std::vector<Xapian::docid>& copies);

  // A decider is const to Xapian; counting is what this one is for.
  const Columns& columns_;
  std::size_t shards_;
  std::shared_ptr<const std::size_t> shard_;
  Group group_;
  bool with_facets_;
  bool with_copies_;
  mutable std::uint32_t records_ = 0;
  mutable std::uint32_t groups_ = 0;
  mutable std::vector<std::uint32_t> in_group_;
  mutable std::vector<std::uint32_t> in_text_;  // matches with the same text, by the text's number
  mutable std::vector<std::pair<std::uint32_t, Xapian::docid>> copied_;
  // Whose values are still to be counted: done in one go, a processor fetches several rows at a time.
  mutable std::vector<std::size_t> rows_;
  std::vector<std::uint32_t>& counts_;  // by the value's number
  std::vector<std::uint32_t> present_;  // the numbers that are not 0 there
};

}  // namespace akt
