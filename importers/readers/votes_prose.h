// The running text of a §, tables and furniture left out, with the way back to its lines; and what it says of votes.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "importers/readers/votes_words.h"

namespace akt::votes {

struct Prose {
  std::string text;            // lines parted by a newline, paragraphs by two
  std::vector<size_t> starts;  // where each line begins
  std::vector<size_t> lines;   // its index in the span

  size_t line_at(size_t offset) const;
};
// `used`: lines that tables and lists have taken.
Prose prose_of(std::span<const Line> lines, const std::vector<bool>& used);

enum class TokenKind { word, number, mark };
struct Token {
  TokenKind kind = TokenKind::mark;
  std::string lower;  // a word in lower case, a line-end hyphen healed; a mark as it stands
  size_t begin = 0;
  size_t end = 0;
  int number = 0;
  bool gap = false;      // a paragraph ends before it
  bool newline = false;  // a line ends before it
};
std::vector<Token> tokens_of(std::string_view text);

// What Ja and Nej meant in one vote, as the paper puts it to the members.
struct Meaning {
  std::string ja_written;   // as the paper has it
  std::string nej_written;  // empty when only the other side is said
  std::string ja;           // the same, to be compared: verbs as nouns, "avslag" with what is rejected
  std::string nej;
  size_t begin = 0;
  size_t end = 0;
  bool in_tally = false;  // "8 ja-röster för … och 5 nej-röster för …": the numbers stand inside
};
std::vector<Meaning> find_meanings(std::string_view text, const std::vector<Token>& tokens);

// "11 ja-röster", "Nej: 4", "röstar Ja (7)", "Tre ledamöter avstår".
struct CountHit {
  Choice choice = Choice::ja;
  int number = 0;
  size_t begin = 0;
  size_t end = 0;
  bool weak = false;  // "med 8 röster mot 5": which is which is only usual
};
// Outside the meanings, in order.
std::vector<CountHit> find_counts(const std::vector<Token>& tokens, const std::vector<Meaning>& meanings);

// People whose vote the text tells: "A (S) och B (V) röstar Ja (2).", "Nej-röster: C (M), D (KD)".
struct NamedVotes {
  Choice choice = Choice::ja;
  std::vector<Ballot> ballots;
  bool has_chair = false;
  size_t begin = 0;
  size_t end = 0;
};
std::vector<NamedVotes> find_named_votes(std::string_view text, const std::vector<Token>& tokens,
                                         const std::vector<Meaning>& meanings);

// The sentence that `from` is in: past its period, or at a paragraph's end; not before `floor`.
size_t sentence_end(std::string_view text, size_t from);
size_t sentence_begin(std::string_view text, size_t from, size_t floor = 0);

// Ja or Nej in any form: "ja", "Nej-rösterna", "jaröst".
std::optional<Choice> ja_or_nej(std::string_view lower);

}  // namespace akt::votes
