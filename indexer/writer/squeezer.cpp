#include "indexer/writer/squeezer.h"

#include <algorithm>
#include <utility>

#include "corpus/model/json.h"
#include "corpus/model/kind.h"

namespace akt {
namespace {

constexpr std::size_t kRecords = 1000;  // seen before a dictionary is made
constexpr std::size_t kFiles = 40;
constexpr std::size_t kSamples = 200;
constexpr std::size_t kSampleBytes = 20000;   // of each at most
constexpr std::size_t kLeastFiles = 8;        // that have a word
constexpr std::size_t kContentBytes = 80000;  // larger ones win little, and are slower
constexpr std::size_t kMostWords = 100000;
constexpr std::size_t kLeastBytes = 4;
constexpr std::size_t kMostBytes = 40;

// Words in small letters: a name begins with a capital.
template <class Take> void for_each_small_word(std::string_view text, const Take& take) {
  std::size_t begin = 0;
  bool small = true;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(at < text.size() ? text[at] : ' ');
    const bool upper = (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
                       (byte >= 0x80 && byte <= 0x9E && at > 0 && static_cast<unsigned char>(text[at - 1]) == 0xC3);
    if (upper || (byte >= 'a' && byte <= 'z') || byte >= 0x80) {
      small = small && !upper;
      continue;
    }
    if (small && at - begin >= kLeastBytes && at - begin <= kMostBytes) take(text.substr(begin, at - begin));
    begin = at + 1;
    small = true;
  }
}

// What the facts of every kind are written with.
std::string skeletons() {
  std::string all;
  for (const KindRow& row : kinds()) {
    const auto empty = record_from_json("{\"kind\":\"" + std::string(row.name) + "\",\"source\":{\"pages\":[0,0]}}");
    if (empty) all += to_json(*empty, JsonForm::stored);
  }
  return all;
}

}  // namespace

Squeezer::Squeezer(Xapian::WritableDatabase& database) : database_(database) {
  const std::string kept = database.get_metadata(std::string(kDictionaryKey));
  if (!kept.empty()) dictionary_.emplace(kept);
}

void Squeezer::see(std::string_view bytes, const std::string& file) {
  ++records_;
  if (samples_.size() < kSamples) samples_.emplace_back(bytes.substr(0, kSampleBytes));
  files_.insert(file);
  // Files come one after the other; one that comes again counts again, which needs a file to be imported often.
  for_each_small_word(bytes, [&](std::string_view word) {
    auto found = words_.find(std::string(word));
    if (found == words_.end()) {
      if (words_.size() >= kMostWords) return;
      found = words_.emplace(word, Seen{}).first;
    }
    if (found->second.last == files_.size()) return;
    found->second.last = files_.size();
    ++found->second.files;
  });
}

std::string Squeezer::shared_words() const {
  std::vector<std::pair<std::size_t, std::string_view>> words;
  for (const auto& [word, seen] : words_)
    if (seen.files >= kLeastFiles) words.emplace_back(seen.files * (word.size() - 2), word);
  std::sort(words.begin(), words.end(), std::greater<>());
  std::string content;
  std::size_t taken = 0;
  for (std::size_t bytes = 0; taken < words.size() && bytes < kContentBytes; ++taken)
    bytes += words[taken].second.size() + 1;
  while (taken > 0) content.append(words[--taken].second).append(" ");
  return content;
}

std::string Squeezer::operator()(std::string_view bytes, const std::string& file) {
  if (!dictionary_) {
    see(bytes, file);
    if (records_ >= kRecords && files_.size() >= kFiles) {
      const std::string made = make_dictionary(shared_words() + skeletons(), samples_);
      if (!made.empty()) {
        database_.set_metadata(std::string(kDictionaryKey), made);
        dictionary_.emplace(made);
      }
      words_.clear();
      files_.clear();
      samples_.clear();
      records_ = 0;
    }
  }
  return squeezed(bytes, dictionary_ ? &*dictionary_ : nullptr);
}

}  // namespace akt
