// What can be made again of a damaged archive: the ledger from the originals and what the index still says, the indexes
// from the originals, an original from the file it came from.
#pragma once

#include <string>
#include <vector>

#include "tools/import/import.h"

namespace akt {

struct Damage {
  std::vector<std::string> originals;  // hashes of those that are missing or have other bytes
  bool index = false;
};

// The archive was opened to be repaired. Says what was done.
Result<std::vector<std::string>> repair(Archive& archive, FileReader& reader, const PublicationRules& rules,
                                        const Damage& damage, const ImportListener& listener);

}  // namespace akt
