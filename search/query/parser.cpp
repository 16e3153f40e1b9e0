#include <algorithm>

#include "corpus/text/unicode.h"
#include "search/query/dates.h"
#include "search/query/lexer.h"
#include "search/query/numbers.h"
#include "search/query/tree.h"

namespace akt {
namespace {

constexpr size_t kMostBytes = 1U << 20;
constexpr int kDeepest = 40;

using Op = QueryNode::Op;
using Type = Lexeme::Type;

// The quotes that word processors and telephones make.
std::string plain_quotes(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    bool quote = false;
    for (const std::string_view mark : {"”", "“", "„", "«", "»", "″"})
      if (text.compare(at, mark.size(), mark) == 0) {
        out += '"';
        at += mark.size();
        quote = true;
        break;
      }
    if (!quote) out += text[at++];
  }
  return out;
}

// A field before parentheses holds for the words inside.
void give_field(QueryNode& node, Field field) {
  for (QueryNode& child : node.children) give_field(child, field);
  if (node.field || !node.children.empty()) return;
  const FieldType type = field_row(field).type;
  if (type == FieldType::text) {
    if (node.op == Op::word || node.op == Op::phrase || node.op == Op::exact || node.op == Op::prefix)
      node.field = field;
    return;
  }
  if (node.op == Op::registry || node.op == Op::item || node.op == Op::date) {
    const bool fits = (node.op == Op::registry && type == FieldType::registry) ||
                      (node.op == Op::item && type == FieldType::item) ||
                      (node.op == Op::date && (type == FieldType::date || type == FieldType::year));
    if (fits) node.field = field;
    return;
  }
  if (node.op != Op::word && node.op != Op::phrase && node.op != Op::prefix) return;
  if (type == FieldType::date || type == FieldType::year) {
    if (const auto found = date_expression(node.text)) {
      node.op = Op::date;
      node.dates = found->span;
      node.field = field;
    }
  } else if (type == FieldType::item) {
    const auto items = find_items("§ " + node.text);
    if (items.size() == 1) {
      node.op = Op::item;
      node.item = items.front();
      node.field = field;
    }
  } else if (type == FieldType::vote) {
    node.op = Op::vote;
    node.field = field;
  } else if (type != FieldType::number && type != FieldType::registry) {
    if (node.op != Op::prefix) node.op = Op::value;
    node.field = field;
  }
}

// parti:SD röst:avstår asks who of the party abstained, person:"Maja Ek" röst:nej how she voted.
void give_voters(std::vector<QueryNode>& parts) {
  const auto names = [](const QueryNode& part) {
    return part.op == Op::value && (part.field == Field::party || part.field == Field::person);
  };
  const auto voter = std::find_if(parts.begin(), parts.end(), names);
  if (voter == parts.end()) return;
  for (QueryNode& part : parts) {
    if (part.op != Op::vote || !part.text.empty()) continue;
    part.text = voter->text;
    part.members = voter->field == Field::party;
  }
}

class Parser {
 public:
  explicit Parser(std::vector<Lexeme> lexemes) : lexemes_(std::move(lexemes)) {}

  QueryNode parse() {
    std::vector<QueryNode> all;
    // A closing parenthesis too many ends nothing.
    while (at_ < lexemes_.size()) {
      QueryNode part = either();
      if (part.op != Op::everything) all.push_back(std::move(part));
      if (at_ < lexemes_.size() && lexemes_[at_].type == Type::close) ++at_;
    }
    return combine(Op::both, std::move(all));
  }

 private:
  bool at_type(Type type) const { return at_ < lexemes_.size() && lexemes_[at_].type == type; }

  // Flat lists: a child of the same kind gives its children. None is everything, one is itself.
  static QueryNode combine(Op op, std::vector<QueryNode> children) {
    if (children.empty()) return {};
    if (children.size() == 1) return std::move(children.front());
    QueryNode node;
    node.op = op;
    for (QueryNode& child : children) {
      if (child.op == op && !child.field)
        std::move(child.children.begin(), child.children.end(), std::back_inserter(node.children));
      else
        node.children.push_back(std::move(child));
    }
    return node;
  }

