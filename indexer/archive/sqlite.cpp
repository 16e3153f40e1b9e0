#include "indexer/archive/sqlite.h"

#include <filesystem>

namespace akt::sqlite {

Row::~Row() {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

void Row::check(int code) const {
  if (code != SQLITE_OK) throw Problem(code, sqlite3_errmsg(sqlite3_db_handle(statement_)));
}

Row& Row::bind(int64_t value) {
  check(sqlite3_bind_int64(statement_, ++parameter_, value));
  return *this;
}

Row& Row::bind(std::string_view text) {
  check(sqlite3_bind_text64(statement_, ++parameter_, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Row& Row::bind_bytes(std::string_view bytes) {
  // A null pointer would bind NULL; an empty path or hash is still bytes.
  const char* data = bytes.empty() ? "" : bytes.data();
  check(sqlite3_bind_blob64(statement_, ++parameter_, data, bytes.size(), SQLITE_TRANSIENT));
  return *this;
}

Row& Row::bind(const std::optional<std::string>& text) {
  if (text) return bind(std::string_view(*text));
  check(sqlite3_bind_null(statement_, ++parameter_));
  return *this;
}

bool Row::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw Problem(code, sqlite3_errmsg(sqlite3_db_handle(statement_)));
}

int64_t Row::number(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Row::text(int column) const { return bytes(column); }

std::optional<std::string> Row::maybe_text(int column) const {
  if (sqlite3_column_type(statement_, column) == SQLITE_NULL) return std::nullopt;
  return bytes(column);
}

std::string Row::bytes(int column) const {
  const void* data = sqlite3_column_blob(statement_, column);
  const auto size = static_cast<size_t>(sqlite3_column_bytes(statement_, column));
  return data == nullptr ? std::string() : std::string(static_cast<const char*>(data), size);
}

namespace {

sqlite3* open_file(const std::string& name, int flags) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
  if (code == SQLITE_OK) return handle;
  const std::string what = handle != nullptr ? sqlite3_errmsg(handle) : "out of memory";
  sqlite3_close_v2(handle);
  throw Problem(code, what);
}

// SQLite's way of naming a file that nobody changes: a path with the characters of a URI's own escaped.
std::string immutable_name(const std::string& path) {
  std::string name = "file:";
  for (const char c : path) {
    if (c == '%')
      name += "%25";
    else if (c == '?')
      name += "%3f";
    else if (c == '#')
      name += "%23";
    else
      name += c;
  }
  return name + "?immutable=1";
}

}  // namespace

Database::Database(const std::string& path, bool read_only) {
  handle_.reset(open_file(path, read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
  sqlite3_extended_result_codes(handle_.get(), 1);
  sqlite3_busy_timeout(handle_.get(), 10'000);
  if (!read_only) return;
  try {
    execute("PRAGMA schema_version");
  } catch (const Problem& problem) {
    // Reading in WAL mode wants to write a little beside the file. Where nobody may (a read-only disk, another user's
    // archive), the file alone is the whole truth as long as no log lies beside it.
    const int primary = problem.code & 0xff;
    if ((primary != SQLITE_CANTOPEN && primary != SQLITE_READONLY) || std::filesystem::exists(path + "-wal")) throw;
    handle_.reset(open_file(immutable_name(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI));
  }
}

void Database::execute(const char* sql) {
  const int code = sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw Problem(code, sqlite3_errmsg(handle_.get()));
}

Row Database::prepare(std::string_view sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) throw Problem(code, sqlite3_errmsg(handle_.get()));
    found = statements_.emplace(std::string(sql), statement).first;
  }
  return Row(found->second.get());
}

Error to_error(const std::string& what, const Problem& problem) {
  const int primary = problem.code & 0xff;
  if (primary == SQLITE_FULL)
    return {ErrorCode::storage, what + ": the disk is full", "free some space and run the command again"};
  if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)
    return {ErrorCode::storage, what + ": the ledger is damaged (" + problem.what() + ")",
            "restore ledger.sqlite from a backup, or make it again with akt check --repair"};
  if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
    return {ErrorCode::busy, what + ": another process holds the ledger", "wait for it to finish"};
  return {ErrorCode::storage, what + ": " + problem.what(), "see that the archive folder can be read and written"};
}

}  // namespace akt::sqlite
