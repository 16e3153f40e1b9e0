#include "indexer/archive/archive.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>

#include "corpus/text/clock.h"
#include "corpus/text/unicode.h"

namespace akt {

namespace fs = std::filesystem;

namespace {

constexpr int kSchema = 1;
constexpr std::string_view kDescription = "archive.json";
constexpr const char* kLedger = "ledger.sqlite";

std::string host_name() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0) return "unknown host";
  return name.data();
}

// What the user typed, as far as it tells one writer from another.
std::string command_line() {
  constexpr size_t kEnough = 200;
  std::ifstream file("/proc/self/cmdline", std::ios::binary);
  std::string line;
  for (std::string word; line.size() < kEnough && std::getline(file, word, '\0');)
    line += (line.empty() ? "" : " ") + (line.empty() ? fs::path(word).filename().native() : word);
  return shown(make_valid(line.substr(0, kEnough)));
}

Result<Descriptor> take_lock(const fs::path& folder) {
  const fs::path path = folder / "lock";
  Descriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  if (!fd) {
    Error error = storage_error("open", path, errno);
    return fail(ErrorCode::storage, error.message, "see that you may write in the archive folder");
  }
  if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
    const auto holder = read_whole(path);
    return fail(ErrorCode::busy,
                "the archive " + shown(folder.native()) + " is being written by " +
                    (holder && !holder->empty() ? std::string(trim(*holder)) : "another process"),
                "wait for it to finish, then run the command again; searching works meanwhile");
  }
  const std::string holder = "process " + std::to_string(::getpid()) + " (" + command_line() + ") on " + host_name() +
                             " since " + utc_now() + "\n";
  if (::ftruncate(fd.get(), 0) != 0) return tl::unexpected<Error>(storage_error("write", path, errno));
  if (auto written = write_all(fd.get(), holder, path); !written) return pass_on(written);
  return fd;
}

Result<void> check_description(const fs::path& folder) {
  const auto text = read_whole(folder / kDescription);
  if (!text) return pass_on(text);
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (!json.is_object() || !json.contains("schema") || !json["schema"].is_number_integer())
    return fail(ErrorCode::storage, shown((folder / kDescription).native()) + " is not an archive's description",
                "make it again with akt check --repair");
  const int schema = json["schema"].get<int>();
  if (schema > kSchema)
    return fail(ErrorCode::newer_schema,
                "the archive " + shown(folder.native()) + " was made by a newer Akt (schema " + std::to_string(schema) +
                    ", this one knows " + std::to_string(kSchema) + ")",
                "install the newer Akt, or import the originals into a new archive");
  return {};
}

Result<void> create(const fs::path& folder) {
  const nlohmann::ordered_json json = {{"software", "akt " AKT_VERSION}, {"schema", kSchema}, {"created", utc_now()}};
  return write_durably(folder / kDescription, json.dump(2) + "\n");
}

// Says no more than what made the archive: the ledger and the index tell their own versions.
Result<void> repair_description(const fs::path& folder) {
  const auto checked = check_description(folder);
  return checked || checked.error().code == ErrorCode::newer_schema ? checked : create(folder);
}

// An archive that was just begun has neither ledger nor originals.
bool ledger_is_lost(const fs::path& folder) {
  std::error_code problem;
  if (fs::exists(folder / kLedger, problem) && fs::file_size(folder / kLedger, problem) > 0) return false;
  const auto originals = Originals(folder / "originals").all();
  return originals && !originals->empty();
}

Result<Ledger> open_ledger(const fs::path& folder, Access access) {
  std::error_code problem;
  if (access == Access::read && !fs::exists(folder / kLedger, problem))
    return fail(ErrorCode::storage,
                shown(folder.native()) + " has no ledger: the first import was interrupted as it began",
                "run akt import again");
  return Ledger::open((folder / kLedger).native(), access == Access::read);
}

// The old one is kept beside the new one, for whoever can read it.
Result<Ledger> new_ledger(const fs::path& folder) {
  const std::string aside = std::string(".damaged-") + utc_now();
  for (const char* part : {"", "-wal", "-shm"}) {
    const fs::path file = folder / (std::string(kLedger) + part);
    fs::path away = file;
    away += aside;
    std::error_code problem;
    if (!fs::exists(file, problem)) continue;
    fs::rename(file, away, problem);
    if (problem) return tl::unexpected<Error>(storage_error("put aside", file, problem.value()));
  }
  return open_ledger(folder, Access::write);
}

}  // namespace

std::string_view software_version() { return AKT_VERSION; }

Archive::Archive(fs::path folder, Descriptor lock, Ledger ledger)
    : folder_(std::move(folder)),
      lock_(std::move(lock)),
      originals_(folder_ / "originals"),
      ledger_(std::move(ledger)) {}

Result<Archive> Archive::open(const fs::path& folder, Access access) {
  std::error_code problem;
  const bool exists =
      fs::exists(folder / kDescription, problem) || (access == Access::repair && fs::exists(folder / kLedger, problem));
  if (!exists && access != Access::create)
    return fail(ErrorCode::not_found, "there is no archive in " + shown(folder.native()),
                "make one with `akt import PATH…`, or name another with --archive DIR or $AKT_ARCHIVE");
  if (!exists) {
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem) && !fs::exists(folder / "lock", problem))
      return fail(ErrorCode::bad_input, shown(folder.native()) + " holds other files and is not an archive",
                  "name an empty or new folder with --archive DIR");
    if (fs::create_directories(folder, problem); problem)
      return tl::unexpected<Error>(storage_error("create", folder, problem.value()));
  }
  Descriptor lock;
  if (access != Access::read) {
    auto taken = take_lock(folder);
    if (!taken) return pass_on(taken);
    lock = std::move(*taken);
    // After the lock: a folder that was begun and has no more than that is known for ours by it.
    if (fs::create_directory(folder / "originals", problem); problem)
      return tl::unexpected<Error>(storage_error("create", folder / "originals", problem.value()));
    if (!fs::exists(folder / kDescription, problem))
      if (auto created = create(folder); !created) return pass_on(created);
  }
  const auto described = access == Access::repair ? repair_description(folder) : check_description(folder);
  if (!described) return pass_on(described);
  const bool lost = ledger_is_lost(folder);
  if (lost && access != Access::repair)
    return fail(ErrorCode::storage, "the ledger of " + shown(folder.native()) + " is gone",
                "restore ledger.sqlite from a backup, or make it again with akt check --repair");
  bool fresh = lost;
  auto ledger = lost && access == Access::repair ? new_ledger(folder) : open_ledger(folder, access);
  if (access == Access::repair && !lost && (!ledger || !ledger->sound())) {
    if (!ledger && ledger.error().code != ErrorCode::storage) return pass_on(ledger);
    fresh = true;
    if (ledger) ledger = fail(ErrorCode::storage, "closed to be put aside");
    ledger = new_ledger(folder);
  }
  if (!ledger) return pass_on(ledger);
  Archive archive(folder, std::move(lock), std::move(*ledger));
  archive.ledger_is_new_ = fresh;
  if (access != Access::read) {
    // A ledger that was lost knows nothing, and is to be made again from whatever is there.
    auto cleared = archive.originals_.clear_interrupted(
        [&](const std::string& sha256) { return fresh ? Result<bool>(true) : archive.ledger_.has_content(sha256); });
    if (!cleared) return pass_on(cleared);
  }
  return archive;
}

}  // namespace akt
