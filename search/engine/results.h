// What a search gives, as plain values: render/ and http/ see these and no database.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "corpus/model/record.h"
#include "corpus/text/language.h"

namespace akt {

enum class Sort { relevance, newest, oldest };
enum class Group { none, meeting, record_case };

std::optional<Sort> sort_from_name(std::string_view name);    // "relevance", "newest", "oldest" and Swedish
std::optional<Group> group_from_name(std::string_view name);  // "meeting", "case" and Swedish; "" is none

struct SearchRequest {
  std::string query;
  std::vector<std::pair<std::string, std::string>> filters;  // field and value, as field:"value"; no weight
  int offset = 0;
  int limit = 10;
  Sort sort = Sort::relevance;
  Group group = Group::none;
  bool copies = false;  // also records whose text another hit has, word for word
  bool facets = true;
  bool snippets = true;
  int facet_values = 20;                  // at most so many values a facet
  Language language = Language::swedish;  // of what is said about the query
};

// Byte offsets of a mark in a text.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Mark&) const = default;
};

struct Snippet {
  std::string text;
  std::vector<Mark> marks;
};

struct Hit {
  std::string id;
  Kind kind = Kind::other;
  std::string title;
  std::vector<Mark> title_marks;
  Text municipality;
  Text body;
  Day date;
  Item item;
  Text registry_number;
  int page = 0;  // of the source; where the snippet stands
  Snippet snippet;
  double score = 0;
  Source source;
  std::string publication;
  int more_in_group = 0;  // further hits of the same meeting or case, when grouped
  int copies = 0;         // further matches with the same text, not shown
};

struct FacetValue {
  std::string value;  // as the query language takes it
  std::string label;  // Swedish, for the screen
  std::uint32_t count = 0;
};

struct Facet {
  std::string field;  // the field's English name
  std::string label;
  std::vector<FacetValue> values;  // most frequent first
  std::uint32_t distinct = 0;      // how many values there are in all
};

struct SearchResults {
  std::string query;
  std::string understood;          // the parse tree in words (--explain)
  std::vector<std::string> notes;  // what of the query was left out, and why
  std::uint32_t total = 0;         // exact; groups when grouped
  int offset = 0;
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  Text suggestion;   // another query that has hits
  Text explanation;  // of an empty result
  // Keys of registry numbers that no record carries or names: the ledger may know more of them.
  std::vector<std::string> missing_numbers;
};

}  // namespace akt
