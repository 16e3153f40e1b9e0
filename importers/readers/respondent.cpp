#include "importers/readers/respondent.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/labels.h"
#include "importers/readers/partnership_numbers.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

// What the one who answers does.
constexpr auto kVerbs = std::to_array<std::string_view>(
    {"tillstyrker", "avstyrker",   "har",        "ställer", "är",       "anser",     "lämnar",    "avstår",
     "ser",         "välkomnar",   "tackar",     "vill",    "yttrar",   "beslutar",  "instämmer", "motsätter",
     "saknar",      "föreslår",    "bedömer",    "kan",     "avger",    "framför",   "stödjer",   "delar",
     "menar",       "tycker",      "önskar",     "svarar",  "stöder",   "ansluter",  "säger",     "stannar",
     "noterar",     "konstaterar", "överlämnar", "avböjer", "bifaller", "översänder"});

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
  std::string subject = collapse(std::string_view(passage.text).substr(0, verb));
  while (!subject.empty() && subject.back() == ',') subject.pop_back();
  if (word_count(subject) > 9 || subject.ends_with(" och") || subject.ends_with(" men")) return std::nullopt;
  // "Vi i Ungdomsrådet tycker": who they are stands after.
  for (const std::string_view we : {"vi i ", "vi på ", "vi inom ", "vi från "})
    if (starts_with_fold(subject, we)) subject = subject.substr(we.size());
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
      size_t end = rest.size();
      for (const std::string_view stop : {" över ", " gällande ", " avseende ", " angående ", " på ", " om ", " den ",
                                          " - ", " – ", ", ", ": ", " med anledning"})
        end = std::min(end, rest.find(stop));
      rest = trim(rest.substr(0, end));
      // "från ungdomsrådets möte"
      if (const size_t meeting =
              std::min({rest.find("s möte"), rest.find("s sammanträde"), rest.find("s styrelsemöte")});
          meeting != std::string_view::npos)
        rest = rest.substr(0, meeting);
      if (word_count(rest) <= 10 && letters(rest) > 2) {
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
    return word_count(text) >= 2 && word_count(text) <= 9 && upper_start(text) && !ends_sentence(text) &&
           !full_name(text) && !job_title(text) && has_stem(lowered(text), stem) &&
           !has_any_stem(lowered(text),
                         {"yttrande", "remiss", "svar", "förslag", "handlingsplan", "enligt", "beslut", "delegation"});
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

// "Ekhults kommun   Socialnämnden" at the top of the first page; where there is but one, nothing tells it from the
// text.
std::optional<Respondent> body_in_page_head(const Paper& paper) {
  for (const Line& line : paper.lines()) {
    if (line.page > 1) break;
    const bool top = &line == paper.lines().data() && line.cells.size() > 1;
    if (line.role == LineRole::body && !top) continue;
    for (const Cell& cell : line.cells)
      if (const auto body = body_alone(cell.text))
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

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [text](std::string_view end) { return text.ends_with(end); });
}

}  // namespace

bool generic_name(std::string_view name) {
  return among(
      lowered(trim(name)),
      "vi|jag|nämnden|förvaltningen|föreningen|styrelsen|organisationen|förbundet|kommunen|rådet|detta|det|den|denna|"
      "dessa|i|"
      "för|med|förslaget|remissen|handlingsplanen|planen|utskottet|avdelningen|kontoret|myndigheten|bolaget|stiftelsen|"
      "klubben|regionen|man|partiet|staden|remissinstansen|församlingen|länsstyrelsen|sällskapet|nätverket|"
      "stadsmissionen|universitetet|distriktet|hembygdsföreningen");
}

bool couple(std::string_view text) {
  text = trim(text);
  const size_t both = text.find(" och ");
  if (both == std::string_view::npos || letters(text) > 60 || word_count(text) > 6) return false;
  const std::string_view first = text.substr(0, both);
  const std::string_view second = text.substr(both + std::string_view(" och ").size());
  const size_t family = second.rfind(' ');
  if (family == std::string_view::npos) return false;
  return full_name(second).has_value() &&
         (full_name(first) || full_name(std::string(first) + std::string(second.substr(family))));
}

bool organisation_name(std::string_view text) {
  text = trim(text);
  const std::string lower = lowered(text);
  if (lower.empty() || !upper_start(text) || word_count(lower) > 9 || letters(lower) > 90 || ends_sentence(text))
    return false;
  if (has_any_stem(lower, {"remiss", "yttrande", "svar på", "förslag", "synpunkter", "diarie", "datum", "samråd"}))
    return false;
  // A sentence's beginning, and a signature with what it signs for.
  const size_t signs = text.find(" för ");
  if (has_word(lower, "vi") || has_word(lower, "jag") || has_word(lower, "mellan") ||
      (signs != std::string_view::npos && full_name(text.substr(0, signs))))
    return false;
  for (const std::string_view part : split(lower, ' ')) {
    std::string_view word = part;
    while (!word.empty() && (word.back() == ',' || word.back() == '.')) word.remove_suffix(1);
    if (ends_among(
            word,
            "förening|föreningen|förbund|förbundet|klubb|klubben|församling|församlingen|stiftelse|stiftelsen|kyrkan|"
            "organisation|organisationen|stadsmission|stadsmissionen|riksförbund|bolag|bolaget|aktiebolag|myndighet|"
            "myndigheten|verket|styrelsen|inspektionen|universitet|universitetet|högskola|högskolan|tingsrätten|"
            "förvaltningsrätten|länsstyrelsen|nätverk|nätverket|center|centrum|idrotten|korset|barnen|hjälp|hemmet|"
            "rådet|"
            "råd|kåren|kår|byalag|kooperativ|kooperativet|samfund|samfundet|facket|arbetsgivare|polisen|"
            "polismyndigheten|"
            "räddningstjänsten|partiet|demokraterna|sällskapet|sällskap|gille|forum|forumet|alliansen|gruppen|"
            "distriktet|främjandet|"
            "kretsen|byalaget|laget|kammaren|byalaget|laget|företagarna|ägarna|kommittén|ringen|akademin|museet|"
            "rörelsen|verkstaden|mission|"
            "missionen") ||
        among(word,
              "ab|if|ik|bk|sk|fk|abf|hso|funktionsrätt|kommunal|vision|unionen|ledarna|saco|rfsl|pro|spf|region|ek"))
      return true;
  }
  return false;
}

