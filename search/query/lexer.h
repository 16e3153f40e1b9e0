// A query's text into its pieces. What looks like a number of the register, a § or a date is found before words are.
#pragma once

#include <string_view>
#include <vector>

#include "search/query/tree.h"

namespace akt {

struct Lexeme {
  enum class Type { leaf, open, close, either, both, minus, near, group_field };
  Type type = Type::leaf;
  QueryNode node;    // of a leaf
  int distance = 0;  // of near
  size_t begin = 0;  // byte offsets in the text
  size_t end = 0;
};

struct Lexed {
  std::vector<Lexeme> lexemes;
  std::vector<std::string> notes;
};

// `text` is tidy UTF-8 without typographic quotes.
Lexed lex_query(std::string_view text, const QueryContext& context);

}  // namespace akt
