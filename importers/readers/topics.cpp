#include "importers/readers/topics.h"

#include <array>
#include <string>

#include "importers/readers/phrases.h"

namespace akt {
namespace {

enum class Match { whole, start, inside };  // inside: where a word starts

struct Row {
  std::string_view words;  // a heading_key
  Match match;
  Topic topic;
};

// The first row that fits decides: the narrow ones stand above the wide ones.
constexpr auto kRows = std::to_array<Row>({
    {"innehåll", Match::whole, Topic::contents},
    {"innehållsförteckning", Match::start, Topic::contents},
    {"barnets bästa", Match::inside, Topic::children},
    {"barnets rättigheter", Match::inside, Topic::children},
    {"barnkonsekvens", Match::inside, Topic::children},
    {"barnperspektiv", Match::inside, Topic::children},
    {"barnrätt", Match::inside, Topic::children},
    {"barnkonvention", Match::inside, Topic::children},
    {"barn- och ungdomsperspektiv", Match::inside, Topic::children},
    {"konsekvenser för barn", Match::inside, Topic::children},
    {"påverkan på barn", Match::inside, Topic::children},
    {"barn och unga", Match::whole, Topic::children},
    {"barnbokslut", Match::start, Topic::children},
    {"förslag till beslut", Match::start, Topic::proposal},
    {"beslutsförslag", Match::start, Topic::proposal},
    {"förslag på beslut", Match::start, Topic::proposal},
    {"förslag till kommun", Match::start, Topic::proposal},
    {"förvaltningens förslag", Match::start, Topic::proposal},
    {"förvaltningens förslag till beslut", Match::start, Topic::proposal},
    {"vad ärendet gäller", Match::start, Topic::background},
    {"kontorets förslag till beslut", Match::inside, Topic::proposal},
    {"kontorets förslag", Match::inside, Topic::proposal},
    {"kansliets förslag", Match::inside, Topic::proposal},
    {"avdelningens förslag", Match::inside, Topic::proposal},
    {"direktörens förslag", Match::inside, Topic::proposal},
    {"chefens förslag", Match::inside, Topic::proposal},
    {"förslag till beslut", Match::inside, Topic::proposal},
    {"förslag till", Match::whole, Topic::none},
    {"beslutsunderlag", Match::inside, Topic::basis},
    {"underlag", Match::whole, Topic::basis},
    {"underlag för beslut", Match::start, Topic::basis},
    {"underlag till beslut", Match::start, Topic::basis},
    {"handlingar i ärendet", Match::whole, Topic::basis},
    {"handlingar", Match::whole, Topic::basis},
    {"handling", Match::whole, Topic::basis},
    {"tidigare beslut", Match::start, Topic::basis},
    {"tidigare behandling", Match::start, Topic::basis},
    {"referenser", Match::whole, Topic::basis},
    {"sammanfattning av synpunkt", Match::start, Topic::comments},
    {"sammanfattning", Match::start, Topic::summary},
    {"sammanfattande bedömning", Match::start, Topic::summary},
    {"ärendet i korthet", Match::whole, Topic::summary},
    {"ärendet", Match::whole, Topic::background},
    {"ärende", Match::whole, Topic::background},
    {"ärendebeskrivning", Match::start, Topic::background},
    {"beskrivning av ärendet", Match::start, Topic::background},
    {"redogörelse för ärendet", Match::start, Topic::background},
    {"bakgrund", Match::start, Topic::background},
    {"inledning", Match::whole, Topic::background},
    {"föredragning", Match::whole, Topic::background},
    {"ekonom", Match::start, Topic::economy},
    {"finansier", Match::start, Topic::economy},
    {"ersättning", Match::start, Topic::economy},
    {"kostnad", Match::start, Topic::economy},
    {"budget", Match::start, Topic::economy},
    {"bidrag och utbetalning", Match::start, Topic::economy},
    {"betalning", Match::start, Topic::economy},
    {"utbetalning", Match::start, Topic::economy},
    {"fakturering", Match::start, Topic::economy},
    {"konsekvenser för ekonomi", Match::start, Topic::economy},
    {"konsekvenser ekonomi", Match::start, Topic::economy},
    {"ekonomisk", Match::inside, Topic::economy},
    {"ekonomi", Match::inside, Topic::economy},
    {"finansiering", Match::inside, Topic::economy},
    {"ekolog", Match::inside, Topic::environment},
    {"miljökonsekvens", Match::inside, Topic::environment},
    {"klimat", Match::start, Topic::environment},
    {"konsekvenser för miljö", Match::start, Topic::environment},
    {"jämställdhet", Match::start, Topic::social},
    {"social dimension", Match::inside, Topic::social},
    {"sociala konsekvenser", Match::start, Topic::social},
    {"juridiska", Match::start, Topic::law},
    {"lagstiftning", Match::whole, Topic::law},
    {"beslutet skickas", Match::start, Topic::dispatch},
    {"beslutet ska skickas", Match::start, Topic::dispatch},
    {"beslutet skall skickas", Match::start, Topic::dispatch},
    {"beslut skickas", Match::start, Topic::dispatch},
    {"beslutet sänds", Match::start, Topic::dispatch},
    {"beslut sänds", Match::start, Topic::dispatch},
    {"beslutet ska skickas", Match::start, Topic::dispatch},
    {"beslut expedieras", Match::start, Topic::dispatch},
    {"beslutet expedieras", Match::start, Topic::dispatch},
    {"protokollsutdrag", Match::start, Topic::dispatch},
    {"expedier", Match::start, Topic::dispatch},
    {"ska expedieras", Match::start, Topic::dispatch},
    {"kopia till", Match::whole, Topic::dispatch},
    {"bilagor", Match::start, Topic::appendices},
    {"bilaga", Match::whole, Topic::appendices},
    {"bilageförteckning", Match::start, Topic::appendices},
    {"kontaktperson", Match::start, Topic::contacts},
    {"kontaktuppgift", Match::start, Topic::contacts},
    {"kontakter", Match::whole, Topic::contacts},
    {"kontakt", Match::whole, Topic::contacts},
    {"ansvariga kontakt", Match::start, Topic::contacts},
    {"parternas kontakt", Match::start, Topic::contacts},
    {"ytterligare upplysningar", Match::start, Topic::contacts},
    {"ytterligare information", Match::start, Topic::contacts},
    {"upplysningar", Match::start, Topic::contacts},
    {"frågor om remiss", Match::start, Topic::contacts},
    {"vid frågor", Match::start, Topic::contacts},
    {"frågor", Match::whole, Topic::contacts},
    {"underskrift", Match::start, Topic::signatures},
    {"undertecknande", Match::start, Topic::signatures},
    {"parternas underskrift", Match::start, Topic::signatures},
    {"signatur", Match::start, Topic::signatures},
    {"namnteckning", Match::start, Topic::signatures},
    {"avtalets parter", Match::start, Topic::parties},
    {"avtalsparter", Match::start, Topic::parties},
    {"överenskommelsens parter", Match::start, Topic::parties},
    {"parter", Match::start, Topic::parties},
    {"partners", Match::whole, Topic::parties},
    {"partnerskapets parter", Match::start, Topic::parties},
    {"avtalstid", Match::start, Topic::period},
    {"avtalsperiod", Match::start, Topic::period},
    {"avtalets giltighet", Match::start, Topic::period},
    {"giltighet", Match::start, Topic::period},
    {"period", Match::start, Topic::period},
    {"löptid", Match::start, Topic::period},
    {"tidsperiod", Match::start, Topic::period},
    {"uppsägning", Match::start, Topic::termination},
    {"upphörande", Match::start, Topic::termination},
    {"hävning", Match::start, Topic::termination},
    {"förtida upphörande", Match::start, Topic::termination},
    {"omförhandling", Match::start, Topic::termination},
    {"tvist", Match::start, Topic::dispute},
    {"ändringar", Match::start, Topic::changes},
    {"ändring", Match::start, Topic::changes},
    {"tillägg", Match::start, Topic::changes},
    {"uppföljning", Match::start, Topic::reports},
    {"utvärdering", Match::start, Topic::reports},
    {"redovisning", Match::start, Topic::reports},
    {"rapporter", Match::start, Topic::reports},
    {"återrapportering", Match::start, Topic::reports},
    {"revidering", Match::start, Topic::reports},
    {"styrning", Match::start, Topic::steering},
    {"styrgrupp", Match::start, Topic::steering},
    {"organisation", Match::whole, Topic::steering},
    {"organisation och", Match::start, Topic::steering},
    {"värdegrund", Match::start, Topic::values},
    {"syfte", Match::start, Topic::purpose},
    {"målgrupp", Match::start, Topic::purpose},
    {"mål", Match::whole, Topic::purpose},
    {"parternas respektive", Match::start, Topic::efforts},
    {"parternas insats", Match::start, Topic::efforts},
    {"anslutning", Match::start, Topic::accession},
    {"utträde", Match::start, Topic::accession},
    {"principer", Match::inside, Topic::principles},
    {"åtagande", Match::inside, Topic::commitments},
    {"priorit", Match::inside, Topic::priorities},
    {"fokusområden", Match::inside, Topic::priorities},
    {"insatsområden", Match::inside, Topic::priorities},
    {"utvecklingsområden", Match::inside, Topic::priorities},
    {"samverkansområden", Match::inside, Topic::priorities},
    {"målområden", Match::inside, Topic::priorities},
});

constexpr auto kLetterRows = std::to_array<Row>({
    {"instruktion", Match::start, Topic::disposition},
    {"anvisning", Match::start, Topic::disposition},
    {"disposition", Match::inside, Topic::disposition},
    {"så svarar ni", Match::start, Topic::disposition},
    {"så här svarar", Match::start, Topic::disposition},
    {"frågor att besvara", Match::start, Topic::disposition},
    {"frågeställningar", Match::start, Topic::disposition},
    {"remissfrågor", Match::start, Topic::disposition},
    {"vi vill särskilt veta", Match::start, Topic::disposition},
    {"informationsmöte", Match::inside, Topic::information},
    {"informationsträff", Match::inside, Topic::information},
    {"dialogmöte", Match::inside, Topic::information},
    {"dialogträff", Match::inside, Topic::information},
    {"digitala möten", Match::start, Topic::information},
    {"frågestund", Match::inside, Topic::information},
    {"remissmöte", Match::inside, Topic::information},
    {"samrådsmöte", Match::inside, Topic::information},
    {"öppet hus", Match::inside, Topic::information},
    {"sändlista", Match::start, Topic::invited},
    {"remissinstans", Match::start, Topic::invited},
    {"inbjudna att svara", Match::start, Topic::invited},
    {"inbjudna att yttra sig", Match::start, Topic::invited},
    {"följande har fått remissen", Match::start, Topic::invited},
    {"remisslista", Match::start, Topic::invited},
    {"remissen skickas till", Match::start, Topic::invited},
    {"remissen sänds till", Match::start, Topic::invited},
    {"remissen går till", Match::start, Topic::invited},
    {"remiss skickas till", Match::start, Topic::invited},
    {"sänds på remiss till", Match::start, Topic::invited},
    {"mottagare av remissen", Match::start, Topic::invited},
    {"svarstid", Match::start, Topic::deadline},
    {"remisstid", Match::start, Topic::deadline},
    {"sista svarsdag", Match::start, Topic::deadline},
    {"synpunkter", Match::inside, Topic::comments},
    {"ställningstagande", Match::inside, Topic::standpoint},
    {"yttrande", Match::whole, Topic::standpoint},
    {"bedömning", Match::inside, Topic::assessment},
});

bool fits(const Row& row, std::string_view key) {
  switch (row.match) {
    case Match::whole: return key == row.words;
    case Match::start: return key.starts_with(row.words);
    case Match::inside: return has_stem(key, row.words);
  }
  return false;
}

}  // namespace

Topic topic_of(std::string_view heading) {
  const std::string key = heading_key(heading);
  if (key.empty() || key.size() > 120) return Topic::none;
  for (const Row& row : kLetterRows)
    if (row.match != Match::inside && fits(row, key)) return row.topic;
  for (const Row& row : kRows)
    if (fits(row, key)) return row.topic;
  for (const Row& row : kLetterRows)
    if (fits(row, key)) return row.topic;
  // "Beslut" by itself, or "Kommunstyrelsens beslut".
  if (key == "beslut" || key.ends_with("s beslut")) return Topic::decision;
  // "Förbundskansliets förslag"
  if (key.ends_with("s förslag") && key.find(' ') == key.rfind(' ')) return Topic::proposal;
  return Topic::none;
}

}  // namespace akt
