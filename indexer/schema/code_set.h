// A set of word codes in about two bytes each: rising, as steps from one to the next.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Codes of word_code(), in any order.
std::string pack_codes(std::vector<std::uint32_t> codes);

// The codes of a packed set, one after the other, rising.
class CodeReader {
 public:
  explicit CodeReader(std::string_view packed) : left_(packed) {}

  // False: there are no more.
  bool next(std::uint32_t& code) {
    while (left_.size() >= 2) {
      const std::uint32_t step =
          static_cast<unsigned char>(left_[0]) | static_cast<std::uint32_t>(static_cast<unsigned char>(left_[1])) << 8U;
      left_.remove_prefix(2);
      code_ += step;
      if (step == kStride) continue;
      code = code_;
      return true;
    }
    return false;
  }

  // A step of this size only goes on, and another follows.
  static constexpr std::uint32_t kStride = 0xFFFF;

 private:
  std::string_view left_;
  std::uint32_t code_ = 0;
};

}  // namespace akt
