// Lines of running text back into paragraphs, broken words made whole. Pages keep the lines as the paper has them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

struct Paragraph {
  std::string text;  // one line; a table row keeps its tabs
  size_t first = 0;  // index in the lines given, of its first and last line
  size_t last = 0;
  int page = 0;  // of its first line
  int heading = 0;
  bool bullet = false;
  bool row = false;  // a line with several cells, by itself
};

// What a whole document tells about its text: the words in it, and how wide its lines are. Made once a document;
// linear.
class Prose {
 public:
  explicit Prose(std::span<const Line> document);

  // The lines as paragraphs; heads and feet left out, also where they stand inside a paragraph or a word.
  std::vector<Paragraph> paragraphs(std::span<const Line> lines) const;
  // All body lines as one text: words made whole, everything else joined with a space.
  std::string join(std::span<const Line> lines) const;
  // "idébu- ren" and "kom-mun" inside a text, when the document has the whole word elsewhere.
  std::string mend(std::string_view text) const;

 private:
  void append(std::string& text, std::string_view next) const;
  bool starts_paragraph(const Line& above, const Line& line, bool apart) const;
  bool full(const Line& line) const;
  bool has(const std::string& lower_word) const;

  std::unordered_map<std::string, unsigned> words_;  // lower case, whole words only
  float right_ = 0;                                  // where long lines end
  bool wrapped_ = false;                             // lines are cut at a margin; else each is a paragraph
};

std::vector<Paragraph> paragraphs(std::span<const Line> lines);
std::string join_lines(std::span<const Line> lines);

}  // namespace akt
