// By what a consultation is collated, and what is said where.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

bool may_be_remitted(Kind kind) {
  return kind == Kind::action_plan || kind == Kind::policy || kind == Kind::compact || kind == Kind::report ||
         kind == Kind::other || kind == Kind::appendix;
}

std::string bare_heading(std::string_view line) {
  line = trim(line);
  size_t at = 0;
  while (at < line.size() &&
         ((line[at] >= '0' && line[at] <= '9') || line[at] == '.' || line[at] == ' ' || line[at] == '\t'))
    ++at;
  return squash(line.substr(at));
}

// "2 § Berättigade föreningar", "§ 2 Berättigade föreningar" on a line of its own.
bool heads_paragraph(std::string_view line) {
  constexpr size_t kLongest = 90;
  line = trim(line);
  if (line.size() > kLongest || line.ends_with('.') || line.ends_with(',')) return false;
  const size_t sign = line.find("§");
  if (sign == std::string_view::npos || sign > 5) return false;
  size_t letters = 0;
  for (const char c : line) letters += c >= '0' && c <= '9' ? 0 : 1;
  return letters > std::string_view("§ abc").size() && line.find_first_of("0123456789") < sign + 5;
}

std::vector<std::string> headings_of(const Record& record) {
  const auto* plain = std::get_if<Plain>(&record.facts);
  if (plain == nullptr) return {};
  std::vector<std::string> headings = plain->priority_areas.empty() ? plain->outline : plain->priority_areas;
  if (headings.size() >= 2) return headings;
  const std::string text = record.text();
  std::vector<std::string> paragraphs;
  for (const std::string_view line : split_lines(text))
    if (heads_paragraph(line)) paragraphs.emplace_back(trim(line));
  return paragraphs.size() >= 2 ? paragraphs : headings;
}

// Headings that every paper has, whatever it proposes.
bool usual(std::string_view heading) {
  const std::string lower = lower_case(heading);
  for (const std::string_view word : {"innehåll",
                                      "bakgrund",
                                      "inledning",
                                      "sammanfattning",
                                      "bilag",
                                      "referens",
                                      "läsanvisning",
                                      "så läses",
                                      "förord",
                                      "remissversion",
                                      "remissutgåva",
                                      "samrådsversion",
                                      "begrepp",
                                      "definition",
                                      "sändlista",
                                      "kontakt",
                                      "ikraftträd",
                                      "övergångsbestämmelse",
                                      "författningskommentar",
                                      "författningsförslag",
                                      "inledande best",
                                      "slutbestämmels"})
    if (lower.find(word) != std::string::npos) return true;
  return false;
}

size_t shared_headings(const Record& record, const std::vector<std::string>& themes) {
  std::set<std::string> own;
  const std::string text = record.text();
  for (const std::string_view line : split_lines(text))
    if (line.size() < 120) own.insert(bare_heading(line));
  return static_cast<size_t>(std::count_if(
      themes.begin(), themes.end(), [&own](const std::string& theme) { return own.contains(bare_heading(theme)); }));
}

// The kinds that may be sent out, as a query's words.
std::string remitted_kinds() {
  std::string query = "(";
  for (const Kind kind : {Kind::action_plan, Kind::policy, Kind::compact, Kind::report, Kind::other, Kind::appendix})
    query += (query.back() == '(' ? "typ:" : " OR typ:") + std::string(kind_name(kind));
  return query + ")";
}

// From the same municipality, not after the letter, nor long before it.
bool may_come_with(const Record& paper, const Record& letter) {
  constexpr int kOldest = 2 * 366;  // days before the letter
  if (paper.same_text_as) return false;
  if (paper.municipality && letter.municipality && paper.municipality != letter.municipality) return false;
  return !paper.date || !letter.date ||
         (*paper.date <= *letter.date && days_between(*paper.date, *letter.date) <= kOldest);
}

