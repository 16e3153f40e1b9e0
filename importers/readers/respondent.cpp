#include "importers/readers/respondent.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/parties.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/organisation_numbers.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

// What the one who answers does.
constexpr auto kVerbs = std::to_array<std::string_view>(
    {"tillstyrker", "avstyrker",   "har",           "ställer",  "är",       "anser",      "lämnar",      "avstår",
     "ser",         "välkomnar",   "tackar",        "vill",     "yttrar",   "beslutar",   "instämmer",   "motsätter",
     "saknar",      "föreslår",    "bedömer",       "kan",      "avger",    "framför",    "stödjer",     "delar",
     "menar",       "tycker",      "önskar",        "svarar",   "stöder",   "ansluter",   "säger",       "stannar",
     "noterar",     "konstaterar", "överlämnar",    "avböjer",  "bifaller", "översänder", "behandlade",  "driver",
     "organiserar", "företräder",  "representerar", "förordar", "avråder",  "godtar",     "uppskattar",  "påminner",
     "framhåller",  "betonar",     "understryker",  "upplyser", "lyfter",   "erinrar",    "efterfrågar", "efterlyser",
     "gläds"});

// "Sävsjö Näringslivsforum", "Rädda Barnen i Sävsjö": two words and more that all start with a capital, but for small
// words.
bool capitalised_name(std::string_view text) {
  size_t capitals = 0;
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    if (upper_start(word)) {
      ++capitals;
      continue;
    }
    constexpr auto kSmall = std::to_array<std::string_view>({"i", "och", "för", "av", "på", "vid", "&", "s"});
    if (std::find(kSmall.begin(), kSmall.end(), word) == kSmall.end()) return false;
  }
  return capitals >= 2 && !full_name(text);
}

// What stands before the first such verb: the subject, when it is a name.
std::optional<std::string> subject_of(const Passage& passage, bool generic_too) {
  if (!upper_start(passage.text)) return std::nullopt;
  size_t verb = std::string::npos;
  for (const std::string_view word : kVerbs)
    for (size_t at = find_stem(passage.lower, word); at != std::string::npos && at < 90;
         at = find_stem(passage.lower, word, at + 1)) {
      const size_t end = at + word.size();
      if (end < passage.lower.size() && passage.lower[end] != ' ' && passage.lower[end] != '.') continue;
      verb = std::min(verb, at);
      break;
    }
  if (verb == std::string::npos || verb == 0) return std::nullopt;
  // "Mot Granberget och Järnvägsmon har vi …"
  if (among(passage.lower.substr(0, passage.lower.find(' ')),
            "mot|i|på|vid|för|om|inom|under|efter|med|av|från|till|hos|längs|mellan|utan|att|när|där|som|därtill"))
    return std::nullopt;
  std::string subject = collapse(std::string_view(passage.text).substr(0, verb));
  while (!subject.empty() && subject.back() == ',') subject.pop_back();
  // "PRO:s styrelse": the name is the owner's.
  if (word_count(subject) > 9 || subject.find(":s ") != std::string::npos || subject.ends_with(" och") ||
      subject.ends_with(" men"))
    return std::nullopt;
  // "Vi i Ungdomsrådet tycker": who they are stands after.
  for (const std::string_view we : {"vi i ", "vi på ", "vi inom ", "vi från "})
    if (starts_with_fold(subject, we)) subject = subject.substr(we.size());
  for (const std::string_view board : {"styrelsen för ", "styrelsen i "})
    if (starts_with_fold(subject, board)) subject = upper_first(trim(std::string_view(subject).substr(board.size())));
  if (generic_name(subject))
    return generic_too && word_count(subject) == 1 && letters(subject) > 5 ? std::optional(subject) : std::nullopt;
  const auto bodies = find_bodies(subject);
  if (bodies.size() == 1 && bodies.front().begin < 4 && bodies.front().end + 2 > subject.size())
    return bodies.front().name;
  if (capitalised_name(subject) || party_from_name(subject)) return subject;
  return organisation_name(subject) || municipality_name(subject) ? std::optional(subject) : std::nullopt;
}

