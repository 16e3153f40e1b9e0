#include "tools/akt/command.h"
#include "tools/akt/findings.h"
#include "tools/akt/report.h"
#include "tools/import/reader.h"
#include "tools/import/repair.h"

namespace akt {
namespace {

Result<Findings> examined(const Archive& archive) {
  Progress progress("checking");
  auto findings = examine(archive, progress);
  progress.clear();
  return findings;
}

int told(const Findings& findings) {
  for (const std::string& fault : findings.faults) print(fault + "\n");
  if (findings.left_over > 0)
    print("an interrupted import left " + counted(findings.left_over, "file", "files") +
          " half taken in; the next import of them completes it\n");
  else if (findings.only_begun)
    print("nothing was taken in yet; the next import goes on with the archive\n");
  print(counted(findings.originals, "original", "originals") + ", " + counted(findings.records, "record", "records") +
        (findings.confirmed > 0 ? ", " + std::to_string(findings.confirmed) + " confirmed" : std::string()) + ": " +
        (findings.faults.empty() ? "all well"
                                 : counted(static_cast<int64_t>(findings.faults.size()), "fault", "faults")) +
        "\n");
  return findings.faults.empty() ? kAllWell : kCameUpShort;
}

int run_check(const Environment& environment) {
  const auto archive = Archive::open(environment.archive, Access::read);
  if (!archive) return could_not_run(archive.error());
  const auto findings = examined(*archive);
  return findings ? told(*findings) : could_not_run(findings.error());
}

int run_repair(const Environment& environment) {
  const auto reader = make_file_reader();
  auto archive = Archive::open(environment.archive, Access::repair);
  if (!archive) return could_not_run(archive.error());
  auto findings = examined(*archive);
  if (!findings) return could_not_run(findings.error());
  Progress progress("reading");
  ImportListener listener;
  listener.progress = [&progress](int64_t done, int64_t of) { progress.at(done, of); };
  const auto repaired = repair(*archive, *reader, environment.settings.publication,
                               {findings->bad_originals, findings->index_unsound}, listener);
  progress.clear();
  if (!repaired) return could_not_run(repaired.error());
  for (const std::string& done : *repaired) print("repaired: " + done + "\n");
  findings = examined(*archive);
  return findings ? told(*findings) : could_not_run(findings.error());
}

}  // namespace

Run declare_check(CLI::App& app) {
  const auto repairing = std::make_shared<bool>(false);
  app.add_flag("--repair", *repairing,
               "Make again what can be: the indexes and the ledger from the originals, originals from where they came");
  return [repairing](const Environment& environment) {
    return *repairing ? run_repair(environment) : run_check(environment);
  };
}

}  // namespace akt
