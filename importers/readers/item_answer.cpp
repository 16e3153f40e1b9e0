#include "importers/readers/item_answer.h"

#include <algorithm>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"

namespace akt {
namespace {

// "Yttrande över remiss av …", "Svar på remiss: …"; not the § that sends a proposal out or puts the matter off.
bool answers_one(const Record& record, const MinutesItem& item) {
  const std::string title = lowered(record.title);
  const bool named = has_any_stem(
      title, {"yttrande", "remissvar", "remissyttrande", "svar på remiss", "samrådssvar", "svar på samråd"});
  if (!named && !has_any_stem(title, {"remiss", "samråd"})) return false;
  if (item.outcome == "deferred" || item.outcome == "referred_back") return false;
  bool stand = named;
  for (const std::string& point : item.decision) {
    const std::string lower = lowered(point);
    const bool answers = has_any_stem(lower, {"svar på remiss", "svar på samråd", "yttra"});
    if (!answers && has_any_stem(lower, {"på remiss", "på samråd", "remittera", "ut för samråd"})) return false;
    stand =
        stand || stance_of(point).has_value() || has_any_stem(lower, {"yttra", "remissvar", "svar på", "sitt svar"});
  }
  return stand && !item.decision.empty();
}

// The number of what is answered is another's: not the §'s own.
std::optional<std::string> number_of_another(const Record& record, std::string_view line) {
  for (const RegistryNumber& found : find_registry_numbers(line)) {
    const bool own = std::any_of(record.registry_numbers.begin(), record.registry_numbers.end(),
                                 [&found](const std::string& written) {
                                   const auto mine = parse_registry_number(written);
                                   return mine && mine->bare_key() == found.bare_key();
                                 });
    if (own) continue;
    if (has_any_stem(lowered(line), {"remiss", "samråd", "yttrande", "ert ", "er ", "förslag"})) return found.written;
    return std::nullopt;
  }
  return std::nullopt;
}

// "Rådet har fått möjlighet att lämna synpunkter i samrådet TN 2025/412.", in a council's notes: nothing is decided,
// and what follows is what it says.
bool asked_to_answer(const Record& record, const MinutesItem& item, const std::vector<ItemSection>& sections) {
  if (!item.decision.empty()) return false;
  for (const ItemSection& section : sections)
    for (const Paragraph& paragraph : section.paragraphs) {
      const std::string lower = lowered(paragraph.text);
      if (formal_opening(lower) && has_any_stem(lower, {"remiss", "samråd"}) &&
          number_of_another(record, paragraph.text))
        return true;
      // "Remiss från socialnämnden (SN 2024/417)" over "Rådet har inga synpunkter på förslaget."
      Said said;
      said.hear(paragraph.text);
      if (!has_any_stem(lowered(record.title), {"remiss", "samråd"})) continue;
      if (said.strong && number_of_another(record, record.title)) return true;
      // "Remiss: Parkplan, TN 2025/12" over "Rådet lämnar följande yttrande.": the number is the asker's.
      if (has_any_stem(lower, {"lämnar följande", "avger följande", "lämnar som yttrande", "svarar följande"}))
        return true;
    }
  return false;
}

// Under "Sammanfattning" stands both what was proposed and, where there is no other place for it, what the board
// thinks of it: that something costs, is needed or is too little.
bool weighs(std::string_view lower) {
  return has_any_stem(lower, {"behöver", "måste", "krävs", "kräver", "ryms", "räcker", "saknas", "risk", "problem",
                              "oklart", "otydlig", "orimlig", "svårt", "inte möjligt"});
}

bool retells(std::string_view lower) {
  return has_any_stem(lower,
                      {"remiss", "samråd", "översänt", "tagit fram", "har skickat", "föreslås", "innebär att", "syfte",
                       "innehåller", "beskriver", "beslutade", "har gett", "i uppdrag", "enligt förslaget"});
}

bool adopts_paper(std::string_view lower) {
  return has_any_stem(lower, {"antar", "anta", "godkänn", "ställer sig bakom", "överlämna"}) &&
         has_any_stem(lower, {"tjänsteutlåtande", "tjänsteskrivelse", "förslag till yttrande", "förvaltningens",
                              "kontorets", "yttrande"});
}

class Answer {
 public:
  Answer(const Record& record, bool asked) : record_(record), asked_(asked) {}

