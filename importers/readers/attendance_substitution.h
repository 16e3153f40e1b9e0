// "Maja Ek (S), tjänstgör för Bo Berg (S) §§ 1-13": one person in another's place, in all the words used for it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akt {

struct Named {
  std::string name;
  std::optional<std::string> party;
};

struct Substitution {
  Named substitute;
  Named seat;
  std::string rest;  // what stands after the seat's owner: "§§ 1-13"
};

std::optional<Substitution> read_substitution(std::string_view text);

// The owner of the seat that a tail tells of ("tjänstgör för Bo Berg (S) §§ 1-13"), and where the words stand.
struct SeatHit {
  Named seat;
  size_t begin = 0;
  size_t end = 0;
};
std::optional<SeatHit> find_seat(std::string_view collapsed_text);
// The text ends in such words and perhaps the first of a name: its rest is on the next line.
bool waits_for_seat(std::string_view text);

// "Maja Ek (S)", "Maja Ek, s", "Maja Ek S", "Ek, Maja (S)" at the start of a text; what follows goes to `rest`.
std::optional<Named> leading_person(std::string_view text, std::string& rest);

}  // namespace akt
