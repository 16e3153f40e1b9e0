#include "corpus/text/error.h"

#include <array>
#include <stdexcept>

namespace akt {
namespace {

constexpr std::array<ErrorKind, 15> kErrors{{
    {ErrorCode::bad_input, "bad_input", 2, 400},
    {ErrorCode::not_found, "not_found", 1, 404},
    {ErrorCode::ambiguous, "ambiguous", 1, 404},
    {ErrorCode::unreadable, "unreadable", 1, 404},
    {ErrorCode::unsupported, "unsupported", 1, 415},
    {ErrorCode::no_document, "no_document", 1, 415},
    {ErrorCode::damaged, "damaged", 1, 422},
    {ErrorCode::encrypted, "encrypted", 1, 422},
    {ErrorCode::empty, "empty", 1, 422},
    {ErrorCode::limit, "limit", 1, 422},
    {ErrorCode::crashed, "crashed", 1, 500},
    {ErrorCode::busy, "busy", 2, 503},
    {ErrorCode::newer_schema, "newer_schema", 2, 503},
    {ErrorCode::storage, "storage", 2, 503},
    {ErrorCode::withdrawn, "withdrawn", 1, 410},
}};

}  // namespace

const ErrorKind& error_kind(ErrorCode code) {
  for (const ErrorKind& kind : kErrors)
    if (kind.code == code) return kind;
  throw std::logic_error("an error code without a row in the error table");
}

std::string_view error_name(ErrorCode code) { return error_kind(code).name; }

}  // namespace akt
