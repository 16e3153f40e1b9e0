#include "importers/bundles/fronts.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/headings.h"

namespace akt {
namespace {

constexpr size_t kFrontReach = 30;  // lines after "Plats och tid" in which the members must come
constexpr size_t kHeadReach = 12;   // lines above it that may be its letterhead

std::string lower_start(const Line& line, size_t bytes = 60) {
  return lower_case(close_up(trim(std::string_view(line.text).substr(0, bytes))));
}

bool starts_with_any(const std::string& text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&text](std::string_view word) { return text.starts_with(word); });
}

// A label is followed by nothing, by a colon or by its value: "Sammanträdestider fastställs" and "tid och plats för
// justering" are none.
bool place_label(const Line& line, const std::string& lower) {
  // "Tid     Tisdag 17 oktober": a label with its value in the next cell
  if (lower == "tid") return true;  // "plats" alone heads a column of a voting list, too
  if (line.cells.size() > 1)
    for (const std::string_view label : {"tid", "mötestid"})
      if (lower_case(trim(line.cells.front().text)) == label) return true;
  for (const std::string_view label :
       {"plats och tid", "tid och plats", "plats/tid", "tid/plats", "plats & tid", "tid & plats", "sammanträdesplats",
        "plats och sammanträdestid", "plats, datum och tid", "sammanträdestid", "plats:", "tid:", "tid och lokal",
        "dag och tid", "datum och tid"}) {
    if (!lower.starts_with(label)) continue;
    if (label.ends_with(':') || lower.size() == label.size() || line.cells.size() > 1) return true;
    const size_t value = lower.find_first_not_of(" .", label.size());
    if (value == std::string::npos || value == label.size()) return value == std::string::npos || lower[value] == ':';
    const bool digit = lower[value] >= '0' && lower[value] <= '9';
    return digit || is_upper_at(close_up(trim(std::string_view(line.text).substr(0, 60))), value);
  }
  return false;
}

// "Justeringens plats och" / "tid": the rest of a label that a narrow column has broken.
bool rest_of_label(std::span<const Line> lines, size_t at, const std::string& lower) {
  if (at == 0) return false;
  const std::string above = lower_start(lines[at - 1]);
  if (above.starts_with("justering") && lines[at - 1].cells.size() == 1)
    return true;  // "Justeringens" / "plats och tid"
  return lower == "tid" && (above.ends_with(" och") || above.ends_with(" tid") || above.ends_with("/"));
}

bool members_label(const std::string& lower) {
  return starts_with_any(lower, {"beslutande", "ledamöter", "närvarande", "tjänstgörande", "ordinarie ledamöter",
                                 "deltagande", "närvaro", "ersättare", "förteckning över", "ordförande"});
}

bool table_header(const Line& line) {
  const std::string lower = lower_case(std::string_view(line.text).substr(0, 200));
  return lower.find("ja") != std::string::npos && lower.find("nej") != std::string::npos;
}

// A voting list, though it may be one of attendance too: an appendix, or a table in a §. Its heads may have come to
// stand after the names, where text was taken out column by column.
bool votes_below(std::span<const Line> lines, size_t at) {
  size_t seen = 0;
  for (++at; at < lines.size() && seen < 150 && lines[at].text.size() < 70; ++at) {
    if (lines[at].role != LineRole::body) continue;
    ++seen;
    const std::string lower = lower_start(lines[at]);
    if (lower == "ja" || lower == "nej" || lower == "summa" || lower == "summa:") return true;
    if (seen > 6) continue;
    std::string words = " " + lower_case(std::string_view(lines[at].text).substr(0, 200)) + " ";
    std::replace(words.begin(), words.end(), '\t', ' ');
    if (words.find(" ja ") != std::string::npos && words.find(" nej ") != std::string::npos) return true;
  }
  return false;
}

// An attendance list under a heading of its own: names with parties, line after line.
bool names_below(std::span<const Line> lines, size_t at) {
  size_t names = 0;
  size_t seen = 0;
  for (++at; at < lines.size() && seen < 12; ++at) {
    if (lines[at].role != LineRole::body) continue;
    ++seen;
    const std::string& text = lines[at].text;
    const size_t open = text.find('(');
    if (open != std::string::npos && text.find(')', open) != std::string::npos && text.find(')', open) - open <= 6)
      ++names;
    if (text.starts_with("§ ")) break;
  }
  return names >= 4;
}

