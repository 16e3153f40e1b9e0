// Records into the index: two shards of what everybody may see, `<archive>/index/0` and `/1`, and two of the rest in
// `index/internal`, written side by side.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"

namespace akt {

struct WriterOptions {
  int batch_records = 200;              // what a shard holds in memory before it commits by itself
  std::size_t batch_bytes = 8U << 20;   // of text
  std::size_t queue_bytes = 16U << 20;  // of text waiting for each shard; a full queue makes the caller wait
  // A new index beside the old one, in a scratch directory without crash safety; commit() then compacts it, makes it
  // durable and puts it in the old one's place. The old one is searchable until then. Nothing may follow that commit().
  bool rebuild = false;
};

// One writer a process and index at a time (ErrorCode::busy otherwise). Not for use from two threads at once.
// All records of a source file go to one shard, chosen by the file's hash. Ids are the caller's and must be unique.
// An error in a shard is given by the next call and by commit(); what was handed over since the last commit() that
// worked is then not all in the index: hand it over again. Handing over twice changes nothing.
class IndexWriter {
 public:
  static Result<std::unique_ptr<IndexWriter>> open(const std::filesystem::path& index, WriterOptions options = {});
  virtual ~IndexWriter() = default;  // without commit() the last batches may be lost
  IndexWriter(const IndexWriter&) = delete;
  IndexWriter& operator=(const IndexWriter&) = delete;

  // Whatever the file gave before is replaced; an empty list takes the file out.
  virtual Result<void> replace_file(std::string_view sha256, std::vector<Record> records) = 0;
  // One record by its id; its source.sha256 says in which shard it belongs.
  virtual Result<void> replace_record(Record record) = 0;
  virtual Result<void> delete_record(std::string_view id) = 0;
  // Returns when both shards are durable and readers can see them.
  virtual Result<void> commit() = 0;

 protected:
  IndexWriter() = default;
};

// What is wrong with the structure of its shards, block by block; empty when nothing is.
std::vector<std::string> index_faults(const std::filesystem::path& index);

// Writes the index anew beside itself and puts it in place, so that nothing of what was deleted stays in its files.
// While nobody writes.
Result<void> compact_index(const std::filesystem::path& index);

}  // namespace akt
