#include "indexer/schema/code_set.h"

#include <algorithm>

namespace akt {

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
    for (; step >= CodeReader::kStride; step -= CodeReader::kStride) put(CodeReader::kStride);
    put(step);
    before = code;
  }
  return packed;
}

}  // namespace akt
