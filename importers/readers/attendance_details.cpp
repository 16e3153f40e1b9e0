#include "importers/readers/attendance_details.h"

#include <algorithm>
#include <array>

#include "corpus/text/unicode.h"
#include "importers/readers/attendance_substitution.h"

namespace akt {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// The words right before a place say whether a number is where somebody's time begins or ends.
enum class Edge { none, from, to };
Edge edge_before(std::string_view lower, size_t at) {
  std::string_view before = trim(lower.substr(0, at));
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view word : {"§§", "§", "kl.", "kl", "klockan", "paragraf", "paragraferna", "den"})
      if (before.ends_with(word)) {
        before = trim(before.substr(0, before.size() - word.size()));
        more = true;
      }
  }
  constexpr std::array<std::string_view, 17> kFrom{
      "fr o m", "fr.o.m.", "fr.o.m",  "fr om",    "from", "från",     "från och med", "f.o.m.", "f.o.m",
      "f o m",  "ankom",   "anlände", "anländer", "kom",  "inträdde", "inträder",     "efter"};
  constexpr std::array<std::string_view, 18> kTo{"t o m",
                                                 "t.o.m.",
                                                 "t.o.m",
                                                 "tom",
                                                 "till",
                                                 "till och med",
                                                 "lämnade",
                                                 "lämnar",
                                                 "avvek",
                                                 "gick",
                                                 "utgick",
                                                 "avgick",
                                                 "till och med klockan",
                                                 "före",
                                                 "lämnade mötet",
                                                 "lämnar mötet",
                                                 "lämnade sammanträdet",
                                                 "lämnar sammanträdet"};
  const auto ends = [before](std::string_view word) {
    if (!before.ends_with(word)) return false;
    const size_t start = before.size() - word.size();
    size_t length = 0;
    return start == 0 || before[start - 1] == ' ' || before[start - 1] == ',' || before[start - 1] == '(' ||
           !is_letter(code_point_at(before, start - 1, length));
  };
  if (std::any_of(kFrom.begin(), kFrom.end(), ends)) return Edge::from;
  if (std::any_of(kTo.begin(), kTo.end(), ends)) return Edge::to;
  return Edge::none;
}

bool has_word(std::string_view lower, std::string_view word) {
  for (size_t at = lower.find(word); at != std::string_view::npos; at = lower.find(word, at + 1)) {
    size_t length = 0;
    const bool starts = at == 0 || static_cast<unsigned char>(lower[at - 1]) < 0x80
                            ? at == 0 || !is_letter(code_point_at(lower, at - 1, length))
                            : false;
    const size_t end = at + word.size();
    if (starts && (end >= lower.size() || !is_letter(code_point_at(lower, end, length)))) return true;
  }
  return false;
}

// Words between the last comma or § and a § list that turn presence into absence.
bool negated(std::string_view before) {
  for (const std::string_view word :
       {"ej", "inte", "utom", "jäv", "jävig", "frånvarande", "undantag", "undantaget", "förutom", "avstår", "avstod"})
    if (has_word(before, word)) return true;
  return false;
}

// "t.o.m. Paragraf 62": the sign in letters
std::string with_signs(std::string text) {
  for (const std::string_view word : {"aragraferna ", "aragrafer ", "aragraf "})
    for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
      if (at > 0 && (text[at - 1] == 'P' || text[at - 1] == 'p') && at + word.size() < text.size() &&
          digit(text[at + word.size()]))
        text.replace(at - 1, word.size() + 1, "§ ");
  return text;
}

class Tail {
 public:
  Tail(std::string_view tail, const Series& series, bool elected, Attendee& who)
      : text_(with_signs(collapse(tail))),
        lower_(lower_case(text_)),
        used_(text_.size(), false),
        series_(series),
        elected_(elected),
        who_(who) {
    if (lower_.size() != text_.size()) lower_ = text_;
  }

  void read() {
    if (elected_) seat();
    clock();
    items();
    items_without_sign();
    jav_without_sign();
    away();
    remote();
    title();
  }

 private:
  void use(size_t begin, size_t end) {
    for (size_t at = begin; at < end && at < used_.size(); ++at) used_[at] = true;
  }

  // "tjänstgör för Bo Berg (S)"
  void seat() {
    const auto hit = find_seat(text_);
    if (!hit) return;
    who_.substitutes_for = hit->seat.name;
    use(hit->begin, hit->end);
  }

  // "till och med kl. 14:30, § 58": the words of the hour are those of the §.
  size_t before_the_hour(size_t sign) const {
    size_t at = sign;
    while (at > 0 && (lower_[at - 1] == ' ' || lower_[at - 1] == ',')) --at;
    const size_t end = at;
    while (at > 0 && (digit(lower_[at - 1]) || lower_[at - 1] == ':' || lower_[at - 1] == '.')) --at;
    const bool hour = end - at >= 4 && end - at <= 5 && digit(lower_[at]);
    return hour ? at : sign;
  }

