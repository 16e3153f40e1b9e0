// Votes told with names in running text, before or after the verb.
#include <algorithm>
#include <array>
#include <set>

#include "corpus/text/names.h"
#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "importers/readers/votes_prose.h"

namespace akt::votes {
namespace {

constexpr size_t kFarthest = 100;  // bytes between two names of one list

bool verb(std::string_view word) {
  return word == "röstar" || word == "röstade" || word == "röstat" || word == "rösta" || word == "röstande";
}

// Words that may stand between the names of a list.
bool list_word(std::string_view lower) {
  constexpr std::array<std::string_view, 24> kWords{
      "och",    "samt",   "samtliga", "ledamot", "ledamoten", "ledamöter", "ledamöterna", "vice",
      "förste", "första", "andre",    "andra",   "e",         "a",         "tredje",      "m",
      "fl",     "st",     "röster",   "röst",    "är",        "följande",  "dels",        "tjg"};
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end() || lower.starts_with("ordförand") ||
         lower.starts_with("ersätta") || lower.starts_with("tjänstgör") || lower.ends_with("rådet") ||
         lower.ends_with("ordföranden") || lower.starts_with("kommunalråd") || lower.starts_with("kommunstyrels") ||
         lower.starts_with("adjunger") || lower.ends_with("råden") || lower == "av" || lower == "avges" ||
         lower == "avgavs" || lower == "från" || lower == "att" || lower == "rösta";
}

struct Phrase {
  Choice choice = Choice::ja;
  size_t first = 0;  // tokens
  size_t last = 0;
  enum class Where { before, after, inside } where = Where::before;
};

class Finder {
 public:
  Finder(std::string_view text, const std::vector<Token>& tokens, const std::vector<Meaning>& meanings)
      : text_(text), tokens_(tokens), meant_(tokens.size(), false) {
    size_t n = 0;
    for (const Meaning& meaning : meanings) {
      while (n < tokens_.size() && tokens_[n].begin < meaning.begin) ++n;
      while (n < tokens_.size() && tokens_[n].begin < meaning.end) meant_[n++] = true;
    }
  }

  std::vector<NamedVotes> run() {
    find_phrases();
    if (phrases_.empty()) return {};
    people_ = find_people(text_);
    std::vector<NamedVotes> found;
    size_t floor = 0;
    for (size_t p = 0; p < phrases_.size(); ++p) {
      const Phrase& phrase = phrases_[p];
      const size_t ceiling = p + 1 < phrases_.size() ? tokens_[phrases_[p + 1].first].begin : text_.size();
      NamedVotes named;
      named.choice = phrase.choice;
      named.begin = tokens_[phrase.first].begin;
      named.end = tokens_[phrase.last].end;
      if (phrase.where == Phrase::Where::after)
        take_after(named, named.end, p + 1 < phrases_.size() ? list_end(named.end, phrases_[p + 1], ceiling) : ceiling);
      else if (phrase.where == Phrase::Where::inside)
        take_range(named, tokens_[phrase.first].end, tokens_[phrase.last].begin);
      else
        take_before(named, sentence_begin(text_, named.begin, floor), named.begin);
      floor = named.end;
      if (!named.ballots.empty()) found.push_back(std::move(named));
    }
    return found;
  }

 private:
  bool word(size_t n, std::string_view lower) const { return n < tokens_.size() && tokens_[n].lower == lower; }

  // "Nej: Rut Ek (S)" / "Ola By (C) avstår": a line that is whole goes with what it says itself.
  size_t list_end(size_t from, const Phrase& next, size_t ceiling) const {
    if (next.where != Phrase::Where::before) return ceiling;
    const size_t line = text_.rfind('\n', ceiling);
    if (line == std::string_view::npos || line <= from) return ceiling;
    const std::string_view above = trim(text_.substr(from, line - from));
    return above.ends_with(')') || above.ends_with('.') ? line : ceiling;
  }

  void find_phrases() {
    for (size_t n = 0; n < tokens_.size(); ++n) {
      if (meant_[n] || tokens_[n].kind != TokenKind::word) continue;
      if (auto phrase = verb_phrase(n); phrase || (phrase = silent_phrase(n)) || (phrase = label_phrase(n))) {
        n = phrase->last;
        phrases_.push_back(*phrase);
      }
    }
  }

