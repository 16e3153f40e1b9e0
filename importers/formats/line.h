// How a line of any format is put together: its cells, its list mark, leftovers of mark-up.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/layout.h"
#include "importers/formats/pages.h"

namespace akt {

// Cells of a line of plain text: by tabs (x = cell index times 100), else by three or more spaces (x = column times 6).
// An empty cell only moves the next one on. A row between bars ("| a | b |") is taken apart at the bars.
std::vector<Cell> text_cells(std::string_view line);

constexpr float kColumnWidth = 6;  // of text that keeps a page's layout

// Words by their columns (x = column times 6), in text that keeps a page's layout.
std::vector<Word> words_by_column(std::string_view line);

// The bytes of a list mark and its space at the start ("- ", "• ", Word's private marks), 0 when there is none.
size_t bullet_mark(std::string_view text);
// Nothing but a list mark: the list's texts have gone astray.
bool only_bullet(std::string_view text);

// Without balanced `**x**`, `__x__` and `*x*`; `bold` is set when all of the text stood between `**`.
std::string without_emphasis(std::string_view text, bool& bold);

// "P R O T O K O L L" -> "PROTOKOLL": a text set in single letters, its words parted by two spaces or more.
std::string closed_up(std::string_view text);

// Fills text from the cells (tidied, empty ones left out) and takes a list mark off the first. False when nothing is
// left.
bool finish_line(Line& line);

}  // namespace akt
