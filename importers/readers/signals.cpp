#include "importers/readers/signals.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/readers/front.h"
#include "importers/readers/invitation.h"
#include "importers/readers/labels.h"
#include "importers/readers/outline.h"
#include "importers/readers/phrases.h"
#include "importers/readers/stance.h"
#include "importers/readers/topics.h"

namespace akt {
namespace {

constexpr size_t kHeadLines = 22;
constexpr size_t kMostLines = 260;  // what stands later changes no guess

// What is seen once and asked for by every kind.
struct Seen {
  std::string head;                // the first lines, lower case
  std::vector<std::string> lines;  // of the head, as heading keys
  std::string text;                // lower case
  std::set<Topic> topics;          // of lines that may be headings
  size_t handlingsplanen = 0;
  bool their_number = false;
  bool handler = false;
  bool item_title = false;  // starts as a § of minutes
  bool stance = false;
  bool deadline = false;

  explicit Seen(std::span<const Line> all);

  bool head_has(std::initializer_list<std::string_view> stems) const { return has_any_stem(head, stems); }
  bool text_has(std::initializer_list<std::string_view> stems) const { return has_any_stem(text, stems); }
  bool topic(Topic topic) const { return topics.count(topic) > 0; }
  // A line of the head that is one of the words and nothing else, or starts with it and goes on after a dash or colon.
  bool head_line(std::initializer_list<std::string_view> words) const {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return line == word; });
    });
  }
  bool head_line_starts(std::initializer_list<std::string_view> words) const {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return letters(line) < 140 &&
             !has_any_stem(line, {"senast", "ska ", "lämnas", "skickas", "emotse", "tas emot", "mottas"}) &&
             std::any_of(words.begin(), words.end(), [&](std::string_view word) { return line.starts_with(word); });
    });
  }
};

std::string despaced(std::string key) {
  // "t j ä n s t e s k r i v e l s e"
  if (word_count(key) > 5 && letters(key) < word_count(key) * 2 + 2) std::erase(key, ' ');
  return key;
}

// "§ 16 Överenskommelse …", "KSAU § 3 Handlingsplan …", "SN § 92".
bool item_head(std::string_view text) {
  const size_t sign = text.find("§");
  if (sign == std::string_view::npos || sign > 24 || letters(text) > 160) return false;
  const std::string_view before = trim(text.substr(0, sign));
  if (!before.empty() && (before.find(' ') != std::string_view::npos || !upper_start(before) ||
                          before.find_first_of(",.;:0123456789") != std::string_view::npos))
    return false;
  const std::string_view after = trim(text.substr(sign + 2));
  return !after.empty() && after.front() >= '0' && after.front() <= '9';
}

// "2024-10-15   Yttrande till tillståndsenheten   Handläggare": an entry of a list says nothing of what lists it.
bool dated_row(const Line& line) { return line.cells.size() == 3 && parse_iso(trim(line.cells.front().text)); }

