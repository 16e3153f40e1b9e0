#include "search/engine/columns.h"

#include <algorithm>

#include "indexer/schema/terms.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

// Goes along one facet's values, record by record, and numbers them as they come.
class FacetReader {
 public:
  FacetReader(const Xapian::Database& database, const FieldRow& row, std::vector<ColumnValue>& values)
      : field_(row.field),
        at_(database.valuestream_begin(static_cast<Xapian::valueno>(row.slot))),
        end_(database.valuestream_end(static_cast<Xapian::valueno>(row.slot))),
        values_(values) {}

  // Records in rising order.
  void put_numbers(Xapian::docid docid, std::vector<std::uint32_t>& numbers) {
    if (at_ == end_ || at_.get_docid() != docid) return;
    const std::string packed = *at_;
    for (const std::string_view value : unpack_values(packed)) numbers.push_back(number_of(value));
    ++at_;
  }

 private:
  std::uint32_t number_of(std::string_view value) {
    // A case's value is its key and how this paper writes it; the key is what counts.
    const std::string key(value.substr(0, value.find('\t')));
    const auto [at, fresh] = numbers_.emplace(key, static_cast<std::uint32_t>(values_.size()));
    if (fresh) values_.push_back({field_, std::string(value)});
    return at->second;
  }

  Field field_;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  std::vector<ColumnValue>& values_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
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

}  // namespace

Columns::Columns(const Xapian::Database& database) {
  read_facets(database);
  read_priors(database);
  meetings_ = read_groups(database, Group::meeting);
  cases_ = read_groups(database, Group::record_case);
  read_copies(database);
}

void Columns::read_facets(const Xapian::Database& database) {
  std::vector<FacetReader> facets;
  for (const FieldRow& row : kFields)
    if (row.facet) facets.emplace_back(database, row, values_);
  const Xapian::docid last = database.get_lastdocid();
  first_.reserve(last + 2);
  first_.push_back(0);  // there is no record 0
  for (Xapian::docid docid = 1; docid <= last; ++docid) {
    first_.push_back(static_cast<std::uint32_t>(numbers_.size()));
    for (FacetReader& facet : facets) facet.put_numbers(docid, numbers_);
  }
  first_.push_back(static_cast<std::uint32_t>(numbers_.size()));
  join_bare_numbers(values_, numbers_);
}

void Columns::read_priors(const Xapian::Database& database) {
  priors_.assign(database.get_lastdocid() + 1, 0);
  const auto slot = static_cast<Xapian::valueno>(slot::prior);
  for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot); ++value) {
    const auto prior = static_cast<float>(Xapian::sortable_unserialise(*value));
    priors_[value.get_docid()] = prior;
    highest_prior_ = std::max<double>(highest_prior_, prior);
  }
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
