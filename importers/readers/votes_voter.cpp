// Who voted, and on whose seat, from the texts of a row.
#include <algorithm>
#include <cmath>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/votes_columns.h"

namespace akt::votes {
namespace {

// How far apart two stretches are; 0 when they overlap.
float apart(float a0, float a1, float b0, float b1) { return std::max({0.0F, b0 - a1, a0 - b1}); }

const Column* nearest_name_column(const Heading& heading, const Piece& piece) {
  const Column* best = nullptr;
  float best_gap = 0;
  for (const Column& column : heading.columns) {
    if (column.kind == ColumnKind::vote) continue;
    const float gap = apart(piece.x0, piece.x1, column.x0, column.x1) * 1000 + std::abs(piece.x0 - column.x0);
    if (best == nullptr || gap < best_gap) {
      best = &column;
      best_gap = gap;
    }
  }
  return best;
}

bool chair_word(std::string_view text) {
  const std::string lower = lower_case(text);
  const size_t at = lower.find("ordf");
  return at != std::string::npos && lower.find("vice") == std::string::npos &&
         lower.find("v ordf") == std::string::npos && lower.find("v. ordf") == std::string::npos &&
         lower.find("v.ordf") == std::string::npos;
}

// A person in a cell; with `lenient`, also one word that could be a name.
std::optional<Named> someone(std::string_view text, bool lenient, std::string& rest) {
  if (auto person = leading_person(text, rest)) return person;
  if (lenient && name_piece(text)) return Named{collapse(text), std::nullopt};
  return std::nullopt;
}

// "Lasse Mo (ers. Eskil Brant)": who voted, and whose seat it is.
std::optional<std::pair<std::string, std::string>> bracketed_substitute(std::string_view text) {
  const size_t open = text.find('(');
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  std::string_view inner = text.substr(open + 1);
  const std::string lower = lower_case(inner.substr(0, 24));
  for (const std::string_view word :
       {"ers. ", "ers ", "ersättare ", "ers: ", "ersättare: ", "tjg ers ", "ersatt av "}) {
    if (!lower.starts_with(word)) continue;
    inner = inner.substr(word.size(), inner.find(')') - word.size());
    const auto substitute = person_name(trim(inner));
    const auto seat = person_name(trim(text.substr(0, open)));
    if (substitute && seat) return std::pair{*substitute, *seat};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Voter> read_voter(const Heading* heading, const std::vector<Piece>& texts) {
  std::optional<Named> seat;
  std::optional<Named> substitute;
  std::optional<std::string> party;
  Voter voter;
  for (const Piece& piece : texts) {
    std::string_view text = trim(piece.text);
    if (text.empty()) continue;
    const Column* column = heading == nullptr ? nullptr : nearest_name_column(*heading, piece);
    const ColumnKind kind = column == nullptr ? ColumnKind::name : column->kind;
    const bool bracket = text.front() == '(';
    if (says_no_party(text)) continue;
    const bool mark = kind == ColumnKind::other && apart(piece.x0, piece.x1, column->x0, column->x1) == 0;
    if (mark && !bracket && text.size() <= 2) continue;  // "D" under "Närv.": from a distance, and no party
    if (text.size() <= 12 && (bracket || kind == ColumnKind::party || known_party(text))) {
      if (const auto code = party_code(text)) {
        if (!party) party = code;
        continue;
      }
    }
    if (chair_word(text)) voter.chair = true;
    if (const auto pair = bracketed_substitute(text)) {
      voter.name = pair->first;
      voter.seat = pair->second;
      voter.party = party;
      return voter;
    }
    if (const auto pair = read_substitution(text)) {
      voter.name = pair->substitute.name;
      voter.seat = pair->seat.name;
      voter.party = pair->substitute.party ? pair->substitute.party : pair->seat.party;
      return voter;
    }
    std::string rest;
    auto person = someone(text, kind == ColumnKind::name && !seat, rest);
    if (!person) continue;
    if (kind == ColumnKind::seat) {
      voter.seat = person->name;
      continue;
    }
    if (kind == ColumnKind::other && !person->party) continue;  // "Norra Kretsen"
    if (!seat) {
      seat = person;
      if (rest.size() > 4) {
        // "Maja Ek (S) Alla Bo Berg": what stands after the bracket in the same cell
        std::string more;
        std::string_view after = rest;
        if (!heading) after = {};
        if (const size_t space = after.find(' '); space != std::string_view::npos) {
          auto other = someone(after.substr(space + 1), false, more);
          if (other && !person_name(after)) substitute = other;
        }
      }
    } else if (!substitute) {
      substitute = person;
    }
  }
  if (!seat) return std::nullopt;
  if (substitute) {
    voter.name = substitute->name;
    voter.seat = seat->name;
    voter.party = substitute->party ? substitute->party : (party ? party : seat->party);
  } else {
    voter.name = seat->name;
    voter.party = seat->party ? seat->party : party;
  }
  return voter;
}

}  // namespace akt::votes