  ConsultationResponse read(std::span<const Line> head, const std::vector<ItemSection>& sections) {
    out_.respondent = record_.body;
    if (record_.body) out_.respondent_kind = std::string(respondent_kind(*record_.body));
    for (const Line& line : head) {
      rest(line.text, line.page);
      number(line.text);
    }
    for (const ItemSection& section : sections)
      if (section.part == Part::decision)
        adopts_ = adopts_ || std::any_of(section.paragraphs.begin(), section.paragraphs.end(), adopts);
    for (const ItemSection& section : sections) read(section);
    conclude();
    return std::move(out_);
  }

 private:
  void rest(const std::string& text, int page) {
    if (trim(text).empty()) return;
    if (!out_.passages.empty() && !out_.passages.back().opinion && out_.passages.back().page == page) {
      out_.passages.back().text += '\n' + text;
      return;
    }
    out_.passages.push_back({std::nullopt, text, page, std::nullopt, std::nullopt, false});
  }

  void number(std::string_view line) {
    if (!out_.answers) out_.answers = number_of_another(record_, line);
  }

  bool opinion(const ItemSection& section, const Paragraph& paragraph, const Said& said) const {
    const std::string lower = lowered(paragraph.text);
    // "Yttrande", "Nämndens synpunkter", "Skäl för beslutet": there the answer stands, whatever else such a heading may
    // mean in minutes.
    const bool here =
        has_any_stem(lowered(section.heading), {"yttrande", "synpunkter", "remissvar", "svar", "bedömning",
                                                "övervägande", "skäl ", "skälen ", "motivering"}) &&
        section.part != Part::decision;
    switch (here ? Part::other : section.part) {
      case Part::decision:
        return said.strong.has_value() || (stated_ && ends_sentence(paragraph.text) && word_count(paragraph.text) > 3);
      case Part::other:
        if (said.stance()) return true;
        if (formal_opening(lower) && !has_any_stem(lower, {"anser", "bör", "föreslår", "saknar"})) return false;
        return (asked_ || !section.heading.empty()) && ends_sentence(paragraph.text) && word_count(paragraph.text) > 5;
      case Part::summary:
      case Part::background:
      case Part::information:
        return (said.stance() || opinion_words(lower) || weighed(paragraph.text)) && !formal_opening(lower) &&
               ends_sentence(paragraph.text);
      case Part::proposals:  // what somebody moved is not yet what the board says
      case Part::procedure:
      case Part::vote:
      case Part::basis:
      case Part::disqualification:
      case Part::attestation: return false;
      default:
        // A board that adopts its office's paper has it below its own §.
        return adopts_ && (said.stance() || opinion_words(lower) || word_count(paragraph.text) > 7) &&
               ends_sentence(paragraph.text) && !formal_opening(lower);
    }
  }

  // Where the board's own sentence begins, after those that tell of what was sent out.
  static size_t told_again(const ItemSection& section, std::string_view text) {
    if (section.part != Part::summary && section.part != Part::background && section.part != Part::information)
      return 0;
    for (const std::string_view sentence : sentences(text))
      if (!retells(lowered(sentence))) return static_cast<size_t>(sentence.data() - text.data());
    return 0;
  }

  static bool weighed(std::string_view text) {
    const auto said = sentences(text);
    return std::any_of(said.begin(), said.end(), [](std::string_view sentence) {
      const std::string lower = lowered(sentence);
      return weighs(lower) && !retells(lower);
    });
  }

  static bool adopts(const Paragraph& paragraph) { return adopts_paper(lowered(paragraph.text)); }

  // "Barn och unga" alone over a paragraph: a heading of the answer's own.
  static bool heads(const Paragraph& paragraph, const Paragraph& below) {
    constexpr size_t kMostWords = 6;
    return !paragraph.bullet && !below.bullet && upper_start(paragraph.text) && !ends_sentence(paragraph.text) &&
           !paragraph.text.ends_with(':') && word_count(paragraph.text) <= kMostWords && ends_sentence(below.text) &&
           word_count(below.text) > word_count(paragraph.text);
  }

