#include "importers/readers/ballot_parties.h"

#include <algorithm>
#include <map>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

// By name; nothing for a name that stands with two parties.
std::map<std::string, Text> parties_by_name(std::span<const Attendee> attendance) {
  std::map<std::string, Text> parties;
  for (const Attendee& who : attendance) {
    if (!who.party) continue;
    const auto [place, is_new] = parties.emplace(squash(who.name), who.party);
    if (!is_new && place->second != who.party) place->second.reset();
  }
  return parties;
}

void count(Vote& vote, const Ballot& ballot) {
  Tally& party = vote.by_party[*ballot.party];
  for (const auto& [word, number] : {std::pair{"ja", &Tally::ja},
                                     {"nej", &Tally::nej},
                                     {"abstain", &Tally::abstain},
                                     {"absent", &Tally::absent},
                                     {"paired", &Tally::paired}})
    if (ballot.vote == word) party.*number = (party.*number).value_or(0) + 1;
}

}  // namespace

void name_parties(std::span<const Attendee> attendance, MinutesItem& item) {
  const auto without = [](const Ballot& ballot) { return !ballot.party; };
  if (std::none_of(item.votes.begin(), item.votes.end(),
                   [&](const Vote& vote) { return std::any_of(vote.ballots.begin(), vote.ballots.end(), without); }))
    return;
  const auto parties = parties_by_name(attendance);
  for (Vote& vote : item.votes)
    for (Ballot& ballot : vote.ballots) {
      if (!without(ballot)) continue;
      const auto found = parties.find(squash(ballot.voter));
      if (found == parties.end() || !found->second) continue;
      ballot.party = found->second;
      count(vote, ballot);
    }
}

}  // namespace akt
