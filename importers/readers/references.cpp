#include "importers/readers/references.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/outline.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr size_t kEntryBytes = 1200;

struct Row {
  std::string_view stem;  // lower case, where a word starts
  std::string_view kind;
};

// The word that stands first in the entry says what the paper is.
constexpr auto kPapers = std::to_array<Row>({
    {"sammanställning av remiss", "consultation_summary"},
    {"sammanställning av inkomna", "consultation_summary"},
    {"sammanställning av yttrande", "consultation_summary"},
    {"sammanställning över remiss", "consultation_summary"},
    {"remissammanställning", "consultation_summary"},
    {"samrådsredogörelse", "consultation_summary"},
    {"tjänsteskrivelse", "official_memo"},
    {"tjänsteutlåtande", "official_memo"},
    {"tjänstemannaförslag", "official_memo"},
    {"tjänstepersonsförslag", "official_memo"},
    {"tjänstemannautlåtande", "official_memo"},
    {"beslutsunderlag", "official_memo"},
    {"protokollsutdrag", "minutes_item"},
    {"utdrag ur protokoll", "minutes_item"},
    {"protokoll", "minutes_item"},
    {"prot.", "minutes_item"},
    {"beslut", "decision"},
    {"bordlagt", "decision"},
    {"bordlagd", "decision"},
    {"återremitterat", "decision"},
    {"återremiss", "decision"},
    {"remissvar", "consultation_response"},
    {"remissyttrande", "consultation_response"},
    {"yttrande", "consultation_response"},
    {"svar på remiss", "consultation_response"},
    {"remissversion", "consultation"},
    {"remissutskick", "consultation"},
    {"remissbrev", "consultation"},
    {"remissmissiv", "consultation"},
    {"remiss", "consultation"},
    {"idéburet offentligt partnerskap", "civic_partnership"},
    {"iop", "civic_partnership"},
    {"handlingsplan", "action_plan"},
    {"överenskommelse", "compact"},
    {"motion", "council_motion"},
    {"medborgarförslag", "citizens_proposal"},
    {"interpellation", "interpellation"},
    {"granskningsrapport", "report"},
    {"revisionsrapport", "report"},
    {"rapport", "report"},
    {"utredning", "report"},
    {"delårsrapport", "report"},
    {"årsredovisning", "report"},
    {"policy", "policy"},
    {"riktlinje", "policy"},
    {"reglemente", "policy"},
    {"taxa", "policy"},
    {"strategi", "policy"},
    {"program", "policy"},
    {"kallelse", "summons"},
    {"bilaga", "appendix"},
    {"skrivelse", "letter"},
    {"brev", "letter"},
    {"mejl", "letter"},
});

const Row* paper_of(std::string_view lower) {
  const Row* best = nullptr;
  size_t first = std::string_view::npos;
  for (const Row& row : kPapers) {
    // Compounds end in the paper's word: "kommunkontorets tjänsteskrivelse", "grannremiss".
    const size_t at = find_stem(lower, row.stem);
    if (at != std::string_view::npos && (at < first || (at == first && row.stem.size() > best->stem.size()))) {
      first = at;
      best = &row;
    }
  }
  return best;
}

bool digit(char c) { return c >= '0' && c <= '9'; }

struct Sign {
  std::string item;
  size_t begin = 0;
};

constexpr std::string_view kInLetters = "paragraf ";

// Where the next sign stands, also one in letters.
size_t next_sign(std::string_view text, size_t from) {
  size_t word = text.find(kInLetters, from);
  while (word != std::string_view::npos && word > 0 && text[word - 1] != ' ' && text[word - 1] != '(')
    word = text.find(kInLetters, word + 1);
  return std::min(text.find("§", from), word);
}

// The § numbers in a text: "§ 16", "§16", "§ 63/20", "paragraf 4"; of "§§ 12-14" the first.
std::vector<Sign> find_items(std::string_view text) {
  std::vector<Sign> found;
  for (size_t at = next_sign(text, 0); at != std::string_view::npos;) {
    size_t here = at + (text[at] == 'p' ? kInLetters.size() : 2);
    while (text.compare(here, 2, "§") == 0) here += 2;
    while (here < text.size() && (text[here] == ' ' || text[here] == '\n')) ++here;
    if (text.compare(here, 2, "\u00a0") == 0) here += 2;
    const size_t begin = here;
    while (here < text.size() && digit(text[here]) && here - begin < 5) ++here;
    if (here > begin) {
      std::string item(text.substr(begin, here - begin));
      if (here + 1 < text.size() && text[here] == '/' && digit(text[here + 1])) {  // "§ 63/20"
        size_t end = here + 1;
        while (end < text.size() && digit(text[end]) && end - here < 5) ++end;
        item += text.substr(here, end - here);
        here = end;
      }
      found.push_back({std::move(item), at});
    }
    at = next_sign(text, std::max(here, at + 2));
  }
  return found;
}

