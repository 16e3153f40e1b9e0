// What one database's list of words has been told, so that most words are told once.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

class Vocabulary {
 public:
  // `database` must outlive it. A handle opened anew needs a new vocabulary: what was not committed is forgotten.
  explicit Vocabulary(Xapian::WritableDatabase& database);

  void add(std::string_view form, const std::vector<std::string>& lemmas);

 private:
  Xapian::WritableDatabase& database_;
  // Hashes of words with their lemmas, each where its bits say; the last one told of those that share a place.
  std::vector<std::uint64_t> told_;
};

}  // namespace akt
