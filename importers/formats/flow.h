// Paragraphs and tables of formats that have no lines of their own (DOCX, ODT, HTML) to Pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

struct FlowParagraph {
  std::string text;    // '\n' breaks a line, '\t' begins a cell
  std::string number;  // of a list or a heading, as it is seen: "1.", "a)"; without a space
  int heading = 0;
  bool bullet = false;
  bool bold = false;
  float size = 0;
};

struct FlowCell {
  size_t column = 0;
  std::vector<FlowParagraph> paragraphs;
};

class Flow {
 public:
  explicit Flow(Pages& pages) : pages_(pages) {}

  void add(const FlowParagraph& paragraph);
  // A row: the first paragraphs of all cells are its first line, the second ones its second …
  void add_row(const std::vector<FlowCell>& cells);
  // The next line stands on a new page. Twice without text between is once.
  void break_page();
  void set_role(LineRole role) { role_ = role; }
  // To be called last: the pages' list.
  void close();

 private:
  void add_line(Line line);

  Pages& pages_;
  LineRole role_ = LineRole::body;
  int page_ = 1;
  size_t row_ = 0;
  bool text_on_page_ = false;
};

}  // namespace akt
