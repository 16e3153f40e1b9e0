#include "search/views/themes.h"

#include <xapian.h>

#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "indexer/language/analyser.h"
#include "indexer/language/tokeniser.h"
#include "indexer/schema/guard.h"

namespace akt {
namespace {

constexpr Xapian::termcount kNameWeight = 6;       // of a word in the theme's own name
constexpr size_t kLearntBytes = size_t{64} << 10;  // of a theme: enough to know its words
constexpr double kNamed = 0.55;                    // of the best, for one whose name's own word is there
constexpr double kBeside = 0.92;                   // of the best, for one whose name shares a word
constexpr double kSecond = 0.8;                    // of the best score: the passage speaks of both
constexpr size_t kStem = 6;                        // bytes that words of one stem begin with
constexpr size_t kMostWords = 400;                 // of a passage

// Words that carry sentences and not what they are about: verbs that help, counts, times, measures of more and less.
bool says_little(std::string_view lemma) {
  static const std::set<std::string_view> words{
      "kunna", "skola",  "böra",  "vilja",  "måste",  "få",    "bli",    "gå",       "göra",   "komma",    "ta",
      "ge",    "se",     "stå",   "säga",   "hålla",  "låta",  "finna",  "finnas",   "sätta",  "behöva",   "saknas",
      "veta",  "tro",    "tänka", "börja",  "år",     "dag",   "vecka",  "månad",    "gång",   "varje",    "var",
      "två",   "tre",    "fyra",  "fem",    "sex",    "sju",   "åtta",   "nio",      "tio",    "än",       "redan",
      "bara",  "också",  "även",  "sedan",  "mellan", "under", "efter",  "innan",    "mot",    "alla",     "all",
      "någon", "ingen",  "sådan", "annan",  "samma",  "egen",  "ny",     "stor",     "liten",  "mycken",   "mycket",
      "många", "flera",  "flest", "olik",   "olika",  "enda",  "därför", "eftersom", "där",    "här",      "nu",
      "idag",  "nästan", "ofta",  "aldrig", "alltid", "ännu",  "helt",   "hel",      "rätt",   "särskild", "särskilt",
      "vissa", "viss",   "bland", "annars", "medan",  "trots", "gärna",  "igen",     "längre", "tidigare"};
  return words.contains(lemma);
}

// Words that every answer uses, whatever it is about.
bool common(std::string_view lemma) {
  static const std::set<std::string_view> words{
      "remiss", "synpunkt", "kommentar", "avsnitt",  "förslag", "föreslå",  "nämnd",      "kommun",   "anse",
      "svar",   "yttrande", "fråga",     "punkt",    "del",     "rubrik",   "tillstyrka", "avstyrka", "förening",
      "ställa", "bakom",    "kapitel",   "avseende", "gälla",   "angående", "viktig",     "bra",      "plan",
      "längs",  "bland",    "inom",      "genom",    "utan",    "hos",      "kring",      "vid"};
  return words.contains(lemma) || says_little(lemma);
}

bool begins_with_any(std::string_view word, std::initializer_list<std::string_view> stems) {
  return std::any_of(stems.begin(), stems.end(), [word](std::string_view stem) { return word.starts_with(stem); });
}

// What may be general or left over, whatever is proposed: "allmänna synpunkter", not "allmän plats".
bool any_remark(std::string_view word) {
  return begins_with_any(
      word, {"synpunkt",    "kommentar", "bedömning", "inställning", "ställningstag", "omdöme", "intryck",    "fråg",
             "uppfattning", "yttrande",  "förslag",   "syn",         "reflektion",    "svar",   "anmärkning", "om",
             "på",          "till",      "kring",     "angående",    "och",           "som",    "av",         "att"});
}

// Whether a word of one of these stems stands there for the whole heading: before such a noun, or last.
bool names_any(std::string_view text, std::initializer_list<std::string_view> stems) {
  const std::string lower = lower_case(text);
  const std::vector<std::string_view> words = split(lower, ' ');
  for (size_t at = 0; at < words.size(); ++at)
    if (begins_with_any(words[at], stems) && (at + 1 == words.size() || any_remark(words[at + 1]))) return true;
  return false;
}

// "Polisen", "nämnden", "Husbilsklubben": who says it or is spoken of, which tells no theme from another.
bool names_a_body(std::string_view form) {
  for (const std::string_view ending :
       {"nämnden", "nämndens", "styrelsen", "styrelsens", "myndigheten", "myndighetens", "föreningen", "föreningens",
        "förbundet", "förbundets", "klubben", "klubbens", "rådet", "rådets", "förvaltningen", "förvaltningens"})
    if (form.ends_with(ending)) return true;
  return form == "polisen" || form == "polisens" || form == "regionen" || form == "regionens" || form == "bolaget" ||
         form == "bolagets";
}

// "2. Ljus", "Fråga 2:", "Avsnitt 3 Ljus": the number, and what is left.
std::string_view without_number(std::string_view heading, int& number) {
  std::string_view rest = trim(heading);
  for (const std::string_view word : {"fråga", "avsnitt", "punkt", "kapitel", "del", "förslag", "tema"})
    if (starts_with_fold(rest, word) && rest.size() > word.size() && rest[word.size()] == ' ')
      rest = trim(rest.substr(word.size()));
  size_t digits = 0;
  while (digits < rest.size() && digits < 4 && rest[digits] >= '0' && rest[digits] <= '9') ++digits;
  if (digits == 0) return trim(heading);
  number = std::stoi(std::string(rest.substr(0, digits)));
  rest.remove_prefix(digits);
  while (!rest.empty() && (rest.front() == '.' || rest.front() == ')' || rest.front() == ':' || rest.front() == ' ' ||
                           (rest.front() >= '0' && rest.front() <= '9')))
    rest.remove_prefix(1);
  return rest;
}

// "fritids", "fritidshem" and "fritidshemmet" begin alike.
std::string stem_of(const std::string& lemma) {
  size_t end = kStem;
  while (end < lemma.size() && (static_cast<unsigned char>(lemma[end]) & 0xC0) == 0x80) ++end;
  return "^" + lemma.substr(0, end);
}

// The best by far: the next is hardly half as near.
bool clearly_first(const Xapian::MSet& found) {
  constexpr double kFar = 1.8;
  if (found.size() < 2) return true;
  auto next = found.begin();
  const double best = next.get_weight();
  ++next;
  return best >= next.get_weight() * kFar;
}

}  // namespace

struct ThemeMatcher::State {
  std::vector<ThemeText> themes;
  std::vector<std::set<std::string>> names;                     // content lemmas of each name
  std::vector<std::set<std::string>> telling;                   // of them, those that are not in the title
  std::set<std::string> everywhere;                             // the title's
  std::vector<std::map<std::string, Xapian::termcount>> words;  // of each theme, then of each background
  std::vector<size_t> learnt;
  std::map<std::string, size_t> exact;   // squashed name -> theme
  std::map<std::string, size_t> spread;  // in how many of `words` a word stands
  Analyser analyser;
  Xapian::WritableDatabase index;
  bool indexed = false;
  bool numbered = false;  // the themes are chapters with numbers of their own

