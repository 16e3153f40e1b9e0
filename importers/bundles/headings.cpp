#include "importers/bundles/headings.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "corpus/text/bodies.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

struct Row {
  Part part;
  std::string_view name;     // for evidence
  std::string_view phrases;  // lower case, "|" between
};

constexpr std::array<Row, 17> kVocabulary{{
    {Part::decision, "decision",
     "beslut|beslutet|beslut i ärendet|beslutar|beslut och motivering|beslut för egen del|beslut på delegation"},
    {Part::proposed, "proposed",
     "förslag till beslut|beslutsförslag|förslag till beslut från|förslag|föreslaget beslut"},
    {Part::summary, "summary",
     "sammanfattning|sammanfattning av ärendet|ärendet i korthet|ärendet i sammandrag|kort sammanfattning"
     "|sammanfattning av ärende|ärendesammanfattning"},
    {Part::background, "background",
     "ärendet|ärendebeskrivning|beskrivning av ärendet|bakgrund|tidigare behandling|beredning|ärendets beredning"
     "|bakgrund till ärendet|bakgrund och ärendebeskrivning|redogörelse för ärendet|ärende|föredragning"
     "|ärendets behandling|tidigare beslut|överväganden|bedömning|barnets bästa|barnkonsekvenser"
     "|ekonomiska konsekvenser|ekonomi|konsekvenser|skäl till beslutet|motivering|beslutsmotivering"
     "|motivering till beslut|lagstöd|laghänvisning|ärendegång|redogörelse|finansiering|uppföljning"
     "|skälen för beslutet|skäl för beslutet|skäl för beslut|skäl till beslut|beslutsskäl|"
     "tillämpliga bestämmelser|inledning|remissinstanser|jämställdhet|ärendets gång|svar"
     "|kompletterande uppgifter"},
    {Part::basis, "basis",
     "beslutsunderlag|underlag för beslut|underlag för beslutet|underlag till beslut|underlag till beslutet|underlag"
     "|handling|handlingar|bilagor|bilaga|handlingar i ärendet|ärendets handlingar|beslutshandlingar"
     "|underlag i ärendet|aktuella handlingar|handlingar till ärendet|referenser"},
    {Part::proposals, "proposals",
     "yrkanden|yrkande|förslag till beslut på sammanträdet|förslag under sammanträdet|förslag på sammanträdet"
     "|yrkanden/förslag till beslut på sammanträdet|dagens sammanträde|överläggning|yrkanden på sammanträdet"
     "|yrkanden under sammanträdet|förslag och yrkanden|framställda yrkanden|yrkanden och beslutsgång"
     "|yrkanden och propositioner|förslag/yrkanden|beslutsförslag på sammanträdet|yrkanden i ärendet"
     "|ändringsyrkande|tilläggsyrkande|tilläggsyrkanden|ändringsyrkanden|behandling på sammanträdet"
     "|behandling under sammanträdet|dagens överläggning|förslag under mötet|yrkanden på mötet|tilläggsförslag"
     "|ändringsförslag|framlagda förslag|nämndens behandling|styrelsens behandling|utskottets behandling"
     "|kommunstyrelsens behandling|kommunfullmäktiges behandling|arbetsutskottets behandling"
     "|förslag till beslut under sammanträdet|förslag till beslut vid sammanträdet|förslag till beslut på mötet"
     "|förslag till beslut under mötet|förslag på mötet|yrkanden under mötet|yrkanden vid sammanträdet"},
    {Part::speakers, "speakers",
     "anföranden|anförande|inlägg|talare|debatt|yttranden|yttrande|deltagare i debatten|i debatten deltar"
     "|debattinlägg|yttrar sig|talare i ärendet|inlägg i debatten|anföranden och repliker|i ärendet yttrar sig"
     "|i ärendet yttrade sig|överläggningar"},
    {Part::procedure, "procedure",
     "beslutsgång|propositionsordning|proposition|propositioner|proposition och beslut|beslutsgången"
     "|propositionsordning och beslut|voteringsproposition|ärendets avgörande|propositioner och beslut"
     "|beslutsprocess|proposition och omröstning|beslutsordning"},
    {Part::vote, "vote",
     "omröstning|omröstningar|huvudvotering|omröstning - huvudvotering|omröstning begärs|omröstningsresultat"
     "|votering|voteringar|omröstning huvudvotering|förberedande votering|omröstning - motförslag|voteringsresultat"
     "|omröstning om motförslag|motförslagsvotering|omröstning motförslag|votering begärs|huvudomröstning"
     "|förberedande omröstning|kontrapropositionsvotering|voteringsordning|omröstningsordning|resultat"
     "|omröstning, huvudvotering|omröstning återremiss|röstlista|voteringslista|omröstningslista"},
    {Part::reservation, "reservation",
     "reservation|reservationer|reservation mot beslutet|skriftlig reservation|reservationer mot beslutet"
     "|reservationer och särskilda yttranden|avvikande mening|reservationer m.m|reservationer m.m.|reservation m.m."
     "|reservationer och särskilda uttalanden|reservationer, särskilda yttranden m.m."},
    {Part::statement, "statement",
     "särskilt yttrande|särskilda yttranden|särskilt uttalande|särskilt yttrande till protokollet|särskild mening"},
    {Part::note, "note",
     "protokollsanteckning|protokollsanteckningar|anteckning till protokollet|protokollsnotering|anteckning"
     "|till protokollet|anteckningar till protokollet"},
    {Part::disqualification, "disqualification",
     "jäv|jävsanmälan|anmälan om jäv|deltar inte i beslutet|deltar ej i beslutet"},
    {Part::attestation, "attestation",
     "justering|omedelbar justering|omedelbar justering av protokollet|direktjustering|omedelbart justerad"},
    {Part::information, "information", "information|information i ärendet|muntlig information|informationspunkt"},
    {Part::dispatch, "dispatch",
     "beslutet skickas till|beslut sänds till|protokollsutdrag skickas till|expedieras till|ska expedieras till"
     "|expediering|beslut expedieras till|beslutet expedieras till|beslut skickas till|protokollsutdrag till"
     "|skickas till|protokollsutdrag sänds till|beslutet sänds till|sändlista|expedieras|delges|beslutet delges"
     "|delgivning|beslutsexpediering|för kännedom|kopia till|beslutsmottagare|utdrag till|expedierat till"
     "|beslutet ska skickas till|beslutet lämnas till|beslut delges|protokollsutdrag|mottagare|expedition"
     "|för verkställighet|utdrag skickas till|beslutet skickades till|beslutet har skickats till|beslut skickat till|"
     "|beslut till|beslutet till|beslutet meddelas|utdrag|meddelas|exp|exp."},
    {Part::other, "other", ""},
}};

