// Small pieces that the compiling of queries is made of.
#pragma once

#include <xapian.h>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/language/tokeniser.h"
#include "indexer/schema/fields.h"

namespace akt {

inline Xapian::Query any(const std::vector<Xapian::Query>& queries) {
  if (queries.size() == 1) return queries.front();
  return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
}
inline Xapian::Query all(const std::vector<Xapian::Query>& queries) {
  if (queries.size() == 1) return queries.front();
  return {Xapian::Query::OP_AND, queries.begin(), queries.end()};
}
// Forms of one word, counted as one. Not OP_MAX: in Xapian 1.4.22 it reads memory it has freed.
inline Xapian::Query same_word(const std::vector<Xapian::Query>& queries) {
  if (queries.size() == 1) return queries.front();
  return {Xapian::Query::OP_SYNONYM, queries.begin(), queries.end()};
}
inline Xapian::Query scaled(const Xapian::Query& query, double factor) {
  return {Xapian::Query::OP_SCALE_WEIGHT, query, factor};
}
// Facts are true or not: their terms weigh nothing, which then need not be found out at every match.
inline Xapian::Query unweighed(const Xapian::Query& query) { return scaled(query, 0); }

inline std::string_view prefix_of(Field field) { return field_row(field).prefix; }

inline std::vector<std::string> forms_of(std::string_view text) {
  std::vector<std::string> forms;
  Tokeniser tokens(text);
  for (Token token; tokens.next(token);)
    if (!token.joined) forms.push_back(token.form);
  return forms;
}

// A number's digits, side by side in the text, weigh little against the number itself.
constexpr double kDigitsWeight = 0.2;

}  // namespace akt
