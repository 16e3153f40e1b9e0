#include "indexer/archive/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

#include "corpus/text/unicode.h"

namespace akt {

namespace fs = std::filesystem;

Error storage_error(std::string_view what, const fs::path& path, int error_number) {
  std::string hint;
  if (error_number == ENOSPC || error_number == EDQUOT) hint = "free some space and run the command again";
  if (error_number == EROFS) hint = "the file system is mounted read-only";
  return {
      ErrorCode::storage,
      "cannot " + std::string(what) + " " + shown(path.native()) + ": " + std::generic_category().message(error_number),
      hint};
}

Result<void> write_all(int fd, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return tl::unexpected<Error>(storage_error("write", path, errno));
    }
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return {};
}

Result<void> sync_file(int fd, const fs::path& path) {
  if (::fsync(fd) != 0) return tl::unexpected<Error>(storage_error("make durable", path, errno));
  return {};
}

Result<void> sync_folder(const fs::path& folder) {
  const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) return tl::unexpected<Error>(storage_error("open", folder, errno));
  return sync_file(fd.get(), folder);
}

Result<void> sync_together(size_t count, const std::function<Result<void>(size_t)>& sync) {
  constexpr size_t kTogether = 8;
  std::vector<Result<void>> outcomes(count);
  std::atomic<size_t> next{0};
  const auto work = [&] {
    for (size_t i = next++; i < count; i = next++) outcomes[i] = sync(i);
  };
  {
    std::vector<std::jthread> threads;
    for (size_t i = 1; i < std::min(count, kTogether); ++i) threads.emplace_back(work);
    work();
  }
  for (const Result<void>& outcome : outcomes)
    if (!outcome) return outcome;
  return {};
}

Result<void> write_durably(const fs::path& path, std::string_view bytes) {
  const fs::path temporary = path.native() + ".new";
  {
    const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!fd) return tl::unexpected<Error>(storage_error("create", temporary, errno));
    if (auto done = write_all(fd.get(), bytes, temporary); !done) return done;
    if (auto done = sync_file(fd.get(), temporary); !done) return done;
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0)
    return tl::unexpected<Error>(storage_error("rename into place", path, errno));
  return sync_folder(path.parent_path());
}

Result<std::string> read_whole(const fs::path& path) {
  const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!fd) return tl::unexpected<Error>(storage_error("open", path, errno));
  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (true) {
    const ssize_t got = ::read(fd.get(), buffer.data(), buffer.size());
    if (got == 0) return bytes;
    if (got < 0) {
      if (errno == EINTR) continue;
      return tl::unexpected<Error>(storage_error("read", path, errno));
    }
    bytes.append(buffer.data(), static_cast<size_t>(got));
  }
}

std::string shown(std::string_view path) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const auto escape = [&kHex](std::string& out, unsigned char byte) {
    out += "\\x";
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
  };
  std::string out;
  for (size_t at = 0; at < path.size();) {
    const auto byte = static_cast<unsigned char>(path[at]);
    size_t length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    if (byte >= 0x80 && !valid_utf8(path.substr(at, length))) {
      escape(out, byte);
      length = 1;
    } else if (byte == '\n') {
      out += "\\n";
    } else if (byte == '\\') {
      out += "\\\\";
    } else if (byte < 0x20 || byte == 0x7f) {
      escape(out, byte);
    } else {
      out += path.substr(at, length);
    }
    at += length;
  }
  return out;
}

}  // namespace akt
