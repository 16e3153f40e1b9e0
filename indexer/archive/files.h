// Small wrappers around the system's files: descriptors that close, writes that are durable, paths that can be shown.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "corpus/text/descriptor.h"
#include "corpus/text/result.h"

namespace akt {

// An Error from errno about one of the archive's own files: "cannot WHAT PATH: reason". The archive can't be used then.
Error storage_error(std::string_view what, const std::filesystem::path& path, int error_number);

Result<void> write_all(int fd, std::string_view bytes, const std::filesystem::path& path);
Result<void> sync_file(int fd, const std::filesystem::path& path);
Result<void> sync_folder(const std::filesystem::path& folder);
// Runs sync(0) … sync(count - 1), several at a time: a journal makes flushes that come together durable in one go,
// which costs a twentieth of one after the other. The first error, in order.
Result<void> sync_together(size_t count, const std::function<Result<void>(size_t)>& sync);
// Writes a whole file so that it is there entirely or not at all, also after a power cut.
Result<void> write_durably(const std::filesystem::path& path, std::string_view bytes);
Result<std::string> read_whole(const std::filesystem::path& path);

// A path for people and reports: line breaks, control characters, backslashes and bytes that are not UTF-8 as \n, \xNN.
std::string shown(std::string_view path);

}  // namespace akt
