// The vocabulary of votes: the five choices, and the words and marks that stand for them.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/model/record.h"
#include "importers/formats/pages.h"

namespace akt::votes {

enum class Choice { ja, nej, abstain, absent, paired };
constexpr size_t kChoices = 5;
constexpr std::array<Choice, kChoices> kAll{Choice::ja, Choice::nej, Choice::abstain, Choice::absent, Choice::paired};

std::string_view choice_name(Choice choice);  // contract 1: "ja", "nej", "abstain", "absent", "paired"
Number& count(Tally& tally, Choice choice);
const Number& count(const Tally& tally, Choice choice);
Number& count(Vote& vote, Choice choice);
inline size_t index(Choice choice) { return static_cast<size_t>(choice); }

// What a cell that is nothing else says that somebody voted: "Ja", "NEJ.", "Avstår", "Frånv."
std::optional<Choice> result_word(std::string_view cell);
// The heading of a column of crosses: also "Avst", "Kvitt", "Ja-röster".
std::optional<Choice> column_word(std::string_view word);
// A cross, in any of its shapes.
bool cross(std::string_view cell);
// Digits and nothing else.
std::optional<int> whole_number(std::string_view cell);

// The heading of a column that is none of votes: "Namn", "Parti", or two so near that they are one cell.
bool column_head(std::string_view cell);

// Page furniture that nobody marked: page numbers, "Justerandes sign", "Sammanträdesdatum", a date alone.
bool noise(const Line& line);
// A heading of minutes that ends whatever list stood before it.
bool section_heading(const Line& line);

// One list of ballots, from a table, a print-out or names in prose.
struct Roll {
  std::vector<Ballot> ballots;
  std::map<std::string, Tally> parties;  // of a list that has a row for each party and nobody's name
  std::array<bool, kChoices> shows{};    // the choices this list has a place for
  Tally printed;                         // SUMMA, or the head of a print-out
  bool carried_wrong = false;            // a Transport row is not the sum of the rows before it
  int unread = 0;                        // rows with a person and no vote
  std::optional<Choice> chair;           // how the chair voted
  std::string label;                     // "14" of "§ 14" over the columns
  size_t first_line = 0;                 // in the span read; both ends included
  size_t last_line = 0;
};

Tally counted(const Roll& roll);              // of the ballots, or of the parties; only of choices the list shows
bool agrees(const Tally& a, const Tally& b);  // in every choice that both have
bool has_any(const Tally& tally);

// The roll becomes the vote's ballots, totals and parties; `stated` stays, and is compared.
void take_roll(Vote& vote, const Roll& roll);

}  // namespace akt::votes
