// The documents whose value in a slot passes a test: a part of a query that is asked last, about what the terms have
// found. To be joined by AND with them.
#pragma once

#include <xapian.h>
#include <string>

namespace akt {

class ValueSource : public Xapian::PostingSource {
 public:
  Xapian::doccount get_termfreq_min() const override { return 0; }
  // As many as there are, so that the matcher asks it last.
  Xapian::doccount get_termfreq_est() const override { return documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double min_weight) override;
  void skip_to(Xapian::docid wanted, double min_weight) override;
  bool check(Xapian::docid wanted, double min_weight) override;
  bool at_end() const override { return started_ && at_ == end_; }
  Xapian::docid get_docid() const override { return at_.get_docid(); }
  void init(const Xapian::Database& shard) override;

 protected:
  explicit ValueSource(Xapian::valueno slot) : slot_(slot) {}

  virtual bool holds(const std::string& value) = 0;
  // A quicker look that may say yes too often.
  virtual bool may_hold(Xapian::docid) { return true; }

 private:
  void find_from_here();

  Xapian::valueno slot_;
  Xapian::doccount documents_ = 0;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  bool started_ = false;
};

}  // namespace akt
