// The points of a decision or a proposal for one: "att …" clauses, numbers, bullets or bare sentences.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "importers/readers/outline.h"

namespace akt {

// Under one heading; the opening line ("Kommunstyrelsen beslutar") is taken off when points follow it. Points keep
// their "att" and lose numbers, bullets and the comma or full stop that ends them.
// Below the last heading of a paper they end where people sign.
std::vector<std::string> decision_points(const Outline& outline, const Chapter& chapter,
                                         const std::vector<size_t>& signed_lines);

}  // namespace akt
