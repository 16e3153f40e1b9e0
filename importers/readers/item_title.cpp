#include "importers/readers/item_title.h"

#include <algorithm>
#include <array>

#include "corpus/text/bodies.h"
#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/headings.h"

namespace akt {
namespace {

constexpr size_t kMostTitleLines = 9;
constexpr size_t kLongLine = 34;  // bytes; a shorter title line is not broken for want of room

constexpr std::array<std::string_view, 21> kLabels{
    "vår beteckning:", "vår beteckning", "vårt dnr:",    "vårt dnr", "vår ref:",
    "ärende-nr",       "dnr:",           "dnr.",         "dnr",      "diarienummer:",
    "diarienummer",    "ärendenummer:",  "ärendenummer", "ärendenr", "beteckning:",
    "beteckning",      "ärende-id",      "diarienr",     "id:",      "id",
    "ärendeid"};

// Letters as boards, committees and their offices have them: KS, KSF, KLK, SN, BUN, KSAU. Others are an authority's.
bool own_number(const RegistryNumber& number) {
  const std::string& prefix = number.prefix;
  for (const std::string_view series : {"bygg", "plan", "lov", "miljö", "rs", "rf"})
    if (prefix == series) return true;
  return prefix.empty() || prefix.front() == 'k' || prefix.back() == 'n' || prefix.back() == 'u';
}

// "… nationell plan (TRV 2024/10642)": a number in brackets after words is the title's, not the case's. One alone in
// its brackets, or whose bracket holds a label, is the case's.
bool in_title(std::string_view text, const RegistryNumber& number) {
  if (number.end >= text.size() || text[number.end] != ')') return false;
  if (number.begin == 1 && text[0] == '(') return !own_number(number);
  return number.begin == 0 || text[number.begin - 1] == '(';
}

// "15-2025" -> "9-9"
std::string shape(std::string_view number) {
  std::string out;
  for (const char c : number) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit || !out.ends_with('9')) out += digit ? '9' : c;
  }
  return out;
}

// "Dnr 15-2025, 233-2024": what follows a number in its very form is one too, though it has no label of its own.
void take_alike(std::string& text, std::vector<std::string>& numbers) {
  while (!numbers.empty()) {
    size_t begin = 0;
    if (text.starts_with(", ")) begin = 2;
    for (const std::string_view word : {"och ", "samt "})
      if (starts_with_fold(text, word)) begin = word.size();
    if (begin == 0) return;
    const size_t end = std::min(text.find_first_of(" ,", begin), text.size());
    const std::string next = text.substr(begin, end - begin);
    if (next.empty() || shape(next) != shape(numbers.back())) return;
    numbers.push_back(next);
    text = std::string(trim(std::string_view(text).substr(end)));
  }
}

// Takes registry numbers and their labels out of a heading's text; what is left is title.
std::string take_numbers(std::string_view text, std::vector<std::string>& numbers) {
  std::string left;
  size_t at = 0;
  for (const RegistryNumber& number : find_registry_numbers(text)) {
    if (in_title(text, number)) continue;
    left += text.substr(at, number.begin - at);
    left += ' ';
    at = number.end;
    if (std::find(numbers.begin(), numbers.end(), number.written) == numbers.end()) numbers.push_back(number.written);
  }
  left += text.substr(at);
  if (at == 0) return collapse(left);
  std::string out = collapse(left);
  for (const std::string_view label : kLabels) {
    if (starts_with_fold(out, label)) out = collapse(std::string_view(out).substr(label.size()));
    const std::string lower = lower_case(out);
    if (lower.ends_with(label) && (lower.size() == label.size() || lower[lower.size() - label.size() - 1] == ' '))
      out = collapse(std::string_view(out).substr(0, out.size() - label.size()));
  }
  // "(Dnr )", of which the number has been taken
  for (const std::string_view label : kLabels)
    for (const char* end : {")", " )"}) {
      const std::string empty = "(" + std::string(label) + end;
      if (const size_t found = lower_case(out).find(empty); found != std::string::npos)
        out = collapse(out.erase(found, empty.size()));
    }
  take_alike(out, numbers);
  while (!out.empty() && (out.front() == ',' || out.front() == ':' || out.front() == '-' || out.front() == ' '))
    out.erase(0, 1);
  if (out == "och" || out == "samt") out.clear();
  if (numbers.size() > 1)
    for (const std::string_view word : {"och ", "samt ", "m.fl. "})
      if (starts_with_fold(out, word)) out.erase(0, word.size());
  while (out.ends_with(",") || out.ends_with(":"))
    out = std::string(trim(std::string_view(out).substr(0, out.size() - 1)));
  if (out == "(" || out == ")" || out == "()" || out == ".") out.clear();
  return out;
}

