#include "corpus/text/names.h"

#include <algorithm>
#include <array>
#include <map>

#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kMostWords = 7;  // of one name; "Maria de la Cruz Ek Lind" has six

constexpr std::array<std::string_view, 28> kParticles{
    "af", "al",  "ap", "av", "ben", "bin", "da", "dal", "de",  "del", "della", "den", "der", "di",
    "do", "dos", "du", "e",  "el",  "ibn", "la", "le",  "ter", "ul",  "van",   "von", "y",   "zu"};

// Words with a capital that open a sentence, a heading or a title, and are no part of a name.
constexpr std::array<std::string_view, 103> kNotNames{"ab",
                                                      "alla",
                                                      "anföranden",
                                                      "anmälan",
                                                      "anslag",
                                                      "antal",
                                                      "att",
                                                      "av",
                                                      "avslag",
                                                      "avstod",
                                                      "avstår",
                                                      "beslut",
                                                      "beslutande",
                                                      "beslutsgång",
                                                      "bifall",
                                                      "bilaga",
                                                      "borgarråd",
                                                      "borgmästare",
                                                      "både",
                                                      "deltagare",
                                                      "den",
                                                      "det",
                                                      "dock",
                                                      "därefter",
                                                      "då",
                                                      "efter",
                                                      "ej",
                                                      "enligt",
                                                      "ersätter",
                                                      "fr",
                                                      "fru",
                                                      "fråga",
                                                      "från",
                                                      "frånvarande",
                                                      "följande",
                                                      "för",
                                                      "före",
                                                      "förutom",
                                                      "förvaltning",
                                                      "gruppledare",
                                                      "gruppledaren",
                                                      "herr",
                                                      "hon",
                                                      "huvudvotering",
                                                      "i",
                                                      "interpellation",
                                                      "ja",
                                                      "justerande",
                                                      "justerare",
                                                      "justeras",
                                                      "jäv",
                                                      "kommun",
                                                      "kommunalråd",
                                                      "kommunens",
                                                      "kvittade",
                                                      "landstingsråd",
                                                      "med",
                                                      "medan",
                                                      "mot",
                                                      "motion",
                                                      "namn",
                                                      "nej",
                                                      "nämnd",
                                                      "närvarande",
                                                      "och",
                                                      "om",
                                                      "omröstning",
                                                      "oppositionsråd",
                                                      "ordf",
                                                      "protokollsanteckning",
                                                      "på",
                                                      "region",
                                                      "regionråd",
                                                      "reservation",
                                                      "reservationer",
                                                      "resultat",
                                                      "röster",
                                                      "samt",
                                                      "samtliga",
                                                      "sedan",
                                                      "sekr",
                                                      "sekreterare",
                                                      "som",
                                                      "stad",
                                                      "stads",
                                                      "summa",
                                                      "således",
                                                      "till",
                                                      "tjänsteman",
                                                      "tjänstemän",
                                                      "tjänstgörande",
                                                      "under",
                                                      "utom",
                                                      "utöver",
                                                      "vakant",
                                                      "vice",
                                                      "vid",
                                                      "vidare",
                                                      "votering",
                                                      "yrkande",
                                                      "yrkanden",
                                                      "även",
                                                      "överläggning"};

