// Small wrappers around the system's files: descriptors that close, writes that are durable, paths that can be shown.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/text/result.h"

namespace akt {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  int get() const { return fd_; }
  explicit operator bool() const { return fd_ >= 0; }
  void close();

 private:
  int fd_ = -1;
};

// An Error from errno about one of the archive's own files: "cannot WHAT PATH: reason". The archive can't be used then.
Error storage_error(std::string_view what, const std::filesystem::path& path, int error_number);

Result<void> write_all(int fd, std::string_view bytes, const std::filesystem::path& path);
Result<void> sync_file(int fd, const std::filesystem::path& path);
Result<void> sync_folder(const std::filesystem::path& folder);
// Writes a whole file so that it is there entirely or not at all, also after a power cut.
Result<void> write_durably(const std::filesystem::path& path, std::string_view bytes);
Result<std::string> read_whole(const std::filesystem::path& path);

// A path for people and reports: line breaks, control characters, backslashes and bytes that are not UTF-8 as \n, \xNN.
std::string shown(std::string_view path);

}  // namespace akt
