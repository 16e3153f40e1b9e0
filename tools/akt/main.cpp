// akt: the archive of municipal decisions, from the command line.
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <clocale>
#include <exception>
#include <string_view>

#include "indexer/archive/archive.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

void set_up_log(bool verbose) {
  auto log = spdlog::stderr_color_mt("akt");
  log->set_pattern("%^akt: %v%$");
  log->set_level(verbose ? spdlog::level::debug : spdlog::level::info);
  spdlog::set_default_logger(std::move(log));
}

int run(int argc, char** argv) {
  CLI::App app{"Akt: a municipality's papers as decisions that can be found, followed and trusted", "akt"};
  std::string archive;
  std::string config;
  bool verbose = false;
  app.set_version_flag("--version", "akt " + std::string(software_version()));
  app.add_option("--archive", archive, "The archive's folder [$AKT_ARCHIVE, else $XDG_DATA_HOME/akt]")
      ->type_name("DIR");
  app.add_option("--config", config, "Settings [config.toml in the archive, else $XDG_CONFIG_HOME/akt/config.toml]")
      ->type_name("FILE");
  app.add_flag("--verbose,-v", verbose, "Say more on stderr");
  app.fallthrough();
  app.require_subcommand(1);
  app.footer("Exit status: 0 all well, 1 it ran and came up short, 2 it could not run.");

  Run chosen;
  for (const Command& command : commands()) {
    CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
    Run declared = command.declare(*sub);
    sub->callback([&chosen, declared] { chosen = declared; });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& problem) {
    return app.exit(problem) == 0 ? kAllWell : kCouldNotRun;
  }
  set_up_log(verbose);
  Environment environment{archive_folder(archive), {}};
  auto settings = read_settings(config, environment.archive);
  if (!settings) return could_not_run(settings.error());
  environment.settings = *settings;
  return finish_output(chosen(environment));
}

}  // namespace
}  // namespace akt

int main(int argc, char** argv) {
  // Xapian throws while it tidies up after a disk that fails again and again, where nothing can catch it.
  std::set_terminate([] {
    constexpr std::string_view kSaid =
        "akt: stopped by an error that could not be handled, as of a disk that fails; what "
        "was acknowledged is safe: run the command again\n";
    (void)!::write(STDERR_FILENO, kSaid.data(), kSaid.size());
    ::_exit(akt::kCouldNotRun);
  });
  try {
    return akt::run(argc, argv);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "akt: %s\n", problem.what());
    return akt::kCouldNotRun;
  }
}
