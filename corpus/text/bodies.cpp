#include "corpus/text/bodies.h"

#include <algorithm>
#include <array>
#include <set>

#include "corpus/text/unicode.h"
#include "corpus/text/words.h"

namespace akt {
namespace {

std::vector<TextWord> words_of(std::string_view text) {
  std::vector<TextWord> words;
  for (auto word = next_word(text, 0); word; word = next_word(text, words.back().end))
    words.push_back(std::move(*word));
  return words;
}

// How a body's last word ends, and what its nominative is.
struct Ending {
  std::string_view written;
  std::string_view nominative;
  bool genitive;
};
constexpr std::array<Ending, 24> kEndings{{
    {"fullmäktiges", "fullmäktige", true},
    {"fullmäktige", "fullmäktige", false},
    {"nämndens", "nämnden", true},
    {"nämnden", "nämnden", false},
    {"nämnds", "nämnd", true},
    {"nämnd", "nämnd", false},
    {"kommunstyrelsens", "kommunstyrelsen", true},
    {"kommunstyrelsen", "kommunstyrelsen", false},
    {"kommunstyrelses", "kommunstyrelsen", true},
    {"kommunstyrelse", "kommunstyrelsen", false},
    {"regionstyrelsens", "regionstyrelsen", true},
    {"regionstyrelsen", "regionstyrelsen", false},
    {"utskottets", "utskottet", true},
    {"utskottet", "utskottet", false},
    {"utskotts", "utskott", true},
    {"utskott", "utskott", false},
    {"beredningens", "beredningen", true},
    {"beredningen", "beredningen", false},
    {"beredning", "beredning", false},
    {"direktionens", "direktionen", true},
    {"direktionen", "direktionen", false},
    {"rådets", "rådet", true},
    {"rådet", "rådet", false},
    {"råd", "råd", false},
}};

// Persons and things that end like a body.
constexpr std::array<std::string_view, 17> kNoBodies{
    "kommunalråd", "kommunalrådet", "oppositionsråd", "oppositionsrådet", "borgarråd",     "borgarrådet", "regionråd",
    "regionrådet", "beredning",     "beredningen",    "beredningens",     "landstingsråd", "samråd",      "samrådet",
    "råd",         "rådets",        "förråd"};

struct Short {
  std::string_view written;
  std::string_view name;
};
constexpr std::array<Short, 6> kShort{{{"KF", "Kommunfullmäktige"},
                                       {"KS", "Kommunstyrelsen"},
                                       {"KSAU", "Kommunstyrelsens arbetsutskott"},
                                       {"KSau", "Kommunstyrelsens arbetsutskott"},
                                       {"Kf", "Kommunfullmäktige"},
                                       {"Ks", "Kommunstyrelsen"}}};

struct Tail {
  std::string nominative;
  bool genitive = false;
};

std::optional<Tail> body_word(const std::string& lower) {
  for (const Ending& ending : kEndings) {
    if (!lower.ends_with(ending.written)) continue;
    if (std::find(kNoBodies.begin(), kNoBodies.end(), lower) != kNoBodies.end()) return std::nullopt;
    if (ending.nominative.ends_with("råd") && lower.size() < ending.written.size() + 5) return std::nullopt;
    std::string name = lower.substr(0, lower.size() - ending.written.size());
    if (name == "kommun" && ending.nominative == "fullmäktige") return Tail{"kommunfullmäktige", ending.genitive};
    return Tail{name.append(ending.nominative), ending.genitive};
  }
  return std::nullopt;
}

// "Nämnden för demokrati och medborgarservice": the words after "för".
size_t words_after_for(const std::vector<TextWord>& words, std::string_view text, size_t at) {
  size_t last = at;
  for (size_t next = at + 1; next < words.size() && next <= at + 5; ++next) {
    const std::string_view between = text.substr(words[next - 1].end, words[next].begin - words[next - 1].end);
    const bool comma = between == ", ";
    if (between != " " && !comma && between != "\n") break;
    if (words[next].lower == "och" || words[next].text.ends_with("-")) continue;
    const bool after_join =
        next == at + 1 || comma || words[next - 1].lower == "och" || words[next - 1].text.ends_with("-");
    if (!after_join) break;
    last = next;
  }
  return last;
}

// A board of which a municipality has several, each for its part.
bool district_board(const Tail& tail) {
  constexpr std::array<std::string_view, 4> kBoards{"stadsdelsnämnd", "kommundelsnämnd", "områdesnämnd",
                                                    "distriktsnämnd"};
  return !tail.genitive && std::find(kBoards.begin(), kBoards.end(), tail.nominative) != kBoards.end();
}

// "Östra Hamnens stadsdelsnämnd": the first word of the place in the genitive before the body's word; `at` when there
// is none.
size_t place_before(const std::vector<TextWord>& words, std::string_view text, size_t at) {
  constexpr size_t kMostWords = 3;
  size_t first = at;
  const auto paper = [](const std::string& lower) {
    return lower.find("protokoll") != std::string::npos || lower == "kallelse" || lower == "utdrag";
  };
  while (first > 0 && at - first < kMostWords && is_upper_at(words[first - 1].text, 0) &&
         !paper(words[first - 1].lower) &&
         text.substr(words[first - 1].end, words[first].begin - words[first - 1].end) == " ")
    --first;
  return first < at && words[at - 1].lower.ends_with('s') ? first : at;
}

// What each ending and short form holds, by its first letter.
constexpr std::array<std::string_view, 128> kStems = [] {
  std::array<std::string_view, 128> stems{};
  for (const std::string_view stem :
       {"fullm", "nämnd", "styrels", "utskott", "beredning", "direktion", "råd", "kf", "ks"})
    stems[static_cast<size_t>(stem.front())] = stem == "kf" || stem == "ks" ? stem.substr(0, 1) : stem;
  return stems;
}();

// Whether any of them can stand in `text`: most lines name nobody, and are asked many times.
bool may_name_body(std::string_view text) {
  constexpr int kCase = 0x20;  // by which a capital differs, and "Ä" from "ä" in its second byte
  for (size_t at = 0; at < text.size(); ++at) {
    const int first = text[at] | kCase;
    if (first < 0 || kStems[static_cast<size_t>(first)].empty()) continue;
    const std::string_view stem = kStems[static_cast<size_t>(first)];
    if (stem == "k") {
      const int next = text[at] == 'K' && at + 1 < text.size() ? text[at + 1] | kCase : 0;
      if (next == 'f' || next == 's') return true;
    } else if (at + stem.size() <= text.size() &&
               std::equal(stem.begin(), stem.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                          [](char a, char b) { return (a | kCase) == (b | kCase); })) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<BodyHit> find_bodies(std::string_view text) {
  if (!may_name_body(text)) return {};
  const std::vector<TextWord> words = words_of(text);
  std::vector<BodyHit> hits;
  for (size_t at = 0; at < words.size(); ++at) {
    const TextWord& word = words[at];
    for (const Short& row : kShort)
      if (word.text == row.written) hits.push_back({std::string(row.name), word.begin, word.end});
    const auto tail = body_word(word.lower);
    if (!tail) continue;
    BodyHit hit{tail->nominative, word.begin, word.end};
    // "Kultur- och fritidsnämnden", "Barn-, skol- och ungdomsnämnden"
    size_t first = at;
    while (first >= 2 && words[first - 1].lower == "och" && words[first - 2].text.ends_with("-")) {
      first -= 2;
      while (first >= 1 && words[first - 1].text.ends_with("-") && words[first].begin - words[first - 1].end <= 2)
        --first;
    }
    if (first != at) {
      hit.begin = words[first].begin;
      hit.name = lower_case(collapse(text.substr(hit.begin, word.begin - hit.begin))) + " " + tail->nominative;
    }
    // "Tekniska nämnden", "Kommunala pensionärsrådet": an adjective that is part of the name.
    static const std::set<std::string, std::less<>> kAdjectives{"tekniska",  "sociala",  "gemensamma", "kommunala",
                                                                "regionala", "allmänna", "gemensam"};
    const bool adjective = first == at && at > 0 && kAdjectives.contains(words[at - 1].lower) &&
                           text.substr(words[at - 1].end, word.begin - words[at - 1].end) == " " &&
                           (tail->nominative == "nämnden" || tail->nominative == "utskottet" ||
                            tail->nominative.ends_with("rådet") || words[at - 1].lower == "regionala" ||
                            (words[at - 1].lower == "gemensamma" && tail->nominative.ends_with("nämnden")) ||
                            (words[at - 1].lower == "gemensam" && tail->nominative.ends_with("nämnd")));
    if (adjective) {
      hit.begin = words[at - 1].begin;
      hit.name = words[at - 1].lower + " " + tail->nominative;
    }
    if (const size_t place = place_before(words, text, at); first == at && place != at && district_board(*tail)) {
      hit.begin = words[place].begin;
      hit.name = collapse(text.substr(hit.begin, word.begin - hit.begin)) + " " + tail->nominative;
    }
    // "Nämnden för …"
    if (!adjective && (tail->nominative == "nämnden" || tail->nominative == "utskottet") && !tail->genitive) {
      if (at + 1 >= words.size() || words[at + 1].lower != "för") continue;
      const size_t last = words_after_for(words, text, at + 1);
      if (last == at + 1) continue;
      hit.end = words[last].end;
      hit.name = collapse(text.substr(hit.begin, hit.end - hit.begin));
      at = last;
    } else if (!adjective &&
               (tail->nominative == "nämnd" || tail->nominative == "nämnden" || tail->nominative == "utskott")) {
      continue;
    }
    // "Kommunstyrelsens arbetsutskott"
    if (tail->genitive && at + 1 < words.size() && text.substr(word.end, words[at + 1].begin - word.end) == " ") {
      const auto next = body_word(words[at + 1].lower);
      if (next && next->nominative.size() > 7 && next->nominative.find("utskott") != std::string::npos) {
        std::string part = next->nominative;
        if (part.ends_with("utskottet")) part.resize(part.size() - 2);
        hit.name = lower_case(collapse(text.substr(hit.begin, word.end - hit.begin))) + " " + part;
        hit.end = words[at + 1].end;
        ++at;
      }
    }
    // "Socialnämnden Centrum", "Socialnämnd Hisingen": a capitalised district right after.
    if ((tail->nominative.ends_with("nämnden") || tail->nominative.ends_with("nämnd")) && !tail->genitive &&
        at + 1 < words.size() && text.substr(words[at].end, words[at + 1].begin - words[at].end) == " " &&
        is_upper_at(words[at + 1].text, 0) && words[at + 1].text.size() > 3 && !body_word(words[at + 1].lower)) {
      static const std::set<std::string, std::less<>> kDistricts{"centrum", "hisingen", "nordost",  "sydväst",
                                                                 "norr",    "söder",    "öster",    "väster",
                                                                 "nord",    "syd",      "nordväst", "sydost"};
      if (kDistricts.contains(words[at + 1].lower)) {
        hit.name += " " + std::string(words[at + 1].text);
        hit.end = words[at + 1].end;
        ++at;
      }
    }
    hit.name = upper_first(hit.name);
    hits.push_back(std::move(hit));
  }
  return hits;
}

std::optional<std::string> body_alone(std::string_view line) {
  if (!may_name_body(line)) return std::nullopt;
  const std::string whole = collapse(line);
  if (whole.size() > 90) return std::nullopt;
  const auto hits = find_bodies(whole);
  if (hits.size() != 1 || hits[0].begin != 0 || hits[0].end != whole.size()) return std::nullopt;
  if (whole.size() < 5 && whole != "KSAU") return std::nullopt;
  return hits[0].name;
}

std::string canonical_body(std::string_view written) {
  const std::string whole = collapse(written);
  const auto hits = find_bodies(whole);
  if (!hits.empty()) return hits.front().name;
  return upper_first(whole);
}

}  // namespace akt
