#include "importers/readers/plain_lists.h"

#include <algorithm>
#include <cmath>

#include "corpus/text/unicode.h"
#include "importers/readers/passages.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

// The name of a list item: "Dialog – vi talar …" is "Dialog"; a whole sentence stays whole.
std::string item_name(std::string_view text) {
  text = trim(text);
  text.remove_prefix(number_mark(text));
  for (const std::string_view mark : {" – ", " - ", ": ", " — "}) {
    const size_t at = text.find(mark);
    if (at != std::string_view::npos && word_count(text.substr(0, at)) <= 8) {
      text = text.substr(0, at);
      break;
    }
  }
  while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ';' || text.back() == ':'))
    text.remove_suffix(1);
  return without_stray_hyphens(collapse(text));
}

// Sections that end a list of commitments where levels don't show it.
bool closes(Topic topic) {
  return topic == Topic::reports || topic == Topic::accession || topic == Topic::signatures ||
         topic == Topic::contacts || topic == Topic::period || topic == Topic::appendices || topic == Topic::steering ||
         topic == Topic::changes || topic == Topic::termination || topic == Topic::commitments ||
         topic == Topic::principles;
}

bool closing_heading(const Chapter& chapter) {
  const std::string key = heading_key(chapter.heading);
  return closes(chapter.topic) || key == "handlingsplan" ||
         has_any_stem(key, {"uppföljning", "ikraftträdande", "giltighet", "genomförande", "organisation och struktur",
                            "ordlista", "bilaga", "så arbetar vi vidare"});
}

// The names under a section: its sub-headings, else its own list.
std::vector<std::string> names_under(const Outline& outline, const Chapter& chapter) {
  std::vector<std::string> out;
  const auto& chapters = outline.chapters();
  const size_t own = outline.index(chapter);
  std::vector<std::string> items;
  for (size_t at = chapter.begin; at < chapter.end; ++at) {
    const Block& block = outline.blocks()[at];
    if (block.sort == BlockSort::item) items.push_back(item_name(block.text));
  }
  if (items.size() >= 2) return items;
  const bool numbered = own + 1 < chapters.size() && !chapters[own + 1].number.empty() && chapter.number.empty();
  for (size_t at = own + 1; at < chapters.size(); ++at) {
    const Chapter& next = chapters[at];
    if (chapter.level > 0 && next.level > 0 && next.level <= chapter.level && !(numbered && !next.number.empty()))
      break;
    if (numbered && next.number.empty()) break;
    if (chapter.level == 0 && !numbered && closing_heading(next)) break;
    if (chapter.level > 0 && next.level > chapter.level + 1 && !numbered) continue;
    out.push_back(without_stray_hyphens(next.heading));
  }
  // Paragraphs that each start with the name: "Dialog: …".
  if (out.empty()) {
    for (size_t at = chapter.begin; at < chapter.end; ++at) {
      const Block& block = outline.blocks()[at];
      const std::string name = item_name(block.text);
      if (block.sort == BlockSort::paragraph && name.size() < block.text.size() && word_count(name) <= 6 &&
          word_count(name) < word_count(block.text))
        out.push_back(name);
    }
    if (out.size() < 2) out.clear();
  }
  return out.empty() ? items : out;
}

// A numbered area: "Prioriterat område 1: Trygghet", "Fokusområde – Hälsa", "Insatsområde 2 Skola".
std::optional<std::string> area_heading(std::string_view heading) {
  const std::string lower = lowered(heading);
  for (const std::string_view word :
       {"prioriterat område", "prioriterad insats", "fokusområde", "insatsområde", "utvecklingsområde", "målområde",
        "samverkansområde", "prioritet", "delområde", "område"}) {
    if (!lower.starts_with(word)) continue;
    std::string_view rest = trim(heading.substr(word.size()));
    if (!rest.empty() && rest.front() >= 'a' && rest.front() <= 'z' && heading.substr(word.size()).front() != ' ')
      continue;  // "Fokusområden"
    while (!rest.empty() && ((rest.front() >= '0' && rest.front() <= '9') || rest.front() == ':' ||
                             rest.front() == '.' || rest.front() == ' ' || rest.front() == '-' || rest.front() == ')'))
      rest.remove_prefix(1);
    if (rest.starts_with("–") || rest.starts_with("—")) rest = trim(rest.substr(3));
    if (letters(rest) >= 3) return std::string(rest);
  }
  return std::nullopt;
}

