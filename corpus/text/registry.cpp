#include "corpus/text/registry.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }
bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

struct Letters {
  std::string text;  // as written
  size_t begin = 0;
  size_t end = 0;
};

// Letters may be Swedish: "ÄN 2019/3", "SÄN 2020/4".
bool letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}
bool continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The run of letters that ends at `end`, at most 12 letters long.
Letters letters_before(std::string_view text, size_t end) {
  size_t begin = end;
  while (begin > 0 && end - begin < 24 && (letter_byte(text[begin - 1]) || continuation(text[begin - 1]))) --begin;
  return {std::string(text.substr(begin, end - begin)), begin, end};
}

std::string without_zeros(std::string_view number) {
  while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
  return std::string(number);
}

int to_int(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 9)) value = value * 10 + (c - '0');
  return value;
}

bool year4(std::string_view digits) {
  if (digits.size() != 4) return false;
  const int value = to_int(digits);
  return value >= 1900 && value <= 2099;
}

// Two-digit years: 70-99 are the last century's.
int full_year(int two) { return two >= 70 ? 1900 + two : 2000 + two; }

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

// A body's letters: 1-12, starting with a capital when they stand in running text.
bool body_letters(std::string_view text) {
  if (text.empty()) return false;
  size_t count = 0;
  for (const char c : text) count += continuation(c) ? 0 : 1;
  return count <= 8;
}

bool mostly_upper(std::string_view text) {
  size_t upper = 0;
  size_t count = 0;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    code_point_at(text, at, length);
    upper += is_upper_at(text, at) ? 1 : 0;
    ++count;
    at += length;
  }
  return upper * 2 >= count && upper > 0 && is_upper_at(text, 0);
}

size_t digits_end(std::string_view text, size_t at) {
  while (at < text.size() && digit(text[at])) ++at;
  return at;
}

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

struct Shape {
  std::string prefix;  // as written
  int year = 0;
  std::string number;
  size_t end = 0;
  char mark = '/';  // between the two numbers
};

size_t skip_spaces(std::string_view text, size_t at, size_t most) {
  const size_t begin = at;
  while (at < text.size() && space(text[at]) && at - begin < most) ++at;
  return at;
}

size_t dash_length(std::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '-') return 1;
  for (const std::string_view dash : {"–", "‑", "−"})
    if (text.compare(at, dash.size(), dash) == 0) return dash.size();
  return 0;
}

// A separator between year and number: one of / : . - (a dash of any width), spaces around a slash allowed.
size_t separator(std::string_view text, size_t at, bool labelled) {
  size_t here = at;
  if (labelled || (here < text.size() && space(text[here]) && here + 1 < text.size() && text[here + 1] == '/'))
    here = skip_spaces(text, here, 1);
  if (here >= text.size()) return 0;
  if (text[here] == '/' || text[here] == ':' || text[here] == '.') {
    ++here;
  } else if (const size_t dash = dash_length(text, here); dash > 0) {
    here += dash;
  } else {
    return 0;
  }
  // A number broken at the line's end goes on after the separator.
  if (here < text.size() && (text[here] == '\n' || (text[here] == ' ' && labelled))) here = skip_spaces(text, here, 2);
  return here < text.size() && digit(text[here]) ? here - at : 0;
}

// The class code some write after the number: " 301", ".042", "-805", " - 001". Not part of the key.
size_t class_code(std::string_view text, size_t at) {
  size_t here = at;
  if (here < text.size() && text[here] == '.') {
    ++here;
  } else {
    here = skip_spaces(text, here, 1);
    if (const size_t dash = dash_length(text, here); dash > 0) here = skip_spaces(text, here + dash, 1);
    if (here == at) return at;
  }
  const size_t end = digits_end(text, here);
  const size_t width = end - here;
  if (width < 2 || width > 3 || (end < text.size() && (letter_byte(text[end]) || text[end] == '/' || text[end] == ':')))
    return at;
  return end;
}

