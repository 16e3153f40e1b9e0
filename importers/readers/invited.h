// Who a consultation was sent to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/front.h"

namespace akt {

struct InvitedList {
  std::vector<std::string> names;  // in the letter's order; a group such as "Samtliga nämnder" is one of them
  size_t line = 0;                 // where it starts
  std::string_view rule;
};

// A list under a heading or a sentence, in a table's columns, beside the addressee's label, or in a sentence itself.
InvitedList find_invited(const Paper& paper);

// Of a paper that is nothing but such a list, by its title; none of any other.
InvitedList find_listed(const Paper& paper);

// Those that a sentence invites or gives an opportunity: "Härmed inbjuds A, B och C att lämna synpunkter".
InvitedList invited_in_sentence(const Outline& outline);

// "socialnämnden, kultur- och fritidsnämnden samt till Företagarna i Ekhult": its names, each with a capital.
std::vector<std::string> names_in_sentence(std::string_view text);

}  // namespace akt
