#include "indexer/schema/terms.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "corpus/text/bodies.h"
#include "corpus/text/parties.h"
#include "corpus/text/spelling.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kTermBytes = 200;  // Xapian allows 245, and counts some bytes twice

std::string hash_hex(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += kHex[(hash >> shift) & 15U];
  return out;
}

void add_once(std::vector<std::string>& values, std::string value) {
  if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end())
    values.push_back(std::move(value));
}

// The words of a normal value; hyphens part words too when `hyphens`.
std::vector<std::string> words_of(std::string_view normal, bool hyphens) {
  std::vector<std::string> words;
  std::string word;
  const auto flush = [&] {
    add_once(words, std::move(word));
    word.clear();
  };
  for (const char c : normal) {
    const bool parts = c == ' ' || c == ',' || c == '.' || c == '(' || c == ')' || c == '/' || c == '"' || c == ';' ||
                       c == ':' || (hyphens && c == '-');
    if (parts)
      flush();
    else
      word += c;
  }
  flush();
  return words;
}

// "Ek, Maja" -> "maja ek"; punctuation that names don't need goes.
std::string normal_name(std::string_view written) {
  std::string name = normal_value(written);
  const size_t comma = name.find(", ");
  if (comma != std::string::npos && name.find(',', comma + 1) == std::string::npos && comma < 40 &&
      std::count(name.begin(), name.end(), ' ') <= 3)
    name = name.substr(comma + 2) + " " + name.substr(0, comma);
  std::string out;
  for (const std::string& word : words_of(name, false)) out += (out.empty() ? "" : " ") + word;
  return out;
}

