// Stands on numbered proposals: "tillstyrker förslag 1–3 men avstyrker förslag 4".
#include <algorithm>

#include "importers/readers/phrases.h"
#include "importers/readers/response_parts.h"

namespace akt {
namespace {

// The numbers after "förslag", "punkterna", "avsnitt": "1–3", "2 och 4", "4.1".
std::vector<std::string> numbers_after(std::string_view lower, size_t at) {
  std::vector<std::string> found;
  int from = 0;
  bool range = false;
  while (at < lower.size()) {
    if (lower[at] == ' ' || lower[at] == ',') {
      ++at;
      continue;
    }
    const std::string_view rest = lower.substr(at);
    if (rest.starts_with("och ") || rest.starts_with("samt ")) {
      at += rest.starts_with("och ") ? 4 : 5;
      continue;
    }
    if (from > 0 && (rest.starts_with("-") || rest.starts_with("–") || rest.starts_with("till "))) {
      at += rest.starts_with("-") ? 1 : rest.starts_with("till ") ? 5 : 3;
      range = true;
      continue;
    }
    size_t end = 0;
    while (end < rest.size() &&
           ((rest[end] >= '0' && rest[end] <= '9') ||
            (rest[end] == '.' && end + 1 < rest.size() && rest[end + 1] >= '0' && rest[end + 1] <= '9')))
      ++end;
    if (end == 0 || end > 5) break;
    const std::string number(rest.substr(0, end));
    const int value = number.find('.') == std::string::npos ? std::stoi(number) : 0;
    if (range && value > from && value - from < 100)
      for (int between = from + 1; between < value; ++between) found.push_back(std::to_string(between));
    found.push_back(number);
    from = value;
    range = false;
    at += end;
  }
  return found;
}

// "utom förslag 2", "med undantag för punkt 3": what is taken out of an approval is not approved.
bool taken_out(std::string_view clause, size_t at) {
  for (const std::string_view word : {"utom ", "förutom ", "med undantag", "undantaget", "bortsett från"})
    if (const size_t out = find_stem(clause, word); out < at && at - out < 60) return true;
  return false;
}

}  // namespace

void proposals_in(std::string_view sentence, int page, std::vector<ProposalStance>& found) {
  // Each clause has its own stand: "tillstyrker förslag 1 men avstyrker förslag 2".
  const std::string lower = lowered(sentence);
  std::vector<size_t> cuts{0, lower.size()};
  for (const std::string_view mark : {" men ", " medan ", "; ", ", dock", " och avstyrk", " och tillstyrk"})
    for (size_t at = lower.find(mark); at != std::string::npos; at = lower.find(mark, at + 1)) cuts.push_back(at + 1);
  std::sort(cuts.begin(), cuts.end());
  for (size_t n = 0; n + 1 < cuts.size(); ++n) {
    const std::string clause = lower.substr(cuts[n], cuts[n + 1] - cuts[n]);
    const auto hit = stance_of(clause);
    if (!hit) continue;
    const bool approves = hit->stance == Stance::endorses || hit->stance == Stance::endorses_with_changes ||
                          hit->stance == Stance::nothing_to_object;
    for (const std::string_view word : {"förslag", "förslagen", "punkt", "punkten", "punkterna", "avsnitt", "fråga"}) {
      const std::string mark = std::string(word) + " ";
      for (size_t at = find_stem(clause, mark); at != std::string::npos; at = find_stem(clause, mark, at + 1))
        for (const std::string& number : numbers_after(clause, at + mark.size())) {
          const std::string name = (word.starts_with("förslag") ? "förslag "
                                    : word.starts_with("punkt") ? "punkt "
                                                                : mark) +
                                   number;
          const Stance stance = approves && taken_out(clause, at) ? Stance::opposes : hit->stance;
          found.push_back({name, std::string(stance_name(stance)), std::string(sentence), page});
        }
    }
  }
}

}  // namespace akt
