// A request taken apart: address, parameters, headers.
#include <cstddef>
#include <cstdint>
#include <string>

#include "search/http/conditional.h"
#include "search/http/filters.h"
#include "search/http/router.h"
#include "tests/fuzz/wire.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  akt::http::Request request = akt::test::request_of({reinterpret_cast<const char*>(data), size});
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
