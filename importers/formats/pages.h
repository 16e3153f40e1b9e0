// What every format gives: pages of lines, each line with its cells, boxes and style. The one input of bundles and
// readers.
//
// Coordinates: points from the top left of the page for PDF; for text, character columns times 6 (a tab is one cell
// further: x = cell index times 100); for DOCX and HTML tables, cell index times 100. They only mean something within a
// file.
#pragma once

#include <string>
#include <vector>

namespace akt {

// A run of words without a wide gap: a table's cell, or a whole line of prose.
struct Cell {
  std::string text;
  float x0 = 0;
  float x1 = 0;
};

enum class LineRole {
  body,
  header,  // page furniture: kept for dates and numbers, out of the text
  footer,
};

struct Line {
  std::string text;         // cells joined with a tab; tidied (NFC, no soft hyphens)
  std::vector<Cell> cells;  // never empty for a line with text
  int page = 1;
  float y = 0;
  float size = 0;          // points; 0 when unknown
  bool bold = false;       // all of it
  int heading = 0;         // 1.. for a heading the format itself marks (DOCX, HTML), 0 otherwise
  bool bullet = false;     // a list item, its mark removed from the text; numbers are kept ("1. ")
  bool table = false;      // a row of a table the format itself marks
  bool gap_above = false;  // more space above than between lines of one paragraph, or an empty line in text
  LineRole role = LineRole::body;
};

struct PageInfo {
  int number = 1;  // counted; in text without page breaks the printed number, when these run through the file
  float width = 0;
  float height = 0;
  bool has_text = true;  // false: a scan without a text layer
};

struct Pages {
  std::string media_type;  // "application/pdf" …
  std::string title;       // the file's own metadata; a hint, often wrong
  std::vector<PageInfo> pages;
  std::vector<Line> lines;            // of all pages, in reading order; no empty lines
  std::vector<std::string> warnings;  // codes
};

}  // namespace akt
