#include "importers/formats/docx_body.h"

#include <charconv>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

// Elements that only wrap what matters: content controls, links, insertions, smart tags.
bool wrapper(std::string_view name) {
  return name == "sdt" || name == "sdtContent" || name == "ins" || name == "moveTo" || name == "smartTag" ||
         name == "hyperlink" || name == "fldSimple" || name == "customXml" || name == "dir" || name == "bdo";
}

// Of two ways to say the same, the first; programs that know neither see the fallback.
XmlNode chosen(const XmlNode& alternate) {
  const XmlNode choice = alternate.child("Choice");
  return choice ? choice : alternate.child("Fallback");
}

// The text boxes below a drawing or picture, not those inside another box.
void find_boxes(const XmlNode& node, std::vector<XmlNode>& found) {
  for (XmlNode child = node.first(); child; child = child.next()) {
    if (child.name() == "txbxContent")
      found.push_back(child);
    else if (child.name() == "AlternateContent")
      find_boxes(chosen(child), found);
    else if (child.element())
      find_boxes(child, found);
  }
}

// Symbol fonts: list marks and boxes to tick.
std::string symbol(const XmlNode& node) {
  const std::string code = node.attribute("char");
  unsigned value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  std::string out;
  if (value >= 0x20 && value < 0x110000 && !(value >= 0xD800 && value < 0xE000)) append_utf8(out, value);
  return out;
}

int integer(const std::string& text, int otherwise) {
  int value = 0;
  return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{} ? value : otherwise;
}

}  // namespace

void DocxBody::read(const XmlNode& blocks) {
  for (XmlNode node = blocks.first(); node; node = node.next()) block(node);
}

void DocxBody::block(const XmlNode& node) {
  const std::string_view name = node.name();
  if (name == "p")
    paragraph(node);
  else if (name == "tbl")
    table(node);
  else if (wrapper(name))
    read(node);
  else if (name == "AlternateContent")
    read(chosen(node));
}

void DocxBody::page_break(Paragraph& out) const { (out.letters ? out.break_after : out.broke_page) = true; }

void DocxBody::run(const XmlNode& node, const DocxStyle& of_paragraph, Paragraph& out) {
  DocxStyle style = of_paragraph;
  const XmlNode properties = node.child("rPr");
  if (const std::string id = properties.child("rStyle").attribute("val"); !id.empty()) {
    const DocxStyle named = styles_.resolve(id);
    if (named.bold) style.bold = named.bold;
    if (named.size) style.size = named.size;
    if (named.hidden) style.hidden = named.hidden;
  }
  apply_run_properties(properties, style);
  if (style.hidden.value_or(false)) return;
  std::string text;
  for (XmlNode child = node.first(); child; child = child.next()) {
    const std::string_view name = child.name();
    if (name == "t") {
      for (XmlNode piece = child.first(); piece; piece = piece.next()) text += piece.content();
    } else if (name == "tab" || name == "ptab") {
      text += '\t';
    } else if (name == "br" || name == "cr") {
      if (child.attribute("type") != "page") {
        text += '\n';
        continue;
      }
      out.letters = out.letters || !trim(text).empty();
      page_break(out);
    } else if (name == "lastRenderedPageBreak") {
      out.letters = out.letters || !trim(text).empty();
      page_break(out);
    } else if (name == "noBreakHyphen") {
      text += '-';
    } else if (name == "sym") {
      text += symbol(child);
    } else if (name == "footnoteReference" || name == "endnoteReference") {
      footnotes_.push_back(child.attribute("id"));
    } else if (name == "drawing" || name == "pict" || name == "object") {
      find_boxes(child, out.boxes);
    } else if (name == "AlternateContent") {
      find_boxes(chosen(child), out.boxes);
    }
  }
  if (text.empty()) return;
  if (!trim(text).empty()) {
    out.letters = true;
    out.all_bold = out.all_bold && style.bold.value_or(false);
    out.flow.size = std::max(out.flow.size, style.size.value_or(0));
  }
  out.flow.text += text;
}

