#include "search/query/lexer.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "indexer/language/tokeniser.h"
#include "search/query/dates.h"
#include "search/query/lexer_state.h"
#include "search/query/numbers.h"

namespace akt {
namespace {

constexpr size_t kMostLexemes = 1024;
constexpr size_t kMostWordsInAPhrase = 100;
constexpr size_t kMostWordsInAName = 6;
constexpr size_t kLongestChunk = 4096;  // bytes without a space

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool stops(char c) { return space(c) || c == '(' || c == ')' || c == '"'; }

}  // namespace

Lexed Lexer::run() {
  while (skip_spaces() && out_.lexemes.size() < kMostLexemes) {
    const size_t before = at_;
    one();
    if (at_ == before) ++at_;  // a character that means nothing here
  }
  if (at_ < text_.size())
    out_.notes.push_back(
        said(context_.language, "Frågan är för lång: bara de första ", "The query is too long: only the first ") +
        std::to_string(kMostLexemes) + said(context_.language, " orden används.", " words are used."));
  return std::move(out_);
}

bool Lexer::skip_spaces() {
  while (at_ < text_.size() && space(text_[at_])) ++at_;
  return at_ < text_.size();
}

std::string_view Lexer::chunk(size_t at) const {
  const size_t most = std::min(text_.size(), at + kLongestChunk);
  size_t end = at;
  while (end < most && !stops(text_[end])) ++end;
  while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0U) == 0x80U) ++end;
  return text_.substr(at, end - at);
}

Lexeme& Lexer::push(Type type, size_t begin) {
  Lexeme& lexeme = out_.lexemes.emplace_back();
  lexeme.type = type;
  lexeme.begin = begin;
  lexeme.end = at_;
  return lexeme;
}

void Lexer::push_leaf(QueryNode node, size_t begin) { push(Type::leaf, begin).node = std::move(node); }

void Lexer::one() {
  const char c = text_[at_];
  if (c == '(' || c == ')') {
    ++at_;
    push(c == '(' ? Type::open : Type::close, at_ - 1);
    return;
  }
  const bool fresh = at_ == 0 || space(text_[at_ - 1]) || text_[at_ - 1] == '(';
  if (c == '-' && fresh && at_ + 1 < text_.size() && !space(text_[at_ + 1]) && text_[at_ + 1] != '-') {
    ++at_;
    push(Type::minus, at_ - 1);
    return;
  }
  if (quoted(std::nullopt) || operators() || a_field() || an_item() || a_registry_number() || a_date() || an_amount())
    return;
  words(chunk(at_), std::nullopt);
}

bool Lexer::quoted(std::optional<Field> field) {
  size_t open = at_;
  const bool exact = text_[open] == '=';
  if (exact) ++open;
  if (open >= text_.size()) return false;
  if (exact && text_[open] != '"') {
    const std::string_view word = chunk(open);
    if (word.empty()) return false;
    const size_t begin = at_;
    at_ = open + word.size();
    phrase(word, true, field, begin);
    return true;
  }
  if (text_[open] != '"') return false;
  const size_t close = no_more_quotes_ ? std::string_view::npos : text_.find('"', open + 1);
  if (close == std::string_view::npos) {
    no_more_quotes_ = true;
    at_ = open + 1;
    return true;
  }
  const size_t begin = at_;
  const std::string_view inside = text_.substr(open + 1, close - open - 1);
  at_ = close + 1;
  phrase(inside, exact, field, begin);
  return true;
}

void Lexer::phrase(std::string_view inside, bool exact, std::optional<Field> field, size_t begin) {
  size_t count = 0;
  size_t words_end = 0;
  Tokeniser tokens(inside);
  for (Token token; count < kMostWordsInAPhrase && tokens.next(token); words_end = token.end)
    count += token.joined ? 0 : 1;
  if (count == 0) return;
  if (count == kMostWordsInAPhrase) {
    if (words_end < inside.size())
      out_.notes.push_back(
          said(context_.language, "En fras är för lång: bara dess första ", "A phrase is too long: only its first ") +
          std::to_string(count) + said(context_.language, " ord används.", " words are used."));
    inside = inside.substr(0, words_end);
  }
  // A quoted number of the register is still that number, and a quoted § that §.
  if (!exact && !field) {
    if (auto number = registry_alone(inside, context_)) {
      push_leaf(registry_node(std::move(*number), std::nullopt), begin);
      return;
    }
  }
  QueryNode node;
  node.op = exact ? Op::exact : count == 1 && inside.find('-') == std::string_view::npos ? Op::word : Op::phrase;
  node.field = field;
  node.text = collapse(inside);
  push_leaf(std::move(node), begin);
}

