// Why a record says what it says: every fact with a line of the paper behind it.
#pragma once

#include "corpus/model/record.h"

namespace akt {

// Adds what the readers left unsaid: of a fact that follows from another, that one's line and how it follows; of a fact
// that stands in the paper as it is written, the line that has it. Linear in the record.
void complete_evidence(Record& record);

// Whether some evidence is of the fact or of a whole that it is a part of: "votes[0].ballots" of
// "votes[0].ballots[3].voter".
class Accounted {
 public:
  explicit Accounted(const Record& record);
  bool has(std::string_view fact) const;

 private:
  std::vector<std::string> facts_;  // sorted
};

}  // namespace akt
