// One page of a PDF as a PNG, with a query's hits marked. Poppler's guard for pictures; runs in a confined process.
#pragma once

#include <string>
#include <string_view>

#include "corpus/text/result.h"

namespace akt {

// What drawing needs from the disk: dictionaries, fonts' configuration. Afterwards nothing is opened.
void prepare_drawing();
// Errors: not_found (no such page), damaged, encrypted, limit.
Result<std::string> draw_page(std::string_view pdf, int page, std::string_view query);

// A picture of 8-bit pixels as PNG: `channels` 1 (grey) or 3 (red, green, blue).
std::string png_of(std::string_view pixels, int width, int height, int channels);

}  // namespace akt
