// The Swedish dictionary (hunspell-sv): which words there are, what they are forms of, and which may stand in a
// compound.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

// Loaded once a process, on first use; thread-safe.
class Lexicon {
 public:
  static const Lexicon& shared();
  virtual ~Lexicon() = default;
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;

  // False when hunspell-sv is not installed: then every word is unknown and Snowball does all.
  virtual bool available() const = 0;
  // What dictionary there is, for the index's metadata: "sv_SE 2321821", or "none". Loads nothing.
  static std::string installed();
  // The lemmas of a form, at most three, lower case but for names; for a productive compound the whole compound's.
  // Empty: unknown. 20 µs for a known word, up to 500 µs for an unknown one: callers keep the answers.
  virtual std::vector<std::string> lemmas(std::string_view form) const = 0;
  // Whether the base form may begin or end a compound. Fast, no lock.
  virtual bool may_begin(std::string_view part) const = 0;
  virtual bool may_end(std::string_view part) const = 0;
  // A base form of the dictionary. Fast, no lock.
  virtual bool has(std::string_view base) const = 0;

 protected:
  Lexicon() = default;
};

}  // namespace akt
