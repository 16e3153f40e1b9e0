// A file that only grows: one JSON object a line, durable when added. A line that a power cut left unfinished is none.
// Private to archive/.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "corpus/text/result.h"

namespace akt {

// Each whole line, in order; nothing when the file is not there. Throwing means that the line can't be read (damaged).
Result<void> each_line(const std::filesystem::path& log, const std::function<void(const std::string&)>& read);
// `lines` end with a line end each. The archive must be held for writing.
Result<void> add_lines(const std::filesystem::path& log, const std::string& lines);

}  // namespace akt
