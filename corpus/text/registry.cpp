#include "corpus/text/registry.h"

#include <algorithm>
#include <array>

#include "corpus/text/registry_shapes.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

using namespace registry;

// Words that announce a registry number; it may then have any shape.
constexpr std::array<std::string_view, 10> kLabels{
    "dnr",     "diarienummer", "ärendenummer", "ärendenr",        "beteckning",
    "dnr/ref", "diarienr",     "ärende-id",    "handlingsnummer", "arendenummer"};

// Prefixes that look like a body's letters and are something else.
constexpr std::array<std::string_view, 40> kForeign{
    "sou",    "ds",   "prop", "sfs", "kf",  "kl.",   "kl",   "tel",      "nr",  "sid",  "nja", "jo",      "pm",   "dir",
    "bet",    "rskr", "skr",  "lag", "art", "kap",   "ca",   "av",       "och", "till", "mot", "med",     "från", "den",
    "bilaga", "år",   "nytt", "om",  "för", "under", "åren", "perioden", "i",   "på",   "vid", "handling"};

bool foreign(const std::string& lower) { return std::find(kForeign.begin(), kForeign.end(), lower) != kForeign.end(); }

// "Kst/2015:617": a body's short name and a slash right before the year.
bool short_name(std::string_view text, size_t at, std::string_view prefix) {
  constexpr size_t kLongest = 5;
  return prefix.size() <= kLongest && is_upper_at(prefix, 0) && at > 0 && text[at - 1] == '/' &&
         digits_end(text, at) - at == 4;
}

// "DNR: Msn 2023/0144": a board's short name between the label and the number.
bool named_after_label(std::string_view prefix) {
  constexpr size_t kLongest = 5;
  return prefix.size() <= kLongest && is_upper_at(prefix, 0);
}

bool labelled_before(std::string_view text, size_t at) {
  // The label stands right before: "Dnr ", "Dnr. ", "DNR: ", "Diarienummer\n".
  size_t end = at;
  while (end > 0 && at - end < 4 &&
         (space(text[end - 1]) || text[end - 1] == ':' || text[end - 1] == '.' || text[end - 1] == '('))
    --end;
  if (end == 0 || end == at) return false;
  const Letters word = letters_before(text, end);
  const std::string lower = lower_case(word.text);
  if (std::find(kLabels.begin(), kLabels.end(), lower) == kLabels.end()) return false;
  return true;
}

