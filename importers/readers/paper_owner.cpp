#include "importers/readers/paper_owner.h"

#include <algorithm>
#include <array>
#include <map>

#include "corpus/text/bodies.h"
#include "corpus/text/municipalities.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kEnough = 400000;  // bytes: a sample of a huge file will do
constexpr size_t kLetterhead = 10;  // lines
constexpr size_t kPageTop = 4;      // lines
constexpr int kOften = 3;           // mentions that make an owner when no place does

struct Claim {
  int as_sender = 0;
  int spoken_of = 0;
  const Line* first_place = nullptr;
  const Line* first_mention = nullptr;
};

std::string word_before(std::string_view text, size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  size_t begin = at;
  while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\t') --begin;
  return lower_case(text.substr(begin, at - begin));
}

// "avtal med Lunds kommun", "mellan … och Lunds kommun": somebody else.
bool other_party(std::string_view line, const MunicipalityHit& hit) {
  static constexpr std::array<std::string_view, 12> kTowards{"med", "och",  "från", "till", "mellan", "hos",
                                                             "mot", "samt", "av",   "via",  "eller",  "att"};
  return std::find(kTowards.begin(), kTowards.end(), word_before(line, hit.begin)) != kTowards.end();
}

bool alone(const Line& line, const MunicipalityHit& hit) {
  const std::string_view name = std::string_view(line.text).substr(hit.begin, hit.end - hit.begin);
  return std::any_of(line.cells.begin(), line.cells.end(),
                     [name](const Cell& cell) { return trim(cell.text) == name; });
}

// "Kommunfullmäktige i Lunds kommun", "Lunds kommun, Kommunstyrelsen", "Lunds kommuns kommunstyrelse"
bool beside_body(const Line& line, const MunicipalityHit& hit) {
  constexpr size_t kReach = 100;
  const size_t from = hit.begin > kReach ? hit.begin - kReach : 0;
  const std::string_view near = std::string_view(line.text).substr(from, hit.end - from + kReach);
  const size_t begin = hit.begin - from;
  const size_t end = hit.end - from;
  const auto only_joins = [near](size_t left, size_t right) {
    if (right < left || right - left > 6) return false;
    const std::string_view gap = trim(near.substr(left, right - left));
    return gap.empty() || gap == "," || gap == "i" || gap == "-" || gap == "–" || gap == "/" || gap == "|" ||
           gap == "·" || gap == "•" || gap == "—";
  };
  const auto bodies = find_bodies(near);
  return std::any_of(bodies.begin(), bodies.end(),
                     [&](const BodyHit& body) { return only_joins(body.end, begin) || only_joins(end, body.begin); });
}

