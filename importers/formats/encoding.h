// Bytes that should be text to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace akt {

enum class Charset { utf8, utf16_le, utf16_be, windows_1252 };

// By byte order mark, by the zero bytes of UTF-16, by validity; what is not UTF-8 is Windows-1252 (and so Latin-1).
Charset charset_of(std::string_view bytes);
// Valid UTF-8 without a byte order mark; each byte that means nothing becomes U+FFFD. Line ends are kept as they are.
std::string to_utf8(std::string_view bytes);
std::string to_utf8(std::string_view bytes, Charset charset);

}  // namespace akt
