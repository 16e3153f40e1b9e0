// Columns of prose on a page. Private to layout.
#pragma once

#include <vector>

#include "importers/formats/layout.h"

namespace akt {

struct WordRow {
  std::vector<Word> words;  // left to right
  float top = 0;
  float bottom = 0;
};

// Words whose middles stand within one another's height are one row.
std::vector<WordRow> rows_of(std::vector<Word> words);
// The space that parts cells: well above the spaces between the row's words, which justified text stretches.
float cell_gap(const std::vector<Word>& words);

// The rows in reading order: where two columns of prose stand side by side, the left one whole, then the right one.
std::vector<WordRow> in_reading_order(std::vector<WordRow> rows);

}  // namespace akt
