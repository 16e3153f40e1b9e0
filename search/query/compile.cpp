#include "search/query/compile.h"

#include <algorithm>
#include <set>

#include "corpus/text/unicode.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_list.h"
#include "indexer/schema/word_order.h"
#include "search/query/compile_parts.h"
#include "search/query/exact_phrase.h"
#include "search/query/word_forms_source.h"
#include "search/query/word_order_source.h"

namespace akt {
namespace {

using Op = QueryNode::Op;
using Xapian::Query;

// How much a match weighs against the same word in running text.
constexpr double kPartWeight = 0.25;  // inside a compound
constexpr double kTitleWeight = 0.8;  // also in the title
constexpr size_t kMostExpansions = 600;
constexpr size_t kMostLookedAt = 50000;
constexpr size_t kMostInAll = 6000;  // expansions of one query
constexpr size_t kMostLookedAtInAll = 400000;
constexpr size_t kLeastPart = 4;
constexpr size_t kLeastBeginning = 5;  // bytes of a word that may begin a longer one unasked

}  // namespace

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
  return query;
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
    std::vector<std::string> forms;
    for (const QueryNode& child : node.children) forms.push_back(child.text);
    return in_text(forms, static_cast<std::uint32_t>(node.distance), "");
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
      if (node.field) return unweighed(dates(node.dates));
      return Query(Query::OP_OR, dates(node.dates), scaled(day_in_words(node.dates), kDigitsWeight));
    }
    case Op::number: return numbers(node);
    case Op::value: return node.field == Field::like ? value(node) : unweighed(value(node));
    case Op::vote: return unweighed(vote(node));
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
  if (options.empty() && prefix.empty() && with_parts) options = inside_longer(form, typed);
  if (options.empty()) return Query(make_term(prefix, typed.lemmas.front()));
  return any(options);
}

// A word no text has by itself may still begin longer ones (nödvatten: nödvattenförsörjning), or its parts may stand in
// one (försörjningsplan: lokalförsörjningsplan).
QueryCompiler::Queries QueryCompiler::inside_longer(std::string_view form, const QueryWord& typed) {
  Queries options;
  if (form.size() < kLeastBeginning || form.find_first_of("0123456789") != std::string_view::npos) return options;
  Queries longer = expand("", form);
  if (!longer.empty()) options.push_back(scaled(same_word(longer), kPartWeight));
  for (const std::string& lemma : typed.lemmas) {
    Queries parts;
    for (const std::string& part : analyser_.word(lemma, false).parts) {
      Queries found = existing(prefix::compound_part, {part});
      parts.push_back(found.empty() ? Query::MatchNothing : found.front());
    }
    if (parts.size() < 2) continue;
    options.push_back(scaled(all(parts), kPartWeight));
    break;
  }
  return options;
}

Query QueryCompiler::in_text(const std::vector<std::string>& forms, std::uint32_t distance, std::string_view prefix) {
  Queries words;
  WordChoices choices;
  for (const std::string& form : forms) {
    words.push_back(word(form, prefix, false));
    choices.emplace_back();
    for (const std::string& lemma : analyser_.query_word(form).lemmas) choices.back().push_back(word_code(lemma));
  }
  if (forms.size() < 2) return all(words);
  auto* order = new WordOrderSource(std::move(choices), distance, std::string(prefix));
  words.emplace_back(order->release());
  return all(words);
}

Query QueryCompiler::words_in_order(const QueryNode& node, std::string_view prefix) {
  const std::vector<std::string> forms = forms_of(node.text);
  if (forms.empty()) return Query::MatchNothing;
  if (forms.size() == 1) return word(forms.front(), prefix, true);
  const Query phrase = in_text(forms, 0, prefix);
  if (prefix.empty() && wanted_)
    for (const std::string& form : forms)
      if (!Analyser::stop_word(form))
        for (Query& title : existing(prefix_of(Field::title), analyser_.query_word(form).lemmas))
          title_.push_back(std::move(title));
  // "e-post" is also epost, and 520 000 is 520000.
  const bool hyphened =
      node.op == Op::phrase && node.text.find('-') != std::string::npos && node.text.find(' ') == std::string::npos;
  if (!hyphened && node.op != Op::word) return phrase;
  std::string joined;
  for (const std::string& form : forms) joined += form;
  return {Query::OP_OR, phrase, word(joined, prefix, false)};
}

// As written: the lemmas' postings narrow it down, the sets of forms further, and the text itself decides a phrase.
Query QueryCompiler::exactly(const QueryNode& node, std::string_view prefix) {
  const std::vector<std::string> forms = forms_of(node.text);
  if (forms.empty()) return Query::MatchNothing;
  const Query phrase = words_in_order(node, prefix);
  Queries parts{phrase};
  Xapian::doccount candidates_at_most = database_.get_doccount();
  for (const std::string& form : forms) {
    Xapian::doccount has_it = 0;
    for (const std::string& lemma : analyser_.query_word(form).lemmas)
      has_it += database_.get_termfreq(make_term("", lemma));
    candidates_at_most = std::min(candidates_at_most, has_it);
    if (Analyser::literal(form)) continue;
    auto* written = new WordFormsSource({word_code(form)});
    parts.emplace_back(written->release());
  }
  if (forms.size() == 1) return all(parts);
  if (candidates_at_most > ExactPhraseSource::kMostRead)
    note("”" + node.text + said(language, "” har vanliga ord: bara de första ", "” has common words: only the first ") +
         std::to_string(ExactPhraseSource::kMostRead) +
         said(language, " handlingarna jämförs bokstav för bokstav.", " records are compared letter by letter."));
  auto* source = new ExactPhraseSource(all(parts), forms);
  return {Query::OP_AND, phrase, Query(source->release())};
}