bool Lexer::operators() {
  const std::string_view word = chunk(at_);
  const size_t begin = at_;
  const auto is = [&](Type type) {
    at_ += word.size();
    push(type, begin);
    return true;
  };
  if (word == "OR" || word == "ELLER" || word == "|") return is(Type::either);
  if (word == "AND" || word == "OCH" || word == "&" || word == "+") return is(Type::both);
  if (word == "NOT" || word == "INTE" || word == "UTOM") return is(Type::minus);
  for (const std::string_view name : {"NEAR", "NÄRA"}) {
    if (!word.starts_with(name)) continue;
    std::string_view rest = word.substr(name.size());
    int distance = 10;
    if (!rest.empty()) {
      if (rest.front() != '/' || rest.size() < 2 || rest.size() > 5 ||
          rest.find_first_not_of("0123456789", 1) != std::string_view::npos)
        continue;
      distance = 0;
      for (const char c : rest.substr(1)) distance = distance * 10 + (c - '0');
    }
    at_ += word.size();
    push(Type::near, begin).distance = std::clamp(distance, 1, 1000);
    return true;
  }
  return false;
}

bool Lexer::a_field() {
  const std::string_view word = chunk(at_);
  const size_t colon = word.find(':');
  if (colon == 0 || colon == std::string_view::npos || colon > 32) return false;
  const auto field = field_from_name(word.substr(0, colon));
  if (!field) return false;
  const size_t begin = at_;
  at_ += colon + 1;
  const FieldType type = field_row(*field).type;
  if (type != FieldType::text && at_ < text_.size() && space(text_[at_])) skip_spaces();
  if (at_ >= text_.size() || space(text_[at_]) || text_[at_] == ')') {
    // A field without a value is a word.
    at_ = begin + colon + 1;
    words(word.substr(0, colon), std::nullopt, begin);
    return true;
  }
  if (text_[at_] == '(') {
    push(Type::group_field, begin).node.field = field;
    return true;
  }
  value_of(*field, begin);
  return true;
}

bool Lexer::an_item() {
  std::string_view ahead = text_.substr(at_, 200);
  std::string in_sign;
  size_t written = 0;  // how much longer the word is than the sign
  if (starts_with_fold(ahead, "paragraf ") && ahead.size() > 9 && ahead[9] >= '0' && ahead[9] <= '9') {
    in_sign = "§" + std::string(ahead.substr(8));
    ahead = in_sign;
    written = 6;
  } else if (!ahead.starts_with("§")) {
    return false;
  }
  // Only the § that begins here, with the list that goes on from it.
  std::vector<ItemHit> mine;
  size_t end = 0;
  for (ItemHit& item : find_items(ahead)) {
    if (mine.empty() ? item.begin != 0 : ahead.substr(end, item.begin - end).find("§") != std::string_view::npos) break;
    if (!mine.empty() && item.begin - end > 4) break;
    end = item.end;
    mine.push_back(std::move(item));
  }
  if (mine.empty()) return false;
  const size_t begin = at_;
  at_ += end + written;
  body_before();
  push_items(mine, std::nullopt, begin);
  return true;
}

