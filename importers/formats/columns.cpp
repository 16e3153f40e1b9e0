#include "importers/formats/columns.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kFewestRows = 8;  // of prose in each column

struct Span {
  float x0;
  float x1;
  size_t first;  // words of the row
  size_t last;
};

std::vector<Span> spans_of(const WordRow& row) {
  std::vector<Span> spans;
  const float gap = cell_gap(row.words);
  for (size_t i = 0; i < row.words.size(); ++i) {
    const Word& word = row.words[i];
    if (spans.empty() || word.x0 - spans.back().x1 > gap)
      spans.push_back({word.x0, word.x1, i, i});
    else
      spans.back() = {spans.back().x0, std::max(spans.back().x1, word.x1), spans.back().first, i};
  }
  return spans;
}

// Where second cells most often begin, and what stands alone far to the right: the right column's left edge. Columns
// whose lines stand at heights of their own seldom share a row.
float common_start(const std::vector<std::vector<Span>>& spans) {
  constexpr float kNarrowest = 120;  // points, of the left column
  float left = spans.front().front().x0;
  for (const auto& row : spans) left = std::min(left, row.front().x0);
  std::map<int, size_t> starts;  // in steps of eight points
  for (const auto& row : spans)
    if (row.size() == 2 || (row.size() == 1 && row[0].x0 > left + kNarrowest))
      ++starts[static_cast<int>(std::floor(row.back().x0 / 8))];
  size_t most = 0;
  int at = 0;
  for (const auto& [start, count] : starts) {
    const auto next = starts.find(start + 1);
    const size_t both = count + (next != starts.end() ? next->second : 0);
    if (both > most) {
      most = both;
      at = start;
    }
  }
  return most >= kFewestRows ? static_cast<float>(at) * 8 : 0;
}

bool crosses(const std::vector<Span>& row, float gutter) {
  return std::any_of(row.begin(), row.end(), [&](const Span& s) { return s.x0 < gutter - 6 && s.x1 > gutter; });
}

// Whether a column holds running text: long lines that mostly reach its edge, many of them going on in small letters.
bool prose(const std::vector<WordRow>& rows) {
  if (rows.size() < kFewestRows) return false;
  float left = rows.front().words.front().x0;
  float right = 0;
  for (const WordRow& row : rows) {
    left = std::min(left, row.words.front().x0);
    right = std::max(right, row.words.back().x1);
  }
  size_t full = 0;
  size_t going_on = 0;
  size_t letters = 0;
  for (const WordRow& row : rows) {
    full += row.words.back().x1 - left > (right - left) * 0.75F;
    size_t length = 0;
    const std::string& first = row.words.front().text;
    going_on += is_letter(code_point_at(first, 0, length)) && !is_upper_at(first, 0);
    for (const Word& word : row.words) letters += word.text.size();
  }
  return full * 2 >= rows.size() && going_on * 3 >= rows.size() && letters >= rows.size() * 24;
}

// Text on both sides of the gutter, on one and the same line: cells of a row stand so.
bool same_line(const WordRow& row, const std::vector<Span>& spans, float gutter) {
  constexpr float kTight = 1.2F;  // points
  if (spans.front().x0 >= gutter - 6 || spans.back().x0 < gutter - 6) return false;
  const Word& left = row.words[spans.front().first];
  const Word& right = row.words[spans.back().first];
  return std::abs(left.y1 - right.y1) < kTight || std::abs(left.middle() - right.middle()) < kTight;
}

// Lines at heights of their own on either side, of which one is prose: no table has that, its cells share their rows.
bool independent(const std::vector<WordRow>& left, const std::vector<WordRow>& right, size_t shared) {
  const size_t fewer = std::min(left.size(), right.size());
  return fewer >= kFewestRows && shared * 2 <= fewer && (prose(left) || prose(right));
}

struct Region {
  size_t begin = 0;
  size_t end = 0;   // after its last row
  size_t stop = 0;  // where the gutter is no longer free: no region reaches over it
};

