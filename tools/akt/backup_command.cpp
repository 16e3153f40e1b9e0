#include "indexer/archive/backup.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

int run_backup(const std::string& folder, const Environment& environment) {
  const auto archive = Archive::open(environment.archive, Access::read);
  if (!archive) return could_not_run(archive.error());
  Progress progress("copying");
  const auto summary =
      back_up(*archive, folder, [&progress](std::int64_t done, std::int64_t of) { progress.at(done, of); });
  progress.clear();
  if (!summary) return could_not_run(summary.error());
  for (const std::string& fault : summary->faults) print(fault + "\n");
  print(counted(summary->copied, "original", "originals") + " copied, " + std::to_string(summary->kept) +
        " there already; to use the copy: akt --archive " + shown(folder) + " reindex\n");
  return summary->faults.empty() ? kAllWell : kCameUpShort;
}

}  // namespace

Run declare_backup(CLI::App& app) {
  const auto folder = std::make_shared<std::string>();
  app.add_option("DIR", *folder, "An empty or new folder, or an earlier backup, which is brought up to date")
      ->required();
  return [folder](const Environment& environment) { return run_backup(*folder, environment); };
}

}  // namespace akt