  // Content lemmas with how often they stand there; parts of compounds count half.
  std::map<std::string, Xapian::termcount> words_of(std::string_view text, bool parts = true) {
    const bool stems = parts;
    std::map<std::string, Xapian::termcount> found;
    Tokeniser tokens(text);
    Token token;
    for (size_t count = 0; tokens.next(token) && count < kMostWords * 50; ++count) {
      if (token.digits || token.form.size() < 3 || Analyser::stop_word(token.form)) continue;
      // A name that opens one sentence stands inside another: capitals mean nothing here.
      const WordTerms& word = analyser.word(token.form, false);
      const std::string& lemma = word.lemmas.front();
      if (common(lemma) || names_a_body(token.form)) continue;
      found[lemma] += 2;
      // "vallar" may be a noun or a verb, "vallarna" only the one: the other reading is kept too.
      for (size_t other = 1; parts && other < word.lemmas.size() && other < 3; ++other)
        if (!common(word.lemmas[other])) found[word.lemmas[other]] += 1;
      if (stems && lemma.size() > kStem) found[stem_of(lemma)] += 1;
      if (parts)
        for (const std::string& part : word.parts)
          if (!common(part)) found[part] += &part == &word.parts.back() ? 2 : 1;  // the last says what it is
    }
    return found;
  }

