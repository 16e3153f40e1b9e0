// Passages to themes; nothing is left out.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/sentences.h"
#include "corpus/text/unicode.h"
#include "corpus/text/whole.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

// Answers that were read before passages were kept, and those of other programs, have views only.
std::vector<ResponsePassage> passages_of(const ConsultationResponse& response) {
  if (!response.passages.empty()) return response.passages;
  std::vector<ResponsePassage> passages;
  for (const View& view : response.views)
    passages.push_back({view.theme, view.quote, view.page, view.stance, std::nullopt, true});
  return passages;
}

constexpr size_t kLeast = 40;  // bytes of a sentence that can be understood alone

// Words by which a stand may be taken: what has one of them is not called a mere comment here.
bool takes_a_stand(std::string_view text) {
  const std::string lower = lower_case(text);
  for (const std::string_view word : {"tillstyrk", "avstyrk", "bakom", "motsätt", "invänd", "erinra", "stöd", "nej",
                                      "positiv", "negativ", "välkomna", "avvisa", "avslå", "instämm"})
    if (lower.find(word) != std::string::npos) return true;
  return false;
}

// "Detta kräver …", "Vidare vill nämnden …", "Samma sak gäller …": the paragraph goes on where the one before ended.
bool goes_on(std::string_view text) {
  const std::string lower = lower_case(text.substr(0, 40));
  for (const std::string_view word :
       {"detta",        "dessa",      "denna",       "det här",     "de här",     "vidare", "samma",
        "därmed",       "därför",     "dessutom",    "likaså",      "sådan",      "dock ",  "däremot",
        "till exempel", "exempelvis", "det innebär", "det betyder", "det kräver", "då ",    "i stället",
        "istället",     "annars",     "även här",    "också"})
    if (lower.starts_with(word)) return true;
  return false;
}

// "Om tiderna på nätterna har vi inget att säga."
bool begins_with_its_part(std::string_view text) {
  const std::string lower = lower_case(text.substr(0, 30));
  for (const std::string_view word :
       {"om ", "när det gäller ", "vad gäller ", "i fråga om ", "beträffande ", "angående "})
    if (lower.starts_with(word)) return true;
  return false;
}

// "Delar ni bedömningen …?", where yes is a stand for what is proposed; not "Vad saknas?" nor "Finns det risker?".
bool asks_for_a_stand(std::string_view theme) {
  if (!trim(theme).ends_with('?')) return false;
  const std::string lower = lower_case(theme);
  const std::string_view first = std::string_view(lower).substr(0, lower.find(' '));
  for (const std::string_view word : {"sakna", "annat", "ytterligare", "risk", "problem", "hinder", "svår", "oklar"})
    if (lower.find(word) != std::string::npos) return false;
  for (const std::string_view verb :
       {"delar", "är", "anser", "bör", "ska", "tycker", "stöder", "stödjer", "instämmer", "ställer", "tillstyrker"})
    if (first == verb) return true;
  return false;
}

// "Ja!", "2. Nej. Med verk på 290 meter …": what a question is answered with.
Text stance_on(std::string_view theme, const ResponsePassage& passage) {
  if (!asks_for_a_stand(theme)) return passage.stance;
  std::string_view text = trim(passage.text);
  text = trim(text.substr(std::min(text.find_first_not_of("0123456789.) "), text.size())));
  const std::string lower = lower_case(text.substr(0, 12));
  const auto says = [&lower](std::string_view word) {
    return lower.starts_with(word) && (lower.size() == word.size() ||
                                       std::string_view(".,!: ").find(lower[word.size()]) != std::string_view::npos);
  };
  if (says("nej")) return "opposes";
  if (!says("ja")) return passage.stance;
  return lower.find("men") == std::string::npos ? "endorses" : "endorses_with_changes";
}

// What a body cares for, by its name: "Äldrenämnden" for the old, "Barn- och utbildningsnämnden" for children and
// schools.
std::string field_of(std::string_view name) {
  std::string field;
  for (const std::string_view part : split(name, ' ')) {
    std::string word = lower_case(part);
    while (!word.empty() && (word.back() == '-' || word.back() == ',')) word.pop_back();
    for (const std::string_view ending :
         {"nämnden", "styrelsen", "rådet", "föreningen", "förbundet", "myndigheten", "verket", "tjänsten"})
      if (word.size() > ending.size() && word.ends_with(ending)) {
        word.resize(word.size() - ending.size());
        if (word.ends_with('s')) word.pop_back();
        break;
      }
    field += word + " ";
  }
  return field;
}

