// One stance for each consultee and theme: what a table or a picture shows at a glance.
#pragma once

#include <string>
#include <vector>

#include "search/views/consultation_view.h"

namespace akt {

struct MatrixCell {
  Text stance;  // none: the consultee says nothing of the theme
  bool confirmed = false;
  Text record;  // where it is said
  int page = 0;
};

struct StanceMatrix {
  std::vector<std::string> themes;  // with kNoTheme last when it has views
  struct Row {
    std::string consultee;
    MatrixCell whole;
    std::vector<MatrixCell> cells;  // as the themes are
  };
  std::vector<Row> rows;  // who answered, as the ledger has them
};

StanceMatrix stance_matrix(const ConsultationView& view);

}  // namespace akt
