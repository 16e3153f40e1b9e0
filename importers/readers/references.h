// What a paper builds on: the entries under Beslutsunderlag, Underlag, Tidigare beslut …, each as a Reference.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt {

// One entry, in full. Nothing when it names neither a paper nor a decision. `year` completes dates without a year (0:
// none).
std::optional<Reference> read_reference(std::string_view entry, int year = 0);

// The entries of a whole section: wrapped lines joined, bullets and numbers taken off, furniture passed over.
std::vector<Reference> read_references(std::span<const Line> section, int year = 0);

// Decisions that running text names with body, day and §: "antagna av kommunfullmäktige den 14 december 1998, § 120".
// `own`: whose "Nämnden lämnade besked den 22 november 2022, § 131" is, where the text calls it no more than that.
std::vector<Reference> decisions_in(std::string_view text, const Text& own = std::nullopt);

}  // namespace akt
