// Lines from literal text, for tests of readers: a tab or three spaces and more part the cells; a form feed starts a
// page; an empty line is a gap.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/pages.h"

namespace akt::test {

// With tabs a cell's x is its index times 100 (as tab-separated text gives it), without them its column times 6.
inline Line line_of(std::string_view text) {
  Line line;
  const auto add = [&line](std::string_view cell, float x0, float x1) {
    while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
    if (cell.empty()) return;
    if (!line.text.empty()) line.text += '\t';
    line.text += cell;
    line.cells.push_back({std::string(cell), x0, x1});
  };
  const auto columns = [](std::string_view bytes) {
    size_t n = 0;
    for (const char c : bytes) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return static_cast<float>(n);
  };
  if (text.find('\t') != std::string_view::npos) {
    size_t index = 0;
    for (size_t begin = 0; begin <= text.size(); ++index) {
      const size_t end = std::min(text.find('\t', begin), text.size());
      std::string_view cell = text.substr(begin, end - begin);
      while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
      add(cell, static_cast<float>(index) * 100, static_cast<float>(index) * 100 + 90);
      begin = end + 1;
    }
    return line;
  }
  for (size_t begin = text.find_first_not_of(' '); begin < text.size();) {
    const size_t end = std::min(text.find("   ", begin), text.size());
    add(text.substr(begin, end - begin), columns(text.substr(0, begin)) * 6, columns(text.substr(0, end)) * 6);
    begin = text.find_first_not_of(' ', end);
  }
  return line;
}

inline std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  int page = 1;
  float y = 0;
  bool gap = false;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view row = text.substr(begin, end - begin);
    begin = end + 1;
    y += 12;
    if (!row.empty() && row.front() == '\f') {
      ++page;
      y = 12;
      row.remove_prefix(1);
    }
    Line line = line_of(row);
    if (line.cells.empty()) {
      gap = true;
      continue;
    }
    if (line.text.starts_with("- ")) {
      line.bullet = true;
      line.text.erase(0, 2);
      line.cells.front().text.erase(0, 2);
    }
    line.page = page;
    line.y = y;
    line.gap_above = gap;
    gap = false;
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace akt::test
