// Running page numbers: "3 (74)", "Sida 3 av 74", "Blad 1 (2)", "1[25]".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

struct PageNumber {
  int number = 0;
  int total = 0;        // 0: not said
  bool certain = true;  // false for a bare "3" or "- 3 -", which may be anything
};

// What a text that is nothing else says as a page number.
std::optional<PageNumber> page_number(std::string_view text);
// The line's page number when one of its cells is one, and certain.
std::optional<PageNumber> page_number_of(const Line& line);

// Lines of a text without page breaks get their page from the running numbers, when these count up. True when they did.
bool infer_pages(Pages& pages);

}  // namespace akt
