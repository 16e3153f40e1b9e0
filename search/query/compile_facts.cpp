// The leaves that ask for facts: numbers of the register, §, dates, names, votes.
#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/parties.h"
#include "corpus/text/spelling.h"
#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "indexer/schema/terms.h"
#include "indexer/schema/word_list.h"
#include "search/query/compile.h"
#include "search/query/compile_parts.h"
#include "search/query/like_source.h"

namespace akt {
namespace {

using Xapian::Query;

constexpr double kMentionWeight = 0.35;  // a number the text only names
constexpr int kMostItems = 500;

// What English readers call the bodies (the law's English, Kommunallag 2017:725, and what municipalities say).
struct EnglishBody {
  std::string_view english;
  std::string_view swedish;
};
constexpr std::array<EnglishBody, 11> kEnglishBodies{{{"council", "Kommunfullmäktige"},
                                                      {"municipal council", "Kommunfullmäktige"},
                                                      {"city council", "Kommunfullmäktige"},
                                                      {"executive board", "Kommunstyrelsen"},
                                                      {"municipal board", "Kommunstyrelsen"},
                                                      {"municipal executive board", "Kommunstyrelsen"},
                                                      {"city executive board", "Kommunstyrelsen"},
                                                      {"working committee", "Kommunstyrelsens arbetsutskott"},
                                                      {"regional council", "Regionfullmäktige"},
                                                      {"regional board", "Regionstyrelsen"},
                                                      {"regional executive board", "Regionstyrelsen"}}};

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
    if (field == Field::body)
      for (const EnglishBody& each : kEnglishBodies)
        if (each.english == normal_value(text)) wholes.push_back("=" + normal_value(each.swedish));
  }
  return wholes;
}

// The forms the writer has for who votes: a name, a party as most of it voted, anybody of a party, anybody.
std::vector<std::string> voters(const QueryNode& node) {
  if (node.text.empty()) return {""};
  const std::string party = party_value(node.text);
  if (node.members) return {"[" + party + "]"};
  std::vector<std::string> names = name_alternatives(node.text);
  if (known_party(party_code(node.text).value_or("")) || party_from_name(node.text)) names.push_back("(" + party + ")");
  return names;
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
  context.has_word = [&database](std::string_view form) { return has_word(database, form); };
  return context;
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
  if (mark != std::string::npos) {
    std::string year = values.front().substr(mark + 1);
    if (year.size() == 4) year.erase(0, 2);
    values = {values.front().substr(0, mark) + "/" + year};
  }
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

Query QueryCompiler::day_in_words(const DateSpan& span) {
  const Date& day = *span.from;
  const std::string month(month_name(day.month));
  const std::string year = year_value(day.year);
  const std::string month_number = std::string(day.month < 10 ? "0" : "") + std::to_string(day.month);
  QueryNode iso;
  iso.op = QueryNode::Op::phrase;
  iso.text = year + " " + month_number;
  if (span.from != span.to) {
    // "januari och februari 2019" is about January too.
    return {Query::OP_OR, in_text({month, year}, 3, ""), words_in_order(iso, "")};
  }
  iso.text += std::string(day.day < 10 ? " 0" : " ") + std::to_string(day.day);
  QueryNode written = iso;
  written.text = std::to_string(day.day) + " " + month + " " + year;
  return {Query::OP_OR, words_in_order(written, ""), words_in_order(iso, "")};
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
    case FieldType::name: return name(row.field, node.text);
    case FieldType::exact:
      if (row.field == Field::like) return like(node.text);
      return Query(make_term(row.prefix, normal_value(node.text)));
    default: return Query(make_term(row.prefix, normal_value(node.text)));
  }
}

Query QueryCompiler::like(const std::string& id) {
  TellingWords telling = telling_words(database_, id);
  if (telling.self == 0) {
    notes.push_back("Ingen handling har id ”" + id + "”.");
    return Query::MatchNothing;
  }
  const Query self(make_term(prefix_of(Field::id), id));
  auto* source = new LikeSource(std::move(telling.words), telling.least);
  return {Query::OP_AND_NOT, Query(source->release()), self};
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

// How else papers spell the person: names that sound the same, or leave out the middle ones, in one body and term of
// office with one party, and never both in one record. See search/views/people.h for the whole rule.
std::vector<std::string> QueryCompiler::other_spellings(const std::string& name) const {
  const std::string beginning = spelling_beginning(name);
  if (beginning.empty()) return {};
  struct Known {
    std::string term;
    Spelling spelling;
    bool taken = false;
  };
  std::vector<Known> known;
  const std::string terms = make_term(prefix::spelling, beginning);
  for (auto term = database_.allterms_begin(terms); term != database_.allterms_end(terms); ++term)
    if (auto spelling = spelling_from(std::string_view(*term).substr(prefix::spelling.size())))
      if (const auto why = why_one_name(name, spelling->name)) known.push_back({*term, std::move(*spelling)});
  std::vector<size_t> open;
  const std::vector<std::string> typed = name_alternatives(name);
  for (size_t at = 0; at < known.size(); ++at) {
    known[at].taken = std::find(typed.begin(), typed.end(), known[at].spelling.name) != typed.end();
    if (known[at].taken) open.push_back(at);
  }
  // A fuller form of the name that was typed, when nobody writes it so.
  if (open.empty()) {
    for (size_t at = 0; at < known.size(); ++at) {
      known[at].taken = same_but_middle_names(name, known[at].spelling.name);
      if (known[at].taken) open.push_back(at);
    }
  }
  const auto together = [this](const Known& a, const Known& b) {
    const Query both(Query::OP_AND, Query(a.term), Query(b.term));
    Xapian::Enquire enquire(database_);
    enquire.set_query(both);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return !enquire.get_mset(0, 1).empty();
  };
  while (!open.empty()) {
    const size_t from = open.back();
    open.pop_back();
    for (size_t at = 0; at < known.size(); ++at) {
      const Spelling& a = known[from].spelling;
      const Spelling& b = known[at].spelling;
      const bool one = a.seat == b.seat && (a.party == b.party || a.party.empty() || b.party.empty());
      if (known[at].taken || !one || (a.name != b.name && together(known[from], known[at]))) continue;
      known[at].taken = true;
      open.push_back(at);
    }
  }
  std::vector<std::string> names;
  for (const Known& each : known)
    if (each.taken && std::find(names.begin(), names.end(), each.spelling.name) == names.end())
      names.push_back(each.spelling.name);
  return names;
}

Query QueryCompiler::name(Field field, const std::string& text) {
  const std::string_view prefix = prefix_of(field);
  std::vector<std::string> wholes = name_alternatives(text);
  wholes.push_back("=" + normal_value(text));
  if (field == Field::person || field == Field::speaker)
    for (std::string& other : other_spellings(text)) wholes.push_back(std::move(other));
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
  std::vector<std::string> names = voters(node);
  if (!node.text.empty() && !node.members)
    for (std::string& other : other_spellings(node.text)) names.push_back(std::move(other));
  std::vector<std::string> values;
  for (const std::string& each : names)
    for (const std::string& way : ways) values.push_back(std::string(each).append("=").append(way));
  if (values.empty()) return Query::MatchNothing;
  const Queries found = existing(prefix, values);
  return found.empty() ? Query(make_term(prefix, values.front())) : any(found);
}

}  // namespace akt
