#include "importers/formats/furniture_words.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr size_t kLongest = 120;  // bytes: a head's line is short

struct Phrase {
  std::string_view text;  // lower case; longer ones first where one begins another
  unsigned part;
};

constexpr std::array<Phrase, 50> kPhrases{{
    {"justerandes signaturer", kSignature},
    {"justerandes signatur", kSignature},
    {"justerandes sign.", kSignature},
    {"justerandes sign", kSignature},
    {"justerarnas signaturer", kSignature},
    {"justerarnas signatur", kSignature},
    {"justerarnas sign.", kSignature},
    {"justerarnas sign", kSignature},
    {"justerarens signatur", kSignature},
    {"justerarens sign", kSignature},
    {"justerares signatur", kSignature},
    {"justeras (sign)", kSignature},
    {"justeras sign", kSignature},
    {"justerat (sign)", kSignature},
    {"justerares sign", kSignature},
    {"ordförandens signatur", kSignature},
    {"ordförandens sign.", kSignature},
    {"ordförandens sign", kSignature},
    {"ordförandes signatur", kSignature},
    {"ordförandes sign", kSignature},
    {"sekreterarens signatur", kSignature},
    {"sekreterarens sign", kSignature},
    {"utdragsbestyrkande", kSignature},
    {"utdragsbestyrkning", kSignature},
    {"utdragsbestyrkan", kSignature},
    {"utdragets riktighet bestyrks", kSignature},
    {"utdraget bestyrkes", kSignature},
    {"utdraget bestyrks", kSignature},
    {"rätt utdraget intygar", kSignature},
    {"rätt utdraget", kSignature},
    {"justerare", kSigner},
    {"justerande", kSigner},
    {"justering", kSigner},
    {"sammanträdesdatum", kMeetingLabel},
    {"sammanträdesdag", kMeetingLabel},
    {"mötesdatum", kMeetingLabel},
    {"sammanträdesprotokoll", kPaper},
    {"protokollsutdrag", kPaper},
    {"mötesprotokoll", kPaper},
    {"protokoll", kPaper},
    {"tjänsteskrivelse", kPaper},
    {"tjänsteutlåtande", kPaper},
    {"föredragningslista", kPaper},
    {"kallelse", kPaper},
    {"datum", kDateLabel},
    {"diarienummer", kNumberLabel},
    {"ärendenummer", kNumberLabel},
    {"vår beteckning", kNumberLabel},
    {"diarienr", kNumberLabel},
    {"dnr", kNumberLabel},
}};
constexpr std::array<std::string_view, 7> kPlaces{"sida", "sidan", "sidnr", "blad", "sid", "paragraf", "§"};

// Headings that open an item's parts; they recur on every page and are never furniture.
constexpr std::array<std::string_view, 34> kHeadings{"beslut",
                                                     "ärendet",
                                                     "ärende",
                                                     "sammanfattning",
                                                     "bakgrund",
                                                     "yrkanden",
                                                     "yrkande",
                                                     "beslutsgång",
                                                     "propositionsordning",
                                                     "omröstning",
                                                     "huvudvotering",
                                                     "votering",
                                                     "reservation",
                                                     "reservationer",
                                                     "särskilt yttrande",
                                                     "protokollsanteckning",
                                                     "protokollsanteckningar",
                                                     "handling",
                                                     "handlingar",
                                                     "beslutsunderlag",
                                                     "underlag",
                                                     "tidigare behandling",
                                                     "jäv",
                                                     "information",
                                                     "överläggning",
                                                     "beslutet skickas till",
                                                     "protokollsutdrag skickas till",
                                                     "ledamöter",
                                                     "ersättare",
                                                     "tjänstgörande ersättare",
                                                     "närvarande",
                                                     "beslutande",
                                                     "underskrifter",
                                                     "bilagor"};

constexpr std::array<std::string_view, 13> kRollCall{"ja",      "nej",         "avstår", "avst",  "avst.",
                                                     "frånv",   "frånvarande", "kvitt",  "parti", "ledamöter",
                                                     "ledamot", "ersättare",   "namn"};

