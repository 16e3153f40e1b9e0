// In what order a record's words stand, as one value of three bytes a word. Xapian's own positions take an entry for
// each lemma of each record: two fifths of the index and a fifth of the time to write it; a phrase also reads them
// slower.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace akt {

// A word in 23 bits, never 0. Two lemmas of one record share a code once in some fifty thousand records; both must
// also stand beside the phrase's other words before a phrase is found that isn't there.
std::uint32_t word_code(std::string_view word);

// All low halves, then all high bytes: so that a code is looked for many words at a time.
// `words`: position and code, in any order; several codes may share a position. A position nobody has ends all phrases.
std::string pack_word_order(std::vector<std::pair<std::uint32_t, std::uint32_t>> words);

// The packed words, entry by entry. Entries of one place follow each other. Read into again and again, it keeps its
// memory.
class WordOrder {
 public:
  // `packed` must outlive what is asked of it.
  void read(std::string_view packed);

  std::size_t size() const { return size_; }
  std::uint32_t code(std::size_t entry) const {  // 0: a gap
    return low_[entry] | static_cast<std::uint32_t>(high(entry) & 0x7FU) << 16U;
  }
  // The first entry of the next place.
  std::size_t next_place(std::size_t entry) const {
    do ++entry;
    while (entry < size_ && (high(entry) & 0x80U) != 0);
    return entry;
  }
  // The first entry from here on that has the code; size() when none has. As quick as memory gives them.
  std::size_t find(std::uint32_t code, std::size_t from) const;

 private:
  unsigned high(std::size_t entry) const { return static_cast<unsigned char>(high_[entry]); }

  std::size_t size_ = 0;
  std::vector<std::uint16_t> low_;  // in blocks, the last one filled up
  std::string_view high_;
};

// Which codes stand side by side, in a byte for each pair, so that most records without a phrase are known by it: a
// Bloom filter with four bits a pair lets one in forty through. In parts, of which a pair needs one only: a phrase of
// common words is looked for in most of the archive's records, and costs what is read of each.
constexpr std::size_t kNeighbourParts = 8;
using Neighbours = std::array<std::string, kNeighbourParts>;
Neighbours pack_neighbours(const std::string& word_order);

struct NeighbourPair {
  NeighbourPair(std::uint32_t first, std::uint32_t second);
  // False: the two stand nowhere side by side in the text of which this is the pair's part.
  bool may_be_in(std::string_view packed) const;

  std::size_t part = 0;
  std::uint64_t bits = 0;  // what its bits are chosen by
};

}  // namespace akt
