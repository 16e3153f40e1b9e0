// Lines that could be a § heading, by their form alone. Private to bundles/.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "importers/bundles/item_heads.h"

namespace akt {

enum class HeadForm {
  sign,      // "§ 16 Title"
  alone,     // "§" on a line of its own
  right,     // the sign in a right-hand cell
  numbered,  // no sign: "26 Dnr KS 2018/14"
};

struct Candidate {
  ItemHead head;
  HeadForm form = HeadForm::sign;
  bool contents = false;  // a line of a table of contents
  std::string prefix;     // "Au" of "Au § 98"
};

std::vector<Candidate> signed_candidates(std::span<const Line> lines);
// "31 § Val av justerare": the sign after its number.
std::vector<Candidate> sign_after_candidates(std::span<const Line> lines);
std::vector<Candidate> numbered_candidates(std::span<const Line> lines);

// "§§ 106-108 Information": § that share a heading, from just this number.
std::optional<ItemHead> range_head(const Line& line, size_t at, int running);
// "$ 15", "S 15": what a scan makes of a sign, with just this number.
std::optional<ItemHead> misread_head(const Line& line, size_t at, int running);

bool dot_leaders(std::string_view text);
// "Title ........ 12", or a page number alone in the last cell.
bool contents_line(const Line& line);

}  // namespace akt
