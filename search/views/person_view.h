// What a person did in the archive's minutes: voted, proposed, reserved, spoke, served.
#pragma once

#include <string>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"
#include "search/views/line.h"
#include "search/views/people.h"

namespace akt {

struct PersonVote {
  RecordLine record;
  std::string role;  // the vote's
  std::string vote;
  Text seat;   // whose, when it was another's
  Text means;  // what that way to vote was for, when the minutes say
};

struct PersonProposal {
  RecordLine record;
  std::string text;
  Text about;
};

struct PersonReservation {
  RecordLine record;
  std::string text;
};

struct PersonMeeting {
  RecordLine record;
  std::string role;
};

struct PersonView {
  std::string name;
  std::vector<std::string> parties;
  std::vector<SpelledName> spellings;  // as the papers write the name, the commonest first
  std::vector<NameJoin> joins;         // why they are one person's
  std::vector<PersonVote> votes;
  std::vector<PersonProposal> proposals;
  std::vector<PersonReservation> reservations;  // that name the person; a party's are not the person's
  std::vector<RecordLine> speeches;
  std::vector<PersonMeeting> meetings;
};

// By a name or words of it, "Maja Ek (V)" where two have one name. Errors: not_found; ambiguous, naming those that fit.
Result<PersonView> person_view(SearchEngine& engine, const std::string& name);

}  // namespace akt