  void read(const ItemSection& section) {
    bool headed = section.heading.empty();
    stated_ = false;
    Text heading;                        // the answer's own, of the paragraphs that follow
    const Paragraph* waiting = nullptr;  // it has not been told yet
    for (const Line& line : section.lines) number(line.text);
    for (size_t n = 0; n < section.paragraphs.size(); ++n) {
      const Paragraph& paragraph = section.paragraphs[n];
      if (section.part != Part::decision && section.part != Part::dispatch && n + 1 < section.paragraphs.size() &&
          heads(paragraph, section.paragraphs[n + 1])) {
        if (!headed) rest(section.heading, section.page);
        headed = true;
        if (waiting != nullptr) rest(waiting->text, waiting->page);
        heading = paragraph.text;
        waiting = &paragraph;
        continue;
      }
      Said said;
      said.hear(paragraph.text);
      const bool says = opinion(section, paragraph, said) || (waiting != nullptr && said.stance());
      if (!says && waiting != nullptr) rest(waiting->text, waiting->page);
      waiting = nullptr;
      if (!headed && (!says || section.part != Part::other)) rest(section.heading, section.page);
      headed = true;
      if (!says) {
        // "… beslutar att som sitt yttrande anföra följande:" is a decision, and what follows it what the board says.
        stated_ = stated_ || (section.part == Part::decision && paragraph.text.ends_with(':') &&
                              has_any_stem(lowered(paragraph.text), {"anför", "yttra", "framför", "svara"}));
        rest(paragraph.text, paragraph.page);
        continue;
      }
      const size_t told = told_again(section, paragraph.text);
      if (told > 0) rest(std::string(trim(std::string_view(paragraph.text).substr(0, told))), paragraph.page);
      ResponsePassage passage{std::nullopt,   std::string(trim(std::string_view(paragraph.text).substr(told))),
                              paragraph.page, std::nullopt,
                              std::nullopt,   true};
      if (section.part == Part::other && !section.heading.empty()) passage.heading = section.heading;
      if (heading) passage.heading = heading;
      passage.stance = std::string(stance_name(said.stance().value_or(Stance::comments_only)));
      if (!said.sentence().empty()) passage.sentence = said.sentence();
      for (const std::string_view sentence : sentences(paragraph.text))
        proposals_in(sentence, paragraph.page, out_.proposals);
      if (section.part == Part::decision) decided_.push_back(out_.passages.size());
      out_.passages.push_back(std::move(passage));
    }
    if (!headed) rest(section.heading, section.page);
    if (waiting != nullptr) rest(waiting->text, waiting->page);
  }

  // The decision says what holds of the whole; where it only sends a text, the text does.
  void conclude() {
    std::optional<Stance> whole;
    bool other = false;
    bool any = false;
    const auto hear = [&](const ResponsePassage& passage) {
      Said said;
      said.hear(passage.text);
      if (!said.strong) return;
      if (!whole) {
        out_.stance_quote = said.strong_sentence;
        out_.stance_page = passage.page;
        whole = said.strong->stance;
      } else {
        whole = Said::joined(*whole, said.strong->stance);
      }
    };
    for (const size_t at : decided_) hear(out_.passages[at]);
    for (const ResponsePassage& passage : out_.passages) {
      if (!passage.opinion) continue;
      any = true;
      other = other || passage.stance == "opposes" || passage.stance == "endorses_with_changes";
      if (decided_.empty() && !(whole && passage.heading)) hear(passage);
    }
    if (whole == Stance::endorses && other) whole = Stance::endorses_with_changes;
    out_.stance = std::string(stance_name(whole.value_or(any ? Stance::comments_only : Stance::unclear)));
  }

  const Record& record_;
  bool asked_;  // by the letter that its own words tell of; it decides nothing
  ConsultationResponse out_;
  bool stated_ = false;          // what follows in the decision is the answer's own text
  bool adopts_ = false;          // a paper of its office as its own
  std::vector<size_t> decided_;  // passages of the decision that take a stand
};

}  // namespace

bool adopts_answer(const MinutesItem& item) {
  return std::any_of(item.decision.begin(), item.decision.end(),
                     [](const std::string& point) { return adopts_paper(lowered(point)); });
}

std::optional<ConsultationResponse> read_item_answer(const Record& record, const MinutesItem& item,
                                                     std::span<const Line> head,
                                                     const std::vector<ItemSection>& sections) {
  const bool asked = asked_to_answer(record, item, sections);
  if (!asked && !answers_one(record, item)) return std::nullopt;
  return Answer(record, asked).read(head, sections);
}

}  // namespace akt
