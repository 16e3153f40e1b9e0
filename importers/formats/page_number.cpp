#include "importers/formats/page_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr std::array<std::string_view, 8> kWords{"sidan", "sida", "sidnr", "sid.", "sid", "blad", "page", "s."};

std::string_view spaces_off(std::string_view text) {
  const size_t at = text.find_first_not_of(' ');
  return at == std::string_view::npos ? std::string_view{} : text.substr(at);
}

std::optional<int> take_number(std::string_view& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + std::min<size_t>(text.size(), 4), value);
  if (error != std::errc{} || value < 1) return std::nullopt;
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return value;
}

// "(74)", "[74]", "av 74", "of 74", "/74" and the end of the text.
std::optional<int> take_total(std::string_view text) {
  char close = 0;
  if (text.starts_with('('))
    close = ')';
  else if (text.starts_with('['))
    close = ']';
  if (close || text.starts_with('/'))
    text.remove_prefix(1);
  else if (text.starts_with("av ") || text.starts_with("of "))
    text.remove_prefix(3);
  else
    return std::nullopt;
  text = spaces_off(text);
  const auto total = take_number(text);
  if (!total) return std::nullopt;
  text = spaces_off(text);
  if (close) {
    if (!text.starts_with(close)) return std::nullopt;
    text.remove_prefix(1);
  }
  return spaces_off(text).empty() ? total : std::nullopt;
}

}  // namespace

std::optional<PageNumber> page_number(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 24) return std::nullopt;
  const std::string lower = lower_case(text);
  std::string_view rest = lower;
  bool word = false;
  for (const std::string_view name : kWords) {
    if (!rest.starts_with(name)) continue;
    rest = rest.substr(name.size());
    if (rest.starts_with(':')) rest.remove_prefix(1);
    word = true;
    break;
  }
  const bool dashed = !word && (rest.starts_with("- ") || rest.starts_with("– "));
  if (dashed) rest.remove_prefix(rest.find(' '));
  rest = spaces_off(rest);
  const auto number = take_number(rest);
  if (!number) return std::nullopt;
  rest = spaces_off(rest);
  if (rest.empty()) return PageNumber{*number, 0, word};
  if (dashed && (rest == "-" || rest == "–")) return PageNumber{*number, 0, false};
  const bool slash = rest.starts_with('/');
  const auto total = take_total(rest);
  if (!total || *total < *number) return std::nullopt;
  return PageNumber{*number, *total, word || !slash};  // a bare "3/74" may be a date or a number of a case
}

std::optional<PageNumber> page_number_of(const Line& line) {
  for (const Cell* cell : {&line.cells.back(), &line.cells.front()})
    if (const auto number = page_number(cell->text); number && number->certain) return number;
  return std::nullopt;
}

namespace {

struct Mark {
  size_t line;
  PageNumber number;
};

// Whether the marks count: nearly every one is the one before plus one, or starts over at one.
bool counting(const std::vector<Mark>& marks) {
  if (marks.size() < 2) return false;
  size_t steps = 0;
  for (size_t i = 1; i < marks.size(); ++i)
    if (marks[i].number.number == marks[i - 1].number.number + 1 || marks[i].number.number == 1) ++steps;
  return steps * 10 >= (marks.size() - 1) * 8;
}

bool rising(const std::vector<Mark>& marks) {
  for (size_t i = 1; i < marks.size(); ++i)
    if (marks[i].number.number <= marks[i - 1].number.number) return false;
  return true;
}

// Whether the numbers stand at the foot of their pages. In running text the nearer neighbour is on the same page;
// text before a first number, or after the last, settles it.
bool at_foot(const std::vector<Line>& lines, const std::vector<Mark>& marks) {
  // "3 (3)" with a page of text after it heads that page: at the foot it would be the last line.
  constexpr size_t kRest = 3;
  const PageNumber& last = marks.back().number;
  if (last.total > 0 && last.number == last.total && lines.size() - 1 - marks.back().line > kRest) return false;
  int votes = 0;
  for (const Mark& mark : marks) {
    if (mark.line == 0 || mark.line + 1 >= lines.size()) continue;
    const float above = lines[mark.line].y - lines[mark.line - 1].y;
    const float below = lines[mark.line + 1].y - lines[mark.line].y;
    votes += above < below ? 1 : above > below ? -1 : 0;
  }
  if (votes != 0) return votes > 0;
  const size_t before = marks.front().line;
  const size_t after = lines.size() - 1 - marks.back().line;
  return before > 3 || after <= before;
}

// How many lines above a number belong to the same running head: lines that stand there above most of the numbers.
size_t head_lines(const std::vector<Line>& lines, const std::vector<Mark>& marks) {
  constexpr size_t kMost = 4;
  for (size_t up = 1; up <= kMost; ++up) {
    std::map<std::string_view, size_t> seen;
    size_t most = 0;
    for (const Mark& mark : marks)
      if (mark.line >= up) most = std::max(most, ++seen[lines[mark.line - up].text]);
    if (most < 2 || most * 2 < marks.size()) return up - 1;
  }
  return kMost;
}

struct Stretch {
  size_t begin;  // the page's first line
  int number;    // as printed
};

std::vector<Stretch> stretches(const std::vector<Line>& lines, const std::vector<Mark>& marks) {
  std::vector<Stretch> found;
  if (at_foot(lines, marks)) {
    size_t begin = 0;
    for (const Mark& mark : marks) {
      found.push_back({begin, mark.number.number});
      begin = mark.line + 1;
    }
    if (begin < lines.size()) found.push_back({begin, marks.back().number.number + 1});
    return found;
  }
  const size_t up = head_lines(lines, marks);
  if (marks.front().line > up && marks.front().number.number > 1) found.push_back({0, marks.front().number.number - 1});
  for (const Mark& mark : marks) found.push_back({found.empty() ? 0 : mark.line - up, mark.number.number});
  return found;
}

}  // namespace

bool infer_pages(Pages& pages) {
  std::vector<Mark> marks;
  for (size_t i = 0; i < pages.lines.size(); ++i)
    if (const auto number = page_number_of(pages.lines[i])) marks.push_back({i, *number});
  if (!counting(marks)) return false;
  const bool printed = rising(marks);  // one run through the file: the printed numbers serve
  const std::vector<Stretch> found = stretches(pages.lines, marks);
  pages.pages.clear();
  for (size_t i = 0; i < found.size(); ++i) {
    const int page = printed ? found[i].number : static_cast<int>(i) + 1;
    const size_t end = i + 1 < found.size() ? found[i + 1].begin : pages.lines.size();
    for (size_t line = found[i].begin; line < end; ++line) pages.lines[line].page = page;
    pages.pages.push_back({page, 0, 0, true});
  }
  return true;
}

}  // namespace akt
