// The shape of a paper: its lines joined to paragraphs, list items and headings, and the sections under them. The
// toolbox that the readers of papers share. Everything is linear in the lines.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/pages.h"
#include "importers/readers/topics.h"

namespace akt {

enum class BlockSort {
  paragraph,
  heading,
  item,      // of a list: a bullet's or a number's
  row,       // of a table, cells joined with a tab
  contents,  // of a table of contents: "Bakgrund"
  field,     // a label, a label with its value, a date or a number that stands alone
};

struct Block {
  BlockSort sort = BlockSort::paragraph;
  std::string text;  // number marks kept, bullets gone
  size_t first = 0;  // the lines it was made of, as indexes into Outline::lines
  size_t last = 0;
  int page = 1;
  int level = 0;  // of a heading: 1 is the outermost; 0 when the paper does not show it
  bool gap_above = false;
  float size = 0;
  bool bold = false;
};

struct Chapter {
  std::string heading;  // as written, without its number mark
  std::string number;   // "3.2"; empty when none
  Topic topic = Topic::none;
  int level = 0;
  int page = 1;
  size_t heading_block = 0;
  size_t begin = 0;  // blocks [begin, end) are its own text, the headings under it not counted
  size_t end = 0;
};

class Outline {
 public:
  explicit Outline(std::span<const Line> lines);

  std::span<const Line> lines() const { return lines_; }
  const std::vector<Block>& blocks() const { return blocks_; }
  const std::vector<Chapter>& chapters() const { return chapters_; }
  // Page furniture: lines with a role, running numbers, labels and values between paragraphs. For dates and numbers.
  const std::vector<size_t>& furniture() const { return furniture_; }
  // What a table of contents lists.
  const std::vector<std::string>& contents() const { return contents_; }
  bool styled() const { return styled_; }  // sizes or bold tell headings apart
  float body_size() const { return body_size_; }

  // The first chapter of a topic, at or after chapter `from`.
  const Chapter* find(Topic topic, size_t from = 0) const;
  // A chapter's own text, paragraphs parted by newlines; with `below`, that of the chapters under it as well.
  std::string text(const Chapter& chapter, bool below = false) const;
  // The lines from under its heading to the next heading of its own level or above (`below`), or of any level.
  std::span<const Line> chapter_lines(const Chapter& chapter, bool below = false) const;
  // The chapter after the last one under it.
  size_t after(const Chapter& chapter) const;
  size_t index(const Chapter& chapter) const { return static_cast<size_t>(&chapter - chapters_.data()); }

 private:
  std::span<const Line> lines_;
  std::vector<Block> blocks_;
  std::vector<Chapter> chapters_;
  std::vector<size_t> furniture_;
  std::vector<std::string> contents_;
  bool styled_ = false;
  float body_size_ = 0;
};

// A line's text with its cells parted by spaces.
std::string plain(const Line& line);

}  // namespace akt
