#pragma once

#include <string_view>
#include <vector>

#include "importers/formats/pages.h"

namespace akt {

struct PdfPictures {
  bool beside_text = false;  // a page that has text also has pictures that are, together, large (pictures.h)
  std::vector<int> alone;    // the pages without text that have a picture of any size
};

PdfPictures pictures_in(std::string_view pdf, const std::vector<PageInfo>& pages);

}  // namespace akt
