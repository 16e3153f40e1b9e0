#include "search/query/compile.h"

#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "indexer/language/tokeniser.h"
#include "indexer/schema/choices.h"
#include "indexer/schema/terms.h"
#include "search/query/exact_phrase.h"

namespace akt {
namespace {

using Op = QueryNode::Op;
using Xapian::Query;

// How much a match weighs against the same word in running text.
constexpr double kPartWeight = 0.25;     // inside a compound
constexpr double kTitleWeight = 0.8;     // also in the title
constexpr double kMentionWeight = 0.35;  // a number the text only names
constexpr double kDigitsWeight = 0.2;    // a number's digits, side by side in the text
constexpr size_t kMostExpansions = 600;
constexpr size_t kMostLookedAt = 50000;
constexpr int kMostItems = 500;
constexpr size_t kLeastPart = 4;

Query any(std::vector<Query> queries) {
  if (queries.size() == 1) return queries.front();
  return {Query::OP_OR, queries.begin(), queries.end()};
}
Query all(const std::vector<Query>& queries) {
  if (queries.size() == 1) return queries.front();
  return {Query::OP_AND, queries.begin(), queries.end()};
}
// Forms of one word, counted as one. Not OP_MAX: in Xapian 1.4.22 it reads memory it has freed.
Query same_word(const std::vector<Query>& queries) {
  if (queries.size() == 1) return queries.front();
  return {Query::OP_SYNONYM, queries.begin(), queries.end()};
}
Query scaled(const Query& query, double factor) { return {Query::OP_SCALE_WEIGHT, query, factor}; }

std::string_view prefix_of(Field field) { return field_row(field).prefix; }

std::vector<std::string> forms_of(std::string_view text) {
  std::vector<std::string> forms;
  Tokeniser tokens(text);
  for (Token token; tokens.next(token);)
    if (!token.joined) forms.push_back(token.form);
  return forms;
}

// How a label's whole name may be written in a query, as the writer has it.
std::vector<std::string> label_wholes(Field field, std::string_view text) {
  std::vector<std::string> wholes;
  if (field == Field::party) {
    wholes.push_back("=" + party_value(text));
  } else if (field == Field::municipality) {
    for (const std::string& each : municipality_values(text)) wholes.push_back("=" + each);
  } else {
    wholes.push_back("=" + normal_value(text));
    // "KF" and "kommunfullmäktiges", but not a body with other words around it.
    if (const auto body = body_alone(collapse(text))) wholes.push_back("=" + normal_value(*body));
  }
  return wholes;
}

}  // namespace

QueryContext context_of(const Xapian::Database& database) {
  QueryContext context;
  context.numbers_begin = [&database](std::string_view prefix) {
    if (prefix.empty()) return false;
    const std::string begins = make_term(prefix_of(Field::registry), std::string(prefix) + "-");
    return database.allterms_begin(begins) != database.allterms_end(begins);
  };
  context.has_value = [&database](Field field, std::string_view whole) {
    std::vector<std::string> wholes;
    if (field_row(field).type == FieldType::label)
      wholes = label_wholes(field, whole);
    else if (field_row(field).type == FieldType::name)
      wholes = name_alternatives(whole);
    return std::any_of(wholes.begin(), wholes.end(), [&](const std::string& each) {
      return database.term_exists(make_term(prefix_of(field), each));
    });
  };
  return context;
}

QueryCompiler::Queries QueryCompiler::existing(std::string_view prefix, const std::vector<std::string>& values) const {
  Queries found;
  for (const std::string& each : values) {
    const std::string term = make_term(prefix, each);
    if (database_.term_exists(term)) found.emplace_back(term);
  }
  return found;
}

Query QueryCompiler::ranked(const QueryNode& root) {
  title_.clear();
  Query query = matching(root);
  if (query.empty()) return query;
  if (!title_.empty()) query = Query(Query::OP_AND_MAYBE, query, scaled(any(title_), kTitleWeight));
  auto* prior = new Xapian::ValueWeightPostingSource(slot::prior);
  return {Query::OP_AND_MAYBE, query, Query(prior->release())};
}

Query QueryCompiler::matching(const QueryNode& node) {
  switch (node.op) {
    case Op::everything: return Query::MatchAll;
    case Op::both:
    case Op::either:
    case Op::without:
    case Op::near: return group(node);
    default: return leaf(node);
  }
}

Query QueryCompiler::group(const QueryNode& node) {
  Queries parts;
  if (node.op == Op::without) {
    Query found = matching(node.children.front());
    const bool before = std::exchange(wanted_, !wanted_);
    for (size_t at = 1; at < node.children.size(); ++at) parts.push_back(matching(node.children[at]));
    wanted_ = before;
    return {Query::OP_AND_NOT, found, any(parts)};
  }
  if (node.op == Op::near) {
    for (const QueryNode& child : node.children) parts.push_back(word(child.text, "", false));
    return {Query::OP_NEAR, parts.begin(), parts.end(), static_cast<Xapian::termcount>(node.distance) + 1};
  }
  // och, att, på say nothing beside other words, and would cost most of the time.
  const auto stops = [](const QueryNode& child) {
    return child.op == Op::word && !child.field && Analyser::stop_word(child.text);
  };
  const bool only_stops = std::all_of(node.children.begin(), node.children.end(), stops);
  for (const QueryNode& child : node.children)
    if (node.op == Op::either || only_stops || !stops(child)) parts.push_back(matching(child));
  return node.op == Op::both ? all(parts) : any(parts);
}

Query QueryCompiler::leaf(const QueryNode& node) {
  const std::string_view prefix = node.field ? prefix_of(*node.field) : std::string_view();
  switch (node.op) {
    case Op::word: {
      const auto forms = forms_of(node.text);
      return forms.size() == 1 ? word(forms.front(), prefix, true) : words_in_order(node, prefix);
    }
    case Op::phrase: return words_in_order(node, prefix);
    case Op::exact: return exactly(node, prefix);
    case Op::prefix: return beginning(node);
    case Op::registry: return registry(node);
    case Op::item: return item(node);
    case Op::date: {
      if (node.field) return dates(node.dates);
      return Query(Query::OP_OR, dates(node.dates), scaled(words_in_order(node, ""), kDigitsWeight));
    }
    case Op::number: return numbers(node);
    case Op::value: return value(node);
    case Op::vote: return vote(node);
    default: return Query::MatchNothing;
  }
}

// Any inflection, with or without accents; inside compounds at a lower weight.
Query QueryCompiler::word(std::string_view form, std::string_view prefix, bool with_parts) {
  const QueryWord typed = analyser_.query_word(form);
  Queries options = existing(prefix, typed.lemmas);
  if (prefix.empty()) {
    if (with_parts) {
      for (Query& folded : existing(prefix::folded, typed.folded)) options.push_back(std::move(folded));
      if (options.size() > 1) options = {same_word(options)};
      for (const std::string& lemma : typed.lemmas)
        if (lemma.size() >= kLeastPart)
          for (const Query& part : existing(prefix::compound_part, {lemma}))
            options.push_back(scaled(part, kPartWeight));
      if (wanted_)
        for (Query& title : existing(prefix_of(Field::title), typed.lemmas)) title_.push_back(std::move(title));
    }
  }
  if (options.empty()) return Query(make_term(prefix, typed.lemmas.front()));
  return any(options);
}

Query QueryCompiler::words_in_order(const QueryNode& node, std::string_view prefix) {
  const std::vector<std::string> forms = forms_of(node.text);
  if (forms.empty()) return Query::MatchNothing;
  if (forms.size() == 1) return word(forms.front(), prefix, true);
  Queries words;
  for (const std::string& form : forms) {
    const QueryWord typed = analyser_.query_word(form);
    Queries options = existing(prefix, typed.lemmas);
    words.push_back(options.empty() ? Query(make_term(prefix, typed.lemmas.front())) : any(options));
    if (wanted_ && prefix.empty() && !Analyser::stop_word(form))
      for (Query& title : existing(prefix_of(Field::title), typed.lemmas)) title_.push_back(std::move(title));
  }
  Query phrase(Query::OP_PHRASE, words.begin(), words.end(), static_cast<Xapian::termcount>(words.size()));
  // "e-post" is also epost.
  if (node.op != Op::phrase || node.text.find('-') == std::string::npos || node.text.find(' ') != std::string::npos)
    return phrase;
  std::string joined;
  for (const std::string& form : forms) joined += form;
  return {Query::OP_OR, phrase, word(joined, prefix, false)};
}

// As written: the lemmas' postings narrow it down, the exact forms' further, and the text itself decides a phrase.
Query QueryCompiler::exactly(const QueryNode& node, std::string_view prefix) {
  const std::vector<std::string> forms = forms_of(node.text);
  if (forms.empty()) return Query::MatchNothing;
  Queries parts;
  for (const std::string& form : forms) parts.emplace_back(make_term(prefix::exact_form, form));
  const Query phrase = words_in_order(node, prefix);
  if (forms.size() == 1) return {Query::OP_AND, phrase, parts.front()};
  parts.push_back(phrase);
  const Query candidates = all(parts);
  auto* source = new ExactPhraseSource(candidates, forms);
  return {Query::OP_AND, phrase, Query(source->release())};
}

QueryCompiler::Queries QueryCompiler::expand(std::string_view prefix, std::string_view beginning) {
  const std::string begins = make_term(prefix, beginning);
  std::vector<std::pair<Xapian::doccount, std::string>> found;
  size_t looked_at = 0;
  for (auto term = database_.allterms_begin(begins); term != database_.allterms_end(begins); ++term) {
    if (++looked_at > kMostLookedAt) break;
    found.emplace_back(term.get_termfreq(), *term);
  }
  if (found.size() > kMostExpansions) {
    notes.push_back("”" + std::string(beginning) + "*” passar på för många ord: bara de " +
                    std::to_string(kMostExpansions) + " vanligaste söks.");
    std::nth_element(found.begin(), found.begin() + kMostExpansions, found.end(),
                     [](const auto& a, const auto& b) { return a > b; });
    found.resize(kMostExpansions);
  }
  Queries queries;
  for (const auto& [count, term] : found) queries.emplace_back(term);
  return queries;
}

Query QueryCompiler::beginning(const QueryNode& node) {
  if (!node.field) {
    Queries forms = expand(prefix::exact_form, node.text);
    if (forms.empty()) return Query::MatchNothing;
    // Exact forms have no weight; lemmas that begin so give it.
    Queries lemmas = expand("", node.text);
    Query matches = any(forms);
    if (lemmas.empty()) return matches;
    return {Query::OP_AND_MAYBE, matches, Query(Query::OP_SYNONYM, lemmas.begin(), lemmas.end())};
  }
  const FieldRow& row = field_row(*node.field);
  const std::string begins = row.type == FieldType::text ? lower_case(node.text) : normal_value(node.text);
  Queries found = expand(row.prefix, begins);
  if (row.type == FieldType::label)
    for (Query& whole : expand(row.prefix, "=" + begins)) found.push_back(std::move(whole));
  if (found.empty()) return Query::MatchNothing;
  return any(found);
}

Query QueryCompiler::registry(const QueryNode& node) {
  const std::vector<std::string> values = registry_alternatives(node.registry);
  Queries own = existing(prefix_of(Field::registry), values);
  if (node.field) return own.empty() ? Query(make_term(prefix_of(Field::registry), values.front())) : any(own);
  for (const Query& mention : existing(prefix::registry_mention, values))
    own.push_back(scaled(mention, kMentionWeight));
  own.push_back(scaled(words_in_order(node, ""), kDigitsWeight));
  return any(own);
}

Query QueryCompiler::item(const QueryNode& node) {
  const std::string_view own = prefix_of(Field::item);
  std::vector<std::string> values{normal_value(node.item.first)};
  const int first = std::atoi(node.item.first.c_str());
  const int last = std::atoi(node.item.last.c_str());
  for (int number = first + 1; number <= last && number - first < kMostItems; ++number)
    values.push_back(std::to_string(number));
  // "63/2020" is 63/20 in the index.
  const size_t mark = values.front().find_first_of("/:");
  if (mark != std::string::npos) values = {item_values(values.front(), 0).back()};
  const Queries items = existing(own, values);
  if (!items.empty()) return any(items);
  if (!node.field)
    if (const Queries mentions = existing(prefix::item_mention, values); !mentions.empty()) {
      notes.push_back("Ingen paragraf i arkivet har numret § " + node.item.first +
                      "; visar handlingar som nämner den.");
      return any(mentions);
    }
  return Query(make_term(own, values.front()));
}

// Whole years and months by their own terms, the days at the ends one by one; only years the archive has.
Query QueryCompiler::dates(const DateSpan& span) {
  const Date from = span.from.value_or(Date{1, 1, 1});
  const Date to = span.to.value_or(Date{9999, 12, 31});
  const std::string years = std::string(prefix_of(Field::year));
  Queries parts;
  for (auto term = database_.allterms_begin(years); term != database_.allterms_end(years); ++term) {
    const int year = std::atoi((*term).c_str() + years.size());
    if (year < from.year || year > to.year) continue;
    if (from <= Date{year, 1, 1} && to >= Date{year, 12, 31}) {
      parts.emplace_back(*term);
      continue;
    }
    for (int month = 1; month <= 12; ++month) {
      const Date begin{year, month, 1};
      const Date next = month == 12 ? Date{year + 1, 1, 1} : Date{year, month + 1, 1};
      if (next <= from || begin > to) continue;
      if (from <= begin && plus_days(next, -1) <= to) {
        parts.emplace_back(make_term(prefix::month, month_value(year, month)));
        continue;
      }
      for (Date day = std::max(from, begin); day < next && day <= to; day = plus_days(day, 1))
        parts.emplace_back(make_term(prefix_of(Field::date), day_value(day)));
    }
  }
  if (parts.empty()) return Query::MatchNothing;
  return any(parts);
}

Query QueryCompiler::numbers(const QueryNode& node) const {
  const auto slot = static_cast<Xapian::valueno>(field_row(*node.field).slot);
  // Records without the value have an empty one, below every number.
  const std::string from = Xapian::sortable_serialise(node.numbers.from.value_or(0));
  if (!node.numbers.to) return {Query::OP_VALUE_GE, slot, from};
  return {Query::OP_VALUE_RANGE, slot, from, Xapian::sortable_serialise(*node.numbers.to)};
}

Query QueryCompiler::value(const QueryNode& node) {
  const FieldRow& row = field_row(*node.field);
  switch (row.type) {
    case FieldType::choice: {
      if (const auto choice = choice_from_text(row.field, node.text)) return Query(make_term(row.prefix, *choice));
      std::string known;
      for (const Choice& choice : choices(row.field)) known += (known.empty() ? "" : ", ") + std::string(choice.name);
      notes.push_back("”" + node.text + "” är inget värde på " + std::string(row.swedish) + "; de är " + known + ".");
      return Query::MatchNothing;
    }
    case FieldType::label: return label(row.field, node.text);
    case FieldType::name: return name(row.prefix, node.text);
    default: return Query(make_term(row.prefix, normal_value(node.text)));
  }
}

// The whole name when the archive has it so, else all its words.
Query QueryCompiler::label(Field field, const std::string& text) {
  const std::string_view prefix = prefix_of(field);
  std::vector<std::string> wholes = label_wholes(field, text);
  std::vector<std::string> words;
  std::string lemmas = "=";
  for (const std::string& form : forms_of(text)) {
    words.push_back(analyser_.lemma(form));
    lemmas += (lemmas.size() == 1 ? "" : " ") + words.back();
  }
  wholes.push_back(lemmas);
  const Queries whole = existing(prefix, wholes);
  if (!whole.empty()) return any(whole);
  if (words.empty() || field == Field::party) return Query(make_term(prefix, wholes.front()));
  Queries parts;
  for (const std::string& each : words) parts.emplace_back(make_term(prefix, each));
  return all(parts);
}

Query QueryCompiler::name(std::string_view prefix, const std::string& text) {
  std::vector<std::string> wholes = name_alternatives(text);
  wholes.push_back("=" + normal_value(text));
  const Queries whole = existing(prefix, wholes);
  if (!whole.empty()) return any(whole);
  Queries parts;
  for (const std::string& form : forms_of(text)) {
    const std::vector<std::string> options = name_alternatives(form);
    const Queries found = existing(prefix, options);
    parts.push_back(found.empty() ? Query(make_term(prefix, options.front())) : any(found));
  }
  return parts.empty() ? Query::MatchNothing : all(parts);
}

Query QueryCompiler::vote(const QueryNode& node) {
  const std::string_view prefix = prefix_of(Field::vote);
  std::vector<std::string> ways;
  if (node.way.empty())
    for (const Choice& choice : vote_choices()) ways.emplace_back(choice.name);
  else
    ways.push_back(vote_from_text(node.way).value_or(normal_value(node.way)));
  std::vector<std::string> names = name_alternatives(node.text);
  const std::string party = party_value(node.text);
  if (known_party(party_code(node.text).value_or("")) || party_from_name(node.text)) names.push_back("(" + party + ")");
  std::vector<std::string> values;
  for (const std::string& each : names)
    for (const std::string& way : ways) values.push_back(std::string(each).append("=").append(way));
  if (values.empty()) return Query::MatchNothing;
  const Queries found = existing(prefix, values);
  return found.empty() ? Query(make_term(prefix, values.front())) : any(found);
}

}  // namespace akt
