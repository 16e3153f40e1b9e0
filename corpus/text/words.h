// Words of running text with where they stand; "Dals-Ed" is one, dashes and § are none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akt {

struct TextWord {
  std::string_view text;
  std::string lower;
  size_t begin = 0;  // byte offsets in the text
  size_t end = 0;
};

// The word that begins at or after `at`.
std::optional<TextWord> next_word(std::string_view text, size_t at);

}  // namespace akt
