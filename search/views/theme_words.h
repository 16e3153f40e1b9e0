// The words of a passage that may tell what it is about, each with the forms in which another text may have it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/language/analyser.h"

namespace akt {

// One form of a word and how much it counts beside the word itself.
struct ThemeForm {
  std::string term;
  double weight = 1;
};

// forms.front() is the lemma (or "#26 grad", a number with its unit); then other readings, compound parts, what words
// of one stem begin with.
struct ThemeWord {
  std::vector<ThemeForm> forms;
  const std::string& lemma() const { return forms.front().term; }
};

// One a thread.
class ThemeWords {
 public:
  // Without the words that every answer uses and those that carry sentences.
  std::vector<ThemeWord> of(std::string_view text);
  // Lemmas alone, for names.
  std::vector<std::string> lemmas(std::string_view text);

 private:
  Analyser analyser_;
};

}  // namespace akt
