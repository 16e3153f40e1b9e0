// All records of some shards, each with what its kind and age add to the weight of a hit. Joined with a query it also
// tells which shard the match is in, which Xapian does not say: both are asked for at every match, so neither is read
// from the index.
#pragma once

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "indexer/schema/shards.h"
#include "search/engine/columns.h"

namespace akt {

class PriorSource : public Xapian::PostingSource {
 public:
  // `shard` is where the source's copies, one a shard, write which of them was moved last.
  PriorSource(std::shared_ptr<const Columns> columns, std::size_t shards, std::shared_ptr<std::size_t> shard,
              Share share);

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double) override { move_to(at_ + 1); }
  void skip_to(Xapian::docid wanted, double) override { move_to(wanted); }
  bool check(Xapian::docid wanted, double) override {
    move_to(wanted);
    return true;
  }
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }
  double get_weight() const override { return step_ * priors_[at_ - 1]; }
  PriorSource* clone() const override { return new PriorSource(columns_, shards_, shard_, share_); }
  void init(const Xapian::Database& shard) override;

 private:
  void move_to(Xapian::docid wanted) {
    at_ = wanted;
    *shard_ = own_;
  }

  std::shared_ptr<const Columns> columns_;
  std::size_t shards_;
  std::shared_ptr<std::size_t> shard_;
  Share share_;
  std::span<const std::uint16_t> priors_;  // of the shard's own records
  double step_ = 0;
  std::size_t own_ = 0;
  Xapian::docid at_ = 0;
  Xapian::docid last_ = 0;
  Xapian::doccount documents_ = 0;
};

}  // namespace akt
