// Answers that share their words: a campaign, a board that has taken over its department's text.
#pragma once

#include <string>
#include <vector>

namespace akt {

struct SharedText {
  std::string consultee;
  std::string record;
  std::vector<std::string> unique;  // passages that the others do not have
};

struct SameWords {
  std::vector<SharedText> answers;  // two and more; the first came first
  int share = 0;                    // percent of the shortest answer's words that are shared
};

struct AnswerText {
  std::string consultee;
  std::string record;
  std::vector<std::string> passages;
};

// Linear in the words.
std::vector<SameWords> same_words(const std::vector<AnswerText>& answers);

}  // namespace akt
