#pragma once

#include <string_view>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

// Whether a page that has text also has pictures that are, together, large (pictures.h).
bool pictures_beside_text(std::string_view pdf, const std::vector<PageInfo>& pages);

}  // namespace akt
