#include "importers/readers/front.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "corpus/text/bodies.h"
#include "corpus/text/parties.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/people.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {
namespace {

constexpr size_t kFrontBlocks = 60;
constexpr size_t kTitleBytes = 400;

constexpr std::string_view kKindWords =
    "tjänsteskrivelse|tjänsteutlåtande|beslutsunderlag|tjänstemannaförslag|tjänstepersonsförslag|yttrande|"
    "remissvar|remiss|remissyttrande|remissbrev|remissmissiv|missiv|följebrev|avtal|protokollsutdrag|kallelse|"
    "bilaga|pm|promemoria|rapport|policy|handlingsplan|skrivelse|svarsskrivelse|styrdokument|delges|riktlinjer|"
    "riktlinje|reglemente|program|plan|strategi|taxa|förslag|utlåtande|svar på remiss|"
    "remissutskick|inbjudan|information|handling|handlingar|brev|granskningsrapport|rapportsammandrag|"
    "revisionsrapport|samverkansavtal|partnerskapsavtal|överenskommelse|ärende|beslut|utkast|remissversion|"
    "styrelseskrivelse|direktionsskrivelse|samrådshandling|delegationsbeslut|instruktion|föreskrifter|"
    "författningssamling|interpellation|motion|"
    "medborgarförslag|tjänsteskrivelse till nämnd|iop|iop-avtal|iop-överenskommelse|"
    "styrande dokument|dokument|meddelande|svar|sändlista|enligt sändlista|remissinstanser";

// Words that make a line likely to be what the paper is called.
constexpr auto kTitleStems = std::to_array<std::string_view>({"remiss",
                                                              "förslag",
                                                              "svar på",
                                                              "yttrande",
                                                              "policy",
                                                              "riktlinje",
                                                              "överenskommelse",
                                                              "avtal",
                                                              "partnerskap",
                                                              "plan",
                                                              "program",
                                                              "motion",
                                                              "rapport",
                                                              "granskning",
                                                              "strategi",
                                                              "reglemente",
                                                              "taxa",
                                                              "samverkan",
                                                              "handlingsplan",
                                                              "kallelse",
                                                              "begäran",
                                                              "ansökan",
                                                              "redovisning",
                                                              "uppföljning",
                                                              "antagande",
                                                              "revidering",
                                                              "utredning",
                                                              "betänkande",
                                                              "medborgarförslag",
                                                              "detaljplan",
                                                              "budget",
                                                              "delårs",
                                                              "årsredovisning",
                                                              "synpunkter",
                                                              "inriktning",
                                                              "föreskrift",
                                                              "arvode",
                                                              "bidrag",
                                                              "val av"});

bool version_line(std::string_view lower) {
  return has_any_stem(
      lower, {"version", "utgåva", "remissversion", "reviderad", "antagen", "antaget", "fastställd", "fastställt",
              "beslutad", "gäller från", "gäller för", "giltig", "samrådsversion", "utkast", "arbetsmaterial"});
}

bool address_line(std::string_view text) {
  size_t digits = 0;
  for (const char c : text) digits += c >= '0' && c <= '9' ? 1 : 0;
  if (text.find('@') != std::string_view::npos || text.find("www.") != std::string_view::npos ||
      text.find("http") != std::string_view::npos)
    return true;
  const std::string lower = lowered(text);
  if (lower.starts_with("box ") ||
      has_any_stem(lower, {"telefon", "tfn", "e-post", "org.nr", "organisationsnummer", "org nr"}))
    return true;
  // "221 00 Lund", "0734-15 09 30"; years are no addresses.
  return digits >= 5 && digits * 3 >= text.size() && find_years(text).empty();
}

// "… för Ängen 4 m.fl." is a title all the same.
bool abbreviated_end(std::string_view text) {
  return ends_among(text, "m.fl.|m fl.|m.m.|mm.|m m.|etc.|osv.|o.d.|o.dyl.|fl.");
}

// A sentence, not a line of the head.
bool prose(std::string_view text) {
  return text.ends_with(".") && !abbreviated_end(text) && upper_start(text) && word_count(text) >= 6 &&
         !address_line(text) && find_registry_numbers(text).empty() && !version_line(lowered(text));
}

std::string_view last_word(std::string_view text) {
  const size_t space = text.find_last_of(" -");
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool kind_word(std::string_view text) {
  std::string key = heading_key(text);
  // Letter-spaced: "T J Ä N S T E S K R I V E L S E".
  if (word_count(key) > 5 && letters(key) < word_count(key) * 2 + 2) std::erase(key, ' ');
  const size_t end = key.find_last_not_of("0123456789 ");
  if (end != std::string::npos && key.starts_with("bilaga")) key.resize(end + 1);
  return among(key, kKindWords);
}

bool department_name(std::string_view text) {
  const std::string lower = lowered(trim(text));
  if (lower.empty() || word_count(lower) > 6 || ends_sentence(lower)) return false;
  for (const std::string_view ending :
       {"kontoret", "förvaltningen", "förvaltning", "kontor", "avdelningen", "avdelning", "enheten", "enhet", "staben",
        "stab", "kansliet", "kansli", "sektionen", "sektorn", "sektor"}) {
    if (lower.ends_with(ending)) return true;
    const size_t at = lower.find(std::string(ending) + " ");
    if (at != std::string::npos && word_count(lower) <= 4 &&
        (lower.find(" i ") != std::string::npos || lower.find(", ") != std::string::npos))
      return true;
  }
  return false;
}

bool municipality_name(std::string_view text) {
  const std::string lower = lowered(trim(text));
  const size_t words = word_count(lower);
  if (words == 0 || words > 4 || has_word(lower, "för") || has_word(lower, "i") || lower.starts_with("till "))
    return false;
  const std::string_view last = last_word(lower);
  if (words >= 2 && one_of(last, {"kommun", "stad", "kommuns", "stads"})) return true;
  return words <= 3 && lower.starts_with("region ");
}

Paper::Paper(const Document& document, const Context& context)
    : outline_(document.lines), labels_(read_labels(document.lines)) {
  record.kind = document.kind;
  record.municipality = context.municipality;
  labelled_lines_.assign(document.lines.size(), false);
  for (const Labelled& labelled : labels_) {
    if (labelled.label == Label::subject) continue;
    labelled_lines_[labelled.value_line] = true;
    labelled_lines_[labelled.label_line] = true;
  }
  find_front();
  find_title(document);
  find_date();
  find_numbers();
}

size_t Paper::body_line() const {
  const auto& blocks = outline_.blocks();
  return front_end_ < blocks.size() ? blocks[front_end_].first : lines().size();
}

void Paper::note(std::string fact, size_t line, std::string rule) {
  if (line >= lines().size()) return;
  record.evidence.push_back({std::move(fact), lines()[line].page, plain(lines()[line]), std::move(rule)});
}

void Paper::note(std::string fact, const Passage& passage, std::string rule) {
  record.evidence.push_back({std::move(fact), outline_.blocks()[passage.block].page, passage.text, std::move(rule)});
}

void Paper::warn(std::string_view code) {
  if (std::find(record.warnings.begin(), record.warnings.end(), code) == record.warnings.end())
    record.warnings.emplace_back(code);
}

// "Klimatanpassningsplan 2024–2030", "Barnpolicy": what such a paper calls itself, a topic's word in it or not.
static bool steering(std::string_view text) {
  const std::string lower = lowered(text);
  for (const std::string_view sort : {"plan", "program", "policy", "strategi", "riktlinje", "reglemente"})
    if (lower.find(sort) != std::string::npos) return true;
  return false;
}

void Paper::find_front() {
  const auto& blocks = outline_.blocks();
  size_t at = 0;
  for (; at < blocks.size() && at < kFrontBlocks; ++at) {
    const Block& block = blocks[at];
    if (block.sort == BlockSort::contents) break;
    if (block.sort == BlockSort::heading && !kind_word(block.text)) {
      const Topic topic = topic_of(block.text);
      const bool narrow = topic != Topic::none && topic != Topic::principles && topic != Topic::commitments &&
                          topic != Topic::priorities && topic != Topic::standpoint && topic != Topic::comments;
      const std::string key = heading_key(block.text);
      const bool short_topic =
          topic != Topic::none && (word_count(key) <= 3 || key.starts_with("förslag till beslut i ") ||
                                   (topic == Topic::proposal && word_count(key) <= 5));
      // "Klimatanpassningsplan 2024–2030" under the municipality's name: what the paper is about.
      const bool subject = at > 0 && at < 3 && municipality_name(blocks[at - 1].text) && steering(block.text);
      if (at > 0 && narrow && short_topic && !subject) break;
      if (at == 0 && narrow && short_topic && word_count(key) <= 2) break;
      if (!block.text.empty() && number_mark(block.text) > 0 && at > 0) break;
    }
    if (block.sort == BlockSort::paragraph && letters(block.text) > 130 &&
        (ends_sentence(block.text) || letters(block.text) > 250))
      break;
    if (block.sort == BlockSort::paragraph && at > 0 && prose(block.text)) break;
    const bool numbered = number_mark(block.text) > 0 && at > 0;
    if (block.sort == BlockSort::item && numbered && letters(block.text) > 90) break;
    // "Jag frågar därför:" over numbered questions; a table's numbered row.
    if (block.sort == BlockSort::item && numbered && blocks[at - 1].text.ends_with(":") &&
        word_count(blocks[at - 1].text) > 2)
      break;
    if (block.sort == BlockSort::row && numbered && lines()[block.first].cells.size() > 2) break;
  }
  front_end_ = at;
}

bool Paper::not_a_title(const Block& block) const {
  if (block.sort == BlockSort::field || block.sort == BlockSort::contents) return true;
  const std::string& text = block.text;
  if (letters(text) > 220 || letters(text) < 3) return true;
  if (labelled_lines_[block.first] && !(block.size > outline_.body_size() * 1.2F)) return true;
  if (label_of(text) || kind_word(text) || department_name(text) || municipality_name(text) || body_alone(text))
    return true;
  if (const size_t comma = text.find(", ");
      comma != std::string::npos && full_name(text.substr(0, comma)) && job_title(text.substr(comma + 2)))
    return true;
  if (address_line(text) || full_name(text) || couple(text) || job_title(text) || page_number_text(text)) return true;
  // "EKBY KOMMUN · Kulturnämnden"
  if (const size_t dot = text.find(" · "); dot != std::string::npos)
    if (municipality_name(text.substr(0, dot)) || body_alone(text.substr(0, dot))) return true;
  const std::string lower = lowered(text);
  if (lower.starts_with("till ") && (find_bodies(text).size() == 1 || word_count(text) <= 3 ||
                                     has_any_stem(lower, {"remissinstans", "berörda", "sändlista", "nedan"})))
    return true;
  // "Interpellation till kommunstyrelsens ordförande Kurt Ek (C)" says whom it is for.
  if (text.ends_with(")") && has_any_stem(lower.substr(0, lower.find(' ')), {"interpellation", "motion", "fråga"}) &&
      lower.find(" till ") == lower.find(' ') &&
      known_party(std::string_view(text).substr(text.rfind('(') + 1, text.size() - text.rfind('(') - 2)))
    return true;
  if (tells_of_adoption(text) && !find_dates(text).empty()) return true;
  if (lower_start(text) && !has_any_stem(lower, kTitleStems)) return true;
  if (version_line(lower) && word_count(lower) <= 8 &&
      !has_any_stem(lower, {"policy", "riktlinje", "plan", "överenskommelse", "program"}))
    return true;
  if (lower.starts_with("justera") || lower.starts_with("utdragsbestyrkande") || lower.starts_with("ordförandes sign"))
    return true;
  // "Ledamöter kallas.", "Ärenden"
  if (record.kind == Kind::summons &&
      (ends_sentence(text) || among(lower, "ärenden|ärendelista|ärendeförteckning|föredragningslista|dagordning")))
    return true;
  const Topic topic = topic_of(text);
  if (topic == Topic::proposal || topic == Topic::basis || topic == Topic::dispatch || topic == Topic::contents)
    return true;
  if (block.sort == BlockSort::item && number_mark(text) > 0) return true;
  // "Ärende: SON 19/0456"
  if (const size_t colon = text.find(": ");
      colon != std::string::npos && parse_registry_number(std::string_view(text).substr(colon + 2)))
    return true;
  if (text.ends_with(":") || (block.sort == BlockSort::row && text.find('\t') != std::string::npos)) return true;
  return false;
}

double Paper::title_score(size_t at, float largest) const {
  const Block& block = outline_.blocks()[at];
  double score = 0;
  if (lines()[block.first].heading == 1) score += 4;
  if (outline_.styled() && block.size > outline_.body_size() * 1.05F)
    score += largest > 0 ? 4.0 * static_cast<double>(block.size / largest) : 0;
  if (block.bold) score += 1.5;
  const size_t words = word_count(block.text);
  if (words >= 3) score += 1;
  if (words == 1) score -= 1;
  if (has_any_stem(lowered(block.text), kTitleStems)) score += 2;
  if (block.gap_above) score += 0.5;
  if (ends_sentence(block.text) && !block.text.ends_with("?") && !block.text.ends_with("!") &&
      !abbreviated_end(block.text))
    score -= 2;
  if (letters(block.text) > 150) score -= 2;
  if (lower_start(block.text)) score -= 1.5;
  if (block.sort == BlockSort::item && lines()[block.first].bullet) score -= 2;
  // What stands right over the first section is the title of a memo.
  size_t next = at + 1;
  while (next < outline_.blocks().size() && outline_.blocks()[next].sort == BlockSort::field) ++next;
  const bool memo = record.kind == Kind::official_memo;
  const bool letter = record.kind == Kind::consultation || record.kind == Kind::consultation_response;
  if (next == front_end_) score += memo ? 1.5 : letter ? 0.75 : 0;
  if (block.text.ends_with("?")) score -= 1;
  return score - (memo || letter ? 0.12 : 0.25) * static_cast<double>(std::min<size_t>(at, 20));
}

void Paper::find_title(const Document& document) {
  const auto& blocks = outline_.blocks();
  for (const Labelled& labelled : labels_)
    if (labelled.label == Label::subject && lines()[labelled.value_line].role == LineRole::body &&
        labelled.value_line < std::max<size_t>(body_line(), 8) && word_count(labelled.value) >= 2 &&
        !parse_registry_number(labelled.value)) {  // "Ärende: SON 19/0456"
      record.title = without_stray_hyphens(labelled.value);
      note("title", labelled.value_line, "label for the subject");
      break;
    }
  float largest = 0;
  for (size_t at = 0; at < front_end_; ++at)
    if (!not_a_title(blocks[at])) largest = std::max(largest, blocks[at].size);
  double best = -10;
  for (size_t at = 0; at < front_end_; ++at) {
    if (not_a_title(blocks[at])) continue;
    const double score = title_score(at, largest);
    if (score > best) {
      best = score;
      title_block_ = at;
    }
  }
  if (title_block_ >= blocks.size()) {
    // Only a word for the kind stands there: better than nothing.
    for (size_t at = 0; at < std::min<size_t>(blocks.size(), front_end_ + 1) && record.title.empty(); ++at)
      if (kind_word(blocks[at].text)) {
        record.title = upper_first(blocks[at].text);
        note("title", blocks[at], "word for the kind");
      }
    constexpr size_t kHead = 10;  // lines
    for (size_t at = 0; record.kind == Kind::summons && at < std::min(lines().size(), kHead) && record.title.empty();
         ++at)
      for (const Cell& cell : lines()[at].cells)
        if (record.title.empty() && kind_word(cell.text)) {
          record.title = upper_first(lowered(trim(cell.text)));
          note("title", at, "word for the kind beside others");
        }
    if (record.title.empty() && document.title) record.title = *document.title;
    if (record.title.empty() && !outline_.chapters().empty()) {
      record.title = outline_.chapters().front().heading;
      note("title", blocks[outline_.chapters().front().heading_block], "first heading");
    }
    return;
  }
  // The best line may be a title's second: back to the first of its style.
  const auto goes_up = [&](size_t at) {
    const Block& above = blocks[at - 1];
    const Block& block = blocks[at];
    return !block.gap_above && block.first == above.last + 1 && outline_.styled() &&
           std::fabs(above.size - block.size) < 0.6F && above.bold == block.bold &&
           (block.size > outline_.body_size() * 1.08F || block.bold) && !not_a_title(above);
  };
  while (title_block_ > 0 && goes_up(title_block_)) --title_block_;
  after_title_ = title_block_ + 1;
  if (!record.title.empty()) return;
  const Block& first = blocks[title_block_];
  std::string title(trim(std::string_view(first.text)));
  // A title goes on over lines of its own style, and in a line that starts in the middle: "mellan … och …".
  for (size_t at = title_block_ + 1; at < front_end_ && title.size() < kTitleBytes; ++at) {
    const Block& next = blocks[at];
    const Block& above = blocks[at - 1];
    if (next.sort == BlockSort::field) break;
    const std::string lower = lowered(next.text);
    const bool goes_on =
        lower_start(next.text) && has_any_stem(lower.substr(0, 14), {"mellan", "avseende", "gällande", "och ", "för ",
                                                                     "om ", "av ", "till ", "med ", "inom ", "kring "});
    const bool close =
        !next.gap_above && next.first == above.last + 1 && lines()[next.first].page == lines()[above.last].page;
    const bool same = std::fabs(next.size - first.size) < 0.6F && next.bold == first.bold &&
                      lines()[next.first].heading == lines()[first.first].heading;
    if (goes_on && letters(next.text) < 200 && !ends_sentence(title)) {
      join_line(title, next.text);
      after_title_ = at + 1;
      continue;
    }
    if (!close || !same || next.sort == BlockSort::item || (ends_sentence(next.text) && letters(next.text) > 100))
      break;
    // Where the title has a style of its own, its style says enough.
    const bool stands_out = outline_.styled() && (first.size > outline_.body_size() * 1.08F || first.bold);
    if (stands_out ? label_of(next.text) || kind_word(next.text) || (version_line(lower) && word_count(lower) <= 4)
                   : not_a_title(next))
      break;
    join_line(title, next.text);
    after_title_ = at + 1;
  }
  record.title = without_stray_hyphens(collapse(title));
  note("title", first,
       outline_.styled() ? "largest line of the head" : "line of the head that is no label, name or address");
  if (document.title && squash(*document.title).size() > squash(record.title).size() &&
      squash(*document.title).find(squash(record.title)) != std::string::npos)
    record.title = *document.title;
}

}  // namespace akt
