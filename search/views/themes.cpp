#include "search/views/themes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "search/views/theme_references.h"
#include "search/views/theme_words.h"

namespace akt {
namespace {

constexpr double kNameWeight = 4;                  // of a word in the theme's own name
constexpr double kSaid = 0.5;                      // of a word in an answer's passage on the theme
constexpr size_t kLearntBytes = size_t{64} << 10;  // of a theme: enough to know its words
constexpr double kSaturation = 1.2;                // BM25's k1: a word said often counts hardly more
constexpr double kContext = 0.7;                   // of a word in the answer's title or its writer's name
constexpr double kGoesOn = 1;                      // like a word that only the theme before has
constexpr double kLeast = 0.25;                    // one word of a field that only one theme has
constexpr double kElsewhere = 0.5;                 // of the nearest, which may belong to no theme
constexpr double kAsGood = 0.9;                    // of the first: the passage speaks of both
constexpr double kNames = 2.5;                     // two words of a theme: a stand that names a part
constexpr size_t kSentences = 2;                   // of a passage that may go from one theme to another
constexpr size_t kLongSentence = 40;               // bytes; what is shorter is not understood alone
constexpr double kOwnTheme = 1.2;                  // most of a word that only one theme has
constexpr double kOwnShare = 0.15;                 // of it, what the passage's theme has at most of such a sentence
constexpr size_t kMostWords = 400;                 // of a passage
constexpr double kWhole = 0.8;                     // of a form that counts as the word itself

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

// "A. Gästhamnar", "B) Båtplatser", "C": the letter's place in the alphabet, 0 when it has none.
int letter_of(std::string_view heading) {
  heading = trim(heading);
  if (heading.empty() || heading[0] < 'A' || heading[0] > 'Z') return 0;
  const bool marked = heading.size() == 1 || ((heading[1] == '.' || heading[1] == ')' || heading[1] == ':') &&
                                              (heading.size() == 2 || heading[2] == ' '));
  return marked ? heading[0] - 'A' + 1 : 0;
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

}  // namespace

struct ThemeMatcher::State {
  std::vector<ThemeText> themes;
  std::vector<std::set<std::string>> names;          // content lemmas of each name
  std::vector<std::set<std::string>> telling;        // of them, those that are not in the title
  std::set<std::string> everywhere;                  // the title's
  std::vector<std::map<std::string, double>> words;  // of each theme, then of each background: how much it says them
  std::vector<size_t> learnt;
  std::map<std::string, size_t> exact;   // squashed name -> theme
  std::map<std::string, size_t> spread;  // in how many of `words` a word stands
  std::map<std::string, size_t> heard;   // in how many answers
  size_t answers = 0;
  ThemeWords analyser;
  bool numbered = false;  // the themes are chapters with numbers of their own

  void add_words(size_t at, std::string_view text, double count) {
    for (const ThemeWord& word : analyser.of(text)) {
      for (const ThemeForm& form : word.forms) {
        double& said = words[at][form.term];
        if (said == 0) ++spread[form.term];
        said += &form == &word.forms.front() || form.weight >= kWhole ? count : count / 2;
      }
    }
  }

  size_t add_profile() {
    words.emplace_back();
    return words.size() - 1;
  }

  // What every answer says tells less than what one of them says.
  double told_by(const ThemeWord& word) const {
    const auto with = heard.find(word.lemma());
    if (answers == 0 || with == heard.end()) return 1;
    const auto all = static_cast<double>(answers);
    return std::log(1 + all / static_cast<double>(with->second)) / std::log(1 + all);
  }

