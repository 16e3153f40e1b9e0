// Tallies in words and figures.
#include <algorithm>
#include <array>
#include <map>

#include "corpus/text/numerals.h"
#include "importers/readers/votes_prose.h"

namespace akt::votes {
namespace {

template <size_t N> bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Between a number and what it counts: "3 ledamöter som avstår", "9 ledamöter röstar JA".
constexpr std::array<std::string_view, 33> kBetween{
    "av",   "avgivna", "dem",     "det",           "emot",        "för",    "förtroendevalda",
    "har",  "hade",    "ledamot", "ledamöter",     "ledamöterna", "lägger", "lade",
    "lagt", "med",     "mot",     "anmält",        "närvarande",  "person", "personer",
    "på",   "röst",    "rösta",   "röstade",       "röstar",      "röstat", "röster",
    "st",   "som",     "stycken", "tjänstgörande", "valt"};
constexpr std::array<std::string_view, 4> kAre{"är", "var", "blev", "st."};

// Between the word and a number that follows it: "Avstår från att rösta (1)", "Nej-röster: 4".
constexpr std::array<std::string_view, 20> kAfter{
    ":",   "=",     "-",  "–",         "(",     "\t",   "röster",   "röst",         "st",  "från",
    "att", "rösta", "är", "ledamöter", "antal", "blev", "rösterna", "omröstningen", "st.", "…"};

class Counter {
 public:
  Counter(const std::vector<Token>& tokens, const std::vector<Meaning>& meanings)
      : tokens_(tokens), taken_(tokens.size(), false) {
    // Numbers inside a meaning ("bifall till punkt 5") count nothing.
    size_t n = 0;
    for (const Meaning& meaning : meanings) {
      if (meaning.in_tally) continue;
      while (n < tokens_.size() && tokens_[n].begin < meaning.begin) ++n;
      while (n < tokens_.size() && tokens_[n].begin < meaning.end) taken_[n++] = true;
    }
  }

  std::vector<CountHit> run() {
    std::vector<CountHit> hits;
    for (size_t n = 0; n < tokens_.size(); ++n) {
      if (taken_[n]) continue;
      if (result_numbers(n, hits)) continue;
      const auto choice = choice_at(n);
      if (!choice) continue;
      auto hit = labelled(n, *choice);
      if (!hit) hit = number_before(n, *choice);
      if (!hit) hit = number_after(n, *choice);
      if (!hit) hit = short_row(n, *choice);
      if (hit) hits.push_back(*hit);
    }
    if (std::none_of(hits.begin(), hits.end(),
                     [](const CountHit& hit) { return hit.choice == Choice::ja || hit.choice == Choice::nej; }))
      weak(hits);
    return hits;
  }

 private:
  std::optional<Choice> choice_at(size_t n) const {
    const std::string& word = tokens_[n].lower;
    if (tokens_[n].kind != TokenKind::word) return std::nullopt;
    if (const auto choice = ja_or_nej(word)) return choice;
    if (word == "avstår" || word == "avstod" || word == "avstått" || word == "avstående" || word == "avst" ||
        word == "nedlagda" || word == "nedlagd" || word == "blanka" || word == "avstår-röster" || word == "avståenden")
      return Choice::abstain;
    if ((word == "ned" || word == "ner") && n > 0 && among(kLays, tokens_[n - 1].lower)) return Choice::abstain;
    if (word == "frånvarande" || word == "frånv" || word == "frånvaro") return Choice::absent;
    if (word == "kvittade" || word == "kvittad" || word == "kvitt" || word == "kvittat" || word == "utkvittade" ||
        word == "kvittning")
      return Choice::paired;
    return std::nullopt;
  }

  static constexpr std::array<std::string_view, 5> kLays{"lägger", "lade", "lagt", "la", "lägga"};

  std::optional<int> number_at(size_t n) const {
    if (taken_[n]) return std::nullopt;
    const Token& token = tokens_[n];
    if (token.kind == TokenKind::number)
      return token.end - token.begin <= 4 && !reference(n) ? std::optional(token.number) : std::nullopt;
    if (token.kind != TokenKind::word) return std::nullopt;
    if (token.lower == "ingen" || token.lower == "inga" || token.lower == "noll") return 0;
    if (const auto number = number_word(token.lower); number && *number < 1000) return number;
    return std::nullopt;
  }

  // "§ 12", "bilaga 2", "kl. 9", "punkt 3", a date or a time.
  bool reference(size_t n) const {
    if (n > 0) {
      constexpr std::array<std::string_view, 14> kBefore{"§",       "bilaga", "punkt",      "punkten",  "kl",
                                                         "klockan", "nr",     "omröstning", "votering", "sida",
                                                         "dnr",     "ärende", "/",          "nummer"};
      size_t before = n - 1;
      if (tokens_[before].lower == "." && before > 0 && tokens_[before].end == tokens_[n].begin) {
        if (tokens_[before - 1].kind == TokenKind::number) return true;  // "9.30"
        --before;
      } else if (tokens_[before].lower == "." && before > 0 && among(kBefore, tokens_[before - 1].lower)) {
        --before;
      }
      if (among(kBefore, tokens_[before].lower)) return true;
      if (tokens_[n - 1].lower == ":" && tokens_[n - 1].end == tokens_[n].begin && n > 1 &&
          tokens_[n - 2].kind == TokenKind::number)
        return true;  // "18:30"
    }
    return n + 1 < tokens_.size() && tokens_[n + 1].begin == tokens_[n].end &&
           (tokens_[n + 1].lower == "/" || tokens_[n + 1].lower == "%" || tokens_[n + 1].lower == ":");
  }

