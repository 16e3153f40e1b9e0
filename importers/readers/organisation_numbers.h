// Organisation numbers in a contract or over a letter: they tell whose the name before them is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/outline.h"

namespace akt {

// Six digits, a hyphen, four; the third at least 2, which no date has.
struct OrganisationNumber {
  std::string written;  // with a plain hyphen
  size_t begin = 0;     // in the text
  size_t end = 0;
  // Of the state, municipalities, regions and their associations: 20, 21, 22, 23. Those with 25 are congregations.
  bool is_public() const { return written[0] == '2' && written[1] <= '3'; }
};
std::vector<OrganisationNumber> organisation_numbers(std::string_view text);

// "Mellan A kommun (org.nr " gives "A kommun": what stands before a number, without what leads to it.
std::string_view name_before_number(std::string_view text);

// Which lines stand under a heading for contacts: "Kommunen: Anna Ek" is no party there.
std::vector<bool> lines_on_contacts(const Outline& outline);

}  // namespace akt
