#include "tools/import/repair.h"

#include <map>
#include <set>

#include "corpus/text/clock.h"
#include "indexer/archive/hash.h"
#include "search/engine/engine.h"
#include "tools/import/publish.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

// What the index tells of a file whose row in the ledger is lost.
struct Remembered {
  std::string name;
  Text municipality;
  std::set<std::string> publications;
  std::vector<std::pair<std::string, Kind>> records;
};

std::map<std::string, Remembered> remembered_files(const fs::path& index) {
  std::map<std::string, Remembered> files;
  auto engine = SearchEngine::open(index);
  if (!engine) return files;
  // What can be read before the first damaged record is worth having; the rest gets its ids from what it says.
  (void)(*engine)->for_each([&files](const Record& record) {
    Remembered& file = files[record.source.sha256];
    const std::string& path = record.source.path;
    if (file.name.empty() || path.size() < file.name.size()) file.name = path;  // attachments have longer ones
    file.publications.insert(record.publication);
    file.records.emplace_back(record.id, record.kind);
    return true;
  });
  return files;
}

// As the file was let in before; where that is not known, nobody else sees it.
std::string publication_of(const Remembered& file) {
  if (file.records.empty() || (file.publications.size() == 1 && file.publications.contains("internal")))
    return "internal";
  if (file.publications.contains("internal")) return "";
  return file.publications.contains("masked") ? "masked" : "public";
}

class Repairing {
 public:
  Repairing(Archive& archive, FileReader& reader, const PublicationRules& rules, const ImportListener& listener)
      : archive_(archive), ledger_(archive.ledger()), reader_(reader), rules_(rules), listener_(listener) {}

  Result<std::vector<std::string>> run(const Damage& damage);

 private:
  Result<void> fill_ledger();
  Result<void> enter(const std::string& sha256, const Remembered& file);
  Result<void> fetch_original(const std::string& sha256);

  Archive& archive_;
  Ledger& ledger_;
  FileReader& reader_;
  const PublicationRules& rules_;
  const ImportListener& listener_;
  std::vector<std::string> done_;
};

Result<void> Repairing::enter(const std::string& sha256, const Remembered& file) {
  FileRow row;
  row.path = archive_.originals().path_of(sha256).native();  // where it came from is lost
  row.name = file.name.empty() ? sha256 : file.name;
  row.sha256 = sha256;
  row.status = FileStatus::indexed;
  row.publication = publication_of(file);
  row.first_seen = row.last_seen = seconds_now();
  const auto id = ledger_.add(row);
  if (!id) return pass_on(id);
  int ordinal = 0;
  for (const auto& [record_id, kind] : file.records) {
    RecordRow record;
    record.id = record_id;
    record.file = *id;
    record.kind = kind;
    record.ordinal = ordinal++;
    if (auto added = ledger_.add(record, {}); !added) return pass_on(added);
  }
  return {};
}

Result<void> Repairing::fill_ledger() {
  auto files = remembered_files(archive_.index());
  const auto made = decisions(archive_.folder());
  if (!made) return pass_on(made);
  // A withdrawn record is in no index; its id must be given to it again, so that the decision finds it.
  for (const auto& [id, decision] : last_decisions(*made))
    if (decision.publication == "withdrawn" && !decision.sha256.empty())
      files[decision.sha256].records.emplace_back(id, Kind::other);
  const auto originals = archive_.originals().all();
  if (!originals) return pass_on(originals);
  if (auto begun = ledger_.begin(); !begun) return begun;
  for (const std::string& sha256 : *originals)
    if (auto entered = enter(sha256, files[sha256]); !entered) {
      ledger_.rollback();
      return entered;
    }
  if (auto committed = ledger_.commit(); !committed) return committed;
  done_.push_back("the ledger, from " + std::to_string(originals->size()) + " originals");
  return {};
}

Result<void> Repairing::fetch_original(const std::string& sha256) {
  std::vector<fs::path> places;
  auto listed = ledger_.each_file([&](const FileRow& file) {
    if (file.sha256 == sha256) places.emplace_back(file.path);
  });
  if (!listed) return listed;
  const fs::path filed = archive_.originals().path_of(sha256);
  for (const fs::path& place : places) {
    std::error_code problem;
    if (place == filed || !fs::is_regular_file(place, problem)) continue;
    const auto bytes = read_whole(place);
    if (!bytes || sha256_hex(*bytes) != sha256) continue;
    fs::create_directories(filed.parent_path(), problem);
    if (auto written = write_durably(filed, *bytes); !written) return written;
    done_.push_back("the original " + sha256 + ", from " + shown(place.native()));
    return {};
  }
  return {};
}

Result<std::vector<std::string>> Repairing::run(const Damage& damage) {
  const bool ledger_lost = archive_.ledger_is_new();
  if (ledger_lost)
    if (auto filled = fill_ledger(); !filled) return pass_on(filled);
  for (const std::string& sha256 : damage.originals)
    if (auto fetched = fetch_original(sha256); !fetched) return pass_on(fetched);
  if (ledger_lost || damage.index) {
    auto again = reindex(archive_, reader_, rules_, listener_);
    if (!again) return pass_on(again);
    done_.push_back("the index, " + std::to_string(again->records) + " records");
  }
  if (auto carried = carry_out_decisions(archive_); !carried) return pass_on(carried);
  return std::move(done_);
}

}  // namespace

Result<std::vector<std::string>> repair(Archive& archive, FileReader& reader, const PublicationRules& rules,
                                        const Damage& damage, const ImportListener& listener) {
  return Repairing(archive, reader, rules, listener).run(damage);
}

}  // namespace akt
