#include "importers/formats/flow.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/formats/line.h"

namespace akt {
namespace {

constexpr float kLineHeight = 12;
constexpr float kColumn = 100;

std::string numbered(const FlowParagraph& paragraph) {
  return paragraph.number.empty() ? paragraph.text : paragraph.number + ' ' + paragraph.text;
}

}  // namespace

void Flow::add_line(Line line) {
  if (!finish_line(line)) return;
  line.page = page_;
  line.y = kLineHeight * static_cast<float>(++row_);
  line.role = role_;
  pages_.lines.push_back(std::move(line));
  text_on_page_ = text_on_page_ || role_ == LineRole::body;
}

void Flow::add(const FlowParagraph& paragraph) {
  if (trim(paragraph.text).empty()) return;
  const std::string text = make_valid(numbered(paragraph));
  bool first = true;
  for (const std::string_view piece : split(text, '\n')) {
    Line line;
    // Spaces say nothing here: only a tab begins a cell.
    if (piece.find('\t') == std::string_view::npos)
      line.cells = {{collapse(piece), 0, 6 * static_cast<float>(piece.size())}};
    else
      line.cells = text_cells(piece);
    line.heading = paragraph.heading;
    line.bullet = paragraph.bullet && first;
    line.bold = paragraph.bold;
    line.size = paragraph.size;
    line.gap_above = first;
    const size_t before = pages_.lines.size();
    add_line(std::move(line));
    if (pages_.lines.size() > before) first = false;
  }
}

void Flow::add_row(const std::vector<FlowCell>& cells) {
  // Each cell's lines, one under the other.
  std::vector<std::vector<std::pair<std::string, const FlowParagraph*>>> lines(cells.size());
  size_t height = 0;
  for (size_t i = 0; i < cells.size(); ++i) {
    for (const FlowParagraph& paragraph : cells[i].paragraphs) {
      const std::string text = make_valid(numbered(paragraph));
      for (const std::string_view piece : split(text, '\n'))
        if (!trim(piece).empty()) lines[i].emplace_back(collapse(piece), &paragraph);
    }
    height = std::max(height, lines[i].size());
  }
  for (size_t row = 0; row < height; ++row) {
    Line line;
    line.table = true;
    line.bold = true;
    line.gap_above = row == 0;
    for (size_t i = 0; i < cells.size(); ++i) {
      if (row >= lines[i].size()) continue;
      const auto& [text, paragraph] = lines[i][row];
      const float x = kColumn * static_cast<float>(cells[i].column);
      line.cells.push_back({text, x, x + kColumn - 10});
      line.bold = line.bold && paragraph->bold;
      line.size = std::max(line.size, paragraph->size);
      line.heading = std::max(line.heading, paragraph->heading);
    }
    if (line.cells.empty()) continue;
    const bool bullet = cells.size() == 1 && lines[0][row].second->bullet;
    line.bullet = bullet;
    add_line(std::move(line));
  }
}

void Flow::break_page() {
  if (!text_on_page_) return;
  ++page_;
  row_ = 0;
  text_on_page_ = false;
}

void Flow::close() {
  for (int page = 1; page <= page_; ++page) {
    if (page == page_ && page > 1 && !text_on_page_) break;
    pages_.pages.push_back({page, 0, 0, true});
  }
  // Feet stand after the last page's text, and on it.
  const int last = pages_.pages.back().number;
  for (Line& line : pages_.lines) line.page = std::min(line.page, last);
}

}  // namespace akt
