#include "corpus/text/clock.h"
#include "corpus/text/unicode.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"
#include "tools/import/publish.h"

namespace akt {
namespace {

struct PublishFlags {
  std::vector<std::string> ids;
  std::string why;
  std::string as = "public";
};

int run_publish(const PublishFlags& flags, const Environment& environment) {
  if (trim(flags.why).empty())
    return could_not_run({ErrorCode::bad_input, "there is no reason", "say why with --why \"…\": it is kept"});
  auto archive = Archive::open(environment.archive, Access::write);
  if (!archive) return could_not_run(archive.error());
  const auto carried = decide(*archive, {flags.ids, flags.as, std::string(trim(flags.why)), user_name(), utc_now()});
  if (!carried) return report(carried.error());
  for (const Decision& decision : carried->decisions)
    print(decision.id + ": " + decision.was + " -> " + decision.publication + "\n");
  for (const std::string& id : carried->to_read_again)
    print("its text is no longer in the index; akt reindex reads it again: " + id + "\n");
  for (const auto& [id, copy] : carried->copies) print("the same text stays in " + copy + "\n");
  if (carried->decisions.empty()) print("already so\n");
  return kAllWell;
}

void declare_common(CLI::App& app, const std::shared_ptr<PublishFlags>& flags) {
  app.add_option("ID", flags->ids, "Records' ids, or the ends of them")->required();
  app.add_option("--why", flags->why, "The reason, for the log publication.jsonl, which also says who and when")
      ->required()
      ->type_name("TEXT");
}

}  // namespace

Run declare_publish(CLI::App& app) {
  const auto flags = std::make_shared<PublishFlags>();
  declare_common(app, flags);
  app.add_option("--as", flags->as, "public; masked: without the original; internal: not for everybody [public]")
      ->check(CLI::IsMember({"public", "masked", "internal"}));
  return [flags](const Environment& environment) { return run_publish(*flags, environment); };
}

Run declare_withdraw(CLI::App& app) {
  const auto flags = std::make_shared<PublishFlags>();
  flags->as = "withdrawn";
  declare_common(app, flags);
  return [flags](const Environment& environment) { return run_publish(*flags, environment); };
}

}  // namespace akt
