// What a file holds beside what its lines show: whoever is given the file has it all the same.
#pragma once

#include <string_view>

namespace akt {

// Whether a personal number stands in comments, in struck-out or hidden text, in properties, in a web page's or a
// letter's own source. Linear in the bytes, and in what a package unpacks to, up to a bound.
bool number_out_of_sight(std::string_view bytes, std::string_view media_type);

}  // namespace akt