bool letter_or_digit(std::string_view text, size_t at) {
  if (at >= text.size()) return false;
  size_t length = 0;
  const char32_t c = code_point_at(text, at, length);
  return is_letter(c) || is_digit(c);
}

std::string_view strip(std::string_view text) {
  constexpr std::string_view kAround = " \t:;,.|_-()";
  while (!text.empty() && kAround.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  while (!text.empty() && kAround.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  while (text.starts_with("–")) text = strip(text.substr(3));
  return text;
}

// "Lunds kommun", "Göteborgs Stad", "Region Gotland" at the start: its length in bytes.
size_t municipality_length(std::string_view text, std::string_view lower) {
  constexpr std::array<std::string_view, 4> kEnds{" kommun", " stad", " kommuns", " stads"};
  if (!is_upper_at(text, 0)) return 0;
  for (const std::string_view end : kEnds) {
    const size_t at = lower.find(end);
    if (at == std::string_view::npos || letter_or_digit(lower, at + end.size())) continue;
    const std::string_view before = lower.substr(0, at);
    if (std::count(before.begin(), before.end(), ' ') <= 2 && body_alone(text.substr(0, at)) == std::nullopt)
      return at + end.size();
  }
  if (!lower.starts_with("region ")) return 0;
  const size_t space = lower.find(' ', 7);
  return space == std::string_view::npos ? lower.size() : space;
}

// "nr 4", "(nr 1)", "4/2024", "4" after "Protokoll": its length in bytes.
size_t series_length(std::string_view lower) {
  size_t at = lower.find_first_not_of(" (");
  if (at == std::string_view::npos) return 0;
  if (lower.substr(at).starts_with("nr")) at = std::min(lower.find_first_not_of(" .:", at + 2), lower.size());
  const size_t digits = at;
  while (at < lower.size() && ((lower[at] >= '0' && lower[at] <= '9') || lower[at] == '/' || lower[at] == '-')) ++at;
  if (at == digits || at - digits > 9) return 0;
  if (const auto dates = find_dates(lower.substr(digits)); !dates.empty() && dates.front().begin == 0) return 0;
  return at < lower.size() && lower[at] == ')' ? at + 1 : at;
}

// "--27", "–27" after a date: the last day of a meeting of two.
size_t second_day_length(std::string_view text) {
  size_t at = 0;
  while (at < text.size() && (text[at] == '-' || text.substr(at).starts_with("–"))) at += text[at] == '-' ? 1 : 3;
  if (at == 0) return 0;
  const size_t digits = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return at - digits >= 1 && at - digits <= 2 ? at : 0;
}

// Takes a date, a registry number, a phrase, a municipality or a page number off the start; 0 when there is none.
unsigned take_part(std::string_view& text) {
  const std::string lower = lower_case(text);
  if (lower.size() != text.size()) return kNothing;  // no Swedish head has such a letter
  for (const Phrase& phrase : kPhrases) {
    if (!std::string_view(lower).starts_with(phrase.text) || letter_or_digit(lower, phrase.text.size())) continue;
    size_t length = phrase.text.size();
    unsigned part = phrase.part;
    if (phrase.part == kPaper) {
      if (const size_t series = series_length(std::string_view(lower).substr(length))) {
        length += series;
        part |= kSeries;
      }
    }
    text.remove_prefix(length);
    return part;
  }
  if (page_number(text) && page_number(text)->certain) {
    text = {};
    return kPageNumber;
  }
  if (const auto dates = find_dates(text); !dates.empty() && dates.front().begin == 0) {
    text.remove_prefix(dates.front().end);
    text.remove_prefix(second_day_length(text));
    return kDate;
  }
  for (const std::string_view place : kPlaces) {
    if (lower != place) continue;
    text = {};
    return kPlace;
  }
  if (const size_t length = municipality_length(text, lower)) {
    text.remove_prefix(length);
    return kMunicipality;
  }
  if (parse_registry_number(text)) {
    text = {};
    return kNumber;
  }
  return kNothing;
}

// The longest start of the text that names a body and nothing else.
unsigned take_body(std::string_view& text) {
  for (std::string_view head = text;;) {
    if (body_alone(strip(head))) {
      text.remove_prefix(head.size());
      return kBody;
    }
    const size_t space = head.find_last_of(' ');
    if (space == std::string_view::npos) return kNothing;
    head = head.substr(0, space);
  }
}

// "S A M M A N T R Ä D E S P R O T O K O L L", "PRO T OK OL L": a paper's name set with space between its letters.
bool spaced_paper(std::string_view text) {
  if (std::count(text.begin(), text.end(), ' ') < 2) return false;
  std::string closed;
  for (const char c : lower_case(text))
    if (c != ' ') closed += c;
  return closed == "protokoll" || closed == "sammanträdesprotokoll" || closed == "protokollsutdrag" ||
         closed == "tjänsteskrivelse" || closed == "kallelse";
}

unsigned parts_of_cell(std::string_view text) {
  if (spaced_paper(text)) return kPaper;
  unsigned parts = kNothing;
  for (text = strip(text); !text.empty(); text = strip(text)) {
    unsigned part = take_part(text);
    if (part == kNothing) part = take_body(text);
    if (part == kNothing) return kNothing;
    parts |= part;
  }
  return parts;
}

}  // namespace

unsigned parts_of(const Line& line) {
  if (line.text.size() > kLongest || line.text.find("§ ") != std::string::npos) return kNothing;
  unsigned parts = kNothing;
  bool bare_number = false;
  for (const Cell& cell : line.cells) {
    // A page number keeps its brackets, which strip() would take.
    const auto number = page_number(cell.text);
    const unsigned of_cell = number && number->certain ? unsigned{kPageNumber} : parts_of_cell(cell.text);
    if (of_cell == kNothing && (!number || bare_number)) return kNothing;
    bare_number = bare_number || of_cell == kNothing;
    parts |= of_cell;
  }
  // "2021-08-30      12": a number without more is the page's beside a head's other parts.
  if (bare_number) return parts == kNothing ? parts : parts | kPlace;
  return parts;
}

std::string recurring_key(std::string_view text) {
  const std::string lower = lower_case(text);
  std::string key;
  for (const char c : lower) {
    if (c >= '0' && c <= '9') {
      if (key.empty() || key.back() != '0') key += '0';
    } else if (c == '\t') {
      key += ' ';
    } else {
      key += c;
    }
  }
  return key;
}

bool always_content(const Line& line) {
  if (line.text.find("§") != std::string::npos || line.heading > 0) return true;
  if (line.text.size() > kLongest) return true;
  const std::string lower = lower_case(line.text);
  if (lower.starts_with("bilaga ") && line.cells.size() == 1) return true;  // each page of appendices has its own
  std::string_view bare = lower;
  while (bare.ends_with(':') || bare.ends_with('.')) bare.remove_suffix(1);
  if (std::find(kHeadings.begin(), kHeadings.end(), bare) != kHeadings.end()) return true;
  size_t roll_words = 0;
  // A row of a roll call: print-outs of one meeting repeat it at the same height of many pages.
  if (line.cells.size() > 1)
    for (const Cell& cell : line.cells) {
      const std::string word = lower_case(cell.text);
      if (word == "x" || word == "ja" || word == "nej" || word == "avstår" || word == "frånvarande") return true;
    }
  for (const Cell& cell : line.cells) {
    const std::string word = lower_case(cell.text);
    if (word.starts_with("transport") || word.starts_with("summa")) return true;
    if (std::find(kRollCall.begin(), kRollCall.end(), word) != kRollCall.end()) ++roll_words;
  }
  return roll_words > 1 || (roll_words == 1 && line.cells.size() == 1);
}

bool notice_heading(std::string_view text) {
  if (text.size() > 60) return false;
  const std::string lower = lower_case(text);
  return lower.starts_with("anslag") || lower.starts_with("bevis") || lower.starts_with("tillkännagivande");
}

bool dispatch_heading(std::string_view text) {
  if (text.size() > 60) return false;
  const std::string lower = lower_case(text);
  constexpr std::array<std::string_view, 9> kGoes{"skickas till", "sänds till",   "expedieras",
                                                  "expediering",  "delges",       "sändes till",
                                                  "utdrag till",  "för kännedom", "för verkställighet"};
  return std::any_of(kGoes.begin(), kGoes.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

}  // namespace akt
