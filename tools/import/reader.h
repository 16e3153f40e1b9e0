// The importers behind the import: files read in sandboxed child processes.
#pragma once

#include <memory>

#include "corpus/text/result.h"
#include "tools/import/import.h"

namespace akt {

Result<std::unique_ptr<FileReader>> make_file_reader();

}  // namespace akt
