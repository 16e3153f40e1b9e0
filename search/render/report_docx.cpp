// WordprocessingML as small as Word and LibreOffice take it: styles for headings and tables, footnotes, table heads
// that recur on each page.
#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

#include "corpus/text/unicode.h"
#include "search/render/package.h"
#include "search/render/report.h"

namespace akt {
namespace {

constexpr size_t kTableWidth = 14570;  // twentieths of a point, between the margins of a page on its side
constexpr size_t kPageful = 1200;      // bytes of a row that is long enough to go on to the next page

bool long_row(const std::vector<ReportCell>& row) {
  return std::any_of(row.begin(), row.end(), [](const ReportCell& cell) { return cell.text.size() > kPageful; });
}

// By how much stands in each column, but none too narrow for its longest word while there is room.
std::vector<size_t> column_widths(const std::vector<std::vector<ReportCell>>& rows) {
  constexpr size_t kLongWord = 24;
  constexpr size_t kWide = 60;
  constexpr size_t kLetter = 112;  // of a bold letter
  constexpr size_t kMargins = 230;
  std::vector<size_t> weights(rows.empty() ? 1 : rows.front().size(), 6);
  std::vector<size_t> least(weights.size(), kMargins);
  for (size_t column = 0; column < weights.size(); ++column) {
    size_t bytes = 0;
    size_t filled = 0;
    for (const auto& row : rows) {
      if (column >= row.size() || row[column].text.empty()) continue;
      bytes += row[column].text.size();
      ++filled;
      for (const std::string_view line : split_lines(row[column].text))
        for (const std::string_view word : split(line, ' '))
          least[column] = std::max(least[column], std::min(word.size(), kLongWord) * kLetter + kMargins);
    }
    if (filled > 0) weights[column] = std::max(weights[column], std::min(bytes / filled, kWide));
  }
  const size_t words = std::accumulate(least.begin(), least.end(), size_t{0});
  const size_t all = std::accumulate(weights.begin(), weights.end(), size_t{0});
  std::vector<size_t> widths;
  for (size_t column = 0; column < weights.size(); ++column)
    widths.push_back(words > kTableWidth ? least[column] * kTableWidth / words
                                         : least[column] + weights[column] * (kTableWidth - words) / all);
  return widths;
}

constexpr const char* kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/";

constexpr const char* kTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>)";

class Document {
 public:
  Result<std::string> write(const Report& report) {
    body_.open("w:document").attribute("xmlns:w", kWord).attribute("xmlns:r", kRelations).open("w:body");
    notes_.open("w:footnotes").attribute("xmlns:w", kWord);
    separator("-1", "separator", "w:separator");
    separator("0", "continuationSeparator", "w:continuationSeparator");
    for (const ReportPiece& piece : report.pieces) {
      if (piece.sort == ReportPiece::Sort::heading)
        paragraph("Heading" + std::to_string(piece.level), {piece.text, {}, {}});
      else if (piece.sort == ReportPiece::Sort::paragraph)
        paragraph({}, {piece.text, {}, {}});
      else
        table(piece);
    }
    body_.open("w:sectPr");
    body_.leaf("w:pgSz", {{"w:w", "16838"}, {"w:h", "11906"}, {"w:orient", "landscape"}});
    body_.leaf("w:pgMar", {{"w:top", "1134"},
                           {"w:right", "1134"},
                           {"w:bottom", "1134"},
                           {"w:left", "1134"},
                           {"w:header", "709"},
                           {"w:footer", "709"},
                           {"w:gutter", "0"}});
    body_.close().close().close();
    notes_.close();
    return zipped(
        {{"[Content_Types].xml", kTypes},
         {"_rels/.rels", relations({{"officeDocument", "word/document.xml"}})},
         {"word/document.xml", body_.take()},
         {"word/styles.xml", styles()},
         {"word/footnotes.xml", notes_.take()},
         {"word/_rels/document.xml.rels", relations({{"styles", "styles.xml"}, {"footnotes", "footnotes.xml"}})}});
  }

 private:
  static std::string relations(std::initializer_list<std::pair<std::string, std::string>> targets) {
    XmlText out;
    out.open("Relationships").attribute("xmlns", std::string(kPackage) + "relationships");
    int number = 0;
    for (const auto& [type, target] : targets)
      out.leaf("Relationship", {{"Id", "rId" + std::to_string(++number)},
                                {"Type", std::string(kRelations) + "/" + type},
                                {"Target", target}});
    out.close();
    return out.take();
  }

