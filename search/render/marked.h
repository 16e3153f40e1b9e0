// Text with marks as HTML: everything escaped, each mark in <mark>.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/engine/results.h"

namespace akt {

std::string marked_html(std::string_view text, const std::vector<Mark>& marks);

}  // namespace akt