  // How near what is said is to each theme and to what belongs to none: BM25, each word by the form of it that the
  // theme has. The sections are as long as they are: a longer one has more to say.
  std::vector<double> near(const std::vector<ThemeWord>& said) const {
    std::vector<double> scores(words.size(), 0);
    std::vector<double> best(words.size());
    for (size_t n = 0; n < said.size() && n < kMostWords; ++n) {
      std::fill(best.begin(), best.end(), 0);
      const double tells = told_by(said[n]);
      for (const ThemeForm& form : said[n].forms) {
        const auto with = spread.find(form.term);
        if (with == spread.end()) continue;
        const auto having = static_cast<double>(with->second);
        const double rare = std::log(1 + (static_cast<double>(words.size()) - having + 0.5) / (having + 0.5));
        for (size_t at = 0; at < words.size(); ++at)
          if (const auto there = words[at].find(form.term); there != words[at].end())
            best[at] = std::max(best[at], tells * form.weight * rare * there->second * (kSaturation + 1) /
                                              (there->second + kSaturation));
      }
      for (size_t at = 0; at < words.size(); ++at) scores[at] += best[at];
    }
    return scores;
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

  bool special(size_t at) const { return general(themes[at].name) || leftover(themes[at].name); }

  // The themes whose names it has in so many words.
  std::vector<size_t> named(const std::vector<ThemeWord>& said_words) const {
    std::vector<size_t> found;
    std::set<std::string> forms;
    for (const ThemeWord& word : said_words)
      for (const ThemeForm& form : word.forms) forms.insert(form.term);
    for (size_t at = 0; at < themes.size(); ++at) {
      const auto& name = telling[at];
      if (name.empty() || special(at)) continue;
      const auto there = static_cast<size_t>(
          std::count_if(name.begin(), name.end(), [&forms](const std::string& word) { return forms.contains(word); }));
      if (there == name.size() || (name.size() >= 3 && there * 3 >= name.size() * 2)) found.push_back(at);
    }
    return found;
  }

  // The themes in their order of nearness, without those that stand for the whole or for the rest.
  std::vector<size_t> ranked(const std::vector<double>& scores) const {
    std::vector<size_t> order;
    for (size_t at = 0; at < themes.size(); ++at)
      if (!special(at)) order.push_back(at);
    std::stable_sort(order.begin(), order.end(), [&scores](size_t a, size_t b) { return scores[a] > scores[b]; });
    return order;
  }

  // A sentence that is all about another theme than the passage it stands in.
  std::optional<size_t> own_theme(std::string_view sentence, const std::vector<size_t>& of_passage) {
    if (sentence.size() < kLongSentence) return std::nullopt;
    const auto scores = near(said(sentence));
    const auto order = ranked(scores);
    if (order.empty() || scores[order.front()] < kOwnTheme) return std::nullopt;
    const size_t first = order.front();
    if (*std::max_element(scores.begin(), scores.end()) > scores[first]) return std::nullopt;
    for (const size_t other : of_passage)
      if (other == first || scores[other] > scores[first] * kOwnShare) return std::nullopt;
    return first;
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
  // "B", "Område B", "B. Båtplatser": where the themes have letters, that is the one.
  const size_t space = trim(heading).rfind(' ');
  const std::string_view last = space == std::string_view::npos ? heading : trim(heading).substr(space + 1);
  for (const std::string_view mark : {heading, last})
    if (const int letter = letter_of(mark); letter > 0)
      for (size_t at = 0; at < state.themes.size(); ++at)
        if (letter_of(state.themes[at].name) == letter) return {at};
  if (trim(bare).empty()) {
    bool named = false;  // the themes' names carry numbers
    for (size_t at = 0; at < state.themes.size(); ++at) {
      int own = 0;
      without_number(state.themes[at].name, own);
      if (number > 0 && own == number) return {at};
      named = named || own > 0;
    }
    for (size_t at = 0; at < state.themes.size(); ++at)
      if (number > 0 && state.themes[at].number == number) return {at};
    return number > 0 && !named && !state.numbered && static_cast<size_t>(number) <= state.themes.size()
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
    if (reference.to == SectionReference::To::letter)
      for (size_t at = 0; at < state.themes.size(); ++at)
        if (letter_of(state.themes[at].name) == reference.number) theme = at;
    // The letter's own numbers: of its questions.
    if (reference.to == SectionReference::To::question && !state.numbered &&
        static_cast<size_t>(reference.number) <= state.themes.size())
      theme = static_cast<size_t>(reference.number) - 1;
    if (theme < state.themes.size() && std::find(found.begin(), found.end(), theme) == found.end())
      found.push_back(theme);
  }
  return found;
}

void ThemeMatcher::hear(std::string_view answer) {
  State& state = *state_;
  ++state.answers;
  std::set<std::string> once;
  for (const ThemeWord& word : state.analyser.of(answer))
    if (once.insert(word.lemma()).second) ++state.heard[word.lemma()];
}

void ThemeMatcher::learn(size_t theme, std::string_view text) {
  State& state = *state_;
  if (state.learnt[theme] > kLearntBytes) return;
  state.learnt[theme] += text.size();
  state.add_words(theme, text, kSaid);
}

std::vector<size_t> ThemeMatcher::named_in(std::string_view text) { return state_->named(state_->said(text)); }

std::vector<size_t> ThemeMatcher::of_stand(std::string_view text) {
  State& state = *state_;
  const auto words = state.said(text);
  if (auto named = state.named(words); !named.empty()) return named;
  const auto scores = state.near(words);
  const auto order = state.ranked(scores);
  if (order.empty() || scores[order.front()] < kNames ||
      *std::max_element(scores.begin(), scores.end()) > scores[order.front()])
    return {};
  return {order.front()};
}

std::vector<size_t> ThemeMatcher::of_text(const ThemePassage& passage) {
  State& state = *state_;
  auto scores = state.near(state.said(passage.text));
  const auto around = state.near(state.said(passage.context));
  // The writer's name alone places nothing.
  for (size_t at = 0; at < scores.size(); ++at)
    if (scores[at] > 0) scores[at] += around[at] * kContext;
  if (passage.goes_on_from) scores[*passage.goes_on_from] += kGoesOn;
  const auto order = state.ranked(scores);
  if (order.empty()) return {};
  const double first = scores[order.front()];
  if (first < kLeast || first < *std::max_element(scores.begin(), scores.end()) * kElsewhere) return {};
  std::vector<size_t> themes{order.front()};
  if (order.size() > 1 && scores[order[1]] >= first * kAsGood) themes.push_back(order[1]);
  if (passage.sentences.size() >= kSentences)
    for (const std::string_view sentence : passage.sentences)
      if (const auto own = state.own_theme(sentence, themes)) themes.push_back(*own);
  return themes;
}

}  // namespace akt
