// Where the archive is and what the operator has settled once: flags, environment, configuration file.
#pragma once

#include <filesystem>
#include <string>

#include "corpus/model/record.h"
#include "corpus/text/result.h"
#include "indexer/archive/publication.h"

namespace akt {

// A TOML file: municipality = "Ekhult", publication = "internal" (what no rule speaks of), and any number of rules:
//   [[publish]]
//   as = "internal"                    # internal, public or masked
//   kinds = ["letter", "appendix"]     # and, where given, bodies = […] and folders = […]
struct Settings {
  Text municipality;
  PublicationRules publication;
};

struct Environment {
  std::filesystem::path archive;
  Settings settings;
};

// --archive, else $AKT_ARCHIVE, else $XDG_DATA_HOME/akt, else ~/.local/share/akt.
std::filesystem::path archive_folder(const std::string& flag);

// Who runs this program, by the system's name.
std::string user_name();

// `flag` when given, else config.toml in the archive, else $XDG_CONFIG_HOME/akt/config.toml; nothing when none is
// there. Error: bad_input, with the line.
Result<Settings> read_settings(const std::string& flag, const std::filesystem::path& archive);

}  // namespace akt
