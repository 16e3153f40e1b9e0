// A part of a Word file (document, head, foot, notes) to lines. Private to docx.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "importers/formats/docx_styles.h"
#include "importers/formats/flow.h"
#include "importers/formats/xml.h"

namespace akt {

class DocxBody {
 public:
  DocxBody(Flow& flow, const DocxStyles& styles, DocxLists& lists) : flow_(flow), styles_(styles), lists_(lists) {}

  // The blocks under w:body, w:hdr, w:ftr, w:footnote …
  void read(const XmlNode& blocks);
  // Ids of the notes met, in order.
  const std::vector<std::string>& footnotes() const { return footnotes_; }

 private:
  struct Paragraph {
    FlowParagraph flow;
    bool letters = false;      // any text yet
    bool all_bold = true;      // of what has letters
    bool broke_page = false;   // a new page begins inside, before any text
    bool break_after = false;  // a new page begins after its last text
    std::vector<XmlNode> boxes;
  };

  void block(const XmlNode& node);
  void paragraph(const XmlNode& node);
  Paragraph read_paragraph(const XmlNode& node);
  void inlines(const XmlNode& parent, const DocxStyle& style, Paragraph& out);
  void run(const XmlNode& node, const DocxStyle& style, Paragraph& out);
  void page_break(Paragraph& out) const;
  void table(const XmlNode& node);
  void cell_blocks(const XmlNode& node, std::vector<FlowParagraph>& out);
  void boxes(const Paragraph& paragraph);

  Flow& flow_;
  const DocxStyles& styles_;
  DocxLists& lists_;
  std::vector<std::string> footnotes_;
};

}  // namespace akt