// "KF 2022-05-16 § 70, KS 2022-04-12 § 55": one entry for each body that has a § of its own. "Bordlagt den 20 mars
// 2024, § 139 och den 3 april 2024, § 36": for each date too.
std::vector<std::string_view> split_entry(std::string_view text) {
  const auto items = find_items(text);
  if (items.size() < 2) return {text};
  std::vector<size_t> places;
  for (const BodyHit& body : find_bodies(text)) places.push_back(body.begin);
  for (const DateHit& date : find_dates(text)) places.push_back(date.begin);
  std::sort(places.begin(), places.end());
  std::vector<std::string_view> out;
  size_t begin = 0;
  for (size_t n = 0; n + 1 < items.size(); ++n) {
    const auto next = std::upper_bound(places.begin(), places.end(), items[n].begin);
    if (next == places.end() || *next >= items[n + 1].begin) continue;
    std::string_view entry = trim(text.substr(begin, *next - begin));
    for (const std::string_view joint : {" den", " och", " samt", ","})
      if (entry.ends_with(joint)) entry = trim(entry.substr(0, entry.size() - joint.size()));
    out.push_back(entry);
    begin = *next;
  }
  out.push_back(trim(text.substr(begin)));
  return out;
}

// Whether the next line goes on with an entry that ends like this.
bool unfinished(std::string_view text) {
  if (text.ends_with(",") || text.ends_with("-") || text.ends_with("§") || text.ends_with("(")) return true;
  const std::string lower = lowered(text.substr(text.size() > 24 ? text.find(' ', text.size() - 24) + 1 : 0));
  const size_t space = lower.rfind(' ');
  const std::string_view last = std::string_view(lower).substr(space == std::string::npos ? 0 : space + 1);
  constexpr auto kOpen = std::to_array<std::string_view>(
      {"till",   "för",  "om",  "av",      "den",     "och",      "från",     "med",      "i",
       "på",     "över", "dnr", "daterad", "daterat", "angående", "gällande", "avseende", "samt",
       "mellan", "inom", "vid", "§§",      "nr",      "punkt",    "kring",    "ang.",     "ang"});
  return std::find(kOpen.begin(), kOpen.end(), last) != kOpen.end();
}

}  // namespace

std::optional<Reference> read_reference(std::string_view raw, int year) {
  const std::string entry = without_stray_hyphens(collapse(raw.substr(0, kEntryBytes)));
  if (entry.empty()) return std::nullopt;
  const std::string lower = lowered(entry);
  if (lower.starts_with("justerat den ") || lower.starts_with("justerad den ")) return std::nullopt;
  Reference reference;
  reference.as_written = entry;
  const auto items = find_items(entry);
  const auto dates = year > 0 ? find_dates(entry, year) : find_dates(entry);
  const Row* paper = paper_of(lower);
  // Statute sections are no decisions: "10 kap. 3 §", "§ 4 lagen om …".
  if (!items.empty() && (!dates.empty() || paper != nullptr || !find_bodies(entry).empty() || items.front().begin < 3))
    reference.item = ItemNumber{items.front().item};
  if (!dates.empty()) {
    reference.date = dates.front().date;
    // With a §, its own date is the one that stands nearest before it.
    if (reference.item)
      for (const DateHit& date : dates)
        if (date.end <= items.front().begin) reference.date = date.date;
  }
  const auto bodies = find_bodies(entry);
  if (!bodies.empty()) {
    const BodyHit* body = &bodies.front();
    if (reference.item)
      for (const BodyHit& hit : bodies)
        if (hit.begin < items.front().begin && (dates.empty() || hit.begin < dates.front().begin)) body = &hit;
    const bool early = body->begin < 60 || reference.item;
    if (early) reference.body = body->name;
  }
  if (const auto numbers = find_registry_numbers(entry); !numbers.empty())
    reference.registry_number = numbers.front().written;
  if (paper != nullptr) {
    reference.kind = std::string(paper->kind);
    if (*reference.kind == "decision" && reference.item) reference.kind = "minutes_item";
    if (*reference.kind == "decision" && !reference.date && !reference.body) paper = nullptr;
  } else if (reference.item) {
    reference.kind = "minutes_item";
  }
  if (paper == nullptr && !reference.item && !(reference.date && letters(entry) > 14) && !reference.registry_number)
    return std::nullopt;
  return reference;
}

