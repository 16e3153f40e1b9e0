#include "search/query/exact_phrase.h"

#include <algorithm>
#include <string_view>

#include "indexer/language/tokeniser.h"
#include "indexer/schema/stored.h"

namespace akt {
namespace {

// Goes through the tokens of several texts in turn, so that a phrase over a page break is found.
class PhraseFinder {
 public:
  explicit PhraseFinder(const std::vector<std::string>& forms) : forms_(forms) {}

  bool in(std::string_view text) {
    Tokeniser tokens(text);
    for (Token token; tokens.next(token);) {
      if (token.joined) continue;
      recent_.push_back(token.form);
      if (recent_.size() > forms_.size()) recent_.erase(recent_.begin());
      if (recent_ == forms_) return true;
    }
    return false;
  }
  void restart() { recent_.clear(); }

 private:
  const std::vector<std::string>& forms_;
  std::vector<std::string> recent_;
};

bool holds(const std::string& data, const ReadingDictionaries& dictionaries, const std::vector<std::string>& forms) {
  const auto stored = unpack_record(data, dictionaries);
  if (!stored) return false;
  PhraseFinder finder(forms);
  if (finder.in(stored->hit.title)) return true;
  finder.restart();
  return std::any_of(stored->pages.begin(), stored->pages.end(),
                     [&](const StoredPage& page) { return finder.in(page.text); });
}

}  // namespace

void ExactPhraseSource::init(const Xapian::Database& shard) {
  found_.clear();
  at_ = 0;
  started_ = false;
  Xapian::Enquire enquire(shard);
  enquire.set_query(candidates_);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet candidates = enquire.get_mset(0, shard.get_doccount());
  ReadingDictionaries dictionaries;
  dictionaries.add(shard.get_metadata(std::string(kDictionaryKey)));
  Xapian::doccount read = 0;
  for (auto hit = candidates.begin(); hit != candidates.end(); ++hit)
    if (++read > kMostRead || holds(hit.get_document().get_data(), dictionaries, forms_)) found_.push_back(*hit);
  std::sort(found_.begin(), found_.end());
}

void ExactPhraseSource::next(double) {
  if (started_)
    ++at_;
  else
    started_ = true;
}

void ExactPhraseSource::skip_to(Xapian::docid wanted, double) {
  started_ = true;
  while (at_ < found_.size() && found_[at_] < wanted) ++at_;
}

}  // namespace akt
