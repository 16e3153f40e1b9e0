#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace akt {

// What one file may cost. A reader that wants more is stopped, and its file is an Error with the code `limit`.
struct ReaderLimits {
  uint64_t file_bytes = 1ULL << 30;      // of the file itself
  uint64_t memory_bytes = 400ULL << 20;  // that it can write to
  uint64_t address_bytes = 3ULL << 29;   // with the file, libraries and what only lies there
  unsigned cpu_seconds = 120;
  std::chrono::milliseconds wall = std::chrono::seconds(240);
  size_t output_bytes = size_t{96} << 20;
  size_t record_bytes = size_t{32} << 20;
  size_t records = 50'000;
};

// Sanitizers reserve terabytes of addresses and make calls of their own: built with them, readers have no limit on
// memory and no filter of system calls.
#ifdef AKT_SANITIZED
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

}  // namespace akt