Xapian::doccount QueryCompiler::reach(const QueryNode& node) {
  const Xapian::doccount all = database_.get_doccount();
  switch (node.op) {
    case Op::registry:
    case Op::item:
    case Op::exact: return 0;
    case Op::value: return node.field == Field::like ? 0 : all;
    case Op::word:
    case Op::phrase: {
      Xapian::doccount least = all;
      for (const std::string& form : forms_of(node.text)) {
        Xapian::doccount found = 0;
        for (const std::string& lemma : analyser_.query_word(form).lemmas)
          found += database_.get_termfreq(make_term(node.field ? prefix_of(*node.field) : "", lemma));
        least = std::min(least, found);
      }
      return least;
    }
    case Op::without: return reach(node.children.front());
    case Op::both:
    case Op::near: {
      Xapian::doccount least = all;
      for (const QueryNode& child : node.children) least = std::min(least, reach(child));
      return least;
    }
    case Op::either: {
      Xapian::doccount sum = 0;
      for (const QueryNode& child : node.children) sum += reach(child);
      return sum;
    }
    default: return all;
  }
}

void QueryCompiler::note(std::string text) {
  if (std::find(notes.begin(), notes.end(), text) == notes.end()) notes.push_back(std::move(text));
}

bool QueryCompiler::may_expand() {
  if (expanded_ < kMostInAll && looked_at_ < kMostLookedAtInAll) return true;
  note(said(language, "Frågan har för många ord som slutar på *: de sista söks inte.",
            "The query has too many words that end in *: the last ones are not searched for."));
  return false;
}

void QueryCompiler::note_too_many(std::string_view beginning) {
  note("”" + std::string(beginning) +
       said(language, "*” passar på för många ord: bara de ", "*” fits too many words: only the ") +
       std::to_string(kMostExpansions) + said(language, " vanligaste söks.", " commonest are searched for."));
}

QueryCompiler::Queries QueryCompiler::expand(std::string_view prefix, std::string_view beginning) {
  if (!may_expand()) return {};
  const std::string begins = make_term(prefix, beginning);
  std::vector<std::pair<Xapian::doccount, std::string>> found;
  size_t looked_at = 0;
  for (auto term = database_.allterms_begin(begins); term != database_.allterms_end(begins); ++term) {
    if (++looked_at > kMostLookedAt) break;
    found.emplace_back(term.get_termfreq(), *term);
  }
  looked_at_ += looked_at;
  if (found.size() > kMostExpansions) {
    note_too_many(beginning);
    std::nth_element(found.begin(), found.begin() + kMostExpansions, found.end(),
                     [](const auto& a, const auto& b) { return a > b; });
    found.resize(kMostExpansions);
  }
  expanded_ += found.size();
  Queries queries;
  for (const auto& [count, term] : found) queries.emplace_back(term);
  return queries;
}

Query QueryCompiler::written(std::string_view beginning) {
  if (!may_expand()) return Query::MatchNothing;
  std::set<std::string> lemmas;
  std::vector<std::uint32_t> codes;
  size_t looked_at = 0;
  words_beginning(database_, beginning, [&](const std::string& form, const std::vector<std::string>& its_lemmas) {
    const bool found_by_lemma = std::all_of(its_lemmas.begin(), its_lemmas.end(),
                                            [&](const std::string& lemma) { return lemma.starts_with(beginning); });
    if (!found_by_lemma) {
      lemmas.insert(its_lemmas.begin(), its_lemmas.end());
      codes.push_back(word_code(form));
    }
    if (lemmas.size() > kMostExpansions) note_too_many(beginning);
    return lemmas.size() <= kMostExpansions && ++looked_at < kMostLookedAt;
  });
  looked_at_ += looked_at;
  expanded_ += lemmas.size();
  if (lemmas.empty()) return Query::MatchNothing;
  Queries words;
  for (const std::string& lemma : lemmas) words.emplace_back(make_term("", lemma));
  auto* source = new WordFormsSource(std::move(codes));
  return {Query::OP_FILTER, same_word(words), Query(source->release())};
}

Query QueryCompiler::beginning(const QueryNode& node) {
  if (!node.field) {
    Queries options;
    if (const Queries lemmas = expand("", node.text); !lemmas.empty()) options.push_back(same_word(lemmas));
    if (Query forms = written(node.text); !forms.empty()) options.push_back(std::move(forms));
    return options.empty() ? Query::MatchNothing : any(options);
  }
  const FieldRow& row = field_row(*node.field);
  const std::string begins = row.type == FieldType::text ? lower_case(node.text) : normal_value(node.text);
  Queries found = expand(row.prefix, begins);
  if (row.type == FieldType::label)
    for (Query& whole : expand(row.prefix, "=" + begins)) found.push_back(std::move(whole));
  if (found.empty()) return Query::MatchNothing;
  return any(found);
}

}  // namespace akt