Seen::Seen(std::span<const Line> all) {
  size_t body_lines = 0;
  bool first_section = false;
  bool decision = false;
  for (size_t at = 0; at < std::min(all.size(), kMostLines); ++at) {
    const Line& line = all[at];
    if (line.role == LineRole::footer) continue;
    const std::string flat = plain(line);
    const std::string lower = lowered(flat);
    const bool in_head = body_lines < kHeadLines;
    if (line.role == LineRole::body) ++body_lines;
    if (in_head) {
      for (const Cell& cell : line.cells) {
        if (line.cells.size() > 3 || dated_row(line)) break;                // a table's
        if (lower_start(cell.text) && !line.gap_above && at > 0) continue;  // "… översänds för" / "yttrande."
        lines.push_back(despaced(heading_key(cell.text)));
        // "Ärende: Svar på remiss …", "Ämne: Remissvar"
        const size_t colon = cell.text.find(": ");
        if (colon != std::string::npos && colon < 24)
          lines.push_back(heading_key(std::string_view(cell.text).substr(colon + 2)));
      }
      if (letters(flat) < 200) head += lower + "\n";
      if (const auto label = label_of(flat)) {
        their_number = their_number || *label == Label::their_number;
        handler = handler || *label == Label::handler;
      }
      for (const Cell& cell : line.cells) {
        const std::string cell_lower = lowered(cell.text);
        handler = handler || cell_lower.starts_with("handläggare");
        their_number = their_number || cell_lower.starts_with("ert d") || cell_lower.starts_with("er beteckning") ||
                       cell_lower.starts_with("er ref");
      }
    }
    if (line.role != LineRole::body) continue;
    if (body_lines <= 12 && item_head(flat)) item_title = topic_of(flat.substr(flat.find("§"))) == Topic::none;
    if (lower == "§ 1" || lower.starts_with("§ 1 ") || lower.starts_with("§1 ")) first_section = true;
    if (topic_of(flat) == Topic::decision) decision = true;
    text += lower + "\n";
    if (line.cells.size() == 1 && letters(flat) <= 70 && !line.bullet &&
        (!ends_sentence(flat) || flat.ends_with(":")) && upper_start(std::string_view(flat).substr(number_mark(flat))))
      if (const Topic found = topic_of(flat); found != Topic::none) topics.insert(found);
    for (const std::string_view sentence : sentences(flat))
      if (const auto hit = stance_of(sentence); hit && hit->strong) stance = true;
  }
  // Statutes and contracts count their sections from § 1 and decide nothing in them.
  if (first_section && !decision &&
      !has_any_stem(text, {"beslutsgång", "justerare", "sammanträdesdatum", "justerandes"}))
    item_title = false;
  for (size_t at = find_stem(text, "handlingsplan"); at != std::string::npos;
       at = find_stem(text, "handlingsplan", at + 1))
    ++handlingsplanen;
  for (size_t at = find_stem(text, "senast"); at != std::string::npos && !deadline;
       at = find_stem(text, "senast", at + 1)) {
    const size_t from = at > 160 ? at - 160 : 0;
    deadline = has_any_stem(std::string_view(text).substr(from, 320),
                            {"remissvar", "synpunkter", "yttrande", "svar", "tillhanda", "remissen"});
  }
  deadline = deadline || has_any_stem(text, {"sista dag att svara", "sista dagen att svara", "sista dag för svar",
                                             "sista dag för synpunkter", "sista dag för att lämna"});
  deadline = deadline || (asks_for_opinions(text) && sets_a_day_for_answers(text));
}

double bounded(double score) { return std::clamp(score, 0.0, 1.0); }

double memo(const Seen& s) {
  double score = 0;
  if (s.head_line({"tjänsteskrivelse", "tjänsteutlåtande", "tjänstemannaförslag", "tjänstepersonsförslag",
                   "tjänstemannautlåtande", "beslutsunderlag", "styrelseskrivelse", "direktionsskrivelse"}))
    score += 0.6;
  else if (s.head_line_starts({"tjänsteskrivelse", "tjänsteutlåtande", "tjänstemannaförslag", "tjänstepersonsförslag"}))
    score += 0.5;
  if (s.topic(Topic::proposal)) score += 0.4;
  if (s.topic(Topic::basis)) score += 0.12;
  if (s.topic(Topic::economy)) score += 0.1;
  if (s.topic(Topic::children)) score += 0.12;
  if (s.topic(Topic::dispatch)) score += 0.12;
  if (s.topic(Topic::summary) || s.topic(Topic::background)) score += 0.06;
  if (s.handler) score += 0.08;
  if (s.item_title) score -= 0.6;
  if (s.head_has({"kallelse", "föredragningslista"})) score -= 0.3;
  if (has_any_stem(s.text, {"beslutsgång", "justerandes sign", "utdragsbestyrkande"}) &&
      has_stem(s.text, "beslutsgång"))
    score -= 0.4;
  return bounded(score);
}