// A paper whose title shares one long word with the letter's, which may be called "Er syn behövs på trädplanen".
std::optional<Record> paper_by_a_word(SearchEngine& engine, const Record& letter) {
  constexpr size_t kLong = 7;
  constexpr size_t kStem = 6;
  constexpr size_t kMostPapers = 200;
  std::optional<Record> best;
  size_t most = 2;
  const auto wanted = telling_words(letter.title);
  for (const std::string& word : wanted) {
    if (word.size() < kLong || word.find_first_of("0123456789") != std::string::npos) continue;
    const auto ids = engine.matching(word + " " + remitted_kinds());
    if (!ids || ids->size() > kMostPapers) continue;
    for (const std::string& id : *ids) {
      auto record = engine.fetch(id);
      if (!record || !may_come_with(*record, letter)) continue;
      const auto own = telling_words(record->title);
      const bool shares = std::any_of(own.begin(), own.end(), [&word](const std::string& one) {
        return one.size() >= kStem && one.compare(0, kStem, word, 0, kStem) == 0;
      });
      const auto headings = headings_of(*record);
      const auto telling = static_cast<size_t>(
          std::count_if(headings.begin(), headings.end(), [](const std::string& one) { return !usual(one); }));
      if (!shares || telling <= most) continue;
      most = telling;
      best = std::move(*record);
    }
  }
  return best;
}

// A paper whose headings are about the letter's themes, though it is called otherwise and names no case.
std::optional<Record> paper_by_themes(SearchEngine& engine, const Record& letter,
                                      const std::vector<std::string>& themes) {
  constexpr size_t kMostWords = 24;
  constexpr size_t kMostPapers = 200;
  std::set<std::string> words = telling_words(letter.title);
  std::vector<ThemeText> texts;
  for (const std::string& theme : themes) {
    words.merge(telling_words(theme));
    texts.push_back({theme, {}});
  }
  std::string query;
  size_t count = 0;
  for (const std::string& word : words)
    if (word.find_first_of("0123456789") == std::string::npos && ++count <= kMostWords)
      query += (query.empty() ? "(" : " OR ") + word;
  if (query.empty()) return std::nullopt;
  const auto ids = engine.matching(query + ") " + remitted_kinds());
  if (!ids || ids->size() > kMostPapers) return std::nullopt;
  ThemeMatcher names(texts, {}, letter.title);
  std::optional<Record> best;
  size_t most = 1;
  for (const std::string& id : *ids) {
    auto record = engine.fetch(id);
    if (!record || !may_come_with(*record, letter)) continue;
    std::set<size_t> met;
    for (const std::string& heading : headings_of(*record))
      if (const auto about = names.of_heading(heading); about.size() == 1) met.insert(about.front());
    if (met.size() <= most || met.size() * 5 < themes.size() * 2) continue;
    most = met.size();
    best = std::move(*record);
  }
  return best;
}

// The paper that was sent out: in the case, or called as the letter says.
std::optional<Record> remitted_paper(SearchEngine& engine, const Record& letter, const std::vector<Record>& of_case,
                                     const std::vector<std::string>& themes) {
  std::vector<Record> candidates;
  for (const Record& record : of_case)
    if (may_be_remitted(record.kind) && !record.same_text_as) candidates.push_back(record);
  std::string query;
  for (const std::string& word : telling_words(letter.title))
    if (word.find_first_of("0123456789") == std::string::npos) query += word + " ";
  if (!query.empty())
    if (const auto ids = engine.matching(query); ids && ids->size() < 200)
      for (const std::string& id : *ids)
        if (auto record = engine.fetch(id); record && may_be_remitted(record->kind) && !record->same_text_as)
          candidates.push_back(std::move(*record));
  std::optional<Record> best;
  size_t most = 0;
  // Themes that are questions share no heading with the paper they are about: then the paper called as the letter is.
  const bool by_headings = std::any_of(candidates.begin(), candidates.end(), [&](const Record& record) {
    return !themes.empty() && shared_headings(record, themes) >= 2;
  });
  if (!themes.empty() && !by_headings) {
    const auto wanted = telling_words(letter.title);
    for (Record& record : candidates) {
      const auto own = telling_words(record.title);
      const auto shared = static_cast<size_t>(
          std::count_if(own.begin(), own.end(), [&wanted](const std::string& word) { return wanted.contains(word); }));
      if (shared < 2 || shared * 3 < own.size() * 2 || headings_of(record).size() < 2 || shared <= most) continue;
      most = shared;
      best = std::move(record);
    }
    return best;
  }
  for (Record& record : candidates) {
    const size_t score = themes.empty() ? headings_of(record).size() : shared_headings(record, themes);
    if (score < 2 || score <= most) continue;
    most = score;
    best = std::move(record);
  }
  return best;
}

