#include "tools/akt/environment.h"

#include <toml++/toml.h>
#include <array>
#include <cstdlib>
#include <sstream>

#include "indexer/archive/files.h"

namespace akt {

namespace fs = std::filesystem;

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

fs::path base_folder(const char* name, const char* below_home) {
  // The XDG specification: a relative path in these variables is to be ignored.
  const fs::path given = variable(name);
  return given.is_absolute() ? given : fs::path(variable("HOME")) / below_home;
}

Result<Settings> parse(const fs::path& path) {
  const auto fault = [&path](const std::string& what) {
    return fail(ErrorCode::bad_input, shown(path.native()) + ": " + what,
                "it takes municipality = \"NAME\" and publication = \"internal\"");
  };
  try {
    const toml::table table = toml::parse_file(path.native());
    Settings settings;
    for (const auto& [key, value] : table) {
      const auto text = value.value<std::string>();
      if (!text) return fault(std::string(key.str()) + " is not a text");
      if (key.str() == "municipality")
        settings.municipality = *text;
      else if (key.str() == "publication")
        settings.publication = *text;
      else
        return fault("there is no setting " + std::string(key.str()));
    }
    return settings;
  } catch (const toml::parse_error& problem) {
    return fault("line " + std::to_string(problem.source().begin.line) + ": " + std::string(problem.description()));
  }
}

}  // namespace

fs::path archive_folder(const std::string& flag) {
  if (!flag.empty()) return flag;
  if (const std::string set = variable("AKT_ARCHIVE"); !set.empty()) return set;
  return base_folder("XDG_DATA_HOME", ".local/share") / "akt";
}

Result<Settings> read_settings(const std::string& flag, const fs::path& archive) {
  if (!flag.empty()) {
    std::error_code problem;
    if (!fs::is_regular_file(flag, problem))
      return fail(ErrorCode::bad_input, "there is no configuration file " + shown(flag));
    return parse(flag);
  }
  const std::array places{archive / "config.toml", base_folder("XDG_CONFIG_HOME", ".config") / "akt" / "config.toml"};
  for (const fs::path& place : places) {
    std::error_code problem;
    if (fs::is_regular_file(place, problem)) return parse(place);
  }
  return Settings{};
}

}  // namespace akt
