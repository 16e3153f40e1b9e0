#include "importers/readers/votes_words.h"

#include <algorithm>
#include <map>

#include "corpus/text/date.h"
#include "corpus/text/names.h"
#include "corpus/text/unicode.h"

namespace akt::votes {
namespace {

struct WordRow {
  std::string_view word;
  Choice choice;
};

// What a voting list writes beside a name.
constexpr std::array<WordRow, 30> kResults{{
    {"ja", Choice::ja},
    {"ja-röst", Choice::ja},
    {"röstar ja", Choice::ja},
    {"röstade ja", Choice::ja},
    {"nej", Choice::nej},
    {"nej-röst", Choice::nej},
    {"röstar nej", Choice::nej},
    {"röstade nej", Choice::nej},
    {"avst", Choice::abstain},
    {"avstår", Choice::abstain},
    {"avstod", Choice::abstain},
    {"avstått", Choice::abstain},
    {"avstående", Choice::abstain},
    {"avstår från att rösta", Choice::abstain},
    {"avstod från att rösta", Choice::abstain},
    {"nedlagd", Choice::abstain},
    {"nedlagd röst", Choice::abstain},
    {"blank", Choice::abstain},
    {"blankt", Choice::abstain},
    {"frånv", Choice::absent},
    {"frånvarande", Choice::absent},
    {"ej närvarande", Choice::absent},
    {"inte närvarande", Choice::absent},
    {"ej röstat", Choice::absent},
    {"deltog ej", Choice::absent},
    {"deltar ej", Choice::absent},
    {"kvitt", Choice::paired},
    {"kvittad", Choice::paired},
    {"kvittat", Choice::paired},
    {"utkvittad", Choice::paired},
}};

// What only stands over a column.
constexpr std::array<WordRow, 12> kColumns{{
    {"ja-röster", Choice::ja},
    {"jaröst", Choice::ja},
    {"jaröster", Choice::ja},
    {"nej-röster", Choice::nej},
    {"nejröst", Choice::nej},
    {"nejröster", Choice::nej},
    {"avs", Choice::abstain},
    {"nedlagda", Choice::abstain},
    {"frånvaro", Choice::absent},
    {"från", Choice::absent},
    {"kvittade", Choice::paired},
    {"kvittning", Choice::paired},
}};

constexpr std::array<Number Tally::*, kChoices> kTally{&Tally::ja, &Tally::nej, &Tally::abstain, &Tally::absent,
                                                       &Tally::paired};
constexpr std::array<Number Vote::*, kChoices> kVote{&Vote::ja, &Vote::nej, &Vote::abstain, &Vote::absent,
                                                     &Vote::paired};

std::string plain(std::string_view cell) {
  std::string lower = lower_case(trim(cell));
  while (!lower.empty() && (lower.back() == '.' || lower.back() == ':' || lower.back() == ';')) lower.pop_back();
  return lower;
}

template <size_t N> std::optional<Choice> look_up(const std::array<WordRow, N>& rows, std::string_view word) {
  for (const WordRow& row : rows)
    if (row.word == word) return row.choice;
  return std::nullopt;
}

constexpr std::array<std::string_view, 20> kNoise{"justerare",
                                                  "justerandes sign",
                                                  "justerandes signatur",
                                                  "justerares sign",
                                                  "justerandes signaturer",
                                                  "utdragsbestyrkande",
                                                  "sammanträdesdatum",
                                                  "sammanträdesprotokoll",
                                                  "protokoll",
                                                  "diarienummer",
                                                  "justerandes sign.",
                                                  "justering",
                                                  "justerande",
                                                  "ordförandens signatur",
                                                  "sida",
                                                  "sign",
                                                  "signatur",
                                                  "paragrafer",
                                                  "blad",
                                                  "utdragsbestyrkan"};

constexpr std::array<std::string_view, 27> kHeadings{"beslut",
                                                     "beslutsgång",
                                                     "beslutsunderlag",
                                                     "reservation",
                                                     "reservationer",
                                                     "särskilt yttrande",
                                                     "särskilda yttranden",
                                                     "protokollsanteckning",
                                                     "protokollsanteckningar",
                                                     "omröstning",
                                                     "huvudvotering",
                                                     "votering",
                                                     "yrkanden",
                                                     "yrkande",
                                                     "jäv",
                                                     "beslutet skickas till",
                                                     "expedieras till",
                                                     "protokollsutdrag skickas till",
                                                     "propositionsordning",
                                                     "sammanfattning",
                                                     "ärendet",
                                                     "underlag",
                                                     "anföranden",
                                                     "beslut expedieras till",
                                                     "skickas till",
                                                     "expediering",
                                                     "justering"};

}  // namespace

std::string_view choice_name(Choice choice) {
  constexpr std::array<std::string_view, kChoices> kNames{"ja", "nej", "abstain", "absent", "paired"};
  return kNames[index(choice)];
}

Number& count(Tally& tally, Choice choice) { return tally.*kTally[index(choice)]; }
const Number& count(const Tally& tally, Choice choice) { return tally.*kTally[index(choice)]; }
Number& count(Vote& vote, Choice choice) { return vote.*kVote[index(choice)]; }

std::optional<Choice> result_word(std::string_view cell) {
  if (cell.size() > 32) return std::nullopt;
  return look_up(kResults, plain(cell));
}

std::optional<Choice> column_word(std::string_view word) {
  if (word.size() > 32) return std::nullopt;
  const std::string lower = plain(word);
  if (const auto choice = look_up(kResults, lower)) return choice;
  return look_up(kColumns, lower);
}

bool cross(std::string_view cell) {
  constexpr std::array<std::string_view, 15> kCrosses{"X", "x", "×", "✕", "✗", "✘",  "✓", "✔",
                                                      "√", "☒", "☑", "■", "●", "XX", "Х"};
  return std::find(kCrosses.begin(), kCrosses.end(), trim(cell)) != kCrosses.end();
}

std::optional<int> whole_number(std::string_view cell) {
  cell = trim(cell);
  if (cell.empty() || cell.size() > 6) return std::nullopt;
  int number = 0;
  for (const char c : cell) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

namespace {

// A row of a voting list: somebody, and a vote in a word or a cross. The same rows at the head of several pages look
// like the pages' own.
bool list_row(const Line& line) {
  if (line.cells.size() < 3 || !name_piece(line.cells.front().text.substr(0, line.cells.front().text.find(" ("))))
    return false;
  return std::any_of(line.cells.begin() + 1, line.cells.end(),
                     [](const Cell& cell) { return cross(cell.text) || result_word(cell.text); });
}

}  // namespace

bool column_head(std::string_view cell) {
  constexpr std::array<std::string_view, 15> kHeads{"namn",  "ledamot",  "ledamöter",  "beslutande", "parti",
                                                    "plats", "funktion", "resultat",   "röst",       "ersättare",
                                                    "nr",    "roll",     "omröstning", "votering",   "avgiven röst"};
  const auto is_head = [&kHeads](std::string_view word) {
    return std::find(kHeads.begin(), kHeads.end(), word) != kHeads.end();
  };
  const std::string lower = lower_case(trim(cell));
  const auto words = split(lower, ' ');
  return is_head(lower) || std::all_of(words.begin(), words.end(), is_head);
}

bool noise(const Line& line) {
  if (line.role != LineRole::body) return !list_row(line);
  if (line.text.size() > 60) return false;
  const std::string lower = plain(line.cells.empty() ? line.text : line.cells.front().text);
  if (std::find(kNoise.begin(), kNoise.end(), lower) != kNoise.end()) return true;
  if (lower.starts_with("sammanträdesdatum") || lower.starts_with("protokoll nr") ||
      lower.starts_with("protokoll (nr") || lower.ends_with(", protokoll"))
    return true;
  if (parse_iso(lower)) return true;
  // "64 (100)", "1[25]", "Sida 3 av 9", "Blad 1 (2)": digits and brackets
  const std::string whole = lower_case(line.text);
  const size_t digits =
      static_cast<size_t>(std::count_if(whole.begin(), whole.end(), [](char c) { return c >= '0' && c <= '9'; }));
  if (digits == 0) return false;
  const bool paged =
      whole.ends_with(')') || whole.ends_with(']') || whole.starts_with("sid") || whole.starts_with("blad");
  if (!paged) return false;
  std::string rest;
  for (const char c : whole)
    if ((c < '0' || c > '9') && c != ' ' && c != '(' && c != ')' && c != '[' && c != ']' && c != '/') rest += c;
  return rest.empty() || rest == "sida" || rest == "sid" || rest == "sidaav" || rest == "blad" || rest == "sid." ||
         rest == "sidav";
}

bool section_heading(const Line& line) {
  if (line.text.size() > 48 || line.cells.size() > 1) return false;
  size_t length = 0;
  if (is_letter(code_point_at(line.text, 0, length)) && !is_upper_at(line.text, 0)) return false;  // a sentence goes on
  const std::string lower = plain(line.text);
  if (std::find(kHeadings.begin(), kHeadings.end(), lower) != kHeadings.end()) return true;
  return lower.starts_with("§ ") && lower.size() > 3 && lower[3] >= '0' && lower[3] <= '9';
}

Tally counted(const Roll& roll) {
  Tally tally;
  for (const Choice choice : kAll)
    if (roll.shows[index(choice)]) count(tally, choice) = 0;
  if (roll.ballots.empty())
    for (const auto& [party, sums] : roll.parties)
      for (const Choice choice : kAll)
        if (const Number& votes = count(sums, choice)) count(tally, choice) = count(tally, choice).value_or(0) + *votes;
  for (const Ballot& ballot : roll.ballots)
    for (const Choice choice : kAll)
      if (ballot.vote == choice_name(choice)) count(tally, choice) = count(tally, choice).value_or(0) + 1;
  return tally;
}

bool agrees(const Tally& a, const Tally& b) {
  return std::all_of(kAll.begin(), kAll.end(), [&](Choice choice) {
    const Number& x = count(a, choice);
    const Number& y = count(b, choice);
    return !x || !y || *x == *y;
  });
}

bool has_any(const Tally& tally) {
  return std::any_of(kAll.begin(), kAll.end(), [&](Choice choice) { return count(tally, choice).has_value(); });
}

void take_roll(Vote& vote, const Roll& roll) {
  const Tally sum = counted(roll);
  vote.ballots = roll.ballots;
  vote.by_party.clear();
  if (roll.ballots.empty()) vote.by_party.insert(roll.parties.begin(), roll.parties.end());
  for (const Ballot& ballot : vote.ballots) {
    if (!ballot.party) continue;
    Tally& party = vote.by_party[*ballot.party];
    for (const Choice choice : kAll)
      if (ballot.vote == choice_name(choice)) count(party, choice) = count(party, choice).value_or(0) + 1;
  }
  // Who was not there stands in no list of voters: what the list has no place for is as stated.
  for (const Choice choice : kAll) {
    count(vote, choice) = count(sum, choice);
    if (!count(sum, choice) && vote.stated) count(vote, choice) = count(*vote.stated, choice);
  }
  if (!roll.ballots.empty()) vote.seats = static_cast<int>(vote.ballots.size()) + roll.unread;
  const bool compared = vote.stated || has_any(roll.printed);
  if (compared)
    vote.agrees = !roll.carried_wrong && agrees(sum, roll.printed) && (!vote.stated || agrees(sum, *vote.stated)) &&
                  (!vote.stated || agrees(roll.printed, *vote.stated));
}

}  // namespace akt::votes
