#include "importers/readers/item_sections.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/unicode.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// "1. ", "12) ", "a) ": the bytes of a point's number with its space, 0 when there is none.
size_t point_number(std::string_view text) {
  size_t at = 0;
  while (at < text.size() && digit(text[at]) && at < 3) ++at;
  if (at == 0 && text.size() > 2 && text[0] >= 'a' && text[0] <= 'z') at = 1;
  if (at == 0 || at + 1 >= text.size()) return 0;
  if (text[at] != '.' && text[at] != ')') return 0;
  ++at;
  if (text[at] != ' ' && text[at] != '\t') return 0;
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

bool starts_point(std::string_view text) {
  return point_number(text) > 0 || text.starts_with("att ") || text == "att" || text.starts_with("Att ") ||
         text.starts_with("dels ");
}

// A short line in bold or a heading by the format's own word, above text that is not.
bool looks_like_heading(const Line& line, const Line* next) {
  if (line.bullet || line.table || line.cells.size() > 1 || line.text.size() > 90) return false;
  const char last = line.text.back();
  if (last == '.' || last == ',' || last == ';' || !is_upper_at(line.text, 0)) return false;
  if (line.heading > 0) return true;
  return line.bold && next != nullptr && !next->bold && line.gap_above;
}

// "Direktionen beslutar", "Nämnden föreslår regionstyrelsen besluta att:" and no more, over what is decided.
bool body_decides(std::string_view text) {
  if (text.size() > 110) return false;
  const auto bodies = find_bodies(text);
  std::string lower = lower_case(text);
  const bool sort = lower.starts_with("nämnden ") || lower.starts_with("styrelsen ") || lower.starts_with("utskottet ");
  if (!sort && (bodies.empty() || bodies[0].begin != 0)) return false;
  for (const std::string_view end : {":", " att", ",", " följande", " således"})
    if (lower.ends_with(end)) lower.resize(lower.size() - end.size());
  const std::string verb = lower.substr(sort ? lower.find(' ') : std::min(bodies[0].end, lower.size()));
  if (verb == " beslutar" || verb == " beslutade") return true;
  return (verb.starts_with(" föreslår ") || verb.starts_with(" föreslog ")) && verb.ends_with(" besluta");
}

// Where such a line is a heading: not under one that says whose words they are.
bool tells_how_it_came(Part part) {
  return part == Part::summary || part == Part::background || part == Part::other || part == Part::basis ||
         part == Part::speakers;
}

// "Utskottet föreslår kommunstyrelsen besluta" after how it was put to the vote, and "Utskottet beslutar" after that:
// the decision, where no heading of its own has given one.
bool closes_procedure(const std::vector<ItemSection>& sections, const Line& line, bool new_page) {
  if (!line.gap_above && !new_page) return false;
  if (std::any_of(sections.begin(), sections.end(), [](const ItemSection& section) {
        return section.part == Part::decision && !body_decides(section.heading);
      }))
    return false;
  const Part part = sections.back().part;
  return part == Part::procedure || part == Part::vote || part == Part::decision;
}

// "Kommunstyrelsen" at the foot of a page is an addressee when it stands right under "Beslutet skickas till".
bool first_addressee(const ItemSection& section, const Line& line) {
  return section.part == Part::dispatch && section.lines.empty() && line.role == LineRole::footer &&
         line.page == section.page && line.cells.size() == 1 && !line.gap_above && !page_number_of(line);
}

// "Sammanfattning: …", "Skäl: …": heads a part where the decision was headed so ("Beslut: …").
std::optional<PartHeading> told_beside(std::string_view text) {
  const size_t colon = text.find(": ");
  if (colon == std::string_view::npos || colon > 30 || !is_upper_at(text, 0)) return std::nullopt;
  const std::string head = lower_case(text.substr(0, colon));
  const std::string rest = collapse(text.substr(colon + 2));
  for (const std::string_view word : {"sammanfattning", "sammanfattning av ärendet", "bakgrund", "ärendet", "skäl",
                                      "skäl för beslut", "skäl för beslutet", "motivering", "ärendebeskrivning"})
    if (head == word)
      return PartHeading{word.starts_with("sammanfattning") ? Part::summary : Part::background,
                         std::string(text.substr(0, colon)), rest};
  return std::nullopt;
}

// A sentence that a page's heads and feet cut in two.
bool goes_on(const ItemSection& section, const Line& line) {
  if (section.lines.empty() || line.bullet || is_upper_at(line.text, 0) || starts_point(line.text)) return false;
  const char first = line.text.front();
  const char end = section.lines.back().text.back();
  return !digit(first) && first != '-' && end != '.' && end != ':' && end != ';';
}

}  // namespace

