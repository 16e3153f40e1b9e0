// What happened in a §, in the order it is told: requests, meanings, tallies, names and lists; and the votes they make.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/readers/votes_prose.h"

namespace akt::votes {

// The chair's finding: "finner att kommunstyrelsens förslag har bifallits".
struct Finding {
  std::string text;      // of the sentence, from what was put to what was found
  std::string found;     // from "finner" on
  bool counter = false;  // about which proposal stands against the main one
  bool second = false;   // after a vote: "finner att minoritetsåterremiss föreligger"
  size_t at = 0;
};
std::vector<Finding> find_findings(std::string_view text, const std::vector<Token>& tokens);

// One vote while it is put together.
struct Draft {
  std::optional<Meaning> meaning;
  std::optional<Tally> stated;
  std::optional<Roll> roll;   // from a table or list
  std::optional<Roll> named;  // from running text
  std::string heading;        // "Huvudvotering"
  std::string appendix;
  std::string appendix_line;
  bool requested = false;  // "Omröstning begärs."
  bool weak = false;       // only "8 röster mot 5"
  size_t begin = 0;        // offsets in the prose
  size_t end = 0;
  size_t first_line = 0;
  size_t stated_line = 0;
};
std::vector<Draft> draft_votes(const Prose& prose, const std::vector<Token>& tokens, std::vector<Roll> rolls);

}  // namespace akt::votes
