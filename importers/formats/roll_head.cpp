#include "importers/formats/roll_head.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

// How the headings of a roll call's columns begin.
constexpr std::array<std::string_view, 10> kWhole{"ja",  "nej",  "parti", "kret", "krets",
                                                  "jäv", "namn", "plats", "avst", "röst"};
constexpr std::array<std::string_view, 9> kBegins{"avst",  "frånv", "kvitt",    "närv",    "ersätt",
                                                  "ledam", "tjg",   "funktion", "resultat"};

bool roll_word(std::string_view word) {
  std::string lower = lower_case(word);
  while (!lower.empty() && (lower.back() == '.' || lower.back() == ':')) lower.pop_back();
  if (std::find(kWhole.begin(), kWhole.end(), lower) != kWhole.end()) return true;
  return lower.size() < 20 &&
         std::any_of(kBegins.begin(), kBegins.end(), [&](std::string_view begin) { return lower.starts_with(begin); });
}

bool number(std::string_view word) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Where the capitals inside a word stand, in bytes.
std::vector<size_t> inner_capitals(std::string_view text) {
  std::vector<size_t> found;
  bool lower = false;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    const bool letter = is_letter(code_point_at(text, at, length));
    const bool upper = letter && is_upper_at(text, at);
    if (upper && lower) found.push_back(at);
    lower = letter && !upper;
    at += length;
  }
  return found;
}

// The pieces of a word when every one is a heading; else nothing.
std::vector<Word> pieces_of(const Word& word) {
  const std::vector<size_t> cuts = inner_capitals(word.text);
  if (cuts.empty() || word.letter_ends.empty()) return {};
  std::vector<Word> pieces;
  size_t begin = 0;
  size_t letters = 0;
  float left = word.x0;
  for (size_t i = 0; i <= cuts.size(); ++i) {
    const size_t end = i < cuts.size() ? cuts[i] : word.text.size();
    Word piece = word;
    piece.text = word.text.substr(begin, end - begin);
    if (!roll_word(piece.text)) return {};
    for (const char c : piece.text) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    piece.x0 = left;
    piece.x1 = letters <= word.letter_ends.size() ? word.letter_ends[letters - 1] : word.x1;
    left = piece.x1;
    begin = end;
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

}  // namespace

bool inner_capital(std::string_view text) {
  for (size_t at = 1; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool capital = (byte >= 'A' && byte <= 'Z') || (byte == 0xC3 && is_upper_at(text, at));
    if (capital && text[at - 1] >= 'a') return true;
    if (capital && static_cast<unsigned char>(text[at - 1]) >= 0x80) return true;
  }
  return false;
}

void split_roll_head(std::vector<Word>& words) {
  for (size_t i = 0; i < words.size(); ++i) {
    std::vector<Word> pieces = pieces_of(words[i]);
    if (pieces.empty()) continue;
    const auto at = words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
    i += pieces.size() - 1;
    words.insert(at, std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
  }
}

std::vector<bool> roll_cells(const std::vector<Word>& words) {
  std::vector<bool> begins(words.size(), false);
  constexpr size_t kWidestRow = 40;
  if (words.size() < 3 || words.size() > kWidestRow) return begins;
  size_t headings = 0;
  size_t numbers = 0;
  size_t items = 0;  // "§ 15": the item that a column votes on
  bool sum = false;
  for (const Word& word : words) {
    headings += roll_word(word.text);
    numbers += number(word.text);
    items += word.text == "§";
    const std::string lower = lower_case(word.text);
    sum = sum || lower.starts_with("transport") || lower.starts_with("summa");
  }
  if (headings >= 3 && (headings + 2 * items) * 2 >= words.size()) {
    for (size_t i = 1; i < words.size(); ++i) {
      const std::string& word = words[i].text;
      begins[i] = word == "§" || (roll_word(word) && (roll_word(words[i - 1].text) || word.size() > 2));
    }
  } else if (sum && numbers + 2 >= words.size()) {
    // "43 566" is one number: columns stand farther apart than groups of digits.
    for (size_t i = 1; i < words.size(); ++i)
      begins[i] = number(words[i].text) && words[i].x0 - words[i - 1].x1 > words[i].size * 0.45F;
  }
  return begins;
}

}  // namespace akt