bool is_label(std::string_view text) {
  const std::string lower = lower_case(trim(text));
  return std::find(kLabels.begin(), kLabels.end(), lower) != kLabels.end();
}

// "Ärenderubrik" over the title itself
bool title_label(std::string_view text) {
  std::string lower = lower_case(trim(text.substr(0, 40)));
  if (lower.ends_with(":")) lower.pop_back();
  for (const std::string_view label : {"ärenderubrik", "rubrik", "ärendemening", "ärendetitel", "ärendets rubrik"})
    if (lower == label) return true;
  return false;
}

// "Utlåtande 2017:19 RIII (Dnr 106-178/2016)": the paper on the case by its own number, and the case's in brackets.
std::string_view number_beside_paper(std::string_view text) {
  if (!text.ends_with(')') || text.size() > 80) return {};
  const size_t open = text.rfind('(');
  if (open == std::string_view::npos || open < 8) return {};
  const std::string_view before = trim(text.substr(0, open));
  const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
  const bool labelled = std::any_of(kLabels.begin(), kLabels.end(),
                                    [inside](std::string_view label) { return starts_with_fold(inside, label); });
  const size_t colon = before.find(':');
  const bool series = colon != std::string_view::npos && colon > 4 && before[colon - 5] == ' ' &&
                      before.substr(colon - 4, 4).find_first_not_of("0123456789") == std::string_view::npos;
  const auto words = std::count(before.begin(), before.end(), ' ');
  return labelled && series && words <= 3 ? inside : std::string_view();
}

// A line that holds nothing but the case's number: "Dnr KS 2016/0688", "KS-2024-00256".
bool number_line(const Line& line) {
  if (line.text.size() > 120) return false;
  if (!number_beside_paper(line.text).empty()) return true;
  std::vector<std::string> numbers;
  const std::string left = take_numbers(line.text, numbers);
  if (numbers.empty()) return is_label(line.text);
  const std::string words = lower_case(left);
  // "Ärende 10   Diarienummer 2021/169": its place in the agenda beside it.
  if (words.starts_with("ärende ") && words.size() < 12 &&
      words.find_first_not_of("0123456789.:", 8) == std::string::npos)
    return true;
  return words.empty() || words == "och" || words == "," || is_label(words) || words == "m.fl." || words == "m fl";
}

// "Budget för   Dnr RÖ 2022-" over "förbundet   077-04": the cell of the second line that ends a number which its
// narrow column has broken; nullptr when the first line's last cell is no such number.
const Cell* broken_number(const Line& first, const Line& second) {
  constexpr float kAligned = 12;
  constexpr size_t kLongest = 8;
  if (first.cells.size() < 2 || second.cells.empty() || second.role != LineRole::body) return nullptr;
  const Cell& upper = first.cells.back();
  const Cell& lower = second.cells.back();
  if (!upper.text.ends_with('-') || upper.text.find_first_of("0123456789") == std::string::npos) return nullptr;
  if (lower.text.size() > kLongest || lower.text.find_first_not_of("0123456789-/") != std::string::npos) return nullptr;
  const auto near = [](float a, float b) { return a - b < kAligned && b - a < kAligned; };
  return near(upper.x0, lower.x0) || near(upper.x1, lower.x1) ? &lower : nullptr;
}

