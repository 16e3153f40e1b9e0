#include "search/views/theme_references.h"

#include <algorithm>
#include <optional>
#include <string>

#include "corpus/text/unicode.h"
#include "corpus/text/words.h"

namespace akt {
namespace {

constexpr size_t kLawAfter = 60;  // bytes after the number in which a law may be named
constexpr int kMost = 199;

bool digit(char c) { return c >= '0' && c <= '9'; }

std::optional<SectionReference::To> pointing(std::string_view word) {
  using To = SectionReference::To;
  for (const std::string_view each : {"avsnitt", "avsnittet", "kapitel", "kapitlet", "kap", "del", "område", "mål"})
    if (word == each) return To::section;
  for (const std::string_view each : {"paragraf", "paragrafen"})
    if (word == each) return To::paragraph;
  for (const std::string_view each : {"fråga", "frågan", "punkt", "rubrik", "tema", "frågeställning"})
    if (word == each) return To::question;
  return std::nullopt;
}

// "… i kommunallagen", "… beslutade": of something else than what was sent out.
bool elsewhere(std::string_view lower, size_t from) {
  std::string_view after = lower.substr(std::min(from, lower.size()), kLawAfter);
  after = after.substr(0, after.find_first_of(".;!?"));
  for (const std::string_view word :
       {"lagen", "lag ", "balken", "förordning", "grundlag", "i artikel", "protokoll", "dnr"})
    if (after.find(word) != std::string_view::npos) return true;
  return false;
}

std::optional<int> number_at(std::string_view text, size_t at) {
  size_t end = at;
  while (end < text.size() && end - at < 4 && digit(text[end])) ++end;
  if (end == at || end - at > 3) return std::nullopt;
  const int number = std::stoi(std::string(text.substr(at, end - at)));
  return number > 0 && number <= kMost ? std::optional(number) : std::nullopt;
}

}  // namespace

std::vector<SectionReference> section_references(std::string_view text) {
  std::vector<SectionReference> found;
  const std::string lower = lower_case(text);
  const auto add = [&](SectionReference::To to, int number, size_t from) {
    const SectionReference reference{to, number};
    if (!elsewhere(lower, from) && std::find(found.begin(), found.end(), reference) == found.end())
      found.push_back(reference);
  };
  // "A) Ja, …"
  if (text.size() > 3 && text[0] >= 'A' && text[0] <= 'Z' && (text[1] == ')' || text[1] == '.' || text[1] == ':') &&
      text[2] == ' ')
    add(SectionReference::To::letter, text[0] - 'A' + 1, 2);
  for (auto word = next_word(lower, 0); word; word = next_word(lower, word->end)) {
    if (const auto to = pointing(word->lower)) {
      size_t at = word->end;
      if (at < lower.size() && lower[at] == '.') ++at;
      if (at < lower.size() && lower[at] == ' ') ++at;
      if (const auto number = number_at(lower, at)) add(*to, *number, at);
      // "område D"
      const bool alone =
          lower.size() == text.size() && at < text.size() && text[at] >= 'A' && text[at] <= 'Z' &&
          (at + 1 == text.size() || std::string_view(" .,;:)").find(text[at + 1]) != std::string_view::npos);
      if (alone) add(SectionReference::To::letter, text[at] - 'A' + 1, at);
    }
  }
  constexpr std::string_view kSign = "§";
  for (size_t at = lower.find(kSign); at != std::string::npos; at = lower.find(kSign, at + kSign.size())) {
    size_t after = at + kSign.size();
    while (after < lower.size() && (lower[after] == ' ' || lower.compare(after, kSign.size(), kSign) == 0))
      after += lower[after] == ' ' ? 1 : kSign.size();
    if (const auto number = number_at(lower, after)) {
      add(SectionReference::To::paragraph, *number, after);
      continue;
    }
    // "5 §"
    size_t begin = at;
    while (begin > 0 && lower[begin - 1] == ' ') --begin;
    const size_t end = begin;
    while (begin > 0 && digit(lower[begin - 1])) --begin;
    if (begin < end)
      if (const auto number = number_at(lower, begin)) add(SectionReference::To::paragraph, *number, at);
  }
  return found;
}

}  // namespace akt
