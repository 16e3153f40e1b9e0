#include "importers/readers/stance.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

struct Row {
  std::string_view words;
  Stance stance;
  bool strong;
};

// The first row that fits decides: what turns another row's words round stands above it.
constexpr auto kRows = std::to_array<Row>({
    {"inte annat än tillstyrk", Stance::endorses, true},
    {"inte annat än ställa", Stance::endorses, true},
    {"inte kunnat enas", Stance::unclear, true},
    {"kunde inte enas", Stance::unclear, true},
    {"varken ja eller nej", Stance::unclear, true},
    {"inte överens om", Stance::unclear, true},
    {"svårt att ta ställning", Stance::unclear, true},
    {"kan ej bedömas", Stance::unclear, true},
    {"kan inte bedömas", Stance::unclear, false},
    {"inte kan enas", Stance::unclear, true},
    {"har inte enats", Stance::unclear, true},
    {"kan inte ta ställning", Stance::unclear, true},
    {"kan i nuläget inte ta ställning", Stance::unclear, true},
    {"varken tillstyrk", Stance::comments_only, true},
    {"varken till- eller avstyrk", Stance::comments_only, true},
    {"tar inte ställning", Stance::comments_only, true},
    {"tar ej ställning", Stance::comments_only, true},
    {"inte ställning till", Stance::comments_only, true},
    {"utan att ta ställning", Stance::comments_only, true},
    {"inte tagit ställning", Stance::comments_only, true},
    {"avstyrker inte", Stance::nothing_to_object, true},
    {"inte skäl att avstyrk", Stance::nothing_to_object, true},
    {"inga skäl att avstyrk", Stance::nothing_to_object, true},
    {"ingen anledning att avstyrk", Stance::nothing_to_object, true},
    {"inte avstyrk", Stance::nothing_to_object, true},
    {"motsätter sig inte", Stance::nothing_to_object, true},
    {"inte motsätta sig", Stance::nothing_to_object, true},
    {"inget emot", Stance::nothing_to_object, true},
    {"ingenting emot", Stance::nothing_to_object, true},
    {"kan inte tillstyrk", Stance::opposes, true},
    {"kan ej tillstyrk", Stance::opposes, true},
    {"kan därför inte tillstyrk", Stance::opposes, true},
    {"inte tillstyrk", Stance::opposes, true},
    {"tillstyrker inte", Stance::opposes, true},
    {"tillstyrker ej", Stance::opposes, true},
    {"tillstyrker därför inte", Stance::opposes, true},
    {"tillstyrker således inte", Stance::opposes, true},
    {"inte ställa sig bakom", Stance::opposes, true},
    {"ställer sig inte bakom", Stance::opposes, true},
    {"ställer sig därför inte bakom", Stance::opposes, true},
    {"ställer oss inte bakom", Stance::opposes, true},
    {"inte ställa oss bakom", Stance::opposes, true},
    {"ställer sig negativ", Stance::opposes, true},
    {"ställer oss negativa", Stance::opposes, true},
    {"är negativ till", Stance::opposes, true},
    {"är negativa till", Stance::opposes, true},
    {"är emot förslag", Stance::opposes, true},
    {"inte stödja", Stance::opposes, true},
    {"stödjer inte", Stance::opposes, true},
    {"stöder inte", Stance::opposes, true},
    {"säger nej", Stance::opposes, true},
    {"under inga omständigheter", Stance::opposes, true},
    {"inte acceptera", Stance::opposes, true},
    {"accepterar inte", Stance::opposes, true},
    {"inte godta", Stance::opposes, true},
    {"inte ställa upp på", Stance::opposes, true},
    {"oacceptabel", Stance::opposes, true},
    {"är emot ", Stance::opposes, true},
    {"är starkt emot", Stance::opposes, true},
    {"är helt emot", Stance::opposes, true},
    {"protesterar mot", Stance::opposes, true},
    {"avråder från", Stance::opposes, true},
    {"bör inte införas", Stance::opposes, true},
    {"bör dras tillbaka", Stance::opposes, true},
    {"inte förorda", Stance::opposes, true},
    {"förordar inte", Stance::opposes, true},
    {"inte biträda", Stance::opposes, true},
    {"biträder inte", Stance::opposes, true},
    {"inte bifalla", Stance::opposes, true},
    {"inte gå med på", Stance::opposes, true},
    {"går inte med på", Stance::opposes, true},
    {"säger bestämt nej", Stance::opposes, true},
    {"säger ett bestämt nej", Stance::opposes, true},
    {"säger därför nej", Stance::opposes, true},
    {"säger blankt nej", Stance::opposes, true},
    {"säger vi nej", Stance::opposes, true},
    {"avvisar", Stance::opposes, true},
    {"avstyrker", Stance::opposes, true},
    {"avstyrka", Stance::opposes, true},
    {"avstyrks", Stance::opposes, true},
    {"avstyrkan", Stance::opposes, true},
    {"motsätter sig", Stance::opposes, true},
    {"motsätter oss", Stance::opposes, true},
    {"motsätter mig", Stance::opposes, true},
    {"bör avslås", Stance::opposes, true},
    {"bör inte antas", Stance::opposes, true},
    {"bör inte genomföras", Stance::opposes, true},
    {"bör inte tillåtas", Stance::opposes, false},
    {"hör inte hemma", Stance::opposes, false},
    {"vill inte ha ", Stance::opposes, false},
    {"helt otillräcklig", Stance::opposes, false},
    {"måste utgå", Stance::opposes, false},
    {"måste bort", Stance::opposes, false},
    {"tas bort ur", Stance::opposes, false},
    {"ta bort det", Stance::opposes, false},
    {"avstår från att yttra", Stance::abstains, true},
    {"avstår från att lämna", Stance::abstains, true},
    {"avstår från att avge", Stance::abstains, true},
    {"avstår från att svara", Stance::abstains, true},
    {"avstår från att besvara", Stance::abstains, true},
    {"avstår från yttrande", Stance::abstains, true},
    {"avstår från svar", Stance::abstains, true},
    {"avstår att yttra", Stance::abstains, true},
    {"avstår att lämna", Stance::abstains, true},
    {"avstår att svara", Stance::abstains, true},
    {"avstår från remiss", Stance::abstains, true},
    {"avstå från att yttra", Stance::abstains, true},
    {"avstå från att lämna", Stance::abstains, true},
    {"avstå från att svara", Stance::abstains, true},
    {"avstå från att avge", Stance::abstains, true},
    {"avstå från yttrande", Stance::abstains, true},
    {"avböjer", Stance::abstains, true},
    {"tar inte ställning", Stance::abstains, true},
    {"tar ej ställning", Stance::abstains, true},
    {"tar inte någon ställning", Stance::abstains, true},
    {"att inte yttra sig", Stance::abstains, true},
    {"yttrar sig inte", Stance::abstains, true},
    {"inte yttra sig", Stance::abstains, true},
    {"avstår därför från", Stance::abstains, true},
    {"avstår denna gång från", Stance::abstains, true},
    {"ingen möjlighet att besvara", Stance::abstains, true},
    {"inte möjlighet att besvara", Stance::abstains, true},
    {"inte besvara remissen", Stance::abstains, true},
    {"avstå från att besvara", Stance::abstains, true},
    {"kommer inte att lämna något", Stance::abstains, true},
    {"kommer inte att svara", Stance::abstains, true},
    {"kommer inte att yttra", Stance::abstains, true},
    {"kommer inte att inkomma", Stance::abstains, true},
    {"inkommer inte med", Stance::abstains, true},
    {"avser inte att yttra", Stance::abstains, true},
    {"avser inte att lämna", Stance::abstains, true},
    {"avser inte att svara", Stance::abstains, true},
    {"avser ej att", Stance::abstains, true},
    {"inte möjlighet att yttra", Stance::abstains, true},
    {"ingen möjlighet att yttra", Stance::abstains, true},
    {"inte möjlighet att svara", Stance::abstains, true},
    {"ingen möjlighet att svara", Stance::abstains, true},
    {"kommer inte att besvara", Stance::abstains, true},
    {"kommer inte att avge", Stance::abstains, true},
    {"lämnar inget yttrande", Stance::abstains, true},
    {"lämnar inget svar", Stance::abstains, true},
    {"avger inget yttrande", Stance::abstains, true},
    {"inget att erinra", Stance::nothing_to_object, true},
    {"intet att erinra", Stance::nothing_to_object, true},
    {"ingenting att erinra", Stance::nothing_to_object, true},
    {"inte något att erinra", Stance::nothing_to_object, true},
    {"inte att erinra", Stance::nothing_to_object, true},
    {"ingen erinran", Stance::nothing_to_object, true},
    {"inga erinringar", Stance::nothing_to_object, true},
    {"utan erinran", Stance::nothing_to_object, true},
    {"inget att invända", Stance::nothing_to_object, true},
    {"ingenting att invända", Stance::nothing_to_object, true},
    {"inte något att invända", Stance::nothing_to_object, true},
    {"inga invändningar", Stance::nothing_to_object, true},
    {"ingen invändning", Stance::nothing_to_object, true},
    {"inte några invändningar", Stance::nothing_to_object, true},
    {"inte någon erinran", Stance::nothing_to_object, true},
    {"inte några erinringar", Stance::nothing_to_object, true},
    {"inte någon invändning", Stance::nothing_to_object, true},
    {"inga principiella invändningar", Stance::nothing_to_object, true},
    {"inga avgörande invändningar", Stance::nothing_to_object, true},
    {"intet att invända", Stance::nothing_to_object, true},
    {"inget att anmärka", Stance::nothing_to_object, true},
    {"inget hinder", Stance::nothing_to_object, true},
    {"inga hinder", Stance::nothing_to_object, true},
    {"tillstyrker", Stance::endorses, true},
    {"tillstyrka", Stance::endorses, true},
    {"tillstyrks", Stance::endorses, true},
    {"tillstyrkan", Stance::endorses, true},
    {"tillstyrkes", Stance::endorses, true},
    {"ställer sig bakom", Stance::endorses, true},
    {"ställer oss bakom", Stance::endorses, true},
    {"ställa sig bakom", Stance::endorses, true},
    {"ställa oss bakom", Stance::endorses, true},
    {"bifaller", Stance::endorses, true},
    {"biträder förslag", Stance::endorses, true},
    {"förordar förslag", Stance::endorses, true},
    {"hoppas att det går igenom", Stance::endorses, true},
    {"hoppas att förslaget går igenom", Stance::endorses, true},
    {"hoppas att förslaget antas", Stance::endorses, true},
    {"tillstödjer", Stance::endorses, true},
    {"stödjer förslag", Stance::endorses, true},
    {"stöder förslag", Stance::endorses, true},
    {"stödja förslag", Stance::endorses, true},
    {"ställer sig positiv", Stance::endorses, true},
    {"ställer oss positiva", Stance::endorses, true},
    {"är positiv", Stance::endorses, true},
    {"är vi positiva", Stance::endorses, true},
    {"är i huvudsak positiv", Stance::endorses, true},
    {"är därför positiv", Stance::endorses, true},
    {"är i grunden positiv", Stance::endorses, true},
    {"är i stort positiv", Stance::endorses, true},
    {"är mycket positiv", Stance::endorses, true},
    {"är överlag positiv", Stance::endorses, true},
    {"ställer sig i huvudsak", Stance::endorses, true},
    {"ställer sig i stort", Stance::endorses, true},
    {"ställer sig helt bakom", Stance::endorses, true},
    {"ställer sig även bakom", Stance::endorses, true},
    {"ställer sig delvis bakom", Stance::endorses, true},
    {"instämmer i förslag", Stance::endorses, true},
    {"stöder vi", Stance::endorses, true},
    {"stödjer vi", Stance::endorses, true},
    {"vi stöder", Stance::endorses, true},
    {"vi stödjer", Stance::endorses, true},
    {"stöder det", Stance::endorses, true},
    {"stödjer det", Stance::endorses, true},
    {"stöder helt", Stance::endorses, true},
    {"stödjer helt", Stance::endorses, true},
    {"stöder planen", Stance::endorses, true},
    {"stödjer planen", Stance::endorses, true},
    {"stöder programmet", Stance::endorses, true},
    {"stödjer programmet", Stance::endorses, true},
    {"stöder utredningen", Stance::endorses, true},
    {"stödjer utredningen", Stance::endorses, true},
    {"säger ja till", Stance::endorses, true},
    {"godtar", Stance::endorses, true},
    {"vårt fulla stöd", Stance::endorses, true},
    {"vårt stöd", Stance::endorses, true},
    {"vårt fullständiga stöd", Stance::endorses, true},
    {"fulla stöd för", Stance::endorses, true},
    {"fullt stöd för", Stance::endorses, true},
    {"inga synpunkter", Stance::no_comments, true},
    {"inte några synpunkter", Stance::no_comments, true},
    {"inte ha några synpunkter", Stance::no_comments, true},
    {"inte några egna synpunkter", Stance::no_comments, true},
    {"ej några synpunkter", Stance::no_comments, true},
    {"ej synpunkter", Stance::no_comments, true},
    {"saknar synpunkter", Stance::no_comments, true},
    {"inga sådana", Stance::no_comments, true},
    {"har ingenting att tillföra", Stance::no_comments, true},
    {"har inget att tillföra", Stance::no_comments, true},
    {"inga egna synpunkter", Stance::no_comments, true},
    {"inte några särskilda synpunkter", Stance::no_comments, true},
    {"avstår från att lämna synpunkter", Stance::abstains, true},
    {"inga särskilda synpunkter", Stance::no_comments, true},
    {"inga kommentarer", Stance::no_comments, true},
    {"inget att säga", Stance::no_comments, true},
    {"ingenting att säga", Stance::no_comments, true},
    {"inget att tillägga", Stance::no_comments, true},
    {"inte något att tillägga", Stance::no_comments, true},
    {"ingenting att tillägga", Stance::no_comments, true},
    {"inget att anföra", Stance::no_comments, true},
    {"avstår från synpunkter", Stance::no_comments, true},
    {"avstår vi från synpunkter", Stance::no_comments, true},
    {"ser positivt", Stance::endorses, false},
    {"ser i huvudsak positivt", Stance::endorses, false},
    {"ser mycket positivt", Stance::endorses, false},
    {"välkomnar", Stance::endorses, false},
    {"välkomnas", Stance::endorses, false},
    {"tycker att det är bra att", Stance::endorses, false},
    {"anser att det är bra att", Stance::endorses, false},
    {"det är bra att det", Stance::endorses, false},
    {"tycker vi är bra", Stance::endorses, false},
    {"rimlig kompromiss", Stance::endorses, false},
    {"rätt väg att gå", Stance::endorses, false},
    {"är befoga", Stance::endorses, false},
    {"vi delar kommunens", Stance::endorses, false},
    {"särskilt glada över", Stance::endorses, false},
    {"instämmer", Stance::endorses, false},
    {"delar uppfattningen", Stance::endorses, false},
    {"delar bedömningen", Stance::endorses, false},
});

