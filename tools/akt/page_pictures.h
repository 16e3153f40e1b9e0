// Pages of PDF originals as PNG pictures, drawn in a confined process: what a hostile file does to its drawer hurts
// nobody else.
#pragma once

#include <memory>

#include "search/http/pictures.h"

namespace akt {

// To be made while the process has one thread, by the thread that lives longest.
std::unique_ptr<http::PictureMaker> make_page_pictures();

}  // namespace akt
