// The facets' values of every record, in memory: counting them over a result takes a few nanoseconds a record.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/schema/fields.h"
#include "search/engine/results.h"

namespace akt {

// The slot whose value is a record's group.
Xapian::valueno slot_of(Group group);

// One slot's values: each record has a run of numbers into `values`.
struct Column {
  std::vector<std::string> values;
  std::vector<std::uint32_t> first;  // by docid, one more at the end; where its run begins in `numbers`
  std::vector<std::uint32_t> numbers;
};

class Columns {
 public:
  explicit Columns(const Xapian::Database& database);

  const Column& of(Field field) const;
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
  static Groups read_groups(const Xapian::Database& database, Group group);
  void read_copies(const Xapian::Database& database);

  std::vector<Column> columns_;  // by field; empty for one that is no facet
  Groups meetings_;
  Groups cases_;
  Groups copies_;
  std::vector<Xapian::docid> originals_{0};  // by the number of the text
};

}  // namespace akt
