// A rebuilt index: written in a scratch folder where a crash may spoil it, then compacted, made durable and swapped in.
#pragma once

#include <filesystem>

#include "corpus/text/result.h"

namespace akt {

// Beside the index, so that a rename can put it in place.
std::filesystem::path scratch_folder(const std::filesystem::path& index);
// Takes away what a rebuild that was interrupted left.
Result<void> clear_scratch(const std::filesystem::path& index);
// Compacts the closed shards in `from`, syncs them to disk and renames them into the index's place.
Result<void> put_in_place(const std::filesystem::path& from, const std::filesystem::path& index);

}  // namespace akt
