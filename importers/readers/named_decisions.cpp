#include "importers/readers/named_decisions.h"

#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"
#include "importers/readers/references.h"

namespace akt {
namespace {

constexpr size_t kMostReferences = 200;

void add(Paper& paper, Reference named, const Block& block) {
  auto& there = paper.record.references;
  const bool known = std::any_of(there.begin(), there.end(), [&named](const Reference& other) {
    return other.date == named.date && other.item && other.item->text == named.item->text;
  });
  if (known || there.size() >= kMostReferences) return;
  paper.note("references[" + std::to_string(there.size()) + "]", block, "body, day and § in the text");
  there.push_back(std::move(named));
}

// "Antagen av", "Beslutad av": this paper, and not the one it takes the place of ("Ersätter … (KF 2018-11-26 § 140)").
std::optional<Decided> adopted_by(Paper& paper) {
  constexpr size_t kHead = 60;  // lines
  for (size_t at = 0; at < std::min({paper.lines().size(), paper.body_line() + 1, kHead}); ++at) {
    const std::string lower = lowered(paper.lines()[at].text);
    const size_t word =
        std::min({find_stem(lower, "antag"), find_stem(lower, "fastställ"), find_stem(lower, "beslut")});
    if (word >= lower.size() || has_any_stem(lower.substr(0, word), {"ersätt", "tidigare", "revid", "upphäv", "ändr"}))
      continue;
    for (const Reference& found : decisions_in(plain(paper.lines()[at]))) {
      paper.note("decided", at, "the decision that it was adopted by");
      return Decided{found.body, found.date, found.item};
    }
  }
  return {};
}

// A form: "Beslutad av | Kommunfullmäktige", "Beslutsdatum | 2021-03-22", "Paragraf | § 45".
std::optional<Decided> from_form(Paper& paper) {
  constexpr auto kDigits = "0123456789";
  std::string who;
  Day day;
  for (const Labelled& labelled : paper.labels()) {
    if (labelled.label != Label::decided || labelled.value_line > paper.body_line()) continue;
    if (const auto body = body_alone(labelled.value); body && who.empty()) who = *body;
    if (const auto date = first_date(labelled.value); date && !day) day = date;
  }
  if (who.empty() || !day) return {};
  const auto& blocks = paper.outline().blocks();
  for (size_t at = 0; at < std::min(paper.front_end() + 1, blocks.size()); ++at)
    for (size_t line = blocks[at].first; line <= blocks[at].last; ++line) {
      std::string text = lowered(plain(paper.lines()[line]));
      size_t mark = text.starts_with("paragraf") ? std::string_view("paragraf").size() : 0;
      mark = std::min(text.find_first_not_of(" :.", mark), text.size());
      if (std::string_view(text).substr(mark).starts_with("§")) mark += std::string_view("§").size();
      mark = std::min(text.find_first_not_of(' ', mark), text.size());
      const size_t end = std::min(text.find_first_not_of(kDigits, mark), text.size());
      if (mark == 0 || end == mark || end - mark > 4 || end != text.size()) continue;
      Reference reference;
      reference.kind = "minutes_item";
      reference.body = who;
      reference.date = day;
      reference.item = ItemNumber{text.substr(mark, end - mark)};
      reference.as_written = who + " " + day->iso() + " § " + reference.item->text;
      Decided decided{reference.body, reference.date, reference.item};
      add(paper, std::move(reference), blocks[at]);
      paper.note("decided", blocks[at], "labels for the decision that it was adopted by");
      return decided;
    }
  return {};
}

}  // namespace

std::optional<Decided> add_named_decisions(Paper& paper, bool head) {
  for (const Block& block : paper.outline().blocks()) {
    const bool over = block.first < paper.body_line();
    if (over ? !head : block.sort == BlockSort::heading || block.sort == BlockSort::field) continue;
    std::string text = block.text;
    std::replace(text.begin(), text.end(), '\t', ' ');
    for (Reference& named : decisions_in(text, paper.record.body)) add(paper, std::move(named), block);
  }
  if (!head) return {};
  std::optional<Decided> by_form = from_form(paper);
  std::optional<Decided> in_words = adopted_by(paper);
  return in_words ? in_words : by_form;
}

}  // namespace akt