void Lexer::body_before() {
  if (!context_.has_value) return;
  std::vector<Lexeme>& all = out_.lexemes;
  std::string name;
  size_t taken = 0;
  for (size_t back = 1; back <= std::min(kMostWordsInAName, all.size()); ++back) {
    const Lexeme& lexeme = all[all.size() - back];
    if (lexeme.type != Type::leaf || lexeme.node.field || (lexeme.node.op != Op::word && lexeme.node.op != Op::phrase))
      break;
    if (!name.empty()) name.insert(0, 1, ' ');
    name.insert(0, lexeme.node.text);
    if (context_.has_value(Field::body, name)) taken = back;
  }
  if (taken == 0) return;
  QueryNode node;
  node.op = Op::value;
  node.field = Field::body;
  const size_t begin = all[all.size() - taken].begin;
  for (size_t at = all.size() - taken; at < all.size(); ++at)
    node.text += (node.text.empty() ? "" : " ") + all[at].node.text;
  all.resize(all.size() - taken);
  push_leaf(std::move(node), begin);
}

QueryNode Lexer::registry_node(RegistryNumber number, std::optional<Field> field) {
  QueryNode node;
  node.op = Op::registry;
  node.field = field;
  node.text = number.written;
  node.registry = std::move(number);
  return node;
}

bool Lexer::a_registry_number() {
  auto number = registry_at(text_, at_, context_, false);
  if (!number) return false;
  const size_t begin = at_;
  at_ = number->end;
  push_leaf(registry_node(std::move(*number), std::nullopt), begin);
  return true;
}

bool Lexer::a_date() {
  const std::string_view ahead = text_.substr(at_, 40);
  const auto found = date_expression(ahead);
  if (!found || !found->span.from || !found->span.to) return false;
  const std::string_view written = ahead.substr(0, found->length);
  const bool whole = written.find("..") == std::string_view::npos && written.find_first_of("<>=") != 0;
  const bool more_than_year = written.size() > 4 && written.find_first_not_of("0123456789") != std::string_view::npos;
  if (!whole || !more_than_year) return false;
  QueryNode node;
  node.op = Op::date;
  node.text = written;
  node.dates = found->span;
  const size_t begin = at_;
  at_ += found->length;
  push_leaf(std::move(node), begin);
  return true;
}

bool Lexer::an_amount() {
  const auto digits_at = [this](size_t at) {
    size_t end = at;
    while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') ++end;
    return end - at;
  };
  const size_t first = digits_at(at_);
  if (first == 0 || first > 3 || text_[at_] == '0') return false;
  size_t end = at_ + first;
  std::string groups(text_.substr(at_, first));
  while (end < text_.size() && (text_[end] == ' ' || text_[end] == '.') && digits_at(end + 1) == 3) {
    groups.append(" ").append(text_.substr(end + 1, 3));
    end += 4;
  }
  if (end == at_ + first || groups.size() > 20) return false;
  if (end < text_.size() && !stops(text_[end]) && std::string_view(".,:;!?").find(text_[end]) == std::string_view::npos)
    return false;
  QueryNode node;
  node.op = Op::word;
  node.text = std::move(groups);
  const size_t begin = at_;
  at_ = end;
  push_leaf(std::move(node), begin);
  return true;
}

void Lexer::words(std::string_view chunk_text, std::optional<Field> field) { words(chunk_text, field, at_); }

void Lexer::words(std::string_view chunk_text, std::optional<Field> field, size_t begin) {
  // `begin` may lie before the chunk, at its field's name.
  if (at_ < text_.size() && chunk_text.data() == text_.data() + at_) at_ += chunk_text.size();
  const bool star = chunk_text.ends_with('*');
  std::vector<std::string> forms;
  size_t last_end = 0;
  Tokeniser tokens(chunk_text);
  for (Token token; tokens.next(token);) {
    last_end = token.end;
    if (!token.joined) forms.push_back(token.form);
  }
  if (forms.empty()) return;
  QueryNode node;
  node.field = field;
  if (star && forms.size() == 1 && last_end + 1 == chunk_text.size()) {
    node.op = Op::prefix;
    node.text = forms.front();
  } else if (forms.size() == 1) {
    node.op = Op::word;
    node.text = forms.front();
  } else {
    node.op = Op::phrase;
    node.text = collapse(chunk_text);
  }
  push_leaf(std::move(node), begin);
}

Lexed lex_query(std::string_view text, const QueryContext& context) { return Lexer(text, context).run(); }

}  // namespace akt
