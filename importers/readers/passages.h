// A paper's sentences with the blocks they stand in, and the addresses in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/outline.h"

namespace akt {

struct Passage {
  std::string text;
  std::string lower;
  BlockSort sort = BlockSort::paragraph;  // of its block
  size_t block = 0;                       // index into Outline::blocks()
  size_t chapter = 0;                     // index into Outline::chapters(), or npos before the first
};

constexpr size_t kNoChapter = static_cast<size_t>(-1);

// Every sentence in reading order; fields, furniture and tables of contents left out, headings and rows kept.
std::vector<Passage> passages(const Outline& outline);

// E-mail addresses in a text, in order.
std::vector<std::string> addresses(std::string_view text);

}  // namespace akt
