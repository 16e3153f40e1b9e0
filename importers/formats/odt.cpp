#include "importers/formats/odt.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "importers/formats/flow.h"
#include "importers/formats/list_number.h"
#include "importers/formats/pictures.h"
#include "importers/formats/xml.h"
#include "importers/formats/zip.h"

namespace akt {
namespace {

int integer(const std::string& text, int otherwise) {
  int value = 0;
  return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{} ? value : otherwise;
}

struct ListLevel {
  bool bullet = false;
  std::string format;
  std::string prefix;
  std::string suffix;
  int start = 1;
};

struct OdtStyle {
  std::string parent;
  bool bold = false;
  bool page_before = false;
};

// Styles of content.xml and styles.xml by name.
struct OdtStyles {
  std::map<std::string, OdtStyle> styles;
  std::map<std::string, std::map<int, ListLevel>> lists;

  void add(const XmlNode& parent) {
    for (XmlNode node = parent.first(); node; node = node.next()) {
      if (node.name() == "style") add_style(node);
      if (node.name() == "list-style") add_list(node);
    }
  }

  bool bold(const std::string& name) const {
    std::string at = name;
    for (int depth = 0; depth < 16 && !at.empty(); ++depth) {
      const auto found = styles.find(at);
      if (found == styles.end()) return false;
      if (found->second.bold) return true;
      at = found->second.parent;
    }
    return false;
  }

 private:
  void add_style(const XmlNode& node) {
    OdtStyle style;
    style.parent = node.attribute("parent-style-name");
    style.bold = node.child("text-properties").attribute("font-weight") == "bold";
    style.page_before = node.child("paragraph-properties").attribute("break-before") == "page";
    styles[node.attribute("name")] = std::move(style);
  }

  void add_list(const XmlNode& node) {
    auto& levels = lists[node.attribute("name")];
    for (XmlNode child = node.first(); child; child = child.next()) {
      ListLevel level;
      level.bullet = child.name() != "list-level-style-number";
      const std::string format = child.attribute("num-format");
      level.format = format == "a"   ? "lowerLetter"
                     : format == "A" ? "upperLetter"
                     : format == "i" ? "lowerRoman"
                     : format == "I" ? "upperRoman"
                                     : "decimal";
      level.prefix = child.attribute("num-prefix");
      level.suffix = child.attribute("num-suffix");
      level.start = integer(child.attribute("start-value"), 1);
      if (!level.bullet && format.empty()) level.suffix.clear();
      levels[integer(child.attribute("level"), 1)] = std::move(level);
    }
  }
};

class Walker {
 public:
  Walker(Flow& flow, const OdtStyles& styles) : flow_(flow), styles_(styles) {}

  void read(const XmlNode& parent) {
    for (XmlNode node = parent.first(); node; node = node.next()) block(node);
  }

  void read_notes() {
    const std::vector<XmlNode> notes = std::move(notes_);
    for (const XmlNode& note : notes) read(note);
  }

 private:
  struct Inline {
    FlowParagraph flow;
    bool letters = false;
    bool all_bold = true;
    std::vector<XmlNode> boxes;
  };

  void block(const XmlNode& node) {
    const std::string_view name = node.name();
    if (name == "p" || name == "h")
      paragraph(node, {});
    else if (name == "list")
      list(node, 1, node.attribute("style-name"));
    else if (name == "table")
      table(node);
    else if (name == "section" || name == "index-body" || name == "table-of-content" || name == "text-box" ||
             name == "frame")
      read(node);
  }

  void text(std::string_view content, bool bold, Inline& out) {
    if (!trim(content).empty()) {
      out.letters = true;
      out.all_bold = out.all_bold && bold;
    }
    for (const char c : content) {
      const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space)
        out.flow.text += c;
      else if (!out.flow.text.empty() && out.flow.text.back() != ' ')
        out.flow.text += ' ';
    }
  }

  void inlines(const XmlNode& parent, bool bold, Inline& out) {
    for (XmlNode node = parent.first(); node; node = node.next()) {
      const std::string_view name = node.name();
      if (node.text_node())
        text(node.content(), bold, out);
      else if (name == "tab")
        out.flow.text += '\t';
      else if (name == "line-break")
        out.flow.text += '\n';
      else if (name == "s")
        out.flow.text += std::string(static_cast<size_t>(std::clamp(integer(node.attribute("c"), 1), 1, 200)), ' ');
      else if (name == "note")
        notes_.push_back(node.child("note-body"));
      else if (name == "frame" || name == "custom-shape")
        out.boxes.push_back(node);
      else if (name == "soft-page-break")
        breaks_ = true;
      else if (name != "annotation" && name != "tracked-changes" && name != "change")
        inlines(node, bold || styles_.bold(node.attribute("style-name")), out);
    }
  }

  Inline read_paragraph(const XmlNode& node) {
    Inline out;
    inlines(node, styles_.bold(node.attribute("style-name")), out);
    out.flow.bold = out.letters && out.all_bold;
    if (node.name() == "h" && out.letters)
      out.flow.heading = std::clamp(integer(node.attribute("outline-level"), 1), 1, 9);
    return out;
  }

