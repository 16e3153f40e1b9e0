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

 private:
  struct Groups {
    std::vector<std::uint32_t> of_record;  // by docid
    std::uint32_t count = 0;
  };
  static Groups read_groups(const Xapian::Database& database, Group group);

  std::vector<Column> columns_;  // by field; empty for one that is no facet
  Groups meetings_;
  Groups cases_;
};

// Counts facets, groups and records of a result.
class FacetSpy : public Xapian::MatchSpy {
 public:
  FacetSpy(const Columns& columns, bool facets, Group group);
  void operator()(const Xapian::Document& document, double weight) override;

  std::uint32_t total() const;  // groups and ungrouped records when grouped
  int more_in_group(Xapian::docid docid) const;
  std::vector<Facet> facets(int most_values) const;

 private:
  const Columns& columns_;
  Group group_;
  std::uint32_t records_ = 0;
  std::uint32_t groups_ = 0;
  std::vector<std::uint32_t> in_group_;
  struct Counted {
    Field field;
    const Column* column;
    std::vector<std::uint32_t> counts;
  };
  std::vector<Counted> counted_;
};

}  // namespace akt
