// Lines of one style and no gap go on as one block when the upper one was full, or the lower one starts in the middle
// of a sentence. Private to the outline.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "importers/readers/outline.h"

namespace akt {

class LineJoiner {
 public:
  // `styled`: the paper's headings are told by their looks.
  LineJoiner(std::span<const Line> lines, bool styled);

  bool joins(const Block& block, const Line& above, const Line& line, const std::string& text, bool interrupted) const;

 private:
  bool full(const Line& above, std::string_view next) const;

  size_t width_;  // letters of a full line; 0 where paragraphs are single lines
  float right_;   // where full lines end, in points; 0 where lines have no places
  bool styled_;
};

}  // namespace akt
