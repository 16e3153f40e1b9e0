#include "importers/formats/encoding.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr size_t kSample = 65536;

// 0x80-0x9F; 0 where the byte means nothing.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      out += c;
    else if (byte >= 0xA0)
      append_utf8(out, byte);
    else
      append_utf8(out, kWindows1252[byte - 0x80] ? kWindows1252[byte - 0x80] : U'\uFFFD');
  }
  return out;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
  std::string out;
  out.reserve(bytes.size());
  const auto unit = [&](size_t at) {
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? a << 8 | b : b << 8 | a);
  };
  for (size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low = unit(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        at += 2;
      }
    }
    append_utf8(out, (c >= 0xD800 && c < 0xE000) ? U'\uFFFD' : c);
  }
  return out;
}

// Sequences of several bytes that are right, and bytes that are wrong, in the first part of the text.
struct Utf8Count {
  size_t good = 0;
  size_t bad = 0;
};

Utf8Count count_utf8(std::string_view bytes) {
  Utf8Count count;
  for (size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    size_t length = 0;
    code_point_at(bytes, at, length);
    // A single byte at or above 0x80 is never right, so a length of one is a wrong byte.
    ++(length > 1 ? count.good : count.bad);
    at += length;
  }
  return count;
}

}  // namespace

Charset charset_of(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) return Charset::utf8;
  if (bytes.starts_with("\xFF\xFE")) return Charset::utf16_le;
  if (bytes.starts_with("\xFE\xFF")) return Charset::utf16_be;
  const std::string_view sample = bytes.substr(0, kSample);
  size_t zeros[2] = {0, 0};
  for (size_t at = 0; at < sample.size(); ++at)
    if (sample[at] == '\0') ++zeros[at % 2];
  const size_t many = sample.size() / 4;
  if (zeros[1] > many && zeros[0] < zeros[1] / 8) return Charset::utf16_le;
  if (zeros[0] > many && zeros[1] < zeros[0] / 8) return Charset::utf16_be;
  // A few wrong bytes in what is otherwise UTF-8 are damage (a cut in the middle of a letter), not another charset.
  const Utf8Count count = count_utf8(bytes);
  return count.bad * 8 > count.good ? Charset::windows_1252 : Charset::utf8;
}

std::string to_utf8(std::string_view bytes, Charset charset) {
  switch (charset) {
    case Charset::utf16_le: return from_utf16(bytes.starts_with("\xFF\xFE") ? bytes.substr(2) : bytes, false);
    case Charset::utf16_be: return from_utf16(bytes.starts_with("\xFE\xFF") ? bytes.substr(2) : bytes, true);
    case Charset::windows_1252: return from_windows_1252(bytes);
    case Charset::utf8: break;
  }
  if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
  if (valid_utf8(bytes)) return std::string(bytes);
  std::string out;
  out.reserve(bytes.size());
  for (size_t at = 0; at < bytes.size();) {
    size_t length = 0;
    append_utf8(out, code_point_at(bytes, at, length));
    at += length;
  }
  return out;
}

std::string to_utf8(std::string_view bytes) { return to_utf8(bytes, charset_of(bytes)); }

}  // namespace akt
