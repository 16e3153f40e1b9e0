#include "importers/formats/list_number.h"

#include <array>
#include <utility>

namespace akt {
namespace {

std::string letters(int count, char first) {
  // a … z, aa, bb …, as Word goes on.
  const int round = (count - 1) / 26 + 1;
  return std::string(static_cast<size_t>(round < 8 ? round : 8), static_cast<char>(first + (count - 1) % 26));
}

std::string roman(int count, bool upper) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kSteps{{{1000, "m"},
                                                                     {900, "cm"},
                                                                     {500, "d"},
                                                                     {400, "cd"},
                                                                     {100, "c"},
                                                                     {90, "xc"},
                                                                     {50, "l"},
                                                                     {40, "xl"},
                                                                     {10, "x"},
                                                                     {9, "ix"},
                                                                     {5, "v"},
                                                                     {4, "iv"},
                                                                     {1, "i"}}};
  std::string out;
  for (const auto& [value, sign] : kSteps)
    for (; count >= value; count -= value) out += sign;
  if (upper)
    for (char& c : out) c = static_cast<char>(c - 'a' + 'A');
  return out;
}

}  // namespace

std::string list_number(int count, std::string_view format) {
  if (count < 1 || count > 4000) return std::to_string(count);
  if (format == "lowerLetter") return letters(count, 'a');
  if (format == "upperLetter") return letters(count, 'A');
  if (format == "lowerRoman") return roman(count, false);
  if (format == "upperRoman") return roman(count, true);
  if (format == "decimalZero" && count < 10) return "0" + std::to_string(count);
  return std::to_string(count);
}

}  // namespace akt
