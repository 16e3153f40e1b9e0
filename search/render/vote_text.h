// A vote as text: what ja and nej meant, a picture of the outcome, the parties' counts, who voted how.
#pragma once

#include "corpus/model/record.h"
#include "search/render/sheet.h"

namespace akt {

void put_vote(Sheet& sheet, const Vote& vote, size_t number, size_t of);

}  // namespace akt
