#include "corpus/text/names.h"

#include <algorithm>
#include <map>

#include "corpus/text/name_words.h"
#include "corpus/text/parties.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

bool space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

constexpr size_t kMostSharing = 40;  // names before one "(alla S)"

class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text), words_(name_words(text)) {}

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
    bool shared = false;  // "(alla M)", "(båda SD)"
    for (const std::string_view all : {"alla ", "båda ", "samtliga ", "bägge "})
      if (starts_with_fold(inside, all)) {
        inside = trim(inside.substr(all.size()));
        shared = true;
      }
    const auto party = party_code(inside);
    if (!party && !says_no_party(inside)) return at;
    // "Ola By m.fl. (alla M)"
    size_t name_end = words_[last_word].end;
    if (shared && last_word > 1 && slice(text_, words_[last_word]) == "fl" &&
        slice(text_, words_[last_word - 1]) == "m") {
      last_word -= 2;
      if (trim(text_.substr(words_[last_word].end, at - words_[last_word].end)).size() > 6) return at;
      name_end = at;
    }
    if (!only_space(name_end, at, 2)) return at;
    NameHit hit;
    hit.party = party;
    hit.role = role;
    if (!take_name(last_word, hit, !party || known_party(*party))) return at;
    hit.end = close + 1;
    second_bracket(hit);
    what_follows(hit);
    if (shared) add_sharing(last_word, hit);
    hits_.push_back(std::move(hit));
    return close + 1;
  }

  // "Rut Ek, Ida Grön och Tor Hed (alla S)": those before the one at the bracket, back to the last who has a party.
  void add_sharing(size_t last_word, const NameHit& at_bracket) {
    std::vector<NameHit> found;
    const size_t floor = hits_.empty() ? 0 : hits_.back().end;
    size_t begin = at_bracket.begin;
    for (size_t word = last_word; word > 0 && found.size() < kMostSharing;) {
      while (word > 0 && words_[word].begin >= begin) --word;
      if (words_[word].begin >= begin || words_[word].end > begin || words_[word].begin < floor) break;
      std::string between = collapse(text_.substr(words_[word].end, begin - words_[word].end));
      if (between.empty() && word > 0 &&
          (slice(text_, words_[word]) == "och" || slice(text_, words_[word]) == "samt")) {
        --word;
        between = collapse(text_.substr(words_[word].end, begin - words_[word].end));
      }
      if (between != "," && between != "och" && between != "samt" && between != ", samt" && between != ", och") break;
      NameHit hit;
      hit.party = at_bracket.party;
      if (words_[word].begin < floor || !take_name(word, hit, false)) break;
      hit.end = words_[word].end;
      begin = hit.begin;
      found.push_back(std::move(hit));
    }
    for (; !found.empty(); found.pop_back()) hits_.push_back(std::move(found.back()));
  }

  // "Nils Ek, s, ordförande": a known party alone between commas.
  size_t comma(size_t at, size_t next) {
    if (next >= words_.size() || !only_space(at + 1, words_[next].begin, 1)) return at;
    const std::string_view code = slice(text_, words_[next]);
    if (code.size() > 3 || !known_party(code)) return at;
    const size_t after = words_[next].end;
    if (after < text_.size() && text_[after] != ',' && text_[after] != ';' && text_[after] != '\n' &&
        text_[after] != '.' && !text_.substr(after).starts_with(" och ") &&
        !text_.substr(after).starts_with(" samt ") && !verb_after(after))
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

  // "Nils Ek, fp reserverar sig"; but "Nils Ek, v ordförande" and "Rut Ek, m fler".
  bool verb_after(size_t at) const {
    if (text_[at] != ' ' && text_[at] != '\n') return false;
    const size_t begin = at + 1;
    const size_t end = std::min(text_.find_first_of(" ,.\n", begin), text_.size());
    const std::string_view word = text_.substr(begin, end - begin);
    return word.size() > 2 && !word.starts_with("ordf") && !word.starts_with("fl") &&
           (word.ends_with("r") || word.ends_with("de"));
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
    if (!words_[last].capital || no_name(slice(text_, words_[last]))) return false;
    size_t begin = last;
    while (begin > 0 && last - begin + 1 < kMostNameWords) {
      const NameWord& word = words_[begin - 1];
      const NameGap gap = gap_between(text_, word, words_[begin]);
      if (!gap.joins) break;
      if (gap.breaks > 0 && broken) break;
      const std::string_view written = slice(text_, word);
      if (!word.capital && !name_particle(written)) break;
      if (word.capital && no_name(written)) break;
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
      const NameWord& word = words_[begin - 1];
      if (!gap_between(text_, word, words_[begin]).joins) break;
      const std::string lower = lower_case(slice(text_, word));
      if (!office_word(lower) && !lower.ends_with("rådet") && !lower.ends_with("ordföranden") &&
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
    hit.genitive = owned_word(word) || word.ends_with("yrkande") || word.ends_with("yrkandet") ||
                   word.ends_with("yrkanden") || word.ends_with("förslag") || word.ends_with("reservation");
  }

  std::string_view text_;
  std::vector<NameWord> words_;
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

bool name_piece(std::string_view text) {
  std::string whole = written_name(text);
  while (whole.ends_with('-') || whole.ends_with(',')) whole.pop_back();
  return only_name_words(whole, name_words(whole));
}

std::optional<std::string> person_name(std::string_view text) {
  const std::string whole = written_name(text);
  if (const size_t comma = whole.find(','); comma != std::string::npos) {
    if (whole.find(',', comma + 1) != std::string::npos) return std::nullopt;
    const std::string first(trim(std::string_view(whole).substr(comma + 1)));
    const std::string last(trim(std::string_view(whole).substr(0, comma)));
    return first.empty() || last.empty() ? std::nullopt : person_name(first + " " + last);
  }
  const std::vector<NameWord> words = name_words(whole);
  if (words.size() < 2 || !words.back().capital || !only_name_words(whole, words)) return std::nullopt;
  if (std::none_of(words.begin(), words.end(), [](const NameWord& word) { return word.end - word.begin > 2; }))
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