class Collation {
 public:
  Collation(ThemeSources sources, ConsultationView& view)
      : view_(view),
        matcher_(std::move(sources.themes), sources.background, view.title),
        proposals_(std::move(sources.proposals)) {
    for (size_t at = 0; at < view.themes.size(); ++at) {
      if (general_ == kNone && ThemeMatcher::general(view.themes[at])) general_ = at;
      if (leftover_ == kNone && ThemeMatcher::leftover(view.themes[at])) leftover_ = at;
    }
  }

  void learn(const ConsultationResponse& response) {
    std::string all;
    for (const ResponsePassage& passage : response.passages)
      if (passage.opinion) all += passage.text + "\n";
    matcher_.hear(all);
    for (const ResponsePassage& passage : response.passages)
      if (passage.opinion && passage.heading)
        if (const auto& themes = of_heading(*passage.heading); themes.size() == 1)
          matcher_.learn(themes.front(), passage.text);
  }

  // What is placed by its words tells more of its theme's words.
  void place(const TiedAnswer& answer) {
    const auto& response = std::get<ConsultationResponse>(answer.record->facts);
    const std::string context = answer.record->title + "\n" + fields_of_writers(answer);
    std::vector<size_t> before;
    for (const ResponsePassage& passage : parts_of(response)) {
      const auto themes = themes_of(passage, before, context);
      if (themes.size() == 1 && !(passage.heading && themed(passage)))
        learnt_.emplace_back(themes.front(), passage.text);
      if (passage.opinion) before = themes;
    }
  }

  void learn_placed() {
    for (const auto& [theme, text] : learnt_) matcher_.learn(theme, text);
    learnt_.clear();
    placed_.clear();
  }

