// Tjänsteskrivelse, tjänsteutlåtande, beslutsunderlag: a proposal for a decision, its basis and its consequences.
#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/unicode.h"
#include "importers/readers/front.h"
#include "importers/readers/named_decisions.h"
#include "importers/readers/papers.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/points.h"
#include "importers/readers/references.h"
#include "importers/readers/stance.h"

namespace akt {
namespace {

void read_proposal(Paper& paper, OfficialMemo& memo, const std::vector<size_t>& signed_lines) {
  const Outline& outline = paper.outline();
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.topic != Topic::proposal) continue;
    auto points = decision_points(outline, chapter, signed_lines);
    if (points.empty()) continue;
    paper.note("proposed_decision", outline.blocks()[chapter.heading_block], "points under the heading");
    memo.proposed_decision = std::move(points);
    return;
  }
}

// The section's own text up to where people sign; that of the sections under it when it has none of its own.
Text section_text(const Outline& outline, const Chapter& chapter, const std::vector<size_t>& signed_lines) {
  std::string text;
  const auto& chapters = outline.chapters();
  for (size_t at = outline.index(chapter); at < std::max(outline.after(chapter), outline.index(chapter) + 1); ++at) {
    if (at > outline.index(chapter) && !text.empty()) break;
    for (size_t n = chapters[at].begin; n < chapters[at].end; ++n) {
      const Block& block = outline.blocks()[n];
      if (block.sort == BlockSort::field) continue;
      if (std::binary_search(signed_lines.begin(), signed_lines.end(), block.first)) break;
      if (!text.empty()) text += '\n';
      text += block.text;
    }
  }
  if (text.empty()) return std::nullopt;
  return text;
}

// "Barnperspektiv: Teatern spelar för förskolebarn.", or a paragraph of a section for all consequences.
void children_elsewhere(Paper& paper, OfficialMemo& memo, const std::vector<size_t>& signed_lines) {
  const Outline& outline = paper.outline();
  for (const Chapter& chapter : outline.chapters()) {
    const std::string key = heading_key(chapter.heading);
    const bool all = key.starts_with("konsekvens") || key.starts_with("social") || ends_among(key, "social dimension");
    for (size_t at = chapter.begin; at < chapter.end; ++at) {
      const Block& block = outline.blocks()[at];
      if (block.sort == BlockSort::field || std::binary_search(signed_lines.begin(), signed_lines.end(), block.first))
        continue;
      const size_t colon = block.text.find(": ");
      const bool labelled = colon != std::string::npos && topic_of(block.text.substr(0, colon)) == Topic::children;
      if (!labelled && !(all && has_any_stem(lowered(block.text), {"barnperspektiv", "barnkonsekvens", "barnets bästa",
                                                                   "barnrätt", "barnkonvention"})))
        continue;
      memo.children = labelled ? block.text.substr(colon + 2) : block.text;
      return paper.note("children", block, "paragraph on children");
    }
  }
}

void read_consequences(Paper& paper, OfficialMemo& memo, const std::vector<size_t>& signed_lines) {
  const Outline& outline = paper.outline();
  for (const Chapter& chapter : outline.chapters()) {
    const Block& heading = outline.blocks()[chapter.heading_block];
    if (chapter.topic == Topic::economy && !memo.economic_consequences) {
      memo.economic_consequences = section_text(outline, chapter, signed_lines);
      if (memo.economic_consequences) paper.note("economic_consequences", heading, "text under the heading");
    }
    if (chapter.topic == Topic::children && !memo.children) {
      memo.children = section_text(outline, chapter, signed_lines);
      if (memo.children) paper.note("children", heading, "text under the heading");
    }
  }
  if (!memo.children) children_elsewhere(paper, memo, signed_lines);
  if (memo.economic_consequences) return;
  // "Konsekvenser": one section for all, each with its own sentence.
  for (const Chapter& chapter : outline.chapters()) {
    if (!heading_key(chapter.heading).starts_with("konsekvens")) continue;
    for (size_t at = chapter.begin; at < chapter.end; ++at) {
      const Block& block = outline.blocks()[at];
      if (!has_any_stem(lowered(block.text), {"ekonomisk", "kostnad", "finansier"})) continue;
      memo.economic_consequences = block.text;
      paper.note("economic_consequences", block, "paragraph on economy under Konsekvenser");
      return;
    }
  }
}

