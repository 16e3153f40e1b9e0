// What a vote was about, which side won, and whether that was the chair's finding.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/votes_order.h"

namespace akt::votes {

// The side of a vote that a sentence speaks for ("… har bifallits", "beslutar enligt Maja Eks yrkande"), when it can be
// told.
std::optional<Choice> side_of(std::string_view lower_text, const Meaning& meaning);

// main, counterproposal, refer_back, defer, additional, other. `before` is the text since the vote before this one;
// `finding` the chair's last finding in it.
std::string role_of(const Draft& draft, std::string_view before, const Finding* finding, bool requested_after_finding);

// The side that sends the matter back or puts it off, when one of them does.
std::optional<Choice> postponing_side(const Meaning& meaning);

}  // namespace akt::votes
