#include "tools/akt/command.h"

#include <array>

namespace akt {
namespace {

constexpr std::array kCommands{
    Command{"import", "Take files and folders into the archive", declare_import},
    Command{"search", "Find records", declare_search},
    Command{"show", "Show one record: its facts, votes, warnings and source", declare_show},
    Command{"case", "Show a case's history", declare_case},
    Command{"meeting", "Show a meeting and what it handled", declare_meeting},
    Command{"person", "Show a person's votes, proposals and reservations", declare_person},
    Command{"diff", "Show what a paper and its other version differ in, word by word", declare_diff},
    Command{"consultation", "Show who was asked, who answered and what", declare_consultation},
    Command{"partnerships", "List the civic partnerships", declare_partnerships},
    Command{"facts", "Read one file without an archive; show each fact and the line that gave it", declare_facts},
    Command{"export", "Print every record", declare_export},
    Command{"publish", "Let everybody see records, or only the house, and say why", declare_publish},
    Command{"withdraw", "Take records down: their text goes, a tombstone stays", declare_withdraw},
    Command{"serve", "Answer browsers and programs over HTTP", declare_serve},
    Command{"status", "Say what became of every file seen", declare_status},
    Command{"check", "See that originals, ledger and indexes are whole and agree; --repair them", declare_check},
    Command{"backup", "Copy the archive while it is used", declare_backup},
    Command{"reindex", "Make the index again from the originals", declare_reindex},
    Command{"info", "Print a table of the program: fields, kinds, warnings", declare_info},
};

}  // namespace

std::span<const Command> commands() { return kCommands; }

void declare_public(CLI::App& app, Level& level) {
  app.add_flag_callback(
      "--public", [&level] { level = Level::open_to_all; }, "As everybody sees it: what is published, masked");
}

}  // namespace akt
