// Political parties as papers write them: codes in brackets, names, and the local parties nobody has listed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akt {

// The code that a bracket or a table cell holds: "(s)" "S" "(S )" -> "S", "Fi" -> "FI", "ÖrP" -> "ÖrP". Local parties
// are any one to five letters that are no word of another kind ("ordf", "ers", "jäv"). "-" and "opol" are no party.
std::optional<std::string> party_code(std::string_view written);

// Codes that need no bracket to be told from a word: the Riksdag's parties and the commoner local ones.
bool known_party(std::string_view code);

// "Sverigedemokraterna", "socialdemokratiska gruppen" -> the code.
std::optional<std::string> party_from_name(std::string_view name);

// "MODERATERNA (M) – 6 mandat", "Byalistan, 1 mandat": the party over its rows in a list; its name where it has no
// code.
std::optional<std::string> party_with_seats(std::string_view line);

// What a bracket holds when it says that a member has no party: "-", "opolitisk", "partilös", "vilde".
bool says_no_party(std::string_view written);

}  // namespace akt
