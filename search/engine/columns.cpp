#include "search/engine/columns.h"

#include <algorithm>

#include "indexer/schema/terms.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

class ColumnMaker {
 public:
  ColumnMaker(Column& column, Xapian::docid last) : column_(column), last_(last) { column_.first.reserve(last + 2); }

  void add(Xapian::docid docid, const std::string& packed) {
    fill_to(docid);
    column_.first.push_back(static_cast<std::uint32_t>(column_.numbers.size()));
    for (const std::string_view value : unpack_values(packed)) column_.numbers.push_back(number_of(value));
  }
  void finish() { fill_to(last_ + 2); }

 private:
  void fill_to(Xapian::docid docid) {
    while (column_.first.size() < docid) column_.first.push_back(static_cast<std::uint32_t>(column_.numbers.size()));
  }
  std::uint32_t number_of(std::string_view value) {
    // A case's value is its key and how this paper writes it; the key is what counts.
    const std::string key(value.substr(0, value.find('\t')));
    const auto [at, fresh] = numbers_.emplace(key, static_cast<std::uint32_t>(column_.values.size()));
    if (fresh) column_.values.emplace_back(value);
    return at->second;
  }

  Column& column_;
  Xapian::docid last_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

// "2020/0882" is counted with "KS 2020/0882" when the archive has that number in one register only, as a query for
// either finds both.
void join_bare_numbers(Column& cases) {
  constexpr std::uint32_t kSeveral = 0xFFFFFFFF;
  std::unordered_map<std::string, std::uint32_t> in_register;  // by the number without letters
  const auto key_of = [&](size_t at) { return cases.values[at].substr(0, cases.values[at].find('\t')); };
  const auto bare = [](const std::string& key) { return key[0] >= '0' && key[0] <= '9'; };
  for (std::uint32_t at = 0; at < cases.values.size(); ++at) {
    const std::string key = key_of(at);
    if (key.empty() || bare(key)) continue;
    const auto [found, fresh] = in_register.emplace(key.substr(key.find('-') + 1), at);
    if (!fresh) found->second = kSeveral;
  }
  std::vector<std::uint32_t> means(cases.values.size());
  for (std::uint32_t at = 0; at < cases.values.size(); ++at) {
    means[at] = at;
    const std::string key = key_of(at);
    if (key.empty() || !bare(key)) continue;
    const auto found = in_register.find(key);
    if (found != in_register.end() && found->second != kSeveral) means[at] = found->second;
  }
  for (std::uint32_t& number : cases.numbers) number = means[number];
}

}  // namespace

Columns::Columns(const Xapian::Database& database) : columns_(kFields.size()) {
  const Xapian::docid last = database.get_lastdocid();
  for (const FieldRow& row : kFields) {
    if (!row.facet) continue;
    ColumnMaker maker(columns_[static_cast<size_t>(row.field)], last);
    const auto slot = static_cast<Xapian::valueno>(row.slot);
    for (auto value = database.valuestream_begin(slot); value != database.valuestream_end(slot); ++value)
      maker.add(value.get_docid(), *value);
    maker.finish();
  }
  join_bare_numbers(columns_[static_cast<size_t>(Field::registry)]);
  meetings_ = read_groups(database, Group::meeting);
  cases_ = read_groups(database, Group::record_case);
  read_copies(database);
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

const Column& Columns::of(Field field) const { return columns_[static_cast<size_t>(field)]; }

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
