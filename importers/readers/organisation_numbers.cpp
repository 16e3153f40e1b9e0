#include "importers/readers/organisation_numbers.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// "(org.nr:" and its likes at the end of a text.
std::string_view without_number_label(std::string_view text) {
  constexpr std::array<std::string_view, 9> kLabels{
      "organisationsnummer", "organisationsnr", "org.nummer", "org.nr", "org nr", "orgnr", "org-nr", "org.", "nr"};
  for (bool cut = true; cut;) {
    cut = false;
    while (!text.empty() && std::string_view(" .,:;(\t").find(text.back()) != std::string_view::npos)
      text.remove_suffix(1);
    const std::string lower = lowered(text);
    for (const std::string_view label : kLabels)
      if (!cut && lower.size() == text.size() && lower.ends_with(label)) {
        text.remove_suffix(label.size());
        cut = true;
      }
  }
  return text;
}

}  // namespace

std::vector<OrganisationNumber> organisation_numbers(std::string_view text) {
  std::vector<OrganisationNumber> out;
  for (size_t at = 0; at + 10 < text.size() + 1; ++at) {
    if (!digit(text[at]) || (at > 0 && (digit(text[at - 1]) || text[at - 1] == '-'))) continue;
    size_t end = at;
    while (end < text.size() && digit(text[end])) ++end;
    const size_t mark = end < text.size() && text[end] == '-' ? 1 : text.compare(end, 3, "–") == 0 ? 3 : 0;
    if (end - at == 6 && mark > 0 && end + mark + 4 <= text.size() && text[at + 2] >= '2' &&
        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(end + mark),
                    text.begin() + static_cast<std::ptrdiff_t>(end + mark + 4), digit) &&
        (end + mark + 4 == text.size() || !digit(text[end + mark + 4])))
      out.push_back(
          {std::string(text.substr(at, 6)) + "-" + std::string(text.substr(end + mark, 4)), at, end + mark + 4});
    at = end;
  }
  return out;
}

std::string_view name_before_number(std::string_view text) {
  text = without_number_label(text);
  const std::string lower = lowered(text);
  if (lower.size() != text.size()) return {};
  size_t from = 0;
  // The name begins after "mellan", after what was said of the one before, and after a colon.
  for (const std::string_view mark : {"mellan ", "mellan:", ") och ", "\" och ", "” och ", ": ", "\t", ") samt "})
    if (const size_t at = lower.rfind(mark); at != std::string::npos) from = std::max(from, at + mark.size());
  text.remove_prefix(from);
  text = trim(text);
  while (!text.empty() && std::string_view(").,;: ").find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  for (const std::string_view word : {"och ", "samt "})
    if (starts_with_fold(text, word)) text = trim(text.substr(word.size()));
  return text;
}

std::vector<bool> lines_on_contacts(const Outline& outline) {
  std::vector<bool> contacts(outline.lines().size(), false);
  for (const Chapter& chapter : outline.chapters()) {
    if (chapter.topic != Topic::contacts) continue;
    const size_t begin = outline.blocks()[chapter.heading_block].first;
    const size_t next = outline.after(chapter);
    const size_t end = next < outline.chapters().size() ? outline.blocks()[outline.chapters()[next].heading_block].first
                                                        : contacts.size();
    for (size_t at = begin; at < end; ++at) contacts[at] = true;
  }
  return contacts;
}

}  // namespace akt
