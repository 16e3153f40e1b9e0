#include <algorithm>

#include "corpus/text/unicode.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"
#include "importers/readers/response_parts.h"

namespace akt {

bool no_opinion(Topic topic, bool memo) {
  switch (topic) {
    case Topic::contents:
    case Topic::proposal:
    case Topic::decision:
    case Topic::basis:
    case Topic::dispatch:
    case Topic::appendices:
    case Topic::contacts:
    case Topic::signatures:
    case Topic::background: return true;
    case Topic::summary:
    case Topic::economy:
    case Topic::children:
    case Topic::environment:
    case Topic::law: return memo;
    default: return false;
  }
}

bool formal_opening(std::string_view lower) {
  return has_any_stem(lower, {"beretts tillfälle",
                              "beretts möjlighet",
                              "getts tillfälle",
                              "getts möjlighet",
                              "fått tillfälle",
                              "fått möjlighet",
                              "remitterats",
                              "har remitterat",
                              "tackar för",
                              "tack för möjligheten",
                              "inbjudits att",
                              "här kommer",
                              "härmed översänds",
                              "bifogas",
                              "bifogar",
                              "har skickats på remiss",
                              "är remissinstans",
                              "beslutet har fattats",
                              "yttrandet har beslutats",
                              "yttrande har beslutats",
                              "yttrande ersätter",
                              "delegationsordning",
                              "enligt delegation",
                              "har ombetts yttra",
                              "ombetts att yttra",
                              "yttrandet har antagits",
                              "yttrandet har godkänts",
                              "beslut i ärendet har",
                              "i detta ärende har",
                              "behandlade remissen",
                              "behandlat remissen",
                              "behandlat kommunens remiss",
                              "har behandlat",
                              "lämna följande",
                              "lämnar följande",
                              "avge följande",
                              "avger följande",
                              "framföra följande",
                              "framföra detta",
                              "vill ändå lämna",
                              "inte fått remissen",
                              "anföra följande",
                              "enligt följande",
                              "beslutat följande",
                              "framgår av tabellen",
                              "framgår av nedanstående",
                              "följer remissens",
                              "följer planens",
                              "följer programmets",
                              "följer förslagets",
                              "följer den disposition",
                              "i handläggningen har",
                              "i den slutliga handläggningen",
                              "har deltagit i handläggningen",
                              "har medverkat i",
                              "har tagit del av remissen och",
                              "numreringen följer",
                              "rubrikerna följer"});
}

bool presents_itself(std::string_view text) {
  const std::string lower = lowered(text);
  return sentences(text).size() == 1 && lower.find_first_of("0123456789") != std::string::npos &&
         has_any_stem(lower, {"medlemmar", "medlemsför", "hushåll", "anställda"}) &&
         (has_word(lower, "är") || has_word(lower, "har") ||
          has_any_stem(lower, {"organiserar", "företräder", "representerar", "samlar"})) &&
         !opinion_words(lower) && !stance_of(text);
}

bool mark_alone(std::string_view text) {
  text = trim(text);
  for (const std::string_view word : {"fråga ", "område ", "punkt ", "kapitel ", "avsnitt ", "del ", "tema "})
    if (starts_with_fold(text, word)) text = trim(text.substr(word.size()));
  if (!text.empty() && (text.back() == '.' || text.back() == ')' || text.back() == ':')) text.remove_suffix(1);
  if (text.size() == 1) return (text[0] >= 'A' && text[0] <= 'Z') || (text[0] >= '1' && text[0] <= '9');
  return text.size() == 2 && text.find_first_not_of("0123456789") == std::string_view::npos && text[0] != '0';
}

bool opinion_words(std::string_view lower) {
  return has_any_stem(
      lower, {"anser",        "saknar",       "föreslår",    "framhålla", "bör",       "menar",       "tycker",
              "önskar",       "uppfatt",      "bedömer",     "ser ",      "vill ",     "föredrar",    "synpunkt",
              "positiv",      "negativ",      "viktigt att", "delar ",    "instämmer", "efterfrågar", "efterlyser",
              "ansluter sig", "ansluter oss", "understryk",  "betona",    "undrar"});
}

size_t run_in_theme(std::string_view text) {
  const size_t colon = text.find(": ");
  if (colon == std::string_view::npos || colon > 90) return 0;
  const std::string_view theme = text.substr(0, colon);
  if (word_count(theme) > 9 || !upper_start(theme) || !upper_start(text.substr(colon + 2))) return 0;
  const std::string lower = lowered(theme);
  for (const std::string_view verb : {"anser", "är", "har", "ska", "bör", "att", "tillstyrker", "vill"})
    if (has_word(lower, verb)) return 0;
  return colon;
}

void Said::hear(std::string_view text) {
  for (const std::string_view sentence : sentences(text)) {
    changes = changes || asks_for_changes(sentence);
    auto hit = stance_of(sentence);
    // "Tiden bör vara densamma alla dagar. I övrigt finns inget att erinra."
    const std::string lower = lowered(sentence);
    const bool took_back = wished || (strong && strong->stance == Stance::opposes);
    if (hit && hit->stance == Stance::nothing_to_object && took_back && lower.starts_with("i övrigt"))
      hit->stance = Stance::endorses_with_changes;
    wished = wished || has_word(lower, "bör") || has_word(lower, "borde") || has_word(lower, "måste");
    if (!hit) continue;
    auto& slot = hit->strong ? strong : weak;
    if (!slot) {
      slot = hit;
      (hit->strong ? strong_sentence : weak_sentence) = std::string(trim(sentence));
    } else {
      slot->stance = joined(slot->stance, hit->stance);
    }
  }
}

Stance Said::joined(Stance a, Stance b) {
  const auto either = [&](Stance s) { return a == s || b == s; };
  if (either(Stance::opposes) && (either(Stance::endorses) || either(Stance::endorses_with_changes)))
    return Stance::endorses_with_changes;
  if (either(Stance::endorses) && either(Stance::endorses_with_changes)) return Stance::endorses_with_changes;
  return a;
}

std::optional<Stance> Said::stance() const {
  if (strong) return strong->stance == Stance::endorses && changes ? Stance::endorses_with_changes : strong->stance;
  if (!weak) return std::nullopt;
  if (weak->stance == Stance::endorses && changes) return Stance::endorses_with_changes;
  return weak->stance;
}

bool concludes(std::string_view text) {
  const std::string lower = lowered(text);
  return std::min({find_stem(lower, "sammanfattningsvis"), find_stem(lower, "sammantaget"),
                   find_stem(lower, "med det sagt"), find_stem(lower, "planen som helhet"),
                   find_stem(lower, "mot bakgrund av ovan"), find_stem(lower, "med hänvisning till ovan"),
                   find_stem(lower, "övriga delar"), find_stem(lower, "i övrigt"),
                   find_stem(lower, "förslaget som helhet"), find_stem(lower, "förslaget i sin helhet"),
                   find_stem(lower, "förslaget i dess helhet")}) < 60;
}

// "Oskarsö kommun, Kungsgatan 1, 590 10 Oskarsö", "Postadress: … Telefon: …": how the sender is reached.
static bool contact_line(std::string_view text) {
  if (letters(text) > 160 || text.find('\n') != std::string_view::npos) return false;
  const std::string lower = lowered(text);
  if (has_any_stem(lower, {"postadress", "besöksadress", "organisationsnummer", "bankgiro"})) return true;
  if (ends_sentence(text) && lower.find("www.") == std::string::npos) return false;
  // Five digits before a town.
  for (size_t at = 0; at + 7 < text.size(); ++at) {
    const auto digits = [&](size_t from, size_t count) {
      for (size_t n = from; n < from + count; ++n)
        if (n >= text.size() || text[n] < '0' || text[n] > '9') return false;
      return true;
    };
    if ((at == 0 || text[at - 1] == ' ') && digits(at, 3) && text[at + 3] == ' ' && digits(at + 4, 2) &&
        text[at + 6] == ' ' && is_upper_at(text, at + 7))
      return true;
  }
  return false;
}

bool closing(const Block& block) {
  if (contact_line(block.text)) return true;
  if (letters(block.text) > 90) return false;
  if (block.text.find_first_not_of("0123456789 +-–()/") == std::string::npos) return true;  // a telephone's number
  const std::string lower = lowered(block.text);
  if (has_any_stem(
          lower, {"med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "enligt uppdrag",
                  "på uppdrag av", "mvh", "hälsar ", "skickat från min", "för styrelsen", "underskrift"}))
    return true;
  if (couple(block.text.substr(0, block.text.find_first_of("\n,(\t")))) return true;
  // "Storgatan 4, Ekhult", "Ekhult den 2 maj 2025": where and when.
  if (letters(block.text) < 60 && !ends_sentence(block.text) && word_count(block.text) <= 6 &&
      upper_start(block.text) && block.text.find_first_of("0123456789") != std::string::npos &&
      block.sort == BlockSort::paragraph && !stance_of(block.text))
    return true;
  std::string_view text = std::string_view(block.text).substr(0, block.text.find_first_of(",(\t"));
  // "gm Anna Ek", "genom Anna Ek", "/Anna Ek": by whose hand.
  for (const std::string_view hand : {"gm ", "gm. ", "genom ", "för styrelsen genom ", "e.u. ", "e u ", "/ ", "/"})
    if (starts_with_fold(text, hand) && full_name(trim(text.substr(hand.size())))) return true;
  if (text.starts_with('/') && word_count(text) <= 4) return true;  // "/Siv", "/Ida och Bo"
  if (full_name(text) || (job_title(block.text) && !ends_sentence(block.text))) return true;
  if (letters(block.text) < 60 && lower.starts_with("för ") && !ends_sentence(block.text)) return true;
  return block.sort == BlockSort::paragraph && (organisation_name(block.text) || department_name(block.text));
}

}  // namespace akt
