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

}  // namespace

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
