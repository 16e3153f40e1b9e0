// The state of reading one query. Private to query/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/query/lexer.h"

namespace akt {

class Lexer {
 public:
  Lexer(std::string_view text, const QueryContext& context) : text_(text), context_(context) {}

  Lexed run();

 private:
  using Op = QueryNode::Op;
  using Type = Lexeme::Type;

  bool skip_spaces();
  // The run of characters from `at` to the next space, parenthesis or quote.
  std::string_view chunk(size_t at) const;
  Lexeme& push(Type type, size_t begin);
  void push_leaf(QueryNode node, size_t begin);
  void one();
  // "a phrase", ="as it stands". A quote that never closes is left out.
  bool quoted(std::optional<Field> field);
  void phrase(std::string_view inside, bool exact, std::optional<Field> field, size_t begin);
  bool operators();
  // "organ:" and its value, at once or after spaces; "Beslut: att" in running text is no field.
  bool a_field();
  // A value in quotes, or the chunk; moves past it.
  std::string take_value();
  void value_of(Field field, size_t begin);
  // What a field can't read is looked for as words, and said.
  void not_understood(Field field, const std::string& value, size_t begin);
  // Without quotes a name ends with its first word, unless the archive has a longer one: organ:kommunstyrelsens
  // arbetsutskott.
  std::string longest_known(Field field);
  void registry_value(size_t begin);
  void item_value(size_t begin);
  void push_items(const std::vector<ItemHit>& items, std::optional<Field> field, size_t begin);
  void date_value(Field field, size_t begin);
  // röst:"Maja Ek"=nej, röst:ek=nej
  void vote_value(QueryNode& node);
  bool an_item();
  // "KS § 12", "kommunstyrelsens arbetsutskott § 442": the words right before are the body when the archive has it.
  void body_before();
  static QueryNode registry_node(RegistryNumber number, std::optional<Field> field);
  bool a_registry_number();
  // 2019-01-31, 31 januari 2019, januari 2019, 2019-01: a year alone is a word, as it is in the papers.
  bool a_date();
  // "1 250 000" and "1.250.000": one number.
  bool an_amount();
  void words(std::string_view chunk_text, std::optional<Field> field);
  void words(std::string_view chunk_text, std::optional<Field> field, size_t begin);

  std::string_view text_;
  const QueryContext& context_;
  size_t at_ = 0;
  bool no_more_quotes_ = false;
  Lexed out_;
};

}  // namespace akt
