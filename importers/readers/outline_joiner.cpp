#include "importers/readers/outline_joiner.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// How long a line is before its text must turn: the paper's usual width, or nothing when its paragraphs are single
// lines.
size_t usual_width(std::span<const Line> lines) {
  std::vector<size_t> widths;
  for (const Line& line : lines)
    if (line.role == LineRole::body && line.cells.size() == 1 && line.text.size() > 30)
      widths.push_back(letters(line.text));
  if (widths.size() < 3) return 0;
  // Text that turns at a margin has lines that go on in the middle of a sentence.
  size_t turned = 0;
  for (size_t n = 0; n + 1 < lines.size(); ++n)
    if (lines[n].role == LineRole::body && lines[n].text.size() > 30 && !lines[n + 1].gap_above &&
        !lines[n + 1].bullet && lower_start(lines[n + 1].text))
      ++turned;
  if (turned < 2) return 0;
  const auto at = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
  std::nth_element(widths.begin(), at, widths.end());
  return *at > 140 ? 0 : *at;
}

// Where nine lines of ten that are alone in their row have ended; 0 where lines have no places.
float usual_right(std::span<const Line> lines) {
  std::vector<float> ends;
  for (const Line& line : lines)
    if (line.role == LineRole::body && line.cells.size() == 1 && line.text.size() > 30)
      ends.push_back(line.cells.front().x1);
  if (ends.empty()) return 0;
  const auto most = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() * 9 / 10);
  std::nth_element(ends.begin(), most, ends.end());
  return *most;
}

// "2025-02-", "802433-": digits follow on the next line.
bool broken_number(std::string_view text) {
  return text.size() > 2 && text.ends_with('-') && digit(text[text.size() - 2]) && digit(text[text.size() - 3]);
}

// "Styrelsen för Viks byalag", "Vänliga hälsningar": who signs begins anew, though the line above was full.
bool signs_off(std::string_view text) {
  constexpr size_t kMostWords = 8;
  if (word_count(text) > kMostWords || ends_sentence(text)) return false;
  for (const std::string_view words : {"styrelsen för ", "styrelsen i ", "för styrelsen", "vänliga hälsningar",
                                       "med vänlig", "bästa hälsningar", "hälsningar"})
    if (starts_with_fold(text, words)) return true;
  return false;
}

}  // namespace

LineJoiner::LineJoiner(std::span<const Line> lines, bool styled)
    : width_(usual_width(lines)), right_(usual_right(lines)), styled_(styled) {}

bool LineJoiner::joins(const Block& block, const Line& above, const Line& line, const std::string& text,
                       bool interrupted) const {
  if (block.sort == BlockSort::row || block.sort == BlockSort::field || block.sort == BlockSort::contents) return false;
  if (line.bullet || line.heading != above.heading) return false;
  if (line.heading > 0) return false;
  if (signs_off(text) && ends_sentence(block.text)) return false;
  if (tells_of_adoption(text) && !ends_sentence(block.text) && !block.text.ends_with(",")) return false;
  if (styled_ && (std::fabs(line.size - above.size) > 0.6F || (line.bold != above.bold && !lower_start(text))))
    return false;
  const bool hyphen = block.text.ends_with("-") && lower_start(text);
  // "… den 8 december 2020, §" / "101.", "… senast 2025-02-" / "28. Parterna", "… en tid om fyra" / "(4) månader"
  const bool cut = block.text.ends_with("§") || broken_number(block.text)
                       ? digit(text.front())
                       : text.size() > 2 && text[0] == '(' && digit(text[1]) && !ends_sentence(block.text);
  const bool goes_on = cut || (lower_start(text) && !ends_sentence(block.text));
  if (!cut && number_mark(text) > 0 && (!lower_start(text) || text[1] == ')')) return false;
  if (text.starts_with("att ") && !full(above, text)) return false;
  if (text.starts_with("att ") && (block.text.ends_with(",") || block.text.ends_with("."))) return false;
  const bool turned = line.page != above.page || interrupted;
  if (turned) return hyphen || (goes_on && !text.starts_with("att "));
  if (line.gap_above) return hyphen;
  if (hyphen || goes_on) return true;
  return full(above, text) && !(styled_ && line.bold && !above.bold);
}

// The first word of the next line would not have fitted.
bool LineJoiner::full(const Line& above, std::string_view next) const {
  if (width_ == 0) return false;
  const std::string_view word = next.substr(0, next.find(' '));
  const size_t own = letters(plain(above));
  if (own + 1 + letters(word) + 1 >= width_) return true;
  // Of letters that are wide and narrow, the place where the line ends says more than their number.
  const Cell& last = above.cells.back();
  const float wide = (last.x1 - above.cells.front().x0) / static_cast<float>(std::max<size_t>(own, 1));
  return right_ > 0 && last.x1 + wide * static_cast<float>(letters(word) + 1) > right_;
}

}  // namespace akt
