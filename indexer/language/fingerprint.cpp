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
  const auto add = [&](char c) {
    ++bytes;
    hashes[0] = (hashes[0] ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hashes[1] = (hashes[1] + static_cast<unsigned char>(c)) * 0x9ddfea08eb382d69ULL;
    hashes[1] ^= hashes[1] >> 29U;
  };
  // Small letters and digits, as squash() has them, without making the text.
  for (const PageText& page : record.pages) {
    const std::string_view text = page.text;
    for (size_t at = 0; at < text.size();) {
      const char c = text[at];
      if (static_cast<unsigned char>(c) < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
          add(c);
        else if (c >= 'A' && c <= 'Z')
          add(static_cast<char>(c | 0x20));
        ++at;
        continue;
      }
      size_t length = 0;
      if (is_letter(code_point_at(text, at, length)))
        for (const char byte : lower_case(text.substr(at, length))) add(byte);
      at += length;
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
