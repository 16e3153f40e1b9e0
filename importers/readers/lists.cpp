#include "importers/readers/lists.h"

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr size_t kMostItems = 400;

size_t next_solid(const Outline& outline, size_t at) {
  const auto& blocks = outline.blocks();
  ++at;
  while (at < blocks.size() && blocks[at].sort == BlockSort::field) ++at;
  return at;
}

bool short_line(const Block& block) {
  if (block.sort != BlockSort::paragraph && block.sort != BlockSort::heading) return false;
  return letters(block.text) <= 110 && word_count(block.text) <= 14 && upper_start(block.text) &&
         (!ends_sentence(block.text) || block.text.ends_with("?") || block.text.ends_with(","));
}

// A short line over a paragraph of its own is a heading, not the list's last item.
bool heads_text(const Outline& outline, size_t at) {
  const auto& blocks = outline.blocks();
  if (!blocks[at].gap_above) return false;
  const size_t next = next_solid(outline, at);
  if (next >= blocks.size()) return false;
  return blocks[next].sort == BlockSort::item || letters(blocks[next].text) > 110 || ends_sentence(blocks[next].text);
}

}  // namespace

std::vector<size_t> list_after(const Outline& outline, size_t at) {
  const auto& blocks = outline.blocks();
  std::vector<size_t> items;
  size_t next = next_solid(outline, at);
  // One more sentence may stand between: "… Vi vill att svaret:"
  if (next < blocks.size() && blocks[next].sort == BlockSort::paragraph && blocks[next].text.ends_with(":") &&
      letters(blocks[next].text) < 200)
    next = next_solid(outline, next);
  const auto marked = [&](const Block& block) {
    return block.sort == BlockSort::item || (block.sort == BlockSort::heading && number_mark(block.text) > 0);
  };
  if (next >= blocks.size()) return items;
  const bool marks = marked(blocks[next]);
  if (!marks && !blocks[at].text.ends_with(":") && blocks[at].sort != BlockSort::heading) return items;
  const bool gaps = blocks[next].gap_above;
  for (bool first = true; next < blocks.size() && items.size() < kMostItems; next = next_solid(outline, next)) {
    const Block& block = blocks[next];
    if (marks ? !marked(block) : !short_line(block)) break;
    if (!marks && !first) {
      // Lines that stand close together end at the first gap; lines with gaps between them end at a heading.
      const bool second = items.size() == 1;
      if (block.gap_above && !(gaps && (second || blocks[items.back()].gap_above))) break;
      if (block.gap_above && items.size() >= 2 && !blocks[items[1]].gap_above) break;
      if (heads_text(outline, next)) break;
    }
    items.push_back(next);
    first = false;
  }
  return items;
}

std::string item_text(std::string_view text) {
  text = trim(text);
  text.remove_prefix(number_mark(text));
  while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ';')) text.remove_suffix(1);
  return without_stray_hyphens(collapse(text));
}

}  // namespace akt
