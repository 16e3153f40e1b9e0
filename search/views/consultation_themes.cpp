// By what a consultation is collated, and what is said where.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

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
    } else if (!usual_heading(heading)) {
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

// "2.1 Kyrkbyn": a part of chapter 2.
bool of_lower_level(std::string_view heading) {
  heading = trim(heading);
  const size_t dot = heading.find_first_not_of("0123456789");
  return dot > 0 && dot + 1 < heading.size() && heading[dot] == '.' && heading[dot + 1] >= '0' &&
         heading[dot + 1] <= '9';
}

// The paper's chapters, or all its headings where they are not numbered in levels.
std::vector<std::string> chapters_of(const Record& paper) {
  std::vector<std::string> all = headings_of(paper);
  const auto chapters = std::count_if(all.begin(), all.end(), [](const std::string& heading) {
    return leading_number(heading) > 0 && !of_lower_level(heading);
  });
  if (chapters >= 2) std::erase_if(all, of_lower_level);
  return all;
}

// "2 Värdefulla miljöer" as it is called in speech; a § keeps its number.
std::string without_number(std::string_view heading) {
  heading = trim(heading);
  const size_t digits = heading.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string_view::npos || digits > 2) return std::string(heading);
  std::string_view rest = heading.substr(digits);
  if (rest.front() == '.' || rest.front() == ')') rest.remove_prefix(1);
  if (!rest.starts_with(' ') || !is_upper_at(trim(rest), 0)) return std::string(heading);
  return std::string(trim(rest));
}

constexpr size_t kMark = 12;  // bytes in which a heading's number and § stand

// The paper's text under each theme; what stands elsewhere is background.
void take_sections(const Record& paper, std::string_view title, std::vector<ThemeText>& themes,
                   std::vector<std::string>& background) {
  const auto sections = section_themes(paper, themes, title);
  std::set<std::string> other;
  std::set<std::string> parts;  // of a chapter that is a theme
  if (const auto* plain = std::get_if<Plain>(&paper.facts))
    for (const std::string& heading : plain->outline) other.insert(bare_heading(heading));
  // The number may stand in the list of headings only.
  std::map<std::string, std::string> numbered;
  for (const std::string& heading : headings_of(paper)) {
    other.insert(bare_heading(heading));
    if (of_lower_level(heading)) parts.insert(bare_heading(heading));
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
    } else if (!bare.empty() && other.contains(bare) && !parts.contains(bare)) {
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
    if (const auto paper = remitted_paper(engine, *letter, of_case, names)) {
      if (themes.empty()) {
        std::set<std::string> seen;
        for (const std::string& heading : chapters_of(*paper))
          if (!usual_heading(heading) && seen.insert(bare_heading(heading)).second)
            themes.push_back({without_number(heading), {}});
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
