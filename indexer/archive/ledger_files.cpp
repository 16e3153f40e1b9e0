// The ledger's files: every version of every path.
#include <array>
#include <stdexcept>

#include "indexer/archive/ledger.h"
#include "indexer/archive/ledger_rows.h"

namespace akt {
namespace {

#define AKT_FILE_COLUMNS                                                                              \
  "id, path, name, version, size, mtime, ctime, inode, sha256, media_type, status, reason, message, " \
  "municipality, publication, first_seen, last_seen, read_by"
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

Result<bool> Ledger::has_content(std::string_view sha256) const {
  return sqlite::guarded("reading the ledger", [&] {
    auto row = database_->prepare("SELECT 1 FROM file WHERE sha256=?1 LIMIT 1");
    return row.bind(sha256).step();
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

}  // namespace akt
