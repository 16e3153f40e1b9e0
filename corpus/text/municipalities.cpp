#include "corpus/text/municipalities.h"

#include <optional>
#include <set>

#include "corpus/text/unicode.h"
#include "corpus/text/words.h"

namespace akt {
namespace {

// "ÖSTRA", "DALS-EDS": as a name is written in running text.
std::string as_name(const TextWord& word) {
  const bool capitals = word.text.size() > 2 && is_upper_at(word.text, 0) && word.lower != word.text &&
                        (is_upper_at(word.text, 1) || is_upper_at(word.text, 2));
  if (!capitals) return std::string(word.text);
  std::string name;
  for (const std::string_view part : split(word.lower, '-')) name += (name.empty() ? "" : "-") + upper_first(part);
  return name;
}

bool is_known(const std::string& name) {
  static const std::set<std::string, std::less<>> kKnown(municipalities().begin(), municipalities().end());
  return kKnown.contains(name);
}

// The nominative of a genitive, among the known: "Munkfors kommun" is no genitive; "Bergs kommun" is.
std::optional<std::string> known_name(const std::string& written) {
  if (is_known(written)) return written;
  if (written.ends_with("s") && is_known(written.substr(0, written.size() - 1)))
    return written.substr(0, written.size() - 1);
  return std::nullopt;
}

// An unknown name that ends in s is a genitive, but for endings that places have themselves: "Älgarås", "Storfors".
std::string without_genitive(const std::string& written) {
  if (!written.ends_with("s") || written.size() <= 4) return written;
  for (const std::string_view ending : {"ås", "fors", "näs", "hus", "moss", "kross", "vass"})
    if (written.ends_with(ending)) return written;
  return written.substr(0, written.size() - 1);
}

bool no_name(const std::string& lower) {
  static const std::set<std::string, std::less<>> kNoNames{"varje",  "en",   "vår",     "sin",   "er",        "denna",
                                                           "vilken", "göta", "aktuell", "annan", "respektive"};
  return kNoNames.contains(lower);
}

bool quarter(const std::string& lower) {
  static const std::set<std::string, std::less<>> kQuarters{"norra", "södra", "östra", "västra", "nya",  "stora",
                                                            "lilla", "övre",  "nedre", "sankt",  "gamla"};
  return kQuarters.contains(lower);
}

bool beside(std::string_view text, const TextWord& left, const TextWord& right) {
  const std::string_view gap = text.substr(left.end, right.begin - left.end);
  return gap == " " || gap == "\n" || gap == "\t";
}

// "Lunds kommun", "Upplands Väsby kommun": `before` is the word before `name`.
std::optional<MunicipalityHit> by_kommun(std::string_view text, const std::optional<TextWord>& before,
                                         const TextWord& name, const TextWord& kind) {
  const bool stad = kind.lower == "stad" || kind.lower == "stads";
  if (!stad && kind.lower != "kommun" && kind.lower != "kommuns") return std::nullopt;
  if (!beside(text, name, kind) || !is_upper_at(name.text, 0) || name.text.size() < 2) return std::nullopt;
  MunicipalityHit hit{{}, name.begin, kind.end, true, stad};
  const std::string own = as_name(name);
  const bool two = before && is_upper_at(before->text, 0) && beside(text, *before, name);
  if (two)
    if (const auto known = known_name(as_name(*before) + " " + own)) {
      hit.name = *known;
      hit.begin = before->begin;
      return hit;
    }
  if (const auto known = known_name(own)) {
    hit.name = *known;
    return hit;
  }
  if (no_name(name.lower)) return std::nullopt;
  hit.known = false;
  hit.name = without_genitive(own);
  if (two && quarter(before->lower)) {
    hit.name.insert(0, as_name(*before) + " ");
    hit.begin = before->begin;
  }
  return hit;
}

// "Kommunalförbundet …", "Räddningstjänstförbundet …", and not "Studieförbundet …".
bool joint_authority(const std::string& lower) {
  if (!lower.ends_with("förbundet")) return false;
  for (const std::string_view kind : {"kommunal", "räddning", "samordning", "gymnasie", "avfall", "utbildning", "miljö",
                                      "vård", "naturbruk", "kollektivtrafik", "kommunikation", "vatten", "renhållning"})
    if (lower.starts_with(kind)) return true;
  return false;
}

// "Region Skåne", "Region Jämtland Härjedalen", "Räddningstjänstförbundet Mitt Bohuslän", "Kommunalförbundet
// Norrvatten": a kind of authority and the capitalised words after it on its line.
std::optional<MunicipalityHit> by_kind(std::string_view text, const TextWord& kind) {
  const bool region = kind.text == "Region" || kind.text == "REGION";
  const bool joint = is_upper_at(kind.text, 0) && joint_authority(kind.lower);
  if (!region && !joint) return std::nullopt;
  MunicipalityHit hit{as_name(kind), kind.begin, kind.end, false, false};
  size_t names = 0;
  for (auto next = next_word(text, kind.end); next && names < 3; next = next_word(text, next->end)) {
    if (text.substr(hit.end, next->begin - hit.end) != " " || !is_upper_at(next->text, 0)) break;
    hit.name += " " + as_name(*next);
    hit.end = next->end;
    ++names;
  }
  if (names == 0) return std::nullopt;
  if (region && hit.name.ends_with("s") && !is_known(hit.name.substr(7)) && known_name(hit.name.substr(7)))
    hit.name.pop_back();
  return hit;
}

}  // namespace

const std::vector<std::string>& municipalities() {
  static const std::vector<std::string> kNames = [] {
    constexpr std::string_view kAll =
        "Ale,Alingsås,Alvesta,Aneby,Arboga,Arjeplog,Arvidsjaur,Arvika,Askersund,Avesta,Bengtsfors,Berg,Bjurholm,Bjuv,"
        "Boden,Bollebygd,Bollnäs,Borgholm,Borlänge,Borås,Botkyrka,Boxholm,Bromölla,Bräcke,Burlöv,Båstad,Dals-Ed,"
        "Danderyd,Degerfors,Dorotea,Eda,Ekerö,Eksjö,Emmaboda,Enköping,Eskilstuna,Eslöv,Essunga,Fagersta,Falkenberg,"
        "Falköping,Falun,Filipstad,Finspång,Flen,Forshaga,Färgelanda,Gagnef,Gislaved,Gnesta,Gnosjö,Gotland,Grums,"
        "Grästorp,Gullspång,Gällivare,Gävle,Göteborg,Götene,Habo,Hagfors,Hallsberg,Hallstahammar,Halmstad,Hammarö,"
        "Haninge,Haparanda,Heby,Hedemora,Helsingborg,Herrljunga,Hjo,Hofors,Huddinge,Hudiksvall,Hultsfred,Hylte,"
        "Håbo,Hällefors,Härjedalen,Härnösand,Härryda,Hässleholm,Höganäs,Högsby,Hörby,Höör,Jokkmokk,Järfälla,"
        "Jönköping,Kalix,Kalmar,Karlsborg,Karlshamn,Karlskoga,Karlskrona,Karlstad,Katrineholm,Kil,Kinda,Kiruna,"
        "Klippan,Knivsta,Kramfors,Kristianstad,Kristinehamn,Krokom,Kumla,Kungsbacka,Kungsör,Kungälv,Kävlinge,Köping,"
        "Laholm,Landskrona,Laxå,Lekeberg,Leksand,Lerum,Lessebo,Lidingö,Lidköping,Lilla Edet,Lindesberg,Linköping,"
        "Ljungby,Ljusdal,Ljusnarsberg,Lomma,Ludvika,Luleå,Lund,Lycksele,Lysekil,Malmö,Malung-Sälen,Malå,Mariestad,"
        "Mark,Markaryd,Mellerud,Mjölby,Mora,Motala,Mullsjö,Munkedal,Munkfors,Mölndal,Mönsterås,Mörbylånga,Nacka,Nora,"
        "Norberg,Nordanstig,Nordmaling,Norrköping,Norrtälje,Norsjö,Nybro,Nykvarn,Nyköping,Nynäshamn,Nässjö,Ockelbo,"
        "Olofström,Orsa,Orust,Osby,Oskarshamn,Ovanåker,Oxelösund,Pajala,Partille,Perstorp,Piteå,Ragunda,Robertsfors,"
        "Ronneby,Rättvik,Sala,Salem,Sandviken,Sigtuna,Simrishamn,Sjöbo,Skara,Skellefteå,Skinnskatteberg,Skurup,Skövde,"
        "Smedjebacken,Sollefteå,Sollentuna,Solna,Sorsele,Sotenäs,Staffanstorp,Stenungsund,Stockholm,Storfors,Storuman,"
        "Strängnäs,Strömstad,Strömsund,Sundbyberg,Sundsvall,Sunne,Surahammar,Svalöv,Svedala,Svenljunga,Säffle,Säter,"
        "Sävsjö,Söderhamn,Söderköping,Södertälje,Sölvesborg,Tanum,Tibro,Tidaholm,Tierp,Timrå,Tingsryd,Tjörn,Tomelilla,"
        "Torsby,Torsås,Tranemo,Tranås,Trelleborg,Trollhättan,Trosa,Tyresö,Täby,Töreboda,Uddevalla,Ulricehamn,Umeå,"
        "Upplands Väsby,Upplands-Bro,Uppsala,Uppvidinge,Vadstena,Vaggeryd,Valdemarsvik,Vallentuna,Vansbro,Vara,Varberg,"
        "Vaxholm,Vellinge,Vetlanda,Vilhelmina,Vimmerby,Vindeln,Vingåker,Vårgårda,Vänersborg,Vännäs,Värmdö,Värnamo,"
        "Västervik,Västerås,Växjö,Ydre,Ystad,Åmål,Ånge,Åre,Årjäng,Åsele,Åstorp,Åtvidaberg,Älmhult,Älvdalen,Älvkarleby,"
        "Älvsbyn,Ängelholm,Öckerö,Ödeshög,Örebro,Örkelljunga,Örnsköldsvik,Östersund,Österåker,Östhammar,Östra Göinge,"
        "Överkalix,Övertorneå";
    std::vector<std::string> names;
    for (const std::string_view name : split(kAll, ',')) names.emplace_back(name);
    return names;
  }();
  return kNames;
}

std::vector<MunicipalityHit> find_municipalities(std::string_view text) {
  std::vector<MunicipalityHit> hits;
  std::optional<TextWord> before;
  std::optional<TextWord> last;
  size_t at = 0;
  while (auto word = next_word(text, at)) {
    at = word->end;
    if (auto named = by_kind(text, *word)) hits.push_back(std::move(*named));
    if (last)
      if (auto hit = by_kommun(text, before, *last, *word)) hits.push_back(std::move(*hit));
    before = std::move(last);
    last = std::move(word);
  }
  return hits;
}

}  // namespace akt