void DocxBody::inlines(const XmlNode& parent, const DocxStyle& style, Paragraph& out) {
  for (XmlNode node = parent.first(); node; node = node.next()) {
    const std::string_view name = node.name();
    if (name == "r")
      run(node, style, out);
    else if (wrapper(name))
      inlines(node, style, out);
    else if (name == "AlternateContent")
      inlines(chosen(node), style, out);
  }
}

DocxBody::Paragraph DocxBody::read_paragraph(const XmlNode& node) {
  Paragraph out;
  const XmlNode properties = node.child("pPr");
  const std::string named = properties.child("pStyle").attribute("val");
  DocxStyle style = styles_.resolve(named.empty() ? styles_.default_paragraph() : named);
  if (const XmlNode outline = properties.child("outlineLvl")) {
    const int level = integer(outline.attribute("val"), 9);
    style.heading = level < 9 ? level + 1 : 0;
  }
  if (const XmlNode list = properties.child("numPr")) {
    style.list = list.child("numId").attribute("val");
    style.list_level = integer(list.child("ilvl").attribute("val"), 0);
  }
  out.broke_page = docx_toggle(properties, "pageBreakBefore").value_or(false);
  inlines(node, style, out);
  out.flow.bold = out.letters && out.all_bold;
  out.flow.heading = out.letters ? style.heading.value_or(0) : 0;
  if (out.letters && !style.list.empty() && style.list != "0") {
    const ListMark mark = lists_.next(style.list, style.list_level.value_or(0));
    out.flow.bullet = mark.bullet;
    out.flow.number = mark.number;
  }
  return out;
}

void DocxBody::boxes(const Paragraph& paragraph) {
  for (const XmlNode& box : paragraph.boxes) read(box);
}

void DocxBody::paragraph(const XmlNode& node) {
  const Paragraph read = read_paragraph(node);
  if (read.broke_page) flow_.break_page();
  flow_.add(read.flow);
  boxes(read);
  if (read.break_after) flow_.break_page();
  // A section's end stands in its last paragraph; but for a continuous one, the next begins on a new page.
  if (const XmlNode section = node.child("pPr").child("sectPr")) {
    const std::string type = section.child("type").attribute("val");
    if (type != "continuous" && type != "nextColumn") flow_.break_page();
  }
}

void DocxBody::cell_blocks(const XmlNode& node, std::vector<FlowParagraph>& out) {
  for (XmlNode child = node.first(); child; child = child.next()) {
    if (child.name() == "p") {
      Paragraph read = read_paragraph(child);
      out.push_back(std::move(read.flow));
      for (const XmlNode& box : read.boxes) cell_blocks(box, out);
    } else if (child.name() == "tbl" || child.name() == "tr" || child.name() == "tc" || wrapper(child.name())) {
      cell_blocks(child, out);  // a table in a table: its cells one under the other
    }
  }
}

void DocxBody::table(const XmlNode& node) {
  for (XmlNode row = node.first(); row; row = row.next()) {
    if (wrapper(row.name())) {
      table(row);
      continue;
    }
    if (row.name() != "tr" || row.child("trPr").child("del")) continue;
    std::vector<FlowCell> cells;
    size_t column =
        static_cast<size_t>(std::max(0, integer(row.child("trPr").child("gridBefore").attribute("val"), 0)));
    const auto add = [&](const XmlNode& cell) {
      FlowCell& added = cells.emplace_back();
      added.column = column;
      cell_blocks(cell, added.paragraphs);
      column +=
          static_cast<size_t>(std::clamp(integer(cell.child("tcPr").child("gridSpan").attribute("val"), 1), 1, 64));
    };
    for (XmlNode cell = row.first(); cell; cell = cell.next()) {
      if (cell.name() == "tc") add(cell);
      if (cell.name() == "sdt")
        for (XmlNode inner = cell.child("sdtContent").first(); inner; inner = inner.next())
          if (inner.name() == "tc") add(inner);
    }
    flow_.add_row(cells);
  }
}

}  // namespace akt
