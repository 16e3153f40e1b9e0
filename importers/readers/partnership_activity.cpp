// What a partnership is about, and what it is called.
#include <algorithm>
#include <array>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/partnership_parts.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {

void read_activity(Paper& paper, CivicPartnership& contract, const std::vector<Passage>& all) {
  const auto take = [&](std::string_view text, size_t line, const char* rule) {
    text = trim(text);
    for (const std::string_view word : {"verksamheten ", "verksamhet ", "projektet ", "insatsen "})
      if (starts_with_fold(text, word) && upper_start(text.substr(word.size()))) text = trim(text.substr(word.size()));
    const std::string lower = lowered(text);
    size_t end = text.size();
    for (const std::string_view stop : {" mellan ", ". ", " under perioden", " för perioden", " (", ", nedan", " åren ",
                                        " för åren", " för tiden", " under åren", " under tiden"})
      end = std::min(end, lower.find(stop));
    text = trim(text.substr(0, end));
    if (lower.ends_with(" mellan") && text.size() == lower.size())
      text.remove_suffix(std::string_view(" mellan").size());  // the parties stand on the next line
    while (!text.empty() && std::string_view(".,:;-").find(text.back()) != std::string_view::npos)
      text.remove_suffix(1);
    for (const std::string_view quote : {"\"", "”", "“", "»", "«"}) {
      if (text.starts_with(quote)) text.remove_prefix(quote.size());
      if (text.ends_with(quote)) text.remove_suffix(quote.size());
    }
    if (letters(text) < 2 || word_count(text) > 16 ||
        has_any_stem(lowered(text).substr(0, 12), {"läsår", "åren", "perioden", "tiden", "år 2"}))
      return false;
    contract.activity = without_stray_hyphens(collapse(text));
    paper.note("activity", line, rule);
    return true;
  };
  const auto& blocks = paper.outline().blocks();
  const auto lines = paper.lines();
  for (size_t at = 0; at < lines.size(); ++at) {
    if (lines[at].role != LineRole::body) continue;
    std::string key;
    std::string value;
    if (lines[at].cells.size() == 2) {
      key = heading_key(lines[at].cells[0].text);
      value = lines[at].cells[1].text;
    } else if (const size_t colon = lines[at].text.find(": "); colon != std::string::npos && colon < 50) {
      key = heading_key(lines[at].text.substr(0, colon));
      value = lines[at].text.substr(colon + 2);
    }
    for (const std::string_view word :
         {"verksamhet", "verksamhetens namn", "namn på verksamheten", "insats", "projekt", "projektnamn",
          "partnerskapet avser", "avtalet avser", "namn på partnerskapet", "namn på iop", "partnerskapets namn",
          "projektets namn", "verksamhetens benämning"})
      if (key == word && take(value, at, "label for the activity")) return;
  }
  const auto after_word = [&](std::string_view text, size_t line) {
    const std::string lower = lowered(text);
    for (const std::string_view word : {"avseende ", "gällande ", "rörande ", "angående ", "avser ", "kring ",
                                        "för verksamheten ", "om verksamheten ", "partnerskap om ", "(iop) om ",
                                        "iop om ", "för driften av ", "om drift av ", "för drift av ", "för "}) {
      const size_t at = find_stem(lower, word);
      if (at == std::string::npos) continue;
      if (take(text.substr(at +
                           (word.starts_with("för d") || word.starts_with("om d") ? word.find("drift") : word.size())),
               line, "words after \"avseende\" and the like in the title"))
        return true;
    }
    return false;
  };
  const size_t title_line = paper.title_block() < blocks.size() ? blocks[paper.title_block()].first : 0;
  if (after_word(paper.record.title, title_line)) return;
  for (size_t at = 0; at < paper.front_end(); ++at) {
    const std::string lower = lowered(blocks[at].text);
    if (blocks[at].sort != BlockSort::field &&
        has_any_stem(lower, {"avseende", "gällande", "rörande", "angående", "kring"}) &&
        after_word(blocks[at].text, blocks[at].first))
      return;
  }
  // "Överenskommelse mellan A och B om naturskola"
  for (size_t at = 0; at < paper.front_end(); ++at) {
    const std::string lower = lowered(blocks[at].text);
    const size_t about = lower.rfind(" om ");
    const size_t and_at = lower.rfind(" och ", about);
    if (about == std::string::npos || and_at == std::string::npos || !has_stem(lower.substr(0, and_at), "mellan"))
      continue;
    if (take(std::string_view(blocks[at].text).substr(about + 4), blocks[at].first, "words after \"om\" in the head"))
      return;
  }
  // "Idéburet offentligt partnerskap – Mötesplats Ljus", "… \"Ljus\"".
  for (const std::string_view mark : {" – ", " - ", ": ", " \"", " ”"}) {
    const size_t at = paper.record.title.find(mark);
    if (at == std::string::npos) continue;
    const std::string_view rest = std::string_view(paper.record.title).substr(at + mark.size());
    const std::string lower = lowered(rest);
    if (has_any_stem(lower, {"mellan", "idéburet", "avtal", "överenskommelse", "iop"})) continue;
    // "Träffpunkten Viken – mötesplats för äldre": the name stands first, and what it is after it.
    const std::string_view before = std::string_view(paper.record.title).substr(0, at);
    if (lower_start(rest) && !has_any_stem(lowered(before), {"partnerskap", "avtal", "överenskommelse", "iop"}) &&
        take(before, title_line, "name before a dash in the title"))
      return;
    if (take(rest, title_line, "words after a dash in the title")) return;
  }
  // "IOP-överenskommelse Grön rehabilitering på Stavgården", "Partnerskap (IOP) Fritidsbanken"
  {
    std::string_view rest = paper.record.title;
    const std::string lower = lowered(rest);
    constexpr std::string_view kShort = "(iop) ";
    if (const size_t at = lower.find(kShort); at != std::string::npos && upper_start(rest.substr(at + kShort.size()))) {
      std::string_view name = rest.substr(at + kShort.size());
      // "… i Fabelby stad" is where, not what
      if (const size_t in = name.rfind(" i "); in != std::string_view::npos && municipality_name(name.substr(in + 3)))
        name = name.substr(0, in);
      if (take(name, title_line, "words after \"IOP\" in the title")) return;
    }
    for (const std::string_view lead : {"iop-överenskommelse ", "iop-avtal ", "iop ", "partnerskapsavtal "})
      if (lower.starts_with(lead) && upper_start(rest.substr(lead.size())) &&
          take(rest.substr(lead.size()), title_line, "words after \"IOP\" in the title"))
        return;
  }
  // A line of its own under the title.
  if (paper.after_title() > 0 && paper.after_title() < paper.front_end()) {
    const Block& next = blocks[paper.after_title()];
    const std::string lower = lowered(next.text);
    // 'Språkcafé och fadderverksamhet "Kom med!" i Björkvatten': its name stands in quotation marks.
    if (next.sort != BlockSort::field && word_count(next.text) <= 12)
      for (const auto& [open, close] :
           std::array<std::pair<std::string_view, std::string_view>, 3>{{{"\"", "\""}, {"”", "”"}, {"“", "”"}}}) {
        const size_t begin = next.text.find(open);
        if (begin == std::string::npos) continue;
        const size_t end = next.text.find(close, begin + open.size());
        if (end == std::string::npos) continue;
        const std::string_view quoted =
            std::string_view(next.text).substr(begin + open.size(), end - begin - open.size());
        if (upper_start(quoted) && take(quoted, next.first, "name in quotation marks under the title")) return;
      }
    if (next.sort != BlockSort::field &&
        !has_any_stem(lower, {"mellan", "avtal", "överenskommelse", "iop", "idéburet", "version", "dnr", "parter"}) &&
        !municipality_name(next.text) && word_count(next.text) <= 6 && !organisation_name(next.text) &&
        upper_start(next.text) && find_dates(next.text).empty())
      if (take(next.text, next.first, "line under the title")) return;
  }
  for (const Passage& passage : all) {
    for (const std::string_view word :
         {"träffats om verksamheten ", "ingåtts om verksamheten ", "samverkar om verksamheten ", "verksamheten kallas ",
          "verksamheten heter ", "verksamheten benämns ", "verksamheten, kallad ", "projektet kallas ",
          "projektet heter ", "insatsen kallas "}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos) continue;
      std::string_view rest = std::string_view(passage.text).substr(at + word.size());
      for (const std::string_view stop : {" och ", ",", ".", " som ", " samt "}) rest = rest.substr(0, rest.find(stop));
      if (take(rest, blocks[passage.block].first, "words after \"kallas\" and the like")) return;
    }
  }
  // "Stiftelsen driver Språkcafé Bron på tre platser": a name of its own.
  for (const Passage& passage : all)
    for (const std::string_view word : {"driver ", "bedriver ", "driva ", "bedriva "}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos || !upper_start(std::string_view(passage.text).substr(at + word.size()))) continue;
      std::string_view rest = std::string_view(passage.text).substr(at + word.size());
      for (const std::string_view stop : {" på ", " i ", " inom ", " för ", " vid ", " med ", " och ", ",", "."})
        rest = rest.substr(0, rest.find(stop));
      if (take(rest, blocks[passage.block].first, "name after \"driver\"")) return;
    }
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower, {"partnerskap", "iop", "överenskommelse", "avtal"})) continue;
    for (const std::string_view word :
         {"avser ", "avseende ", "kring verksamheten ", "bedriva ", "gäller verksamheten ", "driva ", "kring "}) {
      const size_t at = find_stem(passage.lower, word);
      if (at == std::string::npos) continue;
      std::string_view rest = std::string_view(passage.text).substr(at + word.size());
      rest = rest.substr(0, rest.find_first_of(".,;"));
      if (const size_t inside = rest.find(" inom "); inside != std::string_view::npos) rest = rest.substr(0, inside);
      if (word_count(rest) <= 10 &&
          take(rest, blocks[passage.block].first, "words after \"avser\" and the like in a sentence"))
        return;
    }
  }
}

}  // namespace akt