  // "röstar Ja", "röstade med nej", "Ja röstar", "röstar A (S) och B (M) ja".
  std::optional<Phrase> verb_phrase(size_t n) const {
    if (const auto choice = ja_or_nej(tokens_[n].lower); choice && n + 1 < tokens_.size() &&
                                                         verb(tokens_[n + 1].lower) && !tokens_[n + 1].gap &&
                                                         tokens_[n + 1].end - tokens_[n].begin < 40)
      return Phrase{*choice, n, n + 1, Phrase::Where::after};
    if (!verb(tokens_[n].lower)) return std::nullopt;
    size_t next = n + 1;
    while (word(next, "med") || word(next, "på") || word(next, "”") || word(next, "\"") || word(next, "för")) ++next;
    if (next >= tokens_.size()) return std::nullopt;
    if (const auto choice = ja_or_nej(tokens_[next].lower))
      return Phrase{*choice, n, next,
                    ends_with_colon(next) || counted(n, next) ? Phrase::Where::after : Phrase::Where::before};
    // The names between verb and vote.
    if (tokens_[n].lower != "röstar" && tokens_[n].lower != "röstade") return std::nullopt;
    bool bracket = false;
    for (size_t at = next; at < tokens_.size() && at < n + 400; ++at) {
      const std::string& lower = tokens_[at].lower;
      if (tokens_[at].gap || lower == ":" || verb(lower)) return std::nullopt;
      bracket = bracket || lower == ")";
      const auto choice = ja_or_nej(lower);
      if (choice && bracket && !meant_[at]) return Phrase{*choice, n, at, Phrase::Where::inside};
    }
    return std::nullopt;
  }

  // "Fem ledamöter röstar JA, Ada Ros (S), …": how many stand before the verb, and who after the comma.
  bool counted(size_t first, size_t last) const {
    if (first < 2 || !word(last + 1, ",") || last + 2 >= tokens_.size() || tokens_[last + 2].gap) return false;
    if (!tokens_[first - 1].lower.starts_with("ledam") && tokens_[first - 1].lower != "personer") return false;
    const Token& count = tokens_[first - 2];
    if (count.kind != TokenKind::number && !number_word(count.lower)) return false;
    return is_upper_at(text_, tokens_[last + 2].begin) && !ja_or_nej(tokens_[last + 2].lower);
  }

  // "avstår från att rösta", "lägger ned sin röst", "är frånvarande".
  std::optional<Phrase> silent_phrase(size_t n) const {
    const std::string& lower = tokens_[n].lower;
    if (lower == "avstår" || lower == "avstod" || lower == "avstått") {
      size_t last = n;
      if (word(n + 1, "från")) {
        last = n + 1;
        while (last + 1 < tokens_.size() && last < n + 6 && !tokens_[last + 1].gap &&
               tokens_[last + 1].kind == TokenKind::word &&
               (list_word(tokens_[last + 1].lower) || tokens_[last + 1].lower == "omröstningen" ||
                tokens_[last + 1].lower == "delta" || tokens_[last + 1].lower == "i" ||
                tokens_[last + 1].lower == "beslutet" || tokens_[last + 1].lower == "omröstning"))
          ++last;
        if (tokens_[last].lower.starts_with("beslut")) return std::nullopt;
      }
      if (const auto close = bracketed(last)) return Phrase{Choice::abstain, n, *close, Phrase::Where::inside};
      return Phrase{
          Choice::abstain, n, last,
          ends_with_colon(last) || heads_list(n, last) || counted(n, last) ||
                  (last + 1 < tokens_.size() && tokens_[last + 1].lower == "\t" && (n == 0 || tokens_[n].newline))
              ? Phrase::Where::after
              : Phrase::Where::before};
    }
    if ((lower == "lägger" || lower == "lade" || lower == "la") && (word(n + 1, "ned") || word(n + 1, "ner")))
      return Phrase{Choice::abstain, n, n + 1, ends_with_colon(n + 3) ? Phrase::Where::after : Phrase::Where::before};
    if (lower == "frånvarande" || lower == "kvittade" || lower == "kvittad" || lower == "utkvittade") {
      const Choice choice = lower == "frånvarande" ? Choice::absent : Choice::paired;
      if (ends_with_colon(n) || heads_list(n, n)) return Phrase{choice, n, n, Phrase::Where::after};
      if (const auto close = bracketed(n)) return Phrase{choice, n, *close, Phrase::Where::inside};
      if (n > 0 && (word(n - 1, "är") || word(n - 1, "var"))) return Phrase{choice, n - 1, n, Phrase::Where::before};
    }
    return std::nullopt;
  }

