#include <algorithm>
#include <array>

#include "search/render/sheet.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"
#include "tools/import/import.h"
#include "tools/import/reader.h"

namespace akt {
namespace {

namespace fs = std::filesystem;

struct ImportFlags {
  std::vector<std::string> paths;
  std::string municipality;
  std::string publication;
  bool retry = false;
};

struct OutcomeWord {
  Outcome outcome;
  std::string_view word;  // before the file's name
};
constexpr std::array kOutcomeWords{
    OutcomeWord{Outcome::indexed, "in part"}, OutcomeWord{Outcome::new_version, "new version"},
    OutcomeWord{Outcome::duplicate, "copy"}, OutcomeWord{Outcome::passed_over, "passed over"},
    OutcomeWord{Outcome::failed, "failed"}};

// A line for a file that is not plainly fine; nothing for the others.
std::string line_of(const FileOutcome& file) {
  for (const OutcomeWord& row : kOutcomeWords) {
    if (row.outcome != file.outcome || (file.reason.empty() && file.message.empty())) continue;
    std::string line = padded(row.word, 12) + file.name;
    if (!file.reason.empty()) line += ": " + file.reason;
    if (!file.message.empty()) line += ": " + file.message;
    return line + "\n";
  }
  return {};
}

std::string summary_line(const ImportSummary& summary) {
  const auto number = [&summary](Outcome outcome) {
    const auto found = summary.files.find(outcome);
    return found == summary.files.end() ? int64_t{0} : found->second;
  };
  int64_t all = 0;
  for (const auto& [outcome, count] : summary.files) all += count;
  std::string line = counted(all, "file", "files") + ": " + std::to_string(number(Outcome::indexed)) + " imported";
  const auto add = [&line](int64_t count, std::string_view what) {
    if (count > 0) line += ", " + std::to_string(count) + " " + std::string(what);
  };
  add(number(Outcome::new_version), number(Outcome::new_version) == 1 ? "new version" : "new versions");
  add(number(Outcome::unchanged), "unchanged");
  add(number(Outcome::duplicate), number(Outcome::duplicate) == 1 ? "copy" : "copies");
  add(number(Outcome::passed_over), "passed over");
  add(number(Outcome::failed), "failed");
  line += "; " + counted(summary.records, "record", "records");
  if (summary.with_warnings > 0) line += ", " + std::to_string(summary.with_warnings) + " with warnings";
  if (summary.completed > 0) line += "; " + std::to_string(summary.completed) + " left by an interrupted import";
  return line + "\n";
}

ImportListener listener_for(Progress& progress) {
  ImportListener listener;
  listener.file = [&progress](const FileOutcome& file) {
    const std::string line = line_of(file);
    if (line.empty()) return;
    progress.clear();
    print(line);
  };
  listener.progress = [&progress](int64_t done, int64_t of) { progress.at(done, of); };
  return listener;
}

int finished(const Result<ImportSummary>& summary) {
  if (!summary) return could_not_run(summary.error());
  print(summary_line(*summary));
  return summary->files.contains(Outcome::failed) ? kCameUpShort : kAllWell;
}

// A path that is not there is most likely mistyped: said before anything is done, and remembered nowhere.
Result<std::vector<fs::path>> existing(const std::vector<std::string>& given, bool& some_missing) {
  std::vector<fs::path> paths;
  Error missing;
  for (const std::string& path : given) {
    std::error_code problem;
    if (fs::symlink_status(path, problem).type() == fs::file_type::not_found) {
      missing = {ErrorCode::not_found, "there is no file or folder " + shown(path), {}};
      report(missing);
      some_missing = true;
    } else {
      paths.emplace_back(path);
    }
  }
  if (paths.empty()) return fail(ErrorCode::not_found, "nothing to import", "name files or folders that are there");
  return paths;
}

int run_import(const ImportFlags& flags, const Environment& environment) {
  bool some_missing = false;
  const auto paths = existing(flags.paths, some_missing);
  if (!paths) return could_not_run(paths.error());
  ImportOptions options;
  options.retry = flags.retry;
  options.municipality = environment.settings.municipality;
  if (!flags.municipality.empty()) options.municipality = flags.municipality;
  options.rules = environment.settings.publication;
  options.publication = flags.publication;
  if (!flags.publication.empty() && !is_publication(flags.publication))
    return could_not_run({ErrorCode::bad_input, "there is no publication \"" + flags.publication + "\"",
                          "it is internal, public or masked"});

  const auto reader = make_file_reader();
  auto archive = Archive::open(environment.archive, Access::create);
  if (!archive) return could_not_run(archive.error());
  Progress progress("importing");
  const auto summary = import_files(*archive, *reader, *paths, options, listener_for(progress));
  progress.clear();
  const int status = finished(summary);
  return status == kAllWell && some_missing ? kCameUpShort : status;
}

int run_reindex(const Environment& environment) {
  const auto reader = make_file_reader();
  auto archive = Archive::open(environment.archive, Access::write);
  if (!archive) return could_not_run(archive.error());
  Progress progress("reading");
  const auto summary = reindex(*archive, *reader, environment.settings.publication, listener_for(progress));
  progress.clear();
  return finished(summary);
}

}  // namespace

Run declare_import(CLI::App& app) {
  const auto flags = std::make_shared<ImportFlags>();
  app.add_option("PATH", flags->paths, "Files, or folders with all that is in them")->required();
  app.add_option("--municipality", flags->municipality, "Whose papers they are, where they don't say")
      ->type_name("NAME");
  app.add_option("--publication", flags->publication,
                 "internal, public or masked, for all of them [the rules in config.toml, else public but for letters]")
      ->type_name("LEVEL");
  app.add_flag("--retry", flags->retry, "Read again what failed before");
  return [flags](const Environment& environment) { return run_import(*flags, environment); };
}

Run declare_reindex(CLI::App&) {
  return [](const Environment& environment) { return run_reindex(environment); };
}

}  // namespace akt
