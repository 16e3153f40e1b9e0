#include "importers/readers/invitation.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/text/unicode.h"
#include "importers/readers/phrases.h"

namespace akt {
namespace {

constexpr size_t kBefore = 130;  // bytes of the sentence round a word
constexpr size_t kAfter = 130;
constexpr size_t kDayAfter = 70;  // from "till och med" to the day

// What is asked for.
constexpr auto kOpinion =
    std::to_array<std::string_view>({"synpunkt", "yttra",       "yttrande", "remissvar",         "samrådssvar",
                                     "åsikt",    "kommentar",   "tankar",   "ert svar",          "era svar",
                                     "svaret",   "svar ",       "tycker",   "tycka till",        "er syn",
                                     "anser",    "uppfattning", "inspel",   "ställningstagande", "besvara",
                                     "svara"});

// How it is asked for, to the reader's face.
constexpr auto kAsking = std::to_array<std::string_view>(
    {"inbjud",    "bjuder in", "bjuds in", "bereds",     "beredes",    "ges ",       "tillfälle att", "möjlighet att",
     "önskar",    "önskas",    "vill ha",  "vill få",    "vill gärna", "vill höra",  "vill veta",     "efterfrågar",
     "emotse",    "begär",     "ber om",   "ber er",     "ombeds",     "ombedes",    "uppmanas",      "välkomna",
     "välkommen", "tas emot",  "tar emot", "tar gärna",  "mottas",     "mottages",   "inhämta",       "intresserade av",
     "anhåller",  "hemställ",  "anmodas",  "hör gärna",  "hör av er",  "hör av dig", "tycka till",    "skicka",
     "lämna",     "inkom",     "sänd",     "till handa", "tillhanda",  "uppskattar", "hoppas på",     "förväntas"});

// Whom it is asked of. An answer speaks of itself: "har beretts tillfälle att yttra sig".
constexpr auto kReader =
    std::to_array<std::string_view>({"ni", "er", "era", "dina", "ert", "eder", "edert", "du", "dig", "din", "ditt"});

constexpr auto kUntil = std::to_array<std::string_view>(
    {"senast", "till och med", "t.o.m", "tom den", "fram till", "före den", "utgången av", "sista dag", "emotse",
     "till handa", "tillhanda", "löper ut", "går ut", "ha inkommit", "inkomna", "utgång", "veckor"});

// What asks, whomever it speaks to.
constexpr auto kAsksAll = std::to_array<std::string_view>({"tas emot",
                                                           "emotse",
                                                           "efterfrågas",
                                                           "mottas",
                                                           "mottages",
                                                           "inhämtas",
                                                           "anhåller om",
                                                           "anhållan om",
                                                           "begär yttrande",
                                                           "begär synpunkter",
                                                           "begäran om yttrande",
                                                           "begäran om synpunkter",
                                                           "för yttrande",
                                                           "för synpunkter",
                                                           "remittera förslag",
                                                           "remittering av",
                                                           "remitteras",
                                                           "remittera till",
                                                           "samrådsremiss",
                                                           "möjlighet att inkomma",
                                                           "möjlighet att lämna",
                                                           "möjlighet att yttra",
                                                           "tillhanda",
                                                           "ska ha inkommit",
                                                           "ska ha kommit in",
                                                           "ska vara inkomna"});

// Somebody did, and this is the answer.
constexpr auto kWasAsked = std::to_array<std::string_view>(
    {"har översänt", "har översänts", "har remitterat", "har remitterats", "remitterats till nämnden", "har begärt",
     "har skickat", "har beretts", "har fått", "har getts", "har givits", "har inbjudit", "har inbjudits",
     "fått tillfälle", "fått möjlighet", "tackar för", "tack för", "yttra sig", "har ombetts"});

// "har beretts", "har fått tillfälle", "tackar för": what an answer says of having been asked.
constexpr auto kAsked = std::to_array<std::string_view>({"har beretts", "har fått", "har getts", "har givits",
                                                         "fått tillfälle", "fått möjlighet", "tackar för", "tack för",
                                                         "yttra sig", "har ombetts", "har inbjudits", "har bjudits"});

std::string_view round(std::string_view text, size_t at, size_t before, size_t after) {
  const size_t from = at > before ? at - before : 0;
  return text.substr(from, at - from + after);
}

template <size_t N> bool any_word(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) { return has_word(text, word); });
}

bool names_a_day(std::string_view text) {
  if (has_any_stem(text, {"veckor", "vecka"})) return true;
  if (std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return true;
  return has_any_stem(text, {"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
                             "oktober", "november", "december"});
}

}  // namespace

bool asks_for_opinions(std::string_view lower) {
  for (const std::string_view word : kOpinion)
    for (size_t at = find_stem(lower, word); at != std::string_view::npos; at = find_stem(lower, word, at + 1)) {
      const std::string_view near = round(lower, at, kBefore, kAfter);
      if (has_any_stem(near, kAsksAll) && !has_any_stem(near, kWasAsked)) return true;
      if (!has_any_stem(near, kAsking) || has_any_stem(near, kAsked)) continue;
      if (any_word(near, kReader)) return true;
    }
  return false;
}

bool sets_a_day_for_answers(std::string_view lower) {
  for (const std::string_view word : kUntil)
    for (size_t at = find_stem(lower, word); at != std::string_view::npos; at = find_stem(lower, word, at + 1)) {
      const std::string_view near = round(lower, at, kBefore, kAfter);
      if (!names_a_day(round(lower, at, word == "utgång" || word == "veckor" ? kDayAfter : 0, kDayAfter))) continue;
      if (has_any_stem(near, {"synpunkt", "yttrande", "yttra ", "remissvar", "samrådssvar", "svar ", "svaret", "svara",
                              "kommentar", "tankar", "åsikt", "remissen"}) &&
          !has_any_stem(near, {"anmäl", "yttra sig", "har beretts"}))
        return true;
    }
  return false;
}

bool asks_about_list(std::string_view lower) {
  lower = trim(lower);
  if (!lower.ends_with(":") && !lower.ends_with("om")) return false;
  const bool opinion = has_any_stem(lower, kOpinion) ||
                       has_any_stem(lower, {"ser ni på", "ni ser på", "ser på", "beröra", "belys", "ta upp", "omfatta",
                                            "vill vi veta", "vi undrar", "fundera", "tänka på", "ta ställning"});
  const bool asking =
      has_any_stem(lower, kAsking) || any_word(lower, kReader) || has_any_stem(lower, {"bör", "ska ", "gärna"});
  // Where to send it, or who is asked, is not what to speak of.
  return opinion && asking &&
         !has_any_stem(lower, {"skickas till", "sänds till", "e-post", "per post", "lämnas via", "remissinstans"}) &&
         lower.find('@') == std::string_view::npos;
}

}  // namespace akt
