// The archive folder:
//   archive.json    what made it, and the schema it follows
//   lock            held by the one writer; names it
//   originals/      every file's bytes, by SHA-256
//   ledger.sqlite   every file seen, every record and its file
//   index/          what search reads; made again from the originals by `akt reindex`
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/text/result.h"
#include "indexer/archive/files.h"
#include "indexer/archive/ledger.h"
#include "indexer/archive/originals.h"

namespace akt {

std::string_view software_version();  // "0.1.0"

enum class Access {
  read,    // not_found when there is no archive
  write,   // takes the lock: busy when another process holds it; not_found when there is no archive
  create,  // as write, and makes the archive when there is none
  repair,  // as write; a ledger that is gone or damaged is put aside and a new one begun
};

class Archive {
 public:
  // Errors: not_found, newer_schema, busy, storage.
  static Result<Archive> open(const std::filesystem::path& folder, Access access);

  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path index() const { return folder_ / "index"; }
  Originals& originals() { return originals_; }
  const Originals& originals() const { return originals_; }
  // Opened to be repaired, and the ledger could not be.
  bool ledger_is_new() const { return ledger_is_new_; }
  Ledger& ledger() { return ledger_; }
  const Ledger& ledger() const { return ledger_; }

 private:
  Archive(std::filesystem::path folder, Descriptor lock, Ledger ledger);

  std::filesystem::path folder_;
  Descriptor lock_;
  Originals originals_;
  Ledger ledger_;
  bool ledger_is_new_ = false;
};

}  // namespace akt
