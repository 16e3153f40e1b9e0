// One table from error codes to what the outside sees: a name, an exit status, an HTTP status.
#pragma once

#include <string_view>

#include "corpus/text/result.h"

namespace akt {

struct ErrorKind {
  ErrorCode code;
  std::string_view name;  // stable, for reports and JSON
  int exit_status;        // 1: it ran and came up short; 2: it could not run
  int http_status;        // RFC 9110
};

const ErrorKind& error_kind(ErrorCode code);
std::string_view error_name(ErrorCode code);

}  // namespace akt
