// The head of a §: its title in full and its own registry numbers. Private to readers/.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "importers/bundles/item_heads.h"
#include "importers/formats/pages.h"
#include "importers/formats/prose.h"

namespace akt {

struct ItemTitle {
  std::string title;
  std::vector<std::string> registry_numbers;  // as written, each once
  size_t content = 0;                         // index of the first line after the head
  std::vector<Evidence> evidence;
};

// `lines` start at the § heading (lines[0] has the number).
ItemTitle read_item_title(const Prose& prose, std::span<const Line> lines, const ItemHead& head);

}  // namespace akt
