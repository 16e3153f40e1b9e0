// The forms a registry number's digits and letters are written in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace akt::registry {

inline bool digit(char c) { return c >= '0' && c <= '9'; }
inline bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Letters may be Swedish: "ÄN 2019/3", "SÄN 2020/4".
inline bool letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}
inline bool continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

struct Letters {
  std::string text;  // as written
  size_t begin = 0;
  size_t end = 0;
};
// The run of letters that ends at `end`, at most 12 letters long.
Letters letters_before(std::string_view text, std::size_t end);
// A body's letters: at most 8.
bool body_letters(std::string_view text);
bool mostly_upper(std::string_view text);
std::size_t digits_end(std::string_view text, std::size_t at);
// The value of the first nine digits.
int to_int(std::string_view digits);
// Of a dash of any width that stands there; 0: none.
std::size_t dash_length(std::string_view text, std::size_t at);
// The end of the class code some write after the number: " 301", ".042", "-805", " - 001". Not part of the key.
std::size_t class_code(std::string_view text, std::size_t at);

struct Shape {
  std::string prefix;  // as written
  int year = 0;
  std::string number;
  size_t end = 0;
  char mark = '/';  // between the two numbers
};
// "2017/KS 0272 10", "2017KSM0604 301", "2011/KS 0206 001": year, letters, number.
std::optional<Shape> year_first(std::string_view text, std::size_t at, bool labelled);
// Two numbers and a separator; which is the year follows from their form.
std::optional<Shape> two_numbers(std::string_view text, std::size_t at, bool labelled, bool with_prefix);
// "Dnr 328-7/2004", "Dnr 106-178/2016": two numbers, of the class and of the case, and the year, under a label.
std::optional<Shape> number_class_year(std::string_view text, std::size_t at);
// "HSN/250310": two digits of the year and four of the number, behind a body's letters and a slash.
std::optional<Shape> joined_year(std::string_view text, std::size_t at);
// What belongs to the number as written and not to its key: a sub-number ("SLK-2024-00009:3", ":-1") or a class code
// ("KS/2012:628-805", "KS/2018:298 - 001", "KS/2019/0312/042", "KS 2019/123-041", "98.231-623").
std::size_t tail_end(std::string_view text, std::size_t end, char mark);

}  // namespace akt::registry