  // "Ja-röster:", "JA (7):", "Ja-röst avges av", or such a word as a heading over names.
  std::optional<Phrase> label_phrase(size_t n) const {
    const auto choice = ja_or_nej(tokens_[n].lower);
    if (!choice) return std::nullopt;
    const bool cell = n + 1 < tokens_.size() && tokens_[n + 1].lower == "\t" && (n == 0 || tokens_[n].newline);
    if (ends_with_colon(n) || heads_list(n, n) || cell) return Phrase{*choice, n, n, Phrase::Where::after};
    if (const auto last = bracketed(n)) return Phrase{*choice, n, *last, Phrase::Where::inside};
    for (size_t next = n + 1; next < tokens_.size() && next < n + 5; ++next) {
      const std::string& lower = tokens_[next].lower;
      if (tokens_[next].gap) break;
      if (lower.starts_with("avge") || lower.starts_with("avga") || lower.starts_with("avlämn") ||
          lower.starts_with("avgiv") || lower == "lämnades" || lower == "lämnas")
        if (word(next + 1, "av")) return Phrase{*choice, n, next + 1, Phrase::Where::after};
    }
    return std::nullopt;
  }

  // "Fem ja-röster (Rut Ek, Ola By) och …": the token that closes the bracket of names. Parties alone are none.
  std::optional<size_t> bracketed(size_t n) const {
    size_t open = n + 1;
    while (word(open, "röster") || word(open, "röst") || word(open, "-")) ++open;
    if (!word(open, "(")) return std::nullopt;
    int depth = 0;
    size_t words = 0;  // of one name
    bool named = false;
    for (size_t at = open; at < tokens_.size() && at < open + 600; ++at) {
      if (tokens_[at].gap) return std::nullopt;
      const std::string& lower = tokens_[at].lower;
      depth += lower == "(" ? 1 : lower == ")" ? -1 : 0;
      if (depth == 0) return named ? std::optional<size_t>(at) : std::nullopt;
      words = tokens_[at].kind == TokenKind::word && is_upper_at(text_, tokens_[at].begin) ? words + 1 : 0;
      named = named || words > 1;
    }
    return std::nullopt;
  }

  // A colon after the phrase, with nothing between but a count: "(7):", ", 7 röster:".
  bool ends_with_colon(size_t n) const {
    for (size_t next = n + 1; next < tokens_.size() && next < n + 8; ++next) {
      const Token& token = tokens_[next];
      if (token.lower == ":") return true;
      if (token.gap) return false;
      if (token.kind == TokenKind::number || token.lower == "(" || token.lower == ")" || token.lower == "," ||
          token.lower == "-" || token.lower == "röster" || token.lower == "röst" || token.lower == "st" ||
          token.lower == "ledamöter" || token.lower == "är" || token.lower == "från" || token.lower == "att" ||
          token.lower == "rösta" || token.lower == "sin" || token.lower == "sina" || token.lower == "gör" ||
          token.lower == "gjorde")
        continue;
      return false;
    }
    return false;
  }

  // The phrase fills its line, and names stand below.
  bool heads_list(size_t first, size_t last) const {
    if (first > 0 && !tokens_[first].newline) return false;
    size_t next = last + 1;
    while (next < tokens_.size() && !tokens_[next].newline) {
      const std::string& lower = tokens_[next].lower;
      if (tokens_[next].kind != TokenKind::number && lower != "(" && lower != ")" && lower != "-" &&
          lower != "röster" && lower != "röst" && lower != "st" && lower != "från" && lower != "att" &&
          lower != "rösta" && lower != "\t")
        return false;
      ++next;
    }
    return next < tokens_.size();
  }

