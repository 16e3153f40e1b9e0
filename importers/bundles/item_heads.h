// Where each § starts. Signs, numbering that runs, what stands around: no single form is trusted alone.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

struct ItemHead {
  size_t line = 0;                  // index of the line with the number
  size_t lines = 1;                 // lines that sign and number take ("§" may stand alone above the number)
  ItemNumber number;                // "16", "63/20"
  int running = 0;                  // 16, 63
  int through = 0;                  // 108 of "§§ 106-108 Title": several § under one heading
  std::string rest;                 // the line after the number: registry number, title, or nothing
  std::string before;               // the title when it stands before the sign, on its line or on the line above
  size_t above = 0;                 // lines above `line` that are the title's
  std::optional<std::string> body;  // "KF § 102"
  bool continued = false;           // "§ 16 forts.": more of the same §, after a page break
  double score = 0;
};

// All § headings in order; a table of contents, references, ranges and attendance are passed over. Linear.
std::vector<ItemHead> find_item_heads(std::span<const Line> lines);

}  // namespace akt