double consultation(const Seen& s) {
  double score = 0;
  if (s.deadline || s.text_has({"sista svarsda", "svar senast", "svarsdatum", "svar skickas till"})) score += 0.35;
  if (s.text_has({"inbjuds",
                  "bjuds in att lämna",
                  "lämna synpunkter",
                  "ges tillfälle",
                  "ges möjlighet att",
                  "bereds tillfälle",
                  "välkomna med era synpunkter",
                  "inkomma med synpunkter",
                  "översänds på remiss",
                  "skickas på remiss",
                  "sänds på remiss",
                  "på remiss",
                  "remitteras till",
                  "remissinstans",
                  "samrådssvar",
                  "översänds för yttrande",
                  "översänds härmed för yttrande",
                  "sänds för yttrande",
                  "ombeds yttra",
                  "ombeds särskilt",
                  "yttra er",
                  "lämna ert svar",
                  "lämna remissvar",
                  "vill ha era synpunkter",
                  "önskar era synpunkter",
                  "önskar få era synpunkter",
                  "inhämtar synpunkter"}) ||
      asks_for_opinions(s.text))
    score += 0.3;
  if (s.head_line({"remiss", "remissbrev", "remissmissiv", "missiv", "remissutskick", "samråd", "internremiss",
                   "remissförfrågan"}) ||
      s.head_line_starts({"remiss av", "remiss ", "remiss:", "inbjudan till samråd", "remiss -", "internremiss",
                          "remissförfrågan", "remittering", "begäran om yttrande", "begäran om synpunkter",
                          "anhållan om", "inbjudan att", "samrådsremiss", "översändande av"}))
    score += 0.3;
  else if (s.head_has({"remiss"}))
    score += 0.12;
  if (s.topic(Topic::disposition)) score += 0.15;
  if (s.topic(Topic::invited)) score += 0.2;
  if (s.text_has({"remissperiod", "remisstid", "remissvaren", "remissvar ska", "samrådstid"})) score += 0.15;
  if (s.topic(Topic::proposal)) score -= 0.5;
  if (s.item_title) score -= 0.6;
  if (s.head_line({"yttrande", "remissvar", "remissyttrande"}) ||
      s.head_line_starts({"yttrande över", "remissvar", "svar på remiss", "yttrande avseende"}))
    score -= 0.5;
  if (s.stance && !s.deadline) score -= 0.2;
  return bounded(score);
}

// "Ekby ungdomsråd tycker till om lekplatserna", as a title.
bool tells_what_it_thinks(const Seen& s) {
  return s.head_has(
      {"tycker till om", "tycker om förslag", "våra synpunkter på", "svar på remiss", "svarar på remiss"});
}

double response(const Seen& s) {
  double score = 0;
  if (s.head_line({"yttrande", "remissvar", "remissyttrande", "svar på remiss"})) score += 0.5;
  if (s.head_line_starts({"yttrande över",       "yttrande avseende",    "yttrande angående", "yttrande gällande",
                          "remissvar",           "svar på remiss",       "remissyttrande",    "yttrande på remiss",
                          "synpunkter på",       "svar angående remiss", "yttrande - ",       "yttrande från",
                          "synpunkter från",     "svar på samråd",       "yttrande till",     "yttrande om",
                          "synpunkter i samråd", "samrådssvar",          "samrådsyttrande",   "gemensamt yttrande",
                          "gemensamt remiss",    "gemensamma synpunkter"}) ||
      tells_what_it_thinks(s))
    score += 0.5;
  else if (s.head_has({"remiss"}))
    score += 0.1;
  // "Museets yttrande över kulturplanen"
  if (s.head_has({"s yttrande över"}) || has_any_stem(s.head, {"yttrande över", "yttrande gällande"}))
    score += s.stance ? 0.3 : 0.15;
  if (s.stance) score += 0.3;
  if (s.stance && s.head_line_starts({"angående", "ang.", "ang ", "gällande", "synpunkter"})) score += 0.3;
  if (s.their_number) score += 0.15;
  if (s.text_has({"beretts tillfälle", "beretts möjlighet", "getts möjlighet", "fått möjlighet att",
                  "fått möjligheten att", "tackar för möjligheten", "har remitterat", "remitterats till",
                  "inbjudits att", "ombetts att yttra", "fått rubricerad", "tagit del av remissen",
                  "tagit del av förslag", "fått del av förslag", "fått del av remissen", "haft möjlighet att yttra",
                  "lämnar följande synpunkter", "lämnar följande yttrande", "avger följande yttrande"}))
    score += s.text_has({"remiss"}) ? 0.4 : 0.25;
  if (s.head_has({"remiss", "samråd"}) && s.text_has({"framföra följande", "vill framföra", "gemensamt framföra",
                                                      "vill anföra", "får framföra", "får anföra"}))
    score += 0.5;
  if (s.topic(Topic::proposal)) score -= 0.35;
  if (s.head_line({"tjänsteskrivelse", "tjänsteutlåtande"})) score -= 0.5;
  if (s.deadline && (s.text_has({"inbjuds", "remissinstans", "remissvaren", "ges tillfälle"}) ||
                     (asks_for_opinions(s.text) && !s.stance)))
    score -= 0.35;
  if (s.item_title) score -= 0.6;
  return bounded(score);
}

