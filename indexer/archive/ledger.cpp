#include "indexer/archive/ledger.h"

#include "indexer/archive/sqlite.h"

namespace akt {
namespace {

constexpr int kSchema = 1;

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
  same_text_as TEXT NOT NULL, version_of TEXT NOT NULL, replaced_by TEXT NOT NULL);
CREATE INDEX record_file ON record (file);
CREATE INDEX record_text ON record (text_hash);
CREATE INDEX record_copy ON record (same_text_as) WHERE same_text_as <> '';
CREATE INDEX record_version ON record (version_of) WHERE version_of <> '';
CREATE INDEX record_day ON record (date, kind);
CREATE TABLE band (key INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (key, record)) WITHOUT ROWID;
)sql";

}  // namespace

Ledger::Ledger(std::unique_ptr<sqlite::Database> database) : database_(std::move(database)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::open(const std::string& path, bool read_only) {
  int64_t version = 0;
  auto opened = sqlite::guarded("opening " + path, [&] {
    auto database = std::make_unique<sqlite::Database>(path, read_only);
    if (!read_only) database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    {
      sqlite::Row row = database->prepare("PRAGMA user_version");
      row.step();
      version = row.number(0);
    }
    if (version == 0 && !read_only) {
      database->execute("BEGIN IMMEDIATE");
      database->execute(kTables);
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
  return opened;
}

Result<void> Ledger::begin() {
  return sqlite::guarded("writing the ledger", [&] { database_->execute("BEGIN IMMEDIATE"); });
}

Result<void> Ledger::commit() {
  return sqlite::guarded("writing the ledger", [&] { database_->execute("COMMIT"); });
}

void Ledger::rollback() {
  // A failed COMMIT may have rolled back by itself; then there is nothing more to undo.
  (void)sqlite::guarded("undoing a change of the ledger", [&] { database_->execute("ROLLBACK"); });
}

}  // namespace akt
