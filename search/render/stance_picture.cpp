#include "search/render/stance_picture.h"

#include <algorithm>

#include "search/render/atom.h"
#include "search/render/sheet.h"

namespace akt {
namespace {

constexpr int kCell = 28;
constexpr int kLetter = 7;
constexpr int kWhole = 64;           // the column for the whole answer
constexpr size_t kLongestName = 42;  // letters; the table beside has the whole name

std::string n(int value) { return std::to_string(value); }

// Around (x, y): what agrees is round, what disagrees is crossed, what says nothing is small.
std::string shape(std::string_view stance, int x, int y) {
  const std::string at = "cx=\"" + n(x) + "\" cy=\"" + n(y) + "\"";
  if (stance == "endorses") return "<circle class=\"ja\" " + at + " r=\"8\"/>";
  if (stance == "endorses_with_changes")
    return "<circle class=\"abstain\" " + at + " r=\"8\"/><circle class=\"ja\" " + at + " r=\"4\"/>";
  if (stance == "nothing_to_object") return "<circle class=\"abstain\" " + at + " r=\"8\"/>";
  if (stance == "no_comments") return "<circle class=\"absent\" " + at + " r=\"2.5\"/>";
  if (stance == "abstains") return "<path class=\"nej\" d=\"M" + n(x - 6) + " " + n(y) + "h12\"/>";
  if (stance == "opposes") return "<path class=\"nej\" d=\"M" + n(x - 6) + " " + n(y - 6) + "l12 12m0-12l-12 12\"/>";
  if (stance == "comments_only") return "<path class=\"paired\" d=\"M" + n(x - 6) + " " + n(y - 5) + "h12v10h-12z\"/>";
  return "<text x=\"" + n(x - 4) + "\" y=\"" + n(y + 5) + "\">?</text>";
}

// Cut between letters, never inside one.
std::string cut(const std::string& name) {
  if (width_of(name) <= kLongestName) return name;
  size_t end = 0;
  for (size_t letters = 0; end < name.size() && letters < kLongestName; ++letters) {
    ++end;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) ++end;
  }
  return name.substr(0, end) + "…";
}

std::string label(int x, int y, std::string_view text) {
  return "<text x=\"" + n(x) + "\" y=\"" + n(y) + "\">" + xml_escaped(text) + "</text>";
}

}  // namespace

std::string stance_column(size_t theme) {
  constexpr size_t kLetters = 26;
  std::string name(1, static_cast<char>('A' + theme % kLetters));
  return theme < kLetters ? name : stance_column(theme / kLetters - 1) + name;
}

std::string stance_svg(const StanceMatrix& matrix, const std::string& description, const std::string& whole) {
  if (matrix.rows.empty()) return {};
  size_t longest = 8;
  for (const StanceMatrix::Row& row : matrix.rows)
    longest = std::max(longest, std::min(kLongestName, width_of(row.consultee)));
  const int left = static_cast<int>(longest) * kLetter + kCell;
  const auto column = [left](size_t theme) { return left + kWhole + static_cast<int>(theme) * kCell + kCell / 2; };
  // Column heads are letters; the table says which theme each is.
  std::string out = label(left, 16, whole);
  for (size_t at = 0; at < matrix.themes.size(); ++at) out += label(column(at) - 4, 16, stance_column(at));
  int y = kCell + kCell / 2;
  for (const StanceMatrix::Row& row : matrix.rows) {
    out += label(0, y + 5, cut(row.consultee));
    if (row.whole.stance) out += shape(*row.whole.stance, left + kCell / 2, y);
    for (size_t at = 0; at < row.cells.size(); ++at)
      if (row.cells[at].stance) out += shape(*row.cells[at].stance, column(at), y);
    y += kCell;
  }
  const std::string width = n(column(matrix.themes.size()));
  return "<svg class=\"seats\" role=\"img\" aria-label=\"" + xml_escaped(description) + "\" viewBox=\"0 0 " + width +
         " " + n(y) + "\" width=\"" + width + "\" height=\"" + n(y) + "\">" + out + "</svg>";
}

std::string stance_mark(std::string_view stance) {
  return "<svg class=\"seats\" aria-hidden=\"true\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\">" +
         shape(stance, 10, 10) + "</svg>";
}

}  // namespace akt
