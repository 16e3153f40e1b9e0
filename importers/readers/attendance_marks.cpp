// A roll call whose text has one cell on each line, with a cross for who was there: "Rut Ek", "S", "X".
#include <algorithm>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_columns.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/votes_words.h"

namespace akt::attendance {
namespace {

constexpr size_t kLongestCell = 60;
constexpr size_t kMostHeads = 10;

bool lone(const Line& line) { return line.cells.size() == 1 && line.text.size() <= kLongestCell; }

// Where the heading's lines end; `at` when none begins there: names, parties, presence, each on a line of its own.
size_t end_of_heading(std::span<const Line> lines, size_t at) {
  bool names = false;
  bool parties = false;
  bool presence = false;
  size_t end = at;
  while (end < lines.size() && end - at < kMostHeads && lone(lines[end])) {
    const auto kind = column_kind(lines[end].text);
    if (!kind && lower_case(lines[end].text) != "ja" && lower_case(lines[end].text) != "nej") break;
    // Presence stands before the votes, or a cross could be a vote.
    if (kind == Kind::vote && !presence) return at;
    names = names || kind == Kind::name;
    parties = parties || kind == Kind::party;
    presence = presence || kind == Kind::present;
    ++end;
  }
  return names && parties && presence ? end : at;
}

}  // namespace

bool mark_heading(std::span<const Line> lines, size_t n) {
  return column_kind(lines[n].text) == Kind::name && end_of_heading(lines, n) > n;
}

AttendanceTable read_mark_table(std::span<const Line> lines, size_t at) {
  AttendanceTable out;
  Attendees people;
  out.first_line = out.last_line = at;
  size_t n = end_of_heading(lines, at);
  while (n < lines.size()) {
    const Line& line = lines[n];
    if (votes::noise(line)) {
      ++n;
      continue;
    }
    if (const size_t again = end_of_heading(lines, n); again > n) {  // on each page
      n = again;
      continue;
    }
    std::string rest;
    const auto owner = lone(line) ? leading_person(line.text, rest) : std::nullopt;
    const auto name = owner ? std::optional(owner->name) : person_name(line.text);
    if (!lone(line) || !name || n + 1 >= lines.size() || !lone(lines[n + 1])) break;
    const std::string& party = lines[n + 1].text;
    if (!known_party(party) && !(party.size() <= 6 && party_code(party)) && !says_no_party(party)) break;
    size_t next = n + 2;
    size_t crosses = 0;
    std::optional<std::string> substitute;
    for (; next < lines.size() && lone(lines[next]); ++next) {
      if (votes::cross(lines[next].text)) {
        ++crosses;
      } else if (const auto other = person_name(lines[next].text);
                 other && !substitute && crosses <= 1 && next + 1 < lines.size() &&
                 (votes::cross(lines[next + 1].text) || !party_code(lines[next + 1].text))) {
        substitute = other;
      } else {
        break;
      }
    }
    Attendee who;
    who.party = party_code(party);
    who.name = substitute ? *substitute : *name;
    who.role = substitute ? "serving_substitute" : "member";
    if (substitute) who.substitutes_for = name;
    if (substitute || crosses > 0) people.add(std::move(who));
    out.last_line = next - 1;
    n = next;
  }
  out.people = people.take();
  return out;
}

}  // namespace akt::attendance
