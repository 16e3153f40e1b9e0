#include "search/views/stance_matrix.h"

#include <algorithm>
#include <array>
#include <map>

namespace akt {
namespace {

// Of several stances on one theme the one that matters more to who weighs them.
constexpr std::array<std::string_view, 8> kWeight{
    "unclear",  "comments_only",         "abstains", "no_comments", "nothing_to_object",
    "endorses", "endorses_with_changes", "opposes"};

size_t weight(const Text& stance) {
  return stance ? static_cast<size_t>(std::find(kWeight.begin(), kWeight.end(), *stance) - kWeight.begin()) : 0;
}

void take(MatrixCell& cell, const CollatedView& said) {
  if (!said.stance) return;
  const auto either = [&](std::string_view stance) { return cell.stance == stance || said.stance == stance; };
  const bool mixed = cell.stance && either("opposes") && (either("endorses") || either("endorses_with_changes"));
  if (!cell.stance || weight(said.stance) > weight(cell.stance)) {
    cell.record = said.record;
    cell.page = said.page;
    cell.stance = said.stance;
    cell.confirmed = said.confirmed;
  }
  if (mixed) cell.stance = "endorses_with_changes";
}

}  // namespace

StanceMatrix stance_matrix(const ConsultationView& view) {
  StanceMatrix matrix;
  matrix.themes = view.themes;
  std::map<std::string, size_t> columns;
  for (const CollatedView& said : view.views)
    if (!said.rest && said.theme &&
        std::find(matrix.themes.begin(), matrix.themes.end(), *said.theme) == matrix.themes.end())
      matrix.themes.push_back(*said.theme);
  for (size_t at = 0; at < matrix.themes.size(); ++at) columns.emplace(matrix.themes[at], at);
  std::map<std::string, size_t> rows;
  for (const ConsulteeRow& row : view.ledger) {
    if (!row.record) continue;
    rows.emplace(row.consultee, matrix.rows.size());
    matrix.rows.push_back({row.consultee,
                           {row.stance, row.confirmed, row.record, row.stance_page},
                           std::vector<MatrixCell>(matrix.themes.size())});
  }
  for (const CollatedView& said : view.views) {
    if (said.rest || !said.theme) continue;
    const auto row = rows.find(said.consultee);
    if (row != rows.end()) take(matrix.rows[row->second].cells[columns.at(*said.theme)], said);
  }
  return matrix;
}

}  // namespace akt
