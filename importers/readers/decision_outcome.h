// What a decision's points come to: approved, rejected, deferred … Private to readers/.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "importers/readers/decision.h"

namespace akt {

std::string whole_outcome(const DecisionReading& reading);

bool contains_any(const std::string& text, std::initializer_list<std::string_view> words);

}  // namespace akt