// The rows from `begin` on that leave the gutter free, one under the other, from the first to the last that has text
// on both sides.
Region region_from(const std::vector<WordRow>& rows, const std::vector<std::vector<Span>>& spans, float gutter,
                   size_t begin) {
  Region region{begin, begin, begin};
  const auto both = [&](size_t i) { return spans[i].front().x0 < gutter - 6 && spans[i].back().x1 > gutter; };
  size_t i = begin;
  for (; i < rows.size(); ++i) {
    if (crosses(spans[i], gutter)) break;
    const float size = rows[i].bottom - rows[i].top;
    if (i > begin && rows[i].top - rows[i - 1].bottom > size * 3) break;
    if (both(i)) region.end = i + 1;
  }
  region.stop = std::max(i, begin + 1);
  // The longer column goes on alone; a line or two set off below are the page's, not the column's.
  float bottoms[2] = {0, 0};
  const auto side_of = [&](const Word& word) { return word.x0 >= gutter - 6 ? 1 : 0; };
  for (size_t k = begin; k < region.end; ++k)
    for (const Word& word : rows[k].words) bottoms[side_of(word)] = std::max(bottoms[side_of(word)], word.y1);
  const bool goes_on = i - region.end > 2;
  while (region.end > begin && region.end < i) {
    const WordRow& row = rows[region.end];
    float& bottom = bottoms[side_of(row.words.front())];
    if (row.top - bottom > (row.bottom - row.top) * (goes_on ? 2.5F : 0.5F)) break;
    bottom = row.bottom;
    ++region.end;
  }
  return region;
}

void add_column(std::vector<Word> words, std::vector<WordRow>& out) {
  for (WordRow& row : in_reading_order(rows_of(std::move(words)))) out.push_back(std::move(row));
}

}  // namespace

std::vector<WordRow> rows_of(std::vector<Word> words) {
  std::sort(words.begin(), words.end(), [](const Word& a, const Word& b) {
    return a.middle() != b.middle() ? a.middle() < b.middle() : a.x0 < b.x0;
  });
  std::vector<WordRow> rows;
  for (Word& word : words) {
    const bool same = !rows.empty() && word.middle() < rows.back().bottom && rows.back().top < word.middle() &&
                      word.y0 + word.height() * 0.35F < rows.back().bottom;
    if (!same) rows.push_back({{}, word.y0, word.y1});
    WordRow& row = rows.back();
    // A tall word alone must not pull in the next row: the row keeps the height of its ordinary words.
    if (same && word.height() < (row.bottom - row.top) * 0.8F && row.words.size() == 1) {
      row.top = word.y0;
      row.bottom = word.y1;
    }
    row.words.push_back(std::move(word));
  }
  for (WordRow& row : rows)
    std::sort(row.words.begin(), row.words.end(), [](const Word& a, const Word& b) { return a.x0 < b.x0; });
  return rows;
}

float cell_gap(const std::vector<Word>& words) {
  float size = 0;
  std::vector<float> gaps;
  for (size_t i = 0; i < words.size(); ++i) {
    size = std::max(size, words[i].size);
    if (i > 0) gaps.push_back(words[i].x0 - words[i - 1].x1);
  }
  if (size <= 0) size = 10;
  float usual = 0;
  if (gaps.size() >= 4) {
    // A space between words, also in a table's row, where most spaces part cells; a line set to both margins has one
    // width of them.
    const auto quarter = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 4);
    std::nth_element(gaps.begin(), quarter, gaps.end());
    usual = *quarter;
  }
  return std::clamp(usual * 2.2F, size * 0.95F, size * 1.8F);
}

std::vector<WordRow> in_reading_order(std::vector<WordRow> rows) {
  if (rows.size() < kFewestRows) return rows;
  std::vector<std::vector<Span>> spans;
  spans.reserve(rows.size());
  for (const WordRow& row : rows) spans.push_back(spans_of(row));
  const float gutter = common_start(spans);
  if (gutter <= 0) return rows;
  std::vector<WordRow> out;
  for (size_t i = 0; i < rows.size();) {
    const Region region = region_from(rows, spans, gutter, i);
    if (region.end < i + kFewestRows) {
      for (; i < region.stop; ++i) out.push_back(std::move(rows[i]));
      continue;
    }
    std::vector<Word> sides[2];
    size_t shared = 0;
    for (size_t k = i; k < region.end; ++k) {
      shared += same_line(rows[k], spans[k], gutter) ? 1 : 0;
      for (const Span& span : spans[k])
        for (size_t w = span.first; w <= span.last; ++w) sides[span.x0 >= gutter - 6].push_back(rows[k].words[w]);
    }
    const std::vector<WordRow> left = rows_of(sides[0]);
    const std::vector<WordRow> right = rows_of(sides[1]);
    if (!left.empty() && !right.empty() && ((prose(left) && prose(right)) || independent(left, right, shared))) {
      add_column(std::move(sides[0]), out);
      add_column(std::move(sides[1]), out);
      i = region.end;
    } else {
      for (; i < region.end; ++i) out.push_back(std::move(rows[i]));
    }
  }
  return out;
}

}  // namespace akt
