// Municipalities, regions and their joint authorities, as their names stand in papers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Sweden's 290 municipalities, in the nominative.
const std::vector<std::string>& municipalities();

struct MunicipalityHit {
  std::string name;  // nominative: "Lund", "Göteborg", "Region Gotland", "Räddningstjänstförbundet Mitt"
  size_t begin = 0;  // byte offsets in the text searched: "Lunds kommun"
  size_t end = 0;
  bool known = false;  // one of the 290
  bool town = false;   // "… stad", which an unknown name has only where it stands alone: "en Levande stad"
};

// "Lunds kommun", "Göteborgs Stad", "Upplands Väsby kommun", "Region Skåne", "Kommunalförbundet Norrvatten", in order.
// Linear.
std::vector<MunicipalityHit> find_municipalities(std::string_view text);

}  // namespace akt
