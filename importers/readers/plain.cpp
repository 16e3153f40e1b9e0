// Compacts, action plans, policies, summonses, reports, letters and all the rest: title, day, version, outline,
// signers.
#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/front.h"
#include "importers/readers/invited.h"
#include "importers/readers/named_decisions.h"
#include "importers/readers/papers.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/plain_lists.h"
#include "importers/readers/references.h"
#include "importers/readers/summons.h"

namespace akt {
namespace {

// "Version 1.2", "remissversion 2021 - 2024", "Reviderad 2024-03-01", "Utkast".
void read_version(Paper& paper, Plain& plain_facts) {
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::version && labelled.value_line <= paper.body_line()) {
      plain_facts.version = labelled.value;
      paper.note("version", labelled.value_line, "label for the version");
      return;
    }
  const auto& blocks = paper.outline().blocks();
  const auto words = {std::string_view("version"),          std::string_view("remissversion"),
                      std::string_view("samrådsversion"),   std::string_view("utgåva"),
                      std::string_view("reviderad"),        std::string_view("reviderat"),
                      std::string_view("utkast"),           std::string_view("remissutgåva"),
                      std::string_view("arbetsversion"),    std::string_view("slutversion"),
                      std::string_view("samrådshandling"),  std::string_view("granskningshandling"),
                      std::string_view("antagandehandling")};
  // When it was revised tells which version it is where nothing else does.
  for (const bool revised : {false, true})
    for (size_t at = 0; at < std::min(paper.front_end() + 1, blocks.size()); ++at) {
      const Block& block = blocks[at];
      if (letters(block.text) > 120 || at == paper.title_block()) continue;
      const std::string lower = lowered(block.text);
      for (const std::string_view word : words)
        if (word.starts_with("revider") == revised && has_stem(lower, word)) {
          // Of a row, the cell that says it.
          for (const std::string_view cell : split(block.text, '\t'))
            if (has_stem(lowered(cell), word)) plain_facts.version = std::string(trim(cell));
          paper.note("version", block, "line on the version in the head");
          return;
        }
    }
  // Inside the title: "… - remissversion", "(reviderad 2024)".
  const std::string lower = lowered(paper.record.title);
  for (const std::string_view word : words) {
    const size_t at = find_stem(lower, word);
    if (at == std::string::npos) continue;
    std::string version = paper.record.title.substr(at);
    while (!version.empty() && (version.back() == ')' || version.back() == '.')) version.pop_back();
    plain_facts.version = version;
    if (paper.title_block() < blocks.size()) paper.note("version", blocks[paper.title_block()], "version in the title");
    return;
  }
  for (const size_t line : paper.outline().furniture())
    for (const Cell& cell : paper.lines()[line].cells) {
      const std::string text = lowered(cell.text);
      if (letters(text) > 60 || !has_any_stem(text, {"version", "utgåva"})) continue;
      plain_facts.version = cell.text;
      paper.note("version", line, "version in the page's head");
      return;
    }
}

// The headings, the title and labels left out; a table of contents when the headings can't be told.
void read_outline(Paper& paper, Plain& plain_facts) {
  const Outline& outline = paper.outline();
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.topic == Topic::contents) continue;
    if (squash(chapter.heading) == squash(paper.record.title)) continue;
    if (chapter.heading_block == paper.title_block() || chapter.heading_block + 1 < paper.front_end()) continue;
    plain_facts.outline.push_back((chapter.number.empty() ? "" : chapter.number + " ") + chapter.heading);
  }
  if (plain_facts.outline.size() < outline.contents().size() / 2) plain_facts.outline = outline.contents();
  if (!plain_facts.outline.empty() && !outline.chapters().empty())
    paper.note("outline", outline.blocks()[outline.chapters().front().heading_block], "headings");
}

// "Förslagsställare: Bo Tall", "Motionär | Sofia Lund (C)": who brings a proposal or a question.
void read_movers(Paper& paper, Plain& plain_facts) {
  const auto lines = paper.lines();
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body) continue;
    std::string_view label = line.cells.front().text;
    std::string_view value = line.cells.size() == 2 ? std::string_view(line.cells[1].text) : std::string_view();
    if (const size_t colon = label.find(": "); colon != std::string_view::npos && value.empty()) {
      value = trim(label.substr(colon + 2));
      label = label.substr(0, colon);
    }
    if (!among(heading_key(label),
               "förslagsställare|motionär|motionärer|frågeställare|interpellant|förslagslämnare|inlämnad av|"
               "inlämnat av|undertecknare|avsändare|motionen är lämnad av|lämnad av|från"))
      continue;
    for (std::string_view name : split(value, ',')) {
      const size_t och = name.find(" och ");
      for (std::string_view one : {name.substr(0, och), och == std::string_view::npos ? "" : name.substr(och + 5)})
        if (const auto person = person_of(trim(one))) {
          paper.note("signers[" + std::to_string(plain_facts.signers.size()) + "]", at, "label for who brings it");
          plain_facts.signers.push_back(*person);
        }
    }
  }
}

void read_signers(Paper& paper, Plain& plain_facts) {
  const size_t from = paper.body_line();
  const bool letter = paper.record.kind == Kind::letter;
  if (letter) read_movers(paper, plain_facts);
  for (const Signer& signer : find_signers(paper.lines().subspan(from), letter)) {
    const bool known = std::any_of(plain_facts.signers.begin(), plain_facts.signers.end(),
                                   [&](const Person& person) { return person.name == signer.person.name; });
    if (known) continue;
    paper.note("signers[" + std::to_string(plain_facts.signers.size()) + "]", from + signer.line, "name with a title");
    plain_facts.signers.push_back(signer.person);
  }
}

