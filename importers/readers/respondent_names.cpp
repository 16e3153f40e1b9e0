// What a respondent's name is like: an organisation's, a couple's, or no name at all.
#include <algorithm>

#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"
#include "importers/readers/front.h"
#include "importers/readers/people.h"
#include "importers/readers/phrases.h"
#include "importers/readers/respondent.h"

namespace akt {
namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [text](std::string_view end) { return text.ends_with(end); });
}

}  // namespace

bool generic_name(std::string_view name) {
  // "Vår förening", "Mitt företag"
  const std::string lower = lowered(trim(name));
  if (among(lower.substr(0, lower.find(' ')), "vår|vårt|våra|min|mitt|mina|er|ert|era|denna|detta|dessa")) return true;
  return among(
      lower,
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
    if (word.ends_with("eringen") && word != "regeringen") continue;  // "Karteringen": what is done, not who
    if (word.ends_with("vägarna")) continue;                          // no owners
    if (ends_among(
            word,
            "förening|föreningen|förbund|förbundet|klubb|klubben|församling|församlingen|stiftelse|stiftelsen|kyrkan|"
            "organisation|organisationen|stadsmission|stadsmissionen|riksförbund|bolag|bolaget|aktiebolag|myndighet|"
            "myndigheten|verket|styrelsen|inspektionen|universitet|universitetet|högskola|högskolan|tingsrätten|"
            "förvaltningsrätten|länsstyrelsen|nätverk|nätverket|center|centrum|idrotten|korset|barnen|hjälp|hemmet|"
            "rådet|makten|sameby|samebyn|"
            "råd|kåren|kår|byalag|kooperativ|kooperativet|samfund|samfundet|facket|arbetsgivare|polisen|"
            "polismyndigheten|"
            "räddningstjänsten|partiet|demokraterna|sällskapet|sällskap|gille|forum|forumet|alliansen|gruppen|"
            "distriktet|främjandet|grupp|"
            "kretsen|byalaget|laget|kammaren|byalaget|laget|företagarna|ägarna|kommittén|ringen|akademin|museet|"
            "rörelsen|verkstaden|mission|"
            "missionen") ||
        among(
            word,
            "ab|brf|if|ik|bk|sk|fk|abf|hso|funktionsrätt|kommunal|vision|unionen|ledarna|saco|rfsl|pro|spf|region|ek"))
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
      ends_with_any(first, {"myndigheten", "verket", "makten", "inspektionen", "polisen", "räddningstjänsten",
                            "departementet", "rätten", "universitet", "universitetet", "högskolan"}) ||
      // "Transportstyrelsen", not "Kommunstyrelsen"
      (word_count(lower) == 1 && lower.ends_with("styrelsen") && lower != "styrelsen" &&
       !has_any_stem(lower,
                     {"kommun", "region", "landsting", "förbund", "distrikt", "kultur", "fritid", "förvaltning"})) ||
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

}  // namespace akt
