#include "search/engine/columns.h"

#include <algorithm>

#include "indexer/schema/choices.h"
#include "indexer/schema/terms.h"

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

FacetSpy::FacetSpy(const Columns& columns, bool facets, Group group) : columns_(columns), group_(group) {
  if (group != Group::none) in_group_.assign(columns.groups(group) + 1, 0);
  if (!facets) return;
  for (const FieldRow& row : kFields)
    if (row.facet)
      counted_.push_back(
          {row.field, &columns.of(row.field), std::vector<std::uint32_t>(columns.of(row.field).values.size(), 0)});
}

void FacetSpy::operator()(const Xapian::Document& document, double) {
  // A match knows its number in its own shard only.
  const bool second = document.get_value(slot::shard) == "1";
  const Xapian::docid docid = 2 * document.get_docid() - (second ? 0 : 1);
  ++records_;
  if (group_ != Group::none) {
    const std::uint32_t group = columns_.group_of(group_, docid);
    if (group == 0 || in_group_[group]++ == 0) ++groups_;
  }
  for (Counted& counted : counted_) {
    const Column& column = *counted.column;
    if (docid + 1 >= column.first.size()) continue;
    for (std::uint32_t at = column.first[docid]; at < column.first[docid + 1]; ++at)
      ++counted.counts[column.numbers[at]];
  }
}

std::uint32_t FacetSpy::total() const { return group_ == Group::none ? records_ : groups_; }

int FacetSpy::more_in_group(Xapian::docid docid) const {
  const std::uint32_t group = columns_.group_of(group_, docid);
  return group == 0 ? 0 : static_cast<int>(in_group_[group]) - 1;
}

std::vector<Facet> FacetSpy::facets(int most_values) const {
  std::vector<Facet> facets;
  for (const Counted& counted : counted_) {
    const FieldRow& row = field_row(counted.field);
    Facet facet{std::string(row.english), std::string(row.label), {}, 0};
    std::vector<std::uint32_t> present;
    for (std::uint32_t at = 0; at < counted.counts.size(); ++at)
      if (counted.counts[at] > 0) present.push_back(at);
    facet.distinct = static_cast<std::uint32_t>(present.size());
    // Years read best newest first; everything else most frequent first. Equal counts go by name, to be the same
    // always.
    const bool by_value = counted.field == Field::year;
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
      const auto& values = counted.column->values;
      if (by_value) return values[a] > values[b];
      if (counted.counts[a] != counted.counts[b]) return counted.counts[a] > counted.counts[b];
      return values[a] < values[b];
    };
    const auto shown = std::min(present.size(), static_cast<size_t>(std::max(most_values, 0)));
    std::partial_sort(present.begin(), present.begin() + static_cast<std::ptrdiff_t>(shown), present.end(), before);
    present.resize(shown);
    for (const std::uint32_t at : present) {
      const std::string& value = counted.column->values[at];
      const size_t tab = value.find('\t');
      FacetValue shown_value{value, choice_label(counted.field, value), counted.counts[at]};
      if (tab != std::string::npos) {
        shown_value.value = value.substr(tab + 1);
        shown_value.label = shown_value.value;
      }
      facet.values.push_back(std::move(shown_value));
    }
    if (!facet.values.empty()) facets.push_back(std::move(facet));
  }
  return facets;
}

}  // namespace akt
