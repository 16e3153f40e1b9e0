// A file's records into the archive: what they are called, what they are copies or versions of, what they replace.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "corpus/model/record.h"
#include "indexer/archive/ledger.h"
#include "indexer/archive/publication.h"

namespace akt {

// On records of a file whose path has got other bytes since.
constexpr std::string_view kReplacedWarning = "replaced_by_newer_version";

// Ids of records whose standing changed with a file.
struct Standing {
  std::vector<std::string> replaced;  // a newer version has come
  std::vector<std::string> revived;   // the path has got its old bytes back
};

class Placing {
 public:
  explicit Placing(Ledger& ledger) : ledger_(ledger) {}

  // Ids that a file's records had before the index was emptied are given to them again, and to no other.
  Result<void> remember_ids();
  bool had_records(int64_t file) const { return earlier_.contains(file); }

  // Who may see what; without it, what the operator said of each file and the rules' defaults.
  void follow(PublicationRules rules, std::map<std::string, Decision> decided) {
    rules_ = std::move(rules);
    decided_ = std::move(decided);
  }

  // Completes the records (id, source, kin) and enters them in the ledger. What they replace is added to `standing`.
  Result<void> place(const FileRow& file, std::vector<Record>& records, Standing& standing);
  // For a file whose bytes an older version gave records for: they are current again, and its.
  Result<void> revive(const FileRow& file, const FileRow& older, Standing& standing);

 private:
  Result<std::string> free_id(const std::string& natural, int64_t file);
  Result<bool> taken(const std::string& id) const;
  Result<bool> parts_of_one_meeting(const Record& meeting, const std::vector<Record>& file,
                                    const std::string& other) const;
  Result<void> replace_older(const FileRow& file, Standing& standing);
  Result<std::string> publication_of(const FileRow& file, const Record& record, const RecordRow& row) const;

  Ledger& ledger_;
  PublicationRules rules_;
  std::map<std::string, Decision> decided_;
  std::unordered_map<std::string, int64_t> reserved_;  // id -> the file that had it
  std::map<int64_t, std::vector<std::string>> earlier_;
};

}  // namespace akt
