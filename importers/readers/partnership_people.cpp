// Whom to ask about a partnership, and whether its contract is signed.
#include <algorithm>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {

static bool digit(char c) { return c >= '0' && c <= '9'; }

// "För Fabelby kommun", "Fabelby 2024-03-01", a line for the hand: those who sign are not whom to ask.
static bool begins_signatures(std::string_view text) {
  constexpr size_t kLongest = 80;
  if (text.size() > kLongest) return false;
  if (text.find("____") != std::string_view::npos || text.find("....") != std::string_view::npos) return true;
  if (text.starts_with("För ") && upper_start(text.substr(std::string_view("För ").size())) &&
      text.find(':') == std::string_view::npos)
    return true;
  const auto dates = find_dates(text);
  return !dates.empty() && dates[0].begin > 0 && upper_start(text) && word_count(text.substr(0, dates[0].begin)) <= 3;
}

void read_contacts(Paper& paper, CivicPartnership& contract) {
  const Outline& outline = paper.outline();
  const auto add = [&](const Signer& contact, size_t from) {
    if (std::find(contract.contacts.begin(), contract.contacts.end(), contact.person.name) != contract.contacts.end())
      return;
    paper.note("contacts[" + std::to_string(contract.contacts.size()) + "]", from + contact.line,
               "name in the section on contacts");
    contract.contacts.push_back(contact.person.name);
  };
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.topic != Topic::contacts) continue;
    // Headings under it ("Socialförvaltningen") are the parties' own: read on to the next topic.
    size_t last = outline.index(chapter) + 1;
    while (last < outline.chapters().size() && outline.chapters()[last].topic == Topic::none &&
           (outline.chapters()[last].level == 0 || outline.chapters()[last].level > chapter.level))
      ++last;
    const size_t begin = outline.blocks()[chapter.heading_block].last + 1;
    size_t end = last < outline.chapters().size() ? outline.blocks()[outline.chapters()[last].heading_block].first
                                                  : outline.lines().size();
    for (size_t at = begin; at < end; ++at)
      if (begins_signatures(outline.lines()[at].text)) end = at;
    if (begin >= end) continue;
    for (const Signer& contact : find_contacts(outline.lines().subspan(begin, end - begin))) add(contact, begin);
    for (size_t block = chapter.heading_block + 1;
         block < outline.blocks().size() && outline.blocks()[block].first < end; ++block)
      if (outline.blocks()[block].sort != BlockSort::field)
        for (const std::string_view cell : split(outline.blocks()[block].text, '\t'))
          for (const std::string_view sentence : sentences(cell))
            for (const Person& person : names_in(sentence)) add({person, 0}, outline.blocks()[block].first);
    if (!contract.contacts.empty()) return;
  }
  // "Kontaktperson för kommunen: Anna Ek, enhetschef" anywhere.
  const auto lines = paper.lines();
  for (size_t at = 0; at < lines.size(); ++at) {
    const std::string lower = lowered(lines[at].text);
    if (lines[at].role != LineRole::body || !has_any_stem(lower, {"kontaktperson", "kontakt "}) ||
        lines[at].text.size() > 300)
      continue;
    for (const Signer& contact : find_contacts(lines.subspan(at, std::min<size_t>(3, lines.size() - at))))
      add(contact, at);
  }
  // "Kontakt. Kommunen: sektionschef Anna Ek. Föreningen: föreståndare Bo Al.", "Kontaktpersoner: Anna Ek. Bo Al."
  const bool none = contract.contacts.empty();
  for (const Block& block : outline.blocks())
    if (starts_with_fold(block.text, "kontaktperson") || (none && starts_with_fold(block.text, "kontakt")))
      if (block.text.size() < 400)
        for (const std::string_view sentence : sentences(block.text))
          for (const Person& person : names_in(sentence)) add({person, 0}, block.first);
  // "Kontaktpersoner är Anna Ek för kommunen och Bo Al för föreningen."
  for (const Block& block : outline.blocks())
    if (has_stem(lowered(block.text), "kontaktperson"))
      for (const std::string_view sentence : sentences(block.text))
        if (has_stem(lowered(sentence), "kontaktperson"))
          for (const Person& person : names_in(sentence)) add({person, 0}, block.first);
}

// "Förslag 2025-05-21", "UTKAST": a stamp over the title.
static std::optional<size_t> draft_stamp(const Paper& paper) {
  const auto& blocks = paper.outline().blocks();
  const size_t end = paper.title_block() < blocks.size() ? blocks[paper.title_block()].first : 0;
  for (size_t at = 0; at < end; ++at)
    for (const Cell& cell : paper.lines()[at].cells) {
      std::string_view text = trim(cell.text);
      if (const auto dates = find_dates(text); !dates.empty()) text = trim(text.substr(0, dates.front().begin));
      if (among(lowered(text), "förslag|utkast|förslag till avtal|förslag till överenskommelse|avtalsförslag"))
        return at;
    }
  return std::nullopt;
}

