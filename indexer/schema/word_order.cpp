#include "indexer/schema/word_order.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace akt {
namespace {

constexpr std::uint32_t kSamePlace = 0x800000U;
constexpr std::size_t kBlock = 64;

constexpr unsigned kBitsAPair = 4;

// The n-th bit of a pair among so many.
std::size_t bit_of(std::uint64_t pair, unsigned n, std::size_t bits) {
  const auto low = static_cast<std::uint32_t>(pair);
  const auto high = static_cast<std::uint32_t>(pair >> 32U) | 1U;
  return static_cast<std::uint32_t>(low + n * high) % bits;
}

}  // namespace

// FNV-1a, folded; written here because the index outlives the program that made it.
std::uint32_t word_code(std::string_view word) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
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
  if (size_ == 0) return;
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

NeighbourPair::NeighbourPair(std::uint32_t first, std::uint32_t second) {
  std::uint64_t mixed = (static_cast<std::uint64_t>(first) << 32U | second) * 0x9E3779B97F4A7C15U;
  mixed = (mixed ^ mixed >> 32U) * 0xD6E8FEB86659FD93U;
  bits = mixed ^ mixed >> 29U;
  part = static_cast<std::size_t>(bits >> 61U) % kNeighbourParts;
}

Neighbours pack_neighbours(const std::string& word_order) {
  WordOrder order;
  order.read(word_order);
  std::array<std::vector<std::uint64_t>, kNeighbourParts> pairs;
  std::size_t begin = 0;
  while (begin < order.size()) {
    const std::size_t end = order.next_place(begin);
    const std::size_t after = end < order.size() ? order.next_place(end) : end;
    for (std::size_t first = begin; first < end; ++first)
      for (std::size_t second = end; second < after; ++second) {
        const NeighbourPair pair(order.code(first), order.code(second));
        pairs[pair.part].push_back(pair.bits);
      }
    begin = end;
  }
  Neighbours packed;
  for (std::size_t part = 0; part < kNeighbourParts; ++part) {
    std::vector<std::uint64_t>& own = pairs[part];
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    packed[part].assign(own.size(), '\0');
    for (const std::uint64_t pair : own)
      for (unsigned n = 0; n < kBitsAPair; ++n) {
        const std::size_t bit = bit_of(pair, n, 8 * own.size());
        char& byte = packed[part][bit / 8];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | 1U << bit % 8);
      }
  }
  return packed;
}

bool NeighbourPair::may_be_in(std::string_view packed) const {
  if (packed.empty()) return false;
  for (unsigned n = 0; n < kBitsAPair; ++n) {
    const std::size_t bit = bit_of(bits, n, 8 * packed.size());
    if ((static_cast<unsigned char>(packed[bit / 8]) >> bit % 8 & 1U) == 0) return false;
  }
  return true;
}

}  // namespace akt
