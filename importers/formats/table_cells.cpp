#include "importers/formats/table_cells.h"

#include <algorithm>
#include <cmath>

#include "importers/formats/roll_head.h"

namespace akt {
namespace {

constexpr size_t kFewestRows = 4;
constexpr float kAligned = 1.5F;  // points

struct Starts {
  std::vector<float> places;
  bool named = false;  // the headings of a roll call: each names a column, however few rows have anything in it
};

Starts starts_of(const WordRow& row) {
  Starts starts;
  const float gap = cell_gap(row.words);
  const std::vector<bool> heading = roll_cells(row.words);
  starts.named = std::count(heading.begin(), heading.end(), true) > 1;
  for (size_t i = 0; i < row.words.size(); ++i)
    if (i == 0 || heading[i] || row.words[i].x0 - row.words[i - 1].x1 > gap) starts.places.push_back(row.words[i].x0);
  return starts;
}

// The places where at least three rows, and a fifth of them, have a cell that begins there.
std::vector<float> common_starts(std::vector<float> all, size_t rows) {
  std::sort(all.begin(), all.end());
  std::vector<float> common;
  for (size_t begin = 0; begin < all.size();) {
    size_t end = begin;
    while (end < all.size() && all[end] - all[begin] <= 2 * kAligned) ++end;
    if (end - begin >= 3 && (end - begin) * 5 >= rows) common.push_back(all[begin + (end - begin) / 2]);
    begin = end;
  }
  return common;
}

bool digits(const std::string& word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == ','; });
}

// `least`: the smallest space, in parts of the type's size, that parts cells there.
void mark_row(const WordRow& row, const std::vector<float>& common, float least, std::vector<bool>& begins) {
  for (size_t i = 1; i < row.words.size(); ++i) {
    const Word& word = row.words[i];
    if (word.x0 - row.words[i - 1].x1 < word.size * least) continue;
    if (row.words[i - 1].text == "§" || (digits(word.text) && digits(row.words[i - 1].text))) continue;
    const auto near = std::lower_bound(common.begin(), common.end(), word.x0 - kAligned);
    begins[i] = begins[i] || (near != common.end() && *near <= word.x0 + kAligned);
  }
}

// "Till   Datum   Diarienummer" over values so long that little more than a space parts them: what begins right under
// one of the row's cells, after a space wider than the others, is a cell.
void mark_under(const WordRow& above, const Starts& heads, const WordRow& row, std::vector<bool>& begins) {
  if (heads.places.size() < 3 || heads.named || row.words.size() < 2) return;
  const float size = row.words.front().size;
  if (row.words.front().y0 - above.words.front().y0 > 2 * size) return;
  float usual = size;
  for (size_t i = 1; i < row.words.size(); ++i)
    usual = std::min(usual, std::max(row.words[i].x0 - row.words[i - 1].x1, 0.0F));
  for (size_t i = 1; i < row.words.size(); ++i) {
    const Word& word = row.words[i];
    const float gap = word.x0 - row.words[i - 1].x1;
    if (gap < size * 0.5F || (gap < usual * 1.6F && row.words.size() > 3)) continue;
    begins[i] = begins[i] || std::any_of(heads.places.begin(), heads.places.end(),
                                         [&word](float place) { return std::abs(place - word.x0) <= kAligned; });
  }
}

}  // namespace

std::vector<std::vector<bool>> aligned_cells(const std::vector<WordRow>& rows) {
  std::vector<std::vector<bool>> begins(rows.size());
  std::vector<Starts> starts(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    begins[i].resize(rows[i].words.size(), false);
    starts[i] = starts_of(rows[i]);
    if (i > 0) mark_under(rows[i - 1], starts[i - 1], rows[i], begins[i]);
  }
  for (size_t begin = 0; begin < rows.size();) {
    // A table: rows of three cells or more, with at most one other row between them.
    size_t end = begin;
    size_t count = 0;
    for (size_t i = begin; i < rows.size() && i < end + 2; ++i) {
      if (starts[i].places.size() < 3) continue;
      end = i + 1;
      ++count;
    }
    if (count >= kFewestRows) {
      std::vector<float> all;
      std::vector<float> named;
      for (size_t i = begin; i < end; ++i) {
        std::vector<float>& to = starts[i].named ? named : all;
        to.insert(to.end(), starts[i].places.begin(), starts[i].places.end());
      }
      const std::vector<float> shared = common_starts(std::move(all), end - begin);
      std::sort(named.begin(), named.end());
      // Headings may be centred over their columns: other headings say nothing about them, and under one a space like
      // those inside a name parts nothing.
      for (size_t i = begin; i < end; ++i) {
        if (starts[i].places.size() < 2) continue;
        mark_row(rows[i], shared, 0.12F, begins[i]);
        if (!starts[i].named) mark_row(rows[i], named, 0.45F, begins[i]);
      }
    }
    begin = std::max(end, begin + 1);
  }
  return begins;
}

}  // namespace akt
