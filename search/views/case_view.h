// A case's history: every record that carries its number, and those that only name it, in the order things happened.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/result.h"
#include "search/engine/engine.h"
#include "search/views/line.h"

namespace akt {

struct CaseEvent {
  RecordLine record;
  bool only_mentions = false;
};

struct CaseView {
  std::string number;  // as the papers write it
  std::string key;
  std::string title;
  std::vector<CaseEvent> events;
};

// Errors: bad_input (no registry number), not_found.
Result<CaseView> case_view(SearchEngine& engine, std::string_view number);

}  // namespace akt
