#include "tools/akt/findings.h"

#include <algorithm>
#include <map>

#include "corpus/model/public_form.h"
#include "indexer/archive/confirmations.h"
#include "indexer/archive/publication.h"
#include "indexer/schema/choices.h"
#include "indexer/writer/index_writer.h"
#include "search/engine/engine.h"

namespace akt {
namespace {

class Examination {
 public:
  Examination(const Archive& archive, Progress& progress) : archive_(archive), progress_(progress) {}

  Result<Findings> run();

 private:
  Result<void> originals();
  Result<void> read_ledger();
  void levels();
  void level(Level level);
  void record(Level level, const Record& record);
  Result<void> decided();
  Result<void> left_over();
  void confirmed(SearchEngine& engine);
  void fault(std::string what) { found_.faults.push_back(std::move(what)); }
  void index_fault(std::string what) {
    found_.index_unsound = true;
    fault(std::move(what));
  }

  const Archive& archive_;
  Progress& progress_;
  Findings found_;
  std::map<std::string, std::string> publications_;  // of each record that is not withdrawn
  std::set<std::string> known_;                      // originals that the ledger names
  std::set<std::string> pending_;                    // of these, the ones that are not read yet
};

Result<void> Examination::originals() {
  std::set<std::string> wanted;
  found_.only_begun = true;
  auto listed = archive_.ledger().each_file([&](const FileRow& file) {
    found_.only_begun = found_.only_begun && file.status == FileStatus::pending;
    if (file.sha256.empty()) return;
    known_.insert(file.sha256);
    if (file.status == FileStatus::pending) pending_.insert(file.sha256);
    if (file.status != FileStatus::withdrawn) wanted.insert(file.sha256);
  });
  if (!listed) return listed;
  const auto filed = archive_.originals().all();
  if (!filed) return pass_on(filed);
  for (const std::string& sha256 : archive_.originals().settled_last())
    if (known_.insert(sha256).second && archive_.originals().has(sha256)) ++found_.left_over;
  for (const std::string& sha256 : *filed)
    if (!known_.contains(sha256)) fault("the ledger does not know the original " + sha256);
  const auto total = static_cast<std::int64_t>(wanted.size());
  for (const std::string& sha256 : wanted) {
    if (auto verified = archive_.originals().verify(sha256); !verified) {
      fault(verified.error().message);
      found_.bad_originals.push_back(sha256);
    }
    progress_.at(++found_.originals, total);
  }
  return {};
}

Result<void> Examination::read_ledger() {
  if (!archive_.ledger().sound()) fault("the ledger is damaged; akt check --repair makes it again");
  auto listed = archive_.ledger().each_record([this](const RecordRow& row) {
    if (row.publication != "withdrawn") publications_.emplace(row.id, row.publication);
  });
  found_.records = static_cast<std::int64_t>(publications_.size());
  return listed;
}

void Examination::record(Level level, const Record& record) {
  const auto row = publications_.find(record.id);
  if (row == publications_.end()) {
    // The index is written before the ledger: what is being read, or was when an import was interrupted, comes again.
    if (pending_.contains(record.source.sha256)) return;
    return index_fault("the ledger does not know the record " + record.id);
  }
  const bool open = is_published(row->second);
  if (level == Level::open_to_all) {
    if (!open) index_fault("the public index has the record " + record.id + ", which is not published");
    if (hides_something(record) && record.publication != "masked")
      index_fault("the public index shows what it should mask in " + record.id);
    return;
  }
  if (record.publication != row->second && !(open && record.publication == "masked"))
    index_fault("the record " + record.id + " is " + record.publication + " in the index and " + row->second +
                " in the ledger");
  if (!known_.contains(record.source.sha256)) fault("the record " + record.id + " comes from no known original");
  const Source& source = record.source;
  const bool pages = source.first_page >= 1 && source.first_page <= source.last_page &&
                     std::all_of(record.pages.begin(), record.pages.end(), [&source](const PageText& page) {
                       return page.page >= source.first_page && page.page <= source.last_page;
                     });
  if (!pages) index_fault("the record " + record.id + " has text outside the pages it comes from");
}

// What officials have confirmed is made by no import: nothing else would notice that it can't be read any more.
void Examination::confirmed(SearchEngine& engine) {
  const auto all = confirmations(archive_.folder());
  if (!all) return fault(all.error().message);
  std::set<std::string> consultations;
  size_t line = 0;
  for (const Confirmation& one : *all) {
    const std::string where = "confirmed.jsonl, entry " + std::to_string(++line);
    if (one.consultation.empty() || one.key.empty()) fault(where + " does not say what it confirms");
    if (one.stance && choice_from_text(Field::stance, *one.stance) != one.stance)
      fault(where + " has a stance that there is none of: " + *one.stance);
    if (one.consultation.empty() || !consultations.insert(one.consultation).second) continue;
    const auto papers = engine.of_case(one.consultation, true);
    if (!papers && papers.error().code != ErrorCode::bad_input)
      index_fault(papers.error().message);
    else if (!papers || papers->empty())
      fault(where + " is about the case " + one.consultation + ", of which there is no paper");
  }
  found_.confirmed = static_cast<std::int64_t>(all->size());
}

void Examination::level(Level level) {
  const bool open = level == Level::open_to_all;
  std::set<std::string> missing;
  for (const auto& [id, publication] : publications_)
    if (!open || is_published(publication)) missing.insert(id);
  auto engine = SearchEngine::open(archive_.index(), {std::chrono::milliseconds(0), level});
  if (!engine) return index_fault(engine.error().message);
  auto all = (*engine)->for_each([&](const Record& each) {
    missing.erase(each.id);
    record(level, each);
    return true;
  });
  if (!all) index_fault(all.error().message);
  for (const std::string& id : missing)
    index_fault(std::string(open ? "the public index" : "the index") + " lacks the record " + id);
  if (!open) confirmed(**engine);
  const auto state = (*engine)->state();
  if (!open && state && state->outdated)
    index_fault("the index was made by another version; `akt reindex` makes it new");
}

void Examination::levels() {
  // Then the index may be half made, and lacks nothing: the next import goes on with it.
  found_.only_begun = found_.only_begun && found_.faults.empty() && publications_.empty();
  if (found_.only_begun) return;
  // A structure that is damaged may look well to a reader who meets no damaged block.
  const auto faults = index_faults(archive_.index());
  for (const std::string& each : faults) index_fault(each);
  if (!faults.empty()) return;
  level(Level::internal);
  level(Level::open_to_all);
}

Result<void> Examination::decided() {
  const auto made = decisions(archive_.folder());
  if (!made) {
    fault(made.error().message);
    return {};
  }
  for (const auto& [id, decision] : last_decisions(*made)) {
    const auto row = archive_.ledger().record(id);
    if (!row) return pass_on(row);
    if (*row && (*row)->publication != decision.publication)
      fault("the decision that " + id + " is " + decision.publication + " is not carried out; the next import does so");
  }
  return {};
}

Result<void> Examination::left_over() {
  const auto pending = archive_.ledger().files_with(FileStatus::pending);
  if (!pending) return pass_on(pending);
  found_.left_over += static_cast<std::int64_t>(pending->size());
  return {};
}

Result<Findings> Examination::run() {
  for (auto step : {&Examination::originals, &Examination::read_ledger, &Examination::decided, &Examination::left_over})
    if (auto done = (this->*step)(); !done) return pass_on(done);
  levels();
  return std::move(found_);
}

}  // namespace

Result<Findings> examine(const Archive& archive, Progress& progress) { return Examination(archive, progress).run(); }

}  // namespace akt
