#include "indexer/schema/squeeze.h"

#include <zdict.h>
#include <zstd.h>

#include <new>

namespace akt {
namespace {

constexpr int kLevel = 6;
constexpr int kLevelWithDictionary = 5;                 // 3 makes them a twentieth larger, in half the time
constexpr unsigned long long kMostBytes = 1ULL << 30U;  // of one record; an import ends long before
constexpr std::size_t kOwnTables = 64U << 10U;          // bytes beside a dictionary's content; Zstandard needs a few kB

struct Free {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

// Made once a thread: to make one takes longer than to use it.
ZSTD_CCtx& writing() {
  thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
  if (!context) throw std::bad_alloc();
  return *context;
}

ZSTD_DCtx& reading() {
  thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
  if (!context) throw std::bad_alloc();
  return *context;
}

}  // namespace

void FreeDictionary::operator()(ZSTD_CDict_s* dictionary) const { ZSTD_freeCDict(dictionary); }
void FreeDictionary::operator()(ZSTD_DDict_s* dictionary) const { ZSTD_freeDDict(dictionary); }

WritingDictionary::WritingDictionary(std::string_view dictionary)
    : own_(ZSTD_createCDict(dictionary.data(), dictionary.size(), kLevelWithDictionary)) {
  if (!own_) throw std::bad_alloc();
}

void ReadingDictionaries::add(std::string_view dictionary) {
  if (dictionary.empty()) return;
  own_.emplace_back(ZSTD_createDDict(dictionary.data(), dictionary.size()));
  if (!own_.back()) throw std::bad_alloc();
}

const ZSTD_DDict_s* ReadingDictionaries::find(unsigned number) const {
  for (const auto& each : own_)
    if (ZSTD_getDictID_fromDDict(each.get()) == number) return each.get();
  return nullptr;
}

std::string make_dictionary(const std::string& content, const std::vector<std::string>& samples) {
  std::string all;
  std::vector<size_t> sizes;
  for (const std::string& sample : samples) {
    all += sample;
    sizes.push_back(sample.size());
  }
  std::string out(content.size() + kOwnTables, '\0');
  ZDICT_params_t how{};
  how.compressionLevel = kLevelWithDictionary;
  const size_t size = ZDICT_finalizeDictionary(out.data(), out.size(), content.data(), content.size(), all.data(),
                                               sizes.data(), static_cast<unsigned>(sizes.size()), how);
  if (ZDICT_isError(size) != 0) return {};
  out.resize(size);
  return out;
}

std::string squeezed(std::string_view bytes, const WritingDictionary* dictionary) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const size_t size =
      dictionary != nullptr
          ? ZSTD_compress_usingCDict(&writing(), out.data(), out.size(), bytes.data(), bytes.size(), dictionary->get())
          : ZSTD_compressCCtx(&writing(), out.data(), out.size(), bytes.data(), bytes.size(), kLevel);
  // Room enough is given, so only memory can be missing.
  if (ZSTD_isError(size) != 0) throw std::bad_alloc();
  out.resize(size);
  return out;
}

Result<Bytes> unsqueezed(std::string_view squeezed, const ReadingDictionaries& dictionaries) {
  const auto broken = [] {
    return fail(ErrorCode::damaged, "a stored record cannot be unpacked", "akt reindex builds the index again");
  };
  // Not known, or no frame at all, are sizes too, larger than any.
  const unsigned long long size = ZSTD_getFrameContentSize(squeezed.data(), squeezed.size());
  if (size > kMostBytes) return broken();
  Bytes bytes{std::make_unique_for_overwrite<char[]>(size), size};
  const unsigned number = ZSTD_getDictID_fromFrame(squeezed.data(), squeezed.size());
  const ZSTD_DDict_s* dictionary = number == 0 ? nullptr : dictionaries.find(number);
  if (number != 0 && dictionary == nullptr) return broken();
  const size_t got =
      dictionary != nullptr
          ? ZSTD_decompress_usingDDict(&reading(), bytes.data.get(), size, squeezed.data(), squeezed.size(), dictionary)
          : ZSTD_decompressDCtx(&reading(), bytes.data.get(), size, squeezed.data(), squeezed.size());
  if (ZSTD_isError(got) != 0 || got != size) return broken();
  return bytes;
}

}  // namespace akt