// "Yttrande från X", "Remissvar - X", "Xs yttrande över …".
std::optional<std::string> in_title(std::string_view title) {
  const std::string lower = lowered(title);
  for (const std::string_view mark : {"remissvar från ", "yttrande från ", "svar från ", "synpunkter från ",
                                      "remissyttrande från ", "skrivelse från ", "anteckningar från "})
    if (const size_t at = lower.find(mark); at != std::string::npos) {
      std::string_view rest = title.substr(at + mark.size());
      const bool joint = has_stem(lower.substr(0, at), "gemensam");  // "… från A, B och C"
      size_t end = rest.size();
      for (const std::string_view stop : {" över ", " gällande ", " avseende ", " angående ", " på ", " om ", " den ",
                                          " - ", " – ", ", ", ": ", " med anledning"})
        if (!joint || stop != ", ") end = std::min(end, rest.find(stop));
      rest = trim(rest.substr(0, end));
      // "från ungdomsrådets möte"
      if (const size_t meeting =
              std::min({rest.find("s möte"), rest.find("s sammanträde"), rest.find("s styrelsemöte")});
          meeting != std::string_view::npos)
        rest = rest.substr(0, meeting);
      if (word_count(rest) <= (joint ? 24U : 10U) && letters(rest) > 2) {
        if (find_bodies(rest).size() > 1) return std::string(rest);  // a joint one
        if (const auto body = body_alone(rest)) return body;
        return std::string(rest);
      }
    }
  // "Centern i Ekhult svarar på …", "Byalaget tycker om …"
  for (const std::string_view mark : {" svarar ", " yttrar sig ", " tycker ", " anser "})
    if (const size_t at = lower.find(mark); at != std::string::npos) {
      const std::string_view owner = title.substr(0, at);
      if (word_count(owner) <= 6 && upper_start(owner) &&
          !has_any_stem(lower.substr(0, at), {"remiss", "vi", "förslag"}) &&
          (party_from_name(owner.substr(0, owner.find(' '))) || organisation_name(owner) || capitalised_name(owner)))
        return std::string(owner);
    }
  for (const std::string_view mark : {"s yttrande", "s svar", "s remissvar", "s synpunkter"})
    if (const size_t at = lower.find(mark); at != std::string::npos && at < 90) {
      const std::string_view owner = title.substr(0, at);
      if (word_count(owner) > 7 || has_any_stem(lower.substr(0, at), {"svar", "remiss", "förslag"})) continue;
      if (const auto body = body_alone(title.substr(0, at + 1))) return body;
      if (organisation_name(owner) || municipality_name(owner)) return std::string(owner);
    }
  return std::nullopt;
}

// "Länsstyrelsen" and "Församlingen" stand for a longer name in the head or under the signature: that name.
std::optional<std::string> whole_name(const Paper& paper, const std::string& subject) {
  if (word_count(subject) != 1) return std::nullopt;
  std::string stem = lowered(subject);
  if (stem.ends_with("s") && stem.size() > 6) stem.pop_back();
  for (const std::string_view end : {"en", "et", "n"})
    if (stem.size() > end.size() + 4 && stem.ends_with(end)) {
      stem.resize(stem.size() - end.size());
      break;
    }
  const auto& blocks = paper.outline().blocks();
  const auto fits = [&](std::string_view text) {
    text = trim(text);
    if (starts_with_fold(text, "för ")) text = trim(text.substr(5));
    if (starts_with_fold(text, "på ")) return false;  // "På nämndens vägnar"
    return word_count(text) >= 2 && word_count(text) <= 9 && upper_start(text) && !ends_sentence(text) &&
           !full_name(text) && !job_title(text) && has_stem(lowered(text), stem) &&
           !has_any_stem(lowered(text),
                         {"yttrande", "remiss", "svar", "förslag", "handlingsplan", "enligt", "beslut", "delegation",
                          "bedömning", "synpunkter", "ställningstagande", "överväganden", "inställning"});
  };
  const auto look = [&](size_t from, size_t to) -> std::optional<std::string> {
    for (size_t at = from; at < to; ++at) {
      if (blocks[at].sort == BlockSort::field || at == paper.title_block()) continue;
      for (size_t line = blocks[at].first; line <= blocks[at].last; ++line)
        for (const Cell& cell : paper.lines()[line].cells)
          if (letters(cell.text) < 90 && fits(cell.text)) {
            std::string_view name = cell.text;
            if (starts_with_fold(name, "för ")) name = trim(name.substr(5));
            return upper_first(name);
          }
    }
    return std::nullopt;
  };
  if (auto name = look(0, std::min(paper.front_end() + 1, blocks.size()))) return name;
  // The running head, as on paper with the sender's name printed on it.
  for (const Line& line : paper.lines()) {
    if (line.page > 1) break;
    if (line.role == LineRole::body) continue;
    for (const Cell& cell : line.cells)
      if (letters(cell.text) < 90 && fits(cell.text)) return cell.text;
  }
  return look(blocks.size() > 10 ? blocks.size() - 10 : 0, blocks.size());
}