void read_parties(Paper& paper, OfficialMemo& memo) {
  for (const Labelled& labelled : paper.labels()) {
    if (labelled.value_line > paper.body_line() && paper.lines()[labelled.value_line].role == LineRole::body) continue;
    if (labelled.label == Label::to && !memo.addressee) {
      memo.addressee = labelled.value;
      paper.note("addressee", labelled.value_line, "label for the addressee");
    }
    if (labelled.label == Label::department && !memo.department) {
      memo.department = labelled.value;
      paper.note("department", labelled.value_line, "label for the department");
    }
  }
  for (size_t at = 0; at < paper.front_end(); ++at) {
    const Block& block = paper.outline().blocks()[at];
    for (size_t line = block.first; line <= block.last; ++line)
      for (const Cell& cell : paper.lines()[line].cells) {
        if (!memo.department && department_name(cell.text)) {
          memo.department = cell.text;
          paper.note("department", line, "name of an office in the head");
        }
        if (memo.addressee) continue;
        std::string_view to = cell.text;
        if (starts_with_fold(to, "till ")) to.remove_prefix(5);
        if (const auto body = body_alone(to)) {
          memo.addressee = *body;
          paper.note("addressee", line, "name of a body in the head");
        }
      }
  }
  if (memo.department) return;
  for (const size_t line : paper.outline().furniture())
    for (const Cell& cell : paper.lines()[line].cells)
      if (!memo.department && department_name(cell.text)) {
        memo.department = cell.text;
        paper.note("department", line, "name of an office in the page's head");
      }
}

// Returns the lines that people sign on.
std::vector<size_t> read_signers(Paper& paper, OfficialMemo& memo) {
  std::vector<size_t> signed_lines;
  const auto lines = paper.lines();
  const size_t from = paper.body_line();
  for (const Signer& signer : find_signers(lines.subspan(from), true)) {
    signed_lines.push_back(from + signer.line);
    const bool known = std::any_of(memo.signers.begin(), memo.signers.end(),
                                   [&](const Person& person) { return person.name == signer.person.name; });
    if (known) continue;
    paper.note("signers[" + std::to_string(memo.signers.size()) + "]", from + signer.line, "name with a title");
    memo.signers.push_back(signer.person);
  }
  return signed_lines;
}

// "I kulturnämnden:" over the points it is to decide.
void read_decider(Paper& paper) {
  const Outline& outline = paper.outline();
  const Chapter* proposal = outline.find(Topic::proposal);
  if (proposal == nullptr || proposal->begin == proposal->end) return;
  const Block& first = outline.blocks()[proposal->begin];
  std::string_view text = trim(first.text);
  if (!starts_with_fold(text, "i ") || !text.ends_with(':')) return;
  text.remove_prefix(2);
  text.remove_suffix(1);
  if (auto body = body_alone(upper_first(text))) {
    paper.record.body = std::move(*body);
    paper.note("body", first, "line over the points it is to decide");
  }
}

}  // namespace

Record read_memo(const Document& document, const Context& context) {
  Paper paper(document, context);
  paper.record.kind = Kind::official_memo;
  const Outline& outline = paper.outline();
  OfficialMemo memo;
  read_parties(paper, memo);
  // Whose decision it prepares.
  if (!paper.record.body && memo.addressee)
    if (auto body = body_alone(*memo.addressee)) paper.record.body = std::move(*body);
  if (!paper.record.body) read_decider(paper);
  const std::vector<size_t> signed_lines = read_signers(paper, memo);
  read_proposal(paper, memo, signed_lines);
  read_consequences(paper, memo, signed_lines);
  const int year = paper.record.date ? paper.record.date->year : 0;
  for (const Chapter& chapter : outline.chapters()) {
    Text text = section_text(outline, chapter, signed_lines);
    if (chapter.heading_block < paper.front_end()) continue;
    if (chapter.topic == Topic::basis && paper.record.references.empty()) {
      paper.record.references = read_references(outline.chapter_lines(chapter), year);
      if (!paper.record.references.empty())
        paper.note("references", outline.blocks()[chapter.heading_block], "entries under the heading");
    }
    if (text && chapter.begin < chapter.end) memo.sections.push_back({chapter.heading, std::move(*text), chapter.page});
  }
  add_named_decisions(paper, false);
  // A memo that is itself the answer a board is asked to adopt. One called "Remiss: …" may be what sends the remiss
  // out.
  const std::string title = lowered(paper.record.title);
  const bool answers = has_any_stem(title, {"yttrande", "remissvar", "svar på remiss", "remissyttrande"});
  if (answers || title.starts_with("remiss")) {
    auto answer = std::get<ConsultationResponse>(read_response(document, context).facts);
    const bool stands = answer.stance && answer.stance != stance_name(Stance::comments_only) &&
                        answer.stance != stance_name(Stance::unclear);
    if (answers || stands) memo.answer = std::move(answer);
  }
  paper.record.facts = std::move(memo);
  return std::move(paper.record);
}

}  // namespace akt
