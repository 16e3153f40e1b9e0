#include "importers/readers/stance.h"

#include <algorithm>
#include <string>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"
#include "importers/readers/stance_words.h"

namespace akt {
namespace {

// "inga övriga synpunkter": there were others.
bool further(std::string_view lower) {
  return has_any_stem(lower, {"ytterligare synpunkter", "övriga synpunkter", "andra synpunkter", "utöver",
                              "i övrigt inga", "därutöver"});
}

// "instämmer i vad pensionärsrådet har anfört", "instämmer i föreningens yttrande"
bool agrees_with_another(std::string_view rest) {
  return has_any_stem(rest, {"yttrande", "remissvar", "anfört", "anför ", "framfört", "framför ", "skrivit", "påpekat",
                             "lämnat", "skriver"});
}

bool wishes(std::string_view lower) {
  for (const std::string_view verb : {"bör", "borde", "ska", "måste", "behöver", "vill", "önskar", "föreslår"})
    if (has_word(lower, verb)) return true;
  return false;
}

// The word "inte" among the first three after a verb, before any comma: "välkomnar därför inte att …".
bool denied_after(std::string_view rest) {
  size_t words = 0;
  for (const std::string_view word : split(rest.substr(0, rest.find_first_of(",;:.")), ' ')) {
    if (word.empty()) continue;
    if (word == "men" || word == "att") return false;
    if (word == "inte" || word == "ej" || word == "knappast") return true;
    if (++words > 3) return false;
  }
  return false;
}

// "kan inte heller tillstyrka", "vill inte nu ställa sig bakom": the word among the three before an infinitive.
bool denied_before(std::string_view before) {
  const auto words = split(trim(before), ' ');
  for (size_t n = 0; n < 3 && n < words.size(); ++n) {
    const std::string_view word = words[words.size() - 1 - n];
    if (word.ends_with(',') || word.ends_with('.')) return false;
    if (word == "men" || word == "och" || word == "utan" || word == "samt") return false;
    if (word == "inte" || word == "ej") return true;
  }
  return false;
}

// "avstår mot den bakgrunden från att yttra sig": what stands between the verb and what it rules.
std::string without_adverbials(std::string lower) {
  constexpr size_t kFarthest = 60;  // bytes
  constexpr std::string_view kVerb = "avstår ";
  constexpr std::string_view kRuled = "från att ";
  const size_t at = find_stem(lower, kVerb);
  if (at == std::string::npos) return lower;
  const size_t begin = at + kVerb.size();
  const size_t ruled = lower.find(kRuled, begin);
  if (ruled == std::string::npos || ruled - begin > kFarthest) return lower;
  if (lower.substr(begin, ruled - begin).find_first_of(".,;:") == std::string::npos) lower.erase(begin, ruled - begin);
  return lower;
}

// "Däremot ställer sig regionen bakom …": the subject stands inside the verb.
std::optional<StanceHit> stands_behind(std::string_view lower) {
  for (const std::string_view verb : {"ställer sig ", "ställer oss ", "ställer vi oss ", "ställer jag mig "}) {
    const size_t at = find_stem(lower, verb);
    if (at == std::string_view::npos) continue;
    const size_t behind = find_stem(lower, "bakom", at);
    if (behind == std::string_view::npos || behind - at > 60) continue;
    const std::string_view between = lower.substr(at, behind - at);
    if (between.find_first_of(",;:") != std::string_view::npos) continue;
    const bool denied = has_word(between, "inte") || has_word(between, "ej");
    return StanceHit{denied ? Stance::opposes : Stance::endorses, true, "ställer sig … bakom"};
  }
  return std::nullopt;
}

// "Bidraget är bra men bör få täcka hela kostnaden.", "Bra förslag, om en fjärdedel går till saker för unga."
std::optional<StanceHit> praises(std::string_view lower) {
  if (has_word(lower, "inte") || has_word(lower, "inga") || lower.ends_with('?')) return std::nullopt;
  size_t good = std::string_view::npos;
  for (const std::string_view words : kPraise)
    if (const size_t at = find_stem(lower, words); at < good) good = at;
  if (good == std::string_view::npos) return std::nullopt;
  const std::string_view rest = lower.substr(good);
  const size_t but = std::min(find_stem(rest, "men "), find_stem(rest, "dock "));
  const bool wished = but != std::string_view::npos && wishes(rest.substr(but));
  if (wished || rest.find(", om ") != std::string_view::npos ||
      has_any_stem(rest, {"förutsatt", "under förutsättning"}))
    return StanceHit{Stance::endorses_with_changes, false, "är bra men"};
  return StanceHit{Stance::endorses, false, "är bra"};
}

}  // namespace

std::string_view stance_name(Stance stance) {
  switch (stance) {
    case Stance::endorses: return "endorses";
    case Stance::endorses_with_changes: return "endorses_with_changes";
    case Stance::nothing_to_object: return "nothing_to_object";
    case Stance::no_comments: return "no_comments";
    case Stance::abstains: return "abstains";
    case Stance::opposes: return "opposes";
    case Stance::comments_only: return "comments_only";
    case Stance::unclear: return "unclear";
  }
  return "unclear";
}

std::optional<StanceHit> stance_of(std::string_view sentence) {
  const std::string lower = without_adverbials(collapse(lowered(sentence)));
  for (const StanceWords& row : kRows) {
    const size_t at = find_stem(lower, row.words);
    if (at == std::string::npos) continue;
    StanceHit hit{row.stance, row.strong, row.words};
    const std::string_view rest = std::string_view(lower).substr(at);
    // "inget att tillägga utöver det som framgår": there it means that there is nothing more.
    if (hit.stance == Stance::no_comments && row.words.find("tillägga") == std::string_view::npos && further(lower))
      continue;
    // To agree with another's answer is no stand of its own: what that answer says decides.
    if (!hit.strong && agrees_with_another(rest)) continue;
    if (hit.stance == Stance::nothing_to_object && has_stem(lower, "tillstyrker")) continue;
    if (hit.stance == Stance::endorses && row.words.find("inte") == std::string_view::npos) {
      const std::string_view after = rest.substr(std::min(rest.size(), row.words.size()));
      const bool denied = denied_after(after.substr(std::min(after.size(), after.find(' ')))) ||
                          denied_before(std::string_view(lower).substr(0, at));
      // Not to welcome is no stand yet; not to endorse is one.
      if (denied && !hit.strong) continue;
      if (denied) hit.stance = Stance::opposes;
    }
    // "har inga synpunkter på … men vill …" is a comment after all.
    if (hit.stance == Stance::endorses) {
      const bool condition = has_any_stem(rest, kConditions) || has_any_stem(lower.substr(0, at), kConditionsBefore);
      // "tillstyrker A men avstyrker B"
      const bool both = has_any_stem(lower, {"avstyrk", "motsätter"});
      if (condition || both) hit.stance = Stance::endorses_with_changes;
    }
    // "… är positivt till planen men kan inte ställa sig bakom …": one part taken back.
    if (hit.stance == Stance::opposes && !has_any_stem(lower, {"tillstyrker inte", "tillstyrker ej", "varken"}) &&
        has_any_stem(lower,
                     {"tillstyrker", "är positiv", "ställer sig positiv", "ställer sig bakom", "ställer oss bakom",
                      "ser positivt", "välkomnar", "stödjer", "i huvudsak positiv", "i stort positiv"}))
      hit.stance = Stance::endorses_with_changes;
    // "… ingen invändning mot tiderna, men gränsen bör gälla alla"
    if (hit.stance == Stance::nothing_to_object &&
        (has_any_stem(rest, kExceptions) || (has_stem(rest, "men ") && wishes(rest))))
      hit.stance = Stance::endorses_with_changes;
    return hit;
  }
  if (const auto hit = stands_behind(lower)) return hit;
  // "Om bestämmelsen ändå införs behöver den kompletteras": with changes it would do.
  if (lower.starts_with("om ") && has_word(lower, "ändå") && wishes(lower))
    return StanceHit{Stance::endorses_with_changes, false, "om … ändå"};
  // "Åtta veckor är tillräckligt, förutsatt att ansökan kommer i tid."
  if (has_any_stem(lower, {"är tillräcklig", "räcker", "fungerar"}) && !has_word(lower, "inte") &&
      has_any_stem(lower, {"förutsatt att", "under förutsättning"}))
    return StanceHit{Stance::endorses_with_changes, false, "förutsatt att"};
  // "ser i stort positivt på förslaget"
  const size_t sees = find_stem(lower, "ser ");
  const size_t good = sees == std::string::npos ? sees : find_stem(lower, "positivt", sees);
  if (good != std::string::npos && good - sees < 40 && !has_word(lower.substr(sees, good - sees), "inte")) {
    const bool part = has_any_stem(lower, {"i stort", "i huvudsak", "övervägande", "men ", "dock"});
    return StanceHit{part ? Stance::endorses_with_changes : Stance::endorses, false, "ser positivt"};
  }
  // "Vi tycker att programmet är bra men vill ändra två saker."
  if (has_any_stem(lower, {"programmet", "förslaget", "planen", "policyn", "strategin", "riktlinjerna"}) &&
      !has_word(lower, "inte") &&
      has_any_stem(lower,
                   {"är bra", "är mycket bra", "är väldigt bra", "är i grunden bra", "är ett bra", "ser bra ut"}))
    return StanceHit{has_any_stem(lower, {"men ", "dock"}) ? Stance::endorses_with_changes : Stance::endorses, false,
                     "är bra"};
  return praises(lower);
}

bool asks_for_changes(std::string_view sentence) {
  const std::string lower = lowered(sentence);
  return has_any_stem(lower, {"dock", "emellertid", "men ", "samtidigt"}) &&
         has_any_stem(lower, {"ändr", "juster", "komplett", "tas bort", "förtydlig", "stryk", "revider", "omarbet",
                              "saknar", "utvecklas", "lägga till", "läggas till", "bör", "måste"});
}

}  // namespace akt
