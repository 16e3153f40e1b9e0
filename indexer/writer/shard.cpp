#include "indexer/writer/shard.h"

#include <chrono>

#include "indexer/schema/fields.h"
#include "indexer/schema/guard.h"
#include "indexer/schema/shards.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/version.h"
#include "indexer/writer/document.h"
#include "indexer/writer/levels.h"
#include "indexer/writer/value_bounds.h"

namespace akt {
namespace {

constexpr int kAttempts = 2;  // a commit that fails is tried again once, on a fresh handle

size_t weight_of(const std::vector<Record>& records) {
  size_t bytes = 0;
  for (const Record& record : records) {
    bytes += 2000 + record.title.size();
    for (const PageText& page : record.pages) bytes += page.text.size();
  }
  return bytes;
}

// A process that was killed while it made a shard leaves tables without the file that tells of their first revision.
// Xapian takes them for a database and can't open it. Nothing was ever committed there; a table that has grown was.
void clear_unborn(const std::filesystem::path& shard) {
  constexpr std::uintmax_t kNewTable = 2 * 8192;  // bytes: two blocks
  std::error_code failed;
  if (!std::filesystem::is_directory(shard, failed) || std::filesystem::exists(shard / "iamglass", failed)) return;
  std::vector<std::filesystem::path> tables;
  for (const auto& entry : std::filesystem::directory_iterator(shard, failed)) {
    if (entry.path().extension() != ".glass") continue;
    if (entry.file_size(failed) > kNewTable || failed) return;
    tables.push_back(entry.path());
  }
  for (const auto& table : tables) std::filesystem::remove(table, failed);
}

}  // namespace

Shard::Shard(const std::filesystem::path& folder, int number, const WriterOptions& options)
    : number_(static_cast<size_t>(number)),
      folder_(folder),
      path_(shard_path(folder, number_).string()),
      options_(options) {}

Result<std::unique_ptr<Shard>> Shard::open(const std::filesystem::path& folder, int number,
                                           const WriterOptions& options) {
  std::unique_ptr<Shard> shard(new Shard(folder, number, options));
  if (auto opened = shard->open_databases(); !opened) return tl::unexpected(opened.error());
  shard->thread_ = std::thread([raw = shard.get()] { raw->run(); });
  return shard;
}

Shard::~Shard() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  has_work_.notify_all();
  if (thread_.joinable()) thread_.join();
  // Xapian commits what is left when a handle goes; what a caller never asked to keep may as well be kept.
  for (auto& database : levels_)
    if (database) (void)guarded("closing " + path_, [&] { database->close(); });
}

void Shard::close() {
  for (auto& memory : memories_) memory.reset();
  for (auto& database : levels_) database.reset();
}

Result<int> Shard::open_level(size_t level) {
  const std::string path = shard_path(folder_, number_ + level * kWriters).string();
  clear_unborn(path);
  return guarded("opening the index for writing in " + path, [&] {
    const int flags = Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS |
                      (options_.rebuild ? Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC : 0);
    Xapian::WritableDatabase& database = levels_[level].emplace(path, flags);
    memories_[level].emplace(database);
    const std::string schema = database.get_metadata(std::string(kSchemaKey));
    if (schema.empty() && database.get_doccount() == 0) {
      database.set_metadata(std::string(kSchemaKey), std::to_string(kSchemaVersion));
      database.set_metadata(std::string(kAnalysisKey), Analyser::version());
      database.commit();
      return kSchemaVersion;
    }
    return std::atoi(schema.c_str());
  });
}

Result<void> Shard::open_databases() {
  for (size_t level = 0; level < levels_.size(); ++level) {
    auto opened = open_level(level);
    if (opened && *opened == kSchemaVersion) continue;
    close();
    if (!opened) return tl::unexpected(opened.error());
    if (*opened > kSchemaVersion)
      return fail(ErrorCode::newer_schema,
                  "the index in " + path_ + " has schema " + std::to_string(*opened) + ", this program writes " +
                      std::to_string(kSchemaVersion),
                  "use the newer Akt that made it, or rebuild it with akt reindex");
    return fail(ErrorCode::storage, "the index in " + path_ + " was made by an older Akt",
                "rebuild it with akt reindex");
  }
  return {};
}