  void items() {
    size_t last_end = 0;
    for (size_t sign = text_.find("§"); sign != std::string::npos; sign = text_.find("§", sign)) {
      size_t at = sign;
      while (text_.compare(at, 2, "§") == 0) at += 2;
      if (at < text_.size() && text_[at] == ':') ++at;
      at = skip_spaces(text_, at);
      const Edge edge = edge_before(lower_, before_the_hour(sign));
      size_t comma = lower_.rfind(',', sign);
      if (comma == std::string::npos || comma < last_end) comma = last_end;
      const std::string_view before = std::string_view(lower_).substr(comma, sign - comma);
      const size_t numbers = at;
      auto found = read_intervals(text_, at, series_);
      if (found.empty()) {
        sign = std::max(at, sign + 2);
        continue;
      }
      if (!comings(lower_.substr(comma, sign - comma), found)) open_ends(found, edge, at);
      const std::string_view after = std::string_view(lower_).substr(at, 28);
      const std::string_view next = trim(after);
      // "§ 12–17 (jäv § 18)": of the § in the bracket
      const bool of_another = next.starts_with("(jäv") && next.substr(0, next.find(')')).find("§") != std::string::npos;
      const bool jav =
          !of_another && (next.starts_with("p.g.a") || next.starts_with("pga") || next.starts_with("på grund") ||
                          next.starts_with("(jäv") || next.starts_with("jäv") || next.starts_with(", jäv") ||
                          next.starts_with(", p.g.a") || next.starts_with(", pga") || next.starts_with("på g"));
      auto& into = jav || negated(before) ? who_.absent_at : who_.present;
      into.insert(into.end(), found.begin(), found.end());
      // "controller § 41": an official's office before the sign stays.
      const bool office = !elected_ && trim(before).size() > 5 && edge == Edge::none && !negated(before) &&
                          before.find("närv") == std::string_view::npos &&
                          before.find("delt") == std::string_view::npos;
      use(office ? sign : comma, at);
      if (jav) {
        const size_t stop = lower_.find("jäv", at);
        use(at, stop == std::string::npos ? lower_.size() : std::min(lower_.size(), stop + 6));
      }
      last_end = at;
      sign = std::max(at, numbers);
      if (sign >= text_.size()) break;
    }
  }

  // "lämnade mötet efter § 12", "ankom under § 4": up to there, or from there on.
  bool comings(const std::string& before, std::vector<Interval>& found) const {
    if (found.size() != 1 || found[0].first != found[0].last) return false;
    const auto says = [&before](std::initializer_list<std::string_view> words) {
      return std::any_of(words.begin(), words.end(),
                         [&before](std::string_view word) { return before.find(word) != std::string::npos; });
    };
    const bool leaves = says({"lämna", "avvek", "avvik", "gick", "utgick", "avgick"});
    const bool comes = says({"ankom", "anlän", "inträd", "kom "});
    if (leaves == comes || !series_) return false;
    Interval& one = found[0];
    if (leaves) {
      one.last = has_word(before, "före") || has_word(before, "innan") ? one.last - 1 : one.last;
      one.first = std::min(series_->first, one.last);
    } else {
      one.first = has_word(before, "efter") ? one.first + 1 : one.first;
      one.last = std::max(series_->last, one.first);
    }
    return true;
  }

  void open_ends(std::vector<Interval>& found, Edge edge, size_t) const {
    if (edge == Edge::none || found.size() != 1 || found[0].first != found[0].last) return;
    if (!series_) {
      found.clear();
    } else if (edge == Edge::from) {
      found[0].last = std::max(series_->last, found[0].first);
    } else {
      found[0].first = std::min(series_->first, found[0].last);
    }
  }

  // "från kl. 10.05, 203-206": the § of the hours before them.
  void items_without_sign() {
    if (!series_ || who_.times.empty() || lower_.find("§") != std::string::npos) return;
    for (size_t comma = text_.find(','); comma != std::string::npos; comma = text_.find(',', comma + 1)) {
      size_t at = skip_spaces(text_, comma + 1);
      if (at >= text_.size() || used_[at]) continue;
      const auto found = read_intervals(text_, at, series_);
      const bool whole = at >= text_.size() || text_[at] == ',' || text_[at] == '.';
      const bool of_the_meeting = std::all_of(found.begin(), found.end(), [this](const Interval& one) {
        return one.first >= series_->first && one.last <= series_->last && one.first <= one.last;
      });
      if (found.empty() || !whole || !of_the_meeting) continue;
      who_.present.insert(who_.present.end(), found.begin(), found.end());
      use(comma, at);
      return;
    }
  }

