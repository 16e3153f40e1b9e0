// Until when a remiss is to be answered. Private to the reader of its letters.
#pragma once

#include <string_view>
#include <vector>

#include "importers/readers/front.h"
#include "importers/readers/passages.h"

namespace akt {

// By a label, in a sentence, or as the last day of a period.
void read_deadline(Paper& paper, Consultation& letter, const std::vector<Passage>& all);

// "svar", "synpunkter", "yttrande" and their likes.
bool speaks_of_replies(std::string_view lower);

}  // namespace akt
