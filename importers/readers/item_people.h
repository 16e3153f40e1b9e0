// Who said, proposed and objected to what in a §. Private to readers/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "importers/readers/item_sections.h"

namespace akt {

std::vector<Proposal> read_proposals(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence);
std::vector<Person> read_speakers(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence);

// A vote and nothing else: "Ja", "Nej.", "Avstår".
bool vote_alone(std::string_view after);
// Persons ("Maja Ek (V)") and parties, as written, in sentences that hold one of `verbs`.
std::vector<std::string> who(const std::string& sentence);
std::vector<std::string> read_reservations(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence);
std::vector<std::string> read_statements(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence);
std::vector<std::string> read_disqualified(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence);
std::vector<std::string> read_dispatch(const std::vector<ItemSection>& sections, std::vector<Evidence>& evidence);

}  // namespace akt
