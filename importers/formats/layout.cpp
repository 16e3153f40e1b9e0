#include "importers/formats/layout.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "importers/formats/columns.h"
#include "importers/formats/line.h"
#include "importers/formats/roll_head.h"
#include "importers/formats/table_cells.h"

namespace akt {
namespace {

// Where words are single letters, the space that parts one word from the next; 0 where they are words.
float letter_gap(const std::vector<Word>& words) {
  std::vector<float> gaps;
  for (size_t i = 1; i < words.size(); ++i)
    if (words[i].text.size() <= 2 && words[i - 1].text.size() <= 2) gaps.push_back(words[i].x0 - words[i - 1].x1);
  if (gaps.size() < 3) return 0;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle * 1.6F;
}

// `begins`: words that begin a cell however small the space before them.
Line line_of(const std::vector<Word>& words, const std::vector<bool>& begins, int page) {
  Line line;
  line.page = page;
  line.bold = true;
  const float gap = cell_gap(words);
  const std::vector<bool> roll = roll_cells(words);
  const float letters = letter_gap(words);
  std::map<int, size_t> sizes;  // in tenths of points, by letters
  float top = words.front().y0;
  for (size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    top = std::min(top, word.y0);
    line.bold = line.bold && word.bold;
    sizes[static_cast<int>(std::lround(word.size * 10))] += word.text.size();
    Cell* cell = line.cells.empty() ? nullptr : &line.cells.back();
    if (!cell || begins[i] || roll[i] || word.x0 - cell->x1 > gap) {
      line.cells.push_back({word.text, word.x0, word.x1});
    } else {
      // Words that touch are one word set in two fonts.
      if (word.x0 - cell->x1 > word.size * 0.08F) cell->text += ' ';
      if (letters > 0 && word.x0 - cell->x1 > letters) cell->text += ' ';  // for closed_up()
      cell->text += word.text;
      cell->x1 = std::max(cell->x1, word.x1);
    }
  }
  line.y = top;
  const auto most =
      std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  line.size = static_cast<float>(most->first) / 10.0F;
  return line;
}

}  // namespace

std::vector<Line> lines_of_page(std::vector<Word> words, int page) {
  std::vector<WordRow> rows = in_reading_order(rows_of(std::move(words)));
  for (WordRow& row : rows) split_roll_head(row.words);
  const std::vector<std::vector<bool>> begins = aligned_cells(rows);
  std::vector<Line> lines;
  lines.reserve(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    Line line = line_of(rows[i].words, begins[i], page);
    if (finish_line(line)) lines.push_back(std::move(line));
  }
  return lines;
}

void find_gaps(std::vector<Line>& lines) {
  // How far apart lines of one size usually stand, in tenths of points.
  std::map<int, std::map<int, size_t>> pitches;
  const auto size_key = [](const Line& line) { return static_cast<int>(std::lround(line.size)); };
  const auto pitch_of = [&](size_t i) -> float {
    if (i == 0 || lines[i].page != lines[i - 1].page) return 0;
    return lines[i].y - lines[i - 1].y;
  };
  for (size_t i = 0; i < lines.size(); ++i) {
    const float pitch = pitch_of(i);
    if (pitch > lines[i].size * 0.8F && pitch < lines[i].size * 2.2F && size_key(lines[i]) == size_key(lines[i - 1]))
      ++pitches[size_key(lines[i])][static_cast<int>(std::lround(pitch * 2))];
  }
  std::map<int, float> usual;
  for (const auto& [size, counts] : pitches) {
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    usual[size] = static_cast<float>(most->first) / 2.0F;
  }
  for (size_t i = 0; i < lines.size(); ++i) {
    const float pitch = pitch_of(i);
    if (i == 0) lines[i].gap_above = true;
    if (pitch == 0) continue;
    const auto known = usual.find(size_key(lines[i]));
    const float expected = known != usual.end() ? known->second : lines[i].size * 1.25F;
    lines[i].gap_above = pitch > expected * 1.2F + 0.5F;  // a next column says as little as a next page
  }
}

}  // namespace akt
