// A response as a plain value, without a socket.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/archive/files.h"

namespace akt::http {

// A piece of an open file, sent by the system.
struct FilePart {
  Descriptor file;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

struct Response {
  int status = 200;
  std::string media_type;
  std::vector<std::pair<std::string, std::string>> headers;
  std::variant<std::string, FilePart> body;

  void set(std::string_view name, std::string value);  // in place of one that is there
  std::string_view header(std::string_view name) const;
  const std::string& text() const { return std::get<std::string>(body); }
};

Response answer(std::string media_type, std::string body);
Response redirect(std::string to);

inline constexpr std::string_view kHtml = "text/html; charset=utf-8";
inline constexpr std::string_view kJson = "application/json";
inline constexpr std::string_view kProblem = "application/problem+json";
inline constexpr std::string_view kCsv = "text/csv; charset=utf-8; header=present";
inline constexpr std::string_view kAtom = "application/atom+xml; charset=utf-8";
inline constexpr std::string_view kOpenSearch = "application/opensearchdescription+xml; charset=utf-8";

}  // namespace akt::http