std::vector<Reference> read_references(std::span<const Line> section, int year) {
  size_t width = 0;
  for (const Line& line : section) width = std::max(width, letters(line.text));
  if (width < 60 || width > 130) width = 0;
  std::vector<std::string> entries;
  const Line* above = nullptr;
  bool furniture = false;
  for (const Line& line : section) {
    if (line.role != LineRole::body) continue;
    std::string text = plain(line);
    const bool date_only = line.cells.size() == 1 && date_alone(text);
    const bool numbered = starts_with_fold(text, "dnr ") || starts_with_fold(text, "diarienummer ");
    if (field_line(line) && (line.gap_above || furniture || !(date_only || numbered) || above == nullptr)) {
      furniture = true;
      continue;
    }
    const size_t mark = line.bullet ? 0 : number_mark(text);
    const bool section_sign = text.starts_with("§");  // "§ 16 …" is no list mark here
    bool starts = line.bullet || (mark > 0 && !section_sign) || above == nullptr || entries.empty();
    if (!starts) {
      const std::string& last = entries.back();
      const std::string first_word = text.substr(0, text.find(' '));
      const bool full = width > 0 && letters(above->text) + letters(first_word) + 2 >= width;
      const bool tail = date_only || section_sign || starts_with_fold(text, "dnr") ||
                        starts_with_fold(text, "diarienummer") || starts_with_fold(text, "den ") ||
                        text.starts_with("(");
      const bool goes_on =
          lower_start(text) || unfinished(last) || tail || (full && !find_items(last).size() && !first_date(last));
      starts = !goes_on || (line.gap_above && !furniture && !lower_start(text) && !unfinished(last));
      if (line.gap_above && furniture && !lower_start(text) && !unfinished(last)) starts = true;
    }
    if (starts)
      entries.push_back(section_sign ? text : text.substr(mark));
    else if (entries.back().size() < kEntryBytes)
      join_line(entries.back(), text);
    above = &line;
    furniture = false;
  }
  std::vector<Reference> out;
  for (const std::string& entry : entries)
    for (const std::string_view piece : split_entry(std::string_view(entry).substr(0, kEntryBytes))) {
      std::string_view bare = piece;
      while (!bare.empty() && (bare.back() == ',' || bare.back() == ';' || bare.back() == ' ')) bare.remove_suffix(1);
      if (auto reference = read_reference(bare, year)) out.push_back(std::move(*reference));
    }
  return out;
}

namespace {

constexpr size_t kNear = 40;  // bytes between the body, the day and the §

// Where "nämnden" or "styrelsen" stands before the byte `end`, as one that is called `own` is called for short.
size_t called_short(std::string_view text, size_t end, const Text& own) {
  if (!own) return std::string_view::npos;
  constexpr size_t kSentence = 70;  // bytes of "Nämnden lämnade positivt planbesked den"
  const size_t from = end > kSentence ? end - kSentence : 0;
  const std::string near = lowered(text.substr(from, end - from));
  for (const std::string_view word : {"nämnden", "styrelsen", "direktionen", "utskottet"}) {
    const size_t at = near.rfind(word);
    const bool whole = at != std::string::npos && (at == 0 ? from == 0 : near[at - 1] == ' ') &&
                       at + word.size() < near.size() && near[at + word.size()] == ' ';
    if (whole && lowered(*own).ends_with(word) && near.find_first_of(".;:", at) == std::string::npos) return from + at;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<Reference> decisions_in(std::string_view text, const Text& own) {
  std::vector<Reference> out;
  const auto items = find_items(text);
  if (items.empty()) return out;
  const auto bodies = find_bodies(text);
  const auto dates = find_dates(text);
  size_t date = 0;  // after the last day that stands before the §
  size_t body = 0;  // after the last body that stands before that day
  for (const auto& item : items) {
    while (date < dates.size() && dates[date].end <= item.begin) ++date;
    if (date == 0 || item.begin - dates[date - 1].end > 4) continue;
    const DateHit& day = dates[date - 1];
    while (body < bodies.size() && bodies[body].end <= day.begin) ++body;
    const bool named = body > 0 && day.begin - bodies[body - 1].end <= kNear &&
                       text.substr(bodies[body - 1].end, day.begin - bodies[body - 1].end).find_first_of(".;:") ==
                           std::string_view::npos;
    const size_t begin = named ? bodies[body - 1].begin : called_short(text, day.begin, own);
    if (begin == std::string_view::npos) continue;
    Reference reference;
    reference.kind = "minutes_item";
    reference.body = named ? bodies[body - 1].name : *own;
    reference.date = day.date;
    reference.item = ItemNumber{item.item};
    reference.as_written = collapse(text.substr(begin, item.begin - begin)) + " § " + item.item;
    out.push_back(std::move(reference));
  }
  return out;
}

}  // namespace akt
