// What two papers that say nearly the same differ in: their facts, and their texts word by word. Plain values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "search/views/line.h"

namespace akt {

enum class Edit { same, removed, added };
std::string_view edit_name(Edit edit);  // "same", "removed", "added"

// A run of words. Their own line breaks stand in the text as '\n'.
struct DifferencePiece {
  Edit edit = Edit::same;
  std::string text;    // of what is the same: as the newer paper has it
  int older_page = 0;  // where it begins; 0 in the paper that does not have it
  int newer_page = 0;
};

struct FactDifference {
  std::string fact;   // its path in the record's JSON: "outcome", "votes[0].ja"
  std::string older;  // empty: the paper does not say
  std::string newer;
};

struct DifferenceView {
  RecordLine older;
  RecordLine newer;
  std::string relation;  // same_text_as, version_of; empty when neither says it is kin to the other
  std::vector<FactDifference> facts;
  std::vector<DifferencePiece> pieces;  // in reading order; what was taken out stands before what came instead
  size_t words_same = 0;
  size_t words_removed = 0;
  size_t words_added = 0;
};

DifferenceView difference_view(const Record& older, const Record& newer);

// The one of a pair that came first by what they say themselves: its day, else who calls whom a version, else as given.
bool is_older(const Record& a, const Record& b);

// Long runs of what is the same, shortened to `words` at each end with " … " between; changes stay whole.
std::vector<DifferencePiece> around_changes(const std::vector<DifferencePiece>& pieces, size_t words);

}  // namespace akt
