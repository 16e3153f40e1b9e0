#include "indexer/schema/code_set.h"

#include <algorithm>

namespace akt {
namespace {

// A step to the next code is two bytes; one of this size only goes on, and another follows.
constexpr std::uint32_t kStride = 0xFFFF;

}  // namespace

std::string pack_codes(std::vector<std::uint32_t> codes) {
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  std::string packed;
  std::uint32_t before = 0;
  const auto put = [&](std::uint32_t step) {
    packed.push_back(static_cast<char>(step & 0xFFU));
    packed.push_back(static_cast<char>(step >> 8U));
  };
  for (const std::uint32_t code : codes) {
    std::uint32_t step = code - before;
    for (; step >= kStride; step -= kStride) put(kStride);
    put(step);
    before = code;
  }
  return packed;
}

bool has_any_code(std::string_view packed, const std::vector<std::uint32_t>& wanted) {
  std::uint32_t code = 0;
  auto next = wanted.begin();
  for (std::size_t at = 0; at + 1 < packed.size(); at += 2) {
    const std::uint32_t step = static_cast<unsigned char>(packed[at]) |
                               static_cast<std::uint32_t>(static_cast<unsigned char>(packed[at + 1])) << 8U;
    code += step;
    if (step == kStride) continue;
    while (next != wanted.end() && *next < code) ++next;
    if (next == wanted.end()) return false;
    if (*next == code) return true;
  }
  return false;
}

}  // namespace akt
