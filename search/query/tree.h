// A query as a tree. Any text gives one: what can't be understood as an operator or a field is words.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/text/date.h"
#include "corpus/text/language.h"
#include "corpus/text/registry.h"
#include "indexer/language/items.h"
#include "indexer/schema/fields.h"

namespace akt {

struct DateSpan {
  std::optional<Date> from;  // both included; an open end is empty
  std::optional<Date> to;
  bool operator==(const DateSpan&) const = default;
};

struct NumberSpan {
  std::optional<double> from;
  std::optional<double> to;
};

struct QueryNode {
  enum class Op {
    everything,  // an empty query
    word,        // text, in any inflection
    phrase,      // words in this order, in any inflection
    exact,       // words in this order, as they stand
    prefix,      // words that begin so
    registry,    // number
    item,        // items
    date,        // dates: of a date field; without a field also as words
    number,      // numbers
    value,       // a field's value as typed (choice, label, name, exact)
    vote,        // text, or anybody when empty, voted `way`, or in any way when empty
    both,        // all children
    either,      // any child
    without,     // the first child, none of the others
    near,        // children, `distance` words apart at most
  };

  Op op = Op::everything;
  std::optional<Field> field;
  std::string text;
  std::string way;
  bool members = false;  // of a vote: somebody of the party `text`, not the party as a whole
  RegistryNumber registry;
  ItemHit item;
  DateSpan dates;
  NumberSpan numbers;
  int distance = 0;
  std::vector<QueryNode> children;
};

// What only the archive knows, and reading a query needs: whether "KLK" begins registry numbers, whether
// "kommunstyrelsens arbetsutskott" is a body, whether a text has the word. Each may be left out.
struct QueryContext {
  std::function<bool(std::string_view prefix)> numbers_begin;
  std::function<bool(Field field, std::string_view whole)> has_value;
  std::function<bool(std::string_view form)> has_word;
  Language language = Language::swedish;  // of the notes
};

struct ParsedQuery {
  QueryNode root;
  std::vector<std::string> notes;  // what was left out
};

// Bounded: at most 1 MB of text and 1024 words are read, 40 parentheses deep. Linear.
ParsedQuery parse_query(std::string_view text, const QueryContext& context = {});

// The tree in words, for --explain.
std::string in_words(const QueryNode& node, Language language = Language::swedish);

}  // namespace akt
