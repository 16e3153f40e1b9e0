// A record's facts and lines as pages show them: labels in the reader's language, people and cases as links.
#pragma once

#include "indexer/schema/fields.h"
#include "search/http/page.h"
#include "search/views/difference_view.h"
#include "search/views/line.h"

namespace akt::http {

// What every page's builder needs at hand.
struct Speaking {
  const Templates& words;
  Language language;
  Links links;

  Speaking(const Front& front, const Request& request)
      : words(front.templates(request.language())), language(request.language()), links(request) {}
  std::string word(std::string_view key) const { return words.word(key); }
  std::string kind(Kind kind) const;
  std::string choice(Field field, const std::string& name) const;  // "deferred" -> "Bordlagt", "deferred"
  std::string warning(const std::string& code) const;
  std::string reason(const std::string& code) const;  // why a file could not be read: an error's name or a warning
  std::string party(const Person& person) const;
};

template <class Rows, class F> Model rows_of(const Rows& rows, F&& more) {
  Model out = Model::array();
  for (const auto& row : rows) out.push_back(more(row));
  return out;
}

// The older first, by what they say themselves. Errors as Holdings::record has them.
Result<DifferenceView> difference_between(const Holdings& holdings, const std::string& id, const std::string& other);

Model line_model(const Speaking& speaking, const RecordLine& line);
Model lines_model(const Speaking& speaking, const std::vector<RecordLine>& lines);
std::string in_plain_words(std::string_view name);      // "refer_back" -> "Refer back"
std::string span_text(const Day& from, const Day& to);  // "2024-01-01 – …"
// [{label, values: [{text, href}]}]: the facts that are not shown in a place of their own.
Model facts_model(const Speaking& speaking, const Record& record);
// One vote with its picture, tables and roll call; `order` is voter, party or ballot.
Model vote_model(const Speaking& speaking, const Record& record, size_t at, std::string_view order);

}  // namespace akt::http
