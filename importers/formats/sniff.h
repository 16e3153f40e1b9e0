// What bytes are, by their signatures. Private to formats.
#pragma once

#include <string>
#include <string_view>

namespace akt {

// A media type told by the bytes alone; empty when they are text of some kind, or unknown.
std::string_view signature_type(std::string_view bytes);
// Whether the bytes can be text in one of the charsets of encoding.h.
bool looks_like_text(std::string_view bytes);
// text/html, application/xml, message/rfc822, text/rtf or text/plain; the extension decides what the text leaves open.
std::string_view text_type(std::string_view bytes, std::string_view extension);
// libmagic's opinion, for a message about what nobody else knows: "application/octet-stream" when it has none.
std::string magic_type(std::string_view bytes);

}  // namespace akt