  QueryNode either() {
    std::vector<QueryNode> options;
    while (at_ < lexemes_.size() && !at_type(Type::close)) {
      if (at_type(Type::either)) {
        ++at_;
        continue;
      }
      QueryNode option = both();
      if (option.op != Op::everything) options.push_back(std::move(option));
    }
    return combine(Op::either, std::move(options));
  }

  QueryNode both() {
    std::vector<QueryNode> wanted;
    std::vector<QueryNode> unwanted;
    while (at_ < lexemes_.size() && !at_type(Type::close) && !at_type(Type::either)) {
      if (at_type(Type::both) || at_type(Type::near)) {
        ++at_;  // words are ANDed anyway; NEAR without a word before it is nothing
        continue;
      }
      bool no = false;
      while (at_type(Type::minus)) {
        no = !no;
        ++at_;
      }
      QueryNode part = near_chain();
      if (part.op == Op::everything) continue;
      (no ? unwanted : wanted).push_back(std::move(part));
    }
    give_voters(wanted);
    QueryNode found = combine(Op::both, std::move(wanted));
    if (unwanted.empty()) return found;
    QueryNode node;
    node.op = Op::without;
    node.children.push_back(std::move(found));
    std::move(unwanted.begin(), unwanted.end(), std::back_inserter(node.children));
    return node;
  }

  // a NEAR/5 b: of single words only; anything else is just both.
  QueryNode near_chain() {
    QueryNode first = one();
    if (!at_type(Type::near) || first.op == Op::everything) return first;
    std::vector<QueryNode> parts;
    parts.push_back(std::move(first));
    int distance = 0;
    while (at_type(Type::near)) {
      distance = std::max(distance, lexemes_[at_].distance);
      ++at_;
      QueryNode next = one();
      if (next.op != Op::everything) parts.push_back(std::move(next));
    }
    const bool words =
        std::all_of(parts.begin(), parts.end(), [](const QueryNode& part) { return part.op == Op::word; });
    QueryNode node = combine(words ? Op::near : Op::both, std::move(parts));
    node.distance = distance;
    return node;
  }

  QueryNode one() {
    if (at_ >= lexemes_.size()) return {};
    Lexeme& lexeme = lexemes_[at_];
    if (lexeme.type == Type::leaf) {
      ++at_;
      return std::move(lexeme.node);
    }
    if (lexeme.type == Type::group_field) {
      ++at_;
      QueryNode group = one();
      give_field(group, *lexeme.node.field);
      return group;
    }
    if (lexeme.type != Type::open) return {};
    ++at_;
    // Deeper than anyone nests, a parenthesis only parts words.
    if (depth_ >= kDeepest) {
      while (at_type(Type::open)) ++at_;
      return at_type(Type::leaf) ? one() : QueryNode();
    }
    ++depth_;
    QueryNode inside = either();
    --depth_;
    if (at_type(Type::close)) ++at_;
    return inside;
  }

  std::vector<Lexeme> lexemes_;
  size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

ParsedQuery parse_query(std::string_view text, const QueryContext& context) {
  ParsedQuery parsed;
  if (text.size() > kMostBytes) {
    parsed.notes.push_back(said(context.language, "Frågan är för lång: bara den första megabyten används.",
                                "The query is too long: only its first megabyte is used."));
    text = text.substr(0, kMostBytes);
  }
  const std::string tidied = plain_quotes(tidy(make_valid(text)));
  Lexed lexed = lex_query(tidied, context);
  for (std::string& note : lexed.notes) parsed.notes.push_back(std::move(note));
  parsed.root = Parser(std::move(lexed.lexemes)).parse();
  return parsed;
}

}  // namespace akt