  void build() {
    if (indexed) return;
    indexed = true;
    for (const auto& terms : words) {
      Xapian::Document document;
      for (const auto& [term, count] : terms) {
        document.add_term(term.substr(0, 200), count);
        ++spread[term];
      }
      index.add_document(document);
    }
  }
};

ThemeMatcher::ThemeMatcher(std::vector<ThemeText> themes, const std::vector<std::string>& background,
                           std::string_view title)
    : state_(std::make_unique<State>()) {
  State& state = *state_;
  for (const auto& [word, count] : state.words_of(title)) state.everywhere.insert(word);
  state.index = Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY);
  state.themes = std::move(themes);
  state.learnt.assign(state.themes.size(), 0);
  for (size_t at = 0; at < state.themes.size(); ++at) {
    const ThemeText& theme = state.themes[at];
    state.numbered = state.numbered || theme.number > 0;
    int number = 0;
    state.exact.emplace(squash(without_number(theme.name, number)), at);
    auto words = state.words_of(theme.text);
    std::set<std::string> name;
    for (const auto& [word, count] : state.words_of(theme.name)) words[word] += kNameWeight * count;
    for (const auto& [word, count] : state.words_of(theme.name, false)) name.insert(word);
    std::set<std::string> telling = name;
    std::erase_if(telling, [&state](const std::string& word) { return state.everywhere.contains(word); });
    state.telling.push_back(telling.empty() ? name : std::move(telling));
    state.names.push_back(std::move(name));
    state.words.push_back(std::move(words));
  }
  for (const std::string& text : background) state.words.push_back(state.words_of(text));
}

ThemeMatcher::~ThemeMatcher() = default;

bool ThemeMatcher::general(std::string_view theme) {
  return names_any(theme, {"sammanfatt", "övergripande", "allmän", "helhet", "generell", "sammantag"}) ||
         lower_case(theme).find("bedömning av") != std::string::npos;
}

bool ThemeMatcher::leftover(std::string_view theme) { return names_any(theme, {"övrig", "annat"}); }

std::vector<size_t> ThemeMatcher::of_heading(std::string_view heading) {
  State& state = *state_;
  int number = 0;
  const std::string_view bare = without_number(heading, number);
  if (const auto same = state.exact.find(squash(bare)); same != state.exact.end()) return {same->second};
  if (trim(bare).empty()) {
    for (size_t at = 0; at < state.themes.size(); ++at)
      if (number > 0 && state.themes[at].number == number) return {at};
    return number > 0 && !state.numbered && static_cast<size_t>(number) <= state.themes.size()
               ? std::vector<size_t>{static_cast<size_t>(number) - 1}
               : std::vector<size_t>{};
  }
  const auto words = state.words_of(bare, false);
  if (words.empty()) {
    // "Allmänt", "Övrigt": words that stand for such a theme however it is called.
    for (size_t at = 0; at < state.themes.size(); ++at)
      if ((general(bare) && general(state.themes[at].name)) || (leftover(bare) && leftover(state.themes[at].name)))
        return {at};
    return {};
  }
  double best = 0;
  std::vector<size_t> found;
  for (size_t at = 0; at < state.themes.size(); ++at) {
    const auto& name = state.names[at];
    if (name.empty()) continue;
    const auto shared = static_cast<double>(
        std::count_if(words.begin(), words.end(), [&name](const auto& word) { return name.contains(word.first); }));
    const double share = shared / static_cast<double>(std::min(words.size(), name.size()));
    if (share < 0.6 || share < best) continue;
    if (share > best) found.clear();
    best = share;
    found.push_back(at);
  }
  if (!found.empty()) return found.size() > 2 ? std::vector<size_t>{} : found;
  for (size_t at = 0; at < state.themes.size(); ++at)
    if ((general(bare) && general(state.themes[at].name)) || (leftover(bare) && leftover(state.themes[at].name)))
      return {at};
  return {};
}

