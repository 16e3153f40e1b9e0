#include "indexer/archive/ledger.h"

#include <algorithm>
#include <array>
#include <stdexcept>

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

#define AKT_FILE_COLUMNS                                                                              \
  "id, path, name, version, size, mtime, ctime, inode, sha256, media_type, status, reason, message, " \
  "municipality, publication, first_seen, last_seen, read_by"
#define AKT_RECORD_COLUMNS                                                                               \
  "number, id, file, ordinal, kind, title, municipality, body, date, item, registry, party, text_hash, " \
  "signature, same_text_as, version_of, replaced_by"

struct StatusRow {
  FileStatus status;
  std::string_view name;
};
constexpr std::array<StatusRow, 6> kStatuses{{{FileStatus::pending, "pending"},
                                              {FileStatus::indexed, "indexed"},
                                              {FileStatus::duplicate, "duplicate"},
                                              {FileStatus::failed, "failed"},
                                              {FileStatus::replaced, "replaced"},
                                              {FileStatus::withdrawn, "withdrawn"}}};

FileStatus status_from(std::string_view name) {
  for (const StatusRow& row : kStatuses)
    if (row.name == name) return row.status;
  throw sqlite::Problem(SQLITE_CORRUPT, "a file with the unknown status " + std::string(name));
}

FileRow file_from(const sqlite::Row& row) {
  FileRow file;
  file.id = row.number(0);
  file.path = row.bytes(1);
  file.name = row.text(2);
  file.version = static_cast<int>(row.number(3));
  file.size = row.number(4);
  file.mtime_ns = row.number(5);
  file.ctime_ns = row.number(6);
  file.inode = row.number(7);
  file.sha256 = row.text(8);
  file.media_type = row.text(9);
  file.status = status_from(row.text(10));
  file.reason = row.text(11);
  file.message = row.text(12);
  file.municipality = row.maybe_text(13);
  file.publication = row.text(14);
  file.first_seen = row.number(15);
  file.last_seen = row.number(16);
  file.read_by = row.text(17);
  return file;
}

void bind(sqlite::Row& row, const FileRow& file) {
  row.bind_bytes(file.path).bind(std::string_view(file.name)).bind(int64_t{file.version}).bind(file.size);
  row.bind(file.mtime_ns).bind(file.ctime_ns).bind(file.inode).bind(std::string_view(file.sha256));
  row.bind(std::string_view(file.media_type)).bind(status_name(file.status)).bind(std::string_view(file.reason));
  row.bind(std::string_view(file.message)).bind(file.municipality).bind(std::string_view(file.publication));
  row.bind(file.first_seen).bind(file.last_seen).bind(std::string_view(file.read_by));
}

RecordRow record_from(const sqlite::Row& row) {
  RecordRow record;
  record.number = row.number(0);
  record.id = row.text(1);
  record.file = row.number(2);
  record.ordinal = static_cast<int>(row.number(3));
  const auto kind = kind_from_name(row.text(4));
  if (!kind) throw sqlite::Problem(SQLITE_CORRUPT, "a record of the unknown kind " + row.text(4));
  record.kind = *kind;
  record.title = row.text(5);
  record.municipality = row.text(6);
  record.body = row.text(7);
  record.date = row.text(8);
  record.item = row.text(9);
  record.registry = row.text(10);
  record.party = row.text(11);
  record.text_hash = row.bytes(12);
  record.signature = row.bytes(13);
  record.same_text_as = row.text(14);
  record.version_of = row.text(15);
  record.replaced_by = row.text(16);
  return record;
}

template <class T, class F> std::vector<T> all_rows(sqlite::Row& row, F&& read) {
  std::vector<T> rows;
  while (row.step()) rows.push_back(read(row));
  return rows;
}

std::optional<FileRow> one_file(sqlite::Row& row) {
  if (!row.step()) return std::nullopt;
  return file_from(row);
}

}  // namespace

std::string_view status_name(FileStatus status) {
  for (const StatusRow& row : kStatuses)
    if (row.status == status) return row.name;
  throw std::logic_error("a file status without a row in its table");
}

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

Result<std::optional<FileRow>> Ledger::latest(std::string_view path) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_FILE_COLUMNS " FROM file WHERE path=?1 ORDER BY version DESC LIMIT 1");
    return one_file(row.bind_bytes(path));
  });
}

Result<std::optional<FileRow>> Ledger::file(int64_t id) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_FILE_COLUMNS " FROM file WHERE id=?1");
    return one_file(row.bind(id));
  });
}

