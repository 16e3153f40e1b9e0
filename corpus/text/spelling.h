// When two spellings can be one person's name: "Louise R Winsborg" and "Louise Rehn Winsborg", "Eriksson" and
// "Ericsson". Whether they are one is for the papers to say: see search/views/people.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/text/date.h"

namespace akt {

// First given name and last family name as they sound: "kristina karlson" for "Christina M Carlsson". Empty for a name
// of one word.
std::string sound_of_name(std::string_view name);

// Names between the first and the last, written out, as initials, or left out: none says another than the other.
bool middle_names_agree(std::string_view a, std::string_view b);

// First and last name letter by letter the same but for case and accents, middle names that agree.
bool same_but_middle_names(std::string_view a, std::string_view b);

// One and the same name but for case, accents, hyphens and spaces, or with middle names that agree; or one that sounds
// the same. Says which, for people; nothing when they are two names.
std::optional<std::string> why_one_name(std::string_view a, std::string_view b);

// The year of the general election that a municipality's bodies were last chosen after: 2022 from 2022-10-15 on.
int term_of_office(const Date& date);

}  // namespace akt
