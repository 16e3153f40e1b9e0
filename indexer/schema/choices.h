// Fields with a fixed list of values: the name records and JSON have, the Swedish label, what else a query may say.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "indexer/schema/fields.h"

namespace akt {

struct Choice {
  std::string_view name;
  std::string_view label;
  std::string_view aliases;  // space separated; an underscore stands for a space
};

// Empty for a field that is no choice. Kinds are listed here as corpus/model/kind.h has them.
std::span<const Choice> choices(Field field);
// The ways to vote in a roll call: ja, nej, abstain, absent, paired.
std::span<const Choice> vote_choices();

// The value's name from what was typed (a name, label or alias, case ignored, or the start of just one of them).
std::optional<std::string> choice_from_text(Field field, std::string_view typed);
std::optional<std::string> vote_from_text(std::string_view typed);
// Swedish, for the screen; the name itself when it is in no list.
std::string choice_label(Field field, std::string_view name);

}  // namespace akt
