#include "corpus/text/personal_number.h"

#include <algorithm>
#include <array>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kMostDigits = 12;
constexpr size_t kWidestGap = 10;  // bytes between two digits of one number

constexpr std::array<std::string_view, 12> kPersonal{"personnummer",
                                                     "personnr",
                                                     "persnr",
                                                     "pnr",
                                                     "person",
                                                     "samordning",
                                                     "samordningsnr",
                                                     "födelsenummer",
                                                     "född",
                                                     "födelsedata",
                                                     "civilregistreringsnummer",
                                                     "samordningsnummer"};
// What a number of another sort is called where it stands.
constexpr std::array<std::string_view, 26> kOther{
    "dnr",       "diarienummer",  "diarienr",  "ärendenummer", "ärendenr", "beteckning",   "handläggningsnummer",
    "målnummer", "tel",           "telefon",   "tfn",          "mobil",    "mobiltelefon", "fax",
    "telefax",   "sms",           "bankgiro",  "bg",           "plusgiro", "pg",           "postgiro",
    "ocr",       "fakturanummer", "fakturanr", "kundnummer",   "iban"};

bool digit(char c) { return c >= '0' && c <= '9'; }

enum class Mark { none, hyphen, plus, other };

// What stands between two digits.
struct Gap {
  Mark mark = Mark::none;
  int marks = 0;
  bool space = false;
  bool line = false;
  bool empty() const { return marks == 0 && !space && !line; }
};

Mark mark_of(char32_t c) {
  if (c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xAD || c == 0xFE63 || c == 0xFF0D)
    return Mark::hyphen;
  return c == U'+' ? Mark::plus : Mark::other;
}

bool space(char32_t c) { return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200B); }

// From `at` to the next digit; false when something else stands there.
bool read_gap(std::string_view text, size_t& at, Gap& gap) {
  const size_t from = at;
  int lines = 0;
  while (at < text.size() && at - from <= kWidestGap) {
    // A dash is also typed as two hyphens.
    if (digit(text[at])) return (gap.marks <= 1 || (gap.marks == 2 && gap.mark == Mark::hyphen)) && lines <= 1;
    size_t length = 0;
    const char32_t c = code_point_at(text, at, length);
    if (c == U'\n' || c == U'\r') {
      lines += c == U'\n' ? 1 : 0;
      gap.line = true;
    } else if (space(c)) {
      gap.space = true;
    } else if (const Mark mark = mark_of(c); mark != Mark::other) {
      gap.mark = mark;
      ++gap.marks;
    } else {
      return false;
    }
    at += std::max<size_t>(length, 1);
  }
  return false;
}

// The digits from a place on, with what stands between them.
struct Digits {
  std::array<int, kMostDigits> value{};
  std::array<Gap, kMostDigits> before{};  // before[0] is of no account
  std::array<size_t, kMostDigits> end{};
  size_t count = 0;
  bool more = false;  // a thirteenth follows without a gap

  int number(size_t from, size_t length) const {
    int sum = 0;
    for (size_t i = from; i < from + length; ++i) sum = sum * 10 + value[i];
    return sum;
  }
  // Whether another digit follows the first `length` without a gap.
  bool goes_on(size_t length) const { return length == count ? more : before[length].empty(); }
};

Digits read_digits(std::string_view text, size_t at) {
  Digits digits;
  while (at < text.size()) {
    Gap gap;
    if (digits.count > 0 && (!digit(text[at]) && !read_gap(text, at, gap))) break;
    if (!digit(text[at])) break;
    if (digits.count == kMostDigits) {
      digits.more = gap.empty();
      break;
    }
    digits.before[digits.count] = gap;
    digits.value[digits.count] = text[at] - '0';
    digits.end[digits.count++] = ++at;
  }
  return digits;
}

