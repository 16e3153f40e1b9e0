#include "indexer/archive/backup.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <set>

#include "indexer/archive/publication.h"

namespace akt {

namespace fs = std::filesystem;

namespace {

constexpr size_t kTogether = 128;  // originals that are flushed to disk at once
constexpr const char* kLedger = "ledger.sqlite";

Result<void> may_hold_a_backup(const fs::path& archive, const fs::path& folder) {
  std::error_code problem;
  if (fs::equivalent(archive, folder, problem))
    return fail(ErrorCode::bad_input, shown(folder.native()) + " is the archive itself", "name another folder");
  const bool used = fs::exists(folder, problem) && !fs::is_empty(folder, problem);
  if (used && !fs::exists(folder / "originals", problem))
    return fail(ErrorCode::bad_input, shown(folder.native()) + " holds other files and is no backup",
                "name an empty or new folder, or an earlier backup");
  // An archive with an index is somebody's archive, not a backup.
  if (fs::exists(folder / "index", problem))
    return fail(ErrorCode::bad_input, shown(folder.native()) + " is an archive in use, not a backup",
                "name an empty or new folder, or an earlier backup");
  fs::create_directories(folder / "originals", problem);
  if (!problem) fs::permissions(folder, fs::perms::owner_all, problem);
  if (problem) return tl::unexpected<Error>(storage_error("make", folder, problem.value()));
  return {};
}

class Copying {
 public:
  Copying(const Originals& from, const fs::path& to) : from_(from), to_(to) {}

  Result<void> copy(const std::string& sha256, BackupSummary& summary) {
    if (to_.has(sha256)) {
      ++summary.kept;
      return {};
    }
    auto taken = to_.take(from_.path_of(sha256));
    if (!taken && taken.error().code == ErrorCode::storage) return pass_on(taken);
    if (!taken || taken->sha256 != sha256) {
      summary.faults.push_back("the original " + sha256 + (taken ? " is damaged" : " is missing") + ": not copied");
      if (taken && !taken->temporary.empty()) ::unlink(taken->temporary.c_str());
      return {};
    }
    ++summary.copied;
    waiting_.push_back(std::move(*taken));
    return waiting_.size() < kTogether ? Result<void>() : settle();
  }
  Result<void> settle() {
    auto settled = to_.settle(waiting_);
    waiting_.clear();
    return settled;
  }
  // The ledger that was copied before them knows them all.
  Result<void> clear() {
    return to_.clear_interrupted([](const std::string&) { return Result<bool>(true); });
  }

 private:
  const Originals& from_;
  Originals to_;
  std::vector<Taken> waiting_;
};

Result<void> copy_small(const fs::path& from, const fs::path& to) {
  std::error_code problem;
  if (!fs::exists(from, problem)) return {};
  const auto bytes = read_whole(from);
  if (!bytes) return pass_on(bytes);
  return write_durably(to, *bytes);
}

}  // namespace

Result<BackupSummary> back_up(const Archive& archive, const fs::path& folder,
                              const std::function<void(std::int64_t, std::int64_t)>& progress) {
  if (auto may = may_hold_a_backup(archive.folder(), folder); !may) return pass_on(may);
  // First the ledger: every original it names is durable already, and none is ever changed or taken away.
  const fs::path fresh = folder / "ledger.new";
  std::error_code problem;
  fs::remove(fresh, problem);
  if (auto copied = archive.ledger().copy_to(fresh.native()); !copied) return pass_on(copied);
  std::set<std::string> wanted;
  {
    const auto ledger = Ledger::open(fresh.native(), true);
    if (!ledger) return pass_on(ledger);
    auto listed = ledger->each_file([&wanted](const FileRow& file) {
      if (!file.sha256.empty()) wanted.insert(file.sha256);
    });
    if (!listed) return pass_on(listed);
  }
  BackupSummary summary;
  Copying copying(archive.originals(), folder / "originals");
  if (auto cleared = copying.clear(); !cleared) return pass_on(cleared);
  std::int64_t done = 0;
  for (const std::string& sha256 : wanted) {
    if (auto copied = copying.copy(sha256, summary); !copied) return pass_on(copied);
    progress(++done, static_cast<std::int64_t>(wanted.size()));
  }
  if (auto settled = copying.settle(); !settled) return pass_on(settled);
  // The logs last: a decision that the ledger does not know of yet is carried out by the next command that writes.
  for (const char* name : {kPublicationLog, "confirmed.jsonl", "config.toml", "archive.json"})
    if (auto copied = copy_small(archive.folder() / name, folder / name); !copied) return pass_on(copied);
  for (const char* beside : {"-wal", "-shm"}) fs::remove(folder / (std::string(kLedger) + beside), problem);
  if (::rename(fresh.c_str(), (folder / kLedger).c_str()) != 0)
    return tl::unexpected<Error>(storage_error("rename into place", folder / kLedger, errno));
  if (auto synced = sync_folder(folder); !synced) return pass_on(synced);
  return summary;
}

}  // namespace akt
