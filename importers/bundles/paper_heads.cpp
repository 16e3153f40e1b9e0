#include "importers/bundles/paper_heads.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/headings.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr size_t kReach = 12;     // lines of a head
constexpr size_t kSentence = 90;  // bytes: what is longer is text

enum Sign : unsigned {
  kKind = 1U << 0,    // "TJÄNSTESKRIVELSE" alone
  kTitle = 1U << 1,   // "Yttrande över …", "Handlingsplan för …"
  kNumber = 1U << 2,  // a registry number or its label
  kDate = 1U << 3,
  kTo = 1U << 4,     // an addressee's or an official's label
  kName = 1U << 5,   // a municipality, a body, an office
  kFirst = 1U << 6,  // page 1
  kLater = 1U << 7,  // page 2 and on: no start
  kForm = 1U << 8,   // "Dokumenttyp", "Antagen av"
};

bool any_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool starts_with_one(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::any_of(starts.begin(), starts.end(), [text](std::string_view start) { return text.starts_with(start); });
}

// The word before a colon or a value: "datum: 2024-01-02" -> "datum".
std::string_view label_part(std::string_view lower) {
  const size_t end = lower.find_first_of(":0123456789");
  std::string_view label = trim(lower.substr(0, end));
  while (!label.empty() && label.back() == '.') label.remove_suffix(1);
  return label;
}

bool names_office(std::string_view lower) {
  if (lower.size() > 70 || lower.empty() || lower.back() == '.') return false;
  for (const std::string_view end :
       {"kontoret",   "förvaltningen", "förvaltning", "avdelningen", "enheten",   "kansliet",   " kommun",
        " stad",      "förening",      "föreningen",  "förbund",     "förbundet", "församling", "stiftelse",
        "stiftelsen", " ab",           " if",         "rådet",       "forum",     "byalag"})
    if (lower.ends_with(end)) return true;
  return lower.starts_with("region ") && lower.size() < 40;
}

unsigned signs_of_cell(std::string_view text) {
  if (text.empty() || text.size() > 140) return 0;
  if (const auto page = page_number(text); page && page->certain && page->total > 0)
    return page->number == 1 ? kFirst : kLater;
  std::string lower = lower_case(close_up(text));
  while (!lower.empty() && (lower.back() == ':' || lower.back() == ' ')) lower.pop_back();
  if (any_of(lower, {"tjänsteskrivelse",
                     "tjänsteutlåtande",
                     "tjänstemannaförslag",
                     "yttrande",
                     "remiss",
                     "remissvar",
                     "remissyttrande",
                     "remissmissiv",
                     "remissbrev",
                     "missiv",
                     "kallelse",
                     "policy",
                     "riktlinjer",
                     "reglemente",
                     "handlingsplan",
                     "överenskommelse",
                     "avtal",
                     "iop-avtal",
                     "motion",
                     "medborgarförslag",
                     "samråd",
                     "skrivelse",
                     "revisionsrapport",
                     "partnerskapsöverenskommelse (iop)",
                     "idéburet offentligt partnerskap"}))
    return kKind;
  const std::string_view label = label_part(lower);
  if (starts_with_one(lower, {"dnr ", "dnr:", "dnr.", "diarienummer ", "vår beteckning ", "vår referens ", "ert dnr ",
                              "er referens ", "er beteckning ", "ert diarienummer "}) &&
      text.size() < 50 && lower.find_first_of("0123456789") != std::string::npos)
    return kNumber;
  if (any_of(label, {"dnr", "diarienummer", "diarienr", "ärendenummer", "vår beteckning", "vår referens", "ert dnr",
                     "er referens", "er beteckning", "ert diarienummer", "ärendebeteckning"}))
    return kNumber;
  if (any_of(label, {"datum", "utfärdat", "upprättad"})) return kDate;
  if (any_of(label, {"till", "handläggare", "mottagare", "enligt sändlista", "från"}) ||
      (lower.starts_with("till ") && lower.size() < 50))
    return kTo;
  if (starts_with_one(lower, {"dokumenttyp", "antagen av", "antaget av", "antagna av", "fastställd av", "fastställt av",
                              "beslutad av", "beslutat av", "dokumentansvarig", "remissversion", "version "}))
    return kForm;
  if (parse_iso(lower) || (lower.size() < 12 && !find_dates(lower).empty())) return kDate;
  if (lower.size() < 40)  // "Ås den 28 maj 2024"
    if (const auto dates = find_dates(lower); dates.size() == 1 && dates[0].end == lower.size()) return kDate;
  if (parse_registry_number(text) && text.size() < 30) return kNumber;
  if (names_office(lower) || body_alone(close_up(text))) return kName;
  if (starts_with_one(lower, {"remiss av ",
                              "remiss: ",
                              "remiss - ",
                              "remiss – ",
                              "remissvar från ",
                              "remissvar på ",
                              "remissvar - ",
                              "remissvar – ",
                              "remissvar: ",
                              "remissvar över ",
                              "yttrande över ",
                              "yttrande från ",
                              "yttrande angående ",
                              "yttrande avseende ",
                              "svar på remiss",
                              "avtal om idéburet",
                              "överenskommelse om ",
                              "överenskommelse mellan ",
                              "idéburet offentligt partnerskap",
                              "idéburet-offentligt",
                              "lokal överenskommelse",
                              "handlingsplan för ",
                              "handlingsplan mot ",
                              "policy för ",
                              "riktlinjer för ",
                              "reglemente för ",
                              "synpunkter på ",
                              "inbjudan till samråd",
                              "samverkansplan ",
                              "förslag till policy",
                              "förslag till riktlinj",
                              "förslag till handlingsplan",
                              "förslag till överenskommelse",
                              "motion om ",
                              "granskning av ",
                              "skrivelse om "}))
    return kTitle;
  return 0;
}

