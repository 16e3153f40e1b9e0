// What officials decide about who may see a record, carried out: in the log first, then in the ledger and the indexes.
#pragma once

#include <string>
#include <vector>

#include "indexer/archive/archive.h"
#include "indexer/archive/publication.h"

namespace akt {

struct Wish {
  std::vector<std::string> ids;  // whole ids, or their ends
  std::string publication;       // internal, public, masked, withdrawn
  std::string why;
  std::string by;
  std::string at;
};

struct Carried {
  std::vector<Decision> decisions;
  std::vector<std::string> to_read_again;  // had been withdrawn: `akt reindex` reads them from their originals
  std::vector<std::pair<std::string, std::string>> copies;  // of what was withdrawn, other records with the same text
};

// All of them or, when one is not known, none. Errors: not_found, ambiguous, and the archive's.
Result<Carried> decide(Archive& archive, const Wish& wish);

// Brings ledger and indexes to what the log says: what an interruption left undone. What leaves an index leaves no
// bytes in its files.
Result<void> carry_out_decisions(Archive& archive);

}  // namespace akt
