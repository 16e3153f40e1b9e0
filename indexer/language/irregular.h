// Swedish forms that neither the dictionary nor a stemmer leads back: umlaut plurals and strong verbs, also at the end
// of compounds (ledamöter, riksdagsmän, antog, bifölls).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Base forms of the form, without looking whether such a word exists: the caller asks the dictionary.
std::vector<std::string> irregular_bases(std::string_view form);

}  // namespace akt
