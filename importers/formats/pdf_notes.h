#pragma once

#include <string>
#include <string_view>

namespace akt {

// What is written in a PDF's notes: comments in the margin, filled-in fields' own words, which no page's text has. Each
// note is a paragraph.
std::string notes_in(std::string_view pdf);
// Loads the converter that notes need; afterwards nothing is opened for them.
void warm_notes();

}  // namespace akt