std::vector<ItemSection> item_sections(const Prose& prose, std::span<const Line> lines) {
  std::vector<ItemSection> sections;
  sections.push_back({});
  if (!lines.empty()) sections.back().page = lines.front().page;
  bool furniture = false;  // heads or feet stand between this line and the one before
  bool beside = false;     // the decision stands beside its heading
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.text.empty()) continue;
    if (line.role != LineRole::body && !first_addressee(sections.back(), line)) {
      furniture = true;
      continue;
    }
    const bool mended = furniture && goes_on(sections.back(), line);
    const bool after_furniture = furniture;
    furniture = false;
    if (line.text.find_first_not_of("_-=*. \t") == std::string::npos) continue;  // a rule across the page
    auto heading = known_heading(line);
    if (!heading && beside && line.cells.size() == 1) heading = told_beside(line.text);
    beside = beside || (heading && heading->part == Part::decision && !heading->rest.empty() && line.cells.size() == 1);
    // A dispatch list or a list of papers has entries that sound like headings.
    const bool inside_list = heading && heading->rest.empty() && !line.gap_above && !line.bold && line.heading == 0 &&
                             sections.back().part == Part::dispatch && heading->part != Part::dispatch;
    // "… bifall till förvaltningens" / "förslag, nej-röst för avslag.": a sentence goes on there.
    const bool sentence =
        heading && line.text.front() >= 'a' && !line.gap_above && !sections.back().lines.empty() &&
        sections.back().lines.back().text.find_last_of(".:;") + 1 != sections.back().lines.back().text.size();
    if (heading && !inside_list && !sentence) {
      ItemSection section;
      section.part = heading->part;
      section.heading = heading->heading;
      section.page = line.page;
      section.heading_line = line.text.substr(0, 400);
      if (!heading->rest.empty()) {
        Line rest = line;
        rest.text = heading->rest;
        rest.cells = {Cell{heading->rest, line.cells.back().x0, line.cells.back().x1}};
        section.lines.push_back(std::move(rest));
      }
      sections.push_back(std::move(section));
      continue;
    }
    const Line* next = nullptr;
    for (size_t below = at + 1; below < lines.size() && next == nullptr; ++below)
      if (lines[below].role == LineRole::body) next = &lines[below];
    const bool decision =
        line.cells.size() == 1 && next != nullptr && body_decides(line.text) &&
        (tells_how_it_came(sections.back().part) || closes_procedure(sections, line, after_furniture));
    const bool heading_like = looks_like_heading(line, next);
    if (decision || heading_like) {
      ItemSection section;
      if (decision || (heading_like && body_decides(line.text))) section.part = Part::decision;
      section.heading = line.text;
      section.page = line.page;
      section.heading_line = line.text;
      sections.push_back(std::move(section));
      continue;
    }
    sections.back().lines.push_back(line);
    sections.back().lines.back().role = LineRole::body;
    if (mended) sections.back().lines.back().gap_above = false;
  }
  for (ItemSection& section : sections) section.paragraphs = item_paragraphs(prose, section.lines);
  return sections;
}

namespace {

// "Enligt stadsledningskontorets förslag:", "Kommunstyrelsen tillstyrker … och föreslår att / kommunfullmäktige
// beslutar:" after a point: whose decision the next points are.
bool starts_lead(std::span<const Line> lines, size_t at) {
  const std::string& text = lines[at].text;
  bool opens = false;
  for (const std::string_view word : {"Enligt ", "På förslag av ", "Bifall till ", "Med bifall till "})
    opens = opens || text.starts_with(word);
  if (!opens) {
    const auto bodies = find_bodies(std::string_view(text).substr(0, 60));
    opens = !bodies.empty() && bodies[0].begin == 0;
  }
  if (!opens) return false;
  size_t seen = 0;
  for (; at < lines.size() && seen < 3; ++at) {
    if (lines[at].role != LineRole::body || lines[at].text.empty()) continue;
    ++seen;
    if (lines[at].text.ends_with(':')) return true;
    if (lines[at].text.ends_with('.')) return false;
  }
  return false;
}

}  // namespace

