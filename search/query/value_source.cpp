#include "search/query/value_source.h"

namespace akt {

void ValueSource::init(const Xapian::Database& shard) {
  documents_ = shard.get_doccount();
  at_ = shard.valuestream_begin(slot_);
  end_ = shard.valuestream_end(slot_);
  started_ = false;
}

void ValueSource::find_from_here() {
  while (at_ != end_ && !(may_hold(at_.get_docid()) && holds(*at_))) ++at_;
}

void ValueSource::next(double) {
  if (started_) ++at_;
  started_ = true;
  find_from_here();
}

void ValueSource::skip_to(Xapian::docid wanted, double) {
  started_ = true;
  if (at_ != end_) at_.skip_to(wanted);
  find_from_here();
}

bool ValueSource::check(Xapian::docid wanted, double) {
  started_ = true;
  if (at_ == end_) return true;
  if (!may_hold(wanted)) return false;
  at_.skip_to(wanted);
  if (at_ == end_) return true;
  return at_.get_docid() == wanted && holds(*at_);
}

}  // namespace akt
