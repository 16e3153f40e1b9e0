// What a file holds beside what its lines show: whoever is given the file has it all the same.
#pragma once

#include <string_view>

namespace akt {

struct Unshown {
  bool number = false;  // a personal number stands there
  bool unread = false;  // there is more than anybody has looked through: files inside, parts that are too large
};

// Comments, struck-out and hidden text, properties, a web page's or a letter's own source. Linear in the bytes, and in
// what a package unpacks to, up to a bound.
Unshown look_behind(std::string_view bytes, std::string_view media_type);

}  // namespace akt
