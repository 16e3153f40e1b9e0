// Which records say the same: word for word (text_fingerprint), or nearly (MinHash over word 5-grams, found by LSH
// bands in the ledger, so that a new record is compared with a handful of the archive's and not with all of them).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/ledger.h"

namespace akt {

struct TextPrint {
  std::string signature;       // kSignatureHashes 16-bit minima; empty for a text too short to compare
  std::vector<int64_t> bands;  // keys that near texts of the same kind share at least one of
};

TextPrint print_of(std::string_view text, Kind kind);

// The estimated Jaccard similarity of the texts' word 5-grams.
double similarity(std::string_view signature_a, std::string_view signature_b);

constexpr double kNearly = 0.5;

struct Kinship {
  std::string id;
  bool same_text = false;
  double similarity = 1;
};

// The record that came before and is the same text, or else the most similar version of it. `record.file` is set.
Result<std::optional<Kinship>> find_kin(const Ledger& ledger, const RecordRow& record, const TextPrint& print);

}  // namespace akt
