// The commands of akt, one table: what a command is called, what it says of itself, how it is run.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <span>
#include <string_view>

#include "indexer/schema/shards.h"
#include "tools/akt/environment.h"

namespace akt {

// Runs with the options already read. Gives the exit status: 0 all well, 1 came up short, 2 could not run.
using Run = std::function<int(const Environment&)>;

struct Command {
  std::string_view name;
  std::string_view summary;
  Run (*declare)(CLI::App& app);  // adds the command's options and says how it is run
};

std::span<const Command> commands();

// --public: as everybody sees the archive. `level` must live as long as the app.
void declare_public(CLI::App& app, Level& level);

Run declare_import(CLI::App& app);
Run declare_search(CLI::App& app);
Run declare_show(CLI::App& app);
Run declare_case(CLI::App& app);
Run declare_meeting(CLI::App& app);
Run declare_person(CLI::App& app);
Run declare_diff(CLI::App& app);
Run declare_consultation(CLI::App& app);
Run declare_partnerships(CLI::App& app);
Run declare_facts(CLI::App& app);
Run declare_export(CLI::App& app);
Run declare_publish(CLI::App& app);
Run declare_withdraw(CLI::App& app);
Run declare_serve(CLI::App& app);
Run declare_status(CLI::App& app);
Run declare_backup(CLI::App& app);
Run declare_check(CLI::App& app);
Run declare_reindex(CLI::App& app);
Run declare_info(CLI::App& app);

}  // namespace akt
