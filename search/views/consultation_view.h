// A consultation: who was asked, who answered and how, and the views theme by theme.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"

namespace akt {

struct ConsulteeRow {
  std::string consultee;
  Text respondent_kind;
  bool invited = false;
  std::string status;  // answered, late, declined, extension, no_reply
  Day date;
  Text stance;
  Text record;
};

struct CollatedView {
  Text theme;  // one of the consultation's themes, or as the response has it
  std::string consultee;
  Text stance;
  std::string quote;
  int page = 0;
  std::string record;
  bool confirmed = false;  // by an officer; what the software found is a suggestion
};

struct ConsultationView {
  std::string registry_number;
  std::string title;
  Day deadline;
  std::vector<std::string> themes;
  std::vector<ConsulteeRow> ledger;   // invited first, in the letter's order; then who answered uninvited
  std::vector<CollatedView> views;    // theme by theme
  std::map<std::string, int> totals;  // by status and by stance
};

// Errors: bad_input, not_found.
Result<ConsultationView> consultation_view(SearchEngine& engine, std::string_view number);

}  // namespace akt
