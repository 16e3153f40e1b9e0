// A paper read from literal text, for the tests of its reader.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/papers.h"
#include "importers/readers/signals.h"
#include "tests/importers/readers/lines.h"

namespace akt::test {

inline Record paper_of(Kind kind, std::string_view text) {
  const std::vector<Line> lines = lines_of(text);
  Document document;
  document.kind = kind;
  document.lines = lines;
  return read_paper(document, Context{});
}

inline std::string iso(const Day& day) { return day ? day->iso() : "none"; }

inline std::string item(const Item& number) { return number ? number->text : "none"; }

}  // namespace akt::test
