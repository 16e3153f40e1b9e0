#include "importers/formats/html.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "corpus/text/unicode.h"
#include "importers/formats/encoding.h"
#include "importers/formats/flow.h"
#include "importers/formats/xml.h"

namespace akt {
namespace {

constexpr std::array<std::string_view, 16> kLeftOut{"script", "style",  "noscript", "template", "nav",    "head",
                                                    "iframe", "svg",    "button",   "select",   "object", "audio",
                                                    "video",  "canvas", "dialog",   "datalist"};
constexpr std::array<std::string_view, 31> kBlocks{
    "p",  "div", "section", "article", "main",       "header", "footer", "aside",   "ul",      "ol", "li",
    "dl", "dt",  "dd",      "table",   "blockquote", "pre",    "form",   "address", "figure",  "hr", "h1",
    "h2", "h3",  "h4",      "h5",      "h6",         "body",   "html",   "center",  "fieldset"};

template <size_t n> bool among(std::string_view name, const std::array<std::string_view, n>& list) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

int heading_level(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

// What the page says of its charset, in its first kilobytes.
std::string said_charset(std::string_view bytes) {
  const std::string head = lower_case(make_valid(bytes.substr(0, 4096)));
  const size_t at = head.find("charset=");
  if (at == std::string::npos) return {};
  size_t begin = at + 8;
  while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'')) ++begin;
  size_t end = begin;
  while (end < head.size() && std::string_view("\"'>; /").find(head[end]) == std::string_view::npos) ++end;
  return head.substr(begin, end - begin);
}

std::string page_text(std::string_view bytes) {
  const Charset by_bytes = charset_of(bytes);
  const std::string said = said_charset(bytes);
  // UTF-8 is proved by the bytes; a page that says Latin-1 means Windows-1252, as browsers have it.
  const bool latin = said == "iso-8859-1" || said == "windows-1252" || said == "latin1" || said == "cp1252";
  if (latin && by_bytes == Charset::utf8 && !bytes.starts_with("\xEF\xBB\xBF") && !valid_utf8(bytes))
    return to_utf8(bytes, Charset::windows_1252);
  return to_utf8(bytes, by_bytes);
}

struct Style {
  bool bold = false;
  bool raw = false;  // in <pre>: line breaks stand
};

class Walker {
 public:
  explicit Walker(Flow& flow) : flow_(flow) {}

  void read(const XmlNode& root) {
    blocks(root);
    end_paragraph();
  }

 private:
  void end_paragraph() {
    current_.bold = letters_ && all_bold_;
    if (!trim(current_.text).empty()) take(std::move(current_));
    current_ = {};
    letters_ = false;
    all_bold_ = true;
  }

  void take(FlowParagraph paragraph) {
    if (cell_)
      cell_->push_back(std::move(paragraph));
    else
      flow_.add(paragraph);
  }

  void text(std::string_view content, const Style& style) {
    if (!trim(content).empty()) {
      letters_ = true;
      all_bold_ = all_bold_ && style.bold;
    }
    for (const char c : content) {
      const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (style.raw && c == '\n')
        current_.text += '\n';
      else if (!space)
        current_.text += c;
      else if (!current_.text.empty() && current_.text.back() != ' ' && current_.text.back() != '\n')
        current_.text += ' ';
    }
  }

  void blocks(const XmlNode& parent, Style style = {}) {
    for (XmlNode node = parent.first(); node; node = node.next()) {
      if (node.text_node())
        text(node.content(), style);
      else
        element(node, style);
    }
  }

  void element(const XmlNode& node, Style style) {
    const std::string_view name = node.name();
    if (among(name, kLeftOut) || node.has_attribute("hidden")) return;
    if (name == "br") {
      current_.text += '\n';
    } else if (name == "input" || name == "img") {
      return;
    } else if (name == "table") {
      end_paragraph();
      table(node);
    } else if (name == "ol" || name == "ul") {
      end_paragraph();
      list(node, style);
    } else if (among(name, kBlocks)) {
      block(node, style);
    } else {
      style.bold = style.bold || name == "b" || name == "strong" || name == "th";
      blocks(node, style);
    }
  }

  void block(const XmlNode& node, Style style) {
    const std::string_view name = node.name();
    // A list item's first paragraph carries its mark.
    if (!current_.text.empty()) end_paragraph();
    const FlowParagraph mark = std::move(current_);
    current_ = {};
    current_.bullet = mark.bullet;
    current_.number = mark.number;
    current_.heading = std::max(heading_level(name), mark.heading);
    style.bold = style.bold || current_.heading > 0 || name == "dt";
    style.raw = style.raw || name == "pre";
    const bool role = !cell_ && (name == "header" || name == "footer") && node.parent().name() == "body";
    if (role) flow_.set_role(name == "header" ? LineRole::header : LineRole::footer);
    blocks(node, style);
    end_paragraph();
    if (role) flow_.set_role(LineRole::body);
  }