Result<std::optional<FileRow>> Ledger::with_content(std::string_view sha256, FileStatus status) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row =
        database_->prepare("SELECT " AKT_FILE_COLUMNS " FROM file WHERE sha256=?1 AND status=?2 ORDER BY id LIMIT 1");
    return one_file(row.bind(sha256).bind(status_name(status)));
  });
}

Result<std::optional<FileRow>> Ledger::version_before(const FileRow& file) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_FILE_COLUMNS
                                  " FROM file WHERE path=?1 AND version<?2 AND status IN ('indexed', 'replaced') "
                                  "ORDER BY version DESC LIMIT 1");
    return one_file(row.bind_bytes(file.path).bind(int64_t{file.version}));
  });
}

Result<int64_t> Ledger::add(const FileRow& file) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare(
        "INSERT INTO file (path, name, version, size, mtime, ctime, inode, sha256, media_type, status, reason, "
        "message, municipality, publication, first_seen, last_seen, read_by) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");
    bind(row, file);
    row.run();
    return database_->last_row();
  });
}

Result<void> Ledger::update(const FileRow& file) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare(
        "UPDATE file SET path=?1, name=?2, version=?3, size=?4, mtime=?5, ctime=?6, inode=?7, sha256=?8, "
        "media_type=?9, status=?10, reason=?11, message=?12, municipality=?13, publication=?14, first_seen=?15, "
        "last_seen=?16, read_by=?17 WHERE id=?18");
    bind(row, file);
    row.bind(file.id).run();
  });
}

Result<void> Ledger::seen(int64_t id, int64_t when) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE file SET last_seen=?1 WHERE id=?2");
    row.bind(when).bind(id).run();
  });
}

Result<std::vector<FileRow>> Ledger::files_with(FileStatus status) const {
  return sqlite::guarded("reading the ledger", [&] {
    // Its own statement for pending: the partial index holds only those.
    auto row = status == FileStatus::pending
                   ? database_->prepare("SELECT " AKT_FILE_COLUMNS " FROM file WHERE status='pending' ORDER BY id")
                   : database_->prepare("SELECT " AKT_FILE_COLUMNS " FROM file WHERE status=?1 ORDER BY id");
    if (status != FileStatus::pending) row.bind(status_name(status));
    return all_rows<FileRow>(row, file_from);
  });
}

Result<std::vector<FileRow>> Ledger::troubled_files() const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_FILE_COLUMNS
                                  " FROM file WHERE status IN ('pending', 'failed') OR reason <> '' ORDER BY id");
    return all_rows<FileRow>(row, file_from);
  });
}

Result<void> Ledger::each_file(const std::function<void(const FileRow&)>& visit) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_FILE_COLUMNS " FROM file ORDER BY id");
    while (row.step()) visit(file_from(row));
  });
}

Result<std::vector<StatusCount>> Ledger::counts() const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT status, reason, count(*) FROM file GROUP BY status, reason ORDER BY 1, 2");
    return all_rows<StatusCount>(row, [](const sqlite::Row& r) {
      return StatusCount{status_from(r.text(0)), r.text(1), r.number(2)};
    });
  });
}

Result<int64_t> Ledger::add(const RecordRow& record, std::span<const int64_t> bands) {
  return sqlite::guarded("writing the ledger", [&] {
    int64_t number = 0;
    {
      auto row = database_->prepare(
          "INSERT INTO record (id, file, ordinal, kind, title, municipality, body, date, item, registry, party, "
          "text_hash, signature, same_text_as, version_of, replaced_by) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
      row.bind(std::string_view(record.id)).bind(record.file).bind(int64_t{record.ordinal});
      row.bind(kind_name(record.kind)).bind(std::string_view(record.title));
      row.bind(std::string_view(record.municipality)).bind(std::string_view(record.body));
      row.bind(std::string_view(record.date)).bind(std::string_view(record.item));
      row.bind(std::string_view(record.registry)).bind(std::string_view(record.party));
      row.bind_bytes(record.text_hash).bind_bytes(record.signature);
      row.bind(std::string_view(record.same_text_as)).bind(std::string_view(record.version_of));
      row.bind(std::string_view(record.replaced_by)).run();
      number = database_->last_row();
    }
    for (const int64_t band : bands) {
      auto row = database_->prepare("INSERT OR IGNORE INTO band (key, record) VALUES (?1, ?2)");
      row.bind(band).bind(number).run();
    }
    return number;
  });
}

Result<bool> Ledger::has_record(std::string_view id) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT 1 FROM record WHERE id=?1");
    return row.bind(id).step();
  });
}