bool same_style(const Line& a, const Line& b) {
  const float difference = a.size > b.size ? a.size - b.size : b.size - a.size;
  return a.bold == b.bold && difference < 0.6F && a.heading == b.heading;
}

// Who prepares or presents the case, on a line under the title.
bool officer_line(std::string_view text) {
  const std::string lower = lower_case(text.substr(0, 40));
  static constexpr std::array<std::string_view, 8> kOfficers{
      "handläggare",     "föredragande", "ansvarig handläggare",
      "ärendeansvarig",  "beredande",    "föredragande tjänsteperson",
      "initiativtagare", "sökande"};
  return std::any_of(kOfficers.begin(), kOfficers.end(), [&lower](std::string_view word) {
    // "Föredragande: …", "Föredragande borgarråd: …"
    const size_t colon = lower.find_first_of(":\t", word.size());
    return lower.starts_with(word) && lower.size() > word.size() && colon != std::string::npos &&
           (colon == word.size() || (lower[word.size()] == ' ' && lower.find(' ', word.size() + 1) >= colon));
  });
}

// Between the title's first line and the case's number stands nothing but title: "Motion (2016:5) av …" over "Dnr …".
bool above_number(std::span<const Line> lines, size_t at) {
  const Line& line = lines[at];
  if (at + 1 >= lines.size() || line.gap_above || line.bullet || line.table || line.cells.size() > 1) return false;
  const Line& next = lines[at + 1];
  return !line.text.ends_with('.') && line.text.size() < 120 && next.role == LineRole::body &&
         !officer_line(line.text) && number_line(next);
}

// "Au § 98", "KSAU § 12/21", "Allmänna utskottet § 33": another body's item that led here, on a line of its own.
bool way_line(std::string_view text) {
  const size_t sign = text.find("§");
  if (sign == std::string_view::npos || sign < 2 || sign > 40 || text.size() > 80) return false;
  const std::string_view before = trim(text.substr(0, sign));
  const auto bodies = find_bodies(before);
  const bool named = !bodies.empty() && bodies[0].begin == 0 && bodies[0].end == before.size();
  const bool letters = before.find(' ') == std::string_view::npos && before.size() <= 8 && is_upper_at(before, 0);
  if (!named && !letters) return false;
  const std::string_view after = trim(text.substr(sign + 2));
  return !after.empty() && after.front() >= '0' && after.front() <= '9' &&
         after.find_first_not_of("0123456789/-–, §.:") == std::string_view::npos;
}

// "(Tidigare § 31/2025)", "(Föregående § 12)": where the case was before.
bool earlier_line(std::string_view text) {
  const size_t sign = text.find("§");
  if (!text.starts_with('(') || !text.ends_with(')') || sign == std::string_view::npos || text.size() > 80)
    return false;
  for (const std::string_view word : {"(tidigare ", "(föregående ", "(jfr ", "(jämför ", "(se "})
    if (starts_with_fold(text, word)) return true;
  return false;
}

// "PROTOKOLL 4 (6)" or the meeting's day alone between the number and its title: the page's head, in text whose columns
// came apart.
bool page_head(std::string_view text) {
  const std::string lower = lower_case(text.substr(0, 60));
  if (text.size() < 12 && parse_iso(lower)) return true;
  for (const std::string_view word : {"sammanträdesprotokoll", "protokoll"}) {
    if (!lower.starts_with(word) || text.size() > 40) continue;
    const std::string_view rest = trim(std::string_view(lower).substr(word.size()));
    return rest.empty() || (rest.find_first_not_of("0123456789 ()[]-/") == std::string_view::npos);
  }
  return false;
}

