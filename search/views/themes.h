// Which themes of a consultation a passage speaks of: by its heading, by the themes it names, else by what it says
// (BM25 over what each theme's section says). Explainable and repeatable; nothing is learnt beyond one consultation.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

struct ThemeText {
  std::string name;
  std::string text;                // what the remitted paper says under it; may be empty
  int number = 0;                  // its chapter's in the paper, 0 when it has none
  std::vector<int> sections = {};  // the numbers that the paper's sections on it have
  bool paragraphs = false;         // those are §
};

// What is to be placed by its words.
struct ThemePassage {
  std::string text;
  std::vector<std::string_view> sentences = {};       // its own, which may each be about something else
  std::string context = {};                           // what the answer is called and who writes it
  std::optional<size_t> goes_on_from = std::nullopt;  // the theme of the passage before, when this one goes on from it
};

class ThemeMatcher {
 public:
  // `background`: what belongs to no theme, such as the remitted paper's other sections.
  // `title`: of what was sent out; its words stand in every answer and tell no theme from another.
  ThemeMatcher(std::vector<ThemeText> themes, const std::vector<std::string>& background, std::string_view title = {});
  ~ThemeMatcher();

  // A heading in an answer: the theme it is, however it is numbered or shortened. Empty when none.
  std::vector<size_t> of_heading(std::string_view heading);
  // "avsnitt 3", "5 §", "fråga 2": the themes it points at by number.
  std::vector<size_t> pointed_at(std::string_view text) const;
  // All that an answer says: before any passage is placed.
  void hear(std::string_view answer);
  // More words for a theme: what an answer says on it.
  void learn(size_t theme, std::string_view text);
  // The themes that it names in so many words.
  std::vector<size_t> named_in(std::string_view text);
  // Of a sentence that takes the answer's stand: the part that it names. Empty when it speaks of the whole.
  std::vector<size_t> of_stand(std::string_view text);
  // The nearest first, and those that are as near; empty when it has next to nothing in common with any.
  std::vector<size_t> of_text(const ThemePassage& passage);
  // "Sammanfattande bedömning", "Övergripande synpunkter": where a stand on the whole belongs.
  static bool general(std::string_view theme);
  // "Övriga synpunkter": the letter's own place for what fits nowhere else.
  static bool leftover(std::string_view theme);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace akt
