#include "importers/formats/ods.h"

#include <algorithm>
#include <charconv>

#include "importers/formats/xml.h"
#include "importers/formats/zip.h"

namespace akt {
namespace {

constexpr size_t kMostRows = 200'000;
constexpr size_t kMostColumns = 200;

// How often a row or a cell stands there; what is repeated to the sheet's edge is the caller's to cut.
size_t repeated(const XmlNode& node, const char* attribute) {
  const std::string text = node.attribute(attribute);
  size_t count = 1;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return std::max<size_t>(count, 1);
}

void append_text(const XmlNode& node, std::string& out) {
  for (XmlNode child = node.first(); child; child = child.next()) {
    if (child.text_node()) {
      out += child.content();
    } else if (child.name() == "s") {
      out.append(std::min(repeated(child, "c"), size_t{1000}), ' ');
    } else if (child.name() == "tab") {
      out += '\t';
    } else if (child.name() == "line-break") {
      out += '\n';
    } else if (child.name() == "span" || child.name() == "a") {
      append_text(child, out);  // XmlTree bounds how deep
    }
  }
}

// Paragraphs only: a comment beside a cell is not what stands in it.
std::string cell_text(const XmlNode& cell) {
  std::string out;
  bool first = true;
  for (XmlNode child = cell.first(); child; child = child.next()) {
    if (child.name() != "p") continue;
    if (!first) out += '\n';
    first = false;
    append_text(child, out);
  }
  return out;
}

std::vector<std::string> cells_of(const XmlNode& row) {
  std::vector<std::string> cells;
  for (XmlNode cell = row.first(); cell && cells.size() < kMostColumns; cell = cell.next()) {
    if (cell.name() != "table-cell" && cell.name() != "covered-table-cell") continue;
    const size_t count = std::min(repeated(cell, "number-columns-repeated"), kMostColumns - cells.size());
    cells.insert(cells.end(), count, cell_text(cell));
  }
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  return cells;
}

bool groups_rows(std::string_view name) {
  return name == "table-header-rows" || name == "table-row-group" || name == "table-rows";
}

Result<bool> collect(const XmlNode& parent, std::vector<std::vector<std::string>>& rows) {
  for (XmlNode node = parent.first(); node; node = node.next()) {
    if (groups_rows(node.name())) {
      if (auto done = collect(node, rows); !done) return done;
    } else if (node.name() == "table-row") {
      std::vector<std::string> cells = cells_of(node);
      // Empty rows to the sheet's end are one element that says a million.
      const size_t count = cells.empty() ? 1 : repeated(node, "number-rows-repeated");
      if (rows.size() + count > kMostRows)
        return fail(ErrorCode::limit, "the sheet has more than " + std::to_string(kMostRows) + " rows");
      rows.insert(rows.end(), count, cells);
    }
  }
  return true;
}

}  // namespace

bool zip_bytes(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

Result<std::vector<std::vector<std::string>>> ods_rows(std::string_view bytes) {
  const auto archive = ZipArchive::open(bytes);
  if (!archive) return pass_on(archive);
  const auto content = archive->member("content.xml");
  if (!content)
    return fail(ErrorCode::unsupported, "it is no OpenDocument spreadsheet", "save it as .ods or .csv and try again");
  const auto tree = XmlTree::xml(*content);
  if (!tree) return pass_on(tree);
  const XmlNode sheet = tree->root().child("body").child("spreadsheet").child("table");
  if (!sheet)
    return fail(ErrorCode::unsupported, "it is no OpenDocument spreadsheet", "save it as .ods or .csv and try again");
  std::vector<std::vector<std::string>> rows;
  if (const auto done = collect(sheet, rows); !done) return pass_on(done);
  while (!rows.empty() && rows.back().empty()) rows.pop_back();
  return rows;
}

}  // namespace akt
