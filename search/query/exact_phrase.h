// The documents in which words stand side by side exactly as written. The index knows only the order of lemmas, so the
// few documents that have the phrase in some inflection are read.
#pragma once

#include <xapian.h>
#include <string>
#include <vector>

namespace akt {

class ExactPhraseSource : public Xapian::PostingSource {
 public:
  // How many documents of a shard are read; the rest are taken on the word of their terms.
  static constexpr Xapian::doccount kMostRead = 5000;

  // `candidates` matches every document that may have it; `forms` are the words, lower case.
  ExactPhraseSource(Xapian::Query candidates, std::vector<std::string> forms)
      : candidates_(std::move(candidates)), forms_(std::move(forms)) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return static_cast<Xapian::doccount>(found_.size()); }
  Xapian::doccount get_termfreq_max() const override { return static_cast<Xapian::doccount>(found_.size()); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid wanted, double min_weight) override;
  bool at_end() const override { return started_ && at_ >= found_.size(); }
  Xapian::docid get_docid() const override { return found_[at_]; }
  Xapian::PostingSource* clone() const override { return new ExactPhraseSource(candidates_, forms_); }
  void init(const Xapian::Database& shard) override;

 private:
  Xapian::Query candidates_;
  std::vector<std::string> forms_;
  std::vector<Xapian::docid> found_;
  size_t at_ = 0;
  bool started_ = false;
};

}  // namespace akt
