#include "indexer/archive/kinship.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "indexer/archive/identity.h"

namespace akt {
namespace {

// 24 bands of 3: texts half alike share a band in 96 of 100 cases, texts a twentieth alike in 3 of 1000.
constexpr size_t kBands = 24;
constexpr size_t kRows = 3;
constexpr size_t kHashes = kBands * kRows;
constexpr size_t kGram = 5;
constexpr size_t kLeastGrams = 20;

constexpr uint64_t mixed(uint64_t x) {  // splitmix64's finisher
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
  return x ^ (x >> 31);
}

struct Family {
  std::array<uint32_t, kHashes> factor{};
  std::array<uint32_t, kHashes> shift{};
};

constexpr Family make_family() {
  Family family;
  for (size_t i = 0; i < kHashes; ++i) {
    family.factor[i] = static_cast<uint32_t>(mixed(2 * i + 1)) | 1U;
    family.shift[i] = static_cast<uint32_t>(mixed(2 * i + 2));
  }
  return family;
}
constexpr Family kFamily = make_family();

// The hash of each word. A hyphen inside a word or at a line's end does not count: the same text is broken differently
// in every layout.
std::vector<uint64_t> word_hashes(std::string_view text) {
  const std::string lower = lower_case(text);
  std::vector<uint64_t> words;
  uint64_t word = 0;
  bool hyphen = false;
  for (size_t at = 0; at < lower.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(lower, at, length);
    at += length;
    if (is_letter(c) || is_digit(c)) {
      word = mixed(word * 31 + c + 1);
      hyphen = false;
    } else if (c == '-' || c == 0x2010) {
      hyphen = word != 0;
    } else if (word != 0 && !hyphen) {
      words.push_back(word);
      word = 0;
    }
  }
  if (word != 0) words.push_back(word);
  return words;
}

uint16_t minimum_at(std::string_view signature, size_t i) {
  return static_cast<uint16_t>(static_cast<unsigned char>(signature[2 * i]) |
                               static_cast<unsigned char>(signature[2 * i + 1]) << 8);
}

// A § of a meeting is the same § in every file, however much was rewritten when it was corrected.
Result<std::optional<Kinship>> same_item(const Ledger& ledger, const RecordRow& record) {
  if (record.body.empty() || record.date.empty() || record.item.empty()) return std::nullopt;
  const auto rows = ledger.find({record.kind, record.municipality, record.body, record.date, record.item});
  if (!rows) return pass_on(rows);
  for (const RecordRow& other : *rows)
    if (other.file != record.file && same_sitting(record, other))
      return Kinship{other.id, false, similarity(record.signature, other.signature)};
  return std::nullopt;
}

}  // namespace

TextPrint print_of(std::string_view text, Kind kind) {
  TextPrint print;
  const std::vector<uint64_t> words = word_hashes(text);
  if (words.size() < kGram + kLeastGrams - 1) return print;
  std::array<uint32_t, kHashes> least;
  least.fill(UINT32_MAX);
  for (size_t at = 0; at + kGram <= words.size(); ++at) {
    uint64_t gram = 0;
    for (size_t i = 0; i < kGram; ++i) gram = mixed(gram + words[at + i]);
    const auto folded = static_cast<uint32_t>(gram >> 32);
    for (size_t i = 0; i < kHashes; ++i) {
      // Multiply-shift alone orders neighbours alike; the high bits folded back make the orders independent.
      uint32_t value = folded * kFamily.factor[i] + kFamily.shift[i];
      value ^= value >> 15;
      value *= 0x2c1b3c6dU;
      least[i] = std::min(least[i], value);
    }
  }
  print.signature.reserve(2 * kHashes);
  for (const uint32_t value : least) {
    print.signature += static_cast<char>(value & 0xff);
    print.signature += static_cast<char>(value >> 8 & 0xff);
  }
  for (size_t band = 0; band < kBands; ++band) {
    uint64_t key = mixed(band * 64 + static_cast<uint64_t>(kind) + 1);
    for (size_t row = 0; row < kRows; ++row) key = mixed(key ^ minimum_at(print.signature, band * kRows + row));
    print.bands.push_back(static_cast<int64_t>(key));
  }
  return print;
}

double similarity(std::string_view signature_a, std::string_view signature_b) {
  if (signature_a.size() != 2 * kHashes || signature_b.size() != 2 * kHashes) return 0;
  size_t equal = 0;
  for (size_t i = 0; i < kHashes; ++i) equal += minimum_at(signature_a, i) == minimum_at(signature_b, i) ? 1 : 0;
  return static_cast<double>(equal) / kHashes;
}

Result<std::optional<Kinship>> find_kin(const Ledger& ledger, const RecordRow& record, const TextPrint& print) {
  if (!record.text_hash.empty()) {
    const auto same = ledger.with_text(record.kind, record.text_hash);
    if (!same) return pass_on(same);
    for (const RecordRow& other : *same)
      if (!contradict(record, other)) return Kinship{other.id, true, 1};
  }
  const auto near = ledger.with_bands(record.kind, print.bands);
  if (!near) return pass_on(near);
  std::optional<Kinship> best;
  for (const RecordRow& other : *near) {
    const double alike = similarity(print.signature, other.signature);
    if (alike < kNearly || (best && alike <= best->similarity) || contradict(record, other)) continue;
    best = Kinship{other.id, false, alike};
  }
  if (best || record.kind != Kind::minutes_item) return best;
  return same_item(ledger, record);
}

}  // namespace akt