bool announces(std::string_view lower) {
  return has_any_stem(lower,
                      {"prioriterade områden", "prioriterade samhällsområden", "prioriterade områdena", "fokusområden",
                       "insatsområden", "utvecklingsområden", "målområden", "samverkansområden", "prioriterade mål",
                       "prioriteringar", "prioriterade insats", "följande områden", "strategiska områden",
                       "prioriterade utvecklings", "prioriterade fokus", "prioriterade", "områden prioriteras"});
}

// "Planen har fyra insatsområden": so many sections after the one that says so, up to the next with a topic of its own.
bool counted_areas(Paper& paper, Plain& facts) {
  const Outline& outline = paper.outline();
  const auto& chapters = outline.chapters();
  for (const Passage& passage : passages(outline)) {
    if (passage.chapter == kNoChapter && passage.block >= paper.front_end()) continue;
    for (const std::string_view word :
         {"insatsområden", "fokusområden", "utvecklingsområden", "prioriterade områden", "samverkansområden",
          "målområden", "områden", "prioriterade mål", "inriktningsmål"}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos) continue;
      const auto count = number_before(passage.lower, at);
      if (!count || *count < 2 || *count > 15) continue;
      // "Fyra områden prioriteras:" over a list of four.
      std::vector<std::string> names;
      const auto& blocks = outline.blocks();
      for (size_t next = passage.block + 1; next < blocks.size() && blocks[next].sort == BlockSort::item; ++next)
        names.push_back(item_name(blocks[next].text));
      if (names.size() == static_cast<size_t>(*count)) {
        facts.priority_areas = std::move(names);
        paper.note("priority_areas", blocks[passage.block], "a list of as many as the sentence counts");
        return true;
      }
      names.clear();
      for (size_t n = passage.chapter == kNoChapter ? 0 : passage.chapter + 1; n < chapters.size(); ++n) {
        if (chapters[n].heading_block < passage.block) continue;
        if (!names.empty() && chapters[n].level > chapters[n - 1].level && chapters[n - 1].level > 0) continue;
        if (chapters[n].topic == Topic::steering || chapters[n].topic == Topic::reports ||
            chapters[n].topic == Topic::purpose)
          break;
        names.push_back(without_stray_hyphens(chapters[n].heading));
        if (names.size() == static_cast<size_t>(*count)) break;
      }
      if (names.size() != static_cast<size_t>(*count)) continue;
      facts.priority_areas = std::move(names);
      paper.note("priority_areas", outline.blocks()[passage.block], "so many sections as the sentence counts");
      return true;
    }
  }
  return false;
}

}  // namespace

void read_compact_lists(Paper& paper, Plain& facts) {
  const Outline& outline = paper.outline();
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.heading_block == paper.title_block()) continue;
    if (chapter.topic == Topic::principles && facts.principles.empty()) {
      facts.principles = names_under(outline, chapter);
      if (!facts.principles.empty())
        paper.note("principles", outline.blocks()[chapter.heading_block], "names under the heading");
    }
    if (chapter.topic == Topic::commitments) {
      // "Kommunens åtaganden" and "Föreningarnas åtaganden" follow each other.
      const auto names = names_under(outline, chapter);
      if (facts.commitments.empty() && !names.empty())
        paper.note("commitments", outline.blocks()[chapter.heading_block], "names under the heading");
      facts.commitments.insert(facts.commitments.end(), names.begin(), names.end());
    }
  }
}

