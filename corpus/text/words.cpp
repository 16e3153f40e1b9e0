#include "corpus/text/words.h"

#include "corpus/text/unicode.h"

namespace akt {
namespace {

bool word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

}  // namespace

std::optional<TextWord> next_word(std::string_view text, size_t at) {
  const auto mark = [text](size_t n) { return text.compare(n, 2, "§") == 0 || text.compare(n, 3, "–") == 0; };
  while (at < text.size() && (!word_byte(text[at]) || mark(at))) ++at;
  if (at >= text.size()) return std::nullopt;
  const size_t begin = at;
  while (at < text.size() && word_byte(text[at]) && !mark(at)) ++at;
  return TextWord{text.substr(begin, at - begin), lower_case(text.substr(begin, at - begin)), begin, at};
}

}  // namespace akt
