// The ledger: every file ever seen and what became of it, every record and where it came from. SQLite in WAL mode with
// synchronous=FULL: what was committed is on disk.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"

namespace akt {

namespace sqlite {
class Database;
}

enum class FileStatus {
  pending,    // its original is safe; its records are not in the index yet
  indexed,    // its records are in the index
  duplicate,  // the same bytes as a file at another path, whose records stand for both
  failed,     // no records, for the reason given
  replaced,   // a later version of the same path has taken its place; its records stay, marked
  withdrawn,  // taken down
};

std::string_view status_name(FileStatus status);

// One version of one path.
struct FileRow {
  int64_t id = 0;
  std::string path;  // absolute; raw bytes, not necessarily UTF-8
  std::string name;  // for people: from the folder that was imported on, escaped
  int version = 1;
  int64_t size = 0;
  int64_t mtime_ns = 0;
  int64_t ctime_ns = 0;
  int64_t inode = 0;
  std::string sha256;  // empty when the file could not be read
  std::string media_type;
  FileStatus status = FileStatus::pending;
  std::string reason;       // an error name; a warning when it was read in part only; "" when all is well
  std::string message;      // for people
  Text municipality;        // as given by the operator
  std::string publication;  // as given by the operator for this file; empty: by rule
  int64_t first_seen = 0;   // seconds since 1970
  int64_t last_seen = 0;
  std::string read_by;  // the version of Akt that read it or failed to; another may do better
};

struct RecordRow {
  int64_t number = 0;
  std::string id;
  int64_t file = 0;
  int ordinal = 0;  // its place among the file's records
  Kind kind = Kind::other;
  std::string title;
  std::string municipality;  // slugs, so that spelling does not keep two papers apart
  std::string body;
  std::string date;      // ISO or empty
  std::string item;      // as written or empty
  std::string registry;  // bare keys, a space before, between and after; empty without any
  // Slug of who it is from or with (respondent, contract's other party); of a meeting and its §, what tells the meeting
  // from the body's others that day (sitting_key).
  std::string party;
  std::string text_hash;
  std::string signature;
  std::string same_text_as;
  std::string version_of;
  std::string replaced_by;
  std::string publication;  // internal, public, masked; withdrawn: a tombstone, without a title or a party
};

struct StatusCount {
  FileStatus status;
  std::string reason;
  int64_t files = 0;
};

// What a reference may be found by; empty members match anything.
struct RecordQuery {
  std::optional<Kind> kind;
  std::string municipality;
  std::string body;
  std::string date;
  std::string item;
};

struct LaterKin {
  Text same_text;
  Text version;  // not looked for when there is a copy
};

class Ledger {
 public:
  // Errors: newer_schema; storage, also when reading one that a writer would bring up to date.
  static Result<Ledger> open(const std::string& path, bool read_only);
  Ledger(Ledger&&) noexcept;
  Ledger& operator=(Ledger&&) noexcept;
  ~Ledger();

  // All changes stand between these two; a process that dies between them has changed nothing.
  Result<void> begin();
  Result<void> commit();
  void rollback();
  // Whether SQLite finds its file whole.
  bool sound() const;
  // The ledger as it is now, whole, in a file that is not there yet; durable when it returns.
  Result<void> copy_to(const std::string& path) const;
  // Takes what was overwritten out of the log beside the ledger too.
  Result<void> scrub();

  Result<std::optional<FileRow>> latest(std::string_view path) const;
  Result<std::optional<FileRow>> file(int64_t id) const;
  // The first file of that status with these bytes.
  Result<std::optional<FileRow>> with_content(std::string_view sha256, FileStatus status) const;
  Result<bool> has_content(std::string_view sha256) const;  // of whatever status
  // The version before this one that gave records, if any.
  Result<std::optional<FileRow>> version_before(const FileRow& file) const;
  Result<int64_t> add(const FileRow& file);
  Result<void> update(const FileRow& file);
  Result<void> seen(int64_t id, int64_t when);
  Result<std::vector<FileRow>> files_with(FileStatus status) const;  // in the order they were first seen
  // Pending, failed, or read in part only.
  Result<std::vector<FileRow>> troubled_files() const;
  Result<void> each_file(const std::function<void(const FileRow&)>& visit) const;
  Result<std::vector<StatusCount>> counts() const;

  Result<int64_t> add(const RecordRow& record, std::span<const int64_t> bands);
  Result<bool> has_record(std::string_view id) const;
  Result<std::optional<RecordRow>> record(std::string_view id) const;
  Result<std::vector<RecordRow>> records_of(int64_t file) const;
  Result<std::vector<RecordRow>> with_text(Kind kind, std::string_view text_hash) const;
  Result<std::vector<RecordRow>> with_bands(Kind kind, std::span<const int64_t> bands) const;
  // The first records that call themselves a copy or a version of this one.
  Result<LaterKin> later_kin_of(std::string_view id) const;
  Result<std::vector<RecordRow>> find(const RecordQuery& query) const;
  Result<void> replace(std::string_view id, std::string_view by);
  Result<void> publish(std::string_view id, std::string_view publication);
  // Leaves of a record what stops it from coming back and tells that it was here.
  Result<void> withdraw(std::string_view id);
  // Withdrawn records that carry a registry number, by its bare key.
  Result<std::vector<RecordRow>> withdrawn_with(std::string_view bare_key) const;
  // For when another path has the same bytes: the records live on under it.
  Result<void> move_records(int64_t from_file, int64_t to_file);
  // But for those of withdrawn files, which nothing makes again.
  Result<void> forget_all_records();
  Result<void> each_record(const std::function<void(const RecordRow&)>& visit) const;  // in the order they came
  Result<std::map<std::string, int64_t>> records_by_kind() const;

 private:
  explicit Ledger(std::unique_ptr<sqlite::Database> database);
  std::unique_ptr<sqlite::Database> database_;
};

}  // namespace akt
