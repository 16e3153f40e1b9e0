#include <string>

#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/query/tree.h"

namespace akt {
namespace {

using Op = QueryNode::Op;

std::string quoted(std::string_view text) { return "”" + std::string(text) + "”"; }

std::string span_in_words(const DateSpan& span) {
  if (span.from && span.to)
    return *span.from == *span.to ? span.from->iso() : span.from->iso() + " till " + span.to->iso();
  if (span.from) return "från " + span.from->iso();
  if (span.to) return "till " + span.to->iso();
  return "alla dagar";
}

std::string list(const QueryNode& node, std::string_view between) {
  std::string out;
  for (const QueryNode& child : node.children) {
    if (!out.empty()) out += between;
    const bool group = child.children.size() > 1 && child.op != Op::near;
    out += group ? "(" + in_words(child) + ")" : in_words(child);
  }
  return out;
}

std::string value_in_words(const QueryNode& node) {
  if (field_row(*node.field).type == FieldType::choice)
    if (const auto choice = choice_from_text(*node.field, node.text)) return choice_label(*node.field, *choice);
  return quoted(node.text);
}

std::string item_in_words(const ItemHit& item) {
  return item.first == item.last ? "§ " + item.first : "§§ " + item.first + "–" + item.last;
}

std::string way_in_words(const std::string& typed) {
  const auto way = vote_from_text(typed);
  if (!way) return typed;
  for (const Choice& choice : vote_choices())
    if (choice.name == *way) return lower_case(choice.label);
  return *way;
}

std::string leaf_in_words(const QueryNode& node) {
  switch (node.op) {
    case Op::word:
      if (node.text.find(' ') != std::string::npos) return "talet " + quoted(node.text);
      return "ordet " + quoted(node.text) + " i alla böjningar";
    case Op::phrase: return "frasen " + quoted(node.text) + " i alla böjningar";
    case Op::exact: return "exakt " + quoted(node.text);
    case Op::prefix: return "ord som börjar på " + quoted(node.text);
    case Op::registry:
      return "diarienumret " + node.registry.written + " (" + node.registry.key() + ")" +
             (node.field ? "" : ", eget eller nämnt");
    case Op::item: return item_in_words(node.item);
    case Op::date:
      if (node.field) return span_in_words(node.dates);
      return "från eller om " + span_in_words(node.dates);
    case Op::number: return node.text;
    case Op::vote: {
      const std::string who = node.text.empty() ? "någon"
                              : node.members    ? "någon i " + quoted(node.text)
                                                : quoted(node.text);
      return who + (node.way.empty() ? " röstade" : " röstade " + way_in_words(node.way));
    }
    default: return quoted(node.text);
  }
}

}  // namespace

std::string in_words(const QueryNode& node) {
  switch (node.op) {
    case Op::everything: return "alla handlingar";
    case Op::both: return list(node, " och ");
    case Op::either: return list(node, " eller ");
    case Op::near: return list(node, " nära ") + ", högst " + std::to_string(node.distance) + " ord ifrån varandra";
    case Op::without: {
      const QueryNode& wanted = node.children.front();
      std::string out = wanted.children.size() > 1 ? "(" + in_words(wanted) + ")" : in_words(wanted);
      for (size_t at = 1; at < node.children.size(); ++at) {
        const QueryNode& child = node.children[at];
        out += " men inte ";
        out += child.children.size() > 1 ? "(" + in_words(child) + ")" : in_words(child);
      }
      return out;
    }
    case Op::value: return std::string(field_row(*node.field).swedish) + ": " + value_in_words(node);
    default: break;
  }
  if (!node.field) return leaf_in_words(node);
  return std::string(field_row(*node.field).swedish) + ": " + leaf_in_words(node);
}

}  // namespace akt
