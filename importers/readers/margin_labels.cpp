#include "importers/readers/margin_labels.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "corpus/text/unicode.h"
#include "importers/bundles/headings.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr size_t kMostPieces = 4;
constexpr size_t kMostLines = 8;   // that a heading may run beside
constexpr size_t kLongest = 34;    // bytes of a piece
constexpr float kSameEdge = 3;     // points
constexpr float kLeastSpace = 30;  // between the edges of headings and text

struct Label {
  std::string text;
  std::vector<size_t> lines;  // where its pieces stand
};

bool piece(const Cell& cell) {
  return cell.text.size() <= kLongest && !cell.text.ends_with('.') && !cell.text.ends_with(',') &&
         cell.text.find_first_of("0123456789(:") == std::string::npos;
}

// The longest heading that begins in the margin of line `at`.
Label label_at(std::span<const Line> lines, size_t at) {
  Label found;
  const Line& first = lines[at];
  if (first.role != LineRole::body || first.table || first.cells.size() != 2 || !piece(first.cells[0]) ||
      !is_upper_at(first.cells[0].text, 0))
    return found;
  const float margin = first.cells[0].x0;
  const float edge = first.cells[1].x0;
  if (edge - margin < kLeastSpace) return found;
  const auto in_margin = [&](const Line& line) {
    return std::abs(line.cells[0].x0 - margin) <= kSameEdge && line.cells[0].x1 < edge &&
           (line.cells.size() == 1 || (line.cells.size() == 2 && std::abs(line.cells[1].x0 - edge) <= kSameEdge));
  };
  std::string text = first.cells[0].text;
  std::vector<size_t> pieces{at};
  bool known = known_heading(std::string_view(text)).has_value();
  size_t last_body = at;
  for (size_t n = at + 1; n < lines.size() && n - at < kMostLines && pieces.size() < kMostPieces; ++n) {
    const Line& line = lines[n];
    if (line.role != LineRole::body || line.page != first.page) break;
    const bool beside = line.cells.size() == 1 && line.cells[0].x0 >= edge - kSameEdge;
    if (beside && n - last_body == 1) continue;  // the text has other lines than the heading
    if (!in_margin(line) || !piece(line.cells[0]) || is_upper_at(line.cells[0].text, 0)) break;
    join_line(text, line.cells[0].text);
    pieces.push_back(n);
    last_body = n;
    if (known_heading(std::string_view(text))) {
      known = true;
      found.text = text;
    }
    if (known) found.lines = pieces;
  }
  if (found.lines.empty()) return {};
  if (found.text.empty()) found.text = first.cells[0].text;  // known by its first piece, and by no more
  return found;
}

}  // namespace

std::vector<Line> with_whole_margin_labels(std::span<const Line> lines) {
  std::vector<Line> whole;
  std::vector<size_t> rest;  // lines that give up their share of the heading above
  for (size_t at = 0; at < lines.size(); ++at) {
    const Label label = label_at(lines, at);
    if (!label.lines.empty()) {
      if (whole.empty()) whole.assign(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(at));
      whole.push_back(lines[at]);
      whole.back().cells[0].text = label.text;
      whole.back().text = label.text + "\t" + lines[at].cells[1].text;
      rest = label.lines;
      continue;
    }
    if (whole.empty() && rest.empty()) continue;
    const bool share = std::find(rest.begin(), rest.end(), at) != rest.end();
    if (!share) {
      whole.push_back(lines[at]);
    } else if (lines[at].cells.size() == 2) {
      Line text = lines[at];
      text.cells.erase(text.cells.begin());
      text.text = text.cells[0].text;
      whole.push_back(std::move(text));
    }
  }
  return whole;
}

}  // namespace akt
