// A request as a plain value, without a socket.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/text/language.h"
#include "search/http/url.h"

namespace akt::http {

struct Request {
  std::string method = "GET";
  std::string target = "/";  // as it came: path and query
  std::vector<std::pair<std::string, std::string>> headers;
  Target parsed;
  bool understood = false;  // whether `parsed` is what the target says

  // Case of the name is ignored; empty when it is not there.
  std::string_view header(std::string_view name) const;
  // The first of that name; empty when it is not there.
  std::string_view parameter(std::string_view name) const;
  // A whole number within bounds, `standard` when it is not given; nothing when it is no such number.
  std::optional<int> number(std::string_view name, int standard, int least, int most) const;

  Language language() const;  // Swedish, as the papers are, unless ?lang=en asks for English
  bool accepts_gzip() const;
  bool wants_json() const;  // an API address, or a client that asks for JSON
};

// The highest q of a coding or language in an Accept- header; -1 when it is not named.
double quality(std::string_view header, std::string_view name);

}  // namespace akt::http
