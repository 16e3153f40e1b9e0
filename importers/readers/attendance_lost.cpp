#include "importers/readers/attendance_lost.h"

#include <algorithm>

#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/votes_words.h"

namespace akt {
namespace {

// "§ 12 Val av justerare" and not the "§ 12" that heads a column.
bool begins_item(std::string_view text) {
  constexpr size_t kColumnHead = 12;
  return text.starts_with("§ ") && text.size() > kColumnHead;
}

// "Parti" over the letters of one party after another, no name between: where such a column ends, or `at`.
size_t end_of_party_column(std::span<const Line> lines, size_t at) {
  constexpr size_t kParties = 3;
  if (lower_case(lines[at].text) != "parti") return at;
  size_t n = at + 1;
  while (n < lines.size() && known_party(lines[n].text)) ++n;
  return n - at > kParties ? n : at;
}

}  // namespace

bool list_of_both(std::span<const Line> lines, size_t at) {
  for (size_t n = at; n-- > 0 && at - n < 4;)
    if (lines[n].text.size() < 80 && contains_fold(lines[n].text, "närvaro") && contains_fold(lines[n].text, "omröstn"))
      return true;
  return false;
}

size_t end_of_lost_list(std::span<const Line> lines, size_t at) {
  constexpr size_t kMostLines = 400;
  constexpr size_t kCrosses = 3;
  constexpr size_t kHeading = 40;  // bytes
  if (lines[at].role != LineRole::body) return at;
  const size_t most = std::min(lines.size(), at + kMostLines);
  if (lines[at].text.size() < kHeading && starts_with_fold(lines[at].text, "närvarolista"))
    for (size_t n = at + 1; n < most && !begins_item(lines[n].text); ++n)
      if (const size_t end = end_of_party_column(lines, n); end > n) return end;
  if (!list_of_both(lines, at + 1)) return at;
  size_t crosses = 0;
  size_t end = at;
  for (size_t n = at + 1; n < most && !begins_item(lines[n].text); ++n) {
    if (lines[n].cells.size() != 1 || lines[n].cells[0].x0 > 1 || !votes::cross(lines[n].text)) continue;
    end = n + 1;
    ++crosses;
  }
  return crosses >= kCrosses ? end : at;
}

}  // namespace akt
