// Expected failures are values. Result<T> is the one way a room says "this did not work, because".
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace akt {

// What went wrong, in the terms a caller can act on. error_table() in error.h derives exit and HTTP codes from it.
enum class ErrorCode {
  bad_input,     // the caller's words can't be used (usage, query, configuration)
  not_found,     // nothing has that name
  ambiguous,     // more than one thing has that name
  unreadable,    // the system would not let us read it (permission, I/O, vanished)
  unsupported,   // a format or feature we don't have
  no_document,   // data for programs, as lies beside papers: JSON, style sheets, scripts
  damaged,       // the bytes contradict their format
  encrypted,     // needs a password
  empty,         // nothing in it
  limit,         // a bound on memory, time, size or depth was met
  crashed,       // the reading child died
  busy,          // another process holds the archive
  newer_schema,  // made by a newer Akt
  storage,       // writing or the index failed
  withdrawn,     // taken down; a tombstone remains
};

struct Error {
  ErrorCode code;
  std::string message;  // names file, place and what happened
  std::string hint;     // what to do; may be empty
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

// The same failure, as the Result of another type.
template <class T> tl::unexpected<Error> pass_on(const Result<T>& result) {
  return tl::unexpected<Error>(result.error());
}

}  // namespace akt
