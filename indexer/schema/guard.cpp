#include "indexer/schema/guard.h"

namespace akt {

tl::unexpected<Error> index_error(const Xapian::Error& problem, std::string_view doing) {
  const std::string type = problem.get_type();
  std::string message = std::string(doing) + ": " + problem.get_msg();
  if (const char* system = problem.get_error_string()) message += std::string(" (") + system + ")";
  if (type == "DatabaseLockError")
    return fail(ErrorCode::busy, std::move(message),
                "another process is writing this archive; try again when it is done");
  if (type == "DatabaseNotFoundError") return fail(ErrorCode::not_found, std::move(message), "import something first");
  if (type == "DatabaseVersionError")
    return fail(ErrorCode::newer_schema, std::move(message), "made by another version of the engine; run akt reindex");
  if (type == "DatabaseCorruptError")
    return fail(ErrorCode::damaged, std::move(message), "akt reindex builds the index again from the originals");
  return fail(ErrorCode::storage, std::move(message));
}

}  // namespace akt