  void add(NamedVotes& named, const NameHit& hit) const {
    named.ballots.push_back({hit.name, std::nullopt, hit.party, std::string(choice_name(named.choice))});
    const std::string role = lower_case(hit.role);
    if (role.find("ordförande") != std::string::npos && role.find("vice") == std::string::npos) named.has_chair = true;
    named.begin = std::min(named.begin, hit.begin);
    named.end = std::max(named.end, hit.end);
  }

  // Nothing between two places that would part a list.
  bool one_list(size_t from, size_t to) const {
    if (to < from || to - from > kFarthest) return false;
    const std::string_view between = text_.substr(from, to - from);
    size_t length = 0;
    for (size_t at = 0; at < between.size();) {
      if (!is_letter(code_point_at(between, at, length))) {
        if (between[at] == '.' && at + 1 < between.size() && (at == 0 || between[at - 1] != 'l')) return false;
        if (between[at] == ':' && at > 0 && between[at - 1] >= 'A') return false;
        at += length;
        continue;
      }
      size_t end = at;
      while (end < between.size() && is_letter(code_point_at(between, end, length))) end += length;
      if (!list_word(lower_case(between.substr(at, end - at)))) return false;
      at = end;
    }
    return true;
  }

  std::vector<NameHit>::const_iterator first_from(size_t offset) const {
    return std::lower_bound(people_.begin(), people_.end(), offset,
                            [](const NameHit& hit, size_t at) { return hit.begin < at; });
  }

  void take_after(NamedVotes& named, size_t from, size_t ceiling) const {
    size_t colon = text_.substr(0, std::min(text_.size(), from + 40)).find(':', from);
    size_t at = colon != std::string_view::npos && colon < ceiling ? colon + 1 : from;
    const size_t start = at;
    for (auto hit = first_from(from); hit != people_.end() && hit->begin < ceiling; ++hit) {
      if (!one_list(at, hit->begin)) break;
      add(named, *hit);
      at = hit->end;
    }
    if (!named.ballots.empty()) return;
    const size_t end = std::min(ceiling, sentence_end(text_.substr(0, std::min(text_.size(), start + 2000)), start));
    if (end <= start) return;
    std::string_view rest = trim(text_.substr(start, end - start));
    for (const std::string& name : plain_names(rest)) {
      named.ballots.push_back({name, std::nullopt, std::nullopt, std::string(choice_name(named.choice))});
      named.end = end;
    }
  }

  void take_range(NamedVotes& named, size_t from, size_t to) const {
    for (auto hit = first_from(from); hit != people_.end() && hit->end <= to; ++hit) add(named, *hit);
    const size_t open = text_.substr(0, to).find('(', from);
    if (!named.ballots.empty() || open == std::string_view::npos) return;
    for (const std::string& name : plain_names(trim(text_.substr(open + 1, to - open - 1))))
      named.ballots.push_back({name, std::nullopt, std::nullopt, std::string(choice_name(named.choice))});
  }

  void take_before(NamedVotes& named, size_t from, size_t to) const {
    auto hit = first_from(to);
    size_t at = to;
    std::vector<const NameHit*> chain;
    while (hit != people_.begin()) {
      --hit;
      if (hit->begin < from || hit->end > to) break;
      if (chain.empty() ? to - hit->end > kFarthest : !one_list(hit->end, at)) break;
      chain.push_back(&*hit);
      at = hit->begin;
    }
    std::reverse(chain.begin(), chain.end());
    for (const NameHit* one : chain) add(named, *one);
    if (!chain.empty() || from >= to) return;
    for (const std::string& name : plain_names(trim(text_.substr(from, to - from)))) {
      named.ballots.push_back({name, std::nullopt, std::nullopt, std::string(choice_name(named.choice))});
      named.begin = std::min(named.begin, from);
    }
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<bool> meant_;  // tokens inside a meaning
  std::vector<Phrase> phrases_;
  std::vector<NameHit> people_;
};

}  // namespace

std::vector<NamedVotes> find_named_votes(std::string_view text, const std::vector<Token>& tokens,
                                         const std::vector<Meaning>& meanings) {
  return Finder(text, tokens, meanings).run();
}

}  // namespace akt::votes
