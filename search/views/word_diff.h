// What was changed between two texts, word by word. Bounded: texts that have little in common are not searched for the
// shortest way from one to the other, but parted at words that stand once in both, and the rest is told as replaced.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace akt {

// Words of the older text that were taken out and words of the newer that came instead, after `same` equal ones.
struct WordChange {
  size_t same = 0;
  size_t removed = 0;
  size_t added = 0;
};

// The words as numbers: equal words have equal numbers. The changes in order; the last may be only `same`.
std::vector<WordChange> word_changes(std::span<const uint32_t> older, std::span<const uint32_t> newer);

}  // namespace akt
