#include "indexer/writer/vocabulary.h"

#include <functional>

#include "indexer/schema/word_list.h"

namespace akt {
namespace {

constexpr size_t kTold = 1U << 18U;  // 2 MB

}  // namespace

Vocabulary::Vocabulary(Xapian::WritableDatabase& database) : database_(database), told_(kTold) {}

void Vocabulary::add(std::string_view form, const std::vector<std::string>& lemmas) {
  std::uint64_t told = std::hash<std::string_view>{}(form);
  for (const std::string& lemma : lemmas) told = told * 0x9E3779B97F4A7C15U + std::hash<std::string>{}(lemma);
  std::uint64_t& place = told_[(told ^ (told >> 32U)) % kTold];
  if (place == told) return;
  place = told;
  list_word(database_, form, lemmas);
}

}  // namespace akt