// SKV 704: every second digit doubled, from the first of the ten on.
bool luhn(const Digits& digits, size_t from) {
  int sum = 0;
  for (size_t i = 0; i < 10; ++i) {
    int product = digits.value[from + i] * (i % 2 == 0 ? 2 : 1);
    if (product > 9) product -= 9;
    sum += product;
  }
  return sum % 10 == 0;
}

bool birthday(const Digits& digits, size_t length, bool& coordination) {
  const size_t year_digits = length - 8;
  const int month = digits.number(year_digits, 2);
  int day = digits.number(year_digits + 2, 2);
  coordination = day > 60;
  if (coordination) day -= 60;
  const int year = digits.number(0, year_digits);
  if (length == 12) return year >= 1840 && year < 2100 && valid({year, month, day});
  return valid({1900 + year, month, day}) || valid({2000 + year, month, day});
}

// Where a number's parts meet, and whether what stands there can stand in a number.
// loose: spaces, inner hyphens or a line break; spaced: its digits or pairs of digits set apart.
enum class Shape { tight, loose, spaced, none };

// Each digit by itself, or each pair, with a sign before the last four: "8 1 1 2 1 8 - 9 8 7 6".
bool set_apart(const Digits& digits, size_t length) {
  if (digits.before[length - 4].marks == 0) return false;
  bool singly = true;
  bool in_pairs = true;
  for (size_t i = 1; i < length; ++i) {
    const Gap& gap = digits.before[i];
    if (i == length - 4) continue;
    if (gap.marks > 0 || gap.line) return false;
    singly = singly && gap.space;
    in_pairs = in_pairs && gap.space == ((length - i) % 2 == 0);
  }
  return singly || in_pairs;
}

Shape shape_of(const Digits& digits, size_t length) {
  if (set_apart(digits, length)) return Shape::spaced;
  const size_t year = length - 8;
  bool loose = false;
  bool dated = false;
  for (size_t i = 1; i < length; ++i) {
    const Gap& gap = digits.before[i];
    if (gap.empty()) continue;
    if (i == length - 4) {
      loose = loose || gap.space || gap.line || gap.marks > 1;
    } else if (i == year || i == year + 2) {
      if (gap.mark == Mark::plus || gap.marks > 1) return Shape::none;
      loose = dated = true;
    } else if (gap.marks == 0 && (gap.line || (length == 12 && i == 2 && gap.space))) {
      loose = true;  // cut by a line's end, or "19 850101-1234"
    } else {
      return Shape::none;
    }
  }
  // "1985-01 01": parts are parted both or not at all, but for a line's end.
  const Gap& first = digits.before[year];
  const Gap& second = digits.before[year + 2];
  if (dated && first.empty() != second.empty() && !first.line && !second.line) return Shape::none;
  return loose ? Shape::loose : Shape::tight;
}

enum class Label { none, personal, other };

