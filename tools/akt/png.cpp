#include <zlib.h>

#include "tools/akt/draw_page.h"

namespace akt {
namespace {

std::string four_bytes(unsigned long value) {
  return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U), static_cast<char>(value >> 8U),
          static_cast<char>(value)};
}

std::string chunk(const std::string& type, const std::string& data) {
  const std::string body = type + data;
  const auto sum = crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
  return four_bytes(data.size()) + body + four_bytes(sum);
}

}  // namespace

std::string png_of(std::string_view pixels, int width, int height, int channels) {
  const size_t stride = static_cast<size_t>(width) * static_cast<size_t>(channels);
  // Each row as its difference from the row above: paper is mostly the same white.
  constexpr char kUp = 2;
  std::string rows;
  rows.reserve((stride + 1) * static_cast<size_t>(height));
  for (size_t y = 0; y < static_cast<size_t>(height); ++y) {
    rows += kUp;
    for (size_t x = 0; x < stride; ++x)
      rows += static_cast<char>(pixels[y * stride + x] - (y == 0 ? 0 : pixels[(y - 1) * stride + x]));
  }
  std::string packed(compressBound(static_cast<uLong>(rows.size())), '\0');
  auto size = static_cast<uLongf>(packed.size());
  compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(rows.data()),
            static_cast<uLong>(rows.size()), Z_BEST_SPEED + 4);
  packed.resize(size);
  constexpr char kGrey = 0;
  constexpr char kColour = 2;
  const std::string head = four_bytes(static_cast<unsigned long>(width)) +
                           four_bytes(static_cast<unsigned long>(height)) +
                           std::string{8, channels == 1 ? kGrey : kColour, 0, 0, 0};
  return std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", packed) + chunk("IEND", {});
}

}  // namespace akt
