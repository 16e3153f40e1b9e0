// One thread's view of the index: its level's shards as one database, with the facet columns of the same commit.
#pragma once

#include <xapian.h>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "corpus/text/result.h"
#include "indexer/language/analyser.h"
#include "indexer/schema/shards.h"
#include "indexer/schema/squeeze.h"
#include "search/engine/columns.h"

namespace akt {

using Revisions = std::vector<Xapian::rev>;

struct Session {
  std::vector<Xapian::Database> shards;
  Xapian::Database all;
  Revisions revisions;
  std::uint64_t folder = 0;  // the index folder's inode: a rebuilt index is another folder
  std::chrono::steady_clock::time_point looked;
  std::shared_ptr<const Columns> columns;
  std::vector<std::uint32_t> counts;  // lent to each query's MatchCount; all 0 between them
  Analyser analyser;
  ReadingDictionaries dictionaries;  // of all shards
  bool outdated = false;             // the index was made by another analysis than this program's
};

// Sessions at rest, and the columns they share. Thread-safe.
class SessionPool {
 public:
  SessionPool(std::filesystem::path index, Level level, std::chrono::milliseconds freshness)
      : index_(std::move(index)), level_(level), freshness_(freshness) {}

  // A session that is as fresh as asked for; throws what Xapian throws. Errors: newer_schema, storage.
  Result<std::unique_ptr<Session>> take();
  // The same session at the last commit, after DatabaseModifiedError.
  Result<void> refresh(Session& session);
  void give_back(std::unique_ptr<Session> session);

 private:
  Result<void> open(Session& session);
  void read_revisions(Session& session);
  static void read_dictionaries(Session& session);
  std::shared_ptr<const Columns> columns_for(const Session& session);

  std::filesystem::path index_;
  Level level_;
  std::chrono::milliseconds freshness_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Session>> idle_;
  std::mutex columns_mutex_;
  std::shared_ptr<const Columns> columns_;
  Revisions columns_revisions_;
  std::uint64_t columns_folder_ = 0;
};

}  // namespace akt
