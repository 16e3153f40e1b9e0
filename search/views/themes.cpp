#include "search/views/themes.h"

#include <xapian.h>

#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "search/views/theme_references.h"
#include "search/views/theme_words.h"

namespace akt {
namespace {

constexpr Xapian::termcount kNameWeight = 6;       // of a word in the theme's own name
constexpr size_t kLearntBytes = size_t{64} << 10;  // of a theme: enough to know its words
constexpr double kNamed = 0.55;                    // of the best, for one whose name's own word is there
constexpr double kBeside = 0.92;                   // of the best, for one whose name shares a word
constexpr double kSecond = 0.8;                    // of the best score: the passage speaks of both
constexpr double kContext = 0.3;                   // of a word in the answer's title or its writer's name
constexpr size_t kFewest = 2;                      // words by which a guess is made
constexpr double kAsGood = 0.9;                    // of the first guess
constexpr double kGuess = 0.75;                    // of the best, which may belong to no theme
constexpr size_t kMostWords = 400;                 // of a passage
constexpr size_t kLongestTerm = 200;               // bytes
constexpr double kWhole = 0.8;                     // of a form that counts as the word itself
constexpr size_t kLong = 8;                        // bytes of a word that is chance no more

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
  ThemeWords analyser;
  Xapian::WritableDatabase index;
  bool indexed = false;
  bool numbered = false;  // the themes are chapters with numbers of their own

  void add_words(size_t at, std::string_view text, Xapian::termcount count) {
    for (const ThemeWord& word : analyser.of(text)) {
      for (const ThemeForm& form : word.forms) {
        words[at][form.term] += count * (&form == &word.forms.front() || form.weight >= kWhole ? 2 : 1);
      }
    }
  }

  size_t add_profile() {
    words.emplace_back();
    return words.size() - 1;
  }

  void build() {
    if (indexed) return;
    indexed = true;
    spread.clear();
    index = Xapian::WritableDatabase(std::string(), Xapian::DB_BACKEND_INMEMORY);
    for (const auto& terms : words) {
      Xapian::Document document;
      for (const auto& [term, count] : terms) {
        document.add_term(term.substr(0, kLongestTerm), count);
        ++spread[term];
      }
      index.add_document(document);
    }
  }

  // The passage's words, each by the form of it that the theme has.
  Xapian::Query query(const std::vector<ThemeWord>& said) const {
    std::vector<Xapian::Query> groups;
    for (const ThemeWord& word : said) {
      if (groups.size() >= kMostWords) break;
      std::vector<Xapian::Query> forms;
      for (const ThemeForm& form : word.forms)
        if (spread.contains(form.term))
          forms.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(form.term.substr(0, kLongestTerm)),
                             form.weight);
      if (!forms.empty()) groups.emplace_back(Xapian::Query::OP_MAX, forms.begin(), forms.end());
    }
    return {Xapian::Query::OP_OR, groups.begin(), groups.end()};
  }

  // The themes and what belongs to none, nearest first.
  Xapian::MSet nearest(const std::vector<ThemeWord>& said) {
    build();
    const Xapian::Query asked = query(said);
    if (asked.empty()) return {};
    Xapian::Enquire enquire(index);
    enquire.set_query(asked);
    enquire.set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, 0.6, 0.5));
    return enquire.get_mset(0, static_cast<Xapian::doccount>(words.size()));
  }

  // Each word once, those of the title left out.
  std::vector<ThemeWord> said(std::string_view text) {
    std::set<std::string> seen;
    std::vector<ThemeWord> all = analyser.of(text);
    std::erase_if(all, [&](const ThemeWord& word) {
      return everywhere.contains(word.lemma()) || !seen.insert(word.lemma()).second;
    });
    return all;
  }

  // The themes whose names it has in so many words.
  std::vector<size_t> named(const std::vector<ThemeWord>& said_words) const {
    std::vector<size_t> found;
    std::set<std::string> forms;
    for (const ThemeWord& word : said_words)
      for (const ThemeForm& form : word.forms) forms.insert(form.term);
    for (size_t at = 0; at < themes.size(); ++at) {
      const auto& name = telling[at];
      if (name.empty() || general(themes[at].name) || leftover(themes[at].name)) continue;
      const auto there = static_cast<size_t>(
          std::count_if(name.begin(), name.end(), [&forms](const std::string& word) { return forms.contains(word); }));
      if (there == name.size() || (name.size() >= 3 && there * 3 >= name.size() * 2)) found.push_back(at);
    }
    return found;
  }

  struct Evidence {
    double shared = 0;      // words in common, more for those that no other theme has
    bool of_name = false;   // one of them is of the theme's name
    bool own_name = false;  // and of no other theme
  };

  Evidence evidence(const std::vector<ThemeWord>& said, size_t at) const {
    Evidence found;
    for (const ThemeWord& word : said) {
      double best = 0;
      for (const ThemeForm& form : word.forms) {
        const auto there = words[at].find(form.term);
        if (there == words[at].end()) continue;
        const size_t with = spread.at(form.term);
        double counts = with * 2 <= words.size() + 1 ? 1 : 0;
        if (with == 1 && (form.term.size() >= kLong || there->second >= 3)) counts += 1;
        best = std::max(best, counts * (form.weight >= kWhole ? 1 : form.weight));
        found.of_name = found.of_name || telling[at].contains(form.term);
        found.own_name = found.own_name || (with == 1 && telling[at].contains(form.term));
      }
      found.shared += best;
    }
    return found;
  }
};

