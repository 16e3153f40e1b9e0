#include "corpus/text/unicode.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace akt {
namespace {

struct Free {
  void operator()(utf8proc_uint8_t* text) const { std::free(text); }  // utf8proc allocates with malloc
};

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* out = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &out, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> held(out);
  if (length < 0) return std::string(text);
  return {reinterpret_cast<const char*>(out), static_cast<size_t>(length)};
}

bool ascii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

bool space_char(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

// å ä ö and their capitals are letters of their own and keep their marks.
bool swedish(char32_t c) { return c == U'å' || c == U'ä' || c == U'ö' || c == U'Å' || c == U'Ä' || c == U'Ö'; }

// The letter without its marks: the first code point of its canonical decomposition.
char32_t base_letter(char32_t c) {
  if (c == U'ø') return U'o';
  if (c == U'Ø') return U'O';
  if (c == U'æ') return U'a';
  if (c == U'đ') return U'd';
  if (c == U'ł') return U'l';
  std::array<utf8proc_int32_t, 8> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
                                             UTF8PROC_DECOMPOSE, &boundary);
  return count > 0 ? static_cast<char32_t>(parts[0]) : c;
}

}  // namespace

char32_t code_point_at(std::string_view text, size_t at, size_t& length) {
  utf8proc_int32_t c = 0;
  const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &c);
  if (used <= 0) {
    length = 1;
    return 0xFFFD;
  }
  length = static_cast<size_t>(used);
  return static_cast<char32_t>(c);
}

void append_utf8(std::string& out, char32_t code_point) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<size_t>(length));
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_upper_at(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  size_t length = 0;
  const char32_t c = code_point_at(text, at, length);
  return utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_LU;
}

bool valid_utf8(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    utf8proc_int32_t c = 0;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (used <= 0) return false;
    at += static_cast<size_t>(used);
  }
  return true;
}

std::string make_valid(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      out += byte >= 0x20 || byte == '\n' || byte == '\t' ? text[at] : ' ';
      ++at;
      continue;
    }
    size_t length = 0;
    append_utf8(out, code_point_at(text, at, length));
    at += length;
  }
  return out;
}

std::string tidy(std::string_view text) {
  if (ascii(text)) return std::string(text);
  constexpr std::array<std::string_view, 7> kLigatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(text, at, length);
    if (c >= 0xFB00 && c <= 0xFB06)
      out += kLigatures[c - 0xFB00];
    else if (c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A))
      out += ' ';
    else if (c != 0xAD && c != 0x200B && c != 0x200C && c != 0x200D && c != 0x2060 && c != 0xFEFF)
      out.append(text.substr(at, length));
    at += length;
  }
  return mapped(out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

static char lower_case_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

std::string lower_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const char byte = text[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      out += lower_case_ascii(byte);
      ++at;
      continue;
    }
    size_t length = 0;
    const char32_t c = code_point_at(text, at, length);
    append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    at += length;
  }
  return out;
}

std::string upper_first(std::string_view text) {
  if (text.empty()) return {};
  size_t length = 0;
  const char32_t c = code_point_at(text, 0, length);
  std::string out;
  append_utf8(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))));
  return out.append(text.substr(length));
}

std::string fold_accents(std::string_view text) {
  if (ascii(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(text, at, length);
    append_utf8(out, c < 0x80 || swedish(c) ? c : base_letter(c));
    at += length;
  }
  return out;
}

std::string slug(std::string_view text, size_t limit) {
  std::string out;
  for (size_t at = 0; at < text.size() && out.size() < limit;) {
    size_t length = 0;
    const char32_t c = code_point_at(text, at, length);
    at += length;
    const char32_t base = base_letter(static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
    if (base < 0x80 && (is_letter(base) || is_digit(base)))
      out += static_cast<char>(base);
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::string squash(std::string_view text) {
  const std::string lower = lower_case(text);
  std::string out;
  for (size_t at = 0; at < lower.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(lower, at, length);
    if (is_letter(c) || is_digit(c)) out.append(lower, at, length);
    at += length;
  }
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && space_char(text.front())) text.remove_prefix(1);
  while (!text.empty() && space_char(text.back())) text.remove_suffix(1);
  return text;
}

std::string collapse(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : trim(text)) {
    if (!space_char(c))
      out += c;
    else if (out.empty() || out.back() != ' ')
      out += ' ';
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> pieces;
  size_t begin = 0;
  for (size_t end = text.find(at); end != std::string_view::npos; end = text.find(at, begin)) {
    pieces.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

std::vector<std::string_view> split_lines(std::string_view text) {
  auto lines = split(text, '\n');
  for (std::string_view& line : lines)
    if (line.ends_with('\r')) line.remove_suffix(1);
  return lines;
}

bool starts_with_fold(std::string_view text, std::string_view lower_prefix) {
  // A lower-case letter of Swedish has as many bytes as its capital, so the prefix's length is enough to look at.
  if (text.size() < lower_prefix.size()) return false;
  for (size_t at = 0; at < lower_prefix.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at)
    if (lower_case_ascii(text[at]) != lower_prefix[at]) return false;
  return lower_case(text.substr(0, lower_prefix.size())) == lower_prefix;
}

bool contains_fold(std::string_view text, std::string_view lower_needle) {
  return lower_case(text).find(lower_needle) != std::string::npos;
}

}  // namespace akt