// "Ekby kommun · Kulturnämnden": each of a cell's parts.
std::vector<std::string_view> parts_of(std::string_view cell) {
  for (const std::string_view mark : {" · ", " | ", " • ", " – "})
    if (const size_t at = cell.find(mark); at != std::string_view::npos)
      return {trim(cell.substr(0, at)), trim(cell.substr(at + mark.size()))};
  return {cell};
}

// "Ekhults kommun   Socialnämnden" at the top of the first page; where there is but one, nothing tells it from the
// text.
std::optional<Respondent> body_in_page_head(const Paper& paper) {
  for (const Line& line : paper.lines()) {
    if (line.page > 1) break;
    const bool top = &line == paper.lines().data() && (line.cells.size() > 1 || parts_of(line.text).size() > 1);
    if (line.role == LineRole::body && !top) continue;
    for (const Cell& cell : line.cells)
      for (const std::string_view part : parts_of(cell.text))
        if (const auto body = body_alone(part))
          return Respondent{*body, static_cast<size_t>(&line - paper.lines().data()), "body in the page head"};
  }
  return std::nullopt;
}

// "Föräldraföreningen Backen" over "Orgnr 802499-1540" at the top: who has a number of its own there is the sender, and
// the name below it whom the letter is sent to.
std::optional<Respondent> numbered_sender(const Paper& paper) {
  constexpr size_t kHead = 12;  // lines
  constexpr size_t kBlock = 4;  // from the name to the number
  const auto lines = paper.lines();
  for (size_t at = 0; at < std::min(kHead, lines.size()); ++at) {
    const auto numbers = organisation_numbers(lines[at].text);
    if (numbers.empty()) continue;
    if (numbers.front().is_public()) return std::nullopt;
    const size_t from = at > kBlock ? at - kBlock : 0;
    for (size_t above = from; above < at; ++above) {
      const std::string_view name = trim(lines[above].cells[0].text);
      if (!upper_start(name) || word_count(name) > 9 || ends_sentence(name) || kind_word(name) ||
          name.find_first_of("0123456789@") != std::string_view::npos || label_of(name) || body_alone(name))
        continue;
      return Respondent{std::string(name), above, "name over an organisation number",
                        numbers.front().written.front() == '8'};
    }
    return std::nullopt;
  }
  return std::nullopt;
}

// "593 92 Ekhult", "Åsvägen 3, 593 92 Ekhult"
bool post_town(std::string_view text) {
  for (size_t at = 0; at + 7 < text.size(); ++at) {
    if (at > 0 && text[at - 1] != ' ') continue;
    size_t digits = 0;
    for (const char c : text.substr(at, 6)) digits += c >= '0' && c <= '9' ? 1 : 0;
    if (digits == 5 && text[at + 3] == ' ' && text[at + 6] == ' ') return upper_start(text.substr(at + 7));
  }
  return false;
}

// The lines right above the title, when there is something else above them: whom a letter is sent to. Its sender stands
// at the very top, in the page's head, or under the text.
struct Addressed {
  size_t begin = 0;
  size_t end = 0;
  bool has(size_t line) const { return line >= begin && line < end; }
};

Addressed addressed_lines(const Paper& paper) {
  constexpr size_t kLongest = 70;  // letters
  const auto& blocks = paper.outline().blocks();
  if (paper.title_block() >= blocks.size()) return {};
  const auto lines = paper.lines();
  Addressed found;
  found.end = found.begin = blocks[paper.title_block()].first;
  const auto other = [&](size_t at) {
    const std::string& text = lines[at].text;
    return letters(text) > kLongest || ends_sentence(text) || kind_word(trim(text)) || !find_dates(text).empty() ||
           !find_registry_numbers(text).empty() ||
           std::any_of(paper.labels().begin(), paper.labels().end(), [at](const Labelled& labelled) {
             return labelled.value_line == at && labelled.label != Label::to;
           });
  };
  bool above = false;  // something else
  size_t towns = 0;
  for (size_t at = found.begin; at > 0 && !above; --at) {
    const Line& line = lines[at - 1];
    if (line.role != LineRole::body || trim(line.text).empty()) continue;
    if (other(at - 1)) above = true;
    // The sender's own address ends in a town as well.
    const bool town = post_town(trim(line.text));
    if (town && found.begin < found.end) ++towns;
    if (town && towns > 0) above = true;
    if (full_name(line.text) || couple(line.text)) above = true;
    if (!above) found.begin = at - 1;
  }
  return above ? found : Addressed{};
}

}  // namespace