  void add(const TiedAnswer& answer) {
    const auto& response = std::get<ConsultationResponse>(answer.record->facts);
    for (const std::string& name : consultees_of(answer, view_)) add(answer, response, name, row_of(view_, name));
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  void add(const TiedAnswer& answer, const ConsultationResponse& response, const std::string& name,
           const ConsulteeRow* row) {
    const std::string consultee = row == nullptr ? name : row->consultee;
    std::vector<size_t> before;  // the themes of the passage before
    const std::string context = answer.record->title + "\n" + fields_of_writers(answer);
    for (const ResponsePassage& passage : parts_of(response)) {
      const std::vector<size_t> themes = themes_of(passage, before, context);
      if (passage.opinion) before = themes;
      CollatedView said;
      said.consultee = consultee;
      said.quote = passage.text;
      said.page = passage.page;
      said.record = answer.record->id;
      said.sentence = passage.sentence;
      said.rest = !passage.opinion;
      said.key = passage_key(consultee, passage.text);
      if (passage.opinion) said.stance = passage.stance;
      // Who only joins another's answer takes its stand.
      const Text joined = row != nullptr && passage.opinion && row->stance && passage.stance == "comments_only" &&
                                  row->stance_quote == passage.text
                              ? row->stance
                              : Text();
      for (std::string& theme : names_of(passage, themes)) {
        if (passage.opinion && passage.stance == "comments_only")
          said.stance = joined ? joined : stance_on(theme, passage);
        said.heading = passage.heading && squash(*passage.heading) != squash(theme) ? passage.heading : Text();
        said.theme = std::move(theme);
        said.suggested_theme = said.theme;
        view_.views.push_back(said);
      }
    }
  }

  std::vector<ResponsePassage> parts_of(const ConsultationResponse& response) {
    std::vector<ResponsePassage> parts;
    stand_ = response.stance_quote;
    whole_ = response.stance_quote && speaks_of_the_whole(*response.stance_quote) ? response.stance_quote : Text();
    for (const ResponsePassage& passage : passages_of(response)) part(passage, parts);
    take_numbers(parts);
    take_run_in_themes(parts);
    return parts;
  }

  // "Badplatser. Inga synpunkter.", "Hallar – Den nya hallen behöver …": a theme's name before what is said of it, and
  // paragraphs below that go on with it.
  void take_run_in_themes(std::vector<ResponsePassage>& parts) {
    constexpr size_t kLongestName = 90;  // bytes
    constexpr size_t kFewest = 2;
    std::vector<Text> named(parts.size());
    size_t count = 0;
    for (size_t at = 0; at < parts.size(); ++at) {
      if (!parts[at].opinion || themed(parts[at])) continue;
      const std::string_view text = trim(parts[at].text);
      for (const std::string_view mark : {". ", " – ", " - ", ": "}) {
        const size_t end = text.find(mark);
        if (end == std::string_view::npos || end > kLongestName) continue;
        const std::string name = squash(text.substr(0, end));
        const auto theme = std::find_if(view_.themes.begin(), view_.themes.end(),
                                        [&name](const std::string& one) { return squash(one) == name; });
        if (theme == view_.themes.end()) continue;
        named[at] = *theme;
        ++count;
        break;
      }
    }
    if (count < kFewest) return;
    Text theme;
    for (size_t at = 0; at < parts.size(); ++at) {
      if (themed(parts[at])) theme.reset();
      if (!parts[at].opinion || themed(parts[at])) continue;
      if (named[at]) theme = named[at];
      if (theme && (named[at] || !carries_the_stand(parts[at]))) parts[at].heading = theme;
    }
  }

  // "1. Ja!", "2. Vet inte.", … to as many questions as were asked: each answers the one whose number it has.
  void take_numbers(std::vector<ResponsePassage>& parts) {
    const auto& asked = view_.themes;
    if (asked.size() < 2 ||
        !std::all_of(asked.begin(), asked.end(), [](const std::string& theme) { return trim(theme).ends_with('?'); }))
      return;
    std::vector<ResponsePassage*> numbered;
    for (ResponsePassage& part : parts) {
      if (!part.opinion || themed(part) || numbered.size() > asked.size()) continue;
      const std::string mark = std::to_string(numbered.size() + 1);
      const std::string_view text = trim(part.text);
      if (text.starts_with(mark + ". ") || text.starts_with(mark + ") ")) numbered.push_back(&part);
    }
    if (numbered.size() != asked.size()) return;
    for (size_t at = 0; at < asked.size(); ++at) numbered[at]->heading = asked[at];
  }

  const std::vector<size_t>& of_heading(const std::string& heading) {
    const auto known = headings_.find(heading);
    return known != headings_.end() ? known->second
                                    : headings_.emplace(heading, matcher_.of_heading(heading)).first->second;
  }

  bool themed(const ResponsePassage& passage) { return passage.heading && !of_heading(*passage.heading).empty(); }

  // Prose that takes its stand on the whole and goes on to parts: the stand is not one on those parts.
  void part(const ResponsePassage& passage, std::vector<ResponsePassage>& parts) {
    const size_t at = passage.opinion && !themed(passage) && passage.sentence ? passage.text.find(*passage.sentence)
                                                                              : std::string::npos;
    const size_t end = at == std::string::npos ? at : at + passage.sentence->size();
    if (end == std::string::npos || trim(std::string_view(passage.text).substr(end)).size() < kLeast ||
        passage.sentence != whole_ || takes_a_stand(std::string_view(passage.text).substr(end)))
      return parts.push_back(passage);
    ResponsePassage rest = passage;
    rest.text = std::string(trim(std::string_view(passage.text).substr(end)));
    rest.stance = "comments_only";
    rest.sentence.reset();
    ResponsePassage whole = passage;
    whole.text = std::string(trim(std::string_view(passage.text).substr(0, end)));
    parts.push_back(std::move(whole));
    parts.push_back(std::move(rest));
  }

  // "förslag 2" stands for what the letter says it is.
  std::string named_proposals(std::string_view text) const {
    std::string said;
    if (proposals_.empty()) return said;
    const std::string lower = lower_case(text);
    for (const auto& [number, proposal] : proposals_)
      for (const std::string& name : {"förslag " + number, "förslag nr " + number})
        if (const size_t at = lower.find(name); at != std::string::npos) {
          const size_t end = at + name.size();
          if (end == lower.size() || lower[end] < '0' || lower[end] > '9') said += "\n" + proposal;
        }
    return said;
  }

  // A stand on the whole that names no part of it.
  bool of_all(const ResponsePassage& passage) const {
    return whole_ && passage.sentence == whole_ && passage.text.ends_with(*whole_);
  }

  // The answer's own stand, in the words that carry it: of the whole, unless it names a part.
  bool carries_the_stand(const ResponsePassage& passage) const {
    if (passage.stance == "abstains" || passage.stance == "no_comments") return true;
    return passage.sentence && stand_ &&
           (passage.text.find(*stand_) != std::string::npos || stand_->find(*passage.sentence) != std::string::npos);
  }

  // Who has nothing to say or to object speaks of no part, unless it is named.
  static bool says_no_part(const ResponsePassage& passage) {
    return passage.stance == "nothing_to_object" || passage.stance == "no_comments" || passage.stance == "abstains";
  }

  std::string fields_of_writers(const TiedAnswer& answer) const {
    std::string fields;
    for (const std::string& name : consultees_of(answer, view_)) fields += field_of(name);
    return fields;
  }

  // By its heading, by the numbers it points at, else by what it says.
  std::vector<size_t> themes_of(const ResponsePassage& passage, const std::vector<size_t>& before,
                                const std::string& context) {
    if (!passage.opinion || view_.themes.empty()) return {};
    const std::vector<size_t> rest = leftover_ == kNone ? std::vector<size_t>{} : std::vector<size_t>{leftover_};
    // "Vi är positiva till programmet men avstyrker område D": the answer's stand on the whole, whatever it excepts.
    if (!(passage.heading && themed(passage)) && of_all(passage))
      return general_ == kNone ? rest : std::vector<size_t>{general_};
    std::vector<size_t> themes = passage.heading ? of_heading(*passage.heading) : std::vector<size_t>{};
    if (themes.empty() && passage.heading) themes = matcher_.pointed_at(*passage.heading);
    if (themes.empty()) themes = matcher_.pointed_at(passage.text);
    if (!themes.empty()) return themes;
    if (passage.heading && ThemeMatcher::leftover(*passage.heading)) return rest;
    ThemePassage said{(passage.heading ? *passage.heading + "\n" : "") + passage.text + named_proposals(passage.text),
                      sentences(passage.text), context};
    // A stand on the whole names the whole; a stand on a part names the part.
    if (carries_the_stand(passage)) {
      themes = says_no_part(passage) ? matcher_.named_in(passage.text) : matcher_.of_stand(said.text);
      if (themes.empty() && begins_with_its_part(passage.text)) themes = matcher_.of_text(said);
    } else {
      const bool follows = !before.empty() && goes_on(passage.text);
      if (follows) said.goes_on_from = before.back();
      // The same words in two answers are of the same theme.
      const std::string words = passage_key("", said.text);
      const auto twin = placed_.find(words);
      themes = twin != placed_.end() ? twin->second : matcher_.of_text(said);
      if (!themes.empty()) placed_.emplace(words, themes);
      if (themes.empty() && follows) themes = before;
    }
    if (!themes.empty()) return themes;
    if (passage.sentence && general_ != kNone) return {general_};
    return rest;
  }

  std::vector<std::string> names_of(const ResponsePassage& passage, const std::vector<size_t>& themes) const {
    if (!passage.opinion) return {std::string(kNoTheme)};
    if (view_.themes.empty()) return {passage.heading.value_or(std::string(kNoTheme))};
    std::vector<std::string> names;
    for (const size_t at : themes) names.push_back(view_.themes[at]);
    if (names.empty()) names.emplace_back(kNoTheme);
    return names;
  }

  ConsultationView& view_;
  ThemeMatcher matcher_;
  std::map<std::string, std::string> proposals_;
  Text whole_;  // the sentence that carries the stand of the answer at hand, when it speaks of the whole
  Text stand_;  // the sentence that carries it, whatever it speaks of
  std::map<std::string, std::vector<size_t>> headings_;
  std::vector<std::pair<size_t, std::string>> learnt_;
  std::map<std::string, std::vector<size_t>> placed_;  // key of its words -> by what they say
  size_t general_ = kNone;
  size_t leftover_ = kNone;
};

}  // namespace

