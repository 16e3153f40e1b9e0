// What stands under the paths a user names: every file, in an order that never changes, and why the rest is not one.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "corpus/text/result.h"

namespace akt {

struct Found {
  std::filesystem::path path;  // absolute
  std::string name;            // from the named folder on, escaped: for people and for Source
  struct stat state {};
  std::optional<Error> problem;  // why it can't be imported
};

// Folders are entered in byte order of their names. Links are followed, but none back into a folder already walked.
// What lies in `archive` itself is passed over.
std::vector<Found> walk(std::span<const std::filesystem::path> paths, const std::filesystem::path& archive);

}  // namespace akt
