#include "indexer/archive/hash.h"

#include <array>

namespace akt {

void Sha256::add(std::string_view bytes) {
  // Nettle counts bytes in unsigned char.
  const auto* data = static_cast<const uint8_t*>(static_cast<const void*>(bytes.data()));
  sha256_update(&state_, bytes.size(), data);
}

std::string Sha256::bytes() {
  std::array<uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&state_, digest.size(), digest.data());
  return {digest.begin(), digest.end()};
}

std::string Sha256::hex() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (const char c : bytes()) {
    const auto byte = static_cast<unsigned char>(c);
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.hex();
}

}  // namespace akt
