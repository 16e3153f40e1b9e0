#include "search/query/word_order_source.h"

#include <algorithm>
#include <string>

#include "indexer/schema/fields.h"

namespace akt {
namespace {

bool among(const std::vector<std::uint32_t>& codes, std::uint32_t code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

WordOrderSource::WordOrderSource(WordChoices words, std::uint32_t distance, std::string prefix)
    : ValueSource(slot::words), words_(std::move(words)), distance_(distance), prefix_(std::move(prefix)) {
  // A field's pairs are not noted: it is short.
  if (distance_ != 0 || !prefix_.empty()) return;
  for (size_t word = 1; word < words_.size(); ++word) {
    beside_.emplace_back();
    for (const std::uint32_t first : words_[word - 1])
      for (const std::uint32_t second : words_[word]) beside_.back().emplace_back(first, second);
  }
}

void WordOrderSource::init(const Xapian::Database& shard) {
  ValueSource::init(shard);
  neighbours_.fill({});
  for (const std::vector<NeighbourPair>& pairs : beside_)
    for (const NeighbourPair& pair : pairs)
      neighbours_[pair.part] = shard.valuestream_begin(slot::neighbours + static_cast<Xapian::valueno>(pair.part));
}

bool WordOrderSource::in_order() const {
  const WordOrder& order = order_;
  // Whether the words from the second on follow the place of this entry.
  const auto goes_on = [&](size_t entry) {
    for (size_t word = 1; word < words_.size(); ++word) {
      const size_t begin = order.next_place(entry);
      if (begin >= order.size()) return false;
      const size_t end = order.next_place(begin);
      bool found = false;
      for (entry = begin; entry < end && !found; ++entry) found = among(words_[word], order.code(entry));
      if (!found) return false;
      entry = begin;
    }
    return true;
  };
  for (const std::uint32_t code : words_.front())
    for (size_t entry = order.find(code, 0); entry < order.size(); entry = order.find(code, entry + 1))
      if (goes_on(entry)) return true;
  return false;
}

// places_[n]: where word n was last seen since the last gap. One word of the text answers for one word asked for.
bool WordOrderSource::near() {
  const WordOrder& order = order_;
  places_.assign(words_.size(), 0);
  std::uint32_t place = 0;
  for (size_t begin = 0; begin < order.size();) {
    const size_t end = order.next_place(begin);
    ++place;
    if (order.code(begin) == 0) places_.assign(words_.size(), 0);
    size_t oldest = words_.size();
    for (size_t entry = begin; entry < end; ++entry)
      for (size_t at = 0; at < words_.size(); ++at)
        if (among(words_[at], order.code(entry)) && (oldest == words_.size() || places_[at] < places_[oldest]))
          oldest = at;
    begin = end;
    if (oldest == words_.size()) continue;
    places_[oldest] = place;
    const std::uint32_t first = *std::min_element(places_.begin(), places_.end());
    if (first != 0 && place - first <= distance_) return true;
  }
  return false;
}

// The order itself is read only where the pairs don't rule it out.
bool WordOrderSource::may_hold(Xapian::docid document) {
  const auto may_stand = [&](const NeighbourPair& pair) {
    Xapian::ValueIterator& at = neighbours_[pair.part];
    if (at == Xapian::ValueIterator()) return false;
    at.skip_to(document);
    return at != Xapian::ValueIterator() && at.get_docid() == document && pair.may_be_in(*at);
  };
  return std::all_of(beside_.begin(), beside_.end(), [&](const std::vector<NeighbourPair>& pairs) {
    return std::any_of(pairs.begin(), pairs.end(), may_stand);
  });
}

bool WordOrderSource::holds(const std::string& value) {
  order_.read(value, prefix_);
  return distance_ == 0 ? in_order() : near();
}

}  // namespace akt
