// A copy of an archive that nobody has to stand still for: the ledger as it was at one moment, every original it names,
// and the logs. The index is left out: akt reindex makes it from these, with the same ids.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "indexer/archive/archive.h"

namespace akt {

struct BackupSummary {
  std::int64_t copied = 0;          // originals
  std::int64_t kept = 0;            // that an earlier backup in the same folder has
  std::vector<std::string> faults;  // originals that are gone or damaged
};

// Into an empty or new folder, or over an earlier backup, which is then brought up to date. What was there stays whole
// until the new one is. Errors: bad_input (the folder holds something else), storage.
Result<BackupSummary> back_up(const Archive& archive, const std::filesystem::path& folder,
                              const std::function<void(std::int64_t done, std::int64_t of)>& progress);

}  // namespace akt
