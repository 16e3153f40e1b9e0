// The documents in which words stand in order, or near each other, by the index's own list of each document's words. To
// be joined by AND with the words' terms, which find the few documents where it is worth looking.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/schema/word_order.h"

namespace akt {

// What may stand in each place: the codes of a word's lemmas.
using WordChoices = std::vector<std::vector<std::uint32_t>>;

class WordOrderSource : public Xapian::PostingSource {
 public:
  // `distance` 0: side by side in this order; else in any order, the first and last at most so many words apart.
  WordOrderSource(WordChoices words, std::uint32_t distance) : words_(std::move(words)), distance_(distance) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  // As many as there are: it is then asked last, about what the terms have found.
  Xapian::doccount get_termfreq_est() const override { return documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double min_weight) override;
  void skip_to(Xapian::docid wanted, double min_weight) override;
  bool check(Xapian::docid wanted, double min_weight) override;
  bool at_end() const override { return started_ && at_ == end_; }
  Xapian::docid get_docid() const override { return at_.get_docid(); }
  Xapian::PostingSource* clone() const override { return new WordOrderSource(words_, distance_); }
  void init(const Xapian::Database& shard) override;

 private:
  // Of the document at_ is at.
  bool holds();
  bool may_hold(Xapian::docid document);
  bool in_order() const;
  bool near();
  void find_from_here();

  WordChoices words_;
  std::uint32_t distance_;
  Xapian::doccount documents_ = 0;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  Xapian::ValueIterator neighbours_;
  Xapian::ValueIterator neighbours_end_;
  bool started_ = false;
  WordOrder order_;
  std::vector<std::uint32_t> places_;  // scratch of near()
};

}  // namespace akt
