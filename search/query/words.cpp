#include <algorithm>
#include <string>

#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/query/tree.h"

namespace akt {
namespace {

using Op = QueryNode::Op;

std::string quoted(std::string_view text) { return "”" + std::string(text) + "”"; }

// Says a query's tree in one language.
class Teller {
 public:
  explicit Teller(Language language) : language_(language) {}

  std::string tell(const QueryNode& node) const {
    switch (node.op) {
      case Op::everything: return say("alla handlingar", "all records");
      case Op::both: return list(node, say(" och ", " and "));
      case Op::either: return list(node, say(" eller ", " or "));
      case Op::near:
        return list(node, say(" nära ", " near ")) + say(", högst ", ", at most ") + std::to_string(node.distance) +
               say(" ord ifrån varandra", " words apart");
      case Op::without: {
        std::string out = grouped(node.children.front());
        for (size_t at = 1; at < node.children.size(); ++at)
          out += say(" men inte ", " but not ") + grouped(node.children[at]);
        return out;
      }
      default: break;
    }
    if (!node.field) return leaf(node);
    const FieldRow& row = field_row(*node.field);
    return say(row.swedish, row.english) + ": " + (node.op == Op::value ? value(node) : leaf(node));
  }

 private:
  std::string say(std::string_view swedish, std::string_view english) const {
    return said(language_, swedish, english);
  }

  std::string grouped(const QueryNode& node) const {
    return node.children.size() > 1 && node.op != Op::near ? "(" + tell(node) + ")" : tell(node);
  }

  std::string list(const QueryNode& node, const std::string& between) const {
    std::string out;
    for (const QueryNode& child : node.children) out += (out.empty() ? "" : between) + grouped(child);
    return out;
  }

  std::string span(const DateSpan& span) const {
    if (span.from && span.to)
      return *span.from == *span.to ? span.from->iso() : span.from->iso() + say(" till ", " to ") + span.to->iso();
    if (span.from) return say("från ", "from ") + span.from->iso();
    if (span.to) return say("till ", "until ") + span.to->iso();
    return say("alla dagar", "all days");
  }

  std::string value(const QueryNode& node) const {
    if (field_row(*node.field).type == FieldType::choice)
      if (const auto choice = choice_from_text(*node.field, node.text))
        return say(choice_label(*node.field, *choice), spaced(*choice));
    return quoted(node.text);
  }

  std::string way(const std::string& typed) const {
    const auto way = vote_from_text(typed);
    if (!way) return typed;
    for (const Choice& choice : vote_choices())
      if (choice.name == *way) return say(lower_case(choice.label), choice.name);
    return *way;
  }

  std::string leaf(const QueryNode& node) const {
    switch (node.op) {
      case Op::word:
        if (node.text.find(' ') != std::string::npos) return say("talet ", "the number ") + quoted(node.text);
        return say("ordet ", "the word ") + quoted(node.text) + say(" i alla böjningar", " in all its forms");
      case Op::phrase:
        return say("frasen ", "the phrase ") + quoted(node.text) + say(" i alla böjningar", " in all its forms");
      case Op::exact: return say("exakt ", "exactly ") + quoted(node.text);
      case Op::prefix: return say("ord som börjar på ", "words that begin with ") + quoted(node.text);
      case Op::registry:
        return say("diarienumret ", "the registry number ") + node.registry.written + " (" + node.registry.key() + ")" +
               (node.field ? "" : say(", eget eller nämnt", ", own or mentioned"));
      case Op::item:
        return node.item.first == node.item.last ? "§ " + node.item.first
                                                 : "§§ " + node.item.first + "–" + node.item.last;
      case Op::date: return (node.field ? "" : say("från eller om ", "from or about ")) + span(node.dates);
      case Op::number: return node.text;
      case Op::vote: {
        const std::string who = node.text.empty() ? say("någon", "somebody")
                                : node.members    ? say("någon i ", "somebody in ") + quoted(node.text)
                                                  : quoted(node.text);
        return who + say(" röstade", " voted") + (node.way.empty() ? "" : " " + way(node.way));
      }
      default: return quoted(node.text);
    }
  }

  static std::string spaced(std::string name) {
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
  }

  Language language_;
};

}  // namespace

std::string in_words(const QueryNode& node, Language language) { return Teller(language).tell(node); }

}  // namespace akt
