// A consultation's stances as a picture: a row a consultee, a column a theme, a shape a stance. The shapes differ, so
// that it reads in grey; a table stands beside.
#pragma once

#include <string>
#include <string_view>

#include "search/views/stance_matrix.h"

namespace akt {

// Inline SVG, styled by classes only. Empty when nobody has answered.
std::string stance_svg(const StanceMatrix& matrix, const std::string& description, const std::string& whole);
// What a theme's column is called in the picture and in the table: A to Z, then AA. Themes have numbers of their own.
std::string stance_column(size_t theme);
// One shape, for the legend.
std::string stance_mark(std::string_view stance);

}  // namespace akt
