// One shard of each level and the thread that writes them: a bounded queue in, batches that are kept until they are
// durable.
#pragma once

#include <xapian.h>
#include <array>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/writer/document.h"
#include "indexer/writer/index_writer.h"
#include "indexer/writer/word_table.h"

namespace akt {

// What a shard can be asked. Every one of them may be done twice with the same effect.
struct ShardTask {
  enum class What { replace_file, replace_record, delete_record, commit };
  What what = What::commit;
  std::string key;  // a file's hash or a record's id
  std::vector<Record> records;
  size_t bytes = 0;
};

class Shard {
 public:
  // Opens or makes the shard and starts its thread. Errors: busy, newer_schema, storage.
  static Result<std::unique_ptr<Shard>> open(const std::filesystem::path& folder, int number,
                                             const WriterOptions& options);
  ~Shard();
  Shard(const Shard&) = delete;
  Shard& operator=(const Shard&) = delete;

  // Waits while the queue is full. The error of an earlier task, once.
  Result<void> put(ShardTask task);
  // Asks for a commit; wait_committed() then gives its result. Two steps, so that both shards work at the same time.
  void begin_commit();
  Result<void> wait_committed();

 private:
  Shard(const std::filesystem::path& folder, int number, const WriterOptions& options);
  Result<void> open_databases();
  Result<int> open_level(size_t level);
  void close();
  void run();
  Result<void> perform(ShardTask task);
  Result<void> apply(const ShardTask& task);
  void add(size_t level, Record record, bool masked);
  Result<void> commit_batch();
  Result<void> reopen_and_replay();

  size_t number_;
  std::filesystem::path folder_;
  std::string path_;  // of the public one, for messages
  WriterOptions options_;
  std::array<std::optional<Xapian::WritableDatabase>, 2> levels_;  // all open, or none
  std::array<std::optional<DatabaseMemory>, 2> memories_;          // of each
  WordTable words_;
  std::vector<ShardTask> batch_;  // since the last commit that worked
  int batch_records_ = 0;
  size_t batch_bytes_ = 0;

  std::mutex mutex_;
  std::condition_variable has_work_;
  std::condition_variable has_room_;
  std::deque<ShardTask> queue_;
  size_t queued_bytes_ = 0;
  bool stopping_ = false;
  int commits_asked_ = 0;
  int commits_done_ = 0;
  std::optional<Error> error_;  // of the first task that failed since it was last told
  std::thread thread_;
};

}  // namespace akt
