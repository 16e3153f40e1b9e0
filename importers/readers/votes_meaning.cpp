// What Ja and Nej stand for: "Ja för …", "Ja-röst innebär …", "JA = …", "Den som vill … röstar ja".
#include <algorithm>
#include <array>

#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "importers/readers/votes_prose.h"

namespace akt::votes {
namespace {

constexpr size_t kReach = 140;  // tokens between Ja and its Nej

template <size_t N> bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 11> kMeans{"innebär", "betyder", "avser",   "medför", "är", "motsvarar",
                                                  "blir",    "innebar", "betydde", "avsåg",  "var"};
constexpr std::array<std::string_view, 9> kActs{"bifaller", "avslår", "godkänner",      "stödjer",   "stöder",
                                                "biträder", "antar",  "återremitterar", "bordlägger"};
// Openings of a line that cannot carry a meaning on.
constexpr std::array<std::string_view, 24> kStops{
    "omröstning",  "omröstningen", "omröstningsresultat", "votering",         "voteringen",
    "med",         "resultat",     "resultatet",          "utfall",           "utfallet",
    "följande",    "vinner",       "ledamöter",           "ledamot",          "namn",
    "vid",         "reservation",  "reservationer",       "beslut",           "avstår",
    "frånvarande", "hur",          "ordföranden",         "kommunfullmäktige"};

class Reader {
 public:
  Reader(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  std::vector<Meaning> run() {
    std::vector<Meaning> found;
    for (size_t n = 0; n < tokens_.size(); ++n) {
      auto pair = ja_or_nej(tokens_[n].lower) == Choice::ja ? after_ja(n) : std::nullopt;
      if (!pair && votes(n) == Choice::ja) pair = before_ja(n);
      if (!pair && in_bracket(n) == Choice::ja) pair = bracketed_ja(n);
      if (!pair) continue;
      Meaning meaning = std::move(pair->meaning);
      read_alike(meaning);
      n = std::max(n, pair->last);
      if (!meaning.ja.empty() && !meaning.nej.empty()) found.push_back(std::move(meaning));
    }
    return found;
  }

 private:
  struct Pair {
    Meaning meaning;
    size_t last = 0;  // token
  };
  struct Lead {
    size_t begin = 0;  // bytes: of the words that only lead in
    size_t text = 0;   // bytes: where the meaning begins, with the "att" that may open it
    bool numbered = false;
    bool labelled = false;  // "Ja: …": may as well lead to a number or to names
  };

  bool word(size_t n, std::string_view lower) const { return n < tokens_.size() && tokens_[n].lower == lower; }

  bool number(size_t n) const {
    return n < tokens_.size() && (tokens_[n].kind == TokenKind::number ||
                                  (tokens_[n].kind == TokenKind::word && number_word(tokens_[n].lower)));
  }

  // With `brief` a bare "att" is enough: "… och en nej-röst att ärendet återremitteras".
  std::optional<Lead> lead(size_t n, bool brief = false) const {
    if (n + 1 >= tokens_.size()) return std::nullopt;
    Lead lead;
    lead.begin = lead_begin(n);
    lead.numbered = n > 0 && number(n - 1) && !word(n - 1, "en") && !word(n - 1, "ett") && !tokens_[n].newline;
    size_t next = n + 1;
    if (tokens_[next].gap) return std::nullopt;
    const std::string& after = tokens_[next].lower;
    if (after == "," && word(next + 1, "för")) ++next;
    if (word(next, "för") || word(next, "till")) {
      lead.text = tokens_[next].end;
    } else if (among(kMeans, after)) {
      lead.text = tokens_[next].end;
      while (word(next + 1, "röst") || word(next + 1, "för")) lead.text = tokens_[++next].end;
    } else if (among(kActs, after)) {
      lead.text = tokens_[next].begin;
    } else if (after == "röstar" && word(next + 1, "för")) {
      lead.text = tokens_[next + 1].end;  // "den som röstar ja röstar för X"
    } else if (after == "röstar" && (word(next + 1, "den") || word(next + 1, "de")) && word(next + 2, "som")) {
      lead.text = tokens_[next + 2].end;  // "Ja röstar den som bifaller X"
    } else if (brief && after == "att") {
      lead.text = tokens_[next].begin;
    } else if (after == ":" || after == "=" || after == "–" || after == "-" || after == "\t" || after == "→") {
      while (next + 1 < tokens_.size() && tokens_[next + 1].lower == "\t") ++next;
      lead.text = tokens_[next].end;
      lead.labelled = true;
      if (next + 1 >= tokens_.size() || tokens_[next + 1].kind == TokenKind::number) return std::nullopt;
      if (word(next + 1, "för")) lead.text = tokens_[next + 1].end;
    } else {
      return std::nullopt;
    }
    return lead;
  }

  // "En ", "Den som röstar ", "Att rösta " before the Ja itself.
  size_t lead_begin(size_t n) const {
    constexpr std::array<std::string_view, 12> kBefore{"en",  "den",  "de",      "som",       "röstar", "rösta",
                                                       "att", "röst", "ledamot", "ledamöter", "på",     "medan"};
    size_t begin = n;
    while (begin > 0 && n - begin < 5 && !tokens_[begin].gap && among(kBefore, tokens_[begin - 1].lower)) --begin;
    return tokens_[begin].begin;
  }

  std::optional<Pair> after_ja(size_t n) const {
    const auto ja = lead(n);
    if (!ja) return std::nullopt;
    const size_t end = std::min(tokens_.size(), n + kReach);
    for (size_t next = n + 1; next < end; ++next) {
      const auto choice = ja_or_nej(tokens_[next].lower);
      if (!choice) continue;
      if (*choice == Choice::ja) {
        if (lead(next)) return std::nullopt;  // another Ja: that one's Nej is the nearer
        continue;
      }
      const auto nej = lead(next, among(kMeans, tokens_[n + 1].lower));
      if (!nej) continue;
      const size_t stop = meaning_end(nej->text, ja->numbered);
      Pair pair;
      size_t ja_end = nej->begin;
      if (nej->numbered) ja_end = std::min(ja_end, tokens_[next - 1].begin);
      pair.meaning.ja_written =
          clean(text_.substr(ja->text, std::max(ja->text, std::min(ja_end, meaning_end(ja->text, false))) - ja->text));
      pair.meaning.nej_written = clean(text_.substr(nej->text, stop - nej->text));
      pair.meaning.begin = ja->begin;
      pair.meaning.end = stop;
      pair.meaning.in_tally = ja->numbered;
      if ((ja->labelled || nej->labelled) &&
          (only_names(pair.meaning.ja_written) || only_names(pair.meaning.nej_written)))
        return std::nullopt;
      pair.last = next;
      while (pair.last + 1 < tokens_.size() && tokens_[pair.last + 1].end <= stop) ++pair.last;
      if (ja->numbered) pair.last = n;  // the numbers are still to be read
      return pair;
    }
    return std::nullopt;
  }

  // "A (S), B (M)" or one word after "Ja:" is a list of names, or of nothing.
  static bool only_names(std::string_view meaning) {
    size_t length = 0;
    if (meaning.empty()) return true;
    code_point_at(meaning, 0, length);
    const size_t bracket = meaning.find('(');
    const bool has_verb = contains_fold(meaning, "bifall") || contains_fold(meaning, "avslag") ||
                          contains_fold(meaning, "förslag") || contains_fold(meaning, "yrkand") ||
                          contains_fold(meaning, "remi") || contains_fold(meaning, "avgör") ||
                          contains_fold(meaning, "bordlägg") || contains_fold(meaning, "motion");
    if (has_verb) return false;
    return bracket != std::string_view::npos || is_upper_at(meaning, 0);
  }

  // Where a meaning that begins at `from` ends: its sentence, a closing quote, or a line that starts something else.
  size_t meaning_end(size_t from, bool in_tally) const {
    const std::string_view near = text_.substr(0, std::min(text_.size(), from + 900));
    size_t end = sentence_end(near, from);
    for (const std::string_view quote : {"”", "\"", "»"})
      if (const size_t at = near.substr(0, end).find(quote, from); at != std::string_view::npos && at > from + 2)
        end = at;
    const auto first = std::upper_bound(tokens_.begin(), tokens_.end(), from,
                                        [](size_t at, const Token& token) { return at < token.begin + 1; });
    for (auto token = first; token != tokens_.end() && token->begin < end; ++token) {
      if (token->gap) return token->begin;
      if (token->newline && token != first && is_upper_at(text_, token->begin) &&
          (among(kStops, token->lower) || ja_or_nej(token->lower) || line_was_short(token)))
        return token->begin;
      if (in_tally && (token->lower == "beslutar" || token->lower == "beslutade" || token->lower == "har" ||
                       token->lower == "bifaller" || token->lower == "finner"))
        return token->begin;
    }
    return end;
  }

  // Before a line that starts with a capital: the one above ends well before the text's width, and not in the middle of
  // a phrase ("… yrkandet från").
  bool line_was_short(std::vector<Token>::const_iterator token) const {
    constexpr std::array<std::string_view, 16> kGoesOn{"till", "på",  "för",  "enligt", "från", "av",  "med", "i",
                                                       "om",   "och", "samt", "att",    "som",  "mot", ",",   "den"};
    if (token == tokens_.begin() || among(kGoesOn, (token - 1)->lower)) return false;
    const size_t end = (token - 1)->end;
    const size_t begin = text_.rfind('\n', end == 0 ? 0 : end - 1);
    const size_t width = end - (begin == std::string_view::npos ? 0 : begin + 1);
    return width < 64;
  }

  // "röstar ja", "rösta nej": what is voted, at the verb.
  std::optional<Choice> votes(size_t n) const {
    const std::string& verb = tokens_[n].lower;
    if (verb != "röstar" && verb != "rösta" && verb != "röste" && verb != "röstade") return std::nullopt;
    size_t next = n + 1;
    while (next < tokens_.size() && (tokens_[next].lower == "med" || tokens_[next].lower == "på" ||
                                     tokens_[next].lower == "”" || tokens_[next].lower == "\""))
      ++next;
    return next < tokens_.size() ? ja_or_nej(tokens_[next].lower) : std::nullopt;
  }

  struct Clause {
    std::string meaning;
    size_t begin = 0;
  };

  // "Den som vill bifalla X" before the verb at n.
  std::optional<Clause> clause(size_t n, size_t floor) const {
    for (size_t at = n; at > floor && n - at < 60; --at) {
      if (tokens_[at - 1].lower == "." && tokens_[at].newline) break;
      if (tokens_[at].gap) break;
      if (tokens_[at - 1].lower != "som" || at < 2) continue;
      const std::string& head = tokens_[at - 2].lower;
      if (head != "den" && head != "de" && head != "dem" && head != "ledamot" && head != "ledamöter" &&
          head != "alla" && head != "envar")
        continue;
      size_t from = at;
      while (from < n && (word(from, "vill") || word(from, "önskar") || word(from, "att") ||
                          (word(from, "är") && word(from + 1, "för"))))
        from += word(from, "är") ? 2 : 1;
      if (from >= n) return std::nullopt;  // "den som röstar ja": the meaning comes after
      return Clause{clean(text_.substr(tokens_[from].begin, tokens_[n].begin - tokens_[from].begin)),
                    tokens_[at - 2].begin};
    }
    return std::nullopt;
  }

  std::optional<Pair> before_ja(size_t n) const {
    auto ja = clause(n, 0);
    if (!ja) return std::nullopt;
    const size_t end = std::min(tokens_.size(), n + 90);
    for (size_t next = n + 1; next < end; ++next) {
      if (votes(next) != Choice::nej) continue;
      if (number(next - 1) || number(next - 2)) break;  // "16 ledamöter röstade nej": the tally
      auto nej = clause(next, n);
      Pair pair;
      pair.meaning.ja_written = ja->meaning;
      pair.meaning.begin = ja->begin;
      pair.last = next + 1;
      pair.meaning.end = tokens_[std::min(next + 1, tokens_.size() - 1)].end;
      if (nej) pair.meaning.nej_written = nej->meaning;
      const std::string lower = lower_case(pair.meaning.nej_written);
      if (lower.empty() || lower == "ej" || lower == "det ej vill" || lower == "ej vill" || lower == "inte vill" ||
          lower.starts_with("ej det") || lower.starts_with("inte vill detta") || lower == "det ej" ||
          lower == "inte vill det" || lower == "ej vill det")
        vinner_nej(pair);
      return pair;
    }
    return std::nullopt;
  }

  std::optional<Choice> in_bracket(size_t n) const {
    if (n == 0 || !word(n - 1, "(") || !word(n + 1, ")")) return std::nullopt;
    return ja_or_nej(tokens_[n].lower);
  }

  // The token at which the words before a bracket begin: "… mellan | förslag A (".
  size_t proposal_begin(size_t bracket, size_t floor) const {
    constexpr std::array<std::string_view, 13> kBefore{":",  ".",   "mellan", "mot",      "och", "är",      "samt",
                                                       "på", "att", "ställs", "följande", ",",   "förslag:"};
    constexpr size_t kMost = 16;
    size_t begin = bracket;
    while (begin > floor && bracket - begin < kMost && !among(kBefore, tokens_[begin - 1].lower) && !tokens_[begin].gap)
      --begin;
    return begin;
  }

  // "förslag A (ja), bifall till motionen, och förslag B (nej), avslag": the words before the bracket, and those after
  // its comma.
  std::optional<Pair> bracketed_ja(size_t n) const {
    const size_t end = std::min(tokens_.size(), n + kReach);
    for (size_t next = n + 1; next < end; ++next) {
      const auto choice = in_bracket(next);
      if (choice == Choice::ja) return std::nullopt;
      if (choice != Choice::nej) continue;
      const auto written = [&](size_t from, size_t bracket, size_t after, size_t to) {
        std::string text = clean(text_.substr(tokens_[from].begin, tokens_[bracket].begin - tokens_[from].begin));
        if (after + 1 < tokens_.size() && word(after, ",") && tokens_[after].end < to)
          if (const std::string more = clean(text_.substr(tokens_[after].end, to - tokens_[after].end)); !more.empty())
            text += ", " + more;
        return text;
      };
      const size_t nej_begin = proposal_begin(next - 1, n + 2);
      const size_t stop = meaning_end(tokens_[next].end, false);
      Pair pair;
      const size_t ja_begin = proposal_begin(n - 1, 0);
      pair.meaning.ja_written = written(ja_begin, n - 1, n + 2, tokens_[nej_begin].begin);
      pair.meaning.nej_written = written(nej_begin, next - 1, next + 2, stop);
      if (only_names(pair.meaning.ja_written) || only_names(pair.meaning.nej_written)) return std::nullopt;
      pair.meaning.begin = tokens_[ja_begin].begin;
      pair.meaning.end = stop;
      pair.last = next + 1;
      return pair;
    }
    return std::nullopt;
  }

  // "Vinner nej har fullmäktige beslutat bifalla Y."
  void vinner_nej(Pair& pair) const {
    const size_t end = std::min(tokens_.size(), pair.last + 12);
    for (size_t n = pair.last; n + 1 < end; ++n) {
      if (!word(n, "vinner") || ja_or_nej(tokens_[n + 1].lower) != Choice::nej) continue;
      const size_t stop = meaning_end(tokens_[n + 1].end, false);
      size_t from = n + 2;
      for (size_t at = from; at < tokens_.size() && tokens_[at].begin < stop; ++at)
        if (word(at, "beslutat") || word(at, "att") || word(at, "således")) from = at + 1;
      if (from >= tokens_.size()) return;
      pair.meaning.nej_written =
          clean(text_.substr(tokens_[from].begin, std::max(stop, tokens_[from].begin) - tokens_[from].begin));
      pair.meaning.end = stop;
      while (pair.last + 1 < tokens_.size() && tokens_[pair.last + 1].end <= stop) ++pair.last;
      return;
    }
  }

  static void strip_back(std::string_view& text, std::string_view tail) {
    if (text.ends_with(tail)) text = trim(text.substr(0, text.size() - tail.size()));
  }

  static std::string clean(std::string_view raw) {
    std::string healed;
    for (size_t at = 0; at < raw.size(); ++at) {
      if (raw[at] == '-' && at + 1 < raw.size() && raw[at + 1] == '\n' && at > 0 && raw[at - 1] != ' ') {
        size_t next = at + 1;
        while (next < raw.size() && (raw[next] == '\n' || raw[next] == ' ')) ++next;
        if (is_upper_at(raw, next)) healed += '-';
        at = next - 1;
      } else {
        healed += raw[at];
      }
    }
    const std::string whole = collapse(healed);
    std::string_view text = whole;
    for (size_t before = text.size() + 1; before != text.size();) {
      before = text.size();
      for (const std::string_view mark : {".", ",", ";", ":", "\"", "”", "“", "/", "–", "-", "(", "»"})
        strip_back(text, mark);
      for (const std::string_view joint : {" och", " mot", " medan", " samt", " en", " respektive", " eller",
                                           " den som", " de som", " men", " Den", " De"})
        strip_back(text, joint);
      for (const std::string_view mark : {"\"", "”", "“", "–", "- ", ":", "en röst för "})
        if (text.starts_with(mark)) text = trim(text.substr(mark.size()));
    }
    return text.ends_with("m.fl") ? std::string(text) + "." : std::string(text);
  }

  // What is shown is as written; what is compared with the chair's findings and with other votes' meanings reads alike
  // in all papers.
  static void read_alike(Meaning& meaning) {
    meaning.ja = act_as_noun(meaning.ja_written);
    meaning.nej = act_as_noun(meaning.nej_written);
    const std::string lower = lower_case(meaning.nej);
    if (!meaning.ja.empty() && (lower.empty() || lower.find("ej") == 0 || lower.find("det ej") == 0))
      meaning.nej = "avslag";
    complete(meaning);
  }

  // "bifalla X", "att bifalla X" -> "bifall till X"
  static std::string act_as_noun(std::string_view text) {
    if (text.starts_with("att ")) text = trim(text.substr(4));
    for (const auto& [verb, noun] :
         std::initializer_list<std::pair<std::string_view, std::string_view>>{{"bifalla ", "bifall till "},
                                                                              {"bifaller ", "bifall till "},
                                                                              {"avslå ", "avslag på "},
                                                                              {"avslår ", "avslag på "}})
      if (starts_with_fold(text, verb)) return std::string(noun) + std::string(text.substr(verb.size()));
    return std::string(text);
  }

  // "Ja för avslag och Nej för bifall till X": the other side names what both are about.
  static void complete(Meaning& meaning) {
    const auto bare = [](std::string_view text) {
      return starts_with_fold(text, "avslag") || starts_with_fold(text, "bifall");
    };
    const auto complete_from = [&](std::string& side, const std::string& other) {
      if (!bare(side) || side.find(' ') != std::string::npos || !bare(other)) return;
      const size_t space = other.find(' ');
      if (space == std::string::npos) return;
      size_t object = other.find(' ', space + 1);
      if (object == std::string::npos) return;
      side += (starts_with_fold(side, "avslag") ? " på" : " till") + other.substr(object);
    };
    complete_from(meaning.ja, meaning.nej);
    complete_from(meaning.nej, meaning.ja);
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

}  // namespace

std::vector<Meaning> find_meanings(std::string_view text, const std::vector<Token>& tokens) {
  return Reader(text, tokens).run();
}

}  // namespace akt::votes