// Words after which a title can't end.
bool hangs(std::string_view text) {
  const size_t space = text.rfind(' ');
  const std::string last = lower_case(space == std::string_view::npos ? text : text.substr(space + 1));
  static constexpr std::array<std::string_view, 22> kWords{"och", "av",  "för", "om",   "i",    "till",  "med", "den",
                                                           "det", "på",  "vid", "från", "samt", "eller", "en",  "ett",
                                                           "mot", "per", "hos", "inom", "de",   "under"};
  return last.ends_with("-") || last.ends_with(",") || last.ends_with(":") ||
         std::find(kWords.begin(), kWords.end(), last) != kWords.end();
}

// Whether `line` goes on with the title whose last line is `last`.
bool continues(const Line& last, const std::string& last_text, const Line& line, bool styled) {
  if (line.bullet || line.table || line.cells.size() > 2 || officer_line(line.text)) return false;
  // "a) Protokoll från revisorerna": the first of a list under the title.
  if (line.text.size() > 3 && line.text[0] == 'a' && line.text[1] == ')') return false;
  // "Kommunfullmäktige beslutar": the decision, without a heading over it.
  const auto bodies = find_bodies(std::string_view(line.text).substr(0, 80));
  if (!bodies.empty() && bodies[0].begin == 0) {
    const std::string after = lower_case(std::string_view(line.text).substr(bodies[0].end, 20));
    if (after.starts_with(" beslut") || after.starts_with(" föreslår") || after.starts_with(" har ")) return false;
  }
  // "Länsstyrelsen har den 8 februari beslutat …": a sentence, and no title goes on like that.
  const size_t has = line.text.find(" har ");
  if (!hangs(last_text) && is_upper_at(line.text, 0) && has != std::string::npos && has < 40) return false;
  if (styled) return same_style(last, line) && !(line.gap_above && !hangs(last_text) && last_text.size() < kLongLine);
  if (hangs(last_text)) return true;
  if (line.gap_above) return false;
  // A bracket left over: "… i stället för Rebecka Rapp / (SD)".
  if (line.text.front() == '(') return true;
  const bool lower_start =
      !is_upper_at(line.text, 0) && line.text.front() != '-' && !(line.text.front() >= '0' && line.text.front() <= '9');
  if (lower_start) return true;
  const bool sentence = line.text.back() == '.' && line.text.size() > 20;
  return last_text.size() >= kLongLine && !sentence;
}

}  // namespace

