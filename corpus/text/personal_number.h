// Personnummer and samordningsnummer (SKV 704) in running text: found in every form people write them in, and masked.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct PersonalNumber {
  std::size_t begin = 0;  // byte offsets in the text searched
  std::size_t end = 0;
  bool coordination = false;  // a samordningsnummer: 60 added to the day
  bool certain = false;       // its check digit is right; otherwise it only looks like one, and is treated as one
};

// In order, none overlapping; linear. 10 or 12 digits, with hyphen, dash, plus, spaces or a line break where people and
// line ends put them. Not what its label says is something else (Dnr, Tel, Bankgiro …), and no organisation number.
std::vector<PersonalNumber> find_personal_numbers(std::string_view text);

constexpr std::string_view kMaskedNumber = "[personnummer]";

// The text with each of them replaced by kMaskedNumber. Returns whether there was any.
bool mask_personal_numbers(std::string& text);

}  // namespace akt
