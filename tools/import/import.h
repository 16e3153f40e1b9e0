// Files into the archive. For each: its original durable → the ledger says pending → its records durable in the index →
// the ledger says indexed. An import that was cut off anywhere is completed by the next one, each record exactly once.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/archive.h"
#include "indexer/archive/publication.h"

namespace akt {

struct ReadRequest {
  std::filesystem::path original;
  std::string name;  // the file's own, escaped; its extension is a hint
  Text municipality;
};

struct Reading {
  std::string media_type;
  std::vector<Record> records;
};

// Reads files, several at a time, and gives the results in the order they were asked for.
class FileReader {
 public:
  virtual ~FileReader() = default;
  virtual void ask(ReadRequest request) = 0;
  virtual Result<Reading> next() = 0;
};

struct ImportOptions {
  Text municipality;
  std::string publication;  // of all records of these files; empty: by rule
  PublicationRules rules;
  bool retry = false;  // read again what failed before
};

// passed_over: not a document; named like a failure, and none.
enum class Outcome { indexed, new_version, duplicate, unchanged, passed_over, failed };

// What became of a file that gave no records, by its error's name.
Outcome outcome_without_records(std::string_view reason);

struct FileOutcome {
  std::string name;
  Outcome outcome = Outcome::indexed;
  std::string reason;  // of a failure: an error name; of a file read in part only: a warning
  std::string message;
  int records = 0;
};

struct ImportSummary {
  std::map<Outcome, int64_t> files;
  int64_t records = 0;
  int64_t with_warnings = 0;
  int64_t completed = 0;  // files that an interrupted import had left
};

struct ImportListener {
  std::function<void(const FileOutcome&)> file = [](const FileOutcome&) {};
  std::function<void(int64_t done, int64_t of)> progress = [](int64_t, int64_t) {};
};

// Errors are the archive's: nothing more can be written. A file's own trouble is an outcome.
Result<ImportSummary> import_files(Archive& archive, FileReader& reader, std::span<const std::filesystem::path> paths,
                                   const ImportOptions& options, const ImportListener& listener);

// Empties the index and reads every original again; ids stay as they were as long as the readers say the same.
Result<ImportSummary> reindex(Archive& archive, FileReader& reader, const PublicationRules& rules,
                              const ImportListener& listener);

}  // namespace akt
