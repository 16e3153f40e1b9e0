// Where an index's shards lie. The first two hold what everybody may see, masked; the others, in a folder of their own
// that only its owner enters, hold the rest and what the masks hide.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace akt {

enum class Level { open_to_all, internal };

constexpr std::size_t kWriters = 2;  // threads; each writes one shard of either level
constexpr const char* kInternalFolder = "internal";

constexpr std::size_t shards_of(Level level) { return level == Level::internal ? 2 * kWriters : kWriters; }

inline std::filesystem::path shard_path(const std::filesystem::path& index, std::size_t shard) {
  const std::filesystem::path folder = shard < kWriters ? index : index / kInternalFolder;
  return folder / std::to_string(shard % kWriters);
}

// Some of an index's shards: those whose number leaves `part` over when divided by `parts`.
struct Share {
  std::size_t part = 0;
  std::size_t parts = 1;
  constexpr bool has(std::size_t shard) const { return shard % parts == part; }
};

// What the whole index calls a record that its shard, one of `shards`, calls `local`.
constexpr unsigned whole_docid(std::size_t shards, std::size_t shard, unsigned local) {
  return static_cast<unsigned>(shards * (local - 1) + shard + 1);
}

}  // namespace akt
