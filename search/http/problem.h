// Errors as RFC 9457 problem objects, their status from the error table. What is said never names a path of the server.
#pragma once

#include <string>
#include <string_view>

#include "corpus/text/result.h"
#include "search/http/request.h"
#include "search/http/response.h"

namespace akt::http {

struct Problem {
  int status = 500;
  std::string type;    // "/problem/not_found"
  std::string title;   // short, the same for every problem of its type
  std::string detail;  // what was wrong this time; may be empty
};

// Problems of the archive itself (storage, crashed, busy) keep their details to the log.
Problem problem_of(const Error& error, Language language);
// Problems of HTTP: 400, 404, 405, 414 …
Problem problem_of(int status, Language language, std::string detail = {});

Response problem_json(const Problem& problem);

}  // namespace akt::http
