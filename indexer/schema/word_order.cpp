#include "indexer/schema/word_order.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace akt {
namespace {

constexpr std::uint32_t kSamePlace = 0x800000U;
constexpr std::size_t kBlock = 64;

}  // namespace

// FNV-1a, folded; written here because the index outlives the program that made it.
std::uint32_t lemma_code(std::string_view lemma) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : lemma) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  hash ^= hash >> 32U;
  const auto code = static_cast<std::uint32_t>((hash ^ (hash >> 23U)) & 0x7FFFFFU);
  return code == 0 ? 1 : code;
}

std::string pack_word_order(std::vector<std::pair<std::uint32_t, std::uint32_t>> words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::string packed;
  std::string high;
  const auto put = [&](std::uint32_t entry) {
    packed.push_back(static_cast<char>(entry & 0xFFU));
    packed.push_back(static_cast<char>((entry >> 8U) & 0xFFU));
    high.push_back(static_cast<char>(entry >> 16U));
  };
  std::uint32_t before = 0;
  for (const auto& [position, code] : words) {
    const bool first = high.empty();
    if (!first && position > before + 1) put(0);
    put(!first && position == before ? code | kSamePlace : code);
    before = position;
  }
  return packed + high;
}

void WordOrder::read(std::string_view packed) {
  size_ = packed.size() / 3;
  low_.resize((size_ + kBlock - 1) / kBlock * kBlock);
  high_ = packed.substr(2 * size_);
  if constexpr (std::endian::native == std::endian::little)
    std::memcpy(low_.data(), packed.data(), 2 * size_);
  else
    for (std::size_t at = 0; at < size_; ++at)
      low_[at] = static_cast<std::uint16_t>(static_cast<unsigned char>(packed[2 * at]) |
                                            static_cast<unsigned char>(packed[2 * at + 1]) << 8U);
}

std::size_t WordOrder::find(std::uint32_t code, std::size_t from) const {
  const auto wanted = static_cast<std::uint16_t>(code);
  for (std::size_t block = from / kBlock * kBlock; block < size_; block += kBlock) {
    // No early end inside a block: the compiler then compares eight at a time.
    const std::uint16_t* words = low_.data() + block;
    std::uint16_t some = 0;
    for (std::size_t at = 0; at < kBlock; ++at)
      some = static_cast<std::uint16_t>(some | (words[at] == wanted ? 0xFFFF : 0));
    if (some == 0) continue;
    for (std::size_t at = std::max(from, block); at < std::min(size_, block + kBlock); ++at)
      if (low_[at] == wanted && this->code(at) == code) return at;
  }
  return size_;
}

}  // namespace akt