void ThemeMatcher::learn(size_t theme, std::string_view text) {
  State& state = *state_;
  if (state.learnt[theme] > kLearntBytes || state.indexed) return;
  state.learnt[theme] += text.size();
  for (const auto& [word, count] : state.words_of(text)) state.words[theme][word] += count;
}

std::vector<size_t> ThemeMatcher::of_text(std::string_view text) {
  State& state = *state_;
  auto words = state.words_of(text);
  std::erase_if(words, [&state](const auto& word) { return state.everywhere.contains(word.first); });
  if (words.empty()) return {};
  // What it names in so many words.
  std::vector<size_t> named;
  for (size_t at = 0; at < state.themes.size(); ++at) {
    const auto& name = state.telling[at];
    if (name.empty() || general(state.themes[at].name) || leftover(state.themes[at].name)) continue;
    const auto there = static_cast<size_t>(
        std::count_if(name.begin(), name.end(), [&words](const std::string& word) { return words.contains(word); }));
    if (there == name.size() || (name.size() >= 3 && there * 3 >= name.size() * 2)) named.push_back(at);
  }
  try {
    state.build();
    std::vector<Xapian::Query> terms;
    for (const auto& [word, count] : words) {
      if (terms.size() >= kMostWords) break;
      if (state.spread.contains(word)) terms.emplace_back(word, std::min<Xapian::termcount>(count, 6));
    }
    if (terms.empty()) return named;
    Xapian::Enquire enquire(state.index);
    enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
    enquire.set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, 0.6, 0.5));
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(state.words.size()));
    if (found.empty()) return named;
    double best = 0;
    std::vector<size_t> themes = named;
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      const size_t at = *hit - 1;
      const double score = hit.get_weight();
      if (best == 0) best = score;
      if (score < best * kNamed) break;
      if (at >= state.themes.size()) {
        if (hit == found.begin()) break;  // nearest to what belongs to no theme
        continue;
      }
      if (general(state.themes[at].name) || leftover(state.themes[at].name)) continue;
      // One word in common is chance, unless it is a word of the theme's name or a long one that no other theme has.
      size_t shared = 0;
      bool of_name = false;
      bool own_name = false;  // by a word that no other theme has
      for (const auto& [word, count] : words) {
        const auto there = state.words[at].find(word);
        if (there == state.words[at].end()) continue;
        const size_t themes_with = state.spread.at(word);
        shared += themes_with * 2 <= state.words.size() + 1 ? 1 : 0;
        shared += themes_with == 1 && (word.size() >= 8 || there->second >= 3) ? 1 : 0;
        of_name = of_name || state.telling[at].contains(word);
        own_name = own_name || (themes_with == 1 && state.telling[at].contains(word));
      }
      // Nothing else is nearly as near: then a little is enough.
      const bool alone = hit == found.begin() && themes.empty() && shared > 0 && clearly_first(found);
      if (shared < 2 && !of_name && !alone) continue;
      if (std::find(themes.begin(), themes.end(), at) != themes.end()) continue;
      // Beside what it names or the best, only what is as near.
      const bool nearest = hit == found.begin() && shared >= 3;
      if (!themes.empty() && !own_name && !nearest && (!of_name || score < best * kBeside)) continue;
      if (score < best * kSecond && !own_name) continue;
      themes.push_back(at);
    }
    return themes;
  } catch (const Xapian::Error&) {
    return named;  // a passage without a theme is shown as Övrigt
  }
}

}  // namespace akt