bool notice_heading(const std::string& lower) {
  if (lower.size() > 60) return false;
  return starts_with_any(lower,
                         {"anslag/bevis", "anslag / bevis", "anslagsbevis", "bevis om anslag", "bevis om justering",
                          "bevis om tillkännagivande", "bevis/anslag", "tillkännagivande av justerat",
                          "tillkännagivande av protokoll", "anslag och bevis", "anslag – bevis", "anslag - bevis",
                          "justering och anslag", "tillkännagivande om justerat", "bevis anslag"}) ||
         lower == "anslag" || lower == "bevis" || lower == "tillkännagivande" || lower == "anslag:";
}

bool notice_below(std::span<const Line> lines, size_t at) {
  const size_t to = std::min(lines.size(), at + 22);
  for (++at; at < to; ++at) {
    const std::string lower = lower_case(std::string_view(lines[at].text).substr(0, 200));
    const bool posted = lower.find("anslag") != std::string::npos || lower.find("tillkänn") != std::string::npos;
    if (posted && (lower.find("upp") != std::string::npos || lower.find("ned") != std::string::npos ||
                   lower.find("datum") != std::string::npos || lower.find("publicer") != std::string::npos ||
                   lower.find("justera") != std::string::npos || lower.starts_with("anslaget ")))
      return true;
    if (lower.find("överklag") != std::string::npos) return true;
  }
  return false;
}

bool signature_heading(const std::string& lower) {
  static constexpr std::array<std::string_view, 12> kWords{
      "underskrifter",     "underskrift", "vid protokollet",      "justeras",
      "justerat",          "justeras:",   "vid protokollet:",     "underskrifter:",
      "digital justering", "signaturer",  "elektronisk signatur", "protokollets justering"};
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end() ||
         lower.starts_with("undertecknat av följande personer") ||
         ((lower.starts_with("vid protokollet ") || lower.starts_with("vid protokollet\t")) && lower.size() < 60 &&
          !lower.ends_with('.'));  // and the name
}

// "Ordförande   Justerare   Sekreterare" in a row, over or under those who sign.
bool signing_offices(const Line& line) {
  return line.cells.size() > 1 && std::all_of(line.cells.begin(), line.cells.end(), [](const Cell& cell) {
           const std::string office = lower_case(cell.text);
           return office == "ordförande" || office == "justerare" || office == "justerande" ||
                  office == "sekreterare" || office == "protokolljusterare" || office == "protokollsjusterare";
         });
}

// "Eva Sten, ordförande" on a line of its own.
bool signs(const Line& line) {
  const size_t comma = line.text.find(", ");
  if (line.cells.size() != 1 || comma == std::string::npos || line.text.size() > 60) return false;
  const std::string office = lower_case(trim(std::string_view(line.text).substr(comma + 2)));
  return (office == "ordförande" || office == "justerare" || office == "justerande" || office == "sekreterare" ||
          office == "protokollförare" || office == "mötesordförande" || office == "mötessekreterare") &&
         person_name(std::string_view(line.text).substr(0, comma));
}

// Where the last lines of the file are nothing but such signatures; past the end when they are not.
size_t signatures_at_end(std::span<const Line> lines) {
  size_t at = lines.size();
  size_t count = 0;
  while (at > 0 && (lines[at - 1].role != LineRole::body || signs(lines[at - 1]))) {
    --at;
    count += signs(lines[at]) ? 1 : 0;
  }
  while (at < lines.size() && !signs(lines[at])) ++at;
  return count > 1 ? at : lines.size();
}

// The letterhead above a front belongs to it.
size_t with_letterhead(std::span<const Line> lines, size_t at) {
  size_t begin = at;
  for (size_t back = 1; back <= kHeadReach && back <= at; ++back) {
    const Line& line = lines[at - back];
    if (line.page != lines[at].page) break;
    if (line.role != LineRole::body) continue;
    if (!letterhead(line)) break;
    // "Beslutet skickas till" / "Kommunstyrelsen": an addressee, not a letterhead.
    const Line* above = at - back > 0 ? &lines[at - back - 1] : nullptr;
    if (above != nullptr && above->role == LineRole::body && known_heading(*above)) break;
    begin = at - back;
  }
  return begin;
}

}  // namespace

