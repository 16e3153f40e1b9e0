// A vote as a picture: a row a party, a shape a seat. The shapes differ, so that it reads in grey; a table stands
// beside.
#pragma once

#include <map>
#include <string>

#include "corpus/model/record.h"

namespace akt {

// As the paper has it, else counted from the ballots. The largest party first.
std::vector<std::pair<std::string, Tally>> parties_of(const Vote& vote);

// The ways to vote that this vote has: "ja", "nej", "abstain", "absent", "paired".
std::vector<std::string> ways_of(const Vote& vote);
int count_of(const Tally& tally, std::string_view way);
int count_of(const Vote& vote, std::string_view way);

// Inline SVG, styled by classes only. Empty when there is nothing by party.
std::string vote_svg(const Vote& vote, const std::string& description);
// One shape, for the legend.
std::string seat_svg(std::string_view way);

}  // namespace akt
