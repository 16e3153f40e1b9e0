// The documents in which words stand in order, or near each other, by the index's own list of each document's words. To
// be joined by AND with the words' terms, which find the few documents where it is worth looking.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/schema/word_order.h"
#include "search/query/value_source.h"

namespace akt {

// What may stand in each place: the codes of a word's lemmas.
using WordChoices = std::vector<std::vector<std::uint32_t>>;

class WordOrderSource : public ValueSource {
 public:
  // `distance` 0: side by side in this order; else in any order, the first and last at most so many words apart.
  // `prefix`: in the field whose terms begin so; empty: in the running text.
  WordOrderSource(WordChoices words, std::uint32_t distance, std::string prefix);

  Xapian::PostingSource* clone() const override { return new WordOrderSource(words_, distance_, prefix_); }
  void init(const Xapian::Database& shard) override;

 private:
  bool holds(const std::string& value) override;
  bool may_hold(Xapian::docid document) override;
  bool in_order() const;
  bool near();

  WordChoices words_;
  std::uint32_t distance_;
  std::string prefix_;
  std::vector<std::vector<NeighbourPair>> beside_;  // for each word but the first: the pairs it may be in
  std::array<Xapian::ValueIterator, kNeighbourParts> neighbours_;  // at the end: nothing is known of any record
  WordOrder order_;
  std::vector<std::uint32_t> places_;  // scratch of near()
};

}  // namespace akt
