// What was decided in a §: its points, what is only recommended to another body, and the outcome. Private to readers/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "corpus/model/record.h"
#include "importers/readers/item_sections.h"

namespace akt {

struct DecisionReading {
  std::vector<std::string> points;
  std::vector<std::string> recommendation;
  std::optional<std::string> recommended_to;
  std::optional<std::string> decided_in;  // the body that the lead names: "Kommunstyrelsens arbetsutskott beslutar"
  std::string outcome = "none";
  std::vector<Evidence> evidence;
};

// `body`: who decides, when known, so that a proposal to that very body is told from one to another.
DecisionReading read_decision(const std::vector<ItemSection>& sections, const std::optional<std::string>& body,
                              std::string_view title);

}  // namespace akt
