// Amounts in kronor as Swedish papers write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct MoneyHit {
  double sek = 0;
  std::string written;  // white space collapsed: "520 000 kr"
  size_t begin = 0;     // byte offsets in the text searched
  size_t end = 0;
};

// Every amount that carries a unit, in order: "520 000 kr", "520.000 kronor", "1,2 mkr", "450 tkr", "1 100 mnkr",
// "2,5 miljoner kronor", "femhundratusen kronor", "SEK 300 000", "300 000:-", "kr 5 000". A number without a unit is no
// amount. Linear in the text.
std::vector<MoneyHit> find_money(std::string_view text);

// A number that is the whole text, as a table's cell has it: "520 000", "1.250.000", "12,5", "520'000".
std::optional<double> plain_number(std::string_view text);

// What a unit alone is worth in kronor ("tkr" 1000), as a table's heading has it.
std::optional<double> money_unit(std::string_view text);

}  // namespace akt
