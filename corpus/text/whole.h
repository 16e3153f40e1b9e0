// Whether a stand is one on all that was sent out or on a part of it.
#pragma once

#include <string_view>

namespace akt {

// "tillstyrker avfallsplanen", "tillstyrker förslaget"; not "tillstyrker förslaget om ett varuhus".
bool speaks_of_the_whole(std::string_view sentence);

// "tillstyrker inte kravet på …", "ställer sig bakom målet": one thing among others.
bool speaks_of_a_part(std::string_view sentence);

}  // namespace akt
