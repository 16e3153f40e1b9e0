// Remiss: who is asked for an opinion on what, until when, where to and in which order.
#include <algorithm>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/numerals.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/consultation_deadline.h"
#include "importers/readers/front.h"
#include "importers/readers/invitation.h"
#include "importers/readers/invited.h"
#include "importers/readers/lists.h"
#include "importers/readers/named_decisions.h"
#include "importers/readers/papers.h"
#include "importers/readers/passages.h"
#include "importers/readers/people.h"
#include "importers/readers/periods.h"
#include "importers/readers/phrases.h"
#include "importers/readers/references.h"

namespace akt {
namespace {

void read_reply_to(Paper& paper, Consultation& letter, const std::vector<Passage>& all) {
  const auto take = [&](const Passage& passage, const char* rule) {
    const auto found = addresses(passage.text);
    if (found.empty()) return false;
    letter.reply_to = found.front();
    paper.note("reply_to", passage, rule);
    return true;
  };
  for (const Passage& passage : all)
    if (speaks_of_replies(passage.lower) && !has_any_stem(passage.lower, {"frågor", "upplysning", "anmäl"}) &&
        take(passage, "address in a sentence on replies"))
      return;
  // The address on the line after such a sentence.
  bool near = false;
  for (const Passage& passage : all) {
    if (near && passage.text.find('@') != std::string::npos && passage.text.size() < 120 &&
        take(passage, "address after a sentence on replies"))
      return;
    near = has_any_stem(passage.lower, {"svar", "remissvar", "synpunkter", "yttrande"}) &&
           (near || passage.text.ends_with(":") ||
            has_any_stem(passage.lower, {"skickas", "lämnas", "e-post", "mejl", "sänds"}));
  }
}

// "Svara under följande rubriker: Tidig upptäckt, Stöd till anhöriga, Samverkan och ansvar."
std::vector<std::string> themes_in_sentence(std::string_view text) {
  constexpr size_t kMostWords = 6;
  std::vector<std::string> themes;
  const size_t colon = text.find(": ");
  if (colon == std::string_view::npos ||
      !has_any_stem(lowered(text.substr(0, colon)), {"rubriker", "avsnitt", "områden"}))
    return themes;
  const std::string_view list = text.substr(colon + 2, text.find(". ", colon) - colon - 2);
  for (std::string_view piece : split(list, ',')) {
    piece = trim(piece);
    while (piece.ends_with('.')) piece.remove_suffix(1);
    if (piece.empty() || word_count(piece) > kMostWords || !upper_start(piece)) return {};
    themes.emplace_back(piece);
  }
  return themes;
}

// The headings that replies are asked to follow.
void read_disposition(Paper& paper, Consultation& letter) {
  const auto& blocks = paper.outline().blocks();
  const auto asks = [](std::string_view lower) {
    if (has_any_stem(lower,
                     {"disposition",       "disponera",         "följande rubriker",   "nedanstående rubriker",
                      "följande struktur", "följande frågor",   "nedanstående frågor", "följande frågeställningar",
                      "följande ordning",  "de här rubrikerna", "dessa rubriker",      "särskilt kommentera",
                      "följande områden",  "följande punkter",  "följande delar",      "vill särskilt veta",
                      "frågorna nedan",    "rubrikerna nedan",  "följande avsnitt",    "frågeställningarna nedan"}))
      return true;
    if (lower.ends_with(":") &&
        has_any_stem(lower, {"svara på", "besvara", "svaret ska innehålla", "svaret bör innehålla"}))
      return true;
    if (asks_about_list(lower)) return true;
    return has_stem(lower, "synpunkter") && has_any_stem(lower, {"särskilt på", "särskilt synpunkter på",
                                                                 "önskas på följande", "önskas särskilt", "gärna på"});
  };
  for (size_t at = 0; at < blocks.size(); ++at) {
    const Block& block = blocks[at];
    if (block.sort == BlockSort::field || letters(block.text) > 600 || !asks(lowered(block.text))) continue;
    std::vector<std::string> themes;
    for (const size_t item : list_after(paper.outline(), at))
      if (std::string theme = item_text(blocks[item].text); !theme.empty()) themes.push_back(std::move(theme));
    // "Synpunkter lämnas: via e-post, per brev": ways to answer, not what to speak of.
    const bool ways = std::any_of(themes.begin(), themes.end(), [](const std::string& theme) {
      return theme.find('@') != std::string::npos || has_any_stem(lowered(theme), {"e-post", "e-tjänst", "per brev"});
    });
    if (themes.empty()) themes = themes_in_sentence(block.text);
    if (themes.size() < 2 || ways) continue;
    letter.disposition = std::move(themes);
    paper.note("disposition", block, "list after a sentence on how to reply");
    return;
  }
}

void read_invited(Paper& paper, Consultation& letter) {
  InvitedList list = find_invited(paper);
  if (list.names.empty()) return;
  letter.invited = std::move(list.names);
  paper.note("invited", list.line, std::string(list.rule));
}

// Days for information meetings: dates with a clock time, or dates under a heading for them.
void read_meetings(Paper& paper, Consultation& letter) {
  const Outline& outline = paper.outline();
  const int year = paper.record.date ? paper.record.date->year : 0;
  bool section = false;
  for (const Block& block : outline.blocks()) {
    if (block.sort == BlockSort::field && !(section && !paper.record.date)) continue;
    const std::string lower = lowered(block.text);
    const bool about =
        has_any_stem(lower, {"informationsmöt", "informationsträff", "dialogmöt", "dialogträff", "zoom", "teams",
                             "digitalt möte", "samrådsmöt", "öppet hus", "remissmöt", "frågestund",
                             "informationstillfäll", "workshop", "träffa oss", "möt oss", "på plats och svarar"});
    // "Digitalt informationsmöte: 8 oktober kl. 13–15" is set as a heading, too.
    const bool told = about && !(year > 0 ? find_dates(block.text, year) : find_dates(block.text)).empty();
    if (block.sort == BlockSort::heading && !told) {
      section = about || topic_of(block.text) == Topic::information;
      continue;
    }
    section = section || about;
    const bool clock = has_word(lower, "kl") || has_stem(lower, "klockan") || lower.find(":00") != std::string::npos ||
                       lower.find(":30") != std::string::npos;
    const bool booking = has_any_stem(lower, {"senast", "anmäl"}) &&
                         !has_any_stem(lower, {"ingen anmälan", "ingen föranmälan", "anmälan behövs inte"});
    if (!section || booking || (!clock && !about && block.sort != BlockSort::item && block.sort != BlockSort::row))
      continue;
    for (const DateHit& date : year > 0 ? find_dates(block.text, year) : find_dates(block.text)) {
      Date day = date.date;
      const std::string written = block.text.substr(date.begin, date.end - date.begin);
      if (written.find(std::to_string(day.year)) == std::string::npos && paper.record.date && day < *paper.record.date)
        ++day.year;
      if (paper.record.date && (days_between(*paper.record.date, day) < -31)) continue;
      if (std::find(letter.meetings.begin(), letter.meetings.end(), day) != letter.meetings.end()) continue;
      paper.note("meetings[" + std::to_string(letter.meetings.size()) + "]", block, "day in the section on meetings");
      letter.meetings.push_back(day);
    }
  }
}

// "… godkänts att skickas ut på remiss av kommunstyrelsens arbetsutskott den 23 november 2020."
void read_decided(Paper& paper, Consultation& letter, const std::vector<Passage>& all) {
  const int year = paper.record.date ? paper.record.date->year : 0;
  for (const bool strict : {true, false})
    for (const Passage& passage : all) {
      if (!has_any_stem(passage.lower, {"beslut", "godkän", "remitter", "ställde sig", "fattade"})) continue;
      if (strict && !has_any_stem(passage.lower, {"remiss", "samråd", "remitter"})) continue;
      const auto bodies = find_bodies(passage.text);
      if (bodies.empty()) continue;
      const auto reference = read_reference(passage.text, year);
      if (!reference || (!reference->date && !reference->item)) continue;
      if (!strict && !reference->item) continue;
      // A decision yet to come is none.
      if (has_any_stem(passage.lower, {"planeras", "väntas", "kommer att", "inför beslut"})) continue;
      const size_t verb = std::min({find_stem(passage.lower, "beslut"), find_stem(passage.lower, "godkän"),
                                    find_stem(passage.lower, "remitter"), find_stem(passage.lower, "fattade")});
      const BodyHit* nearest = &bodies.front();
      const auto gap = [verb](const BodyHit& body) {
        return verb == std::string::npos ? body.begin : body.begin > verb ? body.begin - verb : verb - body.begin;
      };
      // "beslutade av X" names the body after the verb, "X beslutade" before it.
      for (const BodyHit& body : bodies)
        if (gap(body) < gap(*nearest)) nearest = &body;
      const size_t by = passage.lower.find(" av ", verb == std::string::npos ? 0 : verb);
      if (by != std::string::npos)
        for (const BodyHit& body : bodies)
          if (body.begin >= by && body.begin <= by + 6) nearest = &body;
      letter.decided = Decided{nearest->name, reference->date, reference->item};
      paper.note("decided", passage, "body and day in a sentence on the decision to consult");
      return;
    }
}

void read_contact(Paper& paper, Consultation& letter) {
  const Outline& outline = paper.outline();
  const auto set = [&](const Signer& signer, size_t from, const char* rule) {
    letter.contact = signer.person;
    paper.note("contact", from + signer.line, rule);
  };
  for (size_t at = 0; at < outline.blocks().size(); ++at) {
    const Block& block = outline.blocks()[at];
    const std::string lower = lowered(block.text);
    if (!has_any_stem(lower,
                      {"upplysning", "frågor", "kontakt", "mer information", "ytterligare information", "handläggare"}))
      continue;
    if (block.sort == BlockSort::field) continue;
    // In the sentence itself: "Frågor besvaras av Anna Ek, utredare, anna.ek@…"
    for (const std::string_view mark : {" av ", "kontakta ", " till ", ": ", "kontaktas "}) {
      const size_t found = lower.find(mark);
      if (found == std::string::npos) continue;
      Line probe;
      probe.text = trim(std::string_view(block.text).substr(found + mark.size()));
      while (!probe.text.empty() && probe.text.back() == '.') probe.text.pop_back();
      // "utredare Anna Ek, anna.ek@…"
      const size_t first = probe.text.find(' ');
      if (lower_start(probe.text) && first != std::string::npos && job_title(probe.text.substr(0, first))) {
        const std::string role = probe.text.substr(0, first);
        const std::string rest = probe.text.substr(first + 1);
        if (const auto name = full_name(rest.substr(0, rest.find_first_of(",(")))) {
          letter.contact = Person{*name, std::nullopt, role};
          paper.note("contact", block, "name in the sentence on questions");
          return;
        }
      }
      probe.cells.push_back({probe.text, 0, 0});
      std::vector<Line> lines{probe};
      const auto people = find_contacts(lines);
      if (!people.empty()) {
        letter.contact = people.front().person;
        paper.note("contact", block, "name in the sentence on questions");
        return;
      }
    }
    const size_t from = block.last + 1;
    const size_t count = std::min<size_t>(8, outline.lines().size() - std::min(from, outline.lines().size()));
    if (count == 0) continue;
    const auto people = find_contacts(outline.lines().subspan(from, count));
    if (!people.empty()) return set(people.front(), from, "name after the line on questions");
  }
  for (const Labelled& labelled : paper.labels())
    if (labelled.label == Label::contact || labelled.label == Label::handler) {
      const std::string value = labelled.value.substr(0, labelled.value.find_first_of(",("));
      if (const auto name = full_name(value)) {
        letter.contact = Person{*name, std::nullopt, std::nullopt};
        if (const size_t comma = labelled.value.find(", ");
            comma != std::string::npos && job_title(labelled.value.substr(comma + 2)))
          letter.contact->role = labelled.value.substr(comma + 2);
        else if (labelled.value_line + 1 < paper.lines().size() &&
                 job_title(plain(paper.lines()[labelled.value_line + 1])))
          letter.contact->role = plain(paper.lines()[labelled.value_line + 1]);
        paper.note("contact", labelled.value_line, "label for the contact");
        return;
      }
    }
  const size_t from = paper.body_line();
  auto signers = find_signers(outline.lines().subspan(from), true);
  const auto& invited = letter.invited;
  std::erase_if(signers, [&invited](const Signer& signer) {
    return std::find(invited.begin(), invited.end(), signer.person.name) != invited.end();
  });
  if (!signers.empty()) set(signers.back(), from, "who signs the letter");
}

// "Ange diarienummer KS 2020/0882": the number asked for in replies is the case's own.
void read_number(Paper& paper, const std::vector<Passage>& all) {
  if (paper.record.registry_number) return;
  for (const Passage& passage : all) {
    if (!has_any_stem(passage.lower,
                      {"diarienummer", "dnr", "ange", "ämnesfält", "ämnesrad", "märk", "ärendenummer", "skriv"}))
      continue;
    const auto numbers = find_registry_numbers(passage.text);
    if (numbers.empty()) continue;
    paper.record.registry_number = numbers.front().written;
    paper.record.registry_numbers.push_back(numbers.front().written);
    paper.note("registry_number", passage, "number that replies shall carry");
    return;
  }
}

}  // namespace

Record read_consultation(const Document& document, const Context& context) {
  Paper paper(document, context);
  paper.record.kind = Kind::consultation;
  const auto all = passages(paper.outline());
  Consultation letter;
  read_deadline(paper, letter, all);
  read_reply_to(paper, letter, all);
  read_disposition(paper, letter);
  read_invited(paper, letter);
  read_meetings(paper, letter);
  read_decided(paper, letter, all);
  read_contact(paper, letter);
  read_number(paper, all);
  if (letter.deadline && paper.record.date && *letter.deadline < *paper.record.date)
    paper.warn("deadline_before_issue_date");
  const int year = paper.record.date ? paper.record.date->year : 0;
  for (const Chapter& chapter : paper.outline().chapters())
    if (chapter.topic == Topic::basis && paper.record.references.empty())
      paper.record.references = read_references(paper.outline().chapter_lines(chapter), year);
  add_named_decisions(paper, false);
  paper.record.facts = std::move(letter);
  return std::move(paper.record);
}

}  // namespace akt