// "2017/KS 0272 10", "2017KSM0604 301", "2011/KS 0206 001": year, letters, number.
std::optional<Shape> year_first(std::string_view text, size_t at, bool labelled) {
  const size_t year_end = digits_end(text, at);
  const bool short_year = labelled && year_end - at == 2;  // "Diarienr 21RV1234"
  if (!short_year && !year4(text.substr(at, year_end - at))) return std::nullopt;
  size_t here = year_end;
  if (here < text.size() && (text[here] == '/' || text[here] == ':')) ++here;
  const size_t letters = here;
  while (here < text.size() && (letter_byte(text[here]) || continuation(text[here]))) ++here;
  const std::string_view prefix = text.substr(letters, here - letters);
  if (prefix.size() < 2 || !body_letters(prefix) || !mostly_upper(prefix)) return std::nullopt;
  here = skip_spaces(text, here, 1);
  const size_t number_end = digits_end(text, here);
  const size_t width = number_end - here;
  if (width < 1 || width > 6) return std::nullopt;
  Shape shape{std::string(prefix), short_year ? full_year(to_int(text.substr(at, 2))) : to_int(text.substr(at, 4)),
              without_zeros(text.substr(here, width)), number_end};
  shape.end = class_code(text, number_end);
  return shape;
}

// Two numbers and a separator; which is the year follows from their form.
std::optional<Shape> two_numbers(std::string_view text, size_t at, bool labelled, bool with_prefix) {
  const size_t first_end = digits_end(text, at);
  const std::string_view first = text.substr(at, first_end - at);
  if (first.size() > 6) return std::nullopt;
  const size_t gap = separator(text, first_end, labelled || with_prefix);
  if (gap == 0) return std::nullopt;
  const char mark = text[first_end] == ' ' ? '/' : text[first_end];
  const size_t second_at = first_end + gap;
  const size_t second_end = digits_end(text, second_at);
  std::string_view second = text.substr(second_at, second_end - second_at);
  if (second.size() > 6) return std::nullopt;
  size_t end = second_end;
  // "Dnr 00123/20212.6.": the class code glued to the year.
  if (labelled && second.size() == 5 && year4(second.substr(0, 4)) && end < text.size() && text[end] == '.') {
    second = second.substr(0, 4);
    --end;
  }
  Shape shape;
  shape.end = end;
  shape.mark = mark;
  // Four digits that can be a year are one; of two digits, the side that is no plausible number.
  const bool short_first = first.size() == 2 && ((second.size() >= 3 && (labelled || with_prefix)) ||
                                                 (second.size() <= 2 && with_prefix && labelled));
  const bool first_year = year4(first) || (!year4(second) && short_first);
  const bool short_second = second.size() == 2 && (first.size() >= 3 || (labelled && mark == '/'));  // "Dnr 45/06"
  if (!first_year && !year4(second) && !short_second) return std::nullopt;
  const std::string_view year = first_year ? first : second;
  shape.year = year.size() == 4 ? to_int(year) : full_year(to_int(year));
  shape.number = without_zeros(first_year ? second : first);
  if (shape.number == "0") return std::nullopt;
  // 2023-01 or 2019-12-31 is a date; 2019/2020 and 2019-2022 are periods; 12.00 is a time.
  const bool safe = labelled || with_prefix;
  if (mark == '.' && !safe) return std::nullopt;
  if (!safe && year4(first) && year4(second)) return std::nullopt;
  if (!safe && (year4(first) ? second : first).size() < 3) return std::nullopt;  // 2019/20, 1/2020
  const bool dashed = mark == '-' || static_cast<unsigned char>(mark) >= 0x80;
  const bool dotted = mark == '.';
  if (dashed || dotted) {
    const size_t after = end;
    const bool third = after + 1 < text.size() && (dash_length(text, after) > 0 || text[after] == '.') &&
                       digit(text[after + std::max<size_t>(1, dash_length(text, after))]);
    if (second.size() == 2 && first.size() == 4 && third) {
      // A date with a prefix before it: "beslut 2019-01-31".
      return std::nullopt;
    }
    if (!safe && !(year4(first) && second.size() >= 4 && !year4(second))) return std::nullopt;
  }
  if (mark == ':' && !safe) return std::nullopt;  // SFS 2004:773, motion (2016:5), 712:39
  return shape;
}