double contract_topics(const Seen& s) {
  double score = 0;
  for (const Topic topic :
       {Topic::parties, Topic::period, Topic::termination, Topic::economy, Topic::signatures, Topic::values,
        Topic::dispute, Topic::changes, Topic::steering, Topic::contacts, Topic::reports, Topic::efforts})
    if (s.topic(topic)) score += 0.07;
  return score;
}

double partnership(const Seen& s) {
  double score = 0;
  const bool named = s.head_has({"idéburet offentligt partnerskap", "idéburet-offentligt partnerskap",
                                 "ideburet offentligt partnerskap", "iop", "idéburna offentliga partnerskap"});
  if (named)
    score += 0.4;
  else if (s.head_has({"partnerskapsavtal", "partnerskapsöverenskommelse", "samverkansavtal"}))
    score += 0.25;
  else if (s.text_has({"idéburet offentligt partnerskap", "idéburna offentliga partnerskap"}))
    score += 0.1;
  if (s.head_has({"överenskommelse", "avtal", "partnerskap"}) && s.head_has({"mellan"})) score += 0.15;
  score += std::min(0.5, contract_topics(s));
  if (s.head_line_starts({"riktlinje", "policy", "handlingsplan", "förslag till handlingsplan"})) score -= 0.5;
  if (s.topic(Topic::proposal) || s.deadline) score -= 0.5;
  if (s.head_line({"tjänsteskrivelse", "tjänsteutlåtande", "yttrande", "remiss"})) score -= 0.5;
  if (s.item_title) score -= 0.6;
  return bounded(score);
}

double compact(const Seen& s) {
  double score = 0;
  if (s.head_line_starts({"överenskommelse", "förslag till överenskommelse", "lokal överenskommelse",
                          "den lokala överenskommelsen", "reviderad överenskommelse",
                          "förslag till lokal överenskommelse"}) ||
      has_any_stem(s.lines.empty() ? "" : s.lines.front(), {"överenskommelse"}))
    score += 0.4;
  else if (s.head_has({"överenskommelse"}))
    score += 0.15;
  if (s.head_has({"idéburen sektor", "civilsamhälle", "ideella sektorn", "idéburna", "föreningslivet",
                  "civila samhället", "idéburen"}))
    score += 0.12;
  if (s.topic(Topic::principles))
    score += 0.3;
  else if (s.text_has({"principer"}))
    score += 0.12;
  if (s.topic(Topic::commitments))
    score += 0.25;
  else if (s.text_has({"åtaganden"}))
    score += 0.08;
  if (s.topic(Topic::accession)) score += 0.1;
  if (s.head_has({"idéburet offentligt partnerskap", "iop"})) score -= 0.4;
  if (s.head_line_starts({"handlingsplan", "förslag till handlingsplan"})) score -= 0.4;
  if (s.topic(Topic::proposal) || s.deadline || s.item_title) score -= 0.6;
  if (s.topic(Topic::termination) && s.topic(Topic::period)) score -= 0.3;
  return bounded(score);
}

