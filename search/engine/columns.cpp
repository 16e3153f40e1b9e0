#include "search/engine/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

#include "indexer/schema/terms.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

// Numbers one facet's values as they come.
class FacetNumbers {
 public:
  FacetNumbers(Field field, std::vector<ColumnValue>& values) : field_(field), values_(values) {}

  std::uint32_t number_of(std::string_view value) {
    // A case's value is its key and how this paper writes it; the key is what counts.
    const std::string key(value.substr(0, value.find('\t')));
    const auto [at, fresh] = numbers_.emplace(key, static_cast<std::uint32_t>(values_.size()));
    if (fresh) values_.push_back({field_, std::string(value)});
    return at->second;
  }

 private:
  Field field_;
  std::vector<ColumnValue>& values_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

// A facet of one shard, whose records are asked for in rising order.
class FacetReader {
 public:
  FacetReader(const Xapian::Database& shard, const FieldRow& row, FacetNumbers& of_facet)
      : at_(shard.valuestream_begin(static_cast<Xapian::valueno>(row.slot))),
        end_(shard.valuestream_end(static_cast<Xapian::valueno>(row.slot))),
        of_facet_(of_facet) {}

  void put_numbers(Xapian::docid docid, std::vector<std::uint32_t>& numbers) {
    if (at_ == end_ || at_.get_docid() != docid) return;
    const std::string packed = *at_;
    for (const std::string_view value : unpack_values(packed)) numbers.push_back(of_facet_.number_of(value));
    ++at_;
  }

 private:
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  FacetNumbers& of_facet_;
};

// "2020/0882" is counted with "KS 2020/0882" when the archive has that number in one register only, as a query for
// either finds both.
void join_bare_numbers(const std::vector<ColumnValue>& values, std::vector<std::uint32_t>& numbers) {
  constexpr std::uint32_t kSeveral = 0xFFFFFFFF;
  std::unordered_map<std::string, std::uint32_t> in_register;  // by the number without letters
  const auto key_of = [&](size_t at) {
    const ColumnValue& value = values[at];
    return value.field == Field::registry ? value.text.substr(0, value.text.find('\t')) : std::string();
  };
  const auto bare = [](const std::string& key) { return key[0] >= '0' && key[0] <= '9'; };
  for (std::uint32_t at = 0; at < values.size(); ++at) {
    const std::string key = key_of(at);
    if (key.empty() || bare(key)) continue;
    const auto [found, fresh] = in_register.emplace(key.substr(key.find('-') + 1), at);
    if (!fresh) found->second = kSeveral;
  }
  std::vector<std::uint32_t> means(values.size());
  for (std::uint32_t at = 0; at < values.size(); ++at) {
    means[at] = at;
    const std::string key = key_of(at);
    if (key.empty() || !bare(key)) continue;
    const auto found = in_register.find(key);
    if (found != in_register.end() && found->second != kSeveral) means[at] = found->second;
  }
  for (std::uint32_t& number : numbers) number = means[number];
}

// Numbers the values anew by field and text, so that to compare two of a field is to compare their numbers.
void in_order(std::vector<ColumnValue>& values, std::vector<std::uint32_t>& numbers) {
  std::vector<std::uint32_t> order(values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(values[a].field, values[a].text) < std::tie(values[b].field, values[b].text);
  });
  std::vector<std::uint32_t> becomes(values.size());
  std::vector<ColumnValue> sorted;
  sorted.reserve(values.size());
  for (std::uint32_t at = 0; at < order.size(); ++at) {
    becomes[order[at]] = at;
    sorted.push_back(std::move(values[order[at]]));
  }
  values = std::move(sorted);
  for (std::uint32_t& number : numbers) number = becomes[number];
}

}  // namespace

Columns::Columns(const Xapian::Database& database, const std::vector<Xapian::Database>& shards) {
  begin_of_.push_back(0);
  for (const Xapian::Database& shard : shards) begin_of_.push_back(begin_of_.back() + shard.get_lastdocid());
  first_.reserve(begin_of_.back() + 1);
  read_facets(shards);
  read_priors(shards);
  meetings_ = read_groups(database, Group::meeting);
  cases_ = read_groups(database, Group::record_case);
  read_copies(database);
}

