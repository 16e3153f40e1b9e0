#include "search/engine/match_count.h"

#include <algorithm>
#include <set>

#include "indexer/schema/choices.h"
#include "indexer/schema/shards.h"

namespace akt {

MatchCount::MatchCount(const Columns& columns, std::size_t shards, std::shared_ptr<const std::size_t> shard,
                       std::vector<std::uint32_t>& counts, const SearchRequest& request)
    : columns_(columns),
      shards_(shards),
      shard_(std::move(shard)),
      group_(request.group),
      with_facets_(request.facets),
      with_copies_(request.copies),
      counts_(counts) {
  if (group_ != Group::none) in_group_.assign(columns.groups(group_) + 1, 0);
  if (!with_copies_) in_text_.assign(columns.copied_texts() + 1, 0);
  if (counts_.size() < columns.values().size()) counts_.resize(columns.values().size(), 0);
}

MatchCount::~MatchCount() {
  for (const std::uint32_t number : present_) counts_[number] = 0;
}

bool MatchCount::operator()(const Xapian::Document& document) const {
  // A match knows its number in its own shard only.
  const Xapian::docid local = document.get_docid();
  const Xapian::docid docid = whole_docid(shards_, *shard_, local);
  const std::uint32_t text = with_copies_ ? 0 : columns_.copies_of(docid);
  if (text != 0) {
    // Which of them is met first does not depend on the page asked for.
    copied_.emplace_back(text, docid);
    if (in_text_[text]++ > 0) return false;
  }
  ++records_;
  if (group_ != Group::none) {
    const std::uint32_t group = columns_.group_of(group_, docid);
    if (group == 0 || in_group_[group]++ == 0) ++groups_;
  }
  if (text == 0 && with_facets_) rows_.push_back(columns_.row(*shard_, local));
  return true;
}

void MatchCount::join(const MatchCount& other) {
  records_ += other.records_;
  for (size_t text = 1; text < in_text_.size(); ++text) {
    if (in_text_[text] > 0 && other.in_text_[text] > 0) --records_;
    in_text_[text] += other.in_text_[text];
  }
  copied_.insert(copied_.end(), other.copied_.begin(), other.copied_.end());
  rows_.insert(rows_.end(), other.rows_.begin(), other.rows_.end());
}

// A text counts for every value one of its copies has: as many as a search for that value would show.
void MatchCount::count_copies(const std::vector<Xapian::docid>& copies) {
  if (!with_facets_) return;
  std::set<std::uint32_t> values;
  for (const Xapian::docid docid : copies) {
    const auto numbers = columns_.values_of(columns_.row(docid));
    values.insert(numbers.begin(), numbers.end());
  }
  for (const std::uint32_t number : values) count_value(number);
}

void MatchCount::finish() {
  for (const std::size_t row : rows_)
    for (const std::uint32_t number : columns_.values_of(row)) count_value(number);
  std::sort(copied_.begin(), copied_.end());
  std::vector<Xapian::docid> copies;
  for (std::size_t at = 0; at < copied_.size(); ++at) {
    copies.push_back(copied_[at].second);
    if (at + 1 < copied_.size() && copied_[at + 1].first == copied_[at].first) continue;
    count_copies(copies);
    copies.clear();
  }
}

int MatchCount::more_in_group(Xapian::docid docid) const {
  const std::uint32_t group = columns_.group_of(group_, docid);
  return group == 0 ? 0 : static_cast<int>(in_group_[group]) - 1;
}

int MatchCount::copies(Xapian::docid docid) const {
  const std::uint32_t text = with_copies_ ? 0 : columns_.copies_of(docid);
  return text == 0 ? 0 : static_cast<int>(in_text_[text]) - 1;
}

Xapian::docid MatchCount::shown(Xapian::docid docid) const {
  const std::uint32_t text = with_copies_ ? 0 : columns_.copies_of(docid);
  if (text == 0) return docid;
  const Xapian::docid original = columns_.original_of(text);
  return std::binary_search(copied_.begin(), copied_.end(), std::pair{text, original}) ? original : docid;
}

std::vector<Facet> MatchCount::facets(int most_values) const {
  const std::vector<ColumnValue>& values = columns_.values();
  std::vector<std::vector<std::uint32_t>> by_field(kFields.size());
  for (const std::uint32_t number : present_)
    by_field[static_cast<size_t>(columns_.field_of(number))].push_back(number);
  std::vector<Facet> facets;
  for (const FieldRow& row : kFields) {
    std::vector<std::uint32_t>& present = by_field[static_cast<size_t>(row.field)];
    if (present.empty()) continue;
    Facet facet{std::string(row.english), std::string(row.label), {}, static_cast<std::uint32_t>(present.size())};
    // Years read best newest first; everything else most frequent first. Equal counts go by name, to be the same
    // always.
    const bool by_value = row.field == Field::year;
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
      if (by_value) return a > b;
      return counts_[a] != counts_[b] ? counts_[a] > counts_[b] : a < b;
    };
    const auto shown = std::min(present.size(), static_cast<size_t>(std::max(most_values, 0)));
    std::partial_sort(present.begin(), present.begin() + static_cast<std::ptrdiff_t>(shown), present.end(), before);
    present.resize(shown);
    for (const std::uint32_t number : present) {
      const std::string& value = values[number].text;
      const size_t tab = value.find('\t');
      FacetValue shown_value{value, choice_label(row.field, value), counts_[number]};
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
