// A small process with one thread that forks a fresh reader for each file, and buries it.
#pragma once

#include <sys/types.h>

#include <functional>
#include <string_view>

#include "corpus/text/descriptor.h"
#include "importers/worker/limits.h"
#include "importers/worker/protocol.h"

namespace akt {

struct ReaderWork {
  // Once in each nursery, before any file: what all readers share (tables, caches), read while files can be opened.
  std::function<void()> prepare;
  // In the confined reader: a file's bytes and the job's note to its answer.
  std::function<Result<ReadAnswer>(std::string_view bytes, std::string_view note)> read;
};

struct Nursery {
  pid_t pid = -1;
  Descriptor channel;
};

// Forks a nursery; pid -1 when the system would not. It ends when the channel's other end is closed or its parent dies.
Nursery start_nursery(const ReaderLimits& limits, const ReaderWork& work);

}  // namespace akt
