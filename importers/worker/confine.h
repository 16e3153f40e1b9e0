// What a reader may do to the machine: as good as nothing.
#pragma once

#include <string>
#include <vector>

#include "importers/worker/limits.h"

namespace akt {

// The system calls a reader may make, compiled once; loading it takes microseconds.
class CallFilter {
 public:
  // An empty filter where the kernel or the build (sanitizers) has none; confine_child then does without.
  static CallFilter compile();
  bool empty() const { return code_.empty(); }

 private:
  friend bool confine_child(const ReaderLimits& limits, const CallFilter& filter);
  std::string code_;  // struct sock_filter, as the kernel takes it
};

// The one place where a reader gives up its rights, after which it can read the descriptors it holds, compute, allocate
// within its limits and write its answer. It can open nothing, reach no network, start no program and no process.
// False when a right could not be given up: the reader must not go on.
bool confine_child(const ReaderLimits& limits, const CallFilter& filter);

}  // namespace akt
