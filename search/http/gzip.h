// zlib's one guard: a body packed for the wire.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akt::http {

// Nothing when zlib can't; then the body is sent as it is.
std::optional<std::string> gzipped(std::string_view text);

}  // namespace akt::http
