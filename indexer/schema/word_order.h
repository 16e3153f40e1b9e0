// A record's words as one value: its lemmas' codes, which word forms it has, and the order its words stand in. Xapian's
// own positions take an entry for each lemma of each record: two fifths of the index and a fifth of the time to write
// it; a phrase also reads them slower. Terms for all forms would be as much index again as the lemmas are.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

// A word in 23 bits, never 0. Two lemmas of one record share a code once in some fifty thousand records; both must
// also stand beside the phrase's other words before a phrase is found that isn't there.
std::uint32_t word_code(std::string_view word);

struct PlacedWord {
  std::uint32_t position = 0;
  std::uint32_t lemma = 0;  // which of a list's
  auto operator<=>(const PlacedWord&) const = default;
};
// A text's words, in any order; several may share a position, and a position nobody has ends all phrases.
using PlacedWords = std::vector<PlacedWord>;
struct FieldWords {
  std::string prefix;  // its terms'
  PlacedWords words;
};
// `lemmas`: codes, in any order. `text`: the running text's words, `fields`: those of titles, decisions … `forms`: the
// codes of the words as they are written, in any order.
//
// Packed: the lemmas' codes as a set, its length in bytes first; a bit for each of them that is a form too; the other
// forms, likewise; the text's order; and for each field its prefix and its order. An order: how many entries it has; of
// each entry, which is the number of its lemma in the set from 1 on (0: a gap), the low byte; then of each as many bits
// as the highest number needs beyond that, after one that says whether it shares the place of the entry before. Numbers
// are bytes of seven bits, low ones first.
std::string pack_words(const std::vector<std::uint32_t>& lemmas, PlacedWords text, std::vector<FieldWords> fields,
                       std::vector<std::uint32_t> forms);

// True: the record has at least one of `wanted`, which are in rising order, among its forms.
bool has_any_form(std::string_view packed, const std::vector<std::uint32_t>& wanted);

// The packed order, entry by entry. Entries of one place follow each other. Read into again and again, it keeps its
// memory.
class WordOrder {
 public:
  // Of the running text, or of a field. `packed` must outlive what is asked of it. What is no packed value has no
  // entries.
  void read(std::string_view packed, std::string_view prefix = {});

  std::size_t size() const { return low_.size(); }
  std::uint32_t code(std::size_t entry) const {  // 0: a gap
    const std::size_t lemma = number(entry);
    return lemma == 0 || lemma > codes_.size() ? 0 : codes_[lemma - 1];
  }
  // The first entry of the next place.
  std::size_t next_place(std::size_t entry) const {
    do ++entry;
    while (entry < size() && (high(entry) & 1U) != 0);
    return entry;
  }
  // The first entry from here on that has the code; size() when none has. As quick as memory gives them.
  std::size_t find(std::uint32_t code, std::size_t from) const;

 private:
  std::uint32_t high(std::size_t entry) const;
  std::size_t number(std::size_t entry) const {
    return static_cast<unsigned char>(low_[entry]) | static_cast<std::size_t>(high(entry) >> 1U) << 8U;
  }

  std::vector<std::uint32_t> codes_;
  std::string_view low_;
  std::string_view high_;
  unsigned bits_ = 1;  // of an entry in high_
};

// Which codes stand side by side, in a byte for each pair, so that most records without a phrase are known by it: a
// Bloom filter with four bits a pair lets one in forty through. In parts, of which a pair needs one only: a phrase of
// common words is looked for in most of the archive's records, and costs what is read of each.
constexpr std::size_t kNeighbourParts = 8;
using Neighbours = std::array<std::string, kNeighbourParts>;
Neighbours pack_neighbours(std::string_view packed_words);

struct NeighbourPair {
  NeighbourPair(std::uint32_t first, std::uint32_t second);
  // False: the two stand nowhere side by side in the text of which this is the pair's part.
  bool may_be_in(std::string_view packed) const;

  std::size_t part = 0;
  std::uint64_t bits = 0;  // what its bits are chosen by
};

}  // namespace akt
