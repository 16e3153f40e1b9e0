// A record's facts one by one, as paths of its JSON form: "outcome", "votes[0].ja", "decision[1]".
#pragma once

#include <string>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

struct FactValue {
  std::string fact;
  std::string value;  // as written in the JSON, a string without its quotes
};

// All that is known, in the order of the JSON; what is null, false or empty is left out, and so is what is not read
// from the paper itself: id, source, publication, links to other records.
std::vector<FactValue> fact_values(const Record& record);

}  // namespace akt
