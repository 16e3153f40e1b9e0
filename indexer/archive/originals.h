// The originals, filed by content: originals/ab/cdef… holds the bytes whose SHA-256 is abcdef…, unchanged for ever.
//
// A file is taken in two steps, so that many share the price of one disk flush: `take` copies and hashes it, `settle`
// makes all that were taken durable. Nothing may be acknowledged before `settle` has returned.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "indexer/archive/files.h"

namespace akt {

struct Taken {
  std::string sha256;
  int64_t size = 0;
  struct stat state {};  // of the file as it was read
  // Only until settled, and only when the content is new to the archive.
  std::filesystem::path temporary;
  Descriptor file;
};

class Originals {
 public:
  explicit Originals(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::filesystem::path path_of(const std::string& sha256) const;
  bool has(const std::string& sha256) const;
  Result<Taken> take(const std::filesystem::path& source);
  Result<void> settle(std::span<Taken> taken);
  // To be called when the ledger has what was settled.
  void acknowledged();
  // What was settled last, and perhaps never acknowledged: hashes that the ledger may not know.
  std::vector<std::string> settled_last() const;
  // What an interrupted import left behind: copies, and originals settled last that `known` does not know; those are
  // still where they came from. Only for the archive's one writer.
  Result<void> clear_interrupted(const std::function<Result<bool>(const std::string& sha256)>& known);
  // Reads the original again. Errors: not_found, unreadable, damaged (its bytes are no longer those of its name).
  Result<void> verify(const std::string& sha256) const;
  // Every hash that is filed, sorted.
  Result<std::vector<std::string>> all() const;

 private:
  std::filesystem::path temporary_folder() const { return folder_ / "incoming"; }
  std::filesystem::path batch_path() const { return temporary_folder() / "batch"; }
  Result<void> note_batch(std::span<const Taken> taken);
  std::filesystem::path folder_;
  int64_t counter_ = 0;
};

}  // namespace akt
