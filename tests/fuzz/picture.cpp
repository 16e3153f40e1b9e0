// A page of a PDF as a picture, with a query's words marked.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tools/akt/draw_page.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto picture =
      akt::draw_page({reinterpret_cast<const char*>(data), size}, 1, "beslut OR \"kommunfullmäktige beslutar\"");
  if (picture && !picture->starts_with("\x89PNG")) __builtin_trap();
  return 0;
}
