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
  // The bytes must outlive the archive.
  static Result<ZipArchive> open(std::string_view bytes);
  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;
  ~ZipArchive();

  std::vector<std::string> names() const;
  bool has(const std::string& name) const;
  // Unpacked; ErrorCode::not_found when there is no such member, limit when it is larger than any paper's text.
  Result<std::string> member(const std::string& name) const;

 private:
  struct Handle;
  explicit ZipArchive(std::unique_ptr<Handle> handle);
  std::unique_ptr<Handle> handle_;
};

}  // namespace akt
