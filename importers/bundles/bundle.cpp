#include "importers/bundles/bundle.h"

#include <algorithm>
#include <optional>

#include "corpus/text/unicode.h"
#include "importers/bundles/fronts.h"
#include "importers/bundles/paper_starts.h"
#include "importers/bundles/statutes.h"

namespace akt {
namespace {

constexpr size_t kMostTold = 40;       // days or bodies that one meeting's fronts can name
constexpr size_t kMostPages = 30'000;  // a file with more has form feeds, not pages
constexpr size_t kPaperSample = 150;   // lines that show what a whole paper is

// Page heads and letterhead above a § on its page belong to the § below, not to what ended on the page before.
size_t item_begin(std::span<const Line> lines, size_t at) {
  size_t begin = at;
  for (size_t back = at; back > 0 && at - back < 8; --back) {
    const Line& line = lines[back - 1];
    if (line.page != lines[at].page) return begin;
    if (line.role == LineRole::body && !letterhead(line)) return at;
    if (line.role == LineRole::footer) return begin;
    begin = back - 1;
  }
  return begin == 0 ? begin : at;
}

// The minutes' parts: each runs to the next.
std::vector<Segment> minutes_segments(std::span<const Line> lines) {
  std::vector<Segment> segments;
  std::vector<ItemHead> heads = find_item_heads(lines);
  drop_statutes(lines, heads);
  for (const ItemHead& head : heads) {
    if (head.continued && !segments.empty() && segments.back().head.number == head.number) continue;
    Segment segment;
    segment.type = SegmentType::item;
    segment.begin = item_begin(lines, head.line - head.above);
    segment.head = head;
    segments.push_back(std::move(segment));
  }
  const bool minutes = !heads.empty();
  std::vector<Start> starts = find_fronts(lines);
  if (!minutes) std::erase_if(starts, [](const Start& start) { return start.signatures; });
  if (minutes || !starts.empty()) {
    const auto more = find_appendices(lines);
    starts.insert(starts.end(), more.begin(), more.end());
  }
  const auto above_items = [&](const Start& start) { return start.line < heads.front().line; };
  if (minutes && std::none_of(starts.begin(), starts.end(), above_items) &&
      tells_of_meeting(lines.first(segments.front().begin)))
    starts.push_back({0, SegmentType::front});
  for (const Start& start : starts) {
    Segment segment;
    segment.type = start.type;
    segment.begin = start.line;
    segment.signatures = start.signatures;
    segments.push_back(std::move(segment));
  }
  std::stable_sort(segments.begin(), segments.end(),
                   [](const Segment& a, const Segment& b) { return a.begin < b.begin; });
  // A § heading inside a front page or an appendix table is none when a start stands on the very line.
  segments.erase(std::unique(segments.begin(), segments.end(),
                             [](const Segment& a, const Segment& b) { return a.begin == b.begin; }),
                 segments.end());
  for (size_t at = 0; at < segments.size(); ++at)
    segments[at].end = at + 1 < segments.size() ? segments[at + 1].begin : lines.size();
  return segments;
}

// The kind a paper's title names, when nothing else tells; a roll call alone is an appendix.
Kind titled_kind(std::span<const Line> lines) {
  constexpr size_t kHead = 10;
  for (size_t at = 0; at < std::min(kHead, lines.size()); ++at) {
    const Line& line = lines[at];
    if (line.role != LineRole::body || line.text.size() > 200) continue;
    if (starts_with_fold(line.text, "antal ja:") || starts_with_fold(line.text, "voteringslista"))
      return Kind::appendix;
    if (const auto kind = kind_in_title(line)) return *kind;
  }
  return Kind::other;
}

bool is_front(const Segment& segment) {
  return segment.type == SegmentType::front || segment.type == SegmentType::notice;
}

// A meeting in the making: what its fronts say and the § it has so far.
struct Minutes {
  std::vector<Segment> segments;
  FrontFacts facts;
  bool has_items = false;
};

// How well a run of § fits a front: by the § the front names, by the date on its pages.
double fit(const FrontFacts& front, const FrontFacts& run, int first, int last) {
  double score = 0;
  if (front.items) score += front.items->first <= first && last <= front.items->last ? 3 : -3;
  if (!front.dates.empty() && !run.dates.empty()) {
    const bool shared = std::any_of(run.dates.begin(), run.dates.end(), [&front](const Date& date) {
      return std::find(front.dates.begin(), front.dates.end(), date) != front.dates.end();
    });
    score += shared ? 2 : -3;
  }
  if (!front.bodies.empty() && !run.bodies.empty()) {
    const bool shared = std::find(front.bodies.begin(), front.bodies.end(), run.bodies.front()) != front.bodies.end();
    score += shared ? 1 : -1;
  }
  return score;
}

void add_facts(FrontFacts& to, const FrontFacts& from) {
  if (!to.items) to.items = from.items;
  const auto add = [](auto& all, const auto& more) {
    for (const auto& each : more)
      if (all.size() < kMostTold && std::find(all.begin(), all.end(), each) == all.end()) all.push_back(each);
  };
  add(to.dates, from.dates);
  add(to.bodies, from.bodies);
}

// Whether two fronts speak of one meeting.
bool same_meeting(const FrontFacts& a, const FrontFacts& b) {
  if (a.items && b.items && *a.items != *b.items) return false;
  if (!a.bodies.empty() && !b.bodies.empty() && a.bodies.front() != b.bodies.front() &&
      std::find(a.bodies.begin(), a.bodies.end(), b.bodies.front()) == a.bodies.end())
    return false;
  if (!a.dates.empty() && !b.dates.empty())
    return std::any_of(b.dates.begin(), b.dates.end(), [&a](const Date& date) {
      return std::find(a.dates.begin(), a.dates.end(), date) != a.dates.end();
    });
  return true;
}

// What stands over a § on the page where it begins; `from`: where running text may be part of that.
FrontFacts told_above(std::span<const Line> lines, const Segment& segment, size_t from) {
  std::vector<Line> above;
  for (size_t at = segment.head.line; at-- > 0 && lines[at].page == lines[segment.head.line].page;)
    if (lines[at].role != LineRole::body || at >= from) above.push_back(lines[at]);
  std::reverse(above.begin(), above.end());
  return front_facts(above);
}

// Extracts of several bodies' minutes in one file: another body and another day than over the § before.
bool of_another_meeting(const FrontFacts& before, const FrontFacts& after) {
  if (before.bodies.empty() || after.bodies.empty() || before.dates.empty() || after.dates.empty()) return false;
  return before.bodies.front() != after.bodies.front() &&
         std::none_of(after.dates.begin(), after.dates.end(), [&before](const Date& date) {
           return std::find(before.dates.begin(), before.dates.end(), date) != before.dates.end();
         });
}

// Puts the minutes' segments of one stretch of the file together into meetings.
std::vector<Minutes> meetings_of(std::span<const Line> lines, const std::vector<Segment>& segments) {
  const auto facts_of = [&lines](const Segment& segment) {
    return front_facts(lines.subspan(segment.begin, segment.end - segment.begin));
  };
  std::vector<Minutes> meetings;
  size_t at = 0;
  while (at < segments.size()) {
    const Segment& segment = segments[at];
    if (segment.type != SegmentType::item) {
      // Fronts and notices go to the meeting before them when they speak of it; appendices always do.
      const FrontFacts facts = facts_of(segment);
      const bool joins =
          !meetings.empty() && (segment.type == SegmentType::appendix || same_meeting(meetings.back().facts, facts));
      if (!joins) meetings.emplace_back();
      meetings.back().segments.push_back(segment);
      if (is_front(segment)) add_facts(meetings.back().facts, facts);
      ++at;
      continue;
    }
    // A run of §: until the numbering starts over or something else stands between.
    size_t end = at + 1;
    FrontFacts told = told_above(lines, segment, 0);
    while (end < segments.size() && segments[end].type == SegmentType::item &&
           segments[end].head.running >= segments[end - 1].head.running) {
      FrontFacts next = told_above(lines, segments[end], segments[end].begin);
      if (of_another_meeting(told, next)) break;
      told = std::move(next);
      ++end;
    }
    const int first = segment.head.running;
    const int last = segments[end - 1].head.running;
    // What the pages' heads and the letterhead above the § say; in the § themselves other bodies and days are named.
    std::vector<Line> heads;
    for (size_t i = at; i < end; ++i)
      for (size_t line = segments[i].begin; line < segments[i].end; ++line)
        if (lines[line].role != LineRole::body || line < segments[i].head.line) heads.push_back(lines[line]);
    FrontFacts run = front_facts(heads);
    run.items.reset();
    FrontFacts after;
    for (size_t i = end; i < segments.size() && is_front(segments[i]); ++i) add_facts(after, facts_of(segments[i]));
    const bool has_after = end < segments.size() && is_front(segments[end]);
    const double before_fit =
        meetings.empty() ? -1 : fit(meetings.back().facts, run, first, last) + (meetings.back().has_items ? -0.5 : 1);
    const double after_fit = has_after ? fit(after, run, first, last) + 0.5 : -1;
    const bool another = !meetings.empty() && meetings.back().has_items && after_fit > before_fit;
    if (meetings.empty() || before_fit < 0 || another) {
      meetings.emplace_back();
      // What the § themselves say holds until their front comes.
      meetings.back().facts.dates = run.dates;
    }
    Minutes& meeting = meetings.back();
    meeting.has_items = true;
    for (size_t i = at; i < end; ++i) meeting.segments.push_back(segments[i]);
    at = end;
  }
  return meetings;
}

BundledDocument minutes_document(Minutes meeting) { return {Kind::meeting, std::move(meeting.segments)}; }

BundledDocument paper_document(size_t begin, size_t end, Kind kind) {
  Segment segment;
  segment.begin = begin;
  segment.end = end;
  segment.kind = kind;
  return {kind, {segment}};
}

}  // namespace

std::vector<BundledDocument> take_apart(std::span<const Line> lines, const KindOf& kind_of) {
  std::vector<BundledDocument> documents;
  if (lines.empty()) return documents;
  std::vector<Segment> segments = minutes_segments(lines);
  const int pages = lines.back().page - lines.front().page;
  std::vector<PaperStart> papers = pages > 0 && static_cast<size_t>(pages) < kMostPages
                                       ? find_papers_by_page(lines, segments, kind_of)
                                       : find_papers_by_title(lines, segments, kind_of);
  if (segments.empty() && papers.empty()) papers.push_back({0, kind_of(lines).first});

  // What a paper is shows best in more than its first page, now that its end is known.
  size_t next = 0;  // the first segment after the paper
  for (size_t at = 0; at < papers.size(); ++at) {
    while (next < segments.size() && segments[next].begin <= papers[at].line) ++next;
    size_t end = at + 1 < papers.size() ? papers[at + 1].line : lines.size();
    if (next < segments.size()) end = std::min(end, segments[next].begin);
    const auto [kind, score] = kind_of(lines.subspan(papers[at].line, std::min(kPaperSample, end - papers[at].line)));
    if (score >= 0.5)
      papers[at].kind = kind;
    else if (papers[at].kind == Kind::other)
      papers[at].kind = titled_kind(lines.subspan(papers[at].line, end - papers[at].line));
  }

  // Papers cut the minutes' segments; a § of a later run starts a segment of its own again.
  for (const PaperStart& paper : papers) {
    Segment segment;
    segment.begin = paper.line;
    segment.kind = paper.kind;
    segments.push_back(std::move(segment));
  }
  std::stable_sort(segments.begin(), segments.end(),
                   [](const Segment& a, const Segment& b) { return a.begin < b.begin; });
  // A paper's signatures are the paper's.
  size_t kept = 1;
  for (size_t at = 1; at < segments.size(); ++at)
    if (!segments[at].signatures || segments[kept - 1].type != SegmentType::paper) segments[kept++] = segments[at];
  segments.resize(std::min(kept, segments.size()));
  // An appendix after a paper is no part of minutes.
  for (size_t at = 1; at < segments.size(); ++at)
    if (segments[at].type == SegmentType::appendix && segments[at - 1].type == SegmentType::paper) {
      segments[at].type = SegmentType::paper;
      segments[at].kind = Kind::appendix;
    }
  // Lines before the first segment are the cover of what follows.
  segments.front().begin = 0;
  for (size_t at = 0; at < segments.size(); ++at)
    segments[at].end = at + 1 < segments.size() ? segments[at + 1].begin : lines.size();

  std::vector<Segment> stretch;
  const auto flush = [&] {
    for (Minutes& meeting : meetings_of(lines, stretch)) documents.push_back(minutes_document(std::move(meeting)));
    stretch.clear();
  };
  for (const Segment& segment : segments) {
    if (segment.type != SegmentType::paper) {
      stretch.push_back(segment);
      continue;
    }
    flush();
    documents.push_back(paper_document(segment.begin, segment.end, segment.kind));
  }
  flush();
  return documents;
}

}  // namespace akt