  static void style(XmlText& out, const std::string& type, const std::string& id, const std::string& name, int size,
                    bool bold, int outline) {
    out.open("w:style").attribute("w:type", type).attribute("w:styleId", id);
    if (id == "Normal") out.attribute("w:default", "1");
    out.leaf("w:name", {{"w:val", name}});
    if (id != "Normal") out.leaf("w:basedOn", {{"w:val", "Normal"}});
    if (outline >= 0) {
      out.leaf("w:next", {{"w:val", "Normal"}}).leaf("w:qFormat");
      out.open("w:pPr").leaf("w:keepNext").leaf("w:spacing", {{"w:before", "240"}, {"w:after", "80"}});
      out.leaf("w:outlineLvl", {{"w:val", std::to_string(outline)}}).close();
    } else {
      out.open("w:pPr").leaf("w:spacing", {{"w:after", "80"}}).close();
    }
    out.open("w:rPr");
    if (id == "Normal") out.leaf("w:rFonts", {{"w:ascii", "Calibri"}, {"w:hAnsi", "Calibri"}, {"w:cs", "Calibri"}});
    if (bold) out.leaf("w:b");
    out.leaf("w:sz", {{"w:val", std::to_string(size)}});
    if (id == "Normal") out.leaf("w:lang", {{"w:val", "sv-SE"}});
    out.close().close();
  }

  static std::string styles() {
    XmlText out;
    out.open("w:styles").attribute("xmlns:w", kWord);
    style(out, "paragraph", "Normal", "Normal", 20, false, -1);
    style(out, "paragraph", "Heading1", "heading 1", 34, true, 0);
    style(out, "paragraph", "Heading2", "heading 2", 27, true, 1);
    style(out, "paragraph", "Heading3", "heading 3", 23, true, 2);
    style(out, "paragraph", "Caption", "caption", 20, true, -1);
    style(out, "paragraph", "FootnoteText", "footnote text", 17, false, -1);
    out.close();
    return out.take();
  }

  void separator(const char* id, const char* type, const char* mark) {
    notes_.open("w:footnote")
        .attribute("w:type", type)
        .attribute("w:id", id)
        .open("w:p")
        .open("w:r")
        .leaf(mark)
        .close()
        .close()
        .close();
  }

  // A run of text; its line breaks are kept.
  static void run(XmlText& out, std::string_view text, bool bold) {
    out.open("w:r");
    if (bold) out.open("w:rPr").leaf("w:b").close();
    bool first = true;
    for (const std::string_view line : split_lines(text)) {
      if (!first) out.leaf("w:br");
      first = false;
      out.open("w:t").attribute("xml:space", "preserve").text(line).close();
    }
    out.close();
  }

  void paragraph(const std::string& style, const ReportCell& cell, bool bold = false) {
    body_.open("w:p");
    if (!style.empty()) body_.open("w:pPr").leaf("w:pStyle", {{"w:val", style}}).close();
    run(body_, cell.text, bold);
    if (!cell.note.empty()) {
      const std::string id = std::to_string(++note_);
      body_.open("w:r").open("w:rPr").leaf("w:vertAlign", {{"w:val", "superscript"}}).close();
      body_.leaf("w:footnoteReference", {{"w:id", id}}).close();
      notes_.open("w:footnote").attribute("w:id", id).open("w:p");
      notes_.open("w:pPr").leaf("w:pStyle", {{"w:val", "FootnoteText"}}).close();
      notes_.open("w:r")
          .open("w:rPr")
          .leaf("w:vertAlign", {{"w:val", "superscript"}})
          .close()
          .leaf("w:footnoteRef")
          .close();
      run(notes_, " " + cell.note + (cell.href.starts_with("http") ? ", " + cell.href : std::string()), false);
      notes_.close().close();
    }
    body_.close();
  }

  void table(const ReportPiece& piece) {
    paragraph("Caption", {piece.text, {}, {}});
    body_.open("w:tbl").open("w:tblPr").leaf("w:tblW", {{"w:w", "5000"}, {"w:type", "pct"}}).open("w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
      body_.leaf(side, {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "808080"}});
    body_.close().close().open("w:tblGrid");
    const std::vector<size_t> widths = column_widths(piece.rows);
    for (const size_t width : widths) body_.leaf("w:gridCol", {{"w:w", std::to_string(width)}});
    body_.close();
    for (size_t row = 0; row < piece.rows.size(); ++row) {
      body_.open("w:tr");
      body_.open("w:trPr");
      if (!long_row(piece.rows[row])) body_.leaf("w:cantSplit");
      if (row == 0) body_.leaf("w:tblHeader");
      body_.close();
      for (size_t column = 0; column < piece.rows[row].size(); ++column) {
        const ReportCell& cell = piece.rows[row][column];
        body_.open("w:tc")
            .open("w:tcPr")
            .leaf("w:tcW", {{"w:w", std::to_string(widths[std::min(column, widths.size() - 1)])}, {"w:type", "dxa"}})
            .close();
        paragraph({}, cell, row == 0);
        body_.close();
      }
      body_.close();
    }
    body_.close();
    paragraph({}, {});
  }

  XmlText body_;
  XmlText notes_;
  int note_ = 0;
};

}  // namespace

Result<std::string> report_docx(const Report& report) { return Document().write(report); }

}  // namespace akt
