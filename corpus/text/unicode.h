// UTF-8 text: validity, NFC, case and the repairs that Swedish PDFs need. Every function is linear in its input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace akt {

bool valid_utf8(std::string_view text);
// Each invalid byte becomes U+FFFD; NUL and other C0 controls but tab and newline become spaces.
std::string make_valid(std::string_view text);
// NFC; the ligatures U+FB00-FB06 written out; U+00AD and zero-width marks removed; U+00A0 and kin to a space.
std::string tidy(std::string_view text);
std::string lower_case(std::string_view text);  // å ä ö é and all of Unicode
std::string upper_first(std::string_view text);
// å ä ö stay; é è ü ï … lose their marks ("idéburen" -> "ideburen").
std::string fold_accents(std::string_view text);
// For ids and addresses: lower case ASCII, å ä -> a, ö -> o, the rest to single hyphens, at most `limit` bytes.
std::string slug(std::string_view text, size_t limit = 80);
// Lower-case letters and digits only: for comparing what two papers say.
std::string squash(std::string_view text);

std::string_view trim(std::string_view text);  // white space at both ends
std::string collapse(std::string_view text);   // trim, and inner runs of white space to one space
std::vector<std::string_view> split_lines(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char at);          // empty pieces kept
bool starts_with_fold(std::string_view text, std::string_view lower_prefix);  // case-insensitive
bool contains_fold(std::string_view text, std::string_view lower_needle);     // case-insensitive
bool is_upper_at(std::string_view text, size_t at);  // the code point starting at byte `at` is an upper-case letter
char32_t code_point_at(std::string_view text, size_t at, size_t& length);
void append_utf8(std::string& out, char32_t code_point);
bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);

}  // namespace akt