double action_plan(const Seen& s) {
  double score = 0;
  if (s.head_line_starts({"handlingsplan", "förslag till handlingsplan", "aktivitetsplan", "åtgärdsplan",
                          "samverkansplan", "lokal handlingsplan", "genomförandeplan", "utkast till handlingsplan"}))
    score += 0.5;
  else if (s.head_has({"handlingsplan", "aktivitetsplan", "åtgärdsplan"}))
    score += 0.3;
  if (s.topic(Topic::priorities) ||
      s.text_has({"prioriterade områden", "fokusområden", "insatsområden", "prioriterade områdena"}))
    score += 0.2;
  if (s.handlingsplanen >= 4) score += 0.2;
  if (s.topic(Topic::reports)) score += 0.08;
  if (s.topic(Topic::contents)) score += 0.08;
  if (s.topic(Topic::principles) && s.topic(Topic::commitments)) score -= 0.4;
  if (s.topic(Topic::proposal) || s.deadline || s.item_title) score -= 0.6;
  if (s.topic(Topic::signatures) && s.topic(Topic::period)) score -= 0.3;
  return bounded(score);
}

double policy(const Seen& s) {
  double score = 0;
  if (s.head_line_starts({"riktlinje",
                          "policy",
                          "reglemente",
                          "taxa",
                          "program för",
                          "strategi",
                          "föreskrift",
                          "delegationsordning",
                          "arbetsordning",
                          "lokala föreskrifter",
                          "allmänna bestämmelser",
                          "bolagsordning",
                          "ägardirektiv",
                          "plan för",
                          "regler för",
                          "avgifter",
                          "instruktion för",
                          "bestämmelser",
                          "lokala ordningsföreskrifter",
                          "förslag till riktlinje",
                          "förslag till policy",
                          "förslag till reglemente"}))
    score += 0.5;
  else if (s.head_has({"policy", "riktlinjer", "reglemente", "delegationsordning", "styrdokument"}))
    score += 0.3;
  if (s.head_has({"antagen av", "fastställd av", "beslutad av", "antaget av", "fastställt av", "antagen", "fastställd",
                  "gäller från", "giltighetstid", "giltig", "beslutsinstans"}))
    score += 0.2;
  if (s.head_has({"dokumenttyp", "dokumentansvarig", "dokumentägare", "revideras", "styrdokument"})) score += 0.2;
  if (s.topic(Topic::purpose)) score += 0.06;
  if (s.topic(Topic::contents)) score += 0.06;
  if (s.topic(Topic::proposal) || s.deadline || s.item_title || s.stance) score -= 0.5;
  if (s.head_line({"tjänsteskrivelse", "tjänsteutlåtande", "yttrande", "remiss", "kallelse"})) score -= 0.4;
  return bounded(score);
}

double summons(const Seen& s) {
  double score = 0;
  if (s.head_line({"kallelse", "föredragningslista", "dagordning", "ärendelista", "kallelse och föredragningslista",
                   "kallelse/föredragningslista"}))
    score += 0.6;
  else if (s.head_line_starts({"kallelse", "föredragningslista", "dagordning", "ärendelista"}))
    score += 0.5;
  if (s.text_has({"kallas härmed", "kallas till sammanträde", "härmed kallas", "kallar till sammanträde"}))
    score += 0.3;
  if (s.head_has({"tid och plats", "plats och tid", "tid:", "plats:"})) score += 0.1;
  if (s.text_has(
          {"upprop", "val av justerare", "godkännande av dagordning", "fastställande av dagordning", "föredragande"}))
    score += 0.2;
  if (s.text_has({"protokollet är justerat", "anslag/bevis", "beslutsgång"})) score -= 0.5;
  if (s.item_title) score -= 0.5;
  return bounded(score);
}

double report(const Seen& s) {
  double score = 0;
  if (s.head_line_starts({"rapport",
                          "granskning",
                          "revisionsrapport",
                          "rapportsammandrag",
                          "årsredovisning",
                          "delårsrapport",
                          "verksamhetsberättelse",
                          "utredning",
                          "årsrapport",
                          "uppföljning av",
                          "årsredogörelse",
                          "förstudie",
                          "utvärdering av",
                          "sammanställning av",
                          "redovisning av",
                          "samrådsredogörelse",
                          "verksamhetsplan",
                          "årsbokslut",
                          "bokslut",
                          "tertialrapport",
                          "slutrapport",
                          "granskningsrapport",
                          "revisionsberättelse",
                          "kartläggning"}))
    score += 0.5;
  else if (s.head_has({"rapport", "granskning", "årsredovisning", "revisions", "stadsrevisionen", "utredning"}))
    score += 0.25;
  if (s.text_has({"sammanfattande bedömning", "revisionsfråg", "iakttagelser", "rekommendationer", "slutsatser",
                  "metod och", "syftet med granskningen", "avgränsning", "vår granskning"}))
    score += 0.25;
  if (s.topic(Topic::contents)) score += 0.08;
  if (s.topic(Topic::proposal) || s.item_title) score -= 0.4;
  if (s.head_line({"tjänsteskrivelse", "tjänsteutlåtande", "yttrande", "remiss", "kallelse"})) score -= 0.4;
  return bounded(score);
}