  void list(const XmlNode& node, const Style& style) {
    const bool ordered = node.name() == "ol";
    int count = 1;
    const std::string start = node.attribute("start");
    std::from_chars(start.data(), start.data() + start.size(), count);
    for (XmlNode item = node.first(); item; item = item.next()) {
      if (item.name() == "ol" || item.name() == "ul") list(item, style);  // as some programs nest lists
      if (item.name() != "li") continue;
      end_paragraph();
      current_.bullet = !ordered;
      if (ordered) current_.number = std::to_string(count++) + ".";
      blocks(item, style);
      end_paragraph();
    }
  }

  // Tables of facts are rows; a table that holds tables or long texts only places blocks on the screen.
  static bool layout(const XmlNode& table) {
    for (XmlNode node = table.first(); node; node = node.next()) {
      if (node.name() == "table" || heading_level(node.name())) return true;
      if (node.element() && layout(node)) return true;
    }
    return false;
  }

  void table(const XmlNode& node) {
    if (cell_ || layout(node)) {
      blocks_of_table(node);
      return;
    }
    Reaching reaching;
    rows(node, reaching);
  }

  void blocks_of_table(const XmlNode& node) {
    for (XmlNode child = node.first(); child; child = child.next()) {
      const std::string_view name = child.name();
      if (name == "td" || name == "th" || name == "caption") {
        blocks(child);
        end_paragraph();
      } else if (name == "tr" || name == "tbody" || name == "thead" || name == "tfoot") {
        blocks_of_table(child);
      }
    }
  }

  // For each column how many of the next rows the cell above reaches down into.
  using Reaching = std::vector<size_t>;

  void rows(const XmlNode& node, Reaching& reaching) {
    for (XmlNode child = node.first(); child; child = child.next()) {
      const std::string_view name = child.name();
      if (name == "tr") {
        row(child, reaching);
      } else if (name == "caption") {
        blocks(child);
        end_paragraph();
      } else if (name == "tbody" || name == "thead" || name == "tfoot") {
        rows(child, reaching);
      }
    }
  }

  static size_t span(const XmlNode& cell, const char* attribute, int most) {
    int number = 1;
    const std::string said = cell.attribute(attribute);
    std::from_chars(said.data(), said.data() + said.size(), number);
    return static_cast<size_t>(std::clamp(number, 1, most));
  }

  void row(const XmlNode& node, Reaching& reaching) {
    constexpr int kMostColumns = 64;
    constexpr int kMostRows = 1000;
    constexpr size_t kWidest = 256;  // no table of a paper is wider
    std::vector<FlowCell> cells;
    Reaching next(reaching);
    for (size_t& rows : next) rows -= rows > 0 ? 1 : 0;
    size_t column = 0;
    for (XmlNode child = node.first(); child; child = child.next()) {
      if (child.name() != "td" && child.name() != "th") continue;
      while (column < reaching.size() && reaching[column] > 0) ++column;
      FlowCell& cell = cells.emplace_back();
      cell.column = column;
      cell_ = &cell.paragraphs;
      Style style;
      style.bold = child.name() == "th";
      blocks(child, style);
      end_paragraph();
      cell_ = nullptr;
      const size_t end = column + span(child, "colspan", kMostColumns);
      if (const size_t down = span(child, "rowspan", kMostRows) - 1; down > 0 && end <= kWidest) {
        if (next.size() < end) next.resize(end, 0);
        std::fill(next.begin() + static_cast<std::ptrdiff_t>(column), next.begin() + static_cast<std::ptrdiff_t>(end),
                  down);
      }
      column = end;
    }
    reaching = std::move(next);
    flow_.add_row(cells);
  }

  Flow& flow_;
  FlowParagraph current_;
  std::vector<FlowParagraph>* cell_ = nullptr;  // where paragraphs go while a cell is read
  bool letters_ = false;
  bool all_bold_ = true;
};

std::string title_of(const XmlNode& root) {
  std::string title;
  for (XmlNode text = root.child("head").child("title").first(); text; text = text.next()) title += text.content();
  return collapse(tidy(title));
}

// Written into the page itself; what a page only refers to is not in the file. By their bytes: a logotype has fewer.
bool holds_large_picture(std::string_view text) {
  constexpr size_t kLogotype = 40'000;  // in the letters that stand for bytes
  constexpr std::string_view kSign = "data:image/";
  for (size_t at = text.find(kSign); at != std::string_view::npos; at = text.find(kSign, at)) {
    const size_t end = std::min(text.find_first_of("\"'<> \n", at), text.size());
    if (end - at > kLogotype) return true;
    at = end;
  }
  return false;
}

}  // namespace

Result<Pages> read_html(std::string_view bytes) {
  const std::string text = page_text(bytes);
  const Result<XmlTree> tree = XmlTree::html(text);
  if (!tree) return tl::unexpected(tree.error());
  Pages pages;
  pages.title = title_of(tree->root());
  Flow flow(pages);
  Walker(flow).read(tree->root());
  flow.close();
  if (pages.lines.empty()) return fail(ErrorCode::empty, "a web page without text");
  if (holds_large_picture(text)) pages.warnings.emplace_back("pictures_unread");
  return pages;
}

}  // namespace akt