void collate(const std::vector<TiedAnswer>& answers, ThemeSources sources, ConsultationView& view) {
  Collation collation(std::move(sources), view);
  for (const TiedAnswer& answer : answers) collation.learn(std::get<ConsultationResponse>(answer.record->facts));
  for (const TiedAnswer& answer : answers) collation.place(answer);
  collation.learn_placed();
  const std::set<std::string> replaced(view.replaced.begin(), view.replaced.end());
  for (const TiedAnswer& answer : answers)
    if (!replaced.contains(answer.record->id)) collation.add(answer);
  std::map<std::string, size_t> theme_place;
  for (size_t at = 0; at < view.themes.size(); ++at) theme_place.emplace(view.themes[at], at);
  std::map<std::string, size_t> consultee_place;
  for (size_t at = 0; at < view.ledger.size(); ++at) consultee_place.emplace(view.ledger[at].consultee, at);
  const auto place = [&](const CollatedView& said) {
    const auto theme = theme_place.find(said.theme.value_or(""));
    const auto consultee = consultee_place.find(said.consultee);
    const size_t last = view.themes.size() + (said.theme == kNoTheme ? 1 : 0);
    return std::tuple(said.rest, theme == theme_place.end() ? last : theme->second,
                      theme == theme_place.end() && said.theme != kNoTheme ? said.theme.value_or("") : std::string(),
                      consultee == consultee_place.end() ? view.ledger.size() : consultee->second);
  };
  std::stable_sort(view.views.begin(), view.views.end(),
                   [&place](const CollatedView& a, const CollatedView& b) { return place(a) < place(b); });
}

}  // namespace akt
