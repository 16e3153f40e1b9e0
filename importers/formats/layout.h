// Words with boxes to lines with cells: what any paged format needs. No third-party type.
#pragma once

#include <string>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

struct Word {
  std::string text;
  float x0 = 0, y0 = 0, x1 = 0, y1 = 0;  // points from the top left
  float size = 0;
  bool bold = false;
  std::vector<float> letter_ends;  // right edge of each code point; may be empty

  float middle() const { return (y0 + y1) / 2; }
  float height() const { return y1 - y0; }
};

// The lines of one page, top to bottom, their cells left to right. Two columns of prose are read one after the other;
// columns of a table, of labels or of names stay cells of one line. Takes the words.
std::vector<Line> lines_of_page(std::vector<Word> words, int page);

// Sets gap_above by the spacing that is usual in this document for each text size.
void find_gaps(std::vector<Line>& lines);

}  // namespace akt