double letter(const Seen& s) {
  double score = 0;
  if (s.text_has({"med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar"})) score += 0.3;
  if (s.head_line_starts({"hej", "bästa ", "till "})) score += 0.25;
  if (has_any_stem(s.text, {"vi ", "jag "})) score += 0.1;
  if (s.head_line_starts({"motion om", "motion av", "motion:", "motion -", "motion från", "medborgarförslag",
                          "interpellation", "namninsamling", "enkel fråga", "skriftlig fråga", "ledamotsinitiativ",
                          "nämndinitiativ"}) ||
      s.head_line({"motion", "medborgarförslag", "interpellation", "petition", "e-förslag", "e-petition"}))
    score += 0.6;
  if (s.head_line({"skrivelse", "följebrev", "missiv", "brev"})) score += 0.4;
  if (s.head_line_starts({"skrivelse", "brev ", "öppet brev", "ang ", "ang.", "angående"})) score += 0.3;
  if (s.topic(Topic::proposal) || s.deadline || s.item_title || s.stance) score -= 0.3;
  return bounded(score);
}

double appendix(const Seen& s) {
  double score = 0;
  for (size_t at = 0; at < std::min<size_t>(s.lines.size(), 4); ++at) {
    std::string line = s.lines[at];
    if (!line.starts_with("bilaga")) continue;
    const size_t end = line.find_last_not_of("0123456789 abcdef");
    score = std::max(score, end != std::string::npos && end <= 6 ? 0.6 : 0.45);
  }
  return bounded(score);
}

using Scorer = double (*)(const Seen&);
struct Row {
  Kind kind;
  Scorer score;
};
// The first wins a tie.
constexpr std::array<Row, 11> kScorers{{{Kind::official_memo, memo},
                                        {Kind::consultation_response, response},
                                        {Kind::consultation, consultation},
                                        {Kind::civic_partnership, partnership},
                                        {Kind::compact, compact},
                                        {Kind::action_plan, action_plan},
                                        {Kind::summons, summons},
                                        {Kind::policy, policy},
                                        {Kind::report, report},
                                        {Kind::letter, letter},
                                        {Kind::appendix, appendix}}};

}  // namespace

double looks_like_memo(std::span<const Line> lines) { return memo(Seen(lines)); }
double looks_like_consultation(std::span<const Line> lines) { return consultation(Seen(lines)); }
double looks_like_response(std::span<const Line> lines) { return response(Seen(lines)); }
double looks_like_partnership(std::span<const Line> lines) { return partnership(Seen(lines)); }
double looks_like_compact(std::span<const Line> lines) { return compact(Seen(lines)); }
double looks_like_action_plan(std::span<const Line> lines) { return action_plan(Seen(lines)); }
double looks_like_policy(std::span<const Line> lines) { return policy(Seen(lines)); }
double looks_like_summons(std::span<const Line> lines) { return summons(Seen(lines)); }
double looks_like_report(std::span<const Line> lines) { return report(Seen(lines)); }
double looks_like_letter(std::span<const Line> lines) { return letter(Seen(lines)); }
double looks_like_appendix(std::span<const Line> lines) { return appendix(Seen(lines)); }

KindGuess guess_kind(std::span<const Line> lines) {
  const Seen seen(lines);
  KindGuess best;
  for (const Row& row : kScorers) {
    const double score = row.score(seen);
    if (score >= 0.5 && score > best.score) best = {row.kind, score};
  }
  return best;
}

}  // namespace akt
