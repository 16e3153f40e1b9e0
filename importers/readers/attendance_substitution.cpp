#include "importers/readers/attendance_substitution.h"

#include <array>

#include "corpus/text/names.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

// Between the one who served and the one whose seat it is. Longer forms first.
constexpr std::array<std::string_view, 31> kInPlaceOf{"tjänstgörande ersättare för",
                                                      "tjänstgörande ersättare istället för",
                                                      "tjänstgörande ersättare istf",
                                                      "tjänstgörande ersättare i stället för",
                                                      "tjänstgörande för",
                                                      "tjänstgör i stället för",
                                                      "tjänstgör istället för",
                                                      "tjänstgör istf",
                                                      "tjänstgör för",
                                                      "tjänstgjorde för",
                                                      "tjg ersättare istf",
                                                      "tjg ersättare för",
                                                      "tjg ers istf",
                                                      "tjg ers för",
                                                      "tjg. ers. för",
                                                      "tjg. ersättare för",
                                                      "tjg ers f",
                                                      "ers f",
                                                      "tj ers för",
                                                      "tjg för",
                                                      "tjg. för",
                                                      "ersättare för",
                                                      "ersätter",
                                                      "ers. för",
                                                      "ers för",
                                                      "ers.",
                                                      "i stället för",
                                                      "istället för",
                                                      "istf",
                                                      "i st f",
                                                      "för"};

bool word_edge(std::string_view text, size_t at) {
  if (at >= text.size()) return true;
  size_t length = 0;
  return !is_letter(code_point_at(text, at, length));
}

struct Found {
  size_t begin = 0;
  size_t end = 0;
};

// The first phrase of substitution in the text, as whole words.
std::optional<Found> in_place_of(std::string_view lower) {
  std::optional<Found> best;
  for (const std::string_view phrase : kInPlaceOf) {
    for (size_t at = lower.find(phrase); at != std::string_view::npos; at = lower.find(phrase, at + 1)) {
      if (at > 0 && lower[at - 1] != ' ' && lower[at - 1] != '\t' && lower[at - 1] != '\n' && lower[at - 1] != '(')
        continue;
      if (!word_edge(lower, at + phrase.size())) continue;
      if (!best || at < best->begin || (at == best->begin && at + phrase.size() > best->end))
        best = Found{at, at + phrase.size()};
      break;
    }
  }
  return best;
}

// Without a bracket: as many words as a name can have, then perhaps a party's code.
std::optional<Named> leading_words(std::string_view text, std::string& rest) {
  const size_t comma = std::min(text.find(','), text.size());
  if (const size_t more = text.find(',', comma + 1); comma < text.size()) {
    // "Ek, Maja": a surname, then a first name and nothing else
    const std::string_view both = text.substr(0, more);
    const std::string_view surname = trim(text.substr(0, comma));
    if (surname.find(' ') == std::string_view::npos)
      if (auto name = person_name(both)) {
        rest = collapse(more == std::string_view::npos ? std::string_view{} : text.substr(more + 1));
        return Named{*name, std::nullopt};
      }
  }
  size_t end = 0;
  size_t last_capital = 0;
  size_t words = 0;
  size_t capitals = 0;
  for (size_t at = 0; at < comma && words < 7;) {
    while (at < comma && text[at] == ' ') ++at;
    const size_t stop = std::min(text.find_first_of(" \t\n", at), comma);
    const std::string_view word = text.substr(at, stop - at);
    if (word.empty() || !name_piece(word)) break;
    const bool capital = is_upper_at(word, 0);
    if (capitals >= 2 && known_party(word) && word.size() <= 3 && word.size() > 1) break;
    ++words;
    end = stop;
    if (capital) {
      ++capitals;
      last_capital = end;
    } else if (capitals == 0) {
      return std::nullopt;
    }
    at = stop;
  }
  end = last_capital;
  std::string_view head = trim(text.substr(0, end));
  std::optional<std::string> party;
  if (const size_t space = head.rfind(' ');
      capitals >= 3 && space != std::string_view::npos && known_party(head.substr(space + 1))) {
    party = party_code(head.substr(space + 1));  // "Maja Ek S"
    head = head.substr(0, space);
  }
  auto name = person_name(head);
  if (!name) return std::nullopt;
  std::string_view tail = trim(text.substr(end));
  if (tail.starts_with(',')) tail = trim(tail.substr(1));
  if (!party) {
    const size_t stop = std::min(tail.find_first_of(" ,;\t"), tail.size());
    if (stop <= 4 && known_party(tail.substr(0, stop))) {
      party = party_code(tail.substr(0, stop));
      tail = trim(tail.substr(stop));
      if (tail.starts_with(',')) tail = trim(tail.substr(1));
    }
  }
  rest = collapse(tail);
  return Named{*name, party};
}

}  // namespace

