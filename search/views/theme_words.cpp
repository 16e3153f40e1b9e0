#include "search/views/theme_words.h"

#include <algorithm>
#include <set>

#include "corpus/text/numerals.h"
#include "corpus/text/unicode.h"
#include "indexer/language/tokeniser.h"
#include "search/views/theme_fields.h"

namespace akt {
namespace {

constexpr size_t kStem = 6;            // bytes that words of one stem begin with
constexpr size_t kMostTokens = 20000;  // of a text
constexpr long long kThousand = 1000;
constexpr long long kFirstYear = 1800;
constexpr long long kLastYear = 2199;
constexpr double kReading = 0.7;   // another reading of the form
constexpr double kLastPart = 0.8;  // says what a compound is
constexpr double kPart = 0.5;
constexpr size_t kRoot = 5;  // "läcka" and "läckage", "karta" and "kartering"
constexpr size_t kEnd = 6;   // bytes that compounds of one kind end with: "dagvatten", "grundvatten"
constexpr double kSameStem = 0.6;
constexpr double kSameRoot = 0.3;
constexpr double kSameEnd = 0.5;
constexpr double kField = 0.5;  // of the same field of matters

// Words that carry sentences and not what they are about: verbs that help, counts, times, measures of more and less.
bool says_little(std::string_view lemma) {
  static const std::set<std::string_view> words{
      "kunna",        "skola",    "böra",       "vilja",     "måste",     "få",       "bli",       "gå",
      "göra",         "komma",    "ta",         "ge",        "se",        "stå",      "säga",      "hålla",
      "låta",         "finna",    "finnas",     "sätta",     "behöva",    "saknas",   "veta",      "tro",
      "tänka",        "börja",    "år",         "dag",       "vecka",     "månad",    "gång",      "varje",
      "var",          "två",      "tre",        "fyra",      "fem",       "sex",      "sju",       "åtta",
      "nio",          "tio",      "än",         "redan",     "bara",      "också",    "även",      "sedan",
      "mellan",       "under",    "efter",      "innan",     "mot",       "alla",     "all",       "någon",
      "ingen",        "sådan",    "annan",      "samma",     "egen",      "ny",       "stor",      "liten",
      "mycken",       "mycket",   "många",      "flera",     "flest",     "olik",     "olika",     "enda",
      "därför",       "eftersom", "där",        "här",       "nu",        "kräva",    "krav",      "innebära",
      "betyda",       "framgå",   "räcka",      "möjlig",    "möjlighet", "behov",    "sätt",      "sak",
      "fall",         "exempel",  "idag",       "nästan",    "ofta",      "aldrig",   "alltid",    "ännu",
      "helt",         "hel",      "rätt",       "särskild",  "särskilt",  "vissa",    "viss",      "bland",
      "annars",       "medan",    "trots",      "gärna",     "igen",      "längre",   "tidigare",  "vill",
      "ville",        "kvar",     "inga",       "inget",     "ingen",     "får",      "fick",      "fått",
      "bor",          "varav",    "egentligen", "skriva",    "tycka",     "våra",     "väldig",    "nog",
      "inge",         "utan",     "andel",      "antal",     "procent",   "meter",    "kilometer", "centimeter",
      "kvadratmeter", "hälft",    "tredjedel",  "fjärdedel", "dubbel",    "vara",     "bör",       "borde",
      "kanske",       "dock",     "samt",       "enligt",    "inför",     "utöver",   "både",      "cirka",
      "ligga",        "använda",  "leda",       "skapa",     "visa",      "lägga",    "följa",     "bidra",
      "försöka",      "bero",     "först",      "sist",      "senast",    "snart",    "lång",      "kort",
      "hög",          "låg",      "god",        "dålig",     "bättre",    "bäst",     "mer",       "mest",
      "mindre",       "minst",    "fler",       "färre",     "själv",     "svår",     "enkel",     "rimlig",
      "orimlig",      "lämplig",  "nödvändig",  "betydelse", "vikt",      "fram",     "bort",      "hellre",
      "alltför",      "ganska",   "väldigt",    "således",   "alltså",    "däremot",  "dessutom",  "slutligen",
      "vidare",       "ord",      "namn",       "person",    "människa",  "sida",     "håll",      "tack",
      "hoppas",       "undra",    "fortsätta",  "januari",   "februari",  "mars",     "april",     "maj",
      "juni",         "juli",     "augusti",    "september", "oktober",   "november", "december"};
  return words.contains(lemma);
}

// Words that every answer uses, whatever it is about.
bool common(std::string_view lemma) {
  static const std::set<std::string_view> words{
      "remiss", "synpunkt", "kommentar", "avsnitt",  "förslag", "föreslå",  "nämnd",      "kommun",   "anse",
      "svar",   "yttrande", "fråga",     "punkt",    "del",     "rubrik",   "tillstyrka", "avstyrka", "förening",
      "ställa", "bakom",    "kapitel",   "avseende", "gälla",   "angående", "viktig",     "bra",      "plan",
      "längs",  "bland",    "inom",      "genom",    "utan",    "hos",      "kring",      "vid"};
  return words.contains(lemma) || says_little(lemma);
}

// What many compounds end in and none is about: of "utbildningsplats" the first part tells.
bool light_part(std::string_view lemma) {
  static const std::set<std::string_view> words{
      "plats", "verk",   "verksamhet", "område", "arbete", "bedömning", "tjänst", "system", "form", "nivå", "grupp",
      "tid",   "stöd",   "åtgärd",     "mål",    "frågor", "program",   "punkt",  "resurs", "sida", "typ",  "del",
      "kraft", "insats", "process",    "modell", "metod",  "grad",      "form",   "ställe", "läge", "fråga"};
  return words.contains(lemma);
}

// "Polisen", "nämnden", "Husbilsklubben": who says it or is spoken of, which tells no theme from another.
bool names_a_body(std::string_view form) {
  for (const std::string_view ending :
       {"nämnden", "nämndens", "styrelsen", "styrelsens", "myndigheten", "myndighetens", "föreningen", "föreningens",
        "förbundet", "förbundets", "klubben", "klubbens", "rådet", "rådets", "förvaltningen", "förvaltningens"})
    if (form.ends_with(ending)) return true;
  return form == "polisen" || form == "polisens" || form == "regionen" || form == "regionens" || form == "bolaget" ||
         form == "bolagets";
}

// "fritids", "fritidshem" and "fritidshemmet" begin alike.
std::string beginning(const std::string& lemma, size_t end) {
  while (end < lemma.size() && (static_cast<unsigned char>(lemma[end]) & 0xC0) == 0x80) ++end;
  return lemma.substr(0, end);
}

}  // namespace

std::vector<ThemeWord> ThemeWords::of(std::string_view text) {
  std::vector<ThemeWord> found;
  Tokeniser tokens(text);
  Token token;
  std::string number;  // the token before, when it is one
  for (size_t count = 0; tokens.next(token) && count < kMostTokens; ++count) {
    if (const auto value = number_word(token.form); value && *value > 1) {
      // "nittio tusen" is 90 000, and so large a number is a word of its own; a year is none.
      const long long last = number.empty() ? 0 : std::stoll(number);
      const long long all = *value == kThousand && last > 1 && last < kThousand ? last * kThousand : *value;
      number = std::to_string(all);
      if (all > kThousand && (all < kFirstYear || all > kLastYear)) found.push_back({{{"#" + number, 1}}});
      continue;
    }
    const std::string before = std::move(number);
    number.clear();
    if (token.digits || token.form.size() < 3 || Analyser::stop_word(token.form)) continue;
    // A name that opens one sentence stands inside another: capitals mean nothing here.
    const WordTerms& word = analyser_.word(token.form, false);
    const std::string& lemma = word.lemmas.front();
    if (!before.empty()) found.push_back({{{"#" + before + " " + lemma, 1}}});
    // "får" may be sheep, and is not.
    const bool says_nothing = common(token.form) || std::any_of(word.lemmas.begin(), word.lemmas.end(), common);
    if (says_nothing || names_a_body(token.form)) continue;
    ThemeWord one{{{lemma, 1}}};
    // "vallar" may be a noun or a verb, "vallarna" only the one: the other reading is kept too.
    for (size_t other = 1; other < word.lemmas.size() && other < 3; ++other)
      if (!common(word.lemmas[other])) one.forms.push_back({word.lemmas[other], kReading});
    const bool light = !word.parts.empty() && (light_part(word.parts.back()) || common(word.parts.back()));
    for (const std::string& part : word.parts) {
      const bool last = &part == &word.parts.back();
      if (!common(part) && !(last && light)) one.forms.push_back({part, last || light ? kLastPart : kPart});
    }
    if (lemma.size() >= kStem) one.forms.push_back({"^" + beginning(lemma, kStem), kSameStem});
    if (lemma.size() >= kRoot) one.forms.push_back({"%" + beginning(lemma, kRoot), kSameRoot});
    if (lemma.size() >= kEnd) one.forms.push_back({"$" + lemma.substr(lemma.size() - kEnd), kSameEnd});
    for (const std::string& field : fields_of(lemma)) one.forms.push_back({field, kField});
    if (!word.parts.empty() && fields_of(lemma).empty())
      for (const std::string& field : fields_of(word.parts.back())) one.forms.push_back({field, kField * kLastPart});
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<std::string> ThemeWords::lemmas(std::string_view text) {
  std::vector<std::string> all;
  for (ThemeWord& word : of(text))
    if (word.lemma().front() != '#') all.push_back(std::move(word.forms.front().term));
  return all;
}

}  // namespace akt
