// Documents in a file with pages start at page tops: where the page numbers start over, the letterhead changes, a new
// date and addressee stand. Each signal is weak; together they tell.
#include <algorithm>
#include <string>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/fronts.h"
#include "importers/bundles/headings.h"
#include "importers/bundles/paper_starts.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr size_t kSample = 70;  // lines that show what a paper is
constexpr size_t kHead = 8;     // lines that make a letterhead

struct PageHead {
  size_t begin = 0;  // lines [begin, end)
  size_t end = 0;
  int page = 0;
  int number = 0;  // "2 (4)": 2; 0 when the page has no such number
  int total = 0;
  std::string key;       // the first line without digits
  bool dated = false;    // a date, a registry number or an addressee among the first lines
  bool goes_on = false;  // its first line goes on with a sentence
};

std::string key_of(const Line& line) {
  std::string key;
  for (const Cell& cell : line.cells) {
    if (page_number(cell.text)) continue;
    for (const char c : lower_case(cell.text))
      if (c < '0' || c > '9') key += c;
    key += '\t';
  }
  return key;
}

bool letter_label(const std::string& lower) {
  for (const std::string_view label : {"datum", "dnr", "diarie", "till ", "ärendenummer", "er referens", "ert d",
                                       "utfärdat", "handläggare", "vår beteckning", "ärendebeteckning"})
    if (lower.starts_with(label)) return true;
  return lower == "till";
}

std::vector<PageHead> page_heads(std::span<const Line> lines) {
  std::vector<PageHead> pages;
  for (size_t at = 0; at < lines.size();) {
    PageHead head;
    head.begin = at;
    head.page = lines[at].page;
    while (at < lines.size() && lines[at].page == head.page) ++at;
    head.end = at;
    size_t seen = 0;
    bool body = false;
    for (size_t i = head.begin; i < head.end; ++i) {
      const Line& line = lines[i];
      if (const auto number = page_number_of(line); number && number->total > 0) {
        head.number = number->number;
        head.total = number->total;
      }
      if (++seen > kHead) continue;
      if (i == head.begin) head.key = key_of(line);
      const std::string lower = lower_case(std::string_view(line.text).substr(0, 200));
      head.dated = head.dated || letter_label(lower) || (lower.size() < 60 && !find_dates(lower).empty());
      if (!body && line.role == LineRole::body) {
        body = true;
        head.goes_on = !line.text.empty() && !line.bullet && !is_upper_at(line.text, 0) &&
                       !(line.text[0] >= '0' && line.text[0] <= '9');
      }
    }
    pages.push_back(std::move(head));
  }
  return pages;
}

std::span<const Line> sample(std::span<const Line> lines, const PageHead& page) {
  return lines.subspan(page.begin, std::min(kSample, page.end - page.begin));
}

// How much speaks for a new document on this page.
double newness(const PageHead& before, const PageHead& page, double kind_score) {
  double score = 0;
  if (page.number == 1) score += 3;
  if (page.number > 1) score -= 4;
  if (before.number > 0 && before.number == before.total) score += 2;
  if (before.number > 0 && before.number < before.total && page.number == 0) score -= 2;
  score += page.key != before.key ? 1 : -2;
  if (page.dated) score += 1;
  if (kind_score >= 0.6) score += kind_score >= 0.8 ? 1.5 : 1;
  if (page.goes_on) score -= 2;
  return score;
}

// Whether the § that a line stands in has come to its end: its dispatch list has been read.
bool dispatched(std::span<const Line> lines, const Segment& item, size_t at) {
  for (size_t i = item.begin; i < at; ++i) {
    if (lines[i].role != LineRole::body) continue;
    const auto heading = known_heading(lines[i]);
    if (heading && heading->part == Part::dispatch) return true;
  }
  return false;
}

}  // namespace

std::vector<PaperStart> find_papers_by_page(std::span<const Line> lines, std::span<const Segment> segments,
                                            const KindOf& kind_of) {
  std::vector<PaperStart> starts;
  const std::vector<PageHead> pages = page_heads(lines);
  size_t segment = 0;  // segments before this one start at or before the page
  bool in_paper = false;
  for (size_t n = 0; n < pages.size(); ++n) {
    const PageHead& page = pages[n];
    bool minutes_here = false;
    while (segment < segments.size() && segments[segment].begin < page.end) {
      // Minutes that start at the page's top leave no room for a paper above them.
      if (segments[segment].begin <= page.begin + kHead) minutes_here = true;
      if (segments[segment].begin <= page.begin) in_paper = false;
      ++segment;
    }
    const bool after_minutes = segment > 0 && segments[segment - 1].begin >= page.begin;
    if (minutes_here) {
      in_paper = false;
      continue;
    }
    const auto [kind, score] = kind_of(sample(lines, page));
    bool starts_here = n == 0 ? segments.empty() || score >= 0.6 || segments.front().begin > page.end : false;
    if (n > 0) {
      double needed = 2;
      if (!in_paper && segment > 0 && !after_minutes) {
        const Segment& current = segments[segment - 1];
        if (current.type == SegmentType::item && !dispatched(lines, current, page.begin)) needed = 4;
        if (current.type == SegmentType::appendix) needed = 3.5;
      }
      starts_here = newness(pages[n - 1], page, score) >= needed;
    }
    if (starts_here) {
      starts.push_back({page.begin, score >= 0.5 ? kind : Kind::other});
      in_paper = true;
    }
    if (after_minutes) in_paper = false;
  }
  return starts;
}

}  // namespace akt
