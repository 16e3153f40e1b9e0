// A § taken apart at its headings. Private to readers/.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/bundles/headings.h"
#include "importers/formats/pages.h"

namespace akt {

struct ItemSection {
  Part part = Part::other;
  std::string heading;          // empty for what stands before the first heading
  int page = 0;
  std::vector<Line> lines;      // body lines; what follows the heading on its line is the first of them
  std::string heading_line;     // as it stands in the paper, for evidence
};

struct Paragraph {
  std::string text;
  int page = 0;
  bool bullet = false;
};

std::vector<ItemSection> item_sections(std::span<const Line> lines);

// Lines joined to paragraphs; points ("att …", "1. …", bullets) start paragraphs of their own.
std::vector<Paragraph> item_paragraphs(std::span<const Line> lines);
std::string joined(const std::vector<Paragraph>& paragraphs);  // by newlines

// Sentences of a paragraph; initials and "m.fl.", "bl.a.", "kl." end none.
std::vector<std::string> sentences(std::string_view text);

}  // namespace akt
