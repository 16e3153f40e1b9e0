// Text into words, the same way for the index, the query and the snippet. Linear; keeps byte offsets for marking.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace akt {

struct Token {
  std::string form;  // lower case, NFC as the text is
  size_t begin = 0;  // byte offsets in the text
  size_t end = 0;
  std::uint32_t position = 0;  // counted from 0; joined words share the position of their first part
  bool capital = false;        // begins with a capital where a small letter could have stood
  bool digits = false;         // has a digit: never stemmed, never corrected
  // Two words joined over a hyphen ("e-post" -> "epost"), a hyphen at a line's end ("idébu-", "ren" -> "idéburen"), or
  // a number in groups ("520 000" -> "520000"). Comes after its parts; `last_position` is that of its last part.
  bool joined = false;
  std::uint32_t last_position = 0;
};

// Words are runs of letters and digits. Everything else parts them. Words longer than 64 letters are cut.
class Tokeniser {
 public:
  explicit Tokeniser(std::string_view text, std::uint32_t first_position = 0)
      : text_(text), position_(first_position) {}

  // Reuses the token's memory; false at the end.
  bool next(Token& token);
  // One more than the last position given out.
  std::uint32_t position() const { return position_; }

 private:
  bool plain_word(Token& token);
  void remember(const Token& token);
  bool joins(const Token& token) const;
  bool sentence_start(size_t begin) const;

  std::string_view text_;
  size_t at_ = 0;
  std::uint32_t position_ = 0;
  // The word before, for joining.
  std::string pending_;
  size_t pending_begin_ = 0;
  size_t pending_end_ = 0;
  std::uint32_t pending_position_ = 0;
  bool pending_digits_ = false;
  bool pending_joined_ = false;
  bool join_ready_ = false;
  Token join_;
};

}  // namespace akt
