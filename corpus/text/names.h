// People as papers name them in running text: "tjänstgörande ersättaren Maja Ek Lind (V)", "Ek, Maja", "Nils Bo, s,".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct NameHit {
  std::string name;                  // "Maja Ek Lind": white space collapsed, a genitive's s taken off
  std::optional<std::string> party;  // "V"; nothing for "(-)"
  std::string role;                  // words of office around the name, as written: "ordföranden", "kommunalrådet"
  bool genitive = false;             // "Maja Eks (V) m.fl. yrkande"
  bool others = false;               // followed by "m.fl."
  size_t begin = 0;                  // byte offsets in the text searched: from the name to the end of its bracket
  size_t end = 0;
};

// Every person with a party in the text, in order. Names may be broken over lines. Linear.
std::vector<NameHit> find_people(std::string_view text);

// A text that is one name and nothing else: "Akbas, Aslan" -> "Aslan Akbas", "Maja  Ek-Lind" -> "Maja Ek-Lind".
// Nothing when it holds words that no name has.
std::optional<std::string> person_name(std::string_view text);

// Words a name could be made of, one or more: a piece of a name broken over lines or cells.
bool name_piece(std::string_view text);

// Names without parties, split at commas and "och"; empty when any piece is no name.
std::vector<std::string> plain_names(std::string_view text);

// Whether two papers mean one person: equal but for case, accents, hyphens and spaces.
bool same_name(std::string_view a, std::string_view b);

}  // namespace akt
