#include "search/engine/snippet.h"

#include <algorithm>
#include <optional>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kWindow = 220;            // bytes between the first and the last mark
constexpr size_t kLength = 280;            // of the whole snippet, about
constexpr size_t kLead = 70;               // how far back a sentence's start is looked for
constexpr size_t kMostBytes = 512U << 10;  // of a record's text that is looked at

struct Window {
  size_t page = 0;
  size_t first = 0;  // marks
  size_t last = 0;
  double score = 0;
};

// The best run of marks within a window: every word of the query counts once in full, again a little, and words side by
// side in the query's order count more.
std::optional<Window> best_window(const std::vector<Marker::Found>& found, size_t words) {
  std::optional<Window> best;
  std::vector<int> seen(words, 0);
  size_t from = 0;
  double score = 0;
  const auto gain = [&](size_t at, int sign) {
    const Marker::Found& mark = found[at];
    int& count = seen[mark.word];
    if (sign < 0) --count;
    score += sign * (count == 0 ? mark.weight : 0.05 * mark.weight);
    if (sign > 0) ++count;
  };
  const auto side_by_side = [&](size_t at) {
    return at > 0 && found[at].position == found[at - 1].position + 1 && found[at].word == found[at - 1].word + 1
               ? 0.5 * found[at].weight
               : 0.0;
  };
  for (size_t at = 0; at < found.size(); ++at) {
    gain(at, 1);
    score += side_by_side(at);
    while (found[at].end - found[from].begin > kWindow && from < at) {
      gain(from, -1);
      ++from;
      score -= side_by_side(from);
    }
    if (!best || score > best->score + 1e-9) best = Window{0, from, at, score};
  }
  return best;
}

bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

size_t to_boundary(std::string_view text, size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

// Where the snippet begins: at the sentence's or line's start when it is near, else at a word's.
size_t begin_before(std::string_view text, size_t mark) {
  const size_t least = mark > kLead ? mark - kLead : 0;
  for (size_t at = mark; at > least; --at) {
    const char before = text[at - 1];
    if (before == '\n' && (at < 2 || text[at - 2] != '-')) return at;
    if (before == ' ' && at >= 2 && (text[at - 2] == '.' || text[at - 2] == '!' || text[at - 2] == '?') && at != mark)
      return at;
  }
  if (least == 0) return 0;
  size_t at = least;
  while (at < mark && !blank(text[at])) ++at;
  return at < mark ? at + 1 : to_boundary(text, least);
}

size_t end_after(std::string_view text, size_t from, size_t mark_end) {
  size_t end = std::max(mark_end, std::min(text.size(), from + kLength));
  if (end >= text.size()) return text.size();
  size_t at = end;
  while (at > mark_end && !blank(text[at])) --at;
  return at > mark_end ? at : to_boundary(text, end);
}

// The text from `begin` to `end` with white space collapsed, and the marks where they then stand.
Snippet cut(std::string_view text, size_t begin, size_t end, const std::vector<Mark>& marks) {
  Snippet snippet;
  std::string& out = snippet.text;
  if (begin > 0) out += "… ";
  size_t next = 0;
  std::optional<size_t> open;
  for (size_t at = begin; at < end; ++at) {
    while (next < marks.size() && marks[next].end <= at) ++next;
    if (next < marks.size() && marks[next].begin == at) open = out.size();
    if (!blank(text[at]))
      out += text[at];
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    if (open && at + 1 == marks[next].end) {
      snippet.marks.push_back({*open, out.size()});
      open.reset();
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  if (end < text.size()) out += " …";
  return snippet;
}

// The title is shown above the snippet: its words in the text's head count for less.
void play_down_title(std::vector<Marker::Found>& found, std::string_view text, std::string_view title) {
  constexpr size_t kHead = 600;
  if (title.size() < 8) return;
  const size_t at = text.substr(0, kHead).find(title.substr(0, 40));
  if (at == std::string_view::npos) return;
  for (Marker::Found& mark : found)
    if (mark.begin >= at && mark.end <= at + title.size()) mark.weight *= 0.6;
}

Excerpt beginning(const StoredRecord& record) {
  for (const StoredPage& page : record.pages) {
    if (trim(page.text).empty()) continue;
    return {cut(page.text, 0, end_after(page.text, 0, 0), {}), page.page};
  }
  return {{}, record.hit.first_page};
}

}  // namespace

Excerpt best_passage(const StoredRecord& record, const Marker& marker) {
  if (marker.empty()) return beginning(record);
  std::optional<Window> best;
  std::vector<Marker::Found> best_marks;
  size_t looked_at = 0;
  for (size_t page = 0; page < record.pages.size() && looked_at < kMostBytes; ++page) {
    const std::string_view text = record.pages[page].text.substr(0, kMostBytes - looked_at);
    looked_at += text.size();
    std::vector<Marker::Found> found = marker.find(text);
    if (page == 0) play_down_title(found, text, record.hit.title);
    auto window = best_window(found, marker.words());
    if (!window || (best && window->score <= best->score + 1e-9)) continue;
    window->page = page;
    best = window;
    best_marks = std::move(found);
  }
  if (!best) return beginning(record);
  const StoredPage& page = record.pages[best->page];
  const size_t begin = begin_before(page.text, best_marks[best->first].begin);
  const size_t end = end_after(page.text, begin, best_marks[best->last].end);
  std::vector<Mark> marks;
  for (const Marker::Found& mark : best_marks) {
    if (mark.begin < begin || mark.end > end || (!marks.empty() && mark.begin < marks.back().end)) continue;
    marks.push_back({mark.begin, mark.end});
  }
  return {cut(page.text, begin, end, marks), page.page};
}

}  // namespace akt
