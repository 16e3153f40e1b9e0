// Who answers a consultation, and what sort of body it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importers/readers/front.h"
#include "importers/readers/passages.h"

namespace akt {

struct Respondent {
  std::string name;
  size_t line = 0;
  std::string_view rule;
  bool association = false;  // by its organisation number, whatever its name
};

std::optional<Respondent> find_respondent(const Paper& paper, const std::vector<Passage>& all);

// committee, council, authority, association, company, party, private, other.
std::string_view respondent_kind(std::string_view name);

// A name that stands for its bearer only inside the paper: "Nämnden", "Föreningen", "Vi".
bool generic_name(std::string_view name);
// A line that names an organisation: "Skåneidrotten", "Föreningen Ljus", "Naturskyddsföreningen i Lund".
// "Anna och Per Ek": two persons of one name.
bool couple(std::string_view text);
bool organisation_name(std::string_view text);

}  // namespace akt
