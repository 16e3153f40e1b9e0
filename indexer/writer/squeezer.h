// Makes a database's records small: without a dictionary until enough of them have been seen to make one, which the
// database then keeps. A dictionary holds what stands in every record's facts, and the words that many files have in
// common: single words in small letters, no names, no numbers, no order. So it gives nothing away of a record that is
// withdrawn or masked later.
#pragma once

#include <xapian.h>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/schema/squeeze.h"

namespace akt {

class Squeezer {
 public:
  // `database` must outlive it. A handle opened anew needs a new squeezer: what was not committed is forgotten.
  explicit Squeezer(Xapian::WritableDatabase& database);

  // `file`: the hash of the one the record is from. Throws what Xapian throws.
  std::string operator()(std::string_view bytes, const std::string& file);

 private:
  struct Seen {
    std::size_t files = 0;
    std::size_t last = 0;  // the file it was last seen in
  };

  void see(std::string_view bytes, const std::string& file);
  std::string shared_words() const;

  Xapian::WritableDatabase& database_;
  std::optional<WritingDictionary> dictionary_;
  // Until there is one:
  std::unordered_map<std::string, Seen> words_;
  std::unordered_set<std::string> files_;
  std::vector<std::string> samples_;
  std::size_t records_ = 0;
};

}  // namespace akt