void Columns::read_facets(const std::vector<Xapian::Database>& shards) {
  std::vector<std::pair<const FieldRow*, FacetNumbers>> facets;
  for (const FieldRow& row : kFields)
    if (row.facet) facets.emplace_back(&row, FacetNumbers(row.field, values_));
  for (std::size_t shard = 0; shard < shards.size(); ++shard) {
    std::vector<FacetReader> readers;
    for (auto& [row, numbers] : facets) readers.emplace_back(shards[shard], *row, numbers);
    for (std::size_t at = begin_of_[shard]; at < begin_of_[shard + 1]; ++at) {
      first_.push_back(static_cast<std::uint32_t>(numbers_.size()));
      for (FacetReader& reader : readers)
        reader.put_numbers(static_cast<Xapian::docid>(at - begin_of_[shard] + 1), numbers_);
    }
  }
  first_.push_back(static_cast<std::uint32_t>(numbers_.size()));
  join_bare_numbers(values_, numbers_);
  in_order(values_, numbers_);
  for (std::uint32_t number = 0; number < values_.size(); ++number) {
    if (!fields_.empty() && fields_.back() == values_[number].field) continue;
    fields_.push_back(values_[number].field);
    begins_.push_back(number);
  }
}

void Columns::read_priors(const std::vector<Xapian::Database>& shards) {
  constexpr double kSteps = std::numeric_limits<std::uint16_t>::max();
  const auto slot = static_cast<Xapian::valueno>(slot::prior);
  for (const Xapian::Database& shard : shards)
    if (const std::string most = shard.get_value_upper_bound(slot); !most.empty())
      prior_step_ = std::max(prior_step_, Xapian::sortable_unserialise(most) / kSteps);
  priors_.assign(begin_of_.back(), 0);
  for (std::size_t shard = 0; shard < shards.size(); ++shard)
    for (auto value = shards[shard].valuestream_begin(slot); value != shards[shard].valuestream_end(slot); ++value)
      priors_[row(shard, value.get_docid())] = static_cast<std::uint16_t>(
          std::clamp(std::lround(Xapian::sortable_unserialise(*value) / prior_step_), 0L, std::lround(kSteps)));
}

Xapian::valueno slot_of(Group group) {
  return static_cast<Xapian::valueno>(group == Group::meeting ? slot::meeting : slot::first_case);
}

Columns::Groups Columns::read_groups(const Xapian::Database& database, Group group) {
  Groups groups;
  groups.of_record.assign(database.get_lastdocid() + 1, 0);
  std::unordered_map<std::string, std::uint32_t> numbers;
  const Xapian::valueno slot = slot_of(group);
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot); ++value) {
    const auto number = static_cast<std::uint32_t>(numbers.size() + 1);
    groups.of_record[value.get_docid()] = numbers.emplace(*value, number).first->second;
  }
  groups.count = static_cast<std::uint32_t>(numbers.size());
  return groups;
}

// Only copies say whose text they have; the record they name is of the group too.
void Columns::read_copies(const Xapian::Database& database) {
  std::unordered_map<std::string, std::uint32_t> numbers;
  const auto slot = static_cast<Xapian::valueno>(slot::copy_of);
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot); ++value) {
    if (copies_.of_record.empty()) copies_.of_record.assign(database.get_lastdocid() + 1, 0);
    const auto [at, fresh] = numbers.emplace(*value, static_cast<std::uint32_t>(numbers.size() + 1));
    copies_.of_record[value.get_docid()] = at->second;
    if (!fresh) continue;
    const std::string original = make_term(field_row(Field::id).prefix, *value);
    originals_.push_back(record_with(database, original));
    if (originals_.back() != 0) copies_.of_record[originals_.back()] = at->second;
  }
  copies_.count = static_cast<std::uint32_t>(numbers.size());
}

std::uint32_t Columns::group_of(Group group, Xapian::docid docid) const {
  if (group == Group::none) return 0;
  const Groups& groups = group == Group::meeting ? meetings_ : cases_;
  return docid < groups.of_record.size() ? groups.of_record[docid] : 0;
}

std::uint32_t Columns::groups(Group group) const {
  if (group == Group::none) return 0;
  return group == Group::meeting ? meetings_.count : cases_.count;
}

}  // namespace akt