  CountHit take(size_t n, size_t number, Choice choice, int value) {
    taken_[number] = true;
    return {choice, value, std::min(tokens_[n].begin, tokens_[number].begin),
            std::max(tokens_[n].end, tokens_[number].end), false};
  }

  // "Ja: 11", "Nej = 4", a table's "Ja⇥11".
  std::optional<CountHit> labelled(size_t n, Choice choice) {
    size_t next = n + 1;
    if (next < tokens_.size() && (tokens_[next].lower == "röster" || tokens_[next].lower == "röst")) ++next;
    if (next + 1 >= tokens_.size() || tokens_[next].gap) return std::nullopt;
    const std::string& mark = tokens_[next].lower;
    if (mark != ":" && mark != "=" && mark != "\t") return std::nullopt;
    while (next + 1 < tokens_.size() && tokens_[next + 1].lower == "\t") ++next;
    ++next;
    if (next >= tokens_.size() || tokens_[next].gap) return std::nullopt;
    const auto number = number_at(next);
    if (!number || tokens_[next].lower == "en") return std::nullopt;
    return take(n, next, choice, *number);
  }

  std::optional<CountHit> number_before(size_t n, Choice choice) {
    size_t at = n;
    bool person = false;  // a word that says that people are counted
    for (size_t steps = 0; at > 0 && steps < 8; ++steps) {
      --at;
      if (tokens_[at + 1].gap || taken_[at]) return std::nullopt;
      if (const auto number = number_at(at)) {
        const bool article = tokens_[at].lower == "en" || tokens_[at].lower == "ett";
        if (article && at > 0 && tokens_[at - 1].lower == "och" && at > 1 && tokens_[at - 2].lower == "var")
          return std::nullopt;
        if (article && !person && at + 1 != n) return std::nullopt;
        if (article && at + 1 == n && tokens_[n].lower.find("röst") == std::string::npos && choice != Choice::abstain &&
            choice != Choice::absent && choice != Choice::paired)
          return std::nullopt;
        return take(n, at, choice, *number);
      }
      if (tokens_[at].lower == ")") {
        // "sju (7) ja-röster": the number stands twice
        if (tokens_[at + 1].newline || at < 3 || tokens_[at - 1].kind != TokenKind::number ||
            tokens_[at - 2].lower != "(" || number_at(at - 3) != tokens_[at - 1].number)
          return std::nullopt;
        return take(n, at - 3, choice, tokens_[at - 1].number);
      }
      if (tokens_[at].kind != TokenKind::word) return std::nullopt;
      if (!among(kBetween, tokens_[at].lower) && !among(kAre, tokens_[at].lower)) return std::nullopt;
      person = person || tokens_[at].lower.starts_with("ledam") || tokens_[at].lower.starts_with("person") ||
               tokens_[at].lower == "som" || tokens_[at].lower.starts_with("röst");
    }
    return std::nullopt;
  }

  std::optional<CountHit> number_after(size_t n, Choice choice) {
    for (size_t next = n + 1, steps = 0; next < tokens_.size() && steps < 7; ++next, ++steps) {
      if (tokens_[next].gap) return std::nullopt;
      if (const auto number = number_at(next); number && tokens_[next].lower != "en" && tokens_[next].lower != "ett") {
        // "Nej 3 ledamöter avstår": the number is the next word's
        if (steps == 0 && counts_next(next, choice)) return std::nullopt;
        return take(n, next, choice, *number);
      }
      if (tokens_[next].lower == "." && next + 2 < tokens_.size() && tokens_[next + 1].lower == "." &&
          tokens_[next + 2].lower == ".") {
        while (next + 1 < tokens_.size() && tokens_[next + 1].lower == ".") ++next;  // dot leaders
        continue;
      }
      if (!among(kAfter, tokens_[next].lower)) return std::nullopt;
    }
    return std::nullopt;
  }

  bool counts_next(size_t number, Choice choice) const {
    for (size_t next = number + 1, steps = 0; next < tokens_.size() && steps < 4; ++next, ++steps) {
      const auto other = choice_at(next);
      if (other) return *other != choice && steps > 0;
      if (!among(kBetween, tokens_[next].lower) && !among(kAre, tokens_[next].lower)) return false;
    }
    return false;
  }