// Endings of such words: "Ordföranden", "Kommunalrådet", "Socialnämnden", "Förvaltningschefen".
constexpr std::array<std::string_view, 80> kNotNameEndings{"ordföranden",
                                                           "ordförande",
                                                           "ordförandena",
                                                           "ordförandes",
                                                           "ledamot",
                                                           "ledamoten",
                                                           "ledamöter",
                                                           "ledamöterna",
                                                           "ersättare",
                                                           "ersättaren",
                                                           "ersättarna",
                                                           "rådet",
                                                           "nämnden",
                                                           "nämndens",
                                                           "nämnd",
                                                           "styrelsen",
                                                           "styrelsens",
                                                           "fullmäktige",
                                                           "fullmäktiges",
                                                           "utskott",
                                                           "utskottet",
                                                           "utskottets",
                                                           "beredningen",
                                                           "sekreterare",
                                                           "sekreteraren",
                                                           "chef",
                                                           "chefen",
                                                           "direktör",
                                                           "direktören",
                                                           "strateg",
                                                           "strategen",
                                                           "förvaltningen",
                                                           "kontoret",
                                                           "yrkanden",
                                                           "yrkandet",
                                                           "förslag",
                                                           "partiet",
                                                           "presidenten",
                                                           "presidium",
                                                           "handläggare",
                                                           "samordnare",
                                                           "kommunen",
                                                           "medborgarförslag",
                                                           "demokraterna",
                                                           "skolan",
                                                           "skola",
                                                           "gården",
                                                           "enheten",
                                                           "avdelningen",
                                                           "bolaget",
                                                           "centrum",
                                                           "föreningen",
                                                           "förbundet",
                                                           "sektorn",
                                                           "verksamheten",
                                                           "gymnasiet",
                                                           "kontor",
                                                           "huset",
                                                           "hallen",
                                                           "salen",
                                                           "rummet",
                                                           "ansvarig",
                                                           "ekonom",
                                                           "jurist",
                                                           "controller",
                                                           "rektor",
                                                           "handläggaren",
                                                           "utredare",
                                                           "ingenjör",
                                                           "arkitekt",
                                                           "konsult",
                                                           "tekniker",
                                                           "assistent",
                                                           "inspektör",
                                                           "planerare",
                                                           "utvecklare",
                                                           "koordinator",
                                                           "registrator",
                                                           "ombud",
                                                           "råd"};

// Words of office that stand before a name, in lower case.
constexpr std::array<std::string_view, 37> kOffices{"1:a",
                                                    "1:e",
                                                    "2:a",
                                                    "2:e",
                                                    "3:e",
                                                    "adjungerade",
                                                    "andra",
                                                    "andre",
                                                    "avgående",
                                                    "biträdande",
                                                    "ersättare",
                                                    "ersättaren",
                                                    "ersättarna",
                                                    "ersättande",
                                                    "första",
                                                    "förste",
                                                    "gruppledare",
                                                    "gruppledaren",
                                                    "herr",
                                                    "kommunalråd",
                                                    "kommunalrådet",
                                                    "kommunalråden",
                                                    "kommunstyrelsens",
                                                    "ledamot",
                                                    "ledamoten",
                                                    "ledamöterna",
                                                    "nämndens",
                                                    "oppositionsrådet",
                                                    "ordf",
                                                    "ordförande",
                                                    "ordföranden",
                                                    "regionrådet",
                                                    "tf",
                                                    "tjänstgörande",
                                                    "tredje",
                                                    "vice",
                                                    "ålderspresidenten"};

// What a person's name in the genitive owns in minutes.
constexpr std::array<std::string_view, 33> kOwned{"anförande",
                                                  "ansökan",
                                                  "avsägelse",
                                                  "avslagsyrkande",
                                                  "begäran",
                                                  "bifallsyrkande",
                                                  "egna",
                                                  "ersättare",
                                                  "förordnande",
                                                  "förslag",
                                                  "fråga",
                                                  "inlägg",
                                                  "interpellation",
                                                  "mandat",
                                                  "medborgarförslag",
                                                  "motförslag",
                                                  "motion",
                                                  "muntliga",
                                                  "namn",
                                                  "plats",
                                                  "protokollsanteckning",
                                                  "proposition",
                                                  "reservation",
                                                  "röst",
                                                  "skrivelse",
                                                  "skriftliga",
                                                  "ställe",
                                                  "särskilda",
                                                  "tilläggsförslag",
                                                  "uppdrag",
                                                  "yttrande",
                                                  "återremissyrkande",
                                                  "yrkande"};

