#include "indexer/schema/choices.h"
#include "search/render/collation_table.h"
#include "search/render/package.h"

namespace akt {
namespace {

constexpr const char* kMediaType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr size_t kThemeColumn = 2;
constexpr size_t kStanceColumn = 3;
constexpr size_t kPageColumn = 5;

// Widths in the order of the columns; what is only for reading back is narrow.
constexpr std::array<const char*, kCollationColumns.size()> kWidths{
    "1.5cm", "4.5cm", "4.5cm", "4.5cm", "11cm", "1.2cm", "3cm", "5cm", "5cm", "5cm", "2cm", "3cm", "3cm", "3cm"};

std::string column_style(size_t column) { return "w" + std::to_string(column); }

void styles(XmlText& xml) {
  xml.open("office:automatic-styles");
  for (size_t column = 0; column < kWidths.size(); ++column) {
    xml.open("style:style").attribute("style:name", column_style(column)).attribute("style:family", "table-column");
    xml.leaf("style:table-column-properties", {{"style:column-width", kWidths[column]}}).close();
  }
  for (const bool head : {false, true}) {
    xml.open("style:style").attribute("style:name", head ? "head" : "cell").attribute("style:family", "table-cell");
    xml.leaf("style:table-cell-properties", {{"fo:wrap-option", "wrap"}, {"style:vertical-align", "top"}});
    if (head) xml.leaf("style:text-properties", {{"fo:font-weight", "bold"}});
    xml.close();
  }
  xml.close();
}

// A cell that takes one of these; another value is allowed to be written, and told of when it is read back.
void choice_list(XmlText& xml, const char* name, const std::vector<std::string>& values) {
  std::string list;
  for (const std::string& value : values) {
    std::string quoted;
    for (const char c : value) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    list += (list.empty() ? "\"" : ";\"") + quoted + "\"";
  }
  xml.leaf("table:content-validation", {{"table:name", name},
                                        {"table:condition", "of:cell-content-is-in-list(" + list + ")"},
                                        {"table:allow-empty-cell", "true"},
                                        {"table:display-list", "unsorted"}});
}

void choice_lists(XmlText& xml, const ConsultationView& view) {
  std::vector<std::string> themes = view.themes;
  themes.emplace_back(kNoTheme);
  std::vector<std::string> stances;
  for (const Choice& choice : choices(Field::stance)) stances.emplace_back(choice.label);
  xml.open("table:content-validations");
  choice_list(xml, "tema", themes);
  choice_list(xml, "stallningstagande", stances);
  xml.close();
}

void cells(XmlText& xml, const std::vector<std::string>& row, bool head) {
  for (size_t column = 0; column < row.size(); ++column) {
    const std::string& text = row[column];
    xml.open("table:table-cell").attribute("table:style-name", head ? "head" : "cell");
    if (!head && column == kThemeColumn && text != kWholeAnswer) xml.attribute("table:content-validation-name", "tema");
    if (!head && column == kStanceColumn) xml.attribute("table:content-validation-name", "stallningstagande");
    const bool number = !head && column == kPageColumn && !text.empty();
    if (number)
      xml.attribute("office:value-type", "float").attribute("office:value", text);
    else if (!text.empty())
      xml.attribute("office:value-type", "string");
    for (size_t begin = 0; !text.empty() && begin <= text.size();) {
      const size_t end = std::min(text.find('\n', begin), text.size());
      xml.open("text:p").text(std::string_view(text).substr(begin, end - begin)).close();
      begin = end + 1;
    }
    xml.close();
  }
}

std::string content(const ConsultationView& view) {
  XmlText xml;
  xml.open("office:document-content")
      .attribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0")
      .attribute("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0")
      .attribute("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0")
      .attribute("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0")
      .attribute("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")
      .attribute("xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2")
      .attribute("office:version", "1.2");
  styles(xml);
  xml.open("office:body").open("office:spreadsheet");
  choice_lists(xml, view);
  xml.open("table:table").attribute("table:name", "Sammanställning");
  for (size_t column = 0; column < kWidths.size(); ++column)
    xml.leaf("table:table-column", {{"table:style-name", column_style(column)}});
  bool head = true;
  for (const auto& row : collation_rows(view)) {
    if (head) xml.open("table:table-header-rows");
    xml.open("table:table-row");
    cells(xml, row, head);
    xml.close();
    if (head) xml.close();
    head = false;
  }
  return xml.take();
}

std::string manifest() {
  XmlText xml;
  xml.open("manifest:manifest")
      .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
      .attribute("manifest:version", "1.2");
  for (const auto& [path, type] : {std::pair{"/", kMediaType}, std::pair{"content.xml", "text/xml"}})
    xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
  return xml.take();
}

}  // namespace

Result<std::string> collation_ods(const ConsultationView& view) {
  return zipped({{"mimetype", kMediaType}, {"content.xml", content(view)}, {"META-INF/manifest.xml", manifest()}});
}

}  // namespace akt