Result<std::optional<RecordRow>> Ledger::record(std::string_view id) const {
  return sqlite::guarded("reading the ledger", [&]() -> std::optional<RecordRow> {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE id=?1");
    if (!row.bind(id).step()) return std::nullopt;
    return record_from(row);
  });
}

Result<std::vector<RecordRow>> Ledger::records_of(int64_t file) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE file=?1 ORDER BY ordinal");
    return all_rows<RecordRow>(row.bind(file), record_from);
  });
}

Result<std::vector<RecordRow>> Ledger::with_text(Kind kind, std::string_view text_hash) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row =
        database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE text_hash=?1 AND kind=?2 ORDER BY number");
    return all_rows<RecordRow>(row.bind_bytes(text_hash).bind(kind_name(kind)), record_from);
  });
}

Result<std::vector<RecordRow>> Ledger::with_bands(Kind kind, std::span<const int64_t> bands) const {
  return sqlite::guarded("reading the ledger", [&] {
    std::vector<int64_t> numbers;
    for (const int64_t band : bands) {
      auto row = database_->prepare("SELECT record FROM band WHERE key=?1");
      row.bind(band);
      while (row.step()) numbers.push_back(row.number(0));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<RecordRow> rows;
    for (const int64_t number : numbers) {
      auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record WHERE number=?1 AND kind=?2");
      if (row.bind(number).bind(kind_name(kind)).step()) rows.push_back(record_from(row));
    }
    return rows;
  });
}

Result<LaterKin> Ledger::later_kin_of(std::string_view id) const {
  return sqlite::guarded("reading the ledger", [&] {
    LaterKin kin;
    auto copy = database_->prepare(
        "SELECT id FROM record WHERE same_text_as=?1 AND same_text_as <> '' ORDER BY number LIMIT 1");
    if (copy.bind(id).step()) {
      kin.same_text = copy.text(0);
      return kin;
    }
    auto version =
        database_->prepare("SELECT id FROM record WHERE version_of=?1 AND version_of <> '' ORDER BY number LIMIT 1");
    if (version.bind(id).step()) kin.version = version.text(0);
    return kin;
  });
}

Result<std::vector<RecordRow>> Ledger::find(const RecordQuery& query) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS
                                  " FROM record WHERE date=?1 AND (?2='' OR kind=?2) AND (?3='' OR municipality=?3) "
                                  "AND (?4='' OR body=?4) AND (?5='' OR item=?5) ORDER BY number");
    row.bind(std::string_view(query.date)).bind(query.kind ? kind_name(*query.kind) : std::string_view());
    row.bind(std::string_view(query.municipality)).bind(std::string_view(query.body));
    return all_rows<RecordRow>(row.bind(std::string_view(query.item)), record_from);
  });
}

Result<void> Ledger::replace(std::string_view id, std::string_view by) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE record SET replaced_by=?1 WHERE id=?2");
    row.bind(by).bind(id).run();
  });
}

Result<void> Ledger::move_records(int64_t from_file, int64_t to_file) {
  return sqlite::guarded("writing the ledger", [&] {
    auto row = database_->prepare("UPDATE record SET file=?1 WHERE file=?2");
    row.bind(to_file).bind(from_file).run();
  });
}

Result<void> Ledger::forget_records_of(int64_t file) {
  return sqlite::guarded("writing the ledger", [&] {
    const auto rows = [&] {
      auto row = database_->prepare("SELECT number FROM record WHERE file=?1");
      return all_rows<int64_t>(row.bind(file), [](const sqlite::Row& r) { return r.number(0); });
    }();
    // Bands have no index by record: they are few after a failed import, and reindexing drops all of them.
    for (const int64_t number : rows) {
      auto row = database_->prepare("DELETE FROM band WHERE record=?1");
      row.bind(number).run();
    }
    auto row = database_->prepare("DELETE FROM record WHERE file=?1");
    row.bind(file).run();
  });
}

Result<void> Ledger::forget_all_records() {
  return sqlite::guarded("writing the ledger", [&] { database_->execute("DELETE FROM band; DELETE FROM record;"); });
}

Result<void> Ledger::each_record(const std::function<void(const RecordRow&)>& visit) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT " AKT_RECORD_COLUMNS " FROM record ORDER BY number");
    while (row.step()) visit(record_from(row));
  });
}

Result<std::map<std::string, int64_t>> Ledger::records_by_kind() const {
  return sqlite::guarded("reading the ledger", [&] {
    std::map<std::string, int64_t> kinds;
    auto row = database_->prepare("SELECT kind, count(*) FROM record GROUP BY kind");
    while (row.step()) kinds[row.text(0)] = row.number(1);
    return kinds;
  });
}

}  // namespace akt
