// Which of the numbers in an answer's title is that of what it answers.
#include <algorithm>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"
#include "importers/readers/response_parts.h"

namespace akt {

std::string without_your(std::string_view text) {
  std::string out;
  for (const std::string_view word : split(text, ' ')) {
    const std::string lower = lowered(word);
    if (lower == "ert" || lower == "er" || lower == "(ert" || lower == "(er") continue;
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

Text number_in_title(const std::string& title) {
  constexpr size_t kLabel = 24;                   // bytes before a number in which it is called something
  const auto own = find_registry_numbers(title);  // "ert dnr …" is none of them
  const auto numbers = find_registry_numbers(without_your(title));
  Text best;
  int most = -1;
  for (const RegistryNumber& number : numbers) {
    const bool yours = std::none_of(own.begin(), own.end(),
                                    [&number](const RegistryNumber& one) { return one.written == number.written; });
    const size_t at = title.find(number.written);
    const std::string before =
        at == std::string::npos ? "" : lowered(title.substr(at > kLabel ? at - kLabel : 0, std::min(at, kLabel)));
    const int weight = yours                                                     ? 3
                       : has_any_stem(before, {"vårt ", "vår "})                 ? 0
                       : has_any_stem(before, {"dnr", "diarienummer", "remiss"}) ? 2
                                                                                 : 1;
    if (weight <= most) continue;
    most = weight;
    best = number.written;
  }
  return best;
}

namespace {

// "museets dnr 2025-144", "vårt dnr 12/25": the sender says whose number it is.
bool called_own(const Paper& paper, const std::string& written) {
  constexpr size_t kLabel = 24;  // bytes
  for (size_t at = 0; at < std::min(paper.lines().size(), paper.body_line() + 2); ++at) {
    const std::string& text = paper.lines()[at].text;
    const size_t found = text.find(written);
    if (found == std::string::npos) continue;
    const size_t from = found > kLabel ? found - kLabel : 0;
    const std::string before = " " + lowered(text.substr(from, found - from));
    if (has_any_stem(before, {"vårt ", "vår "}) || before.find("s dnr") != std::string::npos ||
        before.find("s diarienr") != std::string::npos || before.find("s diarienummer") != std::string::npos)
      return true;
  }
  return false;
}

// "remiss av … (dnr KS 2020/0882)", "ert diarienummer KS 2020/0882" in the text or the title.
void find_answered(Paper& paper, ConsultationResponse& response, const std::vector<Passage>& all) {
  if (const auto number = number_in_title(paper.record.title)) {
    response.answers = number;
    const auto& blocks = paper.outline().blocks();
    if (paper.title_block() < blocks.size()) paper.note("answers", blocks[paper.title_block()], "number in the title");
    return;
  }
  const auto own = paper.record.registry_number ? parse_registry_number(*paper.record.registry_number) : std::nullopt;
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower, {"remiss", "ert ", "er ", "förslag", "dnr", "diarienummer", "samråd", "ang.",
                                      "angående", "ärende", "svar", "yttra", "synpunkt", "kommentar"}))
      continue;
    const std::string text = without_your(passage.text);
    for (const RegistryNumber& number : find_registry_numbers(text)) {
      if ((own && number.bare_key() == own->bare_key()) || called_own(paper, number.written)) continue;
      response.answers = number.written;
      paper.note("answers", passage, "number in a sentence on the consultation");
      return;
    }
  }
}

}  // namespace

void read_answered(Paper& paper, ConsultationResponse& response, const std::vector<Passage>& all) {
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::their_number && !response.their_number) {
      response.their_number = labelled.value;
      response.answers = labelled.value;
      paper.note("answers", labelled.value_line, "label for the other side's number");
    }
  if (!response.answers) find_answered(paper, response, all);
  // An association keeps no register: the number it writes is that of what it answers.
  Record& record = paper.record;
  const bool registers =
      response.respondent_kind && (*response.respondent_kind == "committee" || *response.respondent_kind == "council" ||
                                   *response.respondent_kind == "authority" || *response.respondent_kind == "company");
  if (!registers && record.registry_number && !called_own(paper, *record.registry_number)) {
    if (!response.answers) response.answers = record.registry_number;
    const auto own = parse_registry_number(*record.registry_number);
    const auto answered = parse_registry_number(*response.answers);
    if (own && answered && own->bare_key() == answered->bare_key()) {
      record.registry_number.reset();
      record.registry_numbers.clear();
    }
  }
}

}  // namespace akt
