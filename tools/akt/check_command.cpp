#include <set>

#include "indexer/archive/confirmations.h"
#include "indexer/schema/choices.h"
#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct Findings {
  int64_t originals = 0;
  int64_t records = 0;
  int64_t confirmed = 0;
  std::vector<std::string> faults;
};

Result<void> check_originals(const Archive& archive, Findings& findings, Progress& progress) {
  std::set<std::string> wanted;
  std::set<std::string> known;
  auto listed = archive.ledger().each_file([&](const FileRow& file) {
    known.insert(file.sha256);
    if (!file.sha256.empty() && file.status != FileStatus::withdrawn) wanted.insert(file.sha256);
  });
  if (!listed) return listed;
  const auto filed = archive.originals().all();
  if (!filed) return pass_on(filed);
  for (const std::string& sha256 : *filed)
    if (!known.contains(sha256)) findings.faults.push_back("the ledger does not know the original " + sha256);
  const auto total = static_cast<int64_t>(wanted.size());
  for (const std::string& sha256 : wanted) {
    if (auto verified = archive.originals().verify(sha256); !verified)
      findings.faults.push_back(verified.error().message);
    progress.at(++findings.originals, total);
  }
  return {};
}

Result<void> check_index(ArchiveView& view, Findings& findings) {
  std::set<std::string> in_ledger;
  auto listed = view.archive().ledger().each_record([&in_ledger](const RecordRow& row) {
    if (row.publication != "withdrawn") in_ledger.insert(row.id);
  });
  if (!listed) return listed;
  findings.records = static_cast<int64_t>(in_ledger.size());
  auto all = view.engine().for_each([&](const Record& record) {
    if (in_ledger.erase(record.id) == 0) findings.faults.push_back("the ledger does not know the record " + record.id);
    return true;
  });
  for (const std::string& id : in_ledger) findings.faults.push_back("the index lacks the record " + id);
  return all;
}

// What officials have confirmed is made by no import: nothing else would notice that it can't be read any more.
Result<void> check_confirmed(ArchiveView& view, const std::filesystem::path& archive, Findings& findings) {
  const auto all = confirmations(archive);
  if (!all) {
    findings.faults.push_back(all.error().message);
    return {};
  }
  std::set<std::string> consultations;
  size_t line = 0;
  for (const Confirmation& one : *all) {
    const std::string where = "confirmed.jsonl, entry " + std::to_string(++line);
    if (one.consultation.empty() || one.key.empty())
      findings.faults.push_back(where + " does not say what it confirms");
    if (one.stance && choice_from_text(Field::stance, *one.stance) != one.stance)
      findings.faults.push_back(where + " has a stance that there is none of: " + *one.stance);
    if (one.consultation.empty() || !consultations.insert(one.consultation).second) continue;
    const auto papers = view.engine().of_case(one.consultation, true);
    if (!papers && papers.error().code != ErrorCode::bad_input) return pass_on(papers);
    if (!papers || papers->empty())
      findings.faults.push_back(where + " is about the case " + one.consultation + ", of which there is no paper");
  }
  findings.confirmed = static_cast<int64_t>(all->size());
  return {};
}

int run_check(const Environment& environment) {
  auto view = ArchiveView::open(environment.archive);
  if (!view) return could_not_run(view.error());
  Findings findings;
  Progress progress("checking");
  if (auto done = check_originals(view->archive(), findings, progress); !done) return could_not_run(done.error());
  progress.clear();
  if (auto done = check_index(*view, findings); !done) return could_not_run(done.error());
  if (auto done = check_confirmed(*view, environment.archive, findings); !done) return could_not_run(done.error());
  const auto pending = view->archive().ledger().files_with(FileStatus::pending);
  if (!pending) return could_not_run(pending.error());
  for (const FileRow& file : *pending)
    findings.faults.push_back("an interrupted import left " + file.name + "; the next import completes it");
  const auto state = view->engine().state();
  if (!state) return could_not_run(state.error());
  if (state->outdated)
    findings.faults.emplace_back("the index was made by another version; `akt reindex` makes it new");
  for (const std::string& fault : findings.faults) print(fault + "\n");
  print(counted(findings.originals, "original", "originals") + ", " + counted(findings.records, "record", "records") +
        (findings.confirmed > 0 ? ", " + std::to_string(findings.confirmed) + " confirmed" : std::string()) + ": " +
        (findings.faults.empty() ? "all well"
                                 : counted(static_cast<int64_t>(findings.faults.size()), "fault", "faults")) +
        "\n");
  return findings.faults.empty() ? kAllWell : kCameUpShort;
}

}  // namespace

Run declare_check(CLI::App&) {
  return [](const Environment& environment) { return run_check(environment); };
}

}  // namespace akt
