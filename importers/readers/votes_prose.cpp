#include "importers/readers/votes_prose.h"

#include <algorithm>

#include "corpus/text/unicode.h"

namespace akt::votes {

size_t Prose::line_at(size_t offset) const {
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  if (after == starts.begin()) return lines.empty() ? 0 : lines.front();
  return lines[static_cast<size_t>(after - starts.begin()) - 1];
}

namespace {

constexpr size_t kLongestTold = 12'000;  // bytes; a longer line is no paragraph of minutes, and its words are many

// A letter a-z before or after a hyphen; Swedish letters are two bytes and as good.
bool is_lower_at(std::string_view text, size_t at) {
  return at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || static_cast<unsigned char>(text[at]) >= 0xA0) &&
         !is_upper_at(text, at);
}

enum class Shard { none, word, mark };

// A cell of a voting table, alone on its line: a cross, a sum, a column's head.
Shard shard_of(const Line& line) {
  if (line.cells.size() != 1 || line.text.size() > 12) return Shard::none;
  if (cross(line.text) || whole_number(line.text)) return Shard::mark;
  const std::string lower = lower_case(line.text);
  if (lower.starts_with("transport") || lower.starts_with("summa")) return Shard::mark;
  return column_word(line.text) && !line.text.ends_with(':') ? Shard::word : Shard::none;
}

// Text taken out of a PDF column by column leaves a table in shards: its names, then crosses and sums, nobody's any
// more. None of them is prose, nor a tally ("24" over "Ja").
std::vector<bool> table_shards(std::span<const Line> lines) {
  std::vector<bool> shards(lines.size(), false);
  std::vector<size_t> open;  // a run of such lines
  bool crosses = false;
  const auto close = [&] {
    if (crosses && open.size() >= 3)
      for (const size_t n : open) shards[n] = true;
    open.clear();
    crosses = false;
  };
  for (size_t n = 0; n < lines.size(); ++n) {
    if (noise(lines[n])) continue;
    const Shard shard = shard_of(lines[n]);
    if (shard == Shard::none && lines[n].text.size() > 40) close();
    if (shard == Shard::none) continue;
    crosses = crosses || cross(lines[n].text);
    open.push_back(n);
  }
  close();
  return shards;
}

}  // namespace

Prose prose_of(std::span<const Line> lines, const std::vector<bool>& used) {
  Prose prose;
  const std::vector<bool> shards = table_shards(lines);
  bool apart = false;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (used[n]) {
      apart = true;
      continue;
    }
    const Line& line = lines[n];
    if (noise(line) || shards[n] || line.text.size() > kLongestTold) continue;
    // "förslag, nej-röst för avslag." goes on with the line above, whatever its first word.
    const bool runs_on = !prose.text.empty() && !apart && !line.gap_above && is_lower_at(line.text, 0) &&
                         prose.text.back() != '.' && prose.text.back() != ':';
    const bool heading = !runs_on && section_heading(line);
    // "16 ledamöter rös-" / "tade nej": a word that the line's end has cut.
    const bool cut = prose.text.size() > 1 && prose.text.ends_with('-') && !apart && !line.gap_above && !heading &&
                     !line.bullet && is_lower_at(line.text, 0) && is_lower_at(prose.text, prose.text.size() - 2) &&
                     !line.text.starts_with("och ") && !line.text.starts_with("eller ") &&
                     !line.text.starts_with("samt ");
    if (cut) {
      prose.text.pop_back();
    } else if (!prose.text.empty()) {
      prose.text += '\n';
      if (apart || line.gap_above || heading || line.bullet) prose.text += '\n';
    }
    apart = heading;
    prose.starts.push_back(prose.text.size());
    prose.lines.push_back(n);
    prose.text += line.text;
  }
  return prose;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  bool newline = false;
  bool gap = false;
  for (size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '\n') {
      gap = gap || newline;
      newline = true;
      ++at;
      continue;
    }
    if (c == ' ' || c == '\r') {
      ++at;
      continue;
    }
    Token token;
    token.begin = at;
    token.newline = newline;
    token.gap = gap;
    newline = gap = false;
    size_t length = 0;
    if (c >= '0' && c <= '9') {
      token.kind = TokenKind::number;
      while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        if (at - token.begin < 6) token.number = token.number * 10 + (text[at] - '0');
        ++at;
      }
    } else if (is_letter(code_point_at(text, at, length))) {
      token.kind = TokenKind::word;
      std::string word;
      while (at < text.size()) {
        if (is_letter(code_point_at(text, at, length))) {
          word.append(text, at, length);
          at += length;
          continue;
        }
        size_t next = at;
        if (text[at] == '-' || text.substr(at).starts_with("‑")) next += text[at] == '-' ? 1 : 3;
        if (next == at) break;
        const bool at_break = next < text.size() && text[next] == '\n';
        while (at_break && next < text.size() && (text[next] == '\n' || text[next] == ' ')) ++next;
        if (next >= text.size() || !is_letter(code_point_at(text, next, length))) break;
        // "ja-⏎röster" keeps its hyphen, "ord-⏎föranden" does not
        const std::string lower = lower_case(word);
        if (!at_break || lower == "ja" || lower == "nej" || is_upper_at(text, next)) word += '-';
        at = next;
      }
      token.lower = lower_case(word);
    } else {
      token.lower = std::string(text.substr(at, length));
      at += length;
    }
    token.end = at;
    tokens.push_back(std::move(token));
  }
  return tokens;
}

