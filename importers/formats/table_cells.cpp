#include "importers/formats/table_cells.h"

#include <algorithm>

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

void mark_row(const WordRow& row, const std::vector<float>& common, std::vector<bool>& begins) {
  for (size_t i = 1; i < row.words.size(); ++i) {
    const Word& word = row.words[i];
    if (word.x0 - row.words[i - 1].x1 < word.size * 0.12F) continue;
    if (row.words[i - 1].text == "§" || (digits(word.text) && digits(row.words[i - 1].text))) continue;
    const auto near = std::lower_bound(common.begin(), common.end(), word.x0 - kAligned);
    begins[i] = begins[i] || (near != common.end() && *near <= word.x0 + kAligned);
  }
}

}  // namespace

std::vector<std::vector<bool>> aligned_cells(const std::vector<WordRow>& rows) {
  std::vector<std::vector<bool>> begins(rows.size());
  std::vector<Starts> starts(rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    begins[i].resize(rows[i].words.size(), false);
    starts[i] = starts_of(rows[i]);
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
      std::vector<float> common = shared;
      common.insert(common.end(), named.begin(), named.end());
      std::sort(common.begin(), common.end());
      // Headings may be centred over their columns: other headings say nothing about them.
      for (size_t i = begin; i < end; ++i)
        if (starts[i].places.size() >= 2) mark_row(rows[i], starts[i].named ? shared : common, begins[i]);
    }
    begin = std::max(end, begin + 1);
  }
  return begins;
}

}  // namespace akt
