#include "importers/readers/votes_halves.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/votes_words.h"

namespace akt::votes {
namespace {

// The cells of a line on one side.
Line side_of(const Line& line, float split, bool right) {
  Line half = line;
  half.cells.clear();
  half.text.clear();
  for (const Cell& cell : line.cells) {
    // Heads so near that they are one cell are cut between their words.
    if (cell.x0 < split - 2 && cell.x1 > split + 2) {
      const size_t letters = cell.text.size();
      auto cut = static_cast<size_t>((split - cell.x0) / (cell.x1 - cell.x0) * static_cast<float>(letters));
      cut = std::min(cell.text.rfind(' ', std::min(cut + 1, letters - 1)), letters);
      if (cut >= letters) continue;
      const std::string text(
          trim(right ? std::string_view(cell.text).substr(cut) : std::string_view(cell.text).substr(0, cut)));
      half.cells.push_back({text, right ? split : cell.x0, right ? cell.x1 : split - 4});
    } else if ((cell.x0 >= split - 2) == right) {
      half.cells.push_back(cell);
    }
  }
  for (const Cell& cell : half.cells) half.text += (half.text.empty() ? "" : "\t") + cell.text;
  return half;
}

}  // namespace

bool ends_table(const Line& line) {
  if (section_heading(line)) return true;
  const std::string& text = line.text;
  if (line.cells.size() > 2) return false;
  const std::string lower = lower_case(text.substr(0, 24));
  if (lower.starts_with("ja för") || lower.starts_with("nej för") || lower.starts_with("med ") ||
      lower.starts_with("ordförande") || lower.starts_with("beslut"))
    return true;
  const size_t spaces = static_cast<size_t>(std::count(text.begin(), text.end(), ' '));
  return spaces >= 5 && (text.ends_with('.') || text.ends_with(':') || text.find(". ") != std::string::npos);
}

std::optional<float> second_half(const Heading& heading) {
  bool votes = false;
  bool named = false;
  for (const Column& column : heading.columns) {
    if (column.kind == ColumnKind::name && named && votes) return column.x0;
    named = named || column.kind == ColumnKind::name;
    votes = votes || column.kind == ColumnKind::vote;
  }
  return std::nullopt;
}

Unfolded unfold(std::span<const Line> lines, size_t at, float split) {
  Unfolded list;
  list.end = at;
  for (; list.end < lines.size(); ++list.end) {
    const Line& line = lines[list.end];
    if (!noise(line) && list.end > at && (line.cells.size() < 3 || ends_table(line))) break;
  }
  // "Omröstningslista § 90" over the heading says whose list it is.
  for (size_t n = at < 3 ? 0 : at - 3; n < at; ++n) list.lines.push_back(lines[n]);
  list.heading = list.lines.size();
  for (const bool right : {false, true})
    for (size_t n = at; n < list.end; ++n) {
      if (noise(lines[n])) continue;
      Line half = side_of(lines[n], split, right);
      if (!half.cells.empty()) list.lines.push_back(std::move(half));
    }
  return list;
}

}  // namespace akt::votes