constexpr auto kConditions = std::to_array<std::string_view>({"under förutsättning",
                                                              "förutsatt",
                                                              "med följande",
                                                              "med de ändring",
                                                              "med beaktande",
                                                              "med förbehåll",
                                                              "med undantag",
                                                              "i huvudsak",
                                                              "i stort",
                                                              "i allt väsentligt",
                                                              "delvis",
                                                              "med ändring",
                                                              "med vissa",
                                                              "med tillägg",
                                                              "med justering",
                                                              "givet att",
                                                              "med reservation för",
                                                              "på villkor",
                                                              "under villkor",
                                                              "med villkor",
                                                              "villkora",
                                                              "görs om",
                                                              "om de ändras",
                                                              "om den ändras",
                                                              "om det ändras",
                                                              "om de kompletteras",
                                                              "om den kompletteras",
                                                              "om det kompletteras",
                                                              "om dessa",
                                                              "om de justeras",
                                                              "om den justeras",
                                                              "i övrigt",
                                                              "med de synpunkt",
                                                              "med nedan",
                                                              "med hänsyn till nedan",
                                                              "utifrån nedan",
                                                              "med komplettering",
                                                              "men ",
                                                              "dock",
                                                              "förutom",
                                                              "utom ",
                                                              "om ändring",
                                                              "med de tillägg",
                                                              "med mindre",
                                                              "med ett undantag",
                                                              "bortsett",
                                                              "efter omarbetning",
                                                              "efter justering",
                                                              "men,",
                                                              "såvida",
                                                              "om följande",
                                                              "med angivna",
                                                              "med några",
                                                              "i de delar",
                                                              "i delar",
                                                              "med det tillägg",
                                                              "med den ändring",
                                                              "så länge"});

// "Med dessa ändringar tillstyrker vi …", "I övrigt tillstyrks förslaget": said before the verb.
constexpr auto kConditionsBefore = std::to_array<std::string_view>(
    {"under förutsättning", "förutsatt att", "i huvudsak", "i stort", "med undantag", "med dessa", "med de ändring",
     "med följande", "med nämnda", "med ovan", "om dessa", "om så sker", "i övrigt", "i övriga delar"});

constexpr auto kExceptions =
    std::to_array<std::string_view>({"utom ", "förutom", "med undantag", "bortsett", "under förutsättning", "förutsatt",
                                     "med förbehåll", "om följande"});

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
  for (const Row& row : kRows) {
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
  return std::nullopt;
}

bool asks_for_changes(std::string_view sentence) {
  const std::string lower = lowered(sentence);
  return has_any_stem(lower, {"dock", "emellertid", "men ", "samtidigt"}) &&
         has_any_stem(lower, {"ändr", "juster", "komplett", "tas bort", "förtydlig", "stryk", "revider", "omarbet",
                              "saknar", "utvecklas", "lägga till", "läggas till", "bör"});
}

}  // namespace akt
