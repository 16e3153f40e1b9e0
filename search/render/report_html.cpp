#include "corpus/text/unicode.h"
#include "search/render/atom.h"
#include "search/render/report.h"

namespace akt {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const std::string_view line : split_lines(text)) out += (out.empty() ? "" : "<br>") + xml_escaped(line);
  return out;
}

constexpr const char* kHead = R"html(<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { background: #eef2f6; }
.note { font-size: .85rem; }
</style>
)html";

std::string table_html(const ReportPiece& piece) {
  std::string out = "<table>\n<caption>" + escaped(piece.text) + "</caption>\n";
  for (size_t row = 0; row < piece.rows.size(); ++row) {
    out += row == 0 ? "<thead>\n<tr>" : "<tr>";
    for (size_t at = 0; at < piece.rows[row].size(); ++at) {
      const ReportCell& cell = piece.rows[row][at];
      const bool head = row == 0 || at == 0;
      out += row == 0 ? "<th scope=\"col\">" : at == 0 ? "<th scope=\"row\">" : "<td>";
      out += escaped(cell.text);
      if (!cell.note.empty())
        out += " <span class=\"note\">[<a href=\"" + escaped(cell.href) + "\">" + escaped(cell.note) + "</a>]</span>";
      out += head ? "</th>" : "</td>";
    }
    out += row == 0 ? "</tr>\n</thead>\n<tbody>\n" : "</tr>\n";
  }
  return out + "</tbody>\n</table>\n";
}

}  // namespace

std::string report_html(const Report& report) {
  std::string out = kHead;
  out += "<title>" + escaped(report.title) + "</title>\n</head>\n<body>\n<main>\n";
  for (const ReportPiece& piece : report.pieces) {
    const std::string level = std::to_string(piece.level);
    switch (piece.sort) {
      case ReportPiece::Sort::heading: out += "<h" + level + ">" + escaped(piece.text) + "</h" + level + ">\n"; break;
      case ReportPiece::Sort::paragraph: out += "<p>" + escaped(piece.text) + "</p>\n"; break;
      case ReportPiece::Sort::table: out += table_html(piece); break;
    }
  }
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace akt
