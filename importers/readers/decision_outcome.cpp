#include "importers/readers/decision_outcome.h"

#include <algorithm>

#include "corpus/text/unicode.h"

namespace akt {

bool contains_any(const std::string& text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&text](std::string_view word) { return text.find(word) != std::string::npos; });
}

namespace {

// A word that says what the point does stands at its start, or ends it as a passive.
bool says(const std::string& lower, std::initializer_list<std::string_view> starts,
          std::initializer_list<std::string_view> passives) {
  const std::string head = lower.substr(0, 60);
  return contains_any(head, starts) || contains_any(lower, passives);
}

// Somebody is chosen for an office. "utse ekonomichefen att teckna firma" gives a task, not an office.
bool elects(const std::string& lower) {
  if (contains_any(lower, {"justerar dagens protokoll", "förordnande", "att justera", "justera protokollet"}))
    return true;
  const bool chosen =
      says(lower, {"utse ", "välja ", "utser ", "väljer ", "utsåg ", "valde ", "nyval", "fyllnadsval", "val av "},
           {"utses", "väljs", "valdes", "utsågs", "anses valda", "till val bifalles"});
  // "Maja Ek (S) till ledamot i …": the verb stands in the lead.
  const size_t party = lower.find(") till ");
  if (party < 60 && contains_any(lower.substr(party, 40), {"ledamot", "ersättare", "ordförande", "revisor", "ombud"}))
    return true;
  return chosen && contains_any(lower, {"ledamot", "ledamöter", "ersättare", "ordförande", "ordf.", "revisor", "ombud",
                                        "representant", "suppleant", "nämndeman", "nämndemän", "gode män", "god man",
                                        "vigselförrättare", "justerare", "till val", "utses", "väljs"});
}

// What one point does. The order is that of weight: a matter referred back is that before anything else.
std::string outcome_of(const std::string& lower) {
  for (const std::string_view gone : {"ärendet utgår", "ärendet utgick", "ärendet drogs tillbaka", "ärendet dras"})
    if (lower.starts_with(gone)) return "none";
  if (says(lower, {"återremittera"}, {"återremitteras", "återremitterar", "återremitterade"})) return "referred_back";
  if (says(lower, {"bordlägga"}, {"bordläggs", "bordlägger", "bordlade ", "bordlagt till"})) return "deferred";
  if (says(lower, {"att avslå", "avslå ", "avvisa ", "avslog "},
           {"avslås", "avslår", "avvisas", "lämnas utan bifall", "avslogs", "lämnas inte", "beviljas inte",
            "medges inte", "godkänns inte"}))
    return "rejected";
  if (says(lower, {"anteckna", "notera", "lägga informationen", "ta del av", "informationen"},
           {"antecknas", "noteras", "noterar", "till handlingarna", "tagit del av", "tar del av", "besvarad",
            "besvarat", "antecknade", "tackar för information"}))
    return "noted";
  if (elects(lower)) return "elected";
  return "approved";
}

}  // namespace

std::string whole_outcome(const DecisionReading& reading) {
  if (reading.points.empty()) return "none";
  std::string first;
  bool elected = false;
  bool only_elections = true;
  for (const std::string& point : reading.points) {
    const std::string lower = lower_case(point);
    const std::string outcome = outcome_of(lower);
    // The matter itself is referred back or deferred whatever else the points say.
    if ((outcome == "referred_back" || outcome == "deferred") &&
        (contains_any(lower, {"ärendet", "ärende"}) || reading.points.size() == 1))
      return outcome;
    if (first.empty() || first == "noted") first = outcome;
    elected = elected || outcome == "elected";
    only_elections = only_elections && (outcome == "elected" || contains_any(lower, {"entledig", "avsäg", "befria"}));
  }
  if (elected && only_elections) first = "elected";
  if (!reading.recommendation.empty() && reading.recommendation.size() == reading.points.size()) return "recommended";
  return first;
}

}  // namespace akt
