// A page of text for a terminal: labels in a column of their own, long values wrapped beside them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

// In code points; what a terminal gives a column each (Swedish has no wide or combining letters once text is NFC).
size_t width_of(std::string_view text);
std::string padded(std::string_view text, size_t width);       // spaces after
std::string padded_left(std::string_view text, size_t width);  // spaces before

class Sheet {
 public:
  explicit Sheet(size_t width = 100) : width_(width < 40 ? 40 : width) {}

  void line(std::string_view text = {});                     // as it is
  void paragraph(std::string_view text);                     // wrapped over the whole width; its own line breaks stay
  void row(std::string_view label, std::string_view value);  // nothing for an empty value
  void list(std::string_view label, const std::vector<std::string>& values);
  // Columns as wide as they need; the first is aligned left, the others right. The first row is the head.
  void table(const std::vector<std::vector<std::string>>& rows, size_t indent);

  std::string take() { return std::move(out_); }

 private:
  void wrapped(std::string_view text, size_t first_indent, size_t indent, size_t begun);
  std::string out_;
  size_t width_;
};

}  // namespace akt
