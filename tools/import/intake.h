// From files on disk to originals in the archive: what is new, what is known already, what can't be opened.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "indexer/archive/archive.h"
#include "tools/import/import.h"
#include "tools/import/walk.h"

namespace akt {

// What is to become of one file.
struct Job {
  FileRow row;
  bool to_read = false;  // false and unsettled: the same bytes as a file before it; settled after that one
  std::optional<FileOutcome> settled;  // needs no reading
};
using Jobs = std::vector<Job>;

class Intake {
 public:
  Intake(Archive& archive, const ImportOptions& options)
      : ledger_(archive.ledger()), originals_(archive.originals()), options_(options) {}

  // The next batch of `found` from `at` on, in its order. When it returns, the originals are durable and then the
  // ledger says pending.
  Result<Jobs> take_in(std::span<const Found> found, size_t& at);
  // What an earlier import left pending.
  Result<Jobs> left_pending() const;

 private:
  struct Opened {
    size_t job = 0;
    const Found* file = nullptr;
  };
  struct Batch {
    Jobs jobs;
    std::vector<Opened> opened;
    std::vector<Taken> originals;
  };

  Result<void> choose(std::span<const Found> found, size_t& at, Batch& batch);
  // For files that need not be opened: those that can't be, and those that have not changed.
  Result<std::optional<FileOutcome>> settle_unopened(const Found& file);
  Result<FileOutcome> refuse(const Found& file, const Error& error);
  Result<Job> enter(const Found& file, const Taken& taken);
  Result<void> decide_reader(Job& job) const;
  bool worth_retrying(const FileRow& row) const;

  Ledger& ledger_;
  Originals& originals_;
  const ImportOptions& options_;
};

}  // namespace akt
