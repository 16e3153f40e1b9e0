// Which paper was sent out with a consultation's letter, and what its headings are.
#include <algorithm>
#include <set>

#include "corpus/text/unicode.h"
#include "search/views/consultation_parts.h"

namespace akt {
namespace {

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

}  // namespace

std::string bare_heading(std::string_view line) {
  line = trim(line);
  size_t at = 0;
  while (at < line.size() &&
         ((line[at] >= '0' && line[at] <= '9') || line[at] == '.' || line[at] == ' ' || line[at] == '\t'))
    ++at;
  return squash(line.substr(at));
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

bool usual_heading(std::string_view heading) {
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

namespace {

bool may_be_remitted(Kind kind) {
  return kind == Kind::action_plan || kind == Kind::policy || kind == Kind::compact || kind == Kind::report ||
         kind == Kind::other || kind == Kind::appendix;
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
          std::count_if(headings.begin(), headings.end(), [](const std::string& one) { return !usual_heading(one); }));
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
std::optional<Record> paper_called_so(SearchEngine& engine, const Record& letter, const std::vector<Record>& of_case,
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

}  // namespace

std::optional<Record> remitted_paper(SearchEngine& engine, const Record& letter, const std::vector<Record>& of_case,
                                     const std::vector<std::string>& themes) {
  auto paper = paper_called_so(engine, letter, of_case, themes);
  if (!paper && !themes.empty()) paper = paper_by_themes(engine, letter, themes);
  return paper ? paper : paper_by_a_word(engine, letter);
}

}  // namespace akt
