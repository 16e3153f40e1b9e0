// Votes (omröstningar) of one §, in every form minutes give them: tallies in prose, names after or before the verb,
// tables with crosses, combined attendance lists, and the voting system's print-outs in the appendices.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

struct VoteReading {
  std::vector<Vote> votes;                // in the order they were held
  std::optional<std::string> decided_by;  // acclamation, vote, casting_vote; nothing when the paper doesn't say
  std::vector<std::string> warnings;      // codes
  std::vector<Evidence> evidence;         // facts as "votes[0].stated"
  std::vector<std::string> appendices;    // by vote: the appendix that has its print-out ("2"); "" when none is named
};

// One §, from its sign to the next. Furniture may stand in the lines.
VoteReading read_votes(std::span<const Line> item_lines);

// One roll call of the voting system, as it stands in an appendix.
struct Printout {
  std::string appendix;   // "2" of "Bilaga 2"
  std::string agenda;     // "20:1" of "Ärende: 20:1"
  std::string title;      // "Ärendemening"
  Vote vote;              // ballots, and the printed totals in `stated`
  size_t first_line = 0;  // its place in the lines read, for whoever takes the file apart
  size_t last_line = 0;
};
std::vector<Printout> read_printouts(std::span<const Line> lines);

// Gives each print-out to the § that refers to its appendix, or whose stated tally and title it has. A vote that is
// there already gets the ballots, and the two tallies are compared. Records that are no minutes item are passed over.
// Returns the print-outs that found no §.
std::vector<Printout> attach_printouts(std::span<Record* const> items, std::vector<Printout> printouts);

// "Närvaro- och omröstningslista": one list for several §, each a pair of Ja and Nej columns.
struct ListedVote {
  std::string item;  // "14"; empty when the columns have no §
  Vote vote;
};
std::vector<ListedVote> read_combined_list(std::span<const Line> lines);

}  // namespace akt
