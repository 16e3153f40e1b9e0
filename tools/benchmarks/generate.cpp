#include "tools/benchmarks/generate.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

#include "corpus/text/unicode.h"

namespace akt::bench {
namespace {

constexpr std::array<std::string_view, 60> kCommon{
    "och",       "att",          "i",          "för",         "av",       "den",         "till",    "som",
    "på",        "en",           "det",        "med",         "är",       "de",          "om",      "beslutar",
    "kommunen",  "ett",          "har",        "ska",         "enligt",   "från",        "vid",     "förslag",
    "ärendet",   "beslut",       "nämnden",    "kan",         "inte",     "samt",        "eller",   "under",
    "beslutet",  "yrkar",        "bifall",     "ordföranden", "inom",     "avslag",      "detta",   "förslaget",
    "ledamöter", "verksamheten", "kommunens",  "år",          "kronor",   "protokollet", "uppdrag", "planen",
    "arbetet",   "stöd",         "föreningen", "samverkan",   "idéburen", "sektor",      "budget",  "skolan",
    "barn",      "unga",         "äldre",      "medel"};

constexpr std::array<std::string_view, 40> kHeads{
    "kommun", "samverkans",   "skol",    "vård",          "omsorgs",      "fritids",   "kultur",  "miljö",
    "trafik", "bygg",         "plan",    "budget",        "social",       "arbets",    "bostads", "fastighets",
    "vatten", "energi",       "klimat",  "förenings",     "närings",      "folkhälso", "barn",    "ungdoms",
    "äldre",  "funktions",    "digital", "personal",      "upphandlings", "avtals",    "remiss",  "besluts",
    "drift",  "investerings", "mark",    "exploaterings", "gatu",         "park",      "idrotts", "biblioteks"};

constexpr std::array<std::string_view, 40> kTails{
    "plan",        "planen",    "nämnd",     "nämnden",   "utredning",  "utredningen",  "strategi",   "programmet",
    "förslag",     "förslaget", "avtal",     "avtalet",   "avgift",     "avgifter",     "verksamhet", "verksamheten",
    "uppföljning", "rapport",   "rapporten", "projekt",   "projektet",  "kontoret",     "chefen",     "lokaler",
    "lokalerna",   "medel",     "stöd",      "arbete",    "arbetet",    "politik",      "fråga",      "frågor",
    "frågorna",    "insatser",  "resurser",  "kostnader", "utveckling", "utvecklingen", "service",    "gruppen"};

constexpr std::array<std::string_view, 12> kSyllables{"ka",   "lin", "ro",  "mes", "tor", "vi",
                                                      "sand", "ber", "hal", "ny",  "dal", "fors"};
constexpr std::array<std::string_view, 14> kFirst{"Maja", "Nils", "Sture", "Eva",  "Åke",   "Ulla", "Karin",
                                                  "Lars", "Anna", "Olof",  "Inga", "Göran", "Elin", "Sven"};
constexpr std::array<std::string_view, 14> kLast{"Ek",       "Lind",    "Alm",    "Berg",   "Öst",
                                                 "Davander", "Hög",     "Strand", "Åberg",  "Holmner",
                                                 "Sjövik",   "Rönnlid", "Kvist",  "Nordhag"};
constexpr std::array<std::string_view, 8> kParties{"S", "M", "C", "V", "L", "KD", "MP", "SD"};
constexpr std::array<std::string_view, 8> kBodies{
    "Kommunfullmäktige",     "Kommunstyrelsen", "Kommunstyrelsens arbetsutskott", "Socialnämnden",
    "Barn- och skolnämnden", "Byggnadsnämnden", "Kultur- och fritidsnämnden",     "Tekniska nämnden"};
constexpr std::array<std::string_view, 5> kRegisters{"KS", "SN", "BSN", "BN", "KFN"};
constexpr std::array<std::string_view, 4> kPlaces{"Norrfors", "Söderby", "Västerlid", "Österhed"};
constexpr std::array<std::string_view, 6> kOutcomes{"approved", "approved",      "approved",
                                                    "rejected", "referred_back", "noted"};

}  // namespace

// SplitMix64: small, quick, and the same on every machine.
struct Generator::Random {
  std::uint64_t state;

