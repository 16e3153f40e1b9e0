// A request as it comes over the network: the address on the first line, then headers.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "search/http/conditional.h"
#include "search/http/filters.h"
#include "search/http/router.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto line = [&text] {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
  };
  akt::http::Request request;
  request.target = line();
  while (!text.empty()) {
    const std::string_view header = line();
    const size_t colon = std::min(header.find(':'), header.size());
    request.headers.emplace_back(header.substr(0, colon), header.substr(std::min(colon + 1, header.size())));
  }
  akt::http::ByteRange range;
  if (akt::http::parse_range(request.header("Range"), 1000, range) == akt::http::RangeAnswer::part &&
      (range.first > range.last || range.last >= 1000))
    __builtin_trap();
  (void)akt::http::tag_matches(request.header("If-None-Match"), "\"0123\"");
  (void)request.accepts_gzip();
  if (auto parsed = akt::http::parse_target(request.target)) {
    for (const std::string& segment : parsed->segments)
      if (segment.empty() || segment.find("..") != std::string::npos || segment.find('\0') != std::string::npos)
        __builtin_trap();
    request.parsed = std::move(*parsed);
    request.understood = true;
    (void)akt::http::find_route(akt::http::routes(), request.parsed);
    (void)request.wants_json();
    (void)request.language();
    (void)akt::http::search_request(request, 20);
    (void)akt::http::partnership_filter(request);
  }
  return 0;
}
