#include <nlohmann/json.hpp>

#include "corpus/model/evidence.h"
#include "corpus/model/json.h"
#include "corpus/text/unicode.h"
#include "search/render/record_text.h"
#include "search/render/sheet.h"
#include "tools/akt/command.h"
#include "tools/akt/report.h"
#include "tools/import/reader.h"

namespace akt {
namespace {

struct FactsFlags {
  std::string file;
  std::string municipality;
  std::string format = "text";
};

// A fact's value from the record's JSON: "votes[0].stated" walks down; empty when the path leads nowhere.
std::string value_at(const nlohmann::ordered_json& record, const std::string& path) {
  const nlohmann::ordered_json* here = &record;
  size_t at = 0;
  while (at < path.size()) {
    if (path[at] == '[') {
      const size_t close = path.find(']', at);
      if (close == std::string::npos || !here->is_array()) return {};
      size_t index = 0;
      for (size_t i = at + 1; i < close; ++i) index = index * 10 + static_cast<size_t>(path[i] - '0');
      if (index >= here->size()) return {};
      here = &(*here)[index];
      at = close + 1;
    } else {
      if (path[at] == '.') ++at;
      const size_t end = std::min(path.find_first_of(".[", at), path.size());
      const auto found = here->is_object() ? here->find(path.substr(at, end - at)) : here->end();
      if (found == here->end() || end == at) return {};
      here = &*found;
      at = end;
    }
  }
  if (here->is_string()) return here->get<std::string>();
  return here->dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string facts_text(const Record& record, size_t width) {
  const auto json = nlohmann::ordered_json::parse(to_json(record, JsonForm::exported));
  std::string out = record_text(record, {width, false});
  Sheet sheet(width);
  if (!record.evidence.empty()) sheet.line("Belägg");
  for (const Evidence& evidence : record.evidence) {
    const std::string value = value_at(json, evidence.fact);
    sheet.line("  " + evidence.fact + (value.empty() || value.size() > 200 ? "" : " = " + value));
    const std::string where = evidence.page > 0 ? "    sidan " + std::to_string(evidence.page) : std::string("    ");
    const std::string line = evidence.line.empty() ? std::string() : "\"" + collapse(evidence.line) + "\"  ";
    sheet.row(where, line + "(" + evidence.rule + ")");
  }
  return out + sheet.take();
}

int run_facts(const FactsFlags& flags, const Environment& environment) {
  namespace fs = std::filesystem;
  std::error_code problem;
  if (!fs::is_regular_file(flags.file, problem))
    return could_not_run({ErrorCode::not_found, "there is no file " + shown(flags.file), {}});
  const auto reader = make_file_reader();
  ReadRequest request{fs::absolute(flags.file), shown(fs::path(flags.file).filename().native()),
                      environment.settings.municipality};
  if (!flags.municipality.empty()) request.municipality = flags.municipality;
  reader->ask(request);
  auto reading = reader->next();
  if (!reading)
    return report({reading.error().code, request.name + ": " + reading.error().message, reading.error().hint});
  bool first = true;
  for (Record& record : reading->records) {
    if (record.source.path.empty()) record.source.path = request.name;
    complete_evidence(record);
    if (flags.format == "json") {
      print(to_json(record, JsonForm::stored) + "\n");
    } else {
      print((first ? "" : "\n") + facts_text(record, terminal_width()));
    }
    first = false;
  }
  return reading->records.empty() ? kCameUpShort : kAllWell;
}

}  // namespace

Run declare_facts(CLI::App& app) {
  const auto flags = std::make_shared<FactsFlags>();
  app.add_option("FILE", flags->file, "The file to read")->required();
  app.add_option("--municipality", flags->municipality, "Whose paper it is, where it doesn't say")->type_name("NAME");
  app.add_option("--format", flags->format, "text, or json: one record a line with its evidence")
      ->check(CLI::IsMember({"text", "json"}));
  return [flags](const Environment& environment) { return run_facts(*flags, environment); };
}

}  // namespace akt
