#include "indexer/writer/rebuild.h"

#include <fcntl.h>
#include <stdio.h>  // renameat2
#include <unistd.h>

#include <cerrno>
#include <future>
#include <string>
#include <system_error>
#include <vector>

#include "indexer/schema/guard.h"
#include "indexer/schema/shards.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& index, const char* ending) {
  fs::path path = index;
  if (path.filename().empty()) path = path.parent_path();
  path += ending;
  return path;
}

fs::path compacted_folder(const fs::path& index) { return beside(index, ".compacted"); }

Result<void> system_failure(const std::string& doing, const std::error_code& why) {
  return fail(ErrorCode::storage, doing + ": " + why.message());
}

Result<void> sync_path(const fs::path& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) return system_failure("opening " + path.string(), {errno, std::generic_category()});
  const int synced = ::fsync(file);
  const int why = errno;
  ::close(file);
  if (synced != 0) return system_failure("syncing " + path.string(), {why, std::generic_category()});
  return {};
}

Result<void> sync_folder(const fs::path& folder) {
  std::error_code failed;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, failed)) {
    const bool is_folder = entry.is_directory(failed);
    if (auto synced = sync_path(entry.path(), is_folder ? O_RDONLY | O_DIRECTORY : O_RDONLY); !synced) return synced;
  }
  if (failed) return system_failure("reading " + folder.string(), failed);
  return sync_path(folder, O_RDONLY | O_DIRECTORY);
}

Result<void> remove_tree(const fs::path& path) {
  std::error_code failed;
  fs::remove_all(path, failed);
  if (failed) return system_failure("removing " + path.string(), failed);
  return {};
}

// Puts the new folder in the old one's place in one step; the old one then has the new one's name.
Result<void> exchange(const fs::path& made, const fs::path& index) {
  std::error_code failed;
  const unsigned how = fs::exists(index, failed) ? RENAME_EXCHANGE : RENAME_NOREPLACE;
  if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, index.c_str(), how) == 0) return {};
  return system_failure("renaming " + made.string(), {errno, std::generic_category()});
}

Result<void> compact_shard(const std::string& from, const std::string& to) {
  return guarded("compacting " + from, [&] {
    // Items are split to fill their blocks, which Xapian does not do unasked: a thirtieth less.
    Xapian::Database(from).compact(to, Xapian::DBCOMPACT_NO_RENUMBER | static_cast<unsigned>(Xapian::Compactor::FULL));
  });
}

}  // namespace

fs::path scratch_folder(const fs::path& index) { return beside(index, ".scratch"); }

Result<void> clear_scratch(const fs::path& index) {
  for (const fs::path& path : {scratch_folder(index), compacted_folder(index)})
    if (auto gone = remove_tree(path); !gone) return gone;
  return {};
}

Result<void> put_in_place(const fs::path& from, const fs::path& index) {
  const fs::path compacted = compacted_folder(index);
  std::error_code failed;
  fs::create_directories(compacted, failed);
  if (failed) return system_failure("making " + compacted.string(), failed);
  fs::create_directory(compacted / kInternalFolder, failed);
  if (!failed) fs::permissions(compacted / kInternalFolder, fs::perms::owner_all, failed);
  if (failed) return system_failure("making " + (compacted / kInternalFolder).string(), failed);
  // Side by side: each is a copy of its own.
  std::vector<std::future<Result<void>>> copies;
  for (size_t shard = 0; shard < shards_of(Level::internal); ++shard)
    copies.push_back(std::async(std::launch::async, compact_shard, shard_path(from, shard).string(),
                                shard_path(compacted, shard).string()));
  Result<void> copied;
  for (auto& copy : copies)
    if (auto done = copy.get(); !done) copied = done;
  if (!copied) return copied;
  if (auto synced = sync_folder(compacted); !synced) return synced;
  if (auto moved = exchange(compacted, beside(index, "")); !moved) return moved;
  const fs::path parent = beside(index, "").parent_path();
  if (auto synced = sync_path(parent.empty() ? fs::path(".") : parent, O_RDONLY | O_DIRECTORY); !synced) return synced;
  return clear_scratch(index);
}

}  // namespace akt