  // A heading row "Ja⇥Nej⇥Avstår" with a row of numbers under it.
  std::optional<CountHit> short_row(size_t n, Choice choice) {
    if (n > 0 && !tokens_[n].newline) return std::nullopt;
    std::vector<std::pair<size_t, Choice>> heads{{n, choice}};
    size_t next = n + 1;
    while (next < tokens_.size() && !tokens_[next].newline) {
      if (const auto other = choice_at(next))
        heads.emplace_back(next, *other);
      else if (tokens_[next].lower != "\t" && tokens_[next].lower != "." && tokens_[next].lower != "-" &&
               tokens_[next].lower != "röster" && tokens_[next].lower != "/" && tokens_[next].lower != "från" &&
               tokens_[next].lower != "att" && tokens_[next].lower != "rösta")
        return std::nullopt;
      ++next;
    }
    if (heads.size() < 2) return std::nullopt;
    std::vector<size_t> numbers;
    const size_t row = next;
    while (next < tokens_.size() && (next == row || !tokens_[next].newline)) {
      if (tokens_[next].kind == TokenKind::number)
        numbers.push_back(next);
      else if (tokens_[next].lower != "\t")
        return std::nullopt;
      ++next;
    }
    if (numbers.size() != heads.size()) return std::nullopt;
    for (size_t k = 1; k < heads.size(); ++k) waiting_[heads[k].first] = numbers[k];
    return take(n, numbers[0], choice, tokens_[numbers[0]].number);
  }

  // "röstsiffrorna 11-4", "Omröstningsresultat: 6-6-1".
  bool result_numbers(size_t n, std::vector<CountHit>& hits) {
    if (const auto waits = waiting_.find(n); waits != waiting_.end()) {
      hits.push_back(take(n, waits->second, *choice_at(n), tokens_[waits->second].number));
      return true;
    }
    const auto dash = [this](size_t at) {
      return at < tokens_.size() && (tokens_[at].lower == "-" || tokens_[at].lower == "–" || tokens_[at].lower == "—" ||
                                     tokens_[at].lower == "mot");
    };
    if (n + 2 >= tokens_.size() || tokens_[n].kind != TokenKind::number || !dash(n + 1) ||
        tokens_[n + 2].kind != TokenKind::number)
      return false;
    if (tokens_[n].end - tokens_[n].begin > 3 || tokens_[n + 2].end - tokens_[n + 2].begin > 3 || reference(n))
      return false;
    bool said = false;
    for (size_t back = n, steps = 0; back > 0 && steps < 8 && !tokens_[back].gap; ++steps) {
      --back;
      const std::string& word = tokens_[back].lower;
      if (word == "." || word == "§") break;
      said = said || word.starts_with("röstsiff") || word.starts_with("röstetal") || word.starts_with("omröst") ||
             word.starts_with("voter") || word.starts_with("resultat") || word.starts_with("utfall") ||
             word.starts_with("utföll") || word.starts_with("siffrorna") || word.starts_with("rösträkning");
    }
    for (size_t next = n + 3, steps = 0; next < tokens_.size() && steps < 10 && !tokens_[next].gap; ++next, ++steps) {
      if (tokens_[next].lower == ".") break;
      said = said || tokens_[next].lower.starts_with("utslagsröst");
    }
    if (!said) return false;
    if (choice_at(std::min(n + 3, tokens_.size() - 1)) ||
        (n + 4 < tokens_.size() && choice_at(n + 4) && tokens_[n + 3].kind == TokenKind::word))
      return false;  // "11 mot 4 nej-röster"
    hits.push_back(take(n, n, Choice::ja, tokens_[n].number));
    hits.push_back(take(n + 2, n + 2, Choice::nej, tokens_[n + 2].number));
    if (dash(n + 3) && n + 4 < tokens_.size() && tokens_[n + 4].kind == TokenKind::number &&
        tokens_[n + 4].end - tokens_[n + 4].begin <= 3)
      hits.push_back(take(n + 4, n + 4, Choice::abstain, tokens_[n + 4].number));
    return true;
  }

  // "med 8 röster mot 5": the usual order is Ja first.
  void weak(std::vector<CountHit>& hits) {
    for (size_t n = 0; n + 3 < tokens_.size(); ++n) {
      const auto first = number_at(n);
      if (!first || !tokens_[n + 1].lower.starts_with("röst")) continue;
      size_t next = n + 2;
      while (next < tokens_.size() && next < n + 5 && tokens_[next].lower != "mot" && tokens_[next].lower != "emot")
        ++next;
      if (next + 1 >= tokens_.size() || tokens_[next].lower != "mot") continue;
      const auto second = number_at(next + 1);
      if (!second) continue;
      CountHit ja = take(n, n, Choice::ja, *first);
      CountHit nej = take(next + 1, next + 1, Choice::nej, *second);
      ja.weak = nej.weak = true;
      hits.push_back(ja);
      hits.push_back(nej);
      n = next + 1;
    }
    std::stable_sort(hits.begin(), hits.end(), [](const CountHit& a, const CountHit& b) { return a.begin < b.begin; });
  }

  const std::vector<Token>& tokens_;
  std::vector<bool> taken_;
  std::map<size_t, size_t> waiting_;  // heads of a short table, with their numbers
};

}  // namespace

std::vector<CountHit> find_counts(const std::vector<Token>& tokens, const std::vector<Meaning>& meanings) {
  return Counter(tokens, meanings).run();
}

}  // namespace akt::votes
