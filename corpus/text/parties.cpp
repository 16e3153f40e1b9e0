#include "corpus/text/parties.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

struct PartyRow {
  std::string_view lower;
  std::string_view code;
};

// Sorted by the lower-case form. Local parties that are not here are taken as written when they stand in brackets.
constexpr std::array<PartyRow, 38> kParties{{
    {"ad", "AD"},   {"apl", "APL"}, {"bap", "BAP"}, {"c", "C"},       {"d", "D"},     {"fi", "FI"},
    {"fnl", "FNL"}, {"fp", "FP"},   {"frp", "FRP"}, {"kd", "KD"},     {"kds", "KDS"}, {"kosa", "KOSA"},
    {"kp", "KP"},   {"l", "L"},     {"lpo", "LPO"}, {"m", "M"},       {"med", "MED"}, {"mp", "MP"},
    {"nl", "NL"},   {"np", "NP"},   {"nyd", "NYD"}, {"plus", "PLUS"}, {"rp", "RP"},   {"s", "S"},
    {"sbp", "SBP"}, {"sd", "SD"},   {"siv", "SIV"}, {"skvp", "SKVP"}, {"sp", "SP"},   {"spi", "SPI"},
    {"srd", "SRD"}, {"tup", "TUP"}, {"v", "V"},     {"vf", "VF"},     {"vp", "VP"},   {"vägv", "VägV"},
    {"åp", "ÅP"},   {"örp", "ÖrP"},
}};

// What else stands in brackets after a name, or after something that looks like one.
constexpr std::array<std::string_view, 66> kNoParty{
    "adj", "adm",   "anm",  "bil",   "bitr", "bolag", "del",   "digit", "dnr",  "dvs", "ej",  "ekon", "enh",    "ers",
    "fd",  "fm",    "fort", "forts", "fr",   "från",  "ggr",   "inkl",  "insp", "ja",  "jfr", "jäv",  "kl",     "kr",
    "led", "lib",   "mdr",  "mfl",   "mkr",  "mm",    "mnkr",  "mom",   "nej",  "nr",  "nya", "obs",  "ordf",   "ordin",
    "pga", "prot",  "sek",  "sekr",  "sid",  "sign",  "st",    "sv",    "tf",   "tim", "tjg", "tjl",  "tjänst", "tkr",
    "tom", "under", "utg",  "utgår", "vice", "vik",   "vordf", "x",     "år",   "åter"};

constexpr std::array<std::string_view, 10> kNone{
    "-", "–", "—", "opol", "opolitisk", "vilde", "partilös", "obunden", "politiskt obunden", "oberoende"};

struct PartyStem {
  std::string_view stem;
  std::string_view code;
};
constexpr std::array<PartyStem, 17> kNames{{
    {"socialdemokrat", "S"},
    {"arbetarepartiet", "S"},
    {"moderat", "M"},
    {"nya moderaterna", "M"},
    {"sverigedemokrat", "SD"},
    {"centerpart", "C"},
    {"centern", "C"},
    {"vänsterpart", "V"},
    {"kristdemokrat", "KD"},
    {"liberalerna", "L"},
    {"folkpart", "FP"},
    {"miljöpart", "MP"},
    {"feministiskt initiativ", "FI"},
    {"medborgerlig samling", "MED"},
    {"demokraterna", "D"},
    {"sveriges pensionärers intresseparti", "SPI"},
    {"örebropartiet", "ÖrP"},
}};

std::string_view without_brackets(std::string_view written) {
  std::string_view text = trim(written);
  if (text.starts_with('(') || text.starts_with('[')) text = trim(text.substr(1));
  if (text.ends_with(')') || text.ends_with(']')) text = trim(text.substr(0, text.size() - 1));
  return text;
}

const PartyRow* row_of(std::string_view lower) {
  const auto* row = std::lower_bound(kParties.begin(), kParties.end(), lower,
                                     [](const PartyRow& r, std::string_view code) { return r.lower < code; });
  return row != kParties.end() && row->lower == lower ? row : nullptr;
}

template <size_t N> bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::optional<std::string> party_code(std::string_view written) {
  const std::string_view text = without_brackets(written);
  size_t letters = 0;
  for (size_t at = 0; at < text.size(); ++letters) {
    size_t length = 0;
    if (!is_letter(code_point_at(text, at, length)) || letters == 5) return std::nullopt;
    at += length;
  }
  if (letters == 0) return std::nullopt;
  const std::string lower = lower_case(text);
  if (const PartyRow* row = row_of(lower)) return std::string(row->code);
  if (among(kNoParty, lower) || among(kNone, lower)) return std::nullopt;
  if (lower != text) return std::string(text);
  if (letters == 1) return std::nullopt;  // "(b)" numbers a point
  std::string code;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    code_point_at(text, at, length);
    code += upper_first(text.substr(at, length));
    at += length;
  }
  return code;
}

bool known_party(std::string_view code) { return row_of(lower_case(without_brackets(code))) != nullptr; }

std::optional<std::string> party_from_name(std::string_view name) {
  const std::string lower = lower_case(trim(name));
  for (const PartyStem& row : kNames)
    if (lower.starts_with(row.stem)) return std::string(row.code);
  const size_t hyphen = lower.find("-grupp");
  if (hyphen != std::string::npos && row_of(lower.substr(0, hyphen)) != nullptr)
    return party_code(lower.substr(0, hyphen));
  return std::nullopt;
}

std::optional<std::string> party_with_seats(std::string_view line) {
  constexpr std::string_view kSeats = "mandat";
  std::string_view text = trim(line);
  while (text.ends_with(')') || text.ends_with(':')) text = trim(text.substr(0, text.size() - 1));
  if (!lower_case(text).ends_with(kSeats)) return std::nullopt;
  text = trim(text.substr(0, text.size() - kSeats.size()));
  const size_t digits = text.find_last_not_of("0123456789") + 1;
  if (digits == text.size() || digits == 0) return std::nullopt;
  text = text.substr(0, digits);
  const size_t end = text.find_last_not_of(" ,(-\t");
  text = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
  for (const std::string_view dash : {"–", "—"})
    if (text.ends_with(dash)) text = trim(text.substr(0, text.size() - dash.size()));
  if (const size_t open = text.rfind('('); open != std::string_view::npos && text.ends_with(')'))
    if (auto code = party_code(text.substr(open))) return code;
  if (auto code = party_from_name(text)) return code;
  if (known_party(text)) return party_code(text);
  return text.empty() ? std::nullopt : std::optional(std::string(text));
}

bool says_no_party(std::string_view written) { return among(kNone, lower_case(without_brackets(written))); }

}  // namespace akt
