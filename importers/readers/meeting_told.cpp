#include "importers/readers/meeting_told.h"

#include <algorithm>
#include <optional>

#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_substitution.h"

namespace akt::front {
namespace {

constexpr size_t kLongest = 300;  // bytes of a line that tells something

// A line and the next, when the sentence may go on there.
std::string with_next(std::span<const Line> lines, size_t n) {
  std::string text = lines[n].text;
  for (size_t next = n + 1; next < std::min(lines.size(), n + 3); ++next) {
    if (lines[next].role != LineRole::body) continue;
    if (!text.ends_with('.') && lines[next].text.size() < kLongest) text += " " + lines[next].text;
    break;
  }
  return text;
}

// "… vid kommunstyrelsens sammanträde …, kl. 16.00–16.45", "Sammanträdet öppnas klockan 13.00 … avslutas …".
bool tells_hours(const std::string& lower) {
  const size_t at = lower.find("sammanträde");
  if (at == std::string::npos && !lower.starts_with("mötet ")) return false;
  return lower.find("juster") == std::string::npos && lower.find("ajourn") == std::string::npos &&
         (lower.find("öppna") != std::string::npos || lower.find("börja") != std::string::npos ||
          lower.find("fört vid") != std::string::npos || lower.find("hållet") != std::string::npos ||
          lower.find("förklara") != std::string::npos);
}

void take_hours(std::span<const Line> lines, size_t n, Told& told) {
  if (told.start || !tells_hours(lower_case(lines[n].text))) return;
  for (const ClockHit& hit : find_clock_times(with_next(lines, n))) {
    if (!told.start) {
      told.start = hit.span.from;
      told.end = hit.span.to;
      told.time_line = n;
    } else if (!told.end) {
      told.end = hit.span.from;
    }
  }
}

// "Maja Ek (S), justerare", "Tove Åberg, sekreterare": the office after the name, and nothing else.
std::optional<std::string> name_before(const std::string& text, const std::string& lower, std::string_view office) {
  if (!lower.ends_with(office) || lower.size() != text.size() || lower.size() < office.size() + 4) return std::nullopt;
  const std::string before = collapse(std::string_view(text).substr(0, text.size() - office.size()));
  if (!before.ends_with(',') && !before.ends_with('(') && !before.ends_with(')') && !before.ends_with('-'))
    return std::nullopt;
  std::string rest;
  const auto person = leading_person(before, rest);
  if (!person || rest.size() > 2) return std::nullopt;
  return person->name;
}

void take_offices(std::span<const Line> lines, size_t n, Told& told) {
  for (const Cell& cell : lines[n].cells) {
    std::string text = collapse(cell.text);
    while (text.ends_with(')') && text.find('(') == std::string::npos) text.pop_back();
    const std::string lower = lower_case(text);
    for (const std::string_view office : {"nämndsekreterare", "kommunsekreterare", "sekreterare", "protokollförare"})
      if (!told.secretary) {
        told.secretary = name_before(text, lower, office);
        told.secretary_line = n;
      }
    for (const std::string_view office : {"protokollsjusterare", "protokolljusterare", "justerare", "justerande"})
      if (auto name = name_before(text, lower, office)) {
        told.attesters.push_back(std::move(*name));
        told.attesters_line = n;
        break;
      }
  }
}

// "Protokollet justeras av Maja Ek (S) och Bo By (M)."
void take_attested_by(std::span<const Line> lines, size_t n, Told& told) {
  const std::string lower = lower_case(lines[n].text);
  if (!told.attesters.empty() || lower.size() != lines[n].text.size()) return;
  for (const std::string_view lead :
       {"protokollet justeras av ", "att justera protokollet utses ", "protokollet justerades av ",
        "till justerare utses ", "att justera dagens protokoll utses "}) {
    const size_t at = lower.find(lead);
    if (at == std::string::npos) continue;
    const std::string text = with_next(lines, n);
    const size_t end = std::min(text.find(". ", at), text.size());
    for (const NameHit& hit : find_people(std::string_view(text).substr(at, end - at)))
      told.attesters.push_back(hit.name);
    told.attesters_line = n;
  }
}

}  // namespace

Told read_told(std::span<const Line> lines) {
  Told told;
  for (size_t n = 0; n < lines.size(); ++n) {
    if (lines[n].role != LineRole::body || lines[n].text.size() > kLongest) continue;
    take_hours(lines, n, told);
    take_offices(lines, n, told);
    take_attested_by(lines, n, told);
  }
  return told;
}

}  // namespace akt::front