// "Havsby kommun, 123 45 Havsby, tel 0123-456 00": the foot of a letter.
bool address_line(const Line& line, const MunicipalityHit& hit) {
  if (hit.begin != 0) return false;
  const std::string_view rest = std::string_view(line.text).substr(hit.end);
  for (const std::string_view reach : {"@", "www.", " tel ", " tel.", " tel:", "telefon:", "telefon "})
    if (contains_fold(rest, reach)) return true;
  for (size_t at = 0; at + 6 <= rest.size(); ++at) {
    const std::string_view code = rest.substr(at, 6);
    if (code[3] == ' ' &&
        std::all_of(code.begin(), code.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9'); }))
      return true;
  }
  return false;
}

// How much a place tells of the sender: page furniture and the paper's top, the head of a page, a body's side.
int place_weight(const Line& line, size_t at, size_t on_page, const MunicipalityHit& hit) {
  const bool self = alone(line, hit);
  const bool furniture = line.role != LineRole::body;
  const bool top = at < kLetterhead;
  const bool authority = !hit.known && !hit.town && hit.name.find(' ') != std::string::npos;  // "Region Skåne"
  const bool body = !authority && beside_body(line, hit);
  if (hit.town && !hit.known && !self && !body) return 0;  // "en Levande stad"
  if (furniture && !other_party(line.text, hit)) return 4;
  if (body || (self && (top || on_page < kPageTop)) || address_line(line, hit)) return 4;
  if (top && !other_party(line.text, hit)) return 3;
  // "Till Lunds kommun": whose archive a letter lies in.
  return top && line.text.size() < hit.end - hit.begin + 8 ? 2 : 0;
}

// "Havsby kommunhus, Storgatan 1": the house is its municipality's, where no sender is named.
std::optional<PaperOwner> owner_of_house(std::span<const Line> lines) {
  constexpr size_t kFront = 60;  // lines
  for (size_t at = 0; at < std::min(lines.size(), kFront); ++at) {
    const std::string& text = lines[at].text;
    if (text.size() > 200) continue;
    const size_t house = lower_case(text).find(" kommunhus");
    if (house == std::string::npos || house == 0 || house > text.size()) continue;
    const size_t begin = text.find_last_of(" \t,", house - 1);
    const std::string place = text.substr(begin == std::string::npos ? 0 : begin + 1);
    // As if it said "Havsby kommun": the same names, and no others.
    const auto hits = find_municipalities(place.substr(0, place.find("hus")));
    if (hits.size() == 1 && hits[0].begin == 0)
      return PaperOwner{hits[0].name, {"municipality", lines[at].page, text, "the municipality's house"}};
  }
  return std::nullopt;
}

// "Överenskommelse mellan Havsby kommun och civilsamhället" at the top, and no other municipality beside it.
std::optional<PaperOwner> only_party(std::span<const Line> lines) {
  for (size_t at = 0; at < std::min(lines.size(), kLetterhead); ++at) {
    std::string text = lines[at].text;
    if (at + 1 < lines.size()) text += " " + lines[at + 1].text;
    const size_t between = lower_case(text).find("mellan ");
    if (between == std::string::npos || text.size() > 300) continue;
    const auto hits = find_municipalities(text);
    if (hits.size() != 1 || hits[0].town || hits[0].begin < between) continue;
    return PaperOwner{hits[0].name, {"municipality", lines[at].page, text, "the one municipality it is between"}};
  }
  return std::nullopt;
}

// "Protokoll 2025-02-13 - Kulturnämnden - Havsby kommun": a web page's title ends with whose site it is.
std::optional<PaperOwner> owner_of_site(std::string_view title) {
  const size_t mark = std::max({title.rfind(" - ") + 1, title.rfind(" | ") + 1, title.rfind(" – ") + 1});
  if (mark == 0) return std::nullopt;
  const std::string_view site = trim(title.substr(title.find(' ', mark)));
  const auto hits = find_municipalities(site);
  if (hits.size() != 1 || hits[0].begin != 0 || hits[0].end != site.size()) return std::nullopt;
  return PaperOwner{hits[0].name,
                    {"municipality", 1, std::string(title.substr(0, 400)), "the site's name in its title"}};
}

std::optional<PaperOwner> strongest(const std::map<std::string, Claim>& claims) {
  const auto best = std::max_element(claims.begin(), claims.end(), [](const auto& a, const auto& b) {
    return std::pair(a.second.as_sender, a.second.spoken_of) < std::pair(b.second.as_sender, b.second.spoken_of);
  });
  if (best == claims.end()) return std::nullopt;
  const Claim& claim = best->second;
  const bool placed = claim.as_sender > 0;
  if (!placed) {
    int others = 0;
    for (const auto& [name, other] : claims)
      if (name != best->first) others += other.spoken_of;
    if (claim.spoken_of < kOften || claim.spoken_of <= others) return std::nullopt;
  }
  const Line* line = placed ? claim.first_place : claim.first_mention;
  return PaperOwner{
      best->first,
      {"municipality", line->page, line->text.substr(0, 400),
       placed ? "whose paper it is, by where the name stands" : "named again and again, and no other so"}};
}

}  // namespace

std::optional<PaperOwner> paper_owner(std::span<const Line> lines, std::string_view title) {
  std::map<std::string, Claim> claims;
  size_t read = 0;
  size_t on_page = 0;
  for (size_t at = 0; at < lines.size() && read < kEnough; ++at) {
    const Line& line = lines[at];
    read += line.text.size();
    on_page = at > 0 && lines[at - 1].page == line.page ? on_page + 1 : 0;
    for (const MunicipalityHit& hit : find_municipalities(line.text)) {
      const int weight = place_weight(line, at, on_page, hit);
      // An entry of a list can be anybody: only what stands inside a sentence speaks of somebody.
      const bool mention = (hit.known || !hit.town) && hit.begin > 0 && !other_party(line.text, hit);
      if (weight == 0 && !mention) continue;
      Claim& claim = claims[hit.name];
      claim.as_sender += weight;
      claim.spoken_of += mention ? 1 : 0;
      if (weight > 0 && claim.first_place == nullptr) claim.first_place = &line;
      if (mention && claim.first_mention == nullptr) claim.first_mention = &line;
    }
  }
  auto owner = strongest(claims);
  if (!owner) owner = owner_of_house(lines);
  if (!owner) owner = only_party(lines);
  return owner ? owner : owner_of_site(title);
}

}  // namespace akt
