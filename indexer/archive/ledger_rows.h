// Rows of a statement into a list. Private to the ledger's files.
#pragma once

#include <vector>

#include "indexer/archive/sqlite.h"

namespace akt {

template <class T, class F> std::vector<T> all_rows(sqlite::Row& row, F&& read) {
  std::vector<T> rows;
  while (row.step()) rows.push_back(read(row));
  return rows;
}

}  // namespace akt
