// The importers behind the import: files read in sandboxed child processes.
#pragma once

#include <memory>

#include "tools/import/import.h"

namespace akt {

// To be made before the program has other threads or holds the archive: readers are forked from it.
std::unique_ptr<FileReader> make_file_reader();

}  // namespace akt
