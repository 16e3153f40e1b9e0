#include "indexer/language/tokeniser.h"

#include <array>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kWordBytes = 128;

bool ascii_digit(char c) { return c >= '0' && c <= '9'; }

// The words after which a hyphen at a word's end stands for the rest of a compound: "kultur- och fritidsnämnden".
bool hyphen_keeps_before(std::string_view lower) {
  constexpr std::array<std::string_view, 10> kWords{"och",  "eller",       "samt", "respektive", "resp",
                                                    "till", "alternativt", "men",  "i",          "som"};
  for (const std::string_view word : kWords)
    if (lower == word) return true;
  return false;
}

bool all_digits(std::string_view word) {
  for (const char c : word)
    if (!ascii_digit(c)) return false;
  return !word.empty();
}

}  // namespace

// A capital says nothing at the start of a sentence, a line or a cell: only after a word or a comma in running text
// does it tell a name.
bool Tokeniser::sentence_start(size_t begin) const {
  size_t at = begin;
  while (at > 0) {
    const char c = text_[at - 1];
    if (c == ' ') {
      --at;
      continue;
    }
    if (static_cast<unsigned char>(c) < 0x80) {
      const bool runs_on = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || ascii_digit(c) || c == ',' || c == ')';
      return !runs_on;
    }
    while (at > 1 && (static_cast<unsigned char>(text_[at - 1]) & 0xC0U) == 0x80U) --at;
    size_t length = 0;
    return !is_letter(code_point_at(text_, at - 1, length));
  }
  return true;
}

// The next run of letters and digits, lower case, without any joining.
bool Tokeniser::plain_word(Token& token) {
  token.form.clear();
  token.digits = false;
  bool first_is_upper = false;
  while (at_ < text_.size()) {
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte < 0x80) {
      const char c = text_[at_];
      const bool upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || ascii_digit(c)) {
        if (token.form.empty()) {
          token.begin = at_;
          first_is_upper = upper;
        }
        if (token.form.size() < kWordBytes) token.form += upper ? static_cast<char>(c | 0x20) : c;
        token.digits = token.digits || ascii_digit(c);
        ++at_;
        continue;
      }
    } else {
      size_t length = 0;
      const char32_t c = code_point_at(text_, at_, length);
      if (is_letter(c)) {
        if (token.form.empty()) {
          token.begin = at_;
          first_is_upper = is_upper_at(text_, at_);
        }
        // å ä ö é and the like: two bytes whose capital is 0x20 lower; the rest goes by the tables.
        if (token.form.size() < kWordBytes) {
          if (c >= 0xE0 && c <= 0xFF)
            token.form.append(text_.substr(at_, length));
          else
            token.form += lower_case(text_.substr(at_, length));
        }
        at_ += length;
        continue;
      }
      if (token.form.empty()) {
        at_ += length;
        continue;
      }
    }
    if (!token.form.empty()) break;
    ++at_;
  }
  if (token.form.empty()) return false;
  token.end = at_;
  token.capital = first_is_upper && !sentence_start(token.begin);
  token.position = token.last_position = position_++;
  token.joined = false;
  return true;
}

void Tokeniser::remember(const Token& token) {
  pending_ = token.form;
  pending_begin_ = token.begin;
  pending_end_ = token.end;
  pending_position_ = token.position;
  pending_digits_ = token.digits;
  pending_joined_ = token.joined;
}

// Whether the word now read and the one before it may be one word.
bool Tokeniser::joins(const Token& token) const {
  if (pending_.empty()) return false;
  const std::string_view between = text_.substr(pending_end_, token.begin - pending_end_);
  if (between == " ") {  // 520 000
    return all_digits(pending_) && (pending_.size() <= 3 || pending_joined_) && token.form.size() == 3 &&
           all_digits(token.form) && pending_.front() != '0';
  }
  size_t hyphen = 0;
  if (between.starts_with("-"))
    hyphen = 1;
  else if (between.starts_with("\u2010") || between.starts_with("\u2011"))
    hyphen = 3;
  if (hyphen == 0 || pending_digits_ || token.digits) return false;
  const std::string_view gap = between.substr(hyphen);
  if (gap.empty()) return true;
  if (gap.size() > 4 || gap.find_first_not_of(" \n\r\t") != std::string_view::npos) return false;
  return !is_upper_at(text_, token.begin) && !hyphen_keeps_before(token.form) && pending_.size() > 1;
}

bool Tokeniser::next(Token& token) {
  if (join_ready_) {
    token = join_;
    join_ready_ = false;
    return true;
  }
  if (!plain_word(token)) return false;
  if (joins(token) && pending_.size() + token.form.size() <= kWordBytes) {
    // A chain ("1 250 000", "inga-kerstin-maria") goes on joining from where it began.
    join_.form = pending_ + token.form;
    join_.begin = pending_begin_;
    join_.end = token.end;
    join_.position = pending_position_;
    join_.last_position = token.position;
    join_.capital = false;
    join_.digits = token.digits;
    join_.joined = true;
    join_ready_ = true;
    remember(join_);
    return true;
  }
  remember(token);
  return true;
}

}  // namespace akt