std::optional<Named> leading_person(std::string_view text, std::string& rest) {
  text = trim(text);
  const auto hits = find_people(text.substr(0, 160));
  if (!hits.empty()) {
    const std::string before = collapse(text.substr(0, hits[0].begin));
    if (before.size() <= hits[0].role.size() + 2) {
      rest = collapse(text.substr(hits[0].end));
      return Named{hits[0].name, hits[0].party};
    }
    // "Ek, Maja (S)": the surname first
    if (before.ends_with(',') && before.find(',') == before.size() - 1) {
      const std::string written = before + " " + hits[0].name;
      if (auto name = person_name(written)) {
        rest = collapse(text.substr(hits[0].end));
        return Named{*name, hits[0].party};
      }
    }
  }
  if (const size_t open = text.find('('); open != std::string_view::npos && open < 80) {
    const size_t close = text.find(')', open);
    if (close != std::string_view::npos &&
        (party_code(text.substr(open, close - open + 1)) || says_no_party(text.substr(open, close - open + 1))))
      if (auto name = person_name(trim(text.substr(0, open)))) {
        rest = collapse(text.substr(close + 1));
        return Named{*name, party_code(text.substr(open, close - open + 1))};
      }
  }
  return leading_words(text, rest);
}

std::optional<SeatHit> find_seat(std::string_view text) {
  const std::string lower = lower_case(text);
  if (lower.size() != text.size()) return std::nullopt;
  const auto phrase = in_place_of(lower);
  if (!phrase) return std::nullopt;
  std::string rest;
  auto seat = leading_person(text.substr(phrase->end), rest);
  if (!seat) return std::nullopt;
  return SeatHit{std::move(*seat), phrase->begin, text.size() - std::min(rest.size(), text.size())};
}

bool waits_for_seat(std::string_view text) {
  const std::string lower = lower_case(trim(text));
  const auto phrase = in_place_of(lower);
  if (!phrase || lower.size() != trim(text).size()) return false;
  const std::string_view after = trim(trim(text).substr(phrase->end));
  return after.empty() ||
         (after.find('(') == std::string_view::npos && after.find("§") == std::string_view::npos && name_piece(after));
}

std::optional<Substitution> read_substitution(std::string_view text) {
  const std::string lower = lower_case(text);
  if (lower.size() != text.size()) return std::nullopt;  // letters that change their length have no place in a list
  const auto phrase = in_place_of(lower);
  if (!phrase) return std::nullopt;
  std::string rest;
  std::string_view before = trim(text.substr(0, phrase->begin));
  while (before.ends_with(',') || before.ends_with('(') || before.ends_with('-') || before.ends_with("–"))
    before = trim(before.substr(0, before.size() - (before.ends_with("–") ? 3 : 1)));
  auto substitute = leading_person(before, rest);
  if (!substitute) return std::nullopt;
  Substitution out;
  out.substitute = *substitute;
  auto seat = leading_person(text.substr(phrase->end), out.rest);
  if (!seat) return std::nullopt;
  out.seat = *seat;
  while (out.rest.starts_with(')') || out.rest.starts_with(','))
    out.rest = collapse(std::string_view(out.rest).substr(1));
  if (out.rest.empty()) {
    // "Maja Ek (S) §§ 1-3, ersätter Bo Berg (S)"
    while (rest.ends_with(',') || rest.ends_with('(')) rest.pop_back();
    out.rest = rest;
  }
  return out;
}

}  // namespace akt