const std::unordered_map<std::string, Part>& vocabulary() {
  static const std::unordered_map<std::string, Part> kMap = [] {
    std::unordered_map<std::string, Part> map;
    for (const Row& row : kVocabulary)
      for (const std::string_view phrase : split(row.phrases, '|'))
        if (!phrase.empty()) map.emplace(std::string(phrase), row.part);
    return map;
  }();
  return kMap;
}

std::string plain_dashes(std::string text) {
  for (const std::string_view dash : {"–", "—"})
    for (size_t at = text.find(dash); at != std::string::npos; at = text.find(dash, at))
      text.replace(at, dash.size(), "-");
  return text;
}

// "ks", "mbn": letters that a municipality uses for a body, in front of "beslut". "nytt", "inga" are no such word.
bool body_letters(const std::string& word) {
  constexpr size_t kMost = 4;
  static const std::unordered_set<std::string_view> kWords{
      "ett", "nytt", "nya",  "inga", "alla", "allt", "dess", "mitt", "ditt", "sitt", "vårt", "våra", "ert",  "era",
      "om",  "av",   "på",   "för",  "till", "ej",   "och",  "i",    "ta",   "tar",  "tog",  "det",  "de",   "rätt",
      "fel", "hans", "vid",  "ur",   "mot",  "vid",  "med",  "fem",  "sex",  "två",  "tre",  "fyra", "en",   "som",
      "än",  "att",  "utan", "fler", "vems", "vars", "vara", "gott", "bra",  "fast", "kort", "snar", "stöd", "den"};
  if (word.size() < 2 || word.size() > kMost || kWords.contains(word)) return false;
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Whether words end in somebody's genitive: "kommunfullmäktiges", "förvaltningens", "ordförandens".
bool whose(const std::string& words) {
  // A sentence can end a line so too: "Fullmäktige godkänner ordningen för att behandla valberedningens / förslag".
  if (std::count(words.begin(), words.end(), ' ') > 5 && !words.starts_with("nämnden för ")) return false;
  const size_t space = words.rfind(' ');
  const std::string last = space == std::string::npos ? words : words.substr(space + 1);
  for (const std::string_view ending :
       {"fullmäktiges", "styrelsens", "nämndens", "nämnds", "utskottets", "utskotts", "rådets", "beredningens",
        "direktionens", "förvaltningens", "kontorets", "ordförandens", "avdelningens", "enhetens"})
    if (last.ends_with(ending)) return true;
  if (body_letters(words) || (words.size() < 6 && words.ends_with("au"))) return true;
  return words.starts_with("nämnden för ") && last.ends_with("s");
}

// "kommunfullmäktiges beslut", "arbetsutskottets förslag till kommunstyrelsen", "nämndens förslag till beslut".
std::optional<Part> by_body(const std::string& lower) {
  // "Enligt kommunstyrelsens förslag:" leads a decision; it heads nothing.
  for (const std::string_view lead :
       {"enligt ", "i enlighet ", "på ", "med ", "bifall ", "avslag ", "som ", "ja ", "nej ", "ja-", "nej-"})
    if (lower.starts_with(lead)) return std::nullopt;
  // "Regionfullmäktige beslutar enligt regionstyrelsens förslag" leads one too.
  for (const std::string_view inside : {" beslutar ", " beslutade ", " enligt ", " bifaller ", " bifall till "})
    if (lower.find(inside) != std::string::npos) return std::nullopt;
  const auto owner = [&lower](std::string_view tail) {
    return lower.size() > tail.size() && lower.ends_with(tail) && whose(lower.substr(0, lower.size() - tail.size()));
  };
  if (owner(" beslut") || owner(" beslut för egen del")) return Part::decision;
  // "Arbetsutskottets förslag till beslut i kommunstyrelsen": what it recommends to another body.
  constexpr std::string_view kInBody = "förslag till beslut i ";
  if (const size_t in = lower.find(kInBody); in != std::string::npos && lower.size() < 110) {
    const std::string addressee = lower.substr(in + kInBody.size());
    const auto bodies = find_bodies(addressee);
    const std::string before = std::string(trim(lower.substr(0, in)));
    if (bodies.size() == 1 && bodies[0].begin == 0 && bodies[0].end == addressee.size() &&
        (before.empty() || whose(before)))
      return Part::decision;
  }
  if (owner(" förslag till beslut") || owner(" förslag") || owner(" beslutsförslag")) return Part::proposed;
  const size_t to = lower.find("förslag till ");
  if (to != std::string::npos && lower.size() < 110) {
    const std::string addressee = lower.substr(to + std::string_view("förslag till ").size());
    const auto bodies = find_bodies(addressee);
    const bool to_body = bodies.size() == 1 && bodies[0].begin == 0 && bodies[0].end == addressee.size();
    const std::string before = std::string(trim(lower.substr(0, to)));
    if (to_body && (before.empty() || whose(before) || before.ends_with("beslut -") || before.ends_with("beslut,") ||
                    before.ends_with("beslut och")))
      return Part::decision;
  }
  for (const std::string_view lead : {"reservation från ", "reservation av "})
    if (lower.starts_with(lead)) return Part::reservation;
  for (const std::string_view lead : {"särskilt yttrande från ", "särskilt yttrande av "})
    if (lower.starts_with(lead)) return Part::statement;
  return std::nullopt;
}

std::optional<Part> part_of(const std::string& lower) {
  const auto& map = vocabulary();
  if (const auto found = map.find(lower); found != map.end()) return found->second;
  // "Beslutsgång 1", "Omröstning 2"
  std::string bare = lower;
  while (!bare.empty() && (bare.back() == ' ' || (bare.back() >= '0' && bare.back() <= '9'))) bare.pop_back();
  if (bare != lower)
    if (const auto found = map.find(bare); found != map.end()) return found->second;
  return by_body(lower);
}

}  // namespace