bool first_on_page(std::span<const Line> lines, size_t at) {
  for (size_t back = at; back > 0; --back) {
    if (lines[back - 1].page != lines[at].page) return true;
    if (lines[back - 1].role == LineRole::body) return false;
  }
  return true;
}

bool letterhead(const Line& line) {
  if (line.text.size() > 110 || line.text.find("§") != std::string::npos) return false;
  const std::string lower = lower_start(line, 110);
  if (lower.empty() || lower.back() == '.') return false;
  if (lower == "protokollsutdrag" || lower == "utdrag ur protokoll")
    return true;  // elsewhere the head of a dispatch list
  if (known_heading(line)) return false;
  if (body_alone(close_up(line.text))) return true;
  if (starts_with_any(lower, {"sammanträdes", "protokoll", "mötesprotokoll", "sida", "blad", "datum", "diarienummer",
                              "paragrafer", "utdrag", "närvaro"}))
    return true;
  if (lower.ends_with(" kommun") || lower.ends_with(" stad") || lower.ends_with("protokoll")) return true;
  const auto dates = find_dates(lower);
  const auto bodies = find_bodies(lower);
  const bool body_first = !bodies.empty() && bodies[0].begin == 0;
  if (dates.size() == 1 && lower.size() < (body_first ? 70U : 40U)) return true;
  // "Ekby kommun   SAMMANTRÄDESPROTOKOLL   Blad": a head of several cells.
  return std::any_of(line.cells.begin(), line.cells.end(), [&line](const Cell& cell) {
    const std::string own = lower_case(cell.text);
    return body_alone(cell.text) ||
           (line.cells.size() > 1 &&
            (starts_with_any(own, {"sammanträdesprotokoll", "sammanträdesdatum", "protokollsutdrag"}) ||
             own.ends_with(" kommun")));
  });
}

// "KALLELSE" above on the page: who is called to a meeting, and where, is no front of its minutes.
static bool summons_above(std::span<const Line> lines, size_t at) {
  constexpr size_t kReach = 14;
  for (size_t back = 0; back < kReach && back <= at; ++back) {
    const Line& line = lines[at - back];
    if (line.page != lines[at].page) return false;
    for (const Cell& cell : line.cells) {
      const std::string lower = lower_case(std::string_view(cell.text).substr(0, 60));
      for (const std::string_view word :
           {"kallelse", "föredragningslista", "dagordning", "ärendelista", "minnesanteckningar", "mötesanteckningar"})
        if (lower.starts_with(word) && (lower.size() == word.size() || lower.find_first_of(" /,:") == word.size()))
          return true;
    }
  }
  return false;
}

std::vector<Start> find_fronts(std::span<const Line> lines) {
  std::vector<Start> starts;
  size_t covered = 0;  // lines before this belong to a front already found
  if (const size_t end = signatures_at_end(lines); end < lines.size())
    starts.push_back({end, SegmentType::front, true});
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.size() > 300) continue;
    const std::string lower = lower_start(line);
    if (lower.empty()) continue;
    if (notice_heading(lower) && notice_below(lines, at)) {
      starts.push_back({with_letterhead(lines, at), SegmentType::notice});
      covered = at + 12;
      continue;
    }
    if (at >= covered && place_label(line, lower) && !rest_of_label(lines, at, lower)) {
      if (summons_above(lines, at)) continue;
      for (size_t below = at + 1; below < std::min(lines.size(), at + kFrontReach); ++below) {
        if (lines[below].role != LineRole::body || !members_label(lower_start(lines[below]))) continue;
        if (table_header(lines[below])) continue;
        starts.push_back({with_letterhead(lines, at), SegmentType::front});
        covered = below;
        break;
      }
      continue;
    }
    if (at < covered) continue;
    // "Närvarande ledamöter" and nothing else heads a list wherever it stands.
    const bool alone = lower == "närvarande ledamöter" || lower == "beslutande ledamöter" ||
                       lower == "närvarande beslutande" || lower == "närvarande ledamöter:";
    const bool list = starts_with_any(lower, {"närvaro", "beslutande", "närvarande", "ledamöter"}) && lower.size() < 40;
    if (list && !table_header(line) && (alone || line.gap_above || first_on_page(lines, at)) &&
        names_below(lines, at) && !votes_below(lines, at)) {
      starts.push_back({with_letterhead(lines, at), SegmentType::front});
      covered = at + 6;
      continue;
    }
    if (signing_offices(line) || (signature_heading(lower) && (line.gap_above || first_on_page(lines, at))))
      starts.push_back({at, SegmentType::front, true});
  }
  std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) { return a.line < b.line; });
  return starts;
}