// "Dnr 328-7/2004", "Dnr 106-178/2016": two numbers, of the class and of the case, and the year, under a label.
std::optional<Shape> number_class_year(std::string_view text, size_t at) {
  const size_t number_end = digits_end(text, at);
  const size_t dash = dash_length(text, number_end);
  if (dash == 0 || number_end - at > 5) return std::nullopt;
  const size_t class_end = digits_end(text, number_end + dash);
  const size_t width = class_end - number_end - dash;
  if (width < 1 || width > 5 || class_end >= text.size() || text[class_end] != '/') return std::nullopt;
  const size_t end = digits_end(text, class_end + 1);
  const std::string_view year = text.substr(class_end + 1, end - class_end - 1);
  if (!year4(year)) return std::nullopt;
  // Which of the two is the class nobody says, and one class has many cases: both tell one case from another.
  const std::string number =
      without_zeros(text.substr(at, number_end - at)) + "-" + without_zeros(text.substr(number_end + dash, width));
  return Shape{"", to_int(year), number, end, '/'};
}

// What belongs to the number as written and not to its key: a sub-number ("SLK-2024-00009:3", ":-1") or a class code
// ("KS/2012:628-805", "KS/2018:298 - 001", "KS/2019/0312/042", "KS 2019/123-041").
size_t tail_end(std::string_view text, size_t end, char mark) {
  size_t here = end;
  if (mark == '/' && here < text.size() && text[here] == '/') {
    const size_t digits = digits_end(text, here + 1);
    const size_t width = digits - here - 1;
    const bool whole = digits == text.size() || (!letter_byte(text[digits]) && text[digits] != '/');
    return width >= 2 && width <= 3 && whole ? digits : end;
  }
  // "KS 2019/123-041", "KS 2025/01188-1.2.4": the class, three digits or a plan's branches.
  if (mark == '/' && here < text.size() && text[here] == '-') {
    size_t digits = digits_end(text, here + 1);
    size_t branches = 0;
    while (digits > here + 1 && digits + 1 < text.size() && text[digits] == '.' && digit(text[digits + 1])) {
      digits = digits_end(text, digits + 1);
      ++branches;
    }
    if (branches > 0) return branches <= 4 && (digits == text.size() || !letter_byte(text[digits])) ? digits : end;
    const bool whole = digits == text.size() || (!letter_byte(text[digits]) && dash_length(text, digits) == 0 &&
                                                 text[digits] != '/' && text[digits] != ':');
    return digits - here - 1 == 3 && whole ? digits : end;
  }
  if (mark != ':' && here < text.size() && text[here] == ':') {
    ++here;
    if (here < text.size() && text[here] == '-') ++here;
    const size_t digits = digits_end(text, here);
    return digits > here && digits - here <= 3 ? digits : end;
  }
  if (mark == '.' && here < text.size() && text[here] == '.') return class_code(text, end);
  // "RÖ 2022-077-04": three digits and more before it, or it is a date.
  if (mark == '-' && here < text.size() && text[here] == '-' && end > 2 && digit(text[end - 3]) && digit(text[end - 2]))
    return class_code(text, end);
  if (mark != ':') return end;
  here = skip_spaces(text, here, 1);
  if (const size_t dash = dash_length(text, here); dash == 0) return end;
  return class_code(text, end);
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
  const size_t begin = is_prefix ? prefix.begin : at;
  const bool labelled = everything_is_label || label || labelled_before(text, begin);
  auto shape = labelled && !is_prefix ? number_class_year(text, at) : std::nullopt;
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
  size_t end = is_prefix || dotted ? tail_end(text, shape->end, shape->mark) : shape->end;
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
  found.prefix = is_prefix ? lower : "";
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
