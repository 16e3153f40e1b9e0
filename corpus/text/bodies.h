// The municipality's bodies, as their names stand in papers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct BodyHit {
  std::string name;  // nominative, capitalised: "Kommunfullmäktige", "Kommunstyrelsens arbetsutskott"
  size_t begin = 0;  // byte offsets in the text searched
  size_t end = 0;
};

// Bodies named in running text, in order: kommunfullmäktige, kommunstyrelsen and its committees, every …nämnd,
// …beredning, …råd and …utskott; also KF, KS, KSAU before a date or §. Linear.
std::vector<BodyHit> find_bodies(std::string_view text);
// The body a heading line or cell names, when it names nothing else ("Kommunstyrelsens arbetsutskott").
std::optional<std::string> body_alone(std::string_view line);
// Canonical nominative of a written form: "kommunfullmäktiges" -> "Kommunfullmäktige", "KS" -> "Kommunstyrelsen".
std::string canonical_body(std::string_view written);

}  // namespace akt
