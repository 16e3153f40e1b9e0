// The value after a field's name, each type in its own way.
#include <utility>

#include "corpus/text/unicode.h"
#include "indexer/schema/choices.h"
#include "search/query/dates.h"
#include "search/query/lexer_state.h"
#include "search/query/numbers.h"

namespace akt {
namespace {

constexpr size_t kMostWordsInAName = 6;

}  // namespace

std::string Lexer::take_value() {
  if (text_[at_] == '"' && !no_more_quotes_) {
    const size_t close = text_.find('"', at_ + 1);
    if (close != std::string_view::npos) {
      const std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
      at_ = close + 1;
      return collapse(inside);
    }
    no_more_quotes_ = true;
    ++at_;
  } else if (text_[at_] == '"') {
    ++at_;
  }
  const std::string_view value = chunk(at_);
  at_ += value.size();
  return std::string(value);
}

void Lexer::value_of(Field field, size_t begin) {
  QueryNode node;
  node.field = field;
  switch (field_row(field).type) {
    case FieldType::text:
      if (!quoted(field)) words(chunk(at_), field, begin);
      return;
    case FieldType::registry: return registry_value(begin);
    case FieldType::item: return item_value(begin);
    case FieldType::date:
    case FieldType::year: return date_value(field, begin);
    case FieldType::number: {
      node.op = Op::number;
      node.text = take_value();
      const auto span = number_span(node.text);
      if (!span) return not_understood(field, node.text, begin);
      node.numbers = *span;
      break;
    }
    case FieldType::vote: vote_value(node); break;
    default:
      node.op = Op::value;
      if (text_[at_] == '"') {
        node.text = take_value();
      } else {
        node.text = longest_known(field);
        if (node.text.size() > 1 && node.text.ends_with('*')) {
          node.op = Op::prefix;
          node.text.pop_back();
        }
      }
  }
  if (!node.text.empty() || !node.way.empty()) push_leaf(std::move(node), begin);
}

void Lexer::not_understood(Field field, const std::string& value, size_t begin) {
  const FieldRow& row = field_row(field);
  out_.notes.push_back("”" + said(context_.language, row.swedish, row.english) + ":" + value +
                       said(context_.language, "” kunde inte tolkas och söks som ord.",
                            "” was not understood, and is searched for as words."));
  words(value, std::nullopt, begin);
}

std::string Lexer::longest_known(Field field) {
  std::string first(chunk(at_));
  size_t end = at_ + first.size();
  size_t best_end = end;
  std::string best = first;
  std::string name = first;
  for (size_t words = 1; context_.has_value && words < kMostWordsInAName && end < text_.size(); ++words) {
    if (text_[end] != ' ') break;
    const std::string_view next = chunk(end + 1);
    if (next.empty() || next.find(':') != std::string_view::npos || next == "OR" || next == "ELLER") break;
    name.append(" ").append(next);
    end += 1 + next.size();
    if (context_.has_value(field, name)) {
      best = name;
      best_end = end;
    }
  }
  at_ = best_end;
  return best;
}

void Lexer::registry_value(size_t begin) {
  if (text_[at_] != '"')
    if (auto number = registry_at(text_, at_, context_, true)) {
      at_ = number->end;
      return push_leaf(registry_node(std::move(*number), Field::registry), begin);
    }
  const std::string value = take_value();
  if (auto number = parse_registry_number(value))
    return push_leaf(registry_node(std::move(*number), Field::registry), begin);
  if (!value.empty()) not_understood(Field::registry, value, begin);
}

void Lexer::item_value(size_t begin) {
  const std::string value = take_value();
  const auto items = find_items(value.find("§") == std::string::npos ? "§§ " + value : value);
  if (items.empty()) return not_understood(Field::item, value, begin);
  push_items(items, Field::item, begin);
}

void Lexer::push_items(const std::vector<ItemHit>& items, std::optional<Field> field, size_t begin) {
  QueryNode all;
  all.op = Op::either;
  for (const ItemHit& item : items) {
    QueryNode node;
    node.op = Op::item;
    node.field = field;
    node.item = item;
    all.children.push_back(std::move(node));
  }
  if (all.children.size() == 1) return push_leaf(std::move(all.children.front()), begin);
  push_leaf(std::move(all), begin);
}

void Lexer::date_value(Field field, size_t begin) {
  const bool in_quotes = text_[at_] == '"';
  std::string value = in_quotes ? take_value() : std::string();
  const auto found = date_expression(in_quotes ? std::string_view(value) : text_.substr(at_, 80));
  if (!found) {
    if (!in_quotes) value = take_value();
    return not_understood(field, value, begin);
  }
  QueryNode node;
  node.op = Op::date;
  node.field = field;
  node.dates = found->span;
  if (!in_quotes) {
    node.text = text_.substr(at_, found->length);
    at_ += found->length;
  }
  push_leaf(std::move(node), begin);
}

void Lexer::vote_value(QueryNode& node) {
  node.op = Op::vote;
  if (text_[at_] == '"') {
    node.text = take_value();
  } else {
    const std::string_view whole = chunk(at_);
    const std::string_view name = whole.substr(0, whole.find('='));
    node.text = name;
    at_ += name.size();
  }
  if (at_ >= text_.size() || text_[at_] != '=') {
    // röst:avstår is anybody who abstains.
    if (vote_from_text(node.text)) node.way = std::exchange(node.text, "");
    return;
  }
  const std::string_view way = chunk(at_ + 1);
  node.way = way;
  at_ += 1 + way.size();
}

}  // namespace akt