// "Fokusområde | Aktivitet | Ansvar | När": what stands in the first column, one cell for several rows or not.
static std::vector<std::string> areas_of_table(std::span<const Line> lines, size_t head) {
  constexpr float kAligned = 6;  // points
  constexpr size_t kMostRows = 400;
  constexpr size_t kMostWords = 14;
  const Cell& column = lines[head].cells[0];
  std::vector<std::string> areas;
  for (size_t at = head + 1; at < std::min(lines.size(), head + kMostRows); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body) continue;
    const Cell& first = line.cells[0];
    if (line.heading > 0 || line.size > lines[head].size + 1 || first.x0 < column.x0 - kAligned) break;
    if (std::abs(first.x0 - column.x0) > kAligned || first.text == column.text) continue;
    const bool section = line.cells.size() == 1 && topic_of(first.text) != Topic::none;
    if (section || word_count(first.text) > kMostWords || ends_sentence(first.text)) break;
    if (!areas.empty() && lower_start(first.text))
      areas.back() += " " + first.text;
    else if (std::find(areas.begin(), areas.end(), first.text) == areas.end())
      areas.push_back(first.text);
  }
  return areas;
}

void read_priorities(Paper& paper, Plain& facts) {
  const Outline& outline = paper.outline();
  const auto& blocks = outline.blocks();
  // Headings that say so themselves.
  size_t first = 0;
  for (const Chapter& chapter : outline.chapters())
    if (const auto area = area_heading(chapter.heading)) {
      if (facts.priority_areas.empty()) first = chapter.heading_block;
      if (std::find(facts.priority_areas.begin(), facts.priority_areas.end(), *area) == facts.priority_areas.end())
        facts.priority_areas.push_back(*area);
    }
  if (facts.priority_areas.size() >= 2) {
    paper.note("priority_areas", blocks[first], "headings of areas");
    return;
  }
  facts.priority_areas.clear();
  // A list after the words for it; in the section for them, or after a sentence with a colon.
  for (size_t at = 0; at < blocks.size(); ++at) {
    const Block& block = blocks[at];
    if (block.sort == BlockSort::field || block.sort == BlockSort::contents || block.sort == BlockSort::item) continue;
    const std::string lower = lowered(block.text);
    if (!announces(lower)) continue;
    std::vector<std::string> items;
    bool began = false;
    for (size_t next = at + 1; next < blocks.size() && next < at + 40; ++next) {
      const Block& item = blocks[next];
      if (item.sort == BlockSort::field) continue;
      if (item.sort == BlockSort::item) {
        items.push_back(item_name(item.text));
        began = true;
      } else if (began || item.sort == BlockSort::heading || next > at + 3) {
        break;
      }
    }
    const bool short_items =
        std::all_of(items.begin(), items.end(), [](const std::string& item) { return word_count(item) <= 14; });
    if (items.size() < 2 || !short_items) continue;
    facts.priority_areas = std::move(items);
    paper.note("priority_areas", block, "list after the words for them");
    return;
  }
  for (size_t at = 0; at < paper.lines().size(); ++at) {
    const Line& line = paper.lines()[at];
    if (line.role != LineRole::body || line.cells.size() < 2 ||
        !among(lowered(line.cells[0].text),
               "fokusområde|fokusområden|prioriterat område|prioriterade områden|insatsområde|insatsområden|målområde|"
               "målområden|utvecklingsområde|utvecklingsområden"))
      continue;
    auto areas = areas_of_table(paper.lines(), at);
    if (areas.size() < 2) continue;
    facts.priority_areas = std::move(areas);
    paper.note("priority_areas", at, "first column of the table");
    return;
  }
  if (counted_areas(paper, facts)) return;
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.topic != Topic::priorities || chapter.heading_block == paper.title_block()) continue;
    facts.priority_areas = names_under(outline, chapter);
    if (facts.priority_areas.size() < 2) continue;
    paper.note("priority_areas", blocks[chapter.heading_block], "headings under the section");
    return;
  }
}

}  // namespace akt
