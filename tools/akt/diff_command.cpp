#include "search/render/difference_text.h"
#include "search/render/view_json.h"
#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct DiffFlags {
  std::string id;
  std::string other;
  std::string format = "text";
  bool whole = false;
};

int run_diff(const DiffFlags& flags, const Environment& environment) {
  auto view = ArchiveView::open(environment.archive);
  if (!view) return could_not_run(view.error());
  const auto record = view->fetch(flags.id);
  if (!record) return report(record.error());
  std::string other = flags.other;
  if (other.empty()) other = record->version_of.value_or(record->same_text_as.value_or(""));
  if (other.empty())
    return report({ErrorCode::not_found, record->id + " is no copy or version of another record",
                   "name the two records to compare"});
  const auto second = view->fetch(other);
  if (!second) return report(second.error());
  // Two that were named are compared in that order.
  bool turned = false;
  if (flags.other.empty()) {
    // As they came in: shown, each names the other.
    const auto first_stored = view->engine().fetch(record->id);
    const auto second_stored = view->engine().fetch(second->id);
    if (!first_stored || !second_stored) return report((first_stored ? second_stored : first_stored).error());
    turned = is_older(*second_stored, *first_stored);
  }
  const DifferenceView difference = turned ? difference_view(*second, *record) : difference_view(*record, *second);
  print(flags.format == "json" ? difference_json(difference)
                               : difference_text(difference, terminal_width(), flags.whole));
  return kAllWell;
}

}  // namespace

Run declare_diff(CLI::App& app) {
  const auto flags = std::make_shared<DiffFlags>();
  app.add_option("ID", flags->id, "A record's id, or the end of it when only one ends so")->required();
  app.add_option("OTHER", flags->other, "What to compare it with; else what it is a version or copy of");
  app.add_option("--format", flags->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  app.add_flag("--whole", flags->whole, "What is the same too, not only the words around each change");
  return [flags](const Environment& environment) { return run_diff(*flags, environment); };
}

}  // namespace akt