namespace {

// "Kommungruppen i Vik, 30 september 2025"
std::string without_day(std::string_view name) {
  const size_t comma = name.rfind(',');
  if (comma != std::string_view::npos && date_alone(trim(name.substr(comma + 1)))) name = trim(name.substr(0, comma));
  return std::string(name);
}

std::optional<Respondent> respondent_of(const Paper& paper, const std::vector<Passage>& all) {
  const auto& blocks = paper.outline().blocks();
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::from && labelled.value_line <= paper.body_line() + 2 &&
        word_count(labelled.value) <= 10) {
      const auto body = body_alone(labelled.value);
      return Respondent{body ? *body : labelled.value, labelled.value_line, "label for the sender"};
    }
  const size_t title_line = paper.title_block() < blocks.size() ? blocks[paper.title_block()].first : 0;
  if (const auto name = in_title(paper.record.title)) return Respondent{*name, title_line, "named in the title"};
  for (size_t at = 0; at < std::min(paper.front_end() + 1, blocks.size()); ++at)
    if (letters(blocks[at].text) < 140 && blocks[at].sort != BlockSort::field && !ends_sentence(blocks[at].text))
      if (const auto name = in_title(blocks[at].text))
        return Respondent{upper_first(*name), blocks[at].first, "named in the head"};
  std::string addressee;
  // Not whom a letter that is quoted below was sent to.
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::to && addressee.empty() &&
        (labelled.value_line <= paper.body_line() || paper.lines()[labelled.value_line].role == LineRole::body))
      addressee = squash(labelled.value);
  const Addressed addressed = addressed_lines(paper);
  const auto is_addressee = [&](std::string_view name) { return !addressee.empty() && squash(name) == addressee; };
  // A body, an office or an organisation in the head.
  const auto in_head = [&](bool bodies, bool all_lines) -> std::optional<Respondent> {
    for (size_t at = 0; at < paper.front_end(); ++at) {
      const Block& block = blocks[at];
      if (block.sort == BlockSort::field || at == paper.title_block()) continue;
      for (size_t line = block.first; line <= block.last; ++line) {
        if (!all_lines && addressed.has(line)) continue;
        for (const Cell& cell : paper.lines()[line].cells) {
          const bool to = std::any_of(paper.labels().begin(), paper.labels().end(), [&](const Labelled& labelled) {
            return labelled.value_line == line && labelled.label == Label::to;
          });
          if (to || is_addressee(cell.text) || starts_with_fold(cell.text, "till ") || kind_word(cell.text)) continue;
          if (bodies) {
            if (const auto body = body_alone(cell.text)) {
              // Where the page head has another's name printed, the one above the text is whom it is sent to.
              auto printed = body_in_page_head(paper);
              if (printed && printed->name != *body && !is_addressee(printed->name)) return printed;
              return Respondent{*body, line, "body in the head"};
            }
          } else if (organisation_name(cell.text) || department_name(cell.text) ||
                     party_from_name(cell.text.substr(0, cell.text.find(' ')))) {
            const bool signs = starts_with_fold(cell.text, "för ");
            return Respondent{signs ? upper_first(trim(cell.text.substr(std::string_view("för ").size()))) : cell.text,
                              line, "organisation in the head"};
          }
        }
      }
    }
    return std::nullopt;
  };
  const auto known = [&](const std::string& subject) {
    if (among(lowered(subject), "nämnden|styrelsen|utskottet|rådet|vi"))
      if (const auto printed = body_in_page_head(paper); printed && !is_addressee(printed->name)) return printed->name;
    if (lowered(subject) == "nämnden")
      if (const auto body = in_head(true, false); body && lowered(body->name).ends_with("nämnden")) return body->name;
    return whole_name(paper, subject).value_or(subject);
  };
  // Who takes the stand: the subject of such a sentence.
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower, {"tillstyrker", "avstyrker", "ställer sig", "erinra", "yttra sig", "avstår",
                                      "remitterats", "beretts", "synpunkter", "på remiss", "tagit del", "tillfälle att",
                                      "möjlighet att", "positiv", "tackar för", "invända", "invändning"}))
      continue;
    if (const auto subject = subject_of(passage, true); subject && !is_addressee(*subject)) {
      const std::string name = known(*subject);
      if (generic_name(name)) continue;
      return Respondent{name, blocks[passage.block].first, "subject of the sentence that takes a stand"};
    }
  }
  if (auto sender = numbered_sender(paper)) return sender;
  for (const bool bodies : {true, false})
    if (auto found = in_head(bodies, false)) return found;
  for (const Passage& passage : all)
    if (const auto subject = subject_of(passage, false); subject && !is_addressee(*subject))
      return Respondent{known(*subject), blocks[passage.block].first, "subject of a sentence"};
  // "För Föreningen Ljus" above the signatures.
  for (size_t at = blocks.size(); at > 0 && blocks.size() - at < 14; --at) {
    std::string_view text = blocks[at - 1].text;
    if (letters(text) > 90) continue;
    if (starts_with_fold(text, "för ")) {
      const std::string name = upper_first(trim(text.substr(5)));
      const auto body = body_alone(name);
      if (body) return Respondent{*body, blocks[at - 1].first, "named over the signature"};
      if (organisation_name(name) || word_count(name) <= 4)
        return Respondent{name, blocks[at - 1].first, "named over the signature"};
    }
    if (organisation_name(text) && at > paper.front_end())
      return Respondent{std::string(text), blocks[at - 1].first, "organisation at the end"};
  }
  // The paper's own head, or its title when that is nothing but a name.
  for (const Line& line : paper.lines()) {
    if (line.page > 1) break;
    if (line.role == LineRole::body) continue;
    for (const Cell& cell : line.cells) {
      if (is_addressee(cell.text) || kind_word(cell.text)) continue;
      const auto place = static_cast<size_t>(&line - paper.lines().data());
      if (const auto body = body_alone(cell.text)) return Respondent{*body, place, "body in the page head"};
      if (organisation_name(cell.text)) return Respondent{cell.text, place, "organisation in the page head"};
    }
  }
  if (organisation_name(paper.record.title)) return Respondent{paper.record.title, title_line, "the title is a name"};
  const auto municipality = [&](bool all_lines) -> std::optional<Respondent> {
    for (size_t at = 0; at < paper.front_end(); ++at)
      if (municipality_name(blocks[at].text) && (all_lines || !addressed.has(blocks[at].first)))
        return Respondent{blocks[at].text, blocks[at].first, "municipality in the head"};
    return std::nullopt;
  };
  if (auto found = municipality(false)) return found;
  // "Länsstyrelsen tillstyrker …": of which county, only the letter's list may tell.
  for (const Passage& passage : all)
    if (passage.lower.starts_with("länsstyrelsen "))
      return Respondent{"Länsstyrelsen", blocks[passage.block].first, "subject of a sentence"};
  const size_t from = paper.body_line();
  const auto signers = find_signers(paper.lines().subspan(from), true);
  // Who stands at the top and signs.
  for (size_t at = 0; at < std::min(from, paper.lines().size()); ++at) {
    const std::string_view top = trim(paper.lines()[at].text);
    if (paper.lines()[at].role != LineRole::body || top.empty()) continue;
    if (full_name(top) && squash(paper.lines().back().text) == squash(top))
      return Respondent{std::string(top), at, "name at the top and under the text"};
    break;
  }
  constexpr size_t kLast = 6;  // lines in which two sign
  for (size_t at = paper.lines().size(); at > 0 && (at > from || at + kLast > paper.lines().size()); --at)
    if (couple(paper.lines()[at - 1].text))
      return Respondent{collapse(paper.lines()[at - 1].text), at - 1, "two who sign"};
  // Who signs with an office signs for somebody: then the name above the title is the sender's after all.
  if (signers.empty() || signers.back().person.role) {
    for (const bool bodies : {true, false})
      if (auto found = in_head(bodies, true)) return found;
    if (auto found = municipality(true)) return found;
  }
  // A private person: who signs.
  if (!signers.empty()) return Respondent{signers.back().person.name, from + signers.back().line, "who signs"};
  return std::nullopt;
}

}  // namespace

std::optional<Respondent> find_respondent(const Paper& paper, const std::vector<Passage>& all) {
  auto found = respondent_of(paper, all);
  if (found) found->name = without_day(found->name);
  return found;
}

}  // namespace akt
