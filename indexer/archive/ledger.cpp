#include "indexer/archive/ledger.h"

#include <fcntl.h>

#include <array>
#include <cerrno>

#include "indexer/archive/files.h"
#include "indexer/archive/sqlite.h"

namespace akt {
namespace {

constexpr int kSchema = 2;

constexpr const char* kTables = R"sql(
CREATE TABLE file (
  id INTEGER PRIMARY KEY, path BLOB NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL,
  size INTEGER NOT NULL, mtime INTEGER NOT NULL, ctime INTEGER NOT NULL, inode INTEGER NOT NULL,
  sha256 TEXT NOT NULL, media_type TEXT NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL, message TEXT NOT NULL,
  municipality TEXT, publication TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
  read_by TEXT NOT NULL,
  UNIQUE (path, version));
CREATE INDEX file_content ON file (sha256);
CREATE INDEX file_waiting ON file (id) WHERE status = 'pending';
CREATE TABLE record (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file INTEGER NOT NULL REFERENCES file (id),
  ordinal INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, municipality TEXT NOT NULL, body TEXT NOT NULL,
  date TEXT NOT NULL, item TEXT NOT NULL, registry TEXT NOT NULL, party TEXT NOT NULL,
  text_hash BLOB NOT NULL, signature BLOB NOT NULL,
  same_text_as TEXT NOT NULL, version_of TEXT NOT NULL, replaced_by TEXT NOT NULL, publication TEXT NOT NULL);
CREATE INDEX record_file ON record (file);
CREATE INDEX record_text ON record (text_hash);
CREATE INDEX record_copy ON record (same_text_as) WHERE same_text_as <> '';
CREATE INDEX record_version ON record (version_of) WHERE version_of <> '';
CREATE INDEX record_day ON record (date, kind);
CREATE INDEX record_withdrawn ON record (id) WHERE publication = 'withdrawn';
CREATE TABLE band (key INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (key, record)) WITHOUT ROWID;
)sql";

// From each schema to the next; `kUpgrades[0]` makes 2 of 1. Records of schema 1 had the publication of their file.
constexpr std::array kUpgrades{R"sql(
ALTER TABLE record ADD COLUMN publication TEXT NOT NULL DEFAULT '';
UPDATE record SET publication = (SELECT publication FROM file WHERE file.id = record.file);
UPDATE record SET publication = 'withdrawn' WHERE file IN (SELECT id FROM file WHERE status = 'withdrawn');
CREATE INDEX record_withdrawn ON record (id) WHERE publication = 'withdrawn';
)sql"};
static_assert(kUpgrades.size() == kSchema - 1);

}  // namespace

Ledger::Ledger(std::unique_ptr<sqlite::Database> database) : database_(std::move(database)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::open(const std::string& path, bool read_only) {
  int64_t version = 0;
  auto opened = sqlite::guarded("opening " + path, [&] {
    auto database = std::make_unique<sqlite::Database>(path, read_only);
    if (!read_only) database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
    {
      sqlite::Row row = database->prepare("PRAGMA user_version");
      row.step();
      version = row.number(0);
    }
    if (version < kSchema && !read_only) {
      database->execute("BEGIN IMMEDIATE");
      if (version == 0) database->execute(kTables);
      for (auto from = version; from > 0 && from < kSchema; ++from)
        database->execute(kUpgrades.at(static_cast<size_t>(from - 1)));
      database->execute(("PRAGMA user_version=" + std::to_string(kSchema)).c_str());
      database->execute("COMMIT");
    }
    return Ledger(std::move(database));
  });
  if (opened && version > kSchema)
    return fail(ErrorCode::newer_schema,
                path + " was made by a newer Akt (schema " + std::to_string(version) + ", this one knows " +
                    std::to_string(kSchema) + ")",
                "install the newer Akt, or import the originals into a new archive");
  if (opened && read_only && version == 0)
    return fail(ErrorCode::storage, path + " has nothing in it: the first import was interrupted as it began",
                "run akt import again");
  if (opened && read_only && version < kSchema)
    return fail(ErrorCode::storage, path + " was made by an older Akt", "akt reindex brings the archive up to date");
  return opened;
}

Result<void> Ledger::begin() {
  return sqlite::guarded("writing the ledger", [&] { database_->execute("BEGIN IMMEDIATE"); });
}

Result<void> Ledger::commit() {
  return sqlite::guarded("writing the ledger", [&] { database_->execute("COMMIT"); });
}

bool Ledger::sound() const {
  const auto whole = sqlite::guarded("checking the ledger", [&] {
    auto row = database_->prepare("PRAGMA quick_check(1)");
    return row.step() && row.text(0) == "ok";
  });
  return whole && *whole;
}

Result<void> Ledger::copy_to(const std::string& path) const {
  auto copied = sqlite::guarded("copying the ledger to " + path, [&] {
    auto row = database_->prepare("VACUUM INTO ?1");
    row.bind(std::string_view(path)).run();
  });
  if (!copied) return copied;
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return tl::unexpected<Error>(storage_error("open", path, errno));
  return sync_file(file.get(), path);
}

Result<void> Ledger::scrub() {
  return sqlite::guarded("writing the ledger", [&] { database_->execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
}

void Ledger::rollback() {
  // A failed COMMIT may have rolled back by itself; then there is nothing more to undo.
  (void)sqlite::guarded("undoing a change of the ledger", [&] { database_->execute("ROLLBACK"); });
}

}  // namespace akt
