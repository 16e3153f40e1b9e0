#include "corpus/text/name_words.h"

#include <algorithm>
#include <unordered_set>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr std::string_view kParticles =
    "af al ap av ben bin da dal de del della den der di do dos du e el ibn la le ter ul van von y zu ";

// With a capital they open a sentence, a heading or a title.
constexpr std::string_view kNoNames =
    "ab alla anföranden anmälan anslag antal att av avslag avstod avstår beslut beslutande beslutsgång bifall "
    "bilaga borgarråd borgmästare både deltagare den det dock därefter då efter ej enligt ersätter fr fru fråga "
    "från frånvarande följande för före förutom förvaltning gruppledare gruppledaren herr hon huvudvotering i "
    "interpellation ja justerande justerare justeras jäv kommun kommunalråd kommunens kvittade landstingsråd med "
    "medan mot motion namn nej nämnd närvarande och om omröstning oppositionsråd ordf protokollsanteckning på "
    "region regionråd reservation reservationer resultat röster samt samtliga sedan sekr sekreterare som stad "
    "stads summa således till tjänsteman tjänstemän tjänstgörande under utom utöver vakant vice vid vidare "
    "votering yrkande yrkanden även överläggning ";

constexpr std::string_view kNoNameEndings =
    "ordföranden ordförande ordförandena ordförandes ledamot ledamoten ledamöter ledamöterna ersättare "
    "ersättaren ersättarna rådet nämnden nämndens nämnd styrelsen styrelsens fullmäktige fullmäktiges utskott "
    "utskottet utskottets beredningen sekreterare sekreteraren chef chefen direktör direktören strateg strategen "
    "förvaltningen kontoret yrkanden yrkandet förslag partiet presidenten presidium handläggare samordnare "
    "kommunen medborgarförslag demokraterna skolan skola gården enheten avdelningen bolaget centrum föreningen "
    "förbundet sektorn verksamheten gymnasiet kontor huset hallen salen rummet ansvarig ekonom jurist controller "
    "rektor handläggaren utredare ingenjör arkitekt konsult tekniker assistent inspektör planerare utvecklare "
    "koordinator registrator ombud råd ";

constexpr std::string_view kOffices =
    "1:a 1:e 2:a 2:e 3:e adjungerade andra andre avgående biträdande ersättare ersättaren ersättarna ersättande "
    "första förste gruppledare gruppledaren herr kommunalråd kommunalrådet kommunalråden kommunstyrelsens "
    "ledamot ledamoten ledamöterna nämndens oppositionsrådet ordf ordförande ordföranden regionrådet tf "
    "tjänstgörande tredje vice ålderspresidenten ";

constexpr std::string_view kOwned =
    "anförande ansökan avsägelse avslagsyrkande begäran bifallsyrkande egna ersättare förordnande förslag fråga "
    "inlägg interpellation mandat medborgarförslag motförslag motion muntliga namn plats protokollsanteckning "
    "proposition reservation röst skrivelse skriftliga ställe särskilda tilläggsförslag uppdrag yttrande "
    "återremissyrkande yrkande ";

using Words = std::unordered_set<std::string_view>;

std::vector<std::string_view> list_of(std::string_view words) {
  std::vector<std::string_view> list;
  for (const std::string_view word : split(words, ' '))
    if (!word.empty()) list.push_back(word);
  return list;
}

Words set_of(std::string_view words) {
  const auto list = list_of(words);
  return {list.begin(), list.end()};
}

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// A single capital at the word's end: "R" of "R." and "J.R."
bool initial(std::string_view text, const NameWord& word) {
  size_t at = word.end - 1;
  while (at > word.begin && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return is_upper_at(text, at) && (at == word.begin || text[at - 1] == '.' || text[at - 1] == '-');
}

}  // namespace

bool name_particle(std::string_view word) {
  static const Words kSet = set_of(kParticles);
  return kSet.contains(word);
}

bool office_word(std::string_view lower) {
  static const Words kSet = set_of(kOffices);
  return kSet.contains(lower);
}

bool owned_word(std::string_view lower) {
  static const Words kSet = set_of(kOwned);
  return kSet.contains(lower);
}

bool no_name(std::string_view word) {
  static const Words kSet = set_of(kNoNames);
  static const std::vector<std::string_view> kEndings = list_of(kNoNameEndings);
  const std::string lower = lower_case(word);
  if (kSet.contains(lower)) return true;
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

std::vector<NameWord> name_words(std::string_view text) {
  std::vector<NameWord> words;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    if (!is_letter(code_point_at(text, at, length))) {
      at += length;
      continue;
    }
    NameWord word{at, at + length, is_upper_at(text, at)};
    for (at += length; at < text.size();) {
      size_t joiner = 0;
      if (text[at] == '-' || text[at] == '\'' || text[at] == '.') joiner = 1;
      if (text.substr(at).starts_with("’") || text.substr(at).starts_with("‑")) joiner = 3;
      size_t next = at + joiner;
      if (joiner == 1 && text[at] == '.') {
        // "A.-B.", "J.R.": a period joins only single letters
        if (!initial(text, word) || next >= text.size() || space(text[next])) break;
        next += text[next] == '-';
      } else if (joiner == 1 && text[at] == '-' && next < text.size() && text[next] == '\n') {
        while (next < text.size() && space(text[next])) ++next;
      }
      if (next >= text.size() || !is_letter(code_point_at(text, next, length))) break;
      at = next + length;
      word.end = at;
    }
    at = word.end;
    words.push_back(word);
  }
  return words;
}

std::string written_name(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '-' && at + 1 < text.size() && text[at + 1] == '\n') {
      size_t next = at + 1;
      while (next < text.size() && space(text[next])) ++next;
      if (is_upper_at(text, next)) out += '-';
      at = next - 1;
    } else {
      out += text[at];
    }
  }
  return collapse(out);
}

NameGap gap_between(std::string_view text, const NameWord& a, const NameWord& b) {
  NameGap gap;
  size_t at = a.end;
  if (at < b.begin && text[at] == '.' && initial(text, a)) ++at;
  for (; at < b.begin; ++at) {
    if (!space(text[at]) || text[at] == '\t') return gap;  // a name does not cross cells
    gap.breaks += text[at] == '\n';
  }
  gap.joins = gap.breaks <= 1;
  return gap;
}

bool only_name_words(const std::string& whole, const std::vector<NameWord>& words) {
  if (words.empty() || words.size() > kMostNameWords) return false;
  size_t covered = 0;
  for (size_t n = 0; n < words.size(); ++n) {
    const std::string_view word = slice(whole, words[n]);
    if (words[n].capital ? no_name(word) : !name_particle(word)) return false;
    covered += word.size() + 1;
    if (n + 1 < words.size()) {
      if (!gap_between(whole, words[n], words[n + 1]).joins) return false;
      covered += whole[words[n].end] == '.';
    }
  }
  return covered == whole.size() + 1;  // else there are digits, brackets or other marks
}

}  // namespace akt