// "Förslag 2: Skolan i Hult läggs ned." on a line of its own: what answers call förslag 2.
std::map<std::string, std::string> proposals_of(const std::string& text) {
  std::map<std::string, std::string> proposals;
  for (const std::string_view line : split_lines(text)) {
    std::string_view rest = trim(line);
    while (!rest.empty() && (rest.front() == '-' || rest.front() == '*')) rest = trim(rest.substr(1));
    if (rest.starts_with("•")) rest = trim(rest.substr(std::string_view("•").size()));
    constexpr std::string_view kWord = "förslag ";
    if (!starts_with_fold(rest, kWord)) continue;
    rest = rest.substr(kWord.size());
    const size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits == 0 || digits > 2 || digits == rest.size() ||
        std::string_view(":. ").find(rest[digits]) == std::string_view::npos)
      continue;
    const std::string_view said = trim(rest.substr(digits + 1));
    if (said.size() > 10) proposals.emplace(std::string(rest.substr(0, digits)), std::string(said));
  }
  return proposals;
}

int leading_number(std::string_view line) {
  line = trim(line);
  if (line.starts_with("§")) line = trim(line.substr(std::string_view("§").size()));
  size_t digits = 0;
  while (digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9') ++digits;
  return digits == 0 || digits == line.size() ? 0 : std::stoi(std::string(line.substr(0, digits)));
}

// Which theme each of the paper's sections is about: by its very name, by what the question names, and of those left
// over by their order, when there are as many of the one as of the other.
std::map<std::string, size_t> section_themes(const Record& paper, const std::vector<ThemeText>& themes,
                                             std::string_view title) {
  std::map<std::string, size_t> found;
  std::set<size_t> taken;
  for (size_t at = 0; at < themes.size(); ++at) found.emplace(bare_heading(themes[at].name), at);
  struct Section {
    std::string bare;
    size_t theme;
  };
  const size_t none = themes.size();
  std::vector<Section> all;
  ThemeMatcher names(themes, {}, title);
  for (const std::string& heading : headings_of(paper)) {
    const std::string bare = bare_heading(heading);
    if (const auto same = found.find(bare); same != found.end()) {
      taken.insert(same->second);
      all.push_back({bare, same->second});
    } else if (!usual(heading)) {
      const auto about = names.of_heading(heading);
      if (about.size() == 1 && taken.insert(about.front()).second) {
        found.emplace(bare, about.front());
        all.push_back({bare, about.front()});
      } else if (about.empty()) {
        all.push_back({bare, none});
      }
    }
  }
  if (taken.empty()) return found;
  // Between two sections whose themes are known, as many sections as themes follow each other in the same order. Before
  // the first of them a purpose may stand that is no theme.
  const auto fill = [&](size_t begin, size_t end, size_t first, size_t last) {
    if (begin < end && end - begin == last - first + 1 && all[begin].bare.find("syfte") != std::string::npos) ++begin;
    if (first > last || end - begin != last - first) return;
    for (size_t n = 0; n < end - begin; ++n)
      if (taken.insert(first + n).second) found.emplace(all[begin + n].bare, first + n);
  };
  size_t begin = 0;
  size_t theme = 0;
  for (size_t at = 0; at <= all.size(); ++at) {
    if (at < all.size() && all[at].theme == none) continue;
    const size_t next = at < all.size() ? all[at].theme : themes.size();
    fill(begin, at, theme, next);
    begin = at + 1;
    theme = next + 1;
  }
  std::vector<size_t> open;
  for (size_t at = 0; at < themes.size(); ++at)
    if (!taken.contains(at)) open.push_back(at);
  std::vector<std::string> left;
  for (const Section& section : all)
    if (!found.contains(section.bare)) left.push_back(section.bare);
  if (open.size() == left.size())
    for (size_t at = 0; at < open.size(); ++at) found.emplace(left[at], open[at]);
  return found;
}

constexpr size_t kMark = 12;  // bytes in which a heading's number and § stand

// The paper's text under each theme; what stands elsewhere is background.
void take_sections(const Record& paper, std::string_view title, std::vector<ThemeText>& themes,
                   std::vector<std::string>& background) {
  const auto sections = section_themes(paper, themes, title);
  std::set<std::string> other;
  if (const auto* plain = std::get_if<Plain>(&paper.facts))
    for (const std::string& heading : plain->outline) other.insert(bare_heading(heading));
  // The number may stand in the list of headings only.
  std::map<std::string, std::string> numbered;
  for (const std::string& heading : headings_of(paper)) {
    other.insert(bare_heading(heading));
    if (leading_number(heading) > 0) numbered.emplace(bare_heading(heading), heading);
  }
  std::string* into = &background.emplace_back();
  const std::string text = paper.text();
  for (const std::string_view line : split_lines(text)) {
    const std::string bare = line.size() < 160 ? bare_heading(line) : std::string();
    const auto theme = bare.empty() ? sections.end() : sections.find(bare);
    if (theme != sections.end()) {
      ThemeText& section = themes[theme->second];
      if (section.number == 0) section.number = leading_number(line);
      const auto known = numbered.find(bare);
      const std::string_view heading = known == numbered.end() ? line : std::string_view(known->second);
      if (const int number = leading_number(heading); number > 0) section.sections.push_back(number);
      section.paragraphs = section.paragraphs || heading.substr(0, kMark).find("§") != std::string_view::npos;
      into = &section.text;
    } else if (!bare.empty() && other.contains(bare)) {
      into = &background.emplace_back();
    } else {
      into->append(line).append("\n");
    }
  }
  std::erase_if(background, [](const std::string& one) { return one.size() < 80; });
}

}  // namespace

