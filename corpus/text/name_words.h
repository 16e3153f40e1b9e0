// The words of names: how a text is cut into them, and what is no part of any. Private to text/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace akt {

constexpr size_t kMostNameWords = 7;  // of one name; "Maria de la Cruz Ek Lind" has six

struct NameWord {
  size_t begin = 0;
  size_t end = 0;
  bool capital = false;
};

// A word's letters; inside it also ' ’ - and a hyphen at a line's end, with the line break after it.
std::vector<NameWord> name_words(std::string_view text);
inline std::string_view slice(std::string_view text, const NameWord& word) {
  return text.substr(word.begin, word.end - word.begin);
}

bool name_particle(std::string_view word);  // "von", "af", "de"
bool office_word(std::string_view lower);   // "ordföranden", "tjänstgörande", "1:e"
bool owned_word(std::string_view lower);    // what a name in the genitive owns: "yrkande", "motion"
// Opens a sentence, a heading or a title with its capital, and is no name: "Ordföranden", "Yrkanden", "Socialnämnden".
bool no_name(std::string_view word);

// "Inga-⏎Kerstin" keeps its hyphen, "Anders-⏎son" loses it; other white space is one space.
std::string written_name(std::string_view text);

struct NameGap {
  bool joins = false;  // nothing but white space, or an initial's period
  size_t breaks = 0;   // line breaks in it
};
NameGap gap_between(std::string_view text, const NameWord& a, const NameWord& b);

// All of the text is words that a name can have.
bool only_name_words(const std::string& whole, const std::vector<NameWord>& words);

}  // namespace akt
