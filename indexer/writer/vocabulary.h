// What one database's list of words has been told, so that most words are told once.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "indexer/writer/word_table.h"

namespace akt {

class Vocabulary {
 public:
  // `database` must outlive it. A handle opened anew needs a new vocabulary: what was not committed is forgotten.
  explicit Vocabulary(Xapian::WritableDatabase& database);

  void add(std::string_view form, std::span<WordTable::Term* const> lemmas);
  // No other vocabulary of this program has it, nor 0.
  std::uint64_t number() const { return number_; }

 private:
  Xapian::WritableDatabase& database_;
  std::uint64_t number_;
  // Hashes of words with their lemmas, each where its bits say; the last one told of those that share a place.
  std::vector<std::uint64_t> told_;
};

}  // namespace akt
