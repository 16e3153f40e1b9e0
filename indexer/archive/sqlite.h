// The one guard around SQLite: its error codes become exceptions here, and the ledger's guard turns those into Error.
// Private to archive/.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "corpus/text/result.h"

namespace akt::sqlite {

struct Problem : std::runtime_error {
  Problem(int sqlite_code, const std::string& what) : std::runtime_error(what), code(sqlite_code) {}
  int code;
};

// A prepared statement in use; reset when it goes out of scope. Columns and parameters are counted from 0 and 1.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;
  ~Row();

  Row& bind(int64_t value);
  Row& bind(std::string_view text);
  Row& bind_bytes(std::string_view bytes);
  Row& bind(const std::optional<std::string>& text);
  bool step();  // true: there is a row
  void run() { step(); }

  int64_t number(int column) const;
  std::string text(int column) const;
  std::optional<std::string> maybe_text(int column) const;
  std::string bytes(int column) const;

 private:
  void check(int code) const;
  sqlite3_stmt* statement_;
  int parameter_ = 0;
};

class Database {
 public:
  // Creates the file when it is not there, unless `read_only`.
  Database(const std::string& path, bool read_only);

  void execute(const char* sql);
  Row prepare(std::string_view sql);  // kept compiled between uses
  int64_t last_row() const { return sqlite3_last_insert_rowid(handle_.get()); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  std::unique_ptr<sqlite3, Close> handle_;
  std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> statements_;
};

// Runs `work`; what SQLite reports becomes an Error that names `what` was being done.
template <class F> auto guarded(const std::string& what, F&& work) -> Result<decltype(work())>;

Error to_error(const std::string& what, const Problem& problem);

template <class F> auto guarded(const std::string& what, F&& work) -> Result<decltype(work())> {
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return {};
    } else {
      return work();
    }
  } catch (const Problem& problem) {
    return tl::unexpected<Error>(to_error(what, problem));
  }
}

}  // namespace akt::sqlite
