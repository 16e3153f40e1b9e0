#include "indexer/schema/squeeze.h"

#include <zstd.h>

#include <new>

namespace akt {
namespace {

constexpr int kLevel = 6;
constexpr unsigned long long kMostBytes = 1ULL << 30U;  // of one record; an import ends long before

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

std::string squeezed(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const size_t size = ZSTD_compressCCtx(&writing(), out.data(), out.size(), bytes.data(), bytes.size(), kLevel);
  // Room enough is given, so only memory can be missing.
  if (ZSTD_isError(size) != 0) throw std::bad_alloc();
  out.resize(size);
  return out;
}

Result<Bytes> unsqueezed(std::string_view squeezed) {
  const auto broken = [] {
    return fail(ErrorCode::damaged, "a stored record cannot be unpacked", "akt reindex builds the index again");
  };
  // Not known, or no frame at all, are sizes too, larger than any.
  const unsigned long long size = ZSTD_getFrameContentSize(squeezed.data(), squeezed.size());
  if (size > kMostBytes) return broken();
  Bytes bytes{std::make_unique_for_overwrite<char[]>(size), size};
  const size_t got = ZSTD_decompressDCtx(&reading(), bytes.data.get(), size, squeezed.data(), squeezed.size());
  if (ZSTD_isError(got) != 0 || got != size) return broken();
  return bytes;
}

}  // namespace akt