  std::uint64_t next() {
    state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }
  int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
  double unit() { return static_cast<double>(next() >> 11U) / 9007199254740992.0; }
  template <class List> std::string pick(const List& list) { return std::string(list[next() % list.size()]); }
};

Generator::Generator(Options options) : options_(options) {
  for (const std::string_view word : kCommon) words_.emplace_back(word);
  for (const std::string_view head : kHeads)
    for (const std::string_view tail : kTails) words_.push_back(std::string(head).append(tail));
  // Names of places and people, which a dictionary does not have.
  for (const std::string_view a : kSyllables)
    for (const std::string_view b : kSyllables)
      for (const std::string_view c : kSyllables) words_.push_back(upper_first(std::string(a).append(b).append(c)));
  add_dictionary();
  Random random{options_.seed};
  for (size_t at = words_.size() - 1; at > kCommon.size(); --at)
    std::swap(words_[at], words_[kCommon.size() + random.next() % (at - kCommon.size() + 1)]);
  double sum = 0;
  for (size_t rank = 0; rank < words_.size(); ++rank)
    cumulative_.push_back(sum += 1.0 / (static_cast<double>(rank) + 2.7));
}

const std::string& Generator::word(Random& random) const {
  const double at = random.unit() * cumulative_.back();
  const auto found = std::lower_bound(cumulative_.begin(), cumulative_.end(), at);
  return words_[static_cast<size_t>(
      std::min<std::ptrdiff_t>(found - cumulative_.begin(), static_cast<std::ptrdiff_t>(words_.size()) - 1))];
}

// Every so manieth word of the Swedish dictionary, when it is installed: a real language's tail.
void Generator::add_dictionary() {
  std::ifstream in("/usr/share/hunspell/sv_SE.dic", std::ios::binary);
  std::string line;
  std::getline(in, line);
  for (int at = 0; std::getline(in, line); ++at) {
    if (at % 6 != 0) continue;
    std::string word = line.substr(0, line.find('/'));
    if (word.size() < 4 || word.size() > 24 || word.find_first_of("-.' 0123456789") != std::string::npos) continue;
    words_.push_back(std::move(word));
  }
}

std::string Generator::plain_sentence(Random& random) const {
  std::string out;
  for (int left = 6 + random.below(14); left > 0; --left) out += (out.empty() ? "" : " ") + word(random);
  return upper_first(out) + ".";
}

// What minutes say over and over, with numbers, names and dates.
std::string Generator::sentence(Random& random, int year) const {
  const auto person = [&] {
    return random.pick(kFirst) + " " + random.pick(kLast) + " (" + random.pick(kParties) + ")";
  };
  const auto number = [&] { return std::to_string(1 + random.below(400)); };
  switch (random.below(24)) {
    case 0: return person() + " yrkar bifall till förslaget.";
    case 1: return person() + " och " + person() + " yrkar avslag på " + word(random) + ".";
    case 2:
      return random.pick(kBodies) + " beslutade " + std::to_string(year) + "-0" + std::to_string(1 + random.below(9)) +
             "-" + std::to_string(10 + random.below(18)) + " § " + number() + " att " + word(random) + " " +
             word(random) + ".";
    case 3:
      return "Kostnaden beräknas till " + std::to_string(1 + random.below(900)) + " " +
             std::to_string(100 + random.below(900)) + " kronor.";
    case 4:
      return "Dnr " + random.pick(kRegisters) + " " + std::to_string(year) + "/" +
             std::to_string(10000 + random.below(3000)).substr(1) + ".";
    case 5:
      return "Med " + std::to_string(20 + random.below(20)) + " ja-röster mot " + std::to_string(random.below(20)) +
             " nej-röster beslutar " + lower_case(random.pick(kBodies)) + " enligt förslaget.";
    default: return plain_sentence(random);
  }
}

std::string Generator::text(Random& random, int words) const {
  std::string out;
  const int year = 2005 + random.below(20);
  size_t line = 0;
  for (int written = 0; written < words;) {
    const std::string next = sentence(random, year);
    written += 1 + static_cast<int>(std::count(next.begin(), next.end(), ' '));
    if (!out.empty()) out += out.size() - line > 70 ? '\n' : ' ';
    if (!out.empty() && out.back() == '\n') line = out.size();
    out += next;
  }
  return out;
}

Record Generator::record(std::uint32_t number) const {
  Random random{options_.seed * 7919 + number};
  Record record;
  const int year = 2005 + random.below(20);
  record.date = Date{year, 1 + random.below(12), 1 + random.below(28)};
  record.municipality = random.pick(kPlaces);
  record.body = random.pick(kBodies);
  record.registry_number =
      random.pick(kRegisters) + " " + std::to_string(year) + "/" + std::to_string(10000 + random.below(3000)).substr(1);
  record.registry_numbers = {*record.registry_number};
  record.title = plain_sentence(random).substr(0, 80);
  record.title.resize(record.title.find_last_of(" ."));
  record.id =
      slug(*record.municipality + " " + *record.body, 40) + "-" + record.date->iso() + "-" + std::to_string(number);
  std::string hash = std::to_string(number / 4);  // four records a file
  hash.insert(0, 64 - hash.size(), 'f');
  record.source = {"handlingar/" + std::to_string(number / 4) + ".pdf", hash, "application/pdf", 1, 3};
  record.publication = "public";
  const int words = options_.words / 2 + random.below(options_.words + 1);
  for (int page = 1; page <= 3; ++page) record.pages.push_back({page, text(random, words / 3)});
  const int kind = random.below(10);
  if (kind < 6) {
    record.kind = Kind::minutes_item;
    MinutesItem facts;
    facts.item = ItemNumber{std::to_string(1 + random.below(400))};
    facts.decision = {"att " + lower_case(plain_sentence(random))};
    facts.outcome = random.pick(kOutcomes);
    for (int speaker = random.below(4); speaker > 0; --speaker)
      facts.speakers.push_back({random.pick(kFirst) + " " + random.pick(kLast), random.pick(kParties), {}});
    if (random.unit() < options_.roll_calls) {
      Vote vote;
      vote.role = "main";
      vote.decisive = true;
      int ja = 0;
      for (int seat = 0; seat < 61; ++seat) {
        const bool yes = random.below(2) == 0;
        ja += yes ? 1 : 0;
        vote.ballots.push_back(
            {random.pick(kFirst) + " " + random.pick(kLast), {}, random.pick(kParties), yes ? "ja" : "nej"});
      }
      vote.ja = ja;
      vote.nej = 61 - ja;
      facts.votes.push_back(std::move(vote));
    }
    record.facts = std::move(facts);
  } else if (kind < 8) {
    record.kind = Kind::official_memo;
    record.facts = OfficialMemo{};
  } else if (kind == 8) {
    record.kind = Kind::consultation_response;
    ConsultationResponse facts;
    facts.respondent = random.pick(kLast) + "bygdens förening";
    facts.stance = random.below(2) == 0 ? "endorses" : "opposes";
    record.facts = std::move(facts);
  } else {
    record.kind = Kind::appendix;
  }
  return record;
}

Question Generator::question(std::uint32_t number) const {
  using Shape = Question::Shape;
  Random random{options_.seed * 104729 + number};
  const auto rare = [&] { return lower_case(words_[60 + random.next() % (words_.size() - 60)]); };
  const auto common = [&] { return words_[20 + random.next() % 40]; };
  Question asked;
  asked.shape = static_cast<Shape>(number % 10);
  switch (asked.shape) {
    case Shape::rare: asked.words = {rare()}; break;
    case Shape::common_and_rare:
    case Shape::either: asked.words = {common(), rare()}; break;
    case Shape::two_common:
    case Shape::phrase:
    case Shape::without: asked.words = {common(), common()}; break;
    case Shape::number:
      asked.registry = random.pick(kRegisters) + " " + std::to_string(2005 + random.below(20)) + "/" +
                       std::to_string(random.below(3000));
      break;
    case Shape::item_of_body:
      asked.item = 1 + random.below(400);
      asked.body = "Kommunstyrelsen";
      break;
    case Shape::word_and_fields:
      asked.words = {common()};
      asked.year = 2005 + random.below(20);
      break;
    case Shape::prefix: {
      std::string beginning = rare();
      size_t end = std::min<size_t>(5, beginning.size());
      while (end < beginning.size() && (static_cast<unsigned char>(beginning[end]) & 0xC0U) == 0x80U) ++end;
      asked.words = {beginning.substr(0, end)};
      break;
    }
  }
  return asked;
}

std::string Question::akt() const {
  switch (shape) {
    case Shape::rare: return words[0];
    case Shape::common_and_rare:
    case Shape::two_common: return words[0] + " " + words[1];
    case Shape::phrase: return "\"" + words[0] + " " + words[1] + "\"";
    case Shape::number: return registry;
    case Shape::item_of_body: return "§ " + std::to_string(item) + " organ:" + body;
    case Shape::word_and_fields: return words[0] + " typ:paragraf datum:" + std::to_string(year);
    case Shape::either: return words[0] + " OR " + words[1];
    case Shape::prefix: return words[0] + "*";
    case Shape::without: return words[0] + " -" + words[1];
  }
  return {};
}

}  // namespace akt::bench