  void paragraph(const XmlNode& node, const FlowParagraph& mark) {
    const auto style = styles_.styles.find(node.attribute("style-name"));
    if (style != styles_.styles.end() && style->second.page_before) flow_.break_page();
    Inline read = read_paragraph(node);
    read.flow.number = mark.number;
    read.flow.bullet = mark.bullet;
    flow_.add(read.flow);
    for (const XmlNode& box : read.boxes) this->read(box);
    if (breaks_) flow_.break_page();
    breaks_ = false;
  }

  void list(const XmlNode& node, int level, const std::string& inherited) {
    const std::string own = node.attribute("style-name");
    const std::string& style = own.empty() ? inherited : own;
    ListLevel shape;
    shape.bullet = true;
    const auto named = styles_.lists.find(style);
    if (named != styles_.lists.end() && named->second.contains(level)) shape = named->second.at(level);
    int count = shape.start;
    if (node.attribute("continue-numbering") == "true") count = counts_[style];
    for (XmlNode item = node.first(); item; item = item.next()) {
      if (item.name() != "list-item" && item.name() != "list-header") continue;
      bool marked = item.name() == "list-header";
      for (XmlNode child = item.first(); child; child = child.next()) {
        if (child.name() == "list") {
          list(child, level + 1, style);
        } else if (child.name() == "p" || child.name() == "h") {
          FlowParagraph mark;
          if (!marked && shape.bullet) mark.bullet = true;
          if (!marked && !shape.bullet) mark.number = shape.prefix + list_number(count++, shape.format) + shape.suffix;
          marked = true;
          paragraph(child, mark);
        }
      }
    }
    counts_[style] = count;
  }

  void cell(const XmlNode& node, std::vector<FlowParagraph>& out) {
    for (XmlNode child = node.first(); child; child = child.next()) {
      if (child.name() == "p" || child.name() == "h")
        out.push_back(read_paragraph(child).flow);
      else if (child.element())
        cell(child, out);
    }
  }

  void table(const XmlNode& node) {
    for (XmlNode row = node.first(); row; row = row.next()) {
      const std::string_view name = row.name();
      if (name == "table-header-rows" || name == "table-rows" || name == "table-row-group") table(row);
      if (name != "table-row") continue;
      std::vector<FlowCell> cells;
      size_t column = 0;
      for (XmlNode child = row.first(); child; child = child.next()) {
        if (child.name() != "table-cell" && child.name() != "covered-table-cell") continue;
        FlowCell& added = cells.emplace_back();
        added.column = column;
        cell(child, added.paragraphs);
        column += static_cast<size_t>(std::clamp(integer(child.attribute("number-columns-repeated"), 1), 1, 64));
      }
      flow_.add_row(cells);
    }
  }

  Flow& flow_;
  const OdtStyles& styles_;
  std::vector<XmlNode> notes_;
  std::map<std::string, int> counts_;
  bool breaks_ = false;  // a page ended inside the paragraph being read
};

void furniture(const XmlNode& master, std::string_view name, LineRole role, const OdtStyles& styles, Flow& flow) {
  flow.set_role(role);
  for (XmlNode page = master.first(); page; page = page.next())
    if (const XmlNode head = page.child(name)) Walker(flow, styles).read(head);
  flow.set_role(LineRole::body);
}

}  // namespace

Result<Pages> read_odt(std::string_view bytes) {
  const Result<ZipArchive> zip = ZipArchive::open(bytes);
  if (!zip) return tl::unexpected(zip.error());
  const Result<std::string> content = zip->member("content.xml");
  if (!content) return fail(ErrorCode::damaged, "an OpenDocument file without content");
  const Result<XmlTree> tree = XmlTree::xml(*content);
  if (!tree) {
    const bool locked = zip->has("META-INF/manifest.xml") &&
                        zip->member("META-INF/manifest.xml").value_or("").find("encryption-data") != std::string::npos;
    if (locked) return fail(ErrorCode::encrypted, "the OpenDocument file needs a password to be opened");
    return fail(tree.error().code, "content.xml: " + tree.error().message);
  }
  Pages pages;
  OdtStyles styles;
  Flow flow(pages);
  const Result<XmlTree> outer = XmlTree::xml(zip->member("styles.xml").value_or("<none/>"));
  const XmlNode master = outer ? outer->root().child("master-styles") : XmlNode();
  if (outer) {
    styles.add(outer->root().child("styles"));
    styles.add(outer->root().child("automatic-styles"));
  }
  styles.add(tree->root().child("automatic-styles"));
  furniture(master, "header", LineRole::header, styles, flow);
  Walker walker(flow, styles);
  walker.read(tree->root().child("body").child("text"));
  walker.read_notes();
  furniture(master, "footer", LineRole::footer, styles, flow);
  flow.close();
  if (pages.lines.empty()) return fail(ErrorCode::empty, "an OpenDocument file without text");
  if (shows_large_picture(tree->root().child("body"))) pages.warnings.emplace_back("pictures_unread");
  return pages;
}

}  // namespace akt
