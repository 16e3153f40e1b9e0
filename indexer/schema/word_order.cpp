#include "indexer/schema/word_order.h"

#include <algorithm>
#include <bit>

#include "indexer/schema/code_set.h"

namespace akt {
namespace {

constexpr unsigned kBitsAPair = 4;

// The n-th bit of a pair among so many.
std::size_t bit_of(std::uint64_t pair, unsigned n, std::size_t bits) {
  const auto low = static_cast<std::uint32_t>(pair);
  const auto high = static_cast<std::uint32_t>(pair >> 32U) | 1U;
  return static_cast<std::uint32_t>(low + n * high) % bits;
}

// In high_, for entries that are numbers up to `most`.
unsigned bits_for(std::size_t most) {
  const auto width = static_cast<unsigned>(std::bit_width(most));
  return 1 + (width > 8 ? width - 8 : 0);
}

void put_number(std::string& out, std::size_t number) {
  for (; number >= 0x80; number >>= 7U) out.push_back(static_cast<char>((number & 0x7FU) | 0x80U));
  out.push_back(static_cast<char>(number));
}

void put_set(std::string& out, std::vector<std::uint32_t> codes) {
  const std::string packed = pack_codes(std::move(codes));
  put_number(out, packed.size());
  out += packed;
}

// The parts of a packed value, taken off its front.
class Parts {
 public:
  explicit Parts(std::string_view packed) : left_(packed) {}

  std::size_t number() {
    std::size_t value = 0;
    for (unsigned shift = 0; shift < 35 && !left_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(left_.front());
      left_.remove_prefix(1);
      value |= static_cast<std::size_t>(byte & 0x7FU) << shift;
      if (byte < 0x80) return value;
    }
    left_ = {};
    return 0;
  }
  // As much as there is.
  std::string_view bytes(std::size_t size) {
    const std::string_view taken = left_.substr(0, size);
    left_.remove_prefix(taken.size());
    return taken;
  }
  std::string_view set() { return bytes(number()); }
  bool empty() const { return left_.empty(); }

 private:
  std::string_view left_;
};

bool has_bit(std::string_view bits, std::size_t at) {
  return at / 8 < bits.size() && (static_cast<unsigned char>(bits[at / 8]) >> at % 8 & 1U) != 0;
}

// Bits side by side, low ones first.
class BitWriter {
 public:
  explicit BitWriter(std::string& out) : out_(out) {}
  void put(std::uint32_t value, unsigned width) {
    held_ |= static_cast<std::uint64_t>(value) << count_;
    for (count_ += width; count_ >= 8; count_ -= 8, held_ >>= 8U) out_.push_back(static_cast<char>(held_ & 0xFFU));
  }
  void finish() {
    if (count_ > 0) out_.push_back(static_cast<char>(held_ & 0xFFU));
  }

