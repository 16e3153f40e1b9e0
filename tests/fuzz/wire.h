// A request as it comes over the network: the address on the first line, then headers.
#pragma once

#include <algorithm>
#include <string_view>

#include "search/http/request.h"

namespace akt::test {

inline http::Request request_of(std::string_view text) {
  const auto line = [&text] {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
  };
  http::Request request;
  request.target = line();
  while (!text.empty()) {
    const std::string_view header = line();
    const size_t colon = std::min(header.find(':'), header.size());
    request.headers.emplace_back(header.substr(0, colon), header.substr(std::min(colon + 1, header.size())));
  }
  return request;
}

}  // namespace akt::test