std::string_view part_name(Part part) {
  const auto row =
      std::find_if(kVocabulary.begin(), kVocabulary.end(), [part](const Row& r) { return r.part == part; });
  return row->name;
}

std::string close_up(std::string_view text) {
  const auto pieces = split(text, ' ');
  if (pieces.size() < 4) return std::string(text);
  size_t letters = 0;
  size_t words = 0;
  for (const std::string_view piece : pieces) {
    if (piece.empty()) continue;
    ++words;
    size_t count = 0;
    for (const char c : piece) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    if (count > 3 || (piece[0] >= '0' && piece[0] <= '9') || piece == "§") return std::string(text);
    letters += count;
  }
  if (words < 4 || letters > words * 2) return std::string(text);
  // Two spaces or more part the words; single ones the letters.
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] != ' ') {
      out += text[at];
    } else if (at + 1 < text.size() && text[at + 1] == ' ') {
      if (!out.empty() && out.back() != ' ') out += ' ';
      ++at;
    }
  }
  return out;
}

std::optional<PartHeading> known_heading(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (trimmed.empty()) return std::nullopt;
  // "… bifall till Maja Eks / yrkande": a line that goes on with a sentence is no heading.
  size_t length = 0;
  if (const char32_t first = code_point_at(trimmed, 0, length); is_letter(first) && !is_upper_at(trimmed, 0))
    return std::nullopt;
  const std::string whole = close_up(trimmed.substr(0, 400));
  if (whole.size() <= 110) {
    std::string head = collapse(whole);
    while (!head.empty() && (head.back() == ':' || head.back() == ' ')) head.pop_back();
    if (const auto part = part_of(plain_dashes(lower_case(head)))) return PartHeading{*part, head, ""};
  }
  const size_t colon = whole.find(": ");
  if (colon == std::string::npos || colon > 60) return std::nullopt;
  const std::string head = collapse(whole.substr(0, colon));
  const auto part = part_of(plain_dashes(lower_case(head)));
  // "Fråga: …", "Information: …", "Handling: …" are too common as running text.
  if (!part || (head.size() < 6 && *part != Part::dispatch && head != "Jäv") || *part == Part::background ||
      *part == Part::information || *part == Part::summary)
    return std::nullopt;
  return PartHeading{*part, head, collapse(trimmed.substr(trimmed.find(": ") + 2))};
}

std::optional<PartHeading> known_heading(const Line& line) {
  if (line.bullet || line.cells.size() > 2) return std::nullopt;
  if (line.cells.size() < 2) return known_heading(std::string_view(line.text));
  // A left column of headings with the text to the right.
  auto found = known_heading(std::string_view(line.cells.front().text));
  // "Till   Regionstyrelsen": in running text the word heads nothing.
  const std::string head = lower_case(trim(line.cells.front().text));
  if (!found && (head == "till" || head == "till:"))
    found = PartHeading{Part::dispatch, collapse(line.cells.front().text), ""};
  if (found) found->rest = line.cells[1].text;
  return found;
}

}  // namespace akt
