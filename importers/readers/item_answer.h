// The § by which a body answers a consultation: what it says, as an answer in a paper of its own says it.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "corpus/model/record.h"
#include "importers/readers/item_sections.h"

namespace akt {

// Nothing for a § that is no answer. `head`: its lines before the first section; `sections`: the rest of it.
std::optional<ConsultationResponse> read_item_answer(const Record& record, const MinutesItem& item,
                                                     std::span<const Line> head,
                                                     const std::vector<ItemSection>& sections);

// "Nämnden antar tjänsteskrivelsen som sitt yttrande": the office's paper is what the body answers.
bool adopts_answer(const MinutesItem& item);

}  // namespace akt
