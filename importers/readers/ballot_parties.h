// The parties of those who vote, from the list of who took part: names in running text often stand without.
#pragma once

#include <span>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

// Gives each ballot without a party the one that the same name has in the list; never where two share the name.
void name_parties(std::span<const Attendee> attendance, MinutesItem& item);

}  // namespace akt
