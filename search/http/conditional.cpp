#include "search/http/conditional.h"

#include <algorithm>
#include <charconv>

#include "corpus/text/unicode.h"
#include "indexer/archive/hash.h"

namespace akt::http {
namespace {

std::string_view opaque(std::string_view tag) {
  tag = trim(tag);
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

std::optional<std::uint64_t> number_in(std::string_view text) {
  std::uint64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

std::string make_etag(std::string_view all_that_decides) {
  return "\"" + sha256_hex(all_that_decides).substr(0, 32) + "\"";
}

bool tag_matches(std::string_view if_none_match, std::string_view etag) {
  if (trim(if_none_match) == "*") return true;
  for (const std::string_view each : split(if_none_match, ','))
    if (!trim(each).empty() && opaque(each) == opaque(etag)) return true;
  return false;
}

RangeAnswer parse_range(std::string_view header, std::uint64_t size, ByteRange& range) {
  header = trim(header);
  if (!header.starts_with("bytes=")) return RangeAnswer::whole;
  const std::string_view spec = trim(header.substr(6));
  const size_t dash = spec.find('-');
  if (dash == std::string_view::npos || spec.find(',') != std::string_view::npos) return RangeAnswer::whole;
  const std::string_view from = trim(spec.substr(0, dash));
  const std::string_view to = trim(spec.substr(dash + 1));
  const auto all_digits = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  if ((from.empty() && to.empty()) || !all_digits(from) || !all_digits(to)) return RangeAnswer::whole;
  // A number too large for 64 bits is beyond any file.
  const std::uint64_t first = from.empty() ? 0 : number_in(from).value_or(UINT64_MAX);
  const std::uint64_t last = to.empty() ? UINT64_MAX : number_in(to).value_or(UINT64_MAX);
  if (from.empty()) {  // the last bytes
    if (last == 0 || size == 0) return RangeAnswer::unsatisfiable;
    range = {size - std::min(last, size), size - 1};
    return RangeAnswer::part;
  }
  if (last < first) return RangeAnswer::whole;
  if (first >= size) return RangeAnswer::unsatisfiable;
  range = {first, std::min(last, size - 1)};
  return RangeAnswer::part;
}

}  // namespace akt::http