 private:
  std::string& out_;
  std::uint64_t held_ = 0;
  unsigned count_ = 0;
};

// Of the codes, which are forms as well; then the forms that are none of them.
void put_forms(std::string& out, const std::vector<std::uint32_t>& codes, std::vector<std::uint32_t> forms) {
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  std::vector<std::uint32_t> others;
  BitWriter are_forms(out);
  auto form = forms.begin();
  for (const std::uint32_t code : codes) {
    while (form != forms.end() && *form < code) others.push_back(*form++);
    const bool is_form = form != forms.end() && *form == code;
    are_forms.put(is_form ? 1 : 0, 1);
    if (is_form) ++form;
  }
  are_forms.finish();
  others.insert(others.end(), form, forms.end());
  put_set(out, std::move(others));
}

// `numbers`: of each word's lemma.
void put_order(std::string& out, PlacedWords words, const std::vector<std::uint32_t>& numbers, unsigned width) {
  for (PlacedWord& word : words) word.lemma = numbers[word.lemma];
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::string low;
  std::string high;
  BitWriter above(high);
  const auto put = [&](std::uint32_t number, bool same_place) {
    low.push_back(static_cast<char>(number & 0xFFU));
    above.put(number >> 8U << 1U | (same_place ? 1U : 0U), width);
  };
  std::uint32_t before = 0;
  for (const auto& [position, number] : words) {
    const bool first = low.empty();
    if (!first && position > before + 1) put(0, false);
    put(number, !first && position == before);
    before = position;
  }
  above.finish();
  put_number(out, low.size());
  out += low;
  out += high;
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

std::string pack_words(const std::vector<std::uint32_t>& lemmas, PlacedWords text, std::vector<FieldWords> fields,
                       std::vector<std::uint32_t> forms) {
  std::vector<std::uint32_t> codes = lemmas;
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  std::vector<std::uint32_t> numbers;  // of each lemma, in the set
  numbers.reserve(lemmas.size());
  for (const std::uint32_t code : lemmas)
    numbers.push_back(static_cast<std::uint32_t>(std::lower_bound(codes.begin(), codes.end(), code) - codes.begin()) +
                      1);
  std::string packed;
  put_set(packed, codes);
  put_forms(packed, codes, std::move(forms));
  const unsigned width = bits_for(codes.size());
  put_order(packed, std::move(text), numbers, width);
  for (FieldWords& field : fields) {
    put_number(packed, field.prefix.size());
    packed += field.prefix;
    put_order(packed, std::move(field.words), numbers, width);
  }
  return packed;
}

bool has_any_form(std::string_view packed, const std::vector<std::uint32_t>& wanted) {
  Parts parts(packed);
  auto next = wanted.begin();
  std::vector<std::size_t> lemmas;  // wanted ones, by their number in the set
  std::uint32_t code = 0;
  std::size_t count = 0;
  for (CodeReader codes(parts.set()); codes.next(code); ++count) {
    while (next != wanted.end() && *next < code) ++next;
    if (next != wanted.end() && *next == code) lemmas.push_back(count);
  }
  const std::string_view are_forms = parts.bytes((count + 7) / 8);
  if (std::any_of(lemmas.begin(), lemmas.end(), [&](std::size_t lemma) { return has_bit(are_forms, lemma); }))
    return true;
  next = wanted.begin();
  for (CodeReader codes(parts.set()); codes.next(code);) {
    while (next != wanted.end() && *next < code) ++next;
    if (next == wanted.end()) return false;
    if (*next == code) return true;
  }
  return false;
}

void WordOrder::read(std::string_view packed, std::string_view prefix) {
  codes_.clear();
  Parts parts(packed);
  std::uint32_t code = 0;
  for (CodeReader codes(parts.set()); codes.next(code);) codes_.push_back(code);
  parts.bytes((codes_.size() + 7) / 8);
  parts.set();
  bits_ = bits_for(codes_.size());
  const auto take = [&] {
    const std::size_t entries = parts.number();
    low_ = parts.bytes(entries);
    high_ = parts.bytes((entries * bits_ + 7) / 8);
  };
  take();
  if (prefix.empty()) return;
  while (!parts.empty()) {
    const bool wanted = parts.set() == prefix;
    take();
    if (wanted) return;
  }
  low_ = {};
}

std::uint32_t WordOrder::high(std::size_t entry) const {
  const std::size_t bit = entry * bits_;
  const std::size_t byte = bit / 8;
  std::uint32_t word = 0;
  if (byte < high_.size()) {
    const std::size_t there = std::min(sizeof word, high_.size() - byte);
    for (std::size_t at = 0; at < there; ++at)
      word |= static_cast<std::uint32_t>(static_cast<unsigned char>(high_[byte + at])) << 8U * at;
  }
  return word >> bit % 8 & ((1U << bits_) - 1);
}

std::size_t WordOrder::find(std::uint32_t code, std::size_t from) const {
  const auto lemma = std::lower_bound(codes_.begin(), codes_.end(), code);
  if (lemma == codes_.end() || *lemma != code) return size();
  const auto wanted = static_cast<std::size_t>(lemma - codes_.begin()) + 1;
  for (std::size_t at = low_.find(static_cast<char>(wanted & 0xFFU), from); at != std::string_view::npos;
       at = low_.find(static_cast<char>(wanted & 0xFFU), at + 1))
    if (number(at) == wanted) return at;
  return size();
}

NeighbourPair::NeighbourPair(std::uint32_t first, std::uint32_t second) {
  std::uint64_t mixed = (static_cast<std::uint64_t>(first) << 32U | second) * 0x9E3779B97F4A7C15U;
  mixed = (mixed ^ mixed >> 32U) * 0xD6E8FEB86659FD93U;
  bits = mixed ^ mixed >> 29U;
  part = static_cast<std::size_t>(bits >> 61U) % kNeighbourParts;
}

Neighbours pack_neighbours(std::string_view packed_words) {
  WordOrder order;
  order.read(packed_words);
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
