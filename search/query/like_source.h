// Records that share the telling words of another: "more like this".
#pragma once

#include <xapian.h>
#include <string>
#include <utility>
#include <vector>

namespace akt {

// The words that tell a record from the rest, with what each counts for; the most telling first.
struct TellingWords {
  std::vector<std::pair<std::string, double>> words;
  Xapian::docid self = 0;
  double least = 0;  // what a record must share to be called like it
};

// None when no record has that id.
TellingWords telling_words(const Xapian::Database& database, std::string_view id);

// Adds up what each record shares. Bounded: a few dozen words, each in a part of the records only.
class LikeSource : public Xapian::PostingSource {
 public:
  LikeSource(std::vector<std::pair<std::string, double>> words, double least)
      : words_(std::move(words)), least_(least) {}

  Xapian::doccount get_termfreq_min() const override { return static_cast<Xapian::doccount>(found_.size()); }
  Xapian::doccount get_termfreq_est() const override { return static_cast<Xapian::doccount>(found_.size()); }
  Xapian::doccount get_termfreq_max() const override { return static_cast<Xapian::doccount>(found_.size()); }
  void next(double min_weight) override;
  void skip_to(Xapian::docid wanted, double min_weight) override;
  bool at_end() const override { return started_ && at_ >= found_.size(); }
  Xapian::docid get_docid() const override { return found_[at_].first; }
  double get_weight() const override { return found_[at_].second; }
  Xapian::PostingSource* clone() const override { return new LikeSource(words_, least_); }
  void init(const Xapian::Database& shard) override;

 private:
  std::vector<std::pair<std::string, double>> words_;
  double least_;
  std::vector<std::pair<Xapian::docid, double>> found_;
  size_t at_ = 0;
  bool started_ = false;
};

}  // namespace akt
