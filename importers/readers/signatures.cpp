#include "importers/readers/signatures.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_labels.h"

namespace akt::front {
namespace {

constexpr float kAligned = 24;  // points

bool signs_as(const Cell& cell) {
  const auto hit = label_at(cell.text);
  if (!hit || hit->end < trim(cell.text).size()) return false;
  return hit->label == Label::chair || hit->label == Label::vice_chair || hit->label == Label::secretary ||
         hit->label == Label::attesters;
}

bool all_sign_as(const Line& line) {
  return line.role == LineRole::body && std::all_of(line.cells.begin(), line.cells.end(), signs_as);
}

bool all_names(const Line& line) {
  return line.role == LineRole::body && std::all_of(line.cells.begin(), line.cells.end(), [](const Cell& cell) {
           return cell.text.find(' ') != std::string::npos && person_name(cell.text) && !label_at(cell.text);
         });
}

bool aligned(const Line& a, const Line& b) {
  return a.cells.size() == b.cells.size() &&
         std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(),
                    [](const Cell& x, const Cell& y) { return std::abs(x.x0 - y.x0) < kAligned; });
}

// A line to sign on.
bool rule(const Line& line) { return line.text.find_first_not_of("_.…- \t") == std::string::npos; }

}  // namespace

std::vector<Line> labels_over_names(std::span<const Line> lines) {
  std::vector<Line> out(lines.begin(), lines.end());
  size_t taken = 0;  // the lines before it have been told
  for (size_t at = 0; at + 1 < out.size(); ++at) {
    Line& names = out[at];
    Line& labels = out[at + 1];
    if (names.page != labels.page || labels.gap_above || !all_names(names) || !all_sign_as(labels) ||
        !aligned(names, labels))
      continue;
    // What stands over the names must not be a label of theirs.
    const bool apart = names.gap_above || at == 0 || rule(out[at - 1]) || out[at - 1].page != names.page;
    size_t above = at;
    while (above > taken && rule(out[above - 1])) --above;
    const bool labelled =
        above > taken && std::any_of(out[above - 1].cells.begin(), out[above - 1].cells.end(), signs_as);
    if (!apart || labelled) continue;
    std::swap(names.text, labels.text);
    std::swap(names.cells, labels.cells);
    taken = at + 2;
    ++at;
  }
  return out;
}

}  // namespace akt::front
