#include "indexer/archive/originals.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <set>

#include "indexer/archive/hash.h"

namespace akt {

namespace fs = std::filesystem;

namespace {

constexpr size_t kBlock = size_t{1} << 18;

// Reads to the end of `from`, hands each block on, and gives the hash of it all.
template <class F> Result<std::string> hash_through(int from, F&& each) {
  Sha256 hash;
  std::string block(kBlock, '\0');
  while (true) {
    const ssize_t got = ::read(from, block.data(), block.size());
    if (got < 0) {
      if (errno == EINTR) continue;
      return fail(ErrorCode::unreadable, "cannot be read: " + std::generic_category().message(errno));
    }
    if (got == 0) return hash.hex();
    const std::string_view piece(block.data(), static_cast<size_t>(got));
    hash.add(piece);
    if (Result<void> taken = each(piece); !taken) return pass_on(taken);
  }
}

Result<void> make_folder(const fs::path& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) return tl::unexpected<Error>(storage_error("create", folder, problem.value()));
  return {};
}

}  // namespace

fs::path Originals::path_of(const std::string& sha256) const {
  return folder_ / sha256.substr(0, 2) / sha256.substr(2);
}

bool Originals::has(const std::string& sha256) const {
  std::error_code problem;
  return fs::is_regular_file(path_of(sha256), problem);
}

Result<Taken> Originals::take(const fs::path& source) {
  // O_NONBLOCK: a pipe put in a file's place must not hold the import up.
  const Descriptor from(::open(source.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!from) return fail(ErrorCode::unreadable, "cannot be opened: " + std::generic_category().message(errno));
  Taken taken;
  if (::fstat(from.get(), &taken.state) != 0)
    return fail(ErrorCode::unreadable, "cannot be opened: " + std::generic_category().message(errno));
  if (!S_ISREG(taken.state.st_mode)) return fail(ErrorCode::unsupported, "not a regular file");

  if (auto made = make_folder(temporary_folder()); !made) return pass_on(made);
  taken.temporary = temporary_folder() / (std::to_string(::getpid()) + "-" + std::to_string(++counter_));
  taken.file = Descriptor(::open(taken.temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0444));
  if (!taken.file) return tl::unexpected<Error>(storage_error("create", taken.temporary, errno));
  auto hash = hash_through(from.get(), [&taken](std::string_view piece) {
    taken.size += static_cast<int64_t>(piece.size());
    return write_all(taken.file.get(), piece, taken.temporary);
  });
  if (!hash || has(*hash)) {
    ::unlink(taken.temporary.c_str());
    taken.temporary.clear();
    taken.file.reset();
    if (!hash) return pass_on(hash);
  } else {
    // Starts the writing now; `settle` waits for it.
    ::sync_file_range(taken.file.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
  }
  taken.sha256 = *hash;
  return taken;
}

Result<void> Originals::settle(std::span<Taken> taken) {
  auto synced = sync_together(taken.size(), [taken](size_t i) {
    const Taken& file = taken[i];
    return file.file ? sync_file(file.file.get(), file.temporary) : Result<void>();
  });
  if (!synced) return synced;
  if (auto noted = note_batch(taken); !noted) return noted;
  std::set<fs::path> folders;
  for (Taken& file : taken) {
    if (file.temporary.empty()) continue;
    file.file.reset();
    const fs::path place = path_of(file.sha256);
    std::error_code problem;
    if (fs::create_directory(place.parent_path(), problem)) folders.insert(folder_);
    if (problem) return tl::unexpected<Error>(storage_error("create", place.parent_path(), problem.value()));
    if (::rename(file.temporary.c_str(), place.c_str()) != 0)
      return tl::unexpected<Error>(storage_error("rename into place", place, errno));
    file.temporary.clear();
    folders.insert(place.parent_path());
  }
  const std::vector<fs::path> changed(folders.begin(), folders.end());
  return sync_together(changed.size(), [&changed](size_t i) { return sync_folder(changed[i]); });
}

// Originals come before the ledger that names them. Whoever is interrupted between the two leaves originals that nobody
// knows: this note says which.
Result<void> Originals::note_batch(std::span<const Taken> taken) {
  std::string hashes;
  for (const Taken& file : taken)
    if (!file.temporary.empty()) hashes += file.sha256 + "\n";
  return hashes.empty() ? Result<void>() : write_durably(batch_path(), hashes);
}

// When the note outlives this, it names what the ledger knows, and nothing comes of it.
void Originals::acknowledged() { ::unlink(batch_path().c_str()); }

std::vector<std::string> Originals::settled_last() const {
  constexpr size_t kHash = 64;
  std::vector<std::string> hashes;
  const auto text = read_whole(batch_path());
  if (!text) return hashes;
  for (size_t at = 0; at + kHash < text->size(); at += kHash + 1) {
    std::string hash = text->substr(at, kHash);
    if (hash.find_first_not_of("0123456789abcdef") != std::string::npos) break;
    hashes.push_back(std::move(hash));
  }
  return hashes;
}

Result<void> Originals::clear_interrupted(const std::function<Result<bool>(const std::string& sha256)>& known) {
  std::error_code problem;
  for (const std::string& hash : settled_last()) {
    const auto is_known = known(hash);
    if (!is_known) return pass_on(is_known);
    if (!*is_known && has(hash)) fs::remove(path_of(hash), problem);
    if (problem) return tl::unexpected<Error>(storage_error("clear", path_of(hash), problem.value()));
  }
  fs::remove_all(temporary_folder(), problem);
  if (problem) return tl::unexpected<Error>(storage_error("clear", temporary_folder(), problem.value()));
  return {};
}

Result<void> Originals::verify(const std::string& sha256) const {
  const fs::path path = path_of(sha256);
  const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!fd) return tl::unexpected<Error>(storage_error("open", path, errno));
  const auto hash = hash_through(fd.get(), [](std::string_view) { return Result<void>(); });
  if (!hash) return pass_on(hash);
  if (*hash != sha256)
    return fail(ErrorCode::damaged, "the original " + path.native() + " has changed: its bytes now hash to " + *hash,
                "restore it from a backup");
  return {};
}

Result<std::vector<std::string>> Originals::all() const {
  std::vector<std::string> hashes;
  std::error_code problem;
  for (auto it = fs::recursive_directory_iterator(folder_, problem);
       !problem && it != fs::recursive_directory_iterator(); it.increment(problem)) {
    if (it->path() == temporary_folder()) {
      it.disable_recursion_pending();
    } else if (it.depth() == 1) {
      hashes.push_back(it->path().parent_path().filename().native() + it->path().filename().native());
    }
  }
  if (problem && problem != std::errc::no_such_file_or_directory)
    return tl::unexpected<Error>(storage_error("list", folder_, problem.value()));
  std::sort(hashes.begin(), hashes.end());
  return hashes;
}

}  // namespace akt
