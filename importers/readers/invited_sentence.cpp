// Who a consultation was sent to, where a sentence names them.
#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/unicode.h"
#include "importers/readers/invited.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {
namespace {

constexpr size_t kLongestName = 140;

// Every name is a body's or an organisation's, or is written as one.
bool all_named(std::string_view text, const std::vector<std::string>& names) {
  constexpr size_t kLongest = 600;
  return letters(text) < kLongest && std::all_of(names.begin(), names.end(), [text](const std::string& name) {
           return text.find(name) != std::string_view::npos || body_alone(name) || organisation_name(name);
         });
}

struct Verb {
  std::string_view word;
  bool of_chances;  // "ges tillfälle", "får möjlighet"
};
constexpr std::array<Verb, 7> kVerbs{{{"inbjuds ", false},
                                      {"inbjudes ", false},
                                      {"bjuds ", false},
                                      {"anmodas ", false},
                                      {"bereds ", true},
                                      {"ges ", true},
                                      {"får ", true}}};

}  // namespace

InvitedList invited_in_sentence(const Outline& outline) {
  for (const Block& block : outline.blocks()) {
    if (block.sort == BlockSort::field || block.sort == BlockSort::heading) continue;
    for (const std::string_view sentence : sentences(block.text)) {
      const std::string lower = lowered(sentence);
      if (!has_any_stem(lower, {"synpunkt", "yttra", "svara", "samråd", "remiss"})) continue;
      const bool chance = has_any_stem(lower, {"tillfälle", "möjlighet"});
      for (const Verb& verb : kVerbs) {
        const size_t at = find_stem(lower, verb.word);
        if (at == std::string::npos || (verb.of_chances && !chance)) continue;
        const size_t begin = at + verb.word.size();
        const size_t end = std::min({lower.find(" att ", begin), lower.find(" tillfälle", begin),
                                     lower.find(" möjlighet", begin), lower.find(" in ", begin), lower.size()});
        for (const std::string_view side : {sentence.substr(begin, end - begin), sentence.substr(0, at)}) {
          std::vector<std::string> names = names_in_sentence(side);
          if (names.size() > 1 && all_named(side, names))
            return {std::move(names), block.first, "names in the sentence on who may answer"};
        }
      }
    }
  }
  return {};
}

std::vector<std::string> names_in_sentence(std::string_view text) {
  std::vector<std::string> names;
  const auto add = [&names](std::string_view piece) {
    piece = trim(piece);
    for (const std::string_view lead : {"till ", "samt ", "och ", "dels "})
      if (starts_with_fold(piece, lead)) piece = trim(piece.substr(lead.size()));
    // "grannkommunerna Ekby kommun och …": the group, and then its names.
    if (const size_t space = piece.find(' '); space != std::string_view::npos && upper_start(piece.substr(space + 1)))
      if (const std::string lead = lowered(piece.substr(0, space));
          ends_among(lead, "kommunerna|bolagen|föreningarna|organisationerna|partierna|myndigheterna|byalagen"))
        piece = trim(piece.substr(space));
    while (!piece.empty() && (piece.back() == '.' || piece.back() == ':' || piece.back() == ';'))
      piece.remove_suffix(1);
    if (letters(piece) > 2 && letters(piece) < kLongestName && word_count(piece) < 10)
      names.push_back(upper_first(piece));
  };
  const auto halves = [&add](std::string_view piece) {
    // "kultur- och fritidsnämnden" is one name; what follows a new one's "och" is a name too.
    std::vector<std::pair<size_t, size_t>> cuts;
    for (const std::string_view mark : {" samt ", " och "})
      for (size_t at = piece.find(mark); at != std::string_view::npos; at = piece.find(mark, at + 1)) {
        if (at > 0 && piece[at - 1] == '-') continue;
        const std::string_view next = trim(piece.substr(at + mark.size()));
        const std::string_view word = next.substr(0, next.find_first_of(" ."));
        if (starts_with_fold(next, "till ") || upper_start(next) || word.ends_with("-") ||
            ends_among(word, "nämnden|styrelsen|rådet|utskottet|bolaget"))
          cuts.emplace_back(at, at + mark.size());
      }
    std::sort(cuts.begin(), cuts.end());
    size_t begin = 0;
    for (const auto& [end, next] : cuts) {
      add(piece.substr(begin, end - begin));
      begin = next;
    }
    add(piece.substr(begin));
  };
  for (const std::string_view piece : split(text, ',')) halves(piece);
  return names;
}

}  // namespace akt
