// A tree into a Xapian query, against one state of the archive.
#pragma once

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/language/analyser.h"
#include "search/query/tree.h"

namespace akt {

// What parse_query asks of the archive.
QueryContext context_of(const Xapian::Database& database);

class QueryCompiler {
 public:
  QueryCompiler(const Xapian::Database& database, Analyser& analyser) : database_(database), analyser_(analyser) {}

  // What matches, with the words' weights.
  Xapian::Query matching(const QueryNode& node);
  // The same with what only moves hits up: words of the query in the title.
  Xapian::Query ranked(const QueryNode& root);

  // About how many records a walk over the matches may look at: 0 for what is looked up, or read before the walk.
  Xapian::doccount reach(const QueryNode& node);

  std::vector<std::string> notes;         // what the archive made of the query
  Language language = Language::swedish;  // theirs

 private:
  using Queries = std::vector<Xapian::Query>;

  Xapian::Query leaf(const QueryNode& node);
  Xapian::Query group(const QueryNode& node);
  Xapian::Query word(std::string_view form, std::string_view prefix, bool with_parts);
  Queries inside_longer(std::string_view form, const QueryWord& typed);
  // Words of the running text, or of a field, in order, side by side (distance 0), or near each other.
  Xapian::Query in_text(const std::vector<std::string>& forms, std::uint32_t distance, std::string_view prefix);
  Xapian::Query words_in_order(const QueryNode& node, std::string_view prefix);
  Xapian::Query exactly(const QueryNode& node, std::string_view prefix);
  Xapian::Query beginning(const QueryNode& node);
  Xapian::Query registry(const QueryNode& node);
  Xapian::Query item(const QueryNode& node);
  Xapian::Query dates(const DateSpan& span);
  // A day or a month as papers write it in running text.
  Xapian::Query day_in_words(const DateSpan& span);
  Xapian::Query numbers(const QueryNode& node) const;
  Xapian::Query value(const QueryNode& node);
  Xapian::Query like(const std::string& id);
  Xapian::Query label(Field field, const std::string& text);
  Xapian::Query name(Field field, const std::string& text);
  std::vector<std::string> other_spellings(const std::string& name) const;
  Xapian::Query vote(const QueryNode& node);
  Queries existing(std::string_view prefix, const std::vector<std::string>& values) const;
  Queries expand(std::string_view prefix, std::string_view beginning);
  // Words written so that begin otherwise in the dictionary: männ* finds männen, but not man.
  Xapian::Query written(std::string_view beginning);
  bool may_expand();
  void note_too_many(std::string_view beginning);
  void note(std::string text);  // once

  const Xapian::Database& database_;
  Analyser& analyser_;
  Queries title_;         // the query's words among titles
  size_t expanded_ = 0;   // terms that words ending in * have become
  size_t looked_at_ = 0;  // terms read for them
  bool wanted_ = true;    // false inside what must not match
};

}  // namespace akt
