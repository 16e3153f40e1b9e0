// A § taken apart at its headings. Private to readers/.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/bundles/headings.h"
#include "importers/formats/pages.h"
#include "importers/formats/prose.h"

namespace akt {

struct ItemSection {
  Part part = Part::other;
  std::string heading;  // empty for what stands before the first heading
  int page = 0;
  std::vector<Line> lines;            // body lines; what follows the heading on its line is the first of them
  std::vector<Paragraph> paragraphs;  // the same, joined; a point's number is taken off and `bullet` set
  std::string heading_line;           // as it stands in the paper, for evidence
};

std::vector<ItemSection> item_sections(const Prose& prose, std::span<const Line> lines);

// Lines joined to paragraphs; points ("att …", "1. …", bullets) start paragraphs of their own.
std::vector<Paragraph> item_paragraphs(const Prose& prose, std::span<const Line> lines);
std::string joined(const std::vector<Paragraph>& paragraphs);  // by newlines

// Sentences of a paragraph; initials and "m.fl.", "bl.a.", "kl." end none.
std::vector<std::string> item_sentences(std::string_view text);

}  // namespace akt
