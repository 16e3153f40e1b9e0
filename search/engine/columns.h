// The facets' values of every record, in memory: counting them over a result takes a few nanoseconds a record.
#pragma once

#include <xapian.h>
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
  explicit Columns(const Xapian::Database& database);

  // Of all facets, by number.
  const std::vector<ColumnValue>& values() const { return values_; }
  // The numbers of a record's values, in all facets together.
  std::span<const std::uint32_t> of(Xapian::docid docid) const {
    if (docid + 1 >= first_.size()) return {};
    return {numbers_.data() + first_[docid], numbers_.data() + first_[docid + 1]};
  }
  // What the record's kind and age add to the weight of a hit, and the most they add to any.
  double prior_of(Xapian::docid docid) const { return docid < priors_.size() ? priors_[docid] : 0; }
  double highest_prior() const { return highest_prior_; }
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
  void read_facets(const Xapian::Database& database);
  void read_priors(const Xapian::Database& database);
  static Groups read_groups(const Xapian::Database& database, Group group);
  void read_copies(const Xapian::Database& database);

  std::vector<ColumnValue> values_;
  std::vector<std::uint32_t> first_;  // by docid, one more at the end: where its run begins in `numbers_`
  std::vector<std::uint32_t> numbers_;
  std::vector<float> priors_;  // by docid
  double highest_prior_ = 0;
  Groups meetings_;
  Groups cases_;
  Groups copies_;
  std::vector<Xapian::docid> originals_{0};  // by the number of the text
};

}  // namespace akt
