// What a front reads: an archive's engine and ledger, limited to the front's level. Thread-safe.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "indexer/archive/archive.h"
#include "indexer/archive/publication.h"
#include "search/engine/engine.h"
#include "search/http/level.h"
#include "search/views/consultation_view.h"
#include "search/views/coverage_view.h"
#include "search/views/line.h"

namespace akt::http {

struct Original {
  std::filesystem::path path;
  std::string media_type;
  std::string name;  // the file's own, without folders
};

struct Change {
  std::string id;
  std::string change;   // added, replaced, withdrawn
  std::int64_t at = 0;  // seconds since 1970
};

struct Related {
  std::vector<RecordLine> cited_by;
  std::vector<RecordLine> copies;    // the same text, word for word
  std::vector<RecordLine> versions;  // nearly the same, before or after
};

class Holdings {
 public:
  // Errors as Archive::open and SearchEngine::open have them.
  static Result<std::shared_ptr<Holdings>> open(const std::filesystem::path& folder, Level level);

  Level level() const { return level_; }
  SearchEngine& engine() const { return *engine_; }

  // As the engine finds it; an empty result also says that a number's papers were withdrawn.
  Result<SearchResults> search(const SearchRequest& request) const;
  // Whether that record was here for this level to see, and was taken down.
  bool taken_down(const std::string& id) const;

  // A record with those of its references resolved that this level may see. By its whole id only.
  Result<Record> record(const std::string& id) const;
  Result<Related> related(const Record& record) const;
  // Errors: not_found, also when some record of the file is not published.
  Result<Original> original(const std::string& sha256) const;
  Result<Coverage> coverage() const;
  // With what officials have confirmed; without private persons' names where all may look.
  Result<ConsultationView> consultation(const std::string& number) const;
  // Since a moment, oldest first.
  Result<std::vector<Change>> changes(std::int64_t since) const;

  // Another after every change of the index or the ledger.
  std::string revision() const;
  // Another after every decision on who may see what.
  std::string publication_revision() const;
  // Whether the folder is no longer the one that was opened: another archive has taken its place.
  bool superseded() const;

 private:
  Holdings(Archive archive, std::unique_ptr<SearchEngine> engine, Level level);

  Result<Coverage> count_coverage() const;
  // What was decided by hand, read again when the log has grown.
  std::shared_ptr<const std::vector<Decision>> decided() const;
  void add_decided(std::int64_t since, std::vector<Change>& changes) const;

  Archive archive_;
  std::unique_ptr<SearchEngine> engine_;
  Level level_;
  std::string identity_;
  mutable std::mutex ledger_mutex_;  // SQLite's statements are one thread's at a time
  mutable std::mutex decided_mutex_;
  mutable std::shared_ptr<const std::vector<Decision>> decided_;  // of the log's state `decided_at_`
  mutable std::set<std::string> taken_down_;                      // what this level could see before
  mutable std::string decided_at_;
  mutable std::mutex coverage_mutex_;
  mutable std::optional<Coverage> coverage_;  // of the revision `covered_`
  mutable std::string covered_;
};

}  // namespace akt::http