ThemeMatcher::ThemeMatcher(std::vector<ThemeText> themes, const std::vector<std::string>& background,
                           std::string_view title)
    : state_(std::make_unique<State>()) {
  State& state = *state_;
  for (const ThemeWord& word : state.analyser.of(title))
    for (const ThemeForm& form : word.forms) state.everywhere.insert(form.term);
  state.themes = std::move(themes);
  state.learnt.assign(state.themes.size(), 0);
  for (const ThemeText& theme : state.themes) {
    const size_t at = state.add_profile();
    state.numbered = state.numbered || theme.number > 0;
    int number = 0;
    state.exact.emplace(squash(without_number(theme.name, number)), at);
    state.add_words(at, theme.name, kNameWeight);
    state.add_words(at, theme.text, 1);
    const auto lemmas = state.analyser.lemmas(theme.name);
    std::set<std::string> name(lemmas.begin(), lemmas.end());
    std::set<std::string> telling = name;
    std::erase_if(telling, [&state](const std::string& word) { return state.everywhere.contains(word); });
    state.telling.push_back(telling.empty() ? name : std::move(telling));
    state.names.push_back(std::move(name));
  }
  for (const std::string& text : background) state.add_words(state.add_profile(), text, 1);
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
  const auto lemmas = state.analyser.lemmas(bare);
  const std::set<std::string> words(lemmas.begin(), lemmas.end());
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
        std::count_if(words.begin(), words.end(), [&name](const auto& word) { return name.contains(word); }));
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

std::vector<size_t> ThemeMatcher::pointed_at(std::string_view text) const {
  const State& state = *state_;
  std::vector<size_t> found;
  for (const SectionReference& reference : section_references(text)) {
    size_t theme = state.themes.size();
    for (size_t at = 0; at < state.themes.size(); ++at) {
      const ThemeText& one = state.themes[at];
      const bool has = std::find(one.sections.begin(), one.sections.end(), reference.number) != one.sections.end();
      const bool fits = reference.to == SectionReference::To::paragraph ? one.paragraphs
                                                                        : reference.to == SectionReference::To::section;
      if (has && fits) theme = at;
    }
    // The letter's own numbers: of its questions.
    if (reference.to == SectionReference::To::question && !state.numbered &&
        static_cast<size_t>(reference.number) <= state.themes.size())
      theme = static_cast<size_t>(reference.number) - 1;
    if (theme < state.themes.size() && std::find(found.begin(), found.end(), theme) == found.end())
      found.push_back(theme);
  }
  return found;
}

void ThemeMatcher::learn(size_t theme, std::string_view text, bool certain) {
  State& state = *state_;
  if (state.learnt[theme] > kLearntBytes) return;
  state.learnt[theme] += text.size();
  state.add_words(theme, text, certain ? 2 : 1);
  state.indexed = false;
}

std::vector<size_t> ThemeMatcher::named_in(std::string_view text) { return state_->named(state_->said(text)); }

std::vector<size_t> ThemeMatcher::of_text(std::string_view text) {
  State& state = *state_;
  const auto words = state.said(text);
  if (words.empty()) return {};
  const std::vector<size_t> named = state.named(words);
  try {
    const Xapian::MSet found = state.nearest(words);
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
      const auto there = state.evidence(words, at);
      // Nothing else is nearly as near: then a little is enough.
      const bool alone = hit == found.begin() && themes.empty() && there.shared > 0 && clearly_first(found);
      if (there.shared < 2 && !there.of_name && !alone) continue;
      if (std::find(themes.begin(), themes.end(), at) != themes.end()) continue;
      // Beside what it names or the best, only what is as near.
      const bool nearest = hit == found.begin() && there.shared >= 3;
      if (!themes.empty() && !there.own_name && !nearest && (!there.of_name || score < best * kBeside)) continue;
      if (score < best * kSecond && !there.own_name) continue;
      themes.push_back(at);
    }
    return themes;
  } catch (const Xapian::Error&) {
    return named;  // a passage without a theme is shown as Övrigt
  }
}

std::vector<size_t> ThemeMatcher::guess(std::string_view text, std::string_view context) {
  State& state = *state_;
  const auto own = state.said(text);
  if (own.size() < kFewest) return {};
  auto words = own;
  for (ThemeWord& word : state.said(context)) {
    for (ThemeForm& form : word.forms) form.weight *= kContext;
    words.push_back(std::move(word));
  }
  std::vector<size_t> themes;
  try {
    const Xapian::MSet found = state.nearest(words);
    double best = 0;
    double first = 0;
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      const size_t at = *hit - 1;
      const double score = hit.get_weight();
      if (best == 0) best = score;
      if (score < best * kGuess || (first > 0 && score < first * kAsGood) || themes.size() == 2) break;
      if (at >= state.themes.size() || general(state.themes[at].name) || leftover(state.themes[at].name)) continue;
      // The writer's name alone places nothing.
      if (state.evidence(own, at).shared <= 0) continue;
      themes.push_back(at);
      if (first == 0) first = score;
    }
  } catch (const Xapian::Error&) {
    themes.clear();
  }
  return themes;
}

}  // namespace akt