// The word before a number, over a colon, a full stop, spaces or a line's end.
Label label_before(std::string_view text, size_t at) {
  constexpr size_t kFurthest = 48;
  const size_t least = at > kFurthest ? at - kFurthest : 0;
  size_t end = at;
  while (end > least && std::string_view(" \t\n\r:.;#(=").find(text[end - 1]) != std::string_view::npos) --end;
  // "Org.nr", "pers.nr", "person-nr", "Tel. nr": the word before such an ending says which.
  size_t begin = end;
  const auto letter = [&text](size_t i) {
    const auto c = static_cast<unsigned char>(text[i]);
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  while (begin > least && letter(begin - 1)) --begin;
  std::string word = lower_case(text.substr(begin, end - begin));
  if (word == "nr" || word == "nummer") {
    size_t before = begin;
    while (before > least && std::string_view(" .-").find(text[before - 1]) != std::string_view::npos) --before;
    size_t first = before;
    while (first > least && letter(first - 1)) --first;
    const std::string whole = lower_case(text.substr(first, before - first));
    if (whole == "p" || whole == "pers") return Label::personal;
    if (!whole.empty()) word = whole;
  }
  if (word.empty()) return Label::none;
  if (std::find(kPersonal.begin(), kPersonal.end(), word) != kPersonal.end()) return Label::personal;
  return std::find(kOther.begin(), kOther.end(), word) != kOther.end() ? Label::other : Label::none;
}

bool letter_at(std::string_view text, size_t at) {
  size_t length = 0;
  return at < text.size() && is_letter(code_point_at(text, at, length));
}

bool letter_before(std::string_view text, size_t at) {
  if (at == 0) return false;
  size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  return letter_at(text, begin);
}

// "2022-01-01–2024-12-31": from a day to a day, whatever the check digit comes to by chance.
bool span_of_days(std::string_view text, const Digits& digits) {
  constexpr std::string_view kRest = "-00-00";  // of the second day, after its year
  if (digits.count < kMostDigits || digits.before[4].mark != Mark::hyphen || digits.before[6].mark != Mark::hyphen)
    return false;
  const std::string_view rest = text.substr(digits.end[kMostDigits - 1]);
  if (rest.size() < kRest.size() || (rest.size() > kRest.size() && digit(rest[kRest.size()]))) return false;
  for (size_t at = 0; at < kRest.size(); ++at)
    if (kRest[at] == '0' ? !digit(rest[at]) : rest[at] != kRest[at]) return false;
  const int year = digits.number(8, 4);
  return year >= 1900 && year < 2100;
}

// The number of `length` digits that begins at `at`, if it is one.
bool accept(std::string_view text, size_t at, const Digits& digits, size_t length, PersonalNumber& found) {
  if (digits.count < length || digits.goes_on(length) || span_of_days(text, digits)) return false;
  if (!birthday(digits, length, found.coordination)) return false;
  const Shape shape = shape_of(digits, length);
  if (shape == Shape::none) return false;
  found.begin = at;
  found.end = digits.end[length - 1];
  if (letter_at(text, found.end)) return false;
  found.certain = luhn(digits, length - 10);
  const Label label = label_before(text, at);
  if (label == Label::other) return false;
  if (label == Label::personal) return found.certain || shape == Shape::tight || digits.before[length - 4].marks > 0;
  const bool parted = digits.before[length - 4].marks > 0;
  if (parted && found.certain) return true;
  // From here on it must stand alone: no part of an account, an ISBN or a longer series.
  const auto joins = [&text](size_t sign, size_t beyond) {
    return sign < text.size() && beyond < text.size() && digit(text[beyond]) &&
           std::string_view("-./,").find(text[sign]) != std::string_view::npos;
  };
  if (letter_before(text, at) || (at >= 2 && joins(at - 1, at - 2)) || joins(found.end, found.end + 1)) return false;
  if (parted) return shape == Shape::tight && digits.before[length - 4].marks == 1;
  // Ten digits that begin with 0 are a telephone number as often as a person born after 1999.
  return found.certain && (length == 12 || digits.value[0] != 0);
}

}  // namespace

std::vector<PersonalNumber> find_personal_numbers(std::string_view text) {
  std::vector<PersonalNumber> found;
  constexpr std::string_view kDigits = "0123456789";
  size_t at = text.find_first_of(kDigits);
  while (at != std::string_view::npos) {
    const Digits digits = read_digits(text, at);
    PersonalNumber number;
    size_t next = at;
    if (accept(text, at, digits, 12, number) || accept(text, at, digits, 10, number)) {
      found.push_back(number);
      next = number.end;
    } else {
      while (next < text.size() && digit(text[next])) ++next;
    }
    at = text.find_first_of(kDigits, next);
  }
  return found;
}

bool mask_personal_numbers(std::string& text) {
  const auto numbers = find_personal_numbers(text);
  if (numbers.empty()) return false;
  std::string masked;
  size_t from = 0;
  for (const PersonalNumber& number : numbers) {
    masked.append(text, from, number.begin - from).append(kMaskedNumber);
    from = number.end;
  }
  masked.append(text, from);
  text = std::move(masked);
  return true;
}

}  // namespace akt
