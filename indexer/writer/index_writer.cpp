#include "indexer/writer/index_writer.h"

#include <algorithm>
#include <array>

#include "indexer/schema/guard.h"
#include "indexer/schema/shards.h"
#include "indexer/schema/word_list.h"
#include "indexer/schema/word_order.h"
#include "indexer/writer/rebuild.h"
#include "indexer/writer/shard.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

constexpr int kRebuildBatch = 200;

class TwoShards : public IndexWriter {
 public:
  TwoShards(fs::path index, WriterOptions options) : index_(std::move(index)), options_(options) {}

  Result<void> open() {
    // Without syncing a commit costs little; larger ones need more memory and are no quicker.
    if (options_.rebuild) options_.batch_records = std::min(options_.batch_records, kRebuildBatch);
    folder_ = options_.rebuild ? scratch_folder(index_) : index_;
    if (options_.rebuild)
      if (auto cleared = clear_scratch(index_); !cleared) return cleared;
    std::error_code failed;
    fs::create_directories(folder_, failed);
    if (failed)
      return fail(ErrorCode::storage, "making " + folder_.string() + ": " + failed.message(),
                  "is the archive's folder writable?");
    // Nobody but the archive's owner enters the internal level's folder; a front for everybody may run as somebody
    // else.
    fs::create_directory(folder_ / kInternalFolder, failed);
    if (!failed) fs::permissions(folder_ / kInternalFolder, fs::perms::owner_all, failed);
    if (failed)
      return fail(ErrorCode::storage, "making " + (folder_ / kInternalFolder).string() + ": " + failed.message());
    for (size_t at = 0; at < shards_.size(); ++at) {
      auto shard = Shard::open(folder_, static_cast<int>(at), options_);
      if (!shard) return tl::unexpected(shard.error());
      shards_[at] = std::move(*shard);
    }
    return {};
  }

  Result<void> replace_file(std::string_view sha256, std::vector<Record> records) override {
    return put(shard_of(sha256), {ShardTask::What::replace_file, std::string(sha256), std::move(records), 0});
  }

  Result<void> replace_record(Record record) override {
    const size_t home = shard_of(record.source.sha256);
    const std::string id = record.id;
    // It may have come from another file before.
    if (auto gone = put(1 - home, {ShardTask::What::delete_record, id, {}, 0}); !gone) return gone;
    ShardTask task{ShardTask::What::replace_record, id, {}, 0};
    task.records.push_back(std::move(record));
    return put(home, std::move(task));
  }

  Result<void> delete_record(std::string_view id) override {
    for (size_t at = 0; at < shards_.size(); ++at)
      if (auto gone = put(at, {ShardTask::What::delete_record, std::string(id), {}, 0}); !gone) return gone;
    return {};
  }

  Result<void> commit() override {
    if (closed_) return fail(ErrorCode::storage, "the rebuilt index is in its place; open it again to write more");
    for (const auto& shard : shards_) shard->begin_commit();
    Result<void> result;
    for (const auto& shard : shards_)
      if (auto done = shard->wait_committed(); !done) result = done;
    if (!result || !options_.rebuild) return result;
    closed_ = true;
    for (auto& shard : shards_) shard.reset();
    return put_in_place(folder_, index_);
  }

 private:
  // Both get as many files, whatever they are called by.
  static size_t shard_of(std::string_view sha256) { return word_code(sha256) & 1U; }

  Result<void> put(size_t shard, ShardTask task) {
    if (closed_) return fail(ErrorCode::storage, "the rebuilt index is in its place; open it again to write more");
    return shards_[shard]->put(std::move(task));
  }

  fs::path index_;
  fs::path folder_;
  WriterOptions options_;
  std::array<std::unique_ptr<Shard>, kWriters> shards_;
  bool closed_ = false;
};

}  // namespace

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const fs::path& index, WriterOptions options) {
  auto writer = std::make_unique<TwoShards>(index, options);
  if (auto opened = writer->open(); !opened) return tl::unexpected(opened.error());
  return writer;
}

Result<void> compact_index(const fs::path& index) {
  if (auto cleared = clear_scratch(index); !cleared) return cleared;
  for (size_t shard = 0; shard < shards_of(Level::internal); ++shard) {
    const std::string path = shard_path(index, shard).string();
    auto forgotten = guarded("taking words off the list in " + path, [&] {
      Xapian::WritableDatabase database(path, Xapian::DB_OPEN);
      forget_words(database);
      database.commit();
    });
    if (!forgotten) return forgotten;
  }
  return put_in_place(index, index);
}

}  // namespace akt
