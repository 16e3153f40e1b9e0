#include "search/engine/session.h"

#include <sys/stat.h>

#include "indexer/schema/version.h"

namespace akt {
namespace {

// The folder itself, not its name: after a rebuild another one has the name.
std::uint64_t inode_of(const std::filesystem::path& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) == 0 ? static_cast<std::uint64_t>(found.st_ino) : 0;
}

Result<void> check_schema(const Xapian::Database& shard, const std::filesystem::path& index) {
  const std::string text = shard.get_metadata(std::string(kSchemaKey));
  const int schema = std::atoi(text.c_str());
  if (schema > kSchemaVersion)
    return fail(ErrorCode::newer_schema,
                "the index in " + index.string() + " has schema " + text + ", this program reads " +
                    std::to_string(kSchemaVersion),
                "use the newer Akt that made it, or rebuild it with akt reindex");
  if (schema < kSchemaVersion)
    return fail(ErrorCode::storage, "the index in " + index.string() + " was made by an older Akt",
                "rebuild it with akt reindex");
  return {};
}

}  // namespace

Result<void> SessionPool::open(Session& session) {
  session.folder = inode_of(index_);
  session.all = Xapian::Database();
  session.shards.clear();
  for (size_t at = 0; at < shards_of(level_); ++at) {
    const Xapian::Database& shard = session.shards.emplace_back(shard_path(index_, at).string());
    if (auto checked = check_schema(shard, index_); !checked) return checked;
    session.all.add_database(shard);
  }
  read_revisions(session);
  session.outdated = session.shards[0].get_metadata(std::string(kAnalysisKey)) != Analyser::version();
  read_dictionaries(session);
  session.columns = columns_for(session);
  session.looked = std::chrono::steady_clock::now();
  return {};
}

void SessionPool::read_revisions(Session& session) {
  session.revisions.clear();
  for (const Xapian::Database& shard : session.shards) session.revisions.push_back(shard.get_revision());
}

Result<void> SessionPool::refresh(Session& session) {
  session.looked = std::chrono::steady_clock::now();
  if (inode_of(index_) != session.folder) return open(session);
  session.all.reopen();
  const Revisions before = session.revisions;
  read_revisions(session);
  if (session.revisions != before || !session.columns) {
    read_dictionaries(session);
    session.columns = columns_for(session);
  }
  return {};
}

void SessionPool::read_dictionaries(Session& session) {
  session.dictionaries = {};
  for (const Xapian::Database& shard : session.shards)
    session.dictionaries.add(shard.get_metadata(std::string(kDictionaryKey)));
}

std::shared_ptr<const Columns> SessionPool::columns_for(const Session& session) {
  const std::lock_guard lock(columns_mutex_);
  if (!columns_ || columns_revisions_ != session.revisions || columns_folder_ != session.folder) {
    columns_ = std::make_shared<const Columns>(session.all, session.shards);
    columns_revisions_ = session.revisions;
    columns_folder_ = session.folder;
  }
  return columns_;
}

Result<std::unique_ptr<Session>> SessionPool::take() {
  std::unique_ptr<Session> session;
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      session = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (!session) {
    session = std::make_unique<Session>();
    if (auto opened = open(*session); !opened) return tl::unexpected(opened.error());
  } else if (std::chrono::steady_clock::now() - session->looked >= freshness_) {
    if (auto fresh = refresh(*session); !fresh) return tl::unexpected(fresh.error());
  }
  return session;
}

void SessionPool::give_back(std::unique_ptr<Session> session) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(session));
}

}  // namespace akt