void read_listed(Paper& paper, Plain& plain_facts) {
  InvitedList list = find_listed(paper);
  if (list.names.empty()) return;
  paper.note("invited", list.line, std::string(list.rule));
  plain_facts.invited = std::move(list.names);
}

}  // namespace

Record read_plain(const Document& document, const Context& context) {
  Paper paper(document, context);
  Plain facts;
  read_version(paper, facts);
  read_outline(paper, facts);
  const Kind kind = document.kind;
  if (kind == Kind::compact) read_compact_lists(paper, facts);
  if (kind == Kind::action_plan) read_priorities(paper, facts);
  if (kind == Kind::summons || kind == Kind::appendix) read_meeting_head(paper);
  if (kind == Kind::summons) read_summons(paper, facts);
  if (kind == Kind::letter || kind == Kind::report || kind == Kind::other || kind == Kind::appendix ||
      kind == Kind::policy)
    read_signers(paper, facts);
  if (kind == Kind::other || kind == Kind::appendix || kind == Kind::letter) read_listed(paper, facts);
  const bool adopted = kind == Kind::policy || kind == Kind::action_plan || kind == Kind::compact;
  // "Fastställd av socialnämnden den 12 december 2024, § 156. Gäller från och med …"
  if (adopted && !paper.record.date)
    for (size_t at = 0; at < std::min(paper.front_end() + 2, paper.outline().blocks().size()); ++at) {
      const Block& block = paper.outline().blocks()[at];
      if (!has_any_stem(lowered(block.text).substr(0, 12),
                        {"fastställd", "antagen", "antaget", "beslutad", "beslutat"}))
        continue;
      const auto date = first_date(std::string_view(block.text).substr(0, block.text.find(". ")));
      if (!date) continue;
      paper.record.date = date;
      paper.note("date", block, "day it was adopted");
      break;
    }
  if (kind == Kind::policy && !paper.record.date)
    for (const Labelled& labelled : paper.labels())
      if (labelled.label == Label::decided)
        if (const auto date = first_date(labelled.value)) {
          paper.record.date = date;
          paper.note("date", labelled.value_line, "day it was adopted");
          break;
        }
  // "Överlämnad till kommunstyrelsen den 3 maj 2024 av Backa föräldraförening"
  if (kind == Kind::letter && !paper.record.date)
    for (const Block& block : paper.outline().blocks()) {
      if (!has_any_stem(lowered(block.text).substr(0, 14), {"överlämnad", "inlämnad", "inlämnat", "inkom", "ankom"}))
        continue;
      const auto date = first_date(block.text);
      if (!date || letters(block.text) > 120) continue;
      paper.record.date = date;
      paper.note("date", block, "day it was handed in");
      break;
    }
  const int year = paper.record.date ? paper.record.date->year : 0;
  if (const Chapter* basis = paper.outline().find(Topic::basis))
    paper.record.references = read_references(paper.outline().chapter_lines(*basis), year);
  if (adopted || kind == Kind::letter || kind == Kind::report || kind == Kind::other)
    facts.decided = add_named_decisions(paper, adopted);
  paper.record.facts = std::move(facts);
  return std::move(paper.record);
}

namespace {

constexpr size_t kLongestAnswer = 400;  // lines of a paper that may be an answer without saying so
constexpr size_t kNumberHead = 40;      // lines that may name the case
constexpr size_t kLongestLetter = 120;  // lines of one that names none
constexpr auto kRemitted = std::to_array<std::string_view>(
    {"programmet", "planen", "policyn", "strategin", "riktlinjerna", "reglementet", "överenskommelsen"});

// A letter or a paper of no kind that names a case or speaks of a proposal, or one whose title speaks of an answer:
// should the case be a consultation, it may be one.
bool may_answer(const Document& document, const Record& record) {
  const bool kind = record.kind == Kind::letter || record.kind == Kind::other;
  if (!kind && !has_any_stem(lowered(record.title), {"svar", "yttra", "synpunkt"})) return false;
  if (document.lines.size() > kLongestAnswer || document.lines.empty()) return false;
  if (record.registry_number) return true;
  const auto head = document.lines.subspan(0, std::min(kNumberHead, document.lines.size()));
  if (std::any_of(head.begin(), head.end(), [](const Line& line) { return !find_registry_numbers(line.text).empty(); }))
    return true;
  // "Äntligen! Det var det första vi sade när programmet låg på bordet": from whom was asked, it is an answer.
  const bool brings = has_any_stem(lowered(record.title), {"motion", "interpellation", "medborgarförslag", "fråga",
                                                           "namninsamling", "kallelse", "inbjudan"});
  return kind && !brings && document.lines.size() <= kLongestLetter &&
         std::any_of(head.begin(), head.end(), [](const Line& line) {
           const std::string lower = lowered(line.text);
           return has_any_stem(lower, {"remiss", "förslaget"}) ||
                  std::any_of(kRemitted.begin(), kRemitted.end(),
                              [&lower](std::string_view noun) { return lower.find(noun) != std::string::npos; });
         });
}

Record read_possible_answer(const Document& document, const Context& context) {
  Record record = read_plain(document, context);
  if (!may_answer(document, record)) return record;
  Record answer = read_response(document, context);
  std::get<Plain>(record.facts).answer = std::get<ConsultationResponse>(std::move(answer.facts));
  return record;
}

}  // namespace

Record read_paper(const Document& document, const Context& context) {
  switch (document.kind) {
    case Kind::official_memo: return read_memo(document, context);
    case Kind::consultation: return read_consultation(document, context);
    case Kind::consultation_response: return read_response(document, context);
    case Kind::civic_partnership: return read_partnership(document, context);
    default: return read_possible_answer(document, context);
  }
}

}  // namespace akt