// "Söndagen den 9 juni 2024, klockan 07.15–07.50"
static bool day_and_hours(const Line& line) {
  constexpr size_t kLongest = 100;
  if (line.role != LineRole::body || line.text.size() > kLongest) return false;
  const std::string lower = lower_case(line.text);
  for (const std::string_view day : {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"})
    if (lower.starts_with(day)) return lower.find(" kl") != std::string::npos && find_dates(lower).size() == 1;
  return false;
}

bool tells_of_meeting(std::span<const Line> cover) {
  if (!cover.empty() && summons_above(cover, std::min<size_t>(cover.size() - 1, 10))) return false;
  constexpr std::array<std::string_view, 18> kTold{
      "ordförande:",   "ordförande\t",  "sekreterare:",         "sekreterare\t",       "protokollförare", "närvarande",
      "beslutande",    "justerare",     "protokollet justeras", "sammanträdet öppnas", "utses att",       "paragraf",
      "datum och tid", "plats och tid", "tid och plats",        "protokoll fört",      "frånvarande",     "dessutom:"};
  std::array<bool, kTold.size()> told{};
  for (const Line& line : cover) {
    if (line.role != LineRole::body || line.text.size() > 300) continue;
    const std::string lower = lower_start(line);
    for (size_t n = 0; n < kTold.size(); ++n) told[n] = told[n] || lower.starts_with(kTold[n]);
  }
  const bool when = std::any_of(cover.begin(), cover.end(), day_and_hours);
  return std::count(told.begin(), told.end(), true) + (when ? 1 : 0) >= 2;
}

// Another heading of a § below, before the page is over.
static bool heading_follows(std::span<const Line> lines, size_t at) {
  for (size_t below = at + 1; below < std::min(lines.size(), at + 60) && lines[below].page == lines[at].page; ++below) {
    if (lines[below].role != LineRole::body) continue;
    const auto heading = known_heading(lines[below]);
    if (heading && heading->part != Part::vote && heading->part != Part::attestation) return true;
  }
  return false;
}

// "Omröstningslista 2" over "§ 99 Budget": a list that says whose it is.
static bool names_item_below(std::span<const Line> lines, size_t at) {
  return at + 1 < lines.size() && lines[at + 1].text.starts_with("§");
}

// What a list of votes calls itself.
static bool list_title(const std::string& lower) {
  return starts_with_any(lower, {"omröstningslista", "voteringslista", "omröstningsresultat", "voteringsresultat",
                                 "närvaro- och omröstningslista", "voteringsprotokoll", "omröstningsprotokoll",
                                 "närvaro- och voteringslista", "omröstningsbilaga", "närvarolista", "uppropslista"});
}

// The page's head says "NÄRVARO- OCH OMRÖSTNINGSLISTA" where those of other pages say "SAMMANTRÄDESPROTOKOLL".
static bool head_of_list(std::span<const Line> lines, size_t at) {
  constexpr size_t kHead = 3;  // lines
  if (at > 0 && lines[at - 1].page == lines[at].page) return false;
  for (size_t n = at; n < std::min(lines.size(), at + kHead) && lines[n].page == lines[at].page; ++n)
    for (size_t cell = 1; cell < lines[n].cells.size(); ++cell)
      if (list_title(lower_case(lines[n].cells[cell].text))) return true;
  return false;
}

std::vector<Start> find_appendices(std::span<const Line> lines) {
  std::vector<Start> starts;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (head_of_list(lines, at)) {
      starts.push_back({at, SegmentType::appendix});
      continue;
    }
    if (line.role != LineRole::body || line.text.size() > 90) continue;
    const std::string lower = lower_start(line, 90);
    const bool top = first_on_page(lines, at);
    if (!top && !line.gap_above) continue;
    const bool lists = list_title(lower);
    bool numbered = false;
    if (lower.starts_with("bilaga ") && lower.size() < 60) {
      const size_t end = lower.find_first_of(" :\t", 7);
      const std::string id = lower.substr(7, end == std::string::npos ? std::string::npos : end - 7);
      numbered = !id.empty() && id.size() <= 4 && (end == std::string::npos || top);
    }
    if (!lists && !numbered) continue;
    // "Omröstningsresultat" heads a part of a § as well: then the § goes on below.
    // A list called one belongs to an appendix where nothing of the § comes after it.
    const bool called_list = starts_with_any(lower, {"voteringslista", "omröstningslista"});
    if (lists && known_heading(line) && ((!top && !called_list) || heading_follows(lines, at)) &&
        !names_item_below(lines, at))
      continue;
    if (numbered && !top) {
      // In running text without pages, only what a list of names or votes follows.
      bool table = false;
      for (size_t below = at + 1; below < std::min(lines.size(), at + 14); ++below) {
        const std::string next = lower_start(lines[below]);
        table = table || starts_with_any(next, {"antal ja", "ärende:", "namn", "plats", "ledamot", "ledamöter"});
      }
      if (!table) continue;
    }
    starts.push_back({at, SegmentType::appendix});
  }
  return starts;
}

bool day_of_the_copy(std::string_view lower) {
  // A paper's day at the foot of one page and the next is no head's either.
  for (const std::string_view paper : {"tjänsteskrivelse", "tjänsteutlåtande", "skrivelse", "yttrande", "rapport"})
    if (lower.starts_with(paper)) return true;
  constexpr std::array<std::string_view, 7> kStems{"uppdatera", "publicera", "utskri", "skriven ut",
                                                   "ändrad",    "hämtad",    "signera"};
  return std::any_of(kStems.begin(), kStems.end(),
                     [&](std::string_view stem) { return lower.find(stem) != std::string_view::npos; });
}

FrontFacts front_facts(std::span<const Line> lines) {
  FrontFacts facts;
  bool after_items_label = false;
  bool after_date_label = false;
  for (const Line& line : lines) {
    const std::string lower = lower_start(line, 300);
    if (const auto body = body_alone(close_up(line.text))) facts.bodies.push_back(*body);
    for (const Cell& cell : line.cells)
      if (line.cells.size() > 1)
        if (const auto body = body_alone(cell.text)) facts.bodies.push_back(*body);
    const bool items_label = lower.starts_with("paragraf") || lower.starts_with("omfattar") ||
                             lower.starts_with("justerade paragraf") || lower.starts_with("protokollets paragraf");
    const size_t sign = line.text.find("§");
    if ((items_label || after_items_label) && !facts.items) {
      // "Paragrafer § 429–463", "§§ 1-32", "Paragrafer 26 -- 38", "77/19 – 81/19"; nothing where the line's end cuts
      // it.
      Interval interval;
      int* target = &interval.first;
      for (size_t at = sign == std::string::npos ? 0 : sign; at < line.text.size(); ++at) {
        if (line.text[at] < '0' || line.text[at] > '9') continue;
        int value = 0;
        while (at < line.text.size() && line.text[at] >= '0' && line.text[at] <= '9' && value < 100000)
          value = value * 10 + (line.text[at++] - '0');
        if (target == &interval.first) interval.last = value;
        *target = value;
        target = &interval.last;
        if (at < line.text.size() && line.text[at] == '/')  // the year
          while (at + 1 < line.text.size() && line.text[at + 1] >= '0' && line.text[at + 1] <= '9') ++at;
      }
      const bool cut = line.text.ends_with('-') || line.text.ends_with("–") || line.text.ends_with("—");
      if (!cut && interval.first > 0 && interval.last >= interval.first) facts.items = interval;
    }
    // The day the minutes are attested is not the meeting's.
    const bool in_cell = std::any_of(line.cells.begin(), line.cells.end(),
                                     [](const Cell& cell) { return starts_with_fold(cell.text, "sammanträdesdatum"); });
    const auto at = static_cast<size_t>(&line - lines.data());
    const bool place = place_label(line, lower) && !rest_of_label(lines, at, lower);
    const bool date_label = (lower.starts_with("sammanträde") || in_cell || place || lower.starts_with("tid\t") ||
                             lower.starts_with("datum för samman")) &&
                            lower.find("juster") == std::string::npos;
    const auto dates = find_dates(line.text);
    if (date_label || after_date_label ||
        (line.role != LineRole::body && line.text.size() < 120 && !day_of_the_copy(lower)))
      for (const DateHit& hit : dates) facts.dates.push_back(hit.date);
    after_items_label =
        items_label && sign == std::string::npos && line.text.find_first_of("0123456789") == std::string::npos;
    after_date_label = date_label && dates.empty();
  }
  return facts;
}

}  // namespace akt
