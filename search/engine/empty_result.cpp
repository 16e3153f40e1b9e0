#include "search/engine/empty_result.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "corpus/text/unicode.h"
#include "indexer/schema/terms.h"
#include "search/engine/spelling.h"
#include "search/query/compile.h"
#include "search/query/each_once.h"

namespace akt {
namespace {

using Op = QueryNode::Op;

constexpr size_t kMostParts = 12;   // of the query that are tried one by one
constexpr size_t kMostItems = 100;  // that are tried as the nearest
constexpr size_t kMostLess = 3;     // shorter queries that are told of

Xapian::doccount count(const Xapian::Database& database, const Xapian::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(each_once(database, query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return enquire.get_mset(0, 0, database.get_doccount()).get_matches_lower_bound();
}

// The parts that all have to match.
std::vector<const QueryNode*> required(const QueryNode& root) {
  const QueryNode& wanted = root.op == Op::without ? root.children.front() : root;
  std::vector<const QueryNode*> parts;
  if (wanted.op == Op::everything) return parts;
  if (wanted.op != Op::both) return {&wanted};
  for (const QueryNode& child : wanted.children) parts.push_back(&child);
  return parts;
}

std::string shown(const RegistryNumber& number) {
  std::string prefix;
  for (const char c : number.prefix) prefix += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return (prefix.empty() ? "" : prefix + " ") + std::to_string(number.year) + "/" + number.number;
}

// The number of the same register and year that comes closest.
std::optional<std::string> nearest_number(const Xapian::Database& database, const RegistryNumber& wanted) {
  const std::string begins =
      make_term(field_row(Field::registry).prefix,
                (wanted.prefix.empty() ? "" : wanted.prefix + "-") + std::to_string(wanted.year) + "-");
  const long target = std::atol(wanted.number.c_str());
  std::optional<long> nearest;
  for (auto term = database.allterms_begin(begins); term != database.allterms_end(begins); ++term) {
    const long number = std::atol((*term).c_str() + begins.size());
    if (!nearest || std::labs(number - target) < std::labs(*nearest - target)) nearest = number;
  }
  if (!nearest) return std::nullopt;
  RegistryNumber found = wanted;
  found.number = std::to_string(*nearest);
  return shown(found);
}

// The § that comes nearest to the wanted one among what `others` match; § are tried from the nearest on.
std::optional<std::string> nearest_item(const Xapian::Database& database, const ItemHit& wanted,
                                        const Xapian::Query& others) {
  const std::string begins(field_row(Field::item).prefix);
  const int target = std::atoi(wanted.first.c_str());
  std::vector<std::pair<int, std::string>> items;
  for (auto term = database.allterms_begin(begins); term != database.allterms_end(begins); ++term) {
    const std::string value = (*term).substr(begins.size());
    if (value.find_first_not_of("0123456789") == std::string::npos)
      items.emplace_back(std::abs(std::atoi(value.c_str()) - target), value);
  }
  std::sort(items.begin(), items.end());
  if (items.size() > kMostItems) items.resize(kMostItems);
  for (const auto& [distance, value] : items) {
    const Xapian::Query item(make_term(begins, value));
    if (count(database, Xapian::Query(Xapian::Query::OP_FILTER, others, item)) > 0) return value;
  }
  return std::nullopt;
}

std::string nearest_is(Language language, const std::string& what) {
  return said(language, " Närmast kommer ", " The nearest is ") + what + ".";
}

std::string missing_number(Session& session, const QueryNode& part, Language language) {
  const std::string number = shown(part.registry);
  std::string text = said(language, "Diarienumret ", "The registry number ") + number +
                     said(language, " finns inte i arkivet.", " is not in the archive.");
  if (part.field) {
    QueryNode anywhere = part;
    anywhere.field.reset();
    QueryCompiler compiler(session.all, session.analyser);
    if (const auto named = count(session.all, compiler.matching(anywhere)); named > 0)
      return said(language, "Ärendet ", "The case ") + number +
             said(language, " har inga egna handlingar i arkivet, men ", " has no papers of its own here, but ") +
             std::to_string(named) +
             (named == 1 ? said(language, " handling nämner", " record mentions")
                         : said(language, " handlingar nämner", " records mention")) +
             said(language, " det: sök numret utan fält.", " it: search for the number without a field.");
  }
  if (const auto nearest = nearest_number(session.all, part.registry)) text += nearest_is(language, *nearest);
  return text;
}

// What all parts but one ask for.
Xapian::Query without(const std::vector<const QueryNode*>& parts, size_t left_out, QueryCompiler& compiler) {
  if (parts.size() < 2) return Xapian::Query::MatchAll;
  QueryNode rest;
  rest.op = Op::both;
  for (size_t at = 0; at < parts.size(); ++at)
    if (at != left_out) rest.children.push_back(*parts[at]);
  return compiler.matching(rest);
}

std::string missing(Session& session, const std::vector<const QueryNode*>& parts, size_t at, Language language) {
  const std::string gone = said(language, " finns inte i arkivet.", " is not in the archive.");
  const QueryNode& part = *parts[at];
  if (part.op == Op::registry) return missing_number(session, part, language);
  if (part.op == Op::item) {
    const std::string text = "§ " + part.item.first + gone;
    QueryCompiler compiler(session.all, session.analyser);
    auto nearest = nearest_item(session.all, part.item, without(parts, at, compiler));
    if (!nearest) nearest = nearest_item(session.all, part.item, Xapian::Query::MatchAll);
    return nearest ? text + nearest_is(language, "§ " + *nearest) : text;
  }
  if (part.op == Op::word && !part.field) return said(language, "Ordet ”", "The word ”") + part.text + "”" + gone;
  if (part.op == Op::phrase && !part.field) return said(language, "Frasen ”", "The phrase ”") + part.text + "”" + gone;
  return said(language, "Inget i arkivet passar på ", "Nothing in the archive fits ") + in_words(part, language) + ".";
}

// Every part has hits, but not together: which one to leave out.
std::string apart(Session& session, const std::vector<const QueryNode*>& parts, Language language) {
  std::string text = said(language, "Varje del av frågan finns i arkivet, men ingen handling har alla tillsammans.",
                          "Each part of the query is in the archive, but no record has all of them.");
  QueryCompiler compiler(session.all, session.analyser);
  for (size_t at = 0; at < parts.size(); ++at)
    if (parts[at]->op == Op::item) {
      if (const auto nearest = nearest_item(session.all, parts[at]->item, without(parts, at, compiler)))
        return text + said(language, " Närmast § ", " Nearest to § ") + parts[at]->item.first +
               said(language, " med resten av frågan kommer § ", " with the rest of the query is § ") + *nearest + ".";
      break;
    }
  size_t told = 0;
  for (size_t at = 0; at < std::min(parts.size(), kMostParts) && told < kMostLess; ++at)
    if (const auto hits = count(session.all, without(parts, at, compiler)); hits > 0) {
      text += said(language, " Utan ", " Without ") + in_words(*parts[at], language) + ": " + std::to_string(hits) +
              (hits == 1 ? said(language, " träff.", " hit.") : said(language, " träffar.", " hits."));
      ++told;
    }
  return text;
}

// The query with one word spelled as the archive has it.
void suggest(Session& session, const SearchRequest& request, const std::vector<const QueryNode*>& absent,
             SearchResults& results) {
  std::string query = request.query;
  bool changed = false;
  for (const QueryNode* part : absent) {
    if (part->op != Op::word || part->field) continue;
    const auto better = nearest_word(session.all, part->text);
    if (!better) continue;
    const std::string lower = lower_case(query);
    const size_t at = lower.find(part->text);
    if (at == std::string::npos || lower.size() != query.size()) continue;
    query.replace(at, part->text.size(), *better);
    changed = true;
  }
  if (!changed) return;
  QueryCompiler compiler(session.all, session.analyser);
  const ParsedQuery parsed = parse_query(query, context_of(session.all));
  if (count(session.all, compiler.matching(parsed.root)) > 0) results.suggestion = query;
}

}  // namespace

void explain_empty(Session& session, const SearchRequest& request, const QueryNode& root, SearchResults& results) {
  if (session.all.get_doccount() == 0) {
    results.explanation = said(request.language, "Arkivet är tomt.", "The archive is empty.");
    return;
  }
  const Language language = request.language;
  std::string text;
  std::vector<const QueryNode*> absent;
  const std::vector<const QueryNode*> parts = required(root);
  QueryCompiler compiler(session.all, session.analyser);
  for (size_t at = 0; at < std::min(parts.size(), kMostParts); ++at) {
    if (count(session.all, compiler.matching(*parts[at])) > 0) continue;
    absent.push_back(parts[at]);
    if (parts[at]->op == Op::registry) results.missing_numbers.push_back(parts[at]->registry.bare_key());
    text += (text.empty() ? "" : " ") + missing(session, parts, at, language);
  }
  if (absent.empty() && root.op == Op::without)
    text = said(language, "Allt som passar på frågan utesluts av det som inte ska finnas med.",
                "All that fits the query is ruled out by what must not be there.");
  else if (absent.empty() && parts.size() > 1)
    text = apart(session, parts, language);
  else if (absent.empty())
    text = said(language, "Inget i arkivet passar på frågan.", "Nothing in the archive fits the query.");
  for (const std::string& note : results.notes) text += " " + note;
  results.explanation = text;
  suggest(session, request, absent, results);
}

}  // namespace akt
