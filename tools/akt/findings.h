// What is wrong with an archive: originals against their hashes, the ledger against both indexes, the indexes' own
// structure, each record against the pages it says it comes from, decisions that were not carried out.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "indexer/archive/archive.h"
#include "tools/akt/report.h"

namespace akt {

struct Findings {
  std::int64_t originals = 0;
  std::int64_t records = 0;
  std::int64_t confirmed = 0;  // by officials, of consultations
  std::vector<std::string> faults;
  std::int64_t left_over = 0;              // files that an interrupted import had begun to take in: no fault
  bool only_begun = false;                 // the first import was interrupted before it promised anything: no fault
  std::vector<std::string> bad_originals;  // their hashes: missing, or with other bytes
  bool index_unsound = false;              // to be made again
};

// Errors only when the ledger can't be read.
Result<Findings> examine(const Archive& archive, Progress& progress);

}  // namespace akt
