#include "importers/worker/ending.h"

#include <sys/wait.h>

#include <csignal>
#include <cstring>
#include <string>

namespace akt {
namespace {

std::string signal_name(int signal) {
  const char* name = sigabbrev_np(signal);
  const char* says = sigdescr_np(signal);
  std::string out = name ? std::string("SIG") + name : "signal " + std::to_string(signal);
  if (says) out += std::string(" (") + says + ")";
  return out;
}

// Libraries that cannot allocate fall over in many ways; near the limit it is memory that they were out of.
bool out_of_memory(const Ending& ending, const ReaderLimits& limits) {
  return !kSanitized && ending.peak_kilobytes > 0 &&
         static_cast<uint64_t>(ending.peak_kilobytes) * 1024 > limits.memory_bytes / 4 * 3;
}

}  // namespace

bool clean(const Ending& ending) { return WIFEXITED(ending.wait_status) && WEXITSTATUS(ending.wait_status) == 0; }

Error error_of(const Ending& ending, const ReaderLimits& limits) {
  const int status = ending.wait_status;
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
    return {ErrorCode::limit,
            "reading it used more than " + std::to_string(limits.cpu_seconds) + " s of processor time",
            {}};
  if (!clean(ending) && out_of_memory(ending, limits))
    return {
        ErrorCode::limit,
        "reading it needs more memory than a reader may have (" + std::to_string(limits.memory_bytes >> 20) + " MB)",
        {}};
  if (WIFSIGNALED(status)) return {ErrorCode::crashed, "the reader was ended by " + signal_name(WTERMSIG(status)), {}};
  if (clean(ending)) return {ErrorCode::crashed, "the reader ended without an answer", {}};
  return {
      ErrorCode::crashed, "the reader ended with status " + std::to_string(WEXITSTATUS(status)) + " and no answer", {}};
}

}  // namespace akt
