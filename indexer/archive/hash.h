// SHA-256: what an original is filed and found by.
#pragma once

#include <nettle/sha2.h>

#include <string>
#include <string_view>

namespace akt {

class Sha256 {
 public:
  Sha256() { sha256_init(&state_); }
  void add(std::string_view bytes);
  std::string bytes();  // 32 bytes; the state starts afresh
  std::string hex();    // 64 digits, lower case; the state starts afresh

 private:
  sha256_ctx state_;
};

std::string sha256_hex(std::string_view bytes);

}  // namespace akt