  // "deltog ej i 33 pga jäv"
  void jav_without_sign() {
    if (lower_.find("§") != std::string::npos || lower_.find("jäv") == std::string::npos) return;
    for (size_t at = 0; at < lower_.size(); ++at) {
      if (!digit(lower_[at]) || used_[at]) continue;
      const size_t begin = at;
      const auto found = read_intervals(text_, at, series_);
      who_.absent_at.insert(who_.absent_at.end(), found.begin(), found.end());
      use(0, lower_.size());
      if (at == begin) break;
    }
  }

  // "frånvarande" and nothing else
  void away() {
    if (!series_ || !elected_) return;
    const std::string_view said =
        trim(std::string_view(lower_).substr(std::min(lower_.find_first_not_of(" ,"), lower_.size())));
    for (const std::string_view word :
         {"frånvarande", "ej närvarande", "inte närvarande", "anmält förhinder", "förhinder"})
      if (said == word) {
        who_.absent_at = {*series_};
        use(0, used_.size());
      }
  }

  void clock() {
    for (const ClockHit& hit : find_clock_times(text_)) {
      if (used_[hit.begin]) continue;
      ClockSpan span = hit.span;
      const Edge edge = edge_before(lower_, hit.begin);
      if (span.from && !span.to) {
        if (edge == Edge::to) std::swap(span.from, span.to);
        if (edge == Edge::none) continue;
      }
      who_.times.push_back(span);
      size_t begin = lower_.rfind(',', hit.begin);
      begin = begin == std::string::npos ? edge_begin(hit.begin) : begin;
      use(begin, hit.end);
    }
  }

  size_t edge_begin(size_t at) const {
    for (const std::string_view word :
         {"kl", "fr", "från", "t o m", "till", "t.o.m", "närv", "ankom", "lämnade", "("}) {
      const size_t found = lower_.rfind(word, at);
      if (found != std::string::npos && at - found <= 24) at = std::min(at, found);
    }
    return at;
  }

  void remote() {
    if (!says_remote(lower_)) return;
    who_.remote = true;
    for (const std::string_view words :
         {"deltar på distans", "deltog på distans", "närvarande på distans", "på distans", "deltar digitalt",
          "deltog digitalt", "närvarande digitalt", "digitalt", "digital närvaro", "via teams", "via zoom", "via länk",
          "på länk", "distans", "deltar via videolänk", "via videolänk"})
      for (size_t at = lower_.find(words); at != std::string::npos; at = lower_.find(words, at + 1))
        use(at, at + words.size());
  }

  void title() {
    std::string left;
    for (size_t at = 0; at < text_.size(); ++at) left += used_[at] ? '\x01' : text_[at];
    std::string out;
    for (const std::string_view piece : split(left, ',')) {
      std::string word;
      for (const char c : piece)
        if (c != '\x01') word += c;
      word = collapse(word);
      while (!word.empty() && (word.back() == '.' || word.back() == ';' || word.back() == '-' || word.back() == ':'))
        word.pop_back();
      if (word.starts_with('(') && word.ends_with(')')) word = word.substr(1, word.size() - 2);
      while (word.starts_with('-') || word.starts_with("–") || word.starts_with("*") || word.starts_with(")"))
        word = collapse(std::string_view(word).substr(word.starts_with("–") ? 3 : 1));
      if (word.ends_with(')') && word.find('(') == std::string::npos) word.pop_back();
      if (word.ends_with('(')) word.pop_back();
      if (word.ends_with("()")) word.resize(word.size() - 2);  // "(§ 47)" whose § has been read
      word = collapse(word);
      const std::string plain = lower_case(word);
      for (const std::string_view verb :
           {"anlände", "anländer", "ankom",         "lämnade",      "lämnar",
            "avvek",   "gick",     "närv",          "närvarande",   "deltar",
            "deltog",  "deltagit", "lämnade mötet", "lämnar mötet", "lämnade sammanträdet",
            "fr.o.m",  "fr o m",   "t.o.m",         "t o m",        "del av"})
        if (plain == verb) word.clear();
      if (word == "(" || word == ")" || word == "kl" || word == "och" || word == "samt") continue;
      if (!word.empty()) out += (out.empty() ? "" : ", ") + word;
    }
    if (!out.empty()) who_.title = out;
  }

  std::string text_;
  std::string lower_;
  std::vector<bool> used_;
  const Series& series_;
  bool elected_;
  Attendee& who_;
};

}  // namespace

bool says_remote(std::string_view lower) {
  for (const std::string_view words : {"på distans", "distans", "digitalt", "digital närvaro", "via teams", "via zoom",
                                       "via länk", "på länk", "videolänk", "via video"})
    if (has_word(lower, words)) return true;
  return false;
}

void read_details(std::string_view tail, const Series& series, bool elected, Attendee& who) {
  if (trim(tail).empty()) return;
  Tail(tail, series, elected, who).read();
}

}  // namespace akt
