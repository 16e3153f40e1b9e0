// The facets' values of every record, in memory: counting them over a result takes a few nanoseconds a record.
#pragma once

#include <xapian.h>
#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/schema/fields.h"
#include "search/engine/results.h"

namespace akt {

// The slot whose value is a record's group.
Xapian::valueno slot_of(Group group);

// One value of one facet.
struct ColumnValue {
  Field field;
  std::string text;
};

class Columns {
 public:
  // `database` is the whole index, which these shards make up.
  Columns(const Xapian::Database& database, const std::vector<Xapian::Database>& shards);

  // Of all facets, by number: field by field, a field's in the order of their texts.
  const std::vector<ColumnValue>& values() const { return values_; }
  // Which field the value with that number is of.
  Field field_of(std::uint32_t number) const {
    return fields_[static_cast<std::size_t>(std::upper_bound(begins_.begin(), begins_.end(), number) -
                                            begins_.begin()) -
                   1];
  }

  // A match walks one shard and then the next, so a shard's rows lie side by side: of the record its shard calls
  // `local`, and of the one the whole index calls `docid`.
  std::size_t row(std::size_t shard, Xapian::docid local) const { return begin_of_[shard] + local - 1; }
  std::size_t row(Xapian::docid docid) const {
    const std::size_t shards = begin_of_.size() - 1;
    return begin_of_[(docid - 1) % shards] + (docid - 1) / shards;
  }
  // The numbers of a record's values, in all facets together.
  std::span<const std::uint32_t> values_of(std::size_t row) const {
    return {numbers_.data() + first_[row], numbers_.data() + first_[row + 1]};
  }
  // What the kind and age of a shard's records add to the weight of a hit, in steps: two bytes each, so that they stay
  // in the processor's cache while a common word's records are weighed.
  std::span<const std::uint16_t> priors_of(std::size_t shard) const {
    return {priors_.data() + begin_of_[shard], priors_.data() + begin_of_[shard + 1]};
  }
  double prior_step() const { return prior_step_; }
  // 0: the record is in no group.
  std::uint32_t group_of(Group group, Xapian::docid docid) const;
  std::uint32_t groups(Group group) const;
  // Records with the same text share a number; 0: the only one with its text.
  std::uint32_t copies_of(Xapian::docid docid) const {
    return docid < copies_.of_record.size() ? copies_.of_record[docid] : 0;
  }
  std::uint32_t copied_texts() const { return copies_.count; }
  // The record the copies of a text name; 0 when it is gone.
  Xapian::docid original_of(std::uint32_t text) const { return originals_[text]; }

 private:
  struct Groups {
    std::vector<std::uint32_t> of_record;  // by docid
    std::uint32_t count = 0;
  };
  void read_facets(const std::vector<Xapian::Database>& shards);
  void read_priors(const std::vector<Xapian::Database>& shards);
  static Groups read_groups(const Xapian::Database& database, Group group);
  void read_copies(const Xapian::Database& database);

  std::vector<ColumnValue> values_;
  std::vector<Field> fields_;          // that have values, in the order of `values_`
  std::vector<std::uint32_t> begins_;  // the first value of each
  std::vector<std::size_t> begin_of_;  // the first row of each shard, and one more
  std::vector<std::uint32_t> first_;   // by row, and one more: where its values begin in `numbers_`
  std::vector<std::uint32_t> numbers_;
  std::vector<std::uint16_t> priors_;  // by row
  double prior_step_ = 0;
  Groups meetings_;
  Groups cases_;
  Groups copies_;
  std::vector<Xapian::docid> originals_{0};  // by the number of the text
};

}  // namespace akt
