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

}  // namespace akt