void read_signatures(Paper& paper, CivicPartnership& contract) {
  const Outline& outline = paper.outline();
  const auto lines = paper.lines();
  size_t begin = lines.size() > 40 ? lines.size() - 40 : lines.size() / 2;
  for (const Chapter& chapter : outline.chapters())
    if (chapter.topic == Topic::signatures) begin = outline.blocks()[chapter.heading_block].first;
  bool blank = false;
  bool dated = false;
  bool electronic = false;
  size_t names = 0;
  size_t where = begin;
  Date last;
  for (size_t at = begin; at < lines.size(); ++at) {
    if (lines[at].role != LineRole::body) continue;
    const std::string& text = lines[at].text;
    const std::string lower = lowered(text);
    if (has_any_stem(lower, {"digitalt undertecknad", "elektroniskt undertecknad", "digitalt signerad",
                             "elektroniskt signerad", "signerat av", "undertecknat av", "e-underskrift", "bankid",
                             "transaktionsid", "har signerats", "undertecknats digitalt", "transaktionsidentitet"}))
      electronic = true;
    if (letters(text) > 120) continue;
    if (has_any_stem(lower, {"underskrift saknas", "ej undertecknad", "ej undertecknat", "inte undertecknad",
                             "inte undertecknat", "osignerad", "ej signerad", "ej signerat"}))
      blank = true, where = at;
    const bool line_to_fill = text.find("____") != std::string::npos || text.find("....") != std::string::npos ||
                              text.find("……") != std::string::npos || text.find("_ _ _") != std::string::npos;
    const auto dates = find_dates(text);
    const bool date_label = has_any_stem(lower, {"datum", "ort och datum", "den ", "ort/datum"});
    for (const Cell& cell : lines[at].cells) {
      const std::string cell_lower = lowered(cell.text);
      const bool label_only =
          (cell_lower == "datum" || cell_lower == "datum:" || cell_lower == "ort och datum" ||
           cell_lower == "ort och datum:" || cell_lower == "ort, datum" || cell_lower == "ort/datum");
      if (label_only && dates.empty()) {
        const bool next_has = at + 1 < lines.size() && !find_dates(lines[at + 1].text).empty();
        if (!next_has) blank = true, where = at;
      }
      // "Lund 2019-06-", "2024-  -  ", "den / 2024": a day left open.
      if (dates.empty() && letters(cell.text) < 40) {
        std::string tight = cell.text;
        std::erase(tight, ' ');
        const size_t year = tight.find("20");
        const bool open_year =
            year != std::string::npos && year + 4 <= tight.size() && digit(tight[year + 2]) && digit(tight[year + 3]) &&
            (tight.ends_with("-") || tight.ends_with("–") || tight.find("_", year) != std::string::npos ||
             tight.find("-…", year) != std::string::npos || tight.find("-..", year) != std::string::npos ||
             (year > 0 && tight[year - 1] == '/' && (year == 1 || !digit(tight[year - 2]))));
        if (open_year) blank = true, where = at;
      }
    }
    if (line_to_fill && (date_label || dates.empty())) {
      // A line for the hand alone says nothing; one for the day does.
      if (date_label) blank = true, where = at;
    }
    if (!dates.empty() && letters(text) < 80 &&
        !has_any_stem(lower, {"gäller", "från", "senast", "beslut", "period"})) {
      dated = true;
      last = std::max(last, dates.back().date);
      where = at;
    }
    for (const Cell& cell : lines[at].cells) {
      // "För Ekby kommun: Anna Ek, ordförande", "Anna Ek (sign.)"
      std::string_view first = std::string_view(cell.text).substr(0, cell.text.find_first_of(",("));
      if (const size_t colon = first.find(": "); colon != std::string_view::npos) first.remove_prefix(colon + 2);
      names += full_name(trim(first)) ? 1 : 0;
    }
  }
  if (electronic || (dated && !blank && names > 0))
    contract.is_signed = true;
  else if (blank)
    contract.is_signed = false;
  // A contract without a day of its own is of the day when the last party signed.
  if (contract.is_signed.value_or(false) && dated && !paper.record.date) {
    paper.record.date = last;
    paper.note("date", where, "day of the last signature");
  }
  if (contract.is_signed)
    paper.note("signed", where,
               *contract.is_signed ? "day and names of the signatures" : "the signatures' day is left open");
  else if (const auto stamp = draft_stamp(paper)) {
    contract.is_signed = false;
    paper.note("signed", *stamp, "a draft by the stamp over its title");
  }
}

}  // namespace akt