template <size_t N> bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Word {
  size_t begin = 0;
  size_t end = 0;
  bool capital = false;
};

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// A single capital at the word's end: "R" of "R." and "J.R."
bool initial(std::string_view text, const Word& word) {
  size_t at = word.end - 1;
  while (at > word.begin && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return is_upper_at(text, at) && (at == word.begin || text[at - 1] == '.' || text[at - 1] == '-');
}

// A word's letters; inside it also ' ’ - and a hyphen at a line's end, with the line break after it.
std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    if (!is_letter(code_point_at(text, at, length))) {
      at += length;
      continue;
    }
    Word word{at, at + length, is_upper_at(text, at)};
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

std::string_view slice(std::string_view text, const Word& word) {
  return text.substr(word.begin, word.end - word.begin);
}

bool not_a_name(std::string_view word) {
  const std::string lower = lower_case(word);
  if (among(kNotNames, lower)) return true;
  return std::any_of(kNotNameEndings.begin(), kNotNameEndings.end(),
                     [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

// "Inga-⏎Kerstin" keeps its hyphen, "Anders-⏎son" loses it; other white space is one space.
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

struct Gap {
  bool joins = false;  // nothing but white space, or an initial's period
  size_t breaks = 0;   // line breaks in it
};

Gap gap_between(std::string_view text, const Word& a, const Word& b) {
  Gap gap;
  size_t at = a.end;
  if (at < b.begin && text[at] == '.' && initial(text, a)) ++at;
  for (; at < b.begin; ++at) {
    if (!space(text[at]) || text[at] == '\t') return gap;  // a name does not cross cells
    gap.breaks += text[at] == '\n';
  }
  gap.joins = gap.breaks <= 1;
  return gap;
}

class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text), words_(words_of(text)) {}

  std::vector<NameHit> run() {
    size_t word = 0;  // the first word that begins at or after the place looked at
    for (size_t at = 0; at < text_.size(); ++at) {
      if (text_[at] != '(' && text_[at] != ',') continue;
      while (word < words_.size() && words_[word].begin < at) ++word;
      if (word == 0) continue;
      const size_t end = text_[at] == '(' ? bracket(at, word - 1) : comma(at, word);
      if (end > at) at = end - 1;
    }
    return std::move(hits_);
  }

 private:
  // "(S)", "(s )", "(-)", "(S, ordf)": returns where it ends, or `at`.
  size_t bracket(size_t at, size_t last_word) {
    const size_t close = text_.find(')', at);
    if (close == std::string_view::npos || close - at > 40) return at;
    std::string_view inside = trim(text_.substr(at + 1, close - at - 1));
    std::string role;
    if (const size_t comma_at = inside.find(','); comma_at != std::string_view::npos) {
      role = collapse(inside.substr(comma_at + 1));
      inside = trim(inside.substr(0, comma_at));
    }
    const auto party = party_code(inside);
    if (!party && !says_no_party(inside)) return at;
    if (!only_space(words_[last_word].end, at, 2)) return at;
    NameHit hit;
    hit.party = party;
    hit.role = role;
    if (!take_name(last_word, hit, !party || known_party(*party))) return at;
    hit.end = close + 1;
    second_bracket(hit);
    what_follows(hit);
    hits_.push_back(std::move(hit));
    return close + 1;
  }

  // "Nils Ek, s, ordförande": a known party alone between commas.
  size_t comma(size_t at, size_t next) {
    if (next >= words_.size() || !only_space(at + 1, words_[next].begin, 1)) return at;
    const std::string_view code = slice(text_, words_[next]);
    if (code.size() > 3 || !known_party(code)) return at;
    const size_t after = words_[next].end;
    if (after < text_.size() && text_[after] != ',' && text_[after] != ';' && text_[after] != '\n' &&
        text_[after] != '.' && !text_.substr(after).starts_with(" och ") && !text_.substr(after).starts_with(" samt "))
      return at;
    if (next == 0 || words_[next - 1].end != at) return at;
    NameHit hit;
    hit.party = party_code(code);
    if (!take_name(next - 1, hit, true)) return at;
    hit.end = after;
    what_follows(hit);
    hits_.push_back(std::move(hit));
    return after;
  }

  bool only_space(size_t from, size_t to, size_t most_breaks) const {
    size_t breaks = 0;
    for (size_t at = from; at < to; ++at) {
      if (!space(text_[at])) return false;
      breaks += text_[at] == '\n';
    }
    return breaks <= most_breaks;
  }

  // Walks back over the words of the name; a code nobody knows needs words that can only be a person's.
  bool take_name(size_t last, NameHit& hit, bool known) {
    size_t first = last;
    size_t break_before = 0;  // the word after a line break inside the name
    size_t before_break = 0;
    bool broken = false;
    if (!words_[last].capital || not_a_name(slice(text_, words_[last]))) return false;
    size_t begin = last;
    while (begin > 0 && last - begin + 1 < kMostWords) {
      const Word& word = words_[begin - 1];
      const Gap gap = gap_between(text_, word, words_[begin]);
      if (!gap.joins) break;
      if (gap.breaks > 0 && broken) break;
      const std::string_view written = slice(text_, word);
      if (!word.capital && !among(kParticles, written)) break;
      if (word.capital && not_a_name(written)) break;
      --begin;
      if (gap.breaks > 0) {
        broken = true;
        break_before = begin + 1;
      }
      if (word.capital) first = begin;
    }
    if (broken && first < break_before) {
      before_break = break_before - first;
      // Two whole names on two lines: the first is somebody without a party.
      if (before_break >= 2 && last + 1 - break_before >= 2) first = break_before;
    }
    if (last == first && !known) return false;
    hit.begin = words_[first].begin;
    hit.name = written_name(text_.substr(hit.begin, words_[last].end - hit.begin));
    if (party_from_name(hit.name)) return false;  // "Feministiskt Initiativ (FI)"
    office_before(first, hit);
    return last > first || !hit.role.empty();
  }

  void office_before(size_t first, NameHit& hit) {
    size_t begin = first;
    while (begin > 0 && first - begin < 5) {
      const Word& word = words_[begin - 1];
      if (!gap_between(text_, word, words_[begin]).joins) break;
      const std::string lower = lower_case(slice(text_, word));
      if (!among(kOffices, lower) && !lower.ends_with("rådet") && !lower.ends_with("ordföranden") &&
          !lower.ends_with("ordförande"))
        break;
      --begin;
      // "1:e vice ordföranden": the number is no word of letters only
      if (words_[begin].begin >= 2 && text_[words_[begin].begin - 1] == ':') break;
    }
    if (begin == first) return;
    size_t from = words_[begin].begin;
    if (from >= 2 && text_[from - 1] == ':') from -= 2;
    if (from >= 4 && text_[from - 1] == ' ' && text_[from - 3] == ':') from -= 4;
    hit.role = collapse(text_.substr(from, words_[first].begin - from));
  }

  // "(S) (Ordförande)"
  void second_bracket(NameHit& hit) {
    size_t at = hit.end;
    while (at < text_.size() && text_[at] == ' ') ++at;
    if (at >= text_.size() || text_[at] != '(') return;
    const size_t close = text_.find(')', at);
    if (close == std::string_view::npos || close - at > 30) return;
    const std::string inside = lower_case(trim(text_.substr(at + 1, close - at - 1)));
    if (inside.find("ordf") == std::string::npos && !inside.starts_with("ers") && !inside.starts_with("tj") &&
        !inside.starts_with("led") && !inside.starts_with("adj"))
      return;
    hit.role = collapse(text_.substr(at + 1, close - at - 1));
    hit.end = close + 1;
  }

  void what_follows(NameHit& hit) const {
    std::string_view rest = text_.substr(hit.end, 40);
    const auto skip = [&rest] {
      while (!rest.empty() && space(rest.front())) rest.remove_prefix(1);
    };
    skip();
    for (const std::string_view others : {"m.fl.", "m. fl.", "m fl", "m.fl", "mfl", "med flera"}) {
      if (!rest.starts_with(others)) continue;
      hit.others = true;
      rest.remove_prefix(others.size());
      skip();
      break;
    }
    size_t length = 0;
    size_t end = 0;
    while (end < rest.size() && is_letter(code_point_at(rest, end, length))) end += length;
    const std::string word = lower_case(rest.substr(0, end));
    hit.genitive = among(kOwned, word) || word.ends_with("yrkande") || word.ends_with("yrkandet") ||
                   word.ends_with("yrkanden") || word.ends_with("förslag") || word.ends_with("reservation");
  }

  std::string_view text_;
  std::vector<Word> words_;
  std::vector<NameHit> hits_;
};

bool ends_with_natural_s(std::string_view name) { return name.ends_with("us") || name.ends_with("ys"); }

// Takes the genitive's s off. A name that stands elsewhere without it settles what is doubtful.
void settle_genitives(std::string_view text, std::vector<NameHit>& hits) {
  std::map<std::string, std::vector<std::optional<std::string>>> plain;
  for (size_t n = hits.size(); n-- > 0;) {
    if (n + 1 < hits.size() && hits[n + 1].genitive && hits[n].name.ends_with('s')) {
      const std::string between = collapse(text.substr(hits[n].end, hits[n + 1].begin - hits[n].end));
      if (between == "," || between == "och" || between == "samt") hits[n].genitive = true;
    }
    if (!hits[n].genitive) plain[hits[n].name].push_back(hits[n].party);
  }
  const auto stands = [&plain](const std::string& name, const std::optional<std::string>& party) {
    const auto found = plain.find(name);
    return found != plain.end() && std::find(found->second.begin(), found->second.end(), party) != found->second.end();
  };
  for (NameHit& hit : hits) {
    if (!hit.name.ends_with('s')) continue;
    const std::string base = hit.name.substr(0, hit.name.size() - 1);
    if (stands(base, hit.party)) {
      hit.name = base;
      hit.genitive = true;
    } else if (hit.genitive && !stands(hit.name, hit.party) && !ends_with_natural_s(hit.name) &&
               base.find(' ') != std::string::npos) {
      hit.name = base;
    }
  }
}

}  // namespace

std::vector<NameHit> find_people(std::string_view text) {
  std::vector<NameHit> hits = Finder(text).run();
  settle_genitives(text, hits);
  return hits;
}

namespace {

// All of the text is words that a name can have.
bool only_name_words(const std::string& whole, const std::vector<Word>& words) {
  if (words.empty() || words.size() > kMostWords) return false;
  size_t covered = 0;
  for (size_t n = 0; n < words.size(); ++n) {
    const std::string_view word = slice(whole, words[n]);
    if (words[n].capital ? not_a_name(word) : !among(kParticles, word)) return false;
    covered += word.size() + 1;
    if (n + 1 < words.size()) {
      if (!gap_between(whole, words[n], words[n + 1]).joins) return false;
      covered += whole[words[n].end] == '.';
    }
  }
  return covered == whole.size() + 1;  // else there are digits, brackets or other marks
}

}  // namespace

bool name_piece(std::string_view text) {
  std::string whole = written_name(text);
  while (whole.ends_with('-') || whole.ends_with(',')) whole.pop_back();
  return only_name_words(whole, words_of(whole));
}

std::optional<std::string> person_name(std::string_view text) {
  const std::string whole = written_name(text);
  if (const size_t comma = whole.find(','); comma != std::string::npos) {
    if (whole.find(',', comma + 1) != std::string::npos) return std::nullopt;
    const std::string first(trim(std::string_view(whole).substr(comma + 1)));
    const std::string last(trim(std::string_view(whole).substr(0, comma)));
    return first.empty() || last.empty() ? std::nullopt : person_name(first + " " + last);
  }
  const std::vector<Word> words = words_of(whole);
  if (words.size() < 2 || !words.back().capital || !only_name_words(whole, words)) return std::nullopt;
  if (std::none_of(words.begin(), words.end(), [](const Word& word) { return word.end - word.begin > 2; }))
    return std::nullopt;  // "X X"
  if (!words.front().capital && words.size() < 3) return std::nullopt;
  return whole;
}

std::vector<std::string> plain_names(std::string_view text) {
  std::vector<std::string> names;
  const std::string whole = written_name(text);
  const auto take = [&names](std::string_view piece) {
    piece = trim(piece);
    while (piece.ends_with('.') || piece.ends_with(':')) piece = trim(piece.substr(0, piece.size() - 1));
    auto name = person_name(piece);
    if (name) names.push_back(std::move(*name));
    return name.has_value();
  };
  for (std::string_view piece : split(whole, ',')) {
    piece = trim(piece);
    if (piece.empty()) continue;
    for (const std::string_view joint : {"och ", "samt "})
      if (piece.starts_with(joint)) piece = trim(piece.substr(joint.size()));
    size_t joint = piece.find(" och ");
    size_t width = 5;
    if (joint == std::string_view::npos) {
      joint = piece.find(" samt ");
      width = 6;
    }
    const bool fine = joint == std::string_view::npos
                          ? take(piece)
                          : take(piece.substr(0, joint)) && take(piece.substr(joint + width));
    if (!fine) return {};
  }
  return names;
}

bool same_name(std::string_view a, std::string_view b) { return squash(fold_accents(a)) == squash(fold_accents(b)); }

}  // namespace akt
