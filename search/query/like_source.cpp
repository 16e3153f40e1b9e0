#include "search/query/like_source.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "indexer/schema/fields.h"
#include "indexer/schema/terms.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

constexpr size_t kWords = 30;
constexpr double kShare = 0.3;             // of the record's own telling words, by what they count for
constexpr size_t kLeastLetters = 4;        // bytes; shorter words tell little
constexpr Xapian::doccount kMost = 50000;  // records a telling word may be in
constexpr Xapian::termcount kOften = 4;    // more often in one record says nothing more

bool is_prefixed(const std::string& term) { return term.empty() || (term[0] >= 'A' && term[0] <= 'Z'); }

}  // namespace

TellingWords telling_words(const Xapian::Database& database, std::string_view id) {
  TellingWords telling;
  const std::string key = make_term(field_row(Field::id).prefix, id);
  telling.self = record_with(database, key);
  if (telling.self == 0) return telling;
  const double records = database.get_doccount();
  // A word of more than a tenth of a large archive tells no record from another.
  const auto most = std::min<Xapian::doccount>(kMost, std::max<Xapian::doccount>(20, database.get_doccount() / 10));
  for (auto term = database.termlist_begin(telling.self); term != database.termlist_end(telling.self); ++term) {
    const std::string word = *term;
    if (is_prefixed(word) || word.size() < kLeastLetters) continue;
    if (word.find_first_of("0123456789") != std::string::npos) continue;
    const Xapian::doccount found = database.get_termfreq(word);
    if (found < 2 || found > most) continue;
    const double often = std::log2(1.0 + std::min(term.get_wdf(), kOften));
    telling.words.emplace_back(word, often * std::log(records / found));
  }
  std::sort(telling.words.begin(), telling.words.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  if (telling.words.size() > kWords) telling.words.resize(kWords);
  for (const auto& [word, weight] : telling.words) telling.least += kShare * weight;
  return telling;
}

void LikeSource::init(const Xapian::Database& shard) {
  found_.clear();
  at_ = 0;
  started_ = false;
  std::unordered_map<Xapian::docid, double> shared;
  for (const auto& [word, weight] : words_)
    for (auto posting = shard.postlist_begin(word); posting != shard.postlist_end(word); ++posting)
      shared[*posting] += weight;
  double highest = 0;
  for (const auto& [docid, sum] : shared) {
    if (sum + 1e-9 < least_) continue;
    found_.emplace_back(docid, sum);
    highest = std::max(highest, sum);
  }
  std::sort(found_.begin(), found_.end());
  set_maxweight(highest);
}

void LikeSource::next(double) {
  if (started_)
    ++at_;
  else
    started_ = true;
}

void LikeSource::skip_to(Xapian::docid wanted, double) {
  started_ = true;
  while (at_ < found_.size() && found_[at_].first < wanted) ++at_;
}

}  // namespace akt
