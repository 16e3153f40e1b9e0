// Tables of views in answers: a row for each theme, and beside it what is thought of it.
#pragma once

#include <string>
#include <vector>

#include "importers/readers/outline.h"

namespace akt {

struct ViewRow {
  std::string theme;
  std::string text;  // of several columns on views, one under the other
  size_t line = 0;   // where it begins
};

struct ViewTable {
  size_t begin = 0;  // blocks [begin, end) of the outline, the row of heads among them
  size_t end = 0;
  std::vector<ViewRow> rows;
};

// Those whose heads say what they hold: "Tema | Synpunkt", "Avsnitt | Ställningstagande | Kommentar". In order.
std::vector<ViewTable> view_tables(const Outline& outline);

}  // namespace akt
