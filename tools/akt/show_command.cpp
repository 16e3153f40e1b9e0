#include <array>

#include "corpus/model/json.h"
#include "search/render/record_text.h"
#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct ShowFlags {
  std::string id;
  std::string format = "text";
  bool text = false;
  Level level = Level::internal;
};

int run_show(const ShowFlags& flags, const Environment& environment) {
  auto view = ArchiveView::open(environment.archive, flags.level);
  if (!view) return could_not_run(view.error());
  const auto record = view->fetch(flags.id);
  if (!record) return report(record.error());
  if (flags.format == "json")
    print(to_json(*record, flags.text ? JsonForm::with_text : JsonForm::exported) + "\n");
  else
    print(record_text(*record, {terminal_width(), flags.text}));
  return kAllWell;
}

struct ExportFlags {
  std::string format = "jsonl";
  bool text = false;
  Level level = Level::internal;
};

int run_export(const ExportFlags& flags, const Environment& environment) {
  auto view = ArchiveView::open(environment.archive, flags.level);
  if (!view) return could_not_run(view.error());
  const JsonForm form = flags.text ? JsonForm::with_text : JsonForm::exported;
  const auto all = view->for_each([form](Record& record) -> Result<void> {
    print(to_json(record, form) + "\n");
    return {};
  });
  return all ? kAllWell : could_not_run(all.error());
}

}  // namespace

Run declare_show(CLI::App& app) {
  const auto flags = std::make_shared<ShowFlags>();
  app.add_option("ID", flags->id, "A record's id, or the end of it when only one ends so")->required();
  app.add_option("--format", flags->format, "text or json")->check(CLI::IsMember({"text", "json"}));
  app.add_flag("--text", flags->text, "The paper's own text too");
  declare_public(app, flags->level);
  return [flags](const Environment& environment) { return run_show(*flags, environment); };
}

Run declare_export(CLI::App& app) {
  const auto flags = std::make_shared<ExportFlags>();
  app.add_option("--format", flags->format, "jsonl: one JSON object a line")->check(CLI::IsMember({"jsonl"}));
  app.add_flag("--text", flags->text, "Each record's text too");
  declare_public(app, flags->level);
  return [flags](const Environment& environment) { return run_export(*flags, environment); };
}

}  // namespace akt
