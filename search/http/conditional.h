// What a client has already: entity tags, and the range of bytes it asks for (RFC 9110).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace akt::http {

// "\"0123…\"" from whatever decides what the answer is.
std::string make_etag(std::string_view all_that_decides);
// If-None-Match: whether one of the listed tags is this one, compared weakly; "*" is any.
bool tag_matches(std::string_view if_none_match, std::string_view etag);

struct ByteRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;  // included
  bool operator==(const ByteRange&) const = default;
};

enum class RangeAnswer { whole, part, unsatisfiable };

// One range of a thing of `size` bytes: "bytes=0-99", "bytes=100-", "bytes=-50". What is malformed, in another unit or
// in several parts is answered with the whole, as RFC 9110 allows.
RangeAnswer parse_range(std::string_view header, std::uint64_t size, ByteRange& range);

}  // namespace akt::http
