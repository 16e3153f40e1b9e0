// Whose paper it is: the municipality, region or joint authority that it comes from, and the line that says so.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

struct PaperOwner {
  std::string municipality;
  Evidence evidence;
};

// The one that stands as a sender: in a page's head or foot, over the paper, alone on a line, beside a body's name.
// Without such a place, the one that the text speaks of again and again and never as somebody else ("med", "från");
// nothing when none does. Linear.
std::optional<PaperOwner> paper_owner(std::span<const Line> lines, std::string_view title = {});

}  // namespace akt