unsigned signs_of(const Line& line) {
  unsigned signs = 0;
  for (const Cell& cell : line.cells) signs |= signs_of_cell(cell.text);
  return signs;
}

}  // namespace

bool opens_paper(std::span<const Line> lines, size_t at, bool listing) {
  if (lines[at].bullet || lines[at].cells.size() > 4) return false;
  const unsigned first = signs_of(lines[at]);
  if (first == 0 || (first & kLater) != 0) return false;
  // In running text, heads that come again have been taken for furniture; one that says "1 (1)" and what it is opens.
  const bool furniture = lines[at].role == LineRole::footer;
  if (furniture && (first & kKind) == 0) return false;
  unsigned signs = 0;
  size_t seen = 0;
  for (size_t here = at; here < lines.size() && seen < kReach; ++here) {
    const Line& line = lines[here];
    if (line.role == LineRole::footer && !furniture) continue;
    ++seen;
    if (here > at && line.role == LineRole::body && known_heading(line)) break;
    if (line.text.size() > kSentence && line.cells.size() == 1 && here > at && line.text.back() == '.') break;
    if (!line.bullet) signs |= signs_of(line);
  }
  if ((signs & kLater) != 0) return false;
  // An entry of a list starts with its title; a head has something above it.
  if (listing && (first & kTitle) != 0) signs &= ~static_cast<unsigned>(kTitle);
  const auto has = [signs](unsigned sign) { return (signs & sign) != 0 ? 1 : 0; };
  if (furniture && has(kFirst) == 0) return false;
  const bool named = has(kKind | kTitle) != 0;
  const int score =
      2 * has(kKind | kTitle) + has(kNumber) + has(kDate) + has(kTo) + has(kName) + 2 * has(kFirst) + has(kForm);
  if (named) return score >= (listing && (signs & kTitle) == 0 ? 4 : 3);
  return has(kFirst) != 0 ? score >= 4 : has(kNumber) + has(kDate) + has(kTo) + has(kName) >= 4;
}

}  // namespace akt
