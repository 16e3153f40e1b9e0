// The one guard around libzip: members of a ZIP archive by name, bounded.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"

namespace akt {

class ZipArchive {
 public:
  static constexpr size_t kLargestText = 96U << 20;  // bytes, unpacked: no paper's text is larger

  // The bytes must outlive the archive.
  static Result<ZipArchive> open(std::string_view bytes);
  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;
  ~ZipArchive();

  std::vector<std::string> names() const;
  bool has(const std::string& name) const;
  // Unpacked; ErrorCode::not_found when there is no such member, limit when it is larger than `most`.
  Result<std::string> member(const std::string& name, size_t most = kLargestText) const;

 private:
  struct Handle;
  explicit ZipArchive(std::unique_ptr<Handle> handle);
  std::unique_ptr<Handle> handle_;
};

}  // namespace akt
