#include "tools/import/reader.h"

#include <algorithm>
#include <map>
#include <thread>

#include "corpus/model/json.h"
#include "importers/formats/format.h"
#include "importers/readers/reader.h"
#include "importers/worker/reader_pool.h"

namespace akt {
namespace {

constexpr unsigned kMostReaders = 8;
// Papers need some 30 MB; what wants hundreds is an attack or broken. All readers share what an import may take, but
// each has enough for the largest bundle.
constexpr uint64_t kAllReaders = 800ULL << 20;
constexpr uint64_t kLeastMemory = 200ULL << 20;

ReaderLimits reading_limits(size_t readers) {
  ReaderLimits limits;
  limits.memory_bytes = std::max(kAllReaders / readers, kLeastMemory);
  return limits;
}

// A job's note: the file's name (escaped, so without line breaks), and on the next line the municipality, if any.
std::string note_of(const ReadRequest& request) {
  return request.municipality ? request.name + "\n" + *request.municipality : request.name;
}

Context context_of(std::string_view note) {
  const size_t line = note.find('\n');
  Context context;
  context.path = note.substr(0, line);
  if (line != std::string_view::npos) context.municipality = note.substr(line + 1);
  return context;
}

// Inside the reader's process.
Result<ReadAnswer> answer_of(std::string_view bytes, std::string_view note) {
  const auto read = read_bytes(bytes, context_of(note));
  if (!read) return pass_on(read);
  ReadAnswer answer{read->media_type, {}};
  for (const Record& record : read->records) answer.records.push_back(to_json(record, JsonForm::stored));
  return answer;
}

Result<Reading> reading_of(ReadAnswer answer) {
  Reading reading{std::move(answer.media_type), {}};
  for (const std::string& json : answer.records) {
    auto record = record_from_json(json);
    if (!record) return pass_on(record);
    reading.records.push_back(std::move(*record));
  }
  return reading;
}

class PooledReader : public FileReader {
 public:
  explicit PooledReader(size_t readers) : pool_(readers, reading_limits(readers), {warm_formats, answer_of}) {}

  void ask(ReadRequest request) override { pool_.submit({asked_++, std::move(request.original), note_of(request)}); }

  Result<Reading> next() override {
    auto turn = early_.find(given_);
    for (; turn == early_.end(); turn = early_.find(given_)) {
      auto done = pool_.next();
      if (!done) return fail(ErrorCode::crashed, "no reader is left");
      early_.emplace(done->sequence, std::move(done->answer));
    }
    ++given_;
    Result<ReadAnswer> answer = std::move(turn->second);
    early_.erase(turn);
    if (!answer) return pass_on(answer);
    return reading_of(std::move(*answer));
  }

 private:
  ReaderPool pool_;
  uint64_t asked_ = 0;
  uint64_t given_ = 0;
  std::map<uint64_t, Result<ReadAnswer>> early_;  // done before it was their turn
};

}  // namespace

std::unique_ptr<FileReader> make_file_reader() {
  return std::make_unique<PooledReader>(std::clamp(std::thread::hardware_concurrency(), 2U, kMostReaders));
}

}  // namespace akt