namespace {

// A period that ends no sentence: "m.fl.", "kl.", "1.", an initial.
bool abbreviation(std::string_view text, size_t period) {
  size_t begin = period;
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n' && text[begin - 1] != '\t' &&
         text[begin - 1] != '(')
    --begin;
  const std::string word = lower_case(text.substr(begin, period - begin));
  if (word.empty()) return true;
  if (word.find('.') != std::string::npos && word.size() <= 6) return true;  // "m.fl", "t.ex"
  for (const std::string_view known :
       {"nr", "kl", "ca", "dnr", "bil", "prot", "m", "st", "ordf", "v", "sid", "mom", "p", "jfr"})
    if (word == known) return true;
  return period == begin + 1 && is_upper_at(text, begin);
}

}  // namespace

size_t sentence_end(std::string_view text, size_t from) {
  for (size_t at = from; at < text.size(); ++at) {
    if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] == '\n') return at;
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') continue;
    if (at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '\n' && !text.substr(at + 1).starts_with("”") &&
        text[at + 1] != '"')
      continue;
    if (!abbreviation(text, at)) return at + 1;
    // "m.fl." can end a sentence too: a line break and a capital follow
    if (at + 2 < text.size() && text[at + 1] == '\n' && is_upper_at(text, at + 2)) {
      const size_t begin = text.substr(0, at).rfind(' ');
      if (begin != std::string_view::npos && text.substr(begin + 1, at - begin - 1).find('.') != std::string_view::npos)
        return at + 1;
    }
  }
  return text.size();
}

size_t sentence_begin(std::string_view text, size_t from, size_t floor) {
  for (size_t at = from; at-- > floor;) {
    if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] == '\n') return at + 2;
    if ((text[at] == '.' || text[at] == '!' || text[at] == '?') && at + 1 < from &&
        (text[at + 1] == ' ' || text[at + 1] == '\n') && !abbreviation(text, at))
      return at + 2;
  }
  return floor;
}

std::optional<Choice> ja_or_nej(std::string_view lower) {
  Choice choice = Choice::ja;
  if (lower.starts_with("nej")) {
    choice = Choice::nej;
    lower.remove_prefix(3);
  } else if (lower.starts_with("ja")) {
    lower.remove_prefix(2);
  } else {
    return std::nullopt;
  }
  if (lower.starts_with('-')) lower.remove_prefix(1);
  for (const std::string_view rest : {"", "röst", "röster", "rösten", "rösterna", "proposition", "propositionen"})
    if (lower == rest) return choice;
  return std::nullopt;
}

}  // namespace akt::votes