std::vector<Paragraph> item_paragraphs(const Prose& prose, std::span<const Line> lines) {
  std::vector<Line> marked;
  marked.reserve(lines.size());
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.empty()) continue;
    marked.push_back(line);
    if (marked.size() < 2) continue;
    if (marked[marked.size() - 2].text.ends_with('.') && starts_lead(lines, at)) marked.back().gap_above = true;
    const std::string& above = marked[marked.size() - 2].text;
    // "Kommunstyrelsen beslutade följande.": what it announces starts a paragraph.
    if (above.ends_with(" följande.") && is_upper_at(line.text, 0)) marked.back().gap_above = true;
    // "Med 3 ja mot 1 nej beslutar nämnden" over the points
    if (above.ends_with('.') && starts_with_fold(line.text, "med ") && contains_fold(line.text, " beslutar "))
      marked.back().gap_above = true;
    if (!starts_point(line.text)) continue;
    const char end = above.back();
    if (end == ',' || end == '.' || end == ';' || end == ':' || above.ends_with(" samt") || above.ends_with(" och") ||
        above.size() < 50)
      marked.back().gap_above = true;
  }
  std::vector<Paragraph> paragraphs = prose.paragraphs(marked);
  for (Paragraph& paragraph : paragraphs) {
    const size_t number = point_number(paragraph.text);
    paragraph.bullet = paragraph.bullet || number > 0;
    paragraph.text = collapse(std::string_view(paragraph.text).substr(number));
  }
  return paragraphs;
}

std::string joined(const std::vector<Paragraph>& paragraphs) {
  std::string text;
  for (const Paragraph& paragraph : paragraphs) {
    if (!text.empty()) text += '\n';
    text += paragraph.text;
  }
  return text;
}

std::vector<std::string> item_sentences(std::string_view text) {
  static constexpr std::array<std::string_view, 24> kAbbreviations{
      "m.fl",  "m.m", "bl.a", "t.ex", "kl",  "nr",  "dnr", "st",    "ca",  "f.d", "fr.o.m", "t.o.m",
      "p.g.a", "dvs", "resp", "etc",  "s.k", "osv", "jfr", "o.s.v", "e.d", "p",   "fl",     "inkl"};
  std::vector<std::string> found;
  size_t begin = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '.' && text[at] != '!' && text[at] != '?' && text[at] != '\n') continue;
    if (text[at] != '\n') {
      if (at + 1 < text.size() && text[at + 1] != ' ' && text[at + 1] != '\n') continue;
      if (text[at] == '.') {
        size_t word = at;
        while (word > begin && text[word - 1] != ' ' && text[word - 1] != '\n' && text[word - 1] != '(') --word;
        const std::string_view last = text.substr(word, at - word);
        size_t letters = 0;
        for (const char c : last) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
        const bool initial = letters == 1 && is_upper_at(last, 0);
        const bool next_lower =
            at + 2 < text.size() && !is_upper_at(text, at + 2) && !digit(text[at + 2]) && text[at + 1] == ' ';
        if (initial || (next_lower && text[at + 2] != '-') ||
            (std::find(kAbbreviations.begin(), kAbbreviations.end(), lower_case(last)) != kAbbreviations.end() &&
             at + 2 < text.size() && !is_upper_at(text, at + 2)))
          continue;
      }
    }
    const std::string sentence = collapse(text.substr(begin, at + 1 - begin));
    if (!sentence.empty()) found.push_back(sentence);
    begin = at + 1;
  }
  const std::string rest = collapse(text.substr(std::min(begin, text.size())));
  if (!rest.empty()) found.push_back(rest);
  return found;
}

}  // namespace akt
