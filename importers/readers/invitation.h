// The words by which a paper asks for opinions, whatever it calls itself.
#pragma once

#include <string_view>

namespace akt {

// "Ni bereds tillfälle att yttra er", "synpunkter tas emot", "vi är intresserade av vad ni anser": an opinion is asked
// for, not given. `lower` is a paper's text in lower case. Linear.
bool asks_for_opinions(std::string_view lower);

// A day or a time by which the answer is to be there: "tas emot till och med den 2/11", "emotses senast …".
bool sets_a_day_for_answers(std::string_view lower);

// A line that asks and that a list of what to speak of follows: "Vi är särskilt intresserade av vad ni tycker om:".
bool asks_about_list(std::string_view lower);

}  // namespace akt
