#include "indexer/writer/vocabulary.h"

#include <atomic>
#include <functional>
#include <string>

#include "indexer/schema/word_list.h"

namespace akt {
namespace {

constexpr size_t kTold = 1U << 18U;  // 2 MB

std::uint64_t next_number() {
  static std::atomic<std::uint64_t> last = 0;
  return ++last;
}

}  // namespace

Vocabulary::Vocabulary(Xapian::WritableDatabase& database)
    : database_(database), number_(next_number()), told_(kTold) {}

void Vocabulary::add(std::string_view form, std::span<WordTable::Term* const> lemmas) {
  std::uint64_t told = std::hash<std::string_view>{}(form);
  for (const WordTable::Term* lemma : lemmas)
    told = told * 0x9E3779B97F4A7C15U + std::hash<std::string>{}(*lemma->text);
  std::uint64_t& place = told_[(told ^ (told >> 32U)) % kTold];
  if (place == told) return;
  place = told;
  for (const WordTable::Term* lemma : lemmas) list_word(database_, form, *lemma->text);
}

}  // namespace akt
