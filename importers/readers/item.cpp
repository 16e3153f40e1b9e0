#include "importers/readers/item.h"

#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/decision.h"
#include "importers/readers/item_answer.h"
#include "importers/readers/item_people.h"
#include "importers/readers/item_sections.h"
#include "importers/readers/item_title.h"
#include "importers/readers/margin_labels.h"
#include "importers/readers/references.h"
#include "importers/readers/votes.h"

namespace akt {
namespace {

constexpr size_t kLongestSection = 4'000'000;  // bytes; no section is a book, and a record has to fit its frame

bool says_attested_at_once(const std::string& lower) {
  const bool at_once = lower.find("omedelbar") != std::string::npos || lower.find("direktjuster") != std::string::npos;
  return at_once && lower.find("juster") != std::string::npos;
}

void read_attestation(const std::vector<ItemSection>& sections, MinutesItem& item, std::vector<Evidence>& evidence) {
  for (const ItemSection& section : sections) {
    const bool told = section.part == Part::basis || section.part == Part::background || section.part == Part::summary;
    if (section.part == Part::attestation && says_attested_at_once(lower_case(section.heading))) {
      item.attested_at_once = true;
      evidence.push_back({"attested_at_once", section.page, section.heading_line, "the heading says so"});
      return;
    }
    for (const Line& line : section.lines) {
      // Under the last papers it can stand without a heading; a sentence of the case is about another time.
      if (told && !starts_with_fold(line.text, "paragrafen ") && !starts_with_fold(line.text, "omedelbar justering"))
        continue;
      if (says_attested_at_once(lower_case(std::string_view(line.text).substr(0, 600)))) {
        item.attested_at_once = true;
        evidence.push_back({"attested_at_once", line.page, line.text.substr(0, 400), "a sentence says so"});
        return;
      }
    }
  }
}

bool gives_references(const ItemSection& section) {
  if (section.part == Part::basis) return true;
  const std::string heading = lower_case(section.heading);
  return heading.starts_with("tidigare b") || heading == "beredning" || heading == "ärendets beredning" ||
         heading == "ärendets gång" || heading == "ärendegång";
}

}  // namespace

ItemReading read_item(const Prose& prose, std::span<const Line> lines, const ItemHead& head,
                      const MeetingContext& meeting) {
  const std::vector<Line> whole = with_whole_margin_labels(lines);
  if (!whole.empty()) lines = whole;
  ItemReading reading;
  Record& record = reading.record;
  record.kind = Kind::minutes_item;
  MinutesItem item;
  item.item = head.number;
  ItemTitle title = read_item_title(prose, lines, head);
  record.title = std::move(title.title);
  record.evidence = std::move(title.evidence);
  // The meeting's own series number is nobody's case.
  if (meeting.series_number)
    std::erase_if(title.registry_numbers,
                  [&meeting](const std::string& number) { return squash(number) == squash(*meeting.series_number); });
  record.registry_numbers = std::move(title.registry_numbers);
  if (!record.registry_numbers.empty()) record.registry_number = record.registry_numbers.front();
  record.body = head.body ? head.body : meeting.body;
  record.date = meeting.date;

  const auto sections = item_sections(prose, lines.subspan(title.content));
  DecisionReading decision = read_decision(sections, record.body, record.title);
  item.decision = std::move(decision.points);
  item.recommendation = std::move(decision.recommendation);
  item.recommended_to = std::move(decision.recommended_to);
  item.outcome = std::move(decision.outcome);
  if (!record.body) record.body = decision.decided_in;
  std::vector<Evidence>& evidence = record.evidence;
  evidence.insert(evidence.end(), decision.evidence.begin(), decision.evidence.end());

  item.proposals = read_proposals(sections, evidence);
  item.speakers = read_speakers(sections, evidence);
  item.reservations = read_reservations(sections, evidence);
  item.separate_statements = read_statements(sections, evidence);
  item.disqualified = read_disqualified(sections, evidence);
  item.dispatched_to = read_dispatch(sections, evidence);
  read_attestation(sections, item, evidence);

  VoteReading votes = read_votes(lines);
  item.votes = std::move(votes.votes);
  item.decided_by = std::move(votes.decided_by);
  reading.vote_appendices = std::move(votes.appendices);
  record.warnings.insert(record.warnings.end(), votes.warnings.begin(), votes.warnings.end());
  evidence.insert(evidence.end(), votes.evidence.begin(), votes.evidence.end());

  const int year = meeting.date ? meeting.date->year : 0;
  for (const ItemSection& section : sections) {
    const bool listed = gives_references(section);
    const bool story = section.part == Part::background || section.part == Part::summary ||
                       section.part == Part::decision || (section.part == Part::other && section.heading.empty());
    if (!listed && !story) continue;
    for (Reference& reference : read_references(section.lines, year)) {
      // In the story of the case only what can be nothing else: a body's § of a day.
      if (!listed && (!reference.body || !reference.date || !reference.item)) continue;
      if (!listed && std::any_of(record.references.begin(), record.references.end(), [&](const Reference& other) {
            return other.date == reference.date && other.item == reference.item;
          }))
        continue;
      evidence.push_back({"references[" + std::to_string(record.references.size()) + "]", section.page,
                          reference.as_written.substr(0, 400), "under \"" + section.heading + "\""});
      record.references.push_back(std::move(reference));
    }
    if (!story) continue;
    // "Nämnden beslutade den 13 mars 2025, § 31, …": the body by its short name.
    for (Reference& named : decisions_in(joined(section.paragraphs), record.body)) {
      if (std::any_of(record.references.begin(), record.references.end(),
                      [&](const Reference& other) { return other.date == named.date && other.item == named.item; }))
        continue;
      evidence.push_back({"references[" + std::to_string(record.references.size()) + "]", section.page,
                          named.as_written.substr(0, 400), "body, day and § in the text"});
      record.references.push_back(std::move(named));
    }
  }
  for (const ItemSection& section : sections) {
    if (section.heading.empty() && section.lines.empty()) continue;
    std::string text = joined(section.paragraphs);
    if (text.size() > kLongestSection) continue;  // stands in the record's text
    item.sections.push_back({section.heading, std::move(text), section.page});
  }
  item.answer = read_item_answer(record, item, lines.first(title.content), sections);
  record.facts = std::move(item);
  return reading;
}

}  // namespace akt
