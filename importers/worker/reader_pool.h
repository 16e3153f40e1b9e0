// Files read in processes of their own: a file that crashes its reader, hangs it or fills its memory is an Error, and
// the next one is read as if nothing had happened.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "importers/worker/limits.h"
#include "importers/worker/nursery.h"
#include "importers/worker/protocol.h"

namespace akt {

struct ReadJob {
  uint64_t sequence = 0;  // the caller's; comes back with the result
  std::filesystem::path path;
  std::string note;  // for the work, as it is: the file's name, the municipality …; at most 32 kB
};

struct ReadResult {
  uint64_t sequence = 0;
  Result<ReadAnswer> answer;
  std::chrono::duration<double> took{};
};

// Not for use from several threads at a time. To be made while the process has one thread, by the thread that lives
// longest: children end when the thread that started them ends.
class ReaderPool {
 public:
  ReaderPool(size_t readers, ReaderLimits limits, ReaderWork work);
  ~ReaderPool();  // what is being read is dropped
  ReaderPool(const ReaderPool&) = delete;
  ReaderPool& operator=(const ReaderPool&) = delete;

  // Starts the job when a reader is free, else keeps it; never waits.
  void submit(ReadJob job);
  size_t pending() const;  // submitted and not yet given back
  // The next result, in the order in which they are done; waits. Nothing when nothing is pending.
  std::optional<ReadResult> next();

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace akt
