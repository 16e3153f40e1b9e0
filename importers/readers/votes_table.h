// Voting lists as tables: crosses under Ja and Nej, or the vote in a word beside each name.
#pragma once

#include <span>
#include <vector>

#include "importers/readers/votes_words.h"

namespace akt::votes {

// Tables with crosses. One roll for each group of columns that begins with Ja, in the order of the paper; a table that
// goes on over pages is one. `label` is what stands over a group: the § of a combined list.
std::vector<Roll> read_cross_tables(std::span<const Line> lines);

// Lines that each end (or begin) with a vote in a word: "Maja Ek (S) - JA", table rows with a Resultat column.
std::vector<Roll> read_word_rows(std::span<const Line> lines);

// Names listed by party under each choice, or by choice under each party.
std::vector<Roll> read_group_lists(std::span<const Line> lines);

}  // namespace akt::votes