// A label that makes the number somebody else's: "Ert diarienummer", "Ref:". Looked for in the words before.
bool others(std::string_view text, size_t at, bool with_letters) {
  const size_t from = at > 48 ? at - 48 : 0;
  size_t start = from;
  while (start < at && continuation(text[start])) ++start;
  const std::string before = lower_case(text.substr(start, at - start));
  const size_t line = before.rfind('\n');
  const std::string_view here = std::string_view(before).substr(line == std::string::npos ? 0 : line + 1);
  for (const std::string_view word :
       {"ert dnr", "ert diarienummer", "er beteckning", "ert ärendenummer", "er referens", "ref:", "ref.", "sfs",
        "prop.", "proposition", "sou ", "ds ", "mål nr", "målnummer"}) {
    // "SOU 2025:48, KS 2025/317": a body's letters of its own end what the words before announced.
    if (with_letters && (word.starts_with("s") || word.starts_with("prop") || word == "ds ")) continue;
    const size_t found = here.rfind(word);
    if (found == std::string_view::npos || here.size() - found >= word.size() + 24) continue;
    // "SOU 2024:25 om skolan   KS 2024/12": the word has had its number.
    if (here.find_first_of("0123456789", found + word.size()) == std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

std::string RegistryNumber::bare_key() const { return std::to_string(year) + "-" + number; }

std::string RegistryNumber::key() const { return prefix.empty() ? bare_key() : prefix + "-" + bare_key(); }

namespace {

// Nothing more stands in the line or its column.
bool line_ends(std::string_view text, size_t at) {
  return at >= text.size() || text[at] == '\n' || text[at] == '\t' || text[at] == ')' || text.compare(at, 2, "  ") == 0;
}

// "SDN-ÖH 24/0388": a board's letters and its district's.
void take_district(std::string_view text, Letters& letters) {
  if (letters.begin < 2 || text[letters.begin - 1] != '-' || !mostly_upper(letters.text)) return;
  const Letters board = letters_before(text, letters.begin - 1);
  if (board.text.size() < 2 || !body_letters(board.text) || !mostly_upper(board.text) ||
      foreign(lower_case(board.text)))
    return;
  letters.text = board.text + "-" + letters.text;
  letters.begin = board.begin;
}

// A number that starts at or before the digits at `at`, or nothing.
std::optional<RegistryNumber> number_at(std::string_view text, size_t at, bool everything_is_label) {
  RegistryNumber found;
  // "2017KSM0604": year, letters, number.
  if (auto shape = year_first(text, at, everything_is_label || labelled_before(text, at))) {
    const std::string lower = lower_case(shape->prefix);
    if (!foreign(lower)) {
      found.prefix = lower;
      found.year = shape->year;
      found.number = shape->number;
      found.begin = at;
      found.end = shape->end;
      found.written = collapse(text.substr(found.begin, found.end - found.begin));
      return found;
    }
  }
  // Letters before: "KS 2020/0882", "KS/2016:7", "KSN-2016-1422", "KS2026/1005", "KU.2017.91".
  size_t letters_end = at;
  // "KSF-" / "2022-00612": cut at the line's end
  const bool cut = at > 1 && (text[at - 1] == '\n' || text[at - 1] == ' ') && text[at - 2] == '-';
  if (cut) letters_end = at - 1;
  if (letters_end > 0 && (text[letters_end - 1] == '/' || text[letters_end - 1] == '-' ||
                          text[letters_end - 1] == '.' || space(text[letters_end - 1])))
    --letters_end;
  else if (letters_end > 2 && dash_length(text, letters_end - 3) == 3)
    letters_end -= 3;
  Letters prefix = letters_before(text, letters_end);
  const std::string lower = lower_case(prefix.text);
  const bool label = std::find(kLabels.begin(), kLabels.end(), lower) != kLabels.end();
  // "KF Handling 2026 nr 56", "KF 2022-05-16" are no numbers; "KF/2022:0071" is the council's own.
  const bool councils = lower == "kf" && (text[at - 1] == '/' || labelled_before(text, prefix.begin));
  const bool is_prefix = !label && !prefix.text.empty() && body_letters(prefix.text) && (!foreign(lower) || councils) &&
                         (everything_is_label || mostly_upper(prefix.text) || short_name(text, at, prefix.text) ||
                          (named_after_label(prefix.text) && labelled_before(text, prefix.begin)));
  if (is_prefix) take_district(text, prefix);
  const size_t begin = is_prefix ? prefix.begin : at;
  const bool labelled = everything_is_label || label || labelled_before(text, begin);
  auto shape = labelled && !is_prefix ? number_class_year(text, at) : std::nullopt;
  if (!shape && is_prefix && prefix.text.size() > 1 && mostly_upper(prefix.text)) shape = joined_year(text, at);
  if (!shape) shape = two_numbers(text, at, labelled, is_prefix);
  if (!shape) return std::nullopt;
  // "LÄSÅRET 1999/2000", "BUDGET 2025-2027": years from and to
  constexpr size_t kLongestLetters = 5;
  constexpr int kLongestPlan = 30;  // years
  if (is_prefix && !labelled && prefix.text.size() > kLongestLetters && shape->number.size() == 4)
    if (const int to = to_int(shape->number); to > shape->year && to <= shape->year + kLongestPlan) return std::nullopt;
  // The characters on both sides must not go on as something else ("712:39", "0734-15 09 30", a path).
  if (begin > 0 && !labelled) {
    const char before = text[begin - 1];
    if (digit(before) || before == '/' || before == ':' || before == '.' || before == '-' || before == '+' ||
        before == '_' || before == '=')
      return std::nullopt;
  }
  if (!is_prefix && at > 0 && (letter_byte(text[at - 1]) || continuation(text[at - 1])) && !labelled)
    return std::nullopt;
  const bool dotted = labelled && shape->mark == '.';  // "Dnr 2018.0456.101"
  // "2020/298-045" where the year stands first and the class has three digits
  const bool classed = !is_prefix && shape->mark == '/' && to_int(text.substr(at, 4)) == shape->year;
  size_t end = is_prefix || dotted || classed ? tail_end(text, shape->end, shape->mark) : shape->end;
  // "Dnr 45/06 042": the class code after a number whose year is short.
  if (!is_prefix && labelled && shape->mark == '/' && digit(text[end - 2]) && text[end - 3] == '/')
    if (const size_t code = class_code(text, end); code == end + 4) end = code;
  // "Dnr 2021-00417 042": the same at a line's end, where no amount or page can follow.
  if (!is_prefix && labelled && (shape->mark == '-' || shape->mark == '/') && end < text.size() && text[end] == ' ')
    if (const size_t code = class_code(text, end); code == end + 4 && line_ends(text, code)) end = code;
  if (!everything_is_label && others(text, begin, is_prefix)) return std::nullopt;
  if (!everything_is_label && end < text.size() && !labelled && !is_prefix) {
    if (text[end] == '/' || letter_byte(text[end]) ||
        (text[end] == '-' && end + 1 < text.size() && digit(text[end + 1])))
      return std::nullopt;
  }
  found.prefix = is_prefix ? lower_case(prefix.text) : "";
  found.year = shape->year;
  found.number = shape->number;
  found.begin = begin;
  found.end = end;
  found.written = collapse(text.substr(begin, end - begin));
  if (const size_t gap = found.written.find("- "); cut && is_prefix && gap != std::string::npos)
    found.written.erase(gap + 1, 1);
  return found;
}

}  // namespace

std::optional<RegistryNumber> parse_registry_number(std::string_view text) {
  text = trim(text);
  for (const std::string_view label : kLabels)
    if (starts_with_fold(text, label)) {
      std::string_view rest = text.substr(label.size());
      while (!rest.empty() && (space(rest.front()) || rest.front() == ':' || rest.front() == '.'))
        rest.remove_prefix(1);
      if (rest.size() < text.size() - label.size() || rest.empty() || digit(rest.front())) {
        text = rest;
        break;
      }
    }
  if (text.empty() || text.size() > 60) return std::nullopt;
  size_t at = 0;
  while (at < text.size() && !digit(text[at])) ++at;
  if (at == text.size()) return std::nullopt;
  auto found = number_at(text, at, true);
  if (!found || found->begin != 0) return std::nullopt;
  // A sub-number or class code may follow, nothing else.
  std::string_view rest = trim(text.substr(found->end));
  if (!rest.empty() && class_code(text, found->end) != text.size() && rest.front() != ':') return std::nullopt;
  return found;
}

std::vector<RegistryNumber> find_registry_numbers(std::string_view text) {
  std::vector<RegistryNumber> found;
  size_t free_from = 0;
  for (size_t at = 0; at < text.size();) {
    if (!digit(text[at])) {
      ++at;
      continue;
    }
    const size_t end = digits_end(text, at);
    if (end - at <= 6) {
      auto number = number_at(text, at, false);
      if (number && number->begin >= free_from) {
        at = free_from = number->end;
        found.push_back(std::move(*number));
        continue;
      }
    }
    at = end;
  }
  return found;
}

}  // namespace akt
