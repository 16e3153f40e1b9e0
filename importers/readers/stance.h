// What a consultee says to a proposal, by the words that carry it. A suggestion until an officer confirms it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akt {

enum class Stance {
  endorses,
  endorses_with_changes,
  nothing_to_object,
  no_comments,
  abstains,
  opposes,
  comments_only,
  unclear,
};

std::string_view stance_name(Stance stance);

struct StanceHit {
  Stance stance = Stance::unclear;
  bool strong = false;  // "tillstyrker", not "ser positivt på"
  std::string_view rule;
};

// What one sentence says; nothing when it takes no stand. Negations and conditions are heard.
std::optional<StanceHit> stance_of(std::string_view sentence);

// A sentence that takes back part of an approval: "Nämnden anser dock att … bör ändras".
bool asks_for_changes(std::string_view sentence);

}  // namespace akt