ItemTitle read_item_title(const Prose& prose, std::span<const Line> lines, const ItemHead& head) {
  ItemTitle result;
  const auto note = [&result](const Line& line, std::string fact, std::string rule) {
    result.evidence.push_back({std::move(fact), line.page, line.text.substr(0, 400), std::move(rule)});
  };
  const Line& first = lines.front();
  note(first, "item", "§ heading");
  std::string text = head.before.empty() ? head.rest : head.before;
  const size_t numbers_before = result.registry_numbers.size();
  const Cell* rest_of_number =
      head.before.empty() && lines.size() > head.lines ? broken_number(first, lines[head.lines]) : nullptr;
  if (rest_of_number != nullptr && text.ends_with(first.cells.back().text)) {
    text = collapse(std::string_view(text).substr(0, text.size() - first.cells.back().text.size()));
    take_numbers(first.cells.back().text + rest_of_number->text, result.registry_numbers);
  } else {
    rest_of_number = nullptr;
  }
  if (!head.before.empty()) take_numbers(head.rest, result.registry_numbers);
  text = take_numbers(text, result.registry_numbers);
  if (way_line(text)) text.clear();  // "Ks § 51        Au § 38"
  if (result.registry_numbers.size() > numbers_before) note(first, "registry_number", "in the § heading");
  // "forts." is no part of a title.
  if (head.continued) {
    const size_t forts = lower_case(text).find("forts");
    if (forts != std::string::npos)
      text = collapse(std::string_view(text).substr(0, forts > 0 && text[forts - 1] == '(' ? forts - 1 : forts));
  }
  std::vector<Line> pieces;  // the title, line by line
  const auto piece = [&pieces](const Line& line, const std::string& words) {
    pieces.push_back(line);
    pieces.back().text = words;
    pieces.back().cells = {Cell{words, 0, 0}};
    pieces.back().gap_above = false;
    pieces.back().role = LineRole::body;
  };
  if (!text.empty()) piece(first, text);
  const Line* last = text.empty() ? nullptr : &lines[head.lines - 1];
  std::string last_text = text;
  size_t title_lines = text.empty() ? 0 : 1;
  size_t at = head.lines;
  // Whether the title stands out from the text below it.
  bool styled = false;
  const auto style_of = [&](size_t from, const Line& title_line) {
    for (size_t below = from; below < std::min(lines.size(), from + 14); ++below)
      if (lines[below].role == LineRole::body && lines[below].size > 0 && !same_style(title_line, lines[below]) &&
          !title_line.text.empty() &&
          (title_line.bold || title_line.size > lines[below].size + 0.5F || title_line.heading > 0))
        return true;
    return false;
  };
  Line mended;  // the second line without the end of a broken number
  for (; at < lines.size(); ++at) {
    if (rest_of_number != nullptr && at == head.lines) {
      mended = lines[at];
      mended.cells.pop_back();
      mended.text.resize(mended.text.size() - rest_of_number->text.size());
      mended.text = collapse(mended.text);
    }
    const Line& line = rest_of_number != nullptr && at == head.lines ? mended : lines[at];
    if (line.role != LineRole::body || line.text.empty()) continue;
    if (number_line(line)) {
      const size_t before = result.registry_numbers.size();
      const std::string_view beside = number_beside_paper(line.text);
      take_numbers(beside.empty() ? std::string_view(line.text) : beside, result.registry_numbers);
      if (result.registry_numbers.size() > before)
        note(line, "registry_number", "on a line of its own under the § heading");
      continue;
    }
    if (way_line(line.text) || earlier_line(line.text) ||
        (title_lines == 0 && (title_label(line.text) || page_head(line.text))))
      continue;
    if (known_heading(line) && (title_lines > 0 || line.cells.size() > 1)) break;
    if (title_lines == 0 && lower_case(line.text) == "beslut") break;  // no § has it for a title
    if (title_lines == 0) {
      if (line.bullet || line.text.size() > 400) break;
      last_text = take_numbers(line.text, result.registry_numbers);
      piece(line, last_text);
      last = &line;
      title_lines = 1;
      note(line, "title", "first line under the § number");
      styled = style_of(at + 1, line);
      continue;
    }
    if (title_lines == 1) styled = style_of(at, *last);
    if (title_lines >= kMostTitleLines || last == nullptr ||
        !(continues(*last, last_text, line, styled) || above_number(lines, at)))
      break;
    last_text = take_numbers(line.text, result.registry_numbers);
    piece(line, last_text);
    last = &line;
    ++title_lines;
  }
  result.content = at;
  std::string title = prose.join(pieces);
  for (const std::string_view tail : {" -", " –", ":", ","})
    if (title.ends_with(tail)) title.resize(title.size() - tail.size());
  result.title = collapse(title);
  if (result.title.find_first_not_of("|/-–. ") == std::string::npos) result.title.clear();
  // The only number there is stands in brackets at the title's end, as if it were part of it: "Taxa (KS 2018/14)".
  if (result.registry_numbers.empty() && result.title.ends_with(")")) {
    const auto numbers = find_registry_numbers(result.title);
    if (!numbers.empty() && numbers.back().end + 1 == result.title.size() && in_title(result.title, numbers.back()) &&
        own_number(numbers.back())) {
      result.registry_numbers.push_back(numbers.back().written);
      result.title = collapse(std::string_view(result.title).substr(0, numbers.back().begin - 1));
    }
  }
  if (!result.title.empty() && result.evidence.size() == 1) note(first, "title", "on the § heading's line");
  return result;
}

}  // namespace akt
