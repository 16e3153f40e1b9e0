// The headings of a § and what stands under them: one vocabulary for all bodies (variation.md § 3).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/pages.h"

namespace akt {

enum class Part {
  decision,          // Beslut
  proposed,          // Förslag till beslut: somebody's, not a decision
  summary,           // Sammanfattning
  background,        // Ärendet, Bakgrund, Tidigare behandling …
  basis,             // Beslutsunderlag, Handlingar
  proposals,         // Yrkanden
  speakers,          // Anföranden
  procedure,         // Beslutsgång
  vote,              // Omröstning
  reservation,       // Reservationer
  statement,         // Särskilt yttrande
  note,              // Protokollsanteckning
  disqualification,  // Jäv
  attestation,       // Justering
  information,       // Information
  dispatch,          // Beslutet skickas till
  other,             // a heading by its looks only
};

struct PartHeading {
  Part part = Part::other;
  std::string heading;  // as written, letter-spacing repaired, colon off
  std::string rest;     // what follows on the same line: "Beslut: att …", a right column
};

std::string_view part_name(Part part);  // "decision" …: for evidence

// The known heading that a line is, or nothing. A line's first cell may be the heading and the rest its content.
std::optional<PartHeading> known_heading(const Line& line);
std::optional<PartHeading> known_heading(std::string_view text);

// "P R O T O K O L L" and "PRO T OK OL L" -> "PROTOKOLL"; other text unchanged.
std::string close_up(std::string_view text);

}  // namespace akt
