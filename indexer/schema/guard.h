// The one place where Xapian's exceptions become Errors.
#pragma once

#include <xapian.h>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "corpus/text/result.h"

namespace akt {

// What a Xapian exception means to a caller: another writer, no such index, a newer format, or a storage failure.
tl::unexpected<Error> index_error(const Xapian::Error& problem, std::string_view doing);

// Runs `work`, which may throw; `doing` names what and where ("opening the index in /srv/akt").
template <class Work> auto guarded(std::string_view doing, Work&& work) -> Result<std::invoke_result_t<Work>> {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      std::forward<Work>(work)();
      return {};
    } else {
      return std::forward<Work>(work)();
    }
  } catch (const Xapian::Error& problem) {
    return index_error(problem, doing);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::limit, std::string(doing) + ": out of memory");
  }
}

}  // namespace akt
