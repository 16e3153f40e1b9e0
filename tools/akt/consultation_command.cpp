#include <fstream>
#include <sstream>

#include "corpus/text/clock.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/formats/encoding.h"
#include "search/render/collation_table.h"
#include "search/render/report.h"
#include "search/render/view_json.h"
#include "search/render/view_text.h"
#include "tools/akt/archive_view.h"
#include "tools/akt/command.h"
#include "tools/akt/confirm.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct ConsultationFlags {
  std::string number;
  std::string format = "text";
  std::string themes;
  std::string confirm;
  std::string base_url;
  bool positions = false;
};

Result<std::string> whole_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  if (!file) return fail(ErrorCode::not_found, "there is no file " + path + " that can be read");
  return std::move(bytes).str();
}

// A theme a line; after a colon, words or a text that say what belongs to it.
Result<std::vector<ThemeText>> read_themes(const std::string& path) {
  const auto bytes = whole_file(path);
  if (!bytes) return pass_on(bytes);
  std::vector<ThemeText> themes;
  const std::string text = to_utf8(*bytes);
  for (const std::string_view line : split_lines(text)) {
    const size_t colon = line.find(':');
    const std::string_view name = trim(line.substr(0, colon));
    if (name.empty() || name.front() == '#') continue;
    themes.push_back(
        {std::string(name), colon == std::string_view::npos ? "" : std::string(trim(line.substr(colon + 1)))});
  }
  if (themes.empty()) return fail(ErrorCode::bad_input, path + " names no theme", "write one theme on each line");
  return themes;
}

int confirm_from(const ConsultationFlags& flags, const Environment& environment, ConsultationOptions options) {
  const auto bytes = whole_file(flags.confirm);
  if (!bytes) return could_not_run(bytes.error());
  auto archive = Archive::open(environment.archive, Access::write);
  if (!archive) return could_not_run(archive.error());
  auto engine = SearchEngine::open(archive->index());
  if (!engine) return could_not_run(engine.error());
  auto known = confirmations(environment.archive);
  if (!known) return could_not_run(known.error());
  options.confirmed = std::move(*known);
  const auto view = consultation_view(**engine, flags.number, options);
  if (!view) return report(view.error());
  const auto number = parse_registry_number(flags.number);
  const auto read =
      read_confirmations(*bytes, *view, number ? number->bare_key() : flags.number, user_name(), utc_now());
  if (!read) return could_not_run(read.error());
  if (auto done = confirm(environment.archive, read->confirmed); !done) return could_not_run(done.error());
  print(counted(static_cast<int64_t>(read->confirmed.size()), "row", "rows") + " confirmed\n");
  for (const std::string& conflict : read->conflicts) print("conflict: " + conflict + "\n");
  return read->conflicts.empty() ? kAllWell : kCameUpShort;
}

int run_consultation(const ConsultationFlags& flags, const Environment& environment) {
  ConsultationOptions options;
  if (!flags.themes.empty()) {
    auto themes = read_themes(flags.themes);
    if (!themes) return could_not_run(themes.error());
    options.themes = std::move(*themes);
  }
  if (!flags.confirm.empty()) return confirm_from(flags, environment, std::move(options));
  auto archive = ArchiveView::open(environment.archive);
  if (!archive) return could_not_run(archive.error());
  auto known = confirmations(environment.archive);
  if (!known) return could_not_run(known.error());
  options.confirmed = std::move(*known);
  const auto view = consultation_view(archive->engine(), flags.number, options);
  if (!view) return report(view.error());
  const ReportForm form{flags.positions, flags.base_url};
  if (flags.format == "json") {
    print(consultation_json(*view));
  } else if (flags.format == "csv") {
    print(collation_csv(*view));
  } else if (flags.format == "html") {
    print(report_html(consultation_report(*view, form)));
  } else if (flags.format == "docx" || flags.format == "ods") {
    if (stdout_is_terminal())
      return could_not_run({ErrorCode::bad_input, "an Office document is nothing for a terminal",
                            "add > sammanstallning." + flags.format});
    const auto document = flags.format == "ods" ? collation_ods(*view) : report_docx(consultation_report(*view, form));
    if (!document) return could_not_run(document.error());
    print(*document);
  } else {
    print(consultation_text(*view, terminal_width()));
  }
  return kAllWell;
}

}  // namespace

Run declare_consultation(CLI::App& app) {
  const auto flags = std::make_shared<ConsultationFlags>();
  app.add_option("NUMBER", flags->number, "The consultation's registry number")->required();
  app.add_option("--format", flags->format, "text, json, csv, ods, html or docx")
      ->check(CLI::IsMember({"text", "json", "csv", "ods", "html", "docx"}));
  app.add_flag("--positions", flags->positions,
               "As a samrådsredogörelse: with columns for the municipality's position and reason");
  app.add_option("--themes", flags->themes, "Collate by these themes: one a line, after a colon what belongs to it")
      ->type_name("FILE");
  app.add_option("--confirm", flags->confirm, "Read an edited CSV or ODS back: what was changed in it is confirmed")
      ->type_name("FILE");
  app.add_option("--base-url", flags->base_url, "Where the web front is, for links in documents")->type_name("URL");
  return [flags](const Environment& environment) { return run_consultation(*flags, environment); };
}

}  // namespace akt