Result<void> Shard::put(ShardTask task) {
  task.bytes = weight_of(task.records);
  std::unique_lock lock(mutex_);
  // A single task larger than the queue still gets through, alone.
  has_room_.wait(lock, [&] { return queue_.empty() || queued_bytes_ + task.bytes <= options_.queue_bytes; });
  queued_bytes_ += task.bytes;
  queue_.push_back(std::move(task));
  has_work_.notify_one();
  if (!error_) return {};
  Error error = *error_;
  return tl::unexpected(std::move(error));
}

void Shard::begin_commit() {
  const std::lock_guard lock(mutex_);
  ++commits_asked_;
  queue_.emplace_back();
  has_work_.notify_one();
}

Result<void> Shard::wait_committed() {
  std::unique_lock lock(mutex_);
  has_room_.wait(lock, [&] { return commits_done_ == commits_asked_; });
  if (!error_) return {};
  Error error = std::move(*error_);
  error_.reset();
  return tl::unexpected(std::move(error));
}

void Shard::run() {
  while (true) {
    ShardTask task;
    {
      std::unique_lock lock(mutex_);
      has_work_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      task = std::move(queue_.front());
      queue_.pop_front();
    }
    const size_t bytes = task.bytes;
    const bool commit = task.what == ShardTask::What::commit;
    auto done = perform(std::move(task));
    const std::lock_guard lock(mutex_);
    queued_bytes_ -= bytes;
    if (!done && !error_) error_ = done.error();
    if (commit) ++commits_done_;
    has_room_.notify_all();
  }
}

Result<void> Shard::perform(ShardTask task) {
  if (task.what == ShardTask::What::commit) return commit_batch();
  batch_records_ += static_cast<int>(task.records.size()) + 1;
  batch_bytes_ += task.bytes;
  batch_.push_back(std::move(task));
  // After a failure nothing is tried again before the next commit is asked for; the batch keeps what comes.
  if (!levels_[0]) return fail(ErrorCode::storage, "the index in " + path_ + " could not be written");
  // A change that fails half way is in the batch all the same, and comes back with the replay.
  auto applied = apply(batch_.back());
  if (!applied && !options_.rebuild) applied = reopen_and_replay();
  if (!applied) return applied;
  if (batch_records_ < options_.batch_records && batch_bytes_ < options_.batch_bytes) return {};
  return commit_batch();
}

Result<void> Shard::apply(const ShardTask& task) {
  if (!levels_[0]) return fail(ErrorCode::storage, "the index in " + path_ + " is not open");
  return guarded("writing to " + path_, [&] {
    const bool file = task.what == ShardTask::What::replace_file;
    const std::string before = make_term(file ? prefix::source : field_row(Field::id).prefix, task.key);
    for (auto& database : levels_) database->delete_document(before);
    for (const Record& record : task.records) {
      Forms forms = forms_of(record);
      if (forms.open_to_all) add(0, std::move(*forms.open_to_all), forms.hidden_half);
      if (forms.internal) add(1, std::move(*forms.internal), false);
    }
  });
}

void Shard::add(size_t level, Record record, bool masked) {
  Xapian::Document document = make_document(std::move(record), words_, *memories_[level]);
  document.add_value(slot::shard, std::to_string(number_ + level * kWriters));
  if (masked) document.add_boolean_term(std::string(prefix::masked));
  levels_[level]->add_document(document);
}

// A commit that failed leaves a handle that has silently forgotten the batch: it may not be used again.
Result<void> Shard::commit_batch() {
  Result<void> committed;
  // A scratch shard is not safe to open again; its rebuild starts over.
  const int attempts = options_.rebuild ? 1 : kAttempts;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    if (attempt > 0 || !levels_[0]) {
      committed = reopen_and_replay();
      if (!committed) continue;
    }
    committed = guarded("committing " + path_, [&] {
      for (auto& database : levels_) {
        database->commit();
        cover_value_bounds(*database);
      }
    });
    if (committed) {
      batch_.clear();
      batch_records_ = 0;
      batch_bytes_ = 0;
      return committed;
    }
    close();
  }
  return committed;
}

Result<void> Shard::reopen_and_replay() {
  close();
  if (auto opened = open_databases(); !opened) return opened;
  for (const ShardTask& task : batch_)
    if (auto applied = apply(task); !applied) {
      close();
      return applied;
    }
  return {};
}

}  // namespace akt
