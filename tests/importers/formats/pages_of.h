// Test files by name, read to Pages.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "importers/formats/format.h"

namespace akt::test {

inline std::string file_bytes(const std::string& name) {
  std::ifstream file(std::string(AKT_SOURCE_DIR) + "/tests/data/formats/" + name, std::ios::binary);
  EXPECT_TRUE(file.good()) << name;
  std::ostringstream held;
  held << file.rdbuf();
  return held.str();
}

inline Pages pages_of(const std::string& name) {
  auto pages = read_pages(file_bytes(name), name);
  EXPECT_TRUE(pages.has_value()) << name << ": " << (pages ? "" : pages.error().message);
  return pages ? *pages : Pages{};
}

// A line as a person would note it: "3 F text" is a footer on page 3, its cells between bars.
inline std::string noted(const Line& line) {
  std::string text = std::to_string(line.page);
  text += line.role == LineRole::header ? " H " : line.role == LineRole::footer ? " F " : " ";
  if (line.heading > 0) text += "#" + std::to_string(line.heading) + " ";
  if (line.bullet) text += "* ";
  for (size_t i = 0; i < line.cells.size(); ++i) text += (i ? " | " : "") + line.cells[i].text;
  return text;
}

inline std::vector<std::string> noted(const Pages& pages) {
  std::vector<std::string> lines;
  for (const Line& line : pages.lines) lines.push_back(noted(line));
  return lines;
}

}  // namespace akt::test
