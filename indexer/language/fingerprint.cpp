#include "indexer/language/fingerprint.h"

#include <array>
#include <cstdint>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kLeastBytes = 40;

std::uint64_t mix(std::uint64_t hash) {
  hash = (hash ^ (hash >> 33U)) * 0xff51afd7ed558ccdULL;
  hash = (hash ^ (hash >> 33U)) * 0xc4ceb9fe1a85ec53ULL;
  return hash ^ (hash >> 33U);
}

}  // namespace

std::string text_fingerprint(const Record& record) {
  // Two FNV-1a hashes with different starts, mixed: collisions are no attack here, only a wrong "same text as".
  std::array<std::uint64_t, 2> hashes{14695981039346656037ULL, 0x9ae16a3b2f90404fULL};
  size_t bytes = 0;
  for (const PageText& page : record.pages) {
    const std::string squashed = squash(page.text);
    bytes += squashed.size();
    for (const char c : squashed) {
      hashes[0] = (hashes[0] ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
      hashes[1] = (hashes[1] + static_cast<unsigned char>(c)) * 0x9ddfea08eb382d69ULL;
      hashes[1] ^= hashes[1] >> 29U;
    }
  }
  if (bytes < kLeastBytes) return {};
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  for (const std::uint64_t hash : hashes)
    for (int shift = 60; shift >= 0; shift -= 4) out += kHex[(mix(hash) >> static_cast<unsigned>(shift)) & 15U];
  return out;
}

}  // namespace akt
