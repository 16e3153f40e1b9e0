// § in running text and in queries: "§ 442", "§442", "§§ 63-73", "§ 63/20", "§§ 57-64, 66".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct ItemHit {
  std::string first;  // "63", "63/20"
  std::string last;   // the same for a single §
  size_t begin = 0;   // byte offsets in the text searched, the sign included
  size_t end = 0;
};

// Every § in the text, in order; a list after §§ gives several hits. Linear.
std::vector<ItemHit> find_items(std::string_view text);

}  // namespace akt