std::string first_and_last(const std::string& name) {
  const size_t first = name.find(' ');
  const size_t last = name.rfind(' ');
  if (first == std::string::npos || first == last) return {};
  return name.substr(0, first) + name.substr(last);
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string four_digits(int number) {
  std::string digits = std::to_string(number);
  return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

}  // namespace

std::string make_term(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  if (prefix.size() + value.size() <= kTermBytes) return term.append(value);
  size_t cut = kTermBytes - prefix.size() - 17;
  while (cut > 0 && (static_cast<unsigned char>(value[cut]) & 0xC0U) == 0x80U) --cut;
  return term.append(value.substr(0, cut)).append("~").append(hash_hex(value));
}

std::string normal_value(std::string_view written) {
  return fold_accents(lower_case(collapse(tidy(written.substr(0, 2000)))));
}

std::string body_initials(std::string_view name) {
  // "miljö- och byggnadsnämnden": m, b, n. The last word's own parts give the last two letters.
  struct Ending {
    std::string_view word;
    std::string_view letters;
  };
  static constexpr std::array<Ending, 10> kEndings{{{"fullmäktige", "f"},
                                                    {"styrelsen", "s"},
                                                    {"styrelse", "s"},
                                                    {"nämnden", "n"},
                                                    {"nämnd", "n"},
                                                    {"utskottet", "u"},
                                                    {"utskott", "u"},
                                                    {"beredningen", "b"},
                                                    {"beredning", "b"},
                                                    {"rådet", "r"}}};
  std::string initials;
  bool ended = false;
  for (const std::string& word : words_of(normal_value(name), false)) {
    if (word == "och" || word == "för" || word == "i" || word == "samt") continue;
    const std::string_view bare = word.ends_with('s') ? std::string_view(word).substr(0, word.size() - 1) : word;
    size_t length = 0;
    code_point_at(word, 0, length);
    initials += word.substr(0, length);
    for (const Ending& ending : kEndings)
      if (bare.ends_with(ending.word)) {
        if (bare.size() > ending.word.size()) initials += ending.letters;
        ended = true;
        break;
      }
  }
  return ended && initials.size() >= 2 && initials.size() <= 8 ? initials : std::string();
}

std::vector<std::string> body_values(std::string_view written) {
  std::vector<std::string> values;
  const std::string whole = normal_value(written);
  add_once(values, whole);
  add_once(values, normal_value(canonical_body(collapse(written))));
  add_once(values, body_initials(written));
  return values;
}

std::vector<std::string> municipality_values(std::string_view written) {
  std::vector<std::string> values;
  std::string name = normal_value(written);
  add_once(values, name);
  for (const std::string_view tail : {" kommun", " stad"})
    if (name.ends_with(tail)) {
      name.resize(name.size() - tail.size());
      add_once(values, name);
      if (name.ends_with('s')) add_once(values, name.substr(0, name.size() - 1));
    }
  return values;
}

std::vector<std::string> name_values(std::string_view written) {
  std::vector<std::string> values;
  const std::string name = normal_name(written);
  add_once(values, name);
  add_once(values, first_and_last(name));
  for (const bool hyphens : {false, true})
    for (std::string& word : words_of(name, hyphens))
      if (word.size() > 1) add_once(values, std::move(word));
  return values;
}

std::vector<std::string> name_alternatives(std::string_view typed) {
  std::vector<std::string> values;
  const std::string name = normal_name(typed);
  add_once(values, name);
  add_once(values, first_and_last(name));
  if (name.size() > 4 && name.ends_with('s')) add_once(values, name.substr(0, name.size() - 1));
  return values;
}

std::string spelling_beginning(std::string_view name) {
  const std::string sound = sound_of_name(name);
  return sound.empty() ? sound : sound + "|";
}

std::string spelling_value(std::string_view name, const std::optional<std::string>& party, std::string_view body,
                           const Date& date) {
  std::string value = spelling_beginning(normal_name(name));
  if (value.empty()) return value;
  value += slug(canonical_body(collapse(body)), 50) + " " + std::to_string(term_of_office(date)) + "|";
  if (party && !says_no_party(*party)) value += party_value(*party);
  return value + "|" + normal_name(name);
}

std::optional<Spelling> spelling_from(std::string_view value) {
  const std::vector<std::string_view> parts = split(value, '|');
  if (parts.size() != 4) return std::nullopt;
  return Spelling{std::string(parts[1]), std::string(parts[2]), std::string(parts[3])};
}

std::string party_value(std::string_view written) {
  std::string_view bare = trim(written);
  if (bare.starts_with('(') && bare.ends_with(')')) bare = trim(bare.substr(1, bare.size() - 2));
  if (const auto code = party_from_name(bare)) return normal_value(*code);
  if (const auto code = party_code(bare)) return normal_value(*code);
  return normal_value(bare);
}

std::vector<std::string> item_values(std::string_view written, int year) {
  std::vector<std::string> values;
  std::string item = normal_value(written);
  while (item.starts_with("§")) item = collapse(item.substr(2));
  add_once(values, item);
  const size_t mark = item.find_first_of("/:");
  if (mark != std::string::npos) {
    const std::string number = item.substr(0, mark);
    std::string tail = item.substr(mark + 1);
    if (tail.size() == 4) tail = tail.substr(2);
    add_once(values, number);
    add_once(values, number + "/" + tail);
  } else if (year > 0) {
    add_once(values, item + "/" + two_digits(year % 100));
  }
  // "12 a" is also § 12.
  const size_t digits = item.find_first_not_of("0123456789");
  if (digits != std::string::npos && digits > 0 && mark == std::string::npos) add_once(values, item.substr(0, digits));
  return values;
}

std::string day_value(const Date& date) {
  return four_digits(date.year) + two_digits(date.month) + two_digits(date.day);
}

std::string month_value(int year, int month) { return four_digits(year) + two_digits(month); }

std::string year_value(int year) { return four_digits(year); }

std::vector<std::string> registry_values(const RegistryNumber& number) {
  std::vector<std::string> values{number.key()};
  if (number.prefix.empty())
    values.push_back("-" + number.bare_key());
  else
    values.push_back(number.bare_key());
  return values;
}

std::vector<std::string> registry_alternatives(const RegistryNumber& number) {
  std::vector<std::string> values{number.key()};
  if (!number.prefix.empty()) values.push_back("-" + number.bare_key());
  return values;
}

std::string pack_values(const std::vector<std::string>& values) {
  std::string packed;
  for (const std::string& value : values) {
    if (!packed.empty()) packed += '\x1f';
    packed += value;
  }
  return packed;
}

std::vector<std::string_view> unpack_values(std::string_view packed) {
  if (packed.empty()) return {};
  return split(packed, '\x1f');
}

}  // namespace akt
