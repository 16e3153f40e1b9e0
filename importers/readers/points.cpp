#include "importers/readers/points.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

// "Kommunstyrelsen föreslår kommunfullmäktige besluta", "Kommunstyrelsen beslutar att:", "… enligt följande:"
bool opening(std::string_view text) {
  const std::string lower = lowered(text);
  if (text.ends_with(":")) return true;
  std::string_view bare = lower;
  while (!bare.empty() && (bare.back() == ':' || bare.back() == '.' || bare.back() == ' ')) bare.remove_suffix(1);
  for (const std::string_view end :
       {"beslutar", "besluta", "besluta att", "beslutar att", "följande", "beslutar följande", "föreslår",
        "föreslår kommunfullmäktige", "besluta följande", "föreslås", "beslut att", "beslut"})
    if (bare.ends_with(end)) return true;
  return false;
}

std::string point(std::string_view text) {
  text = trim(text);
  text.remove_prefix(number_mark(text));
  const auto trim_end = [&text] {
    while (!text.empty() && (text.back() == ',' || text.back() == '.' || text.back() == ';' || text.back() == ' '))
      text.remove_suffix(1);
  };
  trim_end();
  for (const std::string_view end : {" samt", " och"})
    if (text.ends_with(end)) text.remove_suffix(end.size());
  trim_end();
  return without_stray_hyphens(collapse(text));
}

}  // namespace

std::vector<std::string> decision_points(const Outline& outline, const Chapter& chapter,
                                         const std::vector<size_t>& signed_lines) {
  std::vector<std::string> points;
  // Sub-headings such as "Kommunstyrelsens förslag till kommunfullmäktige" stand under it, empty of their own.
  size_t last = outline.index(chapter) + 1;
  if (chapter.begin == chapter.end && last < outline.chapters().size()) ++last;
  const bool ends_paper = last == outline.chapters().size();
  for (size_t n = outline.index(chapter); n < last; ++n) {
    const Chapter& here = outline.chapters()[n];
    for (size_t at = here.begin; at < here.end; ++at) {
      const Block& block = outline.blocks()[at];
      if (ends_paper && std::binary_search(signed_lines.begin(), signed_lines.end(), block.first)) return points;
      if (block.sort == BlockSort::field || block.sort == BlockSort::row) continue;
      const bool more = at + 1 < here.end;
      if (opening(block.text) && more) continue;
      std::string text = point(block.text);
      if (letters(text) < 4) continue;
      // "… beslutar att anta planen, att ge nämnden i uppdrag …" in one breath is left whole.
      points.push_back(std::move(text));
    }
  }
  return points;
}

}  // namespace akt
