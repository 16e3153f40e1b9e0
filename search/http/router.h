// One table of routes: what is matched, what is documented in /openapi.json, and how long an answer may be kept.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/http/request.h"
#include "search/http/response.h"

namespace akt::http {

class Front;

enum class Cache {
  archive,  // as long as the archive and the day are the same: an entity tag, asked for again each time
  hashed,   // the address names the content; the handler gives the entity tag, after it has seen that it may be shown
  program,  // changes with the program only
};

// Values of {…} in the pattern, in order.
using Captured = std::vector<std::string>;

struct QueryParameter {
  std::string_view name;
  std::string_view type;  // "string", "integer"
  std::string_view help;  // English, for the API's documentation
};

struct Route {
  std::string_view pattern;  // "/handling/{id}", "/sida/{sha256}/{n}.png"
  Response (*handle)(const Front& front, const Request& request, const Captured& captured);
  Cache cache = Cache::archive;
  std::string_view summary;  // English, for the API's documentation
  std::string_view media_type;
  std::string_view schema = {};  // of a JSON answer: a name in the OpenAPI components
  std::span<const QueryParameter> parameters = {};
  bool slow = false;  // takes its time: does not run on the threads that serve connections
};

std::span<const Route> routes();

struct Found {
  const Route* route = nullptr;
  Captured captured;
};
Found find_route(std::span<const Route> table, const Target& target);

}  // namespace akt::http
