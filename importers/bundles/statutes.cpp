#include "importers/bundles/statutes.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kFewest = 3;  // sections of a statute
constexpr std::array<std::string_view, 5> kRemarks{"synpunkt", "kommentar", "yttrande", "remissvar", "ändring"};

// What stands in minutes and never between the sections of a statute.
bool minutes_word(const Line& line) {
  if (line.text.size() > 90) return false;
  std::string lower = lower_case(line.text);
  while (!lower.empty() && (lower.back() == ':' || lower.back() == ' ' || lower.back() == '.')) lower.pop_back();
  constexpr std::array<std::string_view, 16> kLines{
      "beslut",       "yrkande",    "yrkanden",  "beslutsgång", "beslutsunderlag", "sammanfattning",    "ärendet",
      "överläggning", "justerande", "justerare", "omröstning",  "votering",        "sammanträdesdatum", "beslutande",
      "närvarande",   "reservation"};
  if (std::find(kLines.begin(), kLines.end(), lower) != kLines.end()) return true;
  if (lower.ends_with("s beslut") || lower.ends_with(" beslutar") || lower.ends_with(" beslutar att")) return true;
  for (const std::string_view start : {"dnr", "diarienummer", "ärendenummer", "sammanträdesdatum", "justerandes sign",
                                       "beslutet skickas", "beslut sänds", "expedieras"})
    if (lower.starts_with(start)) return true;
  return false;
}

// What was done at a meeting; a statute says what is to be done.
bool tells_what_was_done(const Line& line) {
  constexpr std::array<std::string_view, 14> kDone{
      " beslutade ",  " öppnade ",        " hälsade ",      " redogjorde ",      " redovisade ",
      " bordlades",   " reserverade sig", " tackade ",      " avslutade ",       " lades till handlingarna",
      " valdes att ", " utsågs ",         " rapporterade ", " förklarade mötet "};
  if (line.role != LineRole::body || line.text.size() > 400) return false;
  const std::string lower = " " + lower_case(line.text) + " ";
  return std::any_of(kDone.begin(), kDone.end(),
                     [&lower](std::string_view verb) { return lower.find(verb) != std::string::npos; });
}

// "Paragraf | Synpunkt", "§ | Kommentar": the first row of a table that speaks of a statute's sections.
bool heads_remarks(const Line& line) {
  if (line.cells.size() < 2 || line.cells.size() > 4) return false;
  const std::string first = lower_case(trim(line.cells.front().text));
  if (first != "§" && first != "paragraf" && first != "bestämmelse" && first != "avsnitt" && first != "punkt")
    return false;
  const std::string rest = lower_case(line.text);
  return std::any_of(kRemarks.begin(), kRemarks.end(),
                     [&rest](std::string_view word) { return rest.find(word) != std::string::npos; });
}

// The rows under it point at sections; they begin no item of minutes.
void drop_remarks(std::span<const Line> lines, std::vector<ItemHead>& heads) {
  size_t next = 0;
  bool remarks = false;
  std::erase_if(heads, [&](const ItemHead& head) {
    for (; next < lines.size() && next <= head.line; ++next)
      remarks = heads_remarks(lines[next]) || (remarks && !minutes_word(lines[next]));
    return remarks && !head.body;
  });
}

}  // namespace

void drop_statutes(std::span<const Line> lines, std::vector<ItemHead>& heads) {
  drop_remarks(lines, heads);
  std::vector<ItemHead> kept;
  for (size_t begin = 0; begin < heads.size();) {
    size_t end = begin + 1;
    while (end < heads.size() && heads[end].running == heads[end - 1].running + 1) ++end;
    bool statute = heads[begin].running == 1 && end - begin >= kFewest;
    for (size_t at = heads[begin].line; statute && at < heads[end - 1].line; ++at) statute = !minutes_word(lines[at]);
    for (size_t at = begin; statute && at < end; ++at) statute = !heads[at].body;
    size_t done = 0;
    for (size_t at = heads[begin].line; statute && at < heads[end - 1].line; ++at) {
      done += tells_what_was_done(lines[at]) ? 1 : 0;
      statute = done < kFewest;
    }
    if (!statute)
      kept.insert(kept.end(), heads.begin() + static_cast<std::ptrdiff_t>(begin),
                  heads.begin() + static_cast<std::ptrdiff_t>(end));
    begin = end;
  }
  heads = std::move(kept);
}

}  // namespace akt
