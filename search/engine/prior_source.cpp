#include "search/engine/prior_source.h"

#include <limits>
#include <string>
#include <utility>

namespace akt {

PriorSource::PriorSource(std::shared_ptr<const Columns> columns, std::size_t shards, std::shared_ptr<std::size_t> shard,
                         Share share)
    : columns_(std::move(columns)), shards_(shards), shard_(std::move(shard)), share_(share) {}

void PriorSource::init(const Xapian::Database& shard) {
  at_ = 0;
  const auto first = shard.valuestream_begin(slot::shard);
  own_ = first == shard.valuestream_end(slot::shard) ? 0 : static_cast<std::size_t>((*first)[0] - '0');
  const bool mine = share_.has(own_);
  last_ = mine ? shard.get_lastdocid() : 0;
  documents_ = mine ? shard.get_doccount() : 0;
  priors_ = columns_->priors_of(own_);
  step_ = columns_->prior_step();
  set_maxweight(step_ * std::numeric_limits<std::uint16_t>::max());
}

}  // namespace akt
