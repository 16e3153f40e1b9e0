#include "importers/bundles/margin_headings.h"

#include <cmath>
#include <map>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr float kSameEdge = 2;         // points
constexpr size_t kFewestHeadings = 4;  // rows with a heading beside text
constexpr size_t kLongest = 48;        // bytes of a heading in the margin
constexpr int kPercent = 55;           // of the paper's lines that begin at the text's edge

// "Bakgrund   Huset byggdes 1968 …"
bool row_of_two(const Line& line) {
  return line.role == LineRole::body && !line.table && line.cells.size() == 2 &&
         line.cells[0].text.size() <= kLongest && is_upper_at(line.cells[0].text, 0) &&
         !line.cells[0].text.ends_with('.') && line.cells[0].text.find_first_of("0123456789@") == std::string::npos;
}

bool at_edge(const Cell& cell, float edge) { return std::abs(cell.x0 - edge) <= kSameEdge; }

// Where most rows' second cell begins.
float text_edge(std::span<const Line> lines) {
  std::map<long, size_t> edges;
  for (const Line& line : lines)
    if (row_of_two(line)) ++edges[std::lround(line.cells[1].x0)];
  long best = 0;
  size_t most = 0;
  for (const auto& [edge, count] : edges)
    if (count > most) {
      most = count;
      best = edge;
    }
  return static_cast<float>(best);
}

Line cell_alone(const Line& line, size_t cell) {
  Line alone = line;
  alone.cells = {line.cells[cell]};
  alone.text = line.cells[cell].text;
  return alone;
}

}  // namespace

std::vector<Line> with_margin_headings(std::span<const Line> lines, bool (*is_label)(std::string_view)) {
  const float edge = text_edge(lines);
  if (edge <= 0) return {};
  const auto heads = [&](const Line& line) {
    return row_of_two(line) && at_edge(line.cells[1], edge) && line.cells[0].x1 < edge && !is_label(line.cells[0].text);
  };
  size_t headings = 0;
  size_t of_text = 0;
  size_t all = 0;
  for (const Line& line : lines) {
    if (line.role != LineRole::body) continue;
    ++all;
    const bool row = heads(line);
    headings += row && line.gap_above ? 1 : 0;
    of_text += row || (line.cells.size() == 1 && line.cells[0].x0 >= edge - kSameEdge) ? 1 : 0;
  }
  if (headings < kFewestHeadings || of_text * 100 < all * kPercent) return {};
  std::vector<Line> found;
  found.reserve(lines.size() + headings);
  size_t heading = lines.size();  // the line among those found that the rest of a long heading is added to
  for (const Line& line : lines) {
    // "Hyresgästernas" over "inflytande": the heading goes on beside the text.
    const bool more = heading < found.size() && !line.gap_above && line.role == LineRole::body &&
                      line.cells.size() == 2 && at_edge(line.cells[1], edge) && line.cells[0].x1 < edge &&
                      line.cells[0].text.size() <= kLongest;
    if (more) {
      Cell& cell = found[heading].cells[0];
      cell.text += " " + line.cells[0].text;
      found[heading].text = cell.text;
      found.push_back(cell_alone(line, 1));
      continue;
    }
    if (!heads(line)) {
      if (line.gap_above) heading = lines.size();
      found.push_back(line);
      continue;
    }
    Line above = cell_alone(line, 0);
    above.heading = 2;
    above.gap_above = true;
    heading = found.size();
    found.push_back(std::move(above));
    Line text = cell_alone(line, 1);
    text.gap_above = false;
    found.push_back(std::move(text));
  }
  return found;
}

}  // namespace akt