namespace {

bool in_capitals(std::string_view text) {
  for (size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool letter = byte >= 0xC0 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    if (letter && !is_upper_at(text, at)) return false;
  }
  return true;
}

// "LRF Almvik", "SRF Norra": no person's first name is written so, unless all of the name is.
bool begins_with_initials(std::string_view name) {
  const size_t space = name.find(' ');
  if (space == std::string_view::npos || in_capitals(name)) return false;
  const std::string_view first = name.substr(0, space);
  return letters(first) >= 2 && letters(first) <= 6 && in_capitals(first);
}

}  // namespace

std::string_view respondent_kind(std::string_view name) {
  const std::string lower = lowered(trim(name));
  const size_t space = lower.find(' ');
  const std::string_view first = std::string_view(lower).substr(0, space);
  if (party_from_name(name) || party_from_name(first) || ends_with_any(first, {"demokraterna", "partiet"}))
    return "party";
  if (lower.starts_with("länsstyrelse") ||
      ends_with_any(first, {"myndigheten", "verket", "inspektionen", "polisen", "räddningstjänsten", "departementet",
                            "rätten", "universitet", "universitetet", "högskolan"}) ||
      has_any_stem(lower, {"myndigheten", "region ", "universitet", "högskola", "tingsrätt", "försäkringskassan",
                           "arbetsförmedlingen", "domstol"}))
    return "authority";
  if (ends_with_any(first, {"fullmäktige"})) return "council";
  if (lower.find("rådet") != std::string::npos || ends_with_any(lower, {"råd"}) || ends_with_any(first, {"råd"})) {
    if (!has_any_stem(lower, {"studie", "byarådet", "förening"})) return "council";
  }
  if (has_word(lower, "ab") || has_any_stem(lower, {"aktiebolag", "bolaget"}) || lower.ends_with("bolaget") ||
      lower.ends_with("bolag"))
    return "company";
  if (ends_with_any(first, {"nämnden", "nämnd", "utskott", "utskottet"}) ||
      lower.find("nämnden") != std::string::npos || lower.ends_with("nämnd") || lower.starts_with("kommunstyrelse") ||
      lower.starts_with("regionstyrelse") || lower.ends_with("utskott") || lower.ends_with("beredning") ||
      lower.ends_with("beredningen") || department_name(name))
    return "committee";
  if (municipality_name(name)) return "authority";
  if (organisation_name(name) || begins_with_initials(trim(name))) return "association";
  if (full_name(name) || couple(name)) return "private";
  return "other";
}

std::optional<Respondent> find_respondent(const Paper& paper, const std::vector<Passage>& all) {
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
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::to && addressee.empty()) addressee = squash(labelled.value);
  const auto is_addressee = [&](std::string_view name) { return !addressee.empty() && squash(name) == addressee; };
  const auto known = [&](const std::string& subject) {
    if (among(lowered(subject), "nämnden|styrelsen|utskottet|rådet|vi"))
      if (const auto printed = body_in_page_head(paper); printed && !is_addressee(printed->name)) return printed->name;
    return whole_name(paper, subject).value_or(subject);
  };
  // Who takes the stand: the subject of such a sentence.
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower,
                      {"tillstyrker", "avstyrker", "ställer sig", "erinra", "yttra sig", "avstår", "remitterats",
                       "beretts", "synpunkter", "positiv", "tackar för", "invända", "invändning"}))
      continue;
    if (const auto subject = subject_of(passage, true); subject && !is_addressee(*subject)) {
      const std::string name = known(*subject);
      if (generic_name(name)) continue;
      return Respondent{name, blocks[passage.block].first, "subject of the sentence that takes a stand"};
    }
  }
  if (auto sender = numbered_sender(paper)) return sender;
  // A body, an office or an organisation in the head.
  for (const bool bodies : {true, false})
    for (size_t at = 0; at < paper.front_end(); ++at) {
      const Block& block = blocks[at];
      if (block.sort == BlockSort::field || at == paper.title_block()) continue;
      for (size_t line = block.first; line <= block.last; ++line)
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
            return Respondent{cell.text, line, "organisation in the head"};
          }
        }
    }
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
  for (size_t at = 0; at < paper.front_end(); ++at)
    if (municipality_name(blocks[at].text))
      return Respondent{blocks[at].text, blocks[at].first, "municipality in the head"};
  // A private person: who signs.
  const size_t from = paper.body_line();
  for (size_t at = paper.lines().size(); at > from; --at)
    if (couple(paper.lines()[at - 1].text))
      return Respondent{collapse(paper.lines()[at - 1].text), at - 1, "two who sign"};
  const auto signers = find_signers(paper.lines().subspan(from), true);
  if (!signers.empty()) return Respondent{signers.back().person.name, from + signers.back().line, "who signs"};
  return std::nullopt;
}

}  // namespace akt
