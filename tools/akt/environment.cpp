#include "tools/akt/environment.h"

#include <pwd.h>
#include <toml++/toml.h>
#include <unistd.h>

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

class SettingsFile {
 public:
  explicit SettingsFile(const fs::path& path) : path_(path) {}

  Result<Settings> read() const {
    try {
      const toml::table table = toml::parse_file(path_.native());
      Settings settings;
      for (const auto& [key, value] : table) {
        if (key.str() == "publish") {
          if (auto rules = read_rules(value); rules)
            settings.publication.rules = std::move(*rules);
          else
            return pass_on(rules);
          continue;
        }
        const auto text = value.value<std::string>();
        if (!text) return fault(std::string(key.str()) + " is not a text");
        if (key.str() == "municipality")
          settings.municipality = *text;
        else if (key.str() != "publication")
          return fault("there is no setting " + std::string(key.str()));
        else if (!is_publication(*text))
          return fault("there is no publication \"" + *text + "\": it is internal, public or masked");
        else
          settings.publication.otherwise = *text;
      }
      return settings;
    } catch (const toml::parse_error& problem) {
      return fault("line " + std::to_string(problem.source().begin.line) + ": " + std::string(problem.description()));
    }
  }

 private:
  tl::unexpected<Error> fault(const std::string& what) const {
    return fail(ErrorCode::bad_input, shown(path_.native()) + ": " + what,
                "it takes municipality = \"NAME\", publication = \"internal\" and [[publish]] rules; see man akt");
  }

  // A text, or a list of texts.
  static std::optional<std::vector<std::string>> texts(const toml::node& node) {
    if (const auto one = node.value<std::string>()) return std::vector{*one};
    const toml::array* list = node.as_array();
    if (list == nullptr) return std::nullopt;
    std::vector<std::string> all;
    for (const toml::node& each : *list) {
      const auto text = each.value<std::string>();
      if (!text) return std::nullopt;
      all.push_back(*text);
    }
    return all;
  }

  Result<PublicationRule> read_rule(const toml::table& table) const {
    PublicationRule rule;
    for (const auto& [key, value] : table) {
      const auto list = texts(value);
      if (!list) return fault("[[publish]] " + std::string(key.str()) + " is no text and no list of texts");
      if (key.str() == "as") {
        rule.publication = list->empty() ? "" : list->front();
      } else if (key.str() == "bodies") {
        rule.bodies = *list;
      } else if (key.str() == "folders") {
        rule.folders = *list;
      } else if (key.str() == "kinds") {
        for (const std::string& name : *list) {
          const auto kind = kind_from_name(name);
          if (!kind) return fault("there is no kind \"" + name + "\"; akt info kinds lists them");
          rule.kinds.push_back(*kind);
        }
      } else {
        return fault("a [[publish]] rule has as, kinds, bodies and folders, and no " + std::string(key.str()));
      }
    }
    if (!is_publication(rule.publication)) return fault("a [[publish]] rule says as = internal, public or masked");
    return rule;
  }

  Result<std::vector<PublicationRule>> read_rules(const toml::node& node) const {
    std::vector<PublicationRule> rules;
    const toml::array* list = node.as_array();
    if (list == nullptr) return fault("publish is written [[publish]], once for each rule");
    for (const toml::node& each : *list) {
      const toml::table* table = each.as_table();
      if (table == nullptr) return fault("publish is written [[publish]], once for each rule");
      auto rule = read_rule(*table);
      if (!rule) return pass_on(rule);
      rules.push_back(std::move(*rule));
    }
    return rules;
  }

  const fs::path& path_;
};

}  // namespace

std::string user_name() {
  const passwd* entry = getpwuid(geteuid());
  return entry != nullptr ? entry->pw_name : std::to_string(geteuid());
}

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
    return SettingsFile(flag).read();
  }
  const std::array places{archive / "config.toml", base_folder("XDG_CONFIG_HOME", ".config") / "akt" / "config.toml"};
  for (const fs::path& place : places) {
    std::error_code problem;
    if (fs::is_regular_file(place, problem)) return SettingsFile(place).read();
  }
  return Settings{};
}

}  // namespace akt
