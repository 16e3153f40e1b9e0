#include "corpus/text/whole.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

// What is sent out, in the form that means just this one; what follows may make it a part.
constexpr auto kPapers = std::to_array<std::string_view>(
    {"planen", "programmet", "policyn", "strategin", "riktlinjerna", "överenskommelsen", "betänkandet", "utredningen",
     "utredningens förslag", "föreskrifterna", "reglementet", "remissen", "förslaget", "förslagen"});
constexpr auto kAllOfIt = std::to_array<std::string_view>(
    {"remitterade", "helhet", "i huvudsak", "i stort", "förslag till", "i allt väsentligt"});

// What a stand has for its object when it is on one thing among others.
constexpr auto kParts = std::to_array<std::string_view>({"kravet", "kraven", "målet", "målen", "punkt", "avsnitt",
                                                         "område", "kapitel", "förbudet", "avgiften", "höjningen",
                                                         "åtgärden", "delen", "den del", "gränsen", "nivån"});

}  // namespace

bool speaks_of_a_part(std::string_view sentence) {
  const std::string lower = lower_case(sentence);
  for (const std::string_view verb :
       {"tillstyrk", "avstyrk", "bakom ", "motsätter sig ", "motsätter oss ", "godta ", "acceptera "}) {
    size_t at = lower.find(verb);
    if (at == std::string::npos) continue;
    at = lower.find(' ', at + verb.size() - 1);
    if (at == std::string::npos) continue;
    const std::string_view object = trim(std::string_view(lower).substr(at));
    if (std::any_of(kParts.begin(), kParts.end(), [object](std::string_view part) { return object.starts_with(part); }))
      return true;
  }
  return false;
}

bool speaks_of_the_whole(std::string_view sentence) {
  const std::string lower = lower_case(sentence);
  if (std::any_of(kAllOfIt.begin(), kAllOfIt.end(),
                  [&lower](std::string_view word) { return lower.find(word) != std::string::npos; }))
    return true;
  return std::any_of(kPapers.begin(), kPapers.end(), [&lower](std::string_view word) {
    const size_t at = lower.find(word);
    if (at == std::string::npos) return false;
    const std::string_view after = std::string_view(lower).substr(at + word.size());
    return !after.starts_with(" om ") && !after.starts_with(" att ");
  });
}

}  // namespace akt
