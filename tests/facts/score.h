// Compares records with a gold file of facts: {"documents": [{"file", "records": [{"kind", …}]}]}. For every gold
// record the best record of the same file and kind is looked for; every leaf of it is one fact. Text is compared
// without case, spacing and punctuation, and a gold string may stand inside a longer one; each member of a gold list
// must be found somewhere in the list.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace akt::test {

struct Score {
  int found = 0;
  int total = 0;
  std::vector<std::string> missed;  // "file kind item.fact: expected …, found …"

  double share() const { return total == 0 ? 1 : static_cast<double>(found) / total; }
  void add(const Score& other);
};

// `records` are objects as `akt export` prints them.
Score score_document(const nlohmann::json& gold_document, const std::vector<nlohmann::json>& records);

// The records of one file, read as an import reads it; `text` is included.
std::vector<nlohmann::json> read_records(const std::string& path);
nlohmann::json read_json(const std::string& path);

}  // namespace akt::test