ThemeSources find_themes(SearchEngine& engine, const Record* letter, const std::vector<Record>& of_case,
                         const ConsultationOptions& options, ConsultationView& view) {
  ThemeSources sources;
  std::vector<ThemeText>& themes = sources.themes;
  themes = options.themes;
  view.themes_from = themes.empty() ? "" : "given";
  if (letter != nullptr) {
    sources.proposals = proposals_of(letter->text());
    const auto& asked = std::get<Consultation>(letter->facts).disposition;
    if (themes.empty() && !asked.empty()) {
      for (const std::string& name : asked) themes.push_back({name, {}});
      view.themes_from = "letter";
    }
    std::vector<std::string> names;
    for (const ThemeText& theme : themes) names.push_back(theme.name);
    auto paper = remitted_paper(engine, *letter, of_case, names);
    if (!paper && !names.empty()) paper = paper_by_themes(engine, *letter, names);
    if (!paper) paper = paper_by_a_word(engine, *letter);
    if (paper) {
      if (themes.empty()) {
        std::set<std::string> seen;
        for (const std::string& heading : headings_of(*paper))
          if (!usual(heading) && seen.insert(bare_heading(heading)).second) themes.push_back({heading, {}});
        view.themes_from = "paper";
      }
      if (sources.proposals.empty()) sources.proposals = proposals_of(paper->text());
      take_sections(*paper, letter->title, themes, sources.background);
      // "Fråga 2" is the letter's second, whatever chapter of the paper it is about.
      if (view.themes_from != "paper")
        for (ThemeText& theme : themes) theme.number = 0;
    }
  }
  for (const ThemeText& theme : themes) view.themes.push_back(theme.name);
  return sources;
}

}  // namespace akt
