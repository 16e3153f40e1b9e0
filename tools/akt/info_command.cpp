#include "corpus/model/kind.h"
#include "corpus/model/warning.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "indexer/schema/fields.h"
#include "search/render/sheet.h"
#include "tools/akt/command.h"
#include "tools/akt/man_page.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

void put_fields(Sheet& sheet) {
  for (const FieldRow& row : kFields) {
    std::string names = std::string(row.swedish);
    if (row.english != row.swedish) names += ", " + std::string(row.english);
    for (const std::string_view alias : split(row.aliases, ' '))
      if (!alias.empty()) names += ", " + std::string(alias);
    sheet.row(row.label, names + (row.facet ? " (facett)" : ""));
    sheet.row("", row.help);
    std::string values;
    for (const Choice& choice : choices(row.field))
      values += (values.empty() ? "" : ", ") + std::string(choice.label) + " = " + std::string(choice.name);
    sheet.row("", values);
  }
}

int run_info(const std::string& table, const CLI::App& root) {
  if (table == "man") {
    print(man_page(root));
    return kAllWell;
  }
  Sheet sheet(terminal_width());
  if (table == "fields") put_fields(sheet);
  if (table == "kinds")
    for (const KindRow& row : kinds()) sheet.row(row.name, row.label);
  if (table == "warnings")
    for (const WarningRow& row : warning_table()) {
      sheet.line(row.code);
      sheet.row("", row.text);
    }
  print(sheet.take());
  return kAllWell;
}

}  // namespace

Run declare_info(CLI::App& app) {
  const auto table = std::make_shared<std::string>();
  app.add_option("TABLE", *table, "fields, kinds or warnings; man: the manual page")
      ->required()
      ->check(CLI::IsMember({"fields", "kinds", "warnings", "man"}));
  return [table, &app](const Environment&) { return run_info(*table, *app.get_parent()); };
}

}  // namespace akt
