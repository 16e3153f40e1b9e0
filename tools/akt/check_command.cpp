#include <set>

#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct Findings {
  int64_t originals = 0;
  int64_t records = 0;
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

int run_check(const Environment& environment) {
  auto view = ArchiveView::open(environment.archive);
  if (!view) return could_not_run(view.error());
  Findings findings;
  Progress progress("checking");
  if (auto done = check_originals(view->archive(), findings, progress); !done) return could_not_run(done.error());
  progress.clear();
  if (auto done = check_index(*view, findings); !done) return could_not_run(done.error());
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
        ": " +
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
