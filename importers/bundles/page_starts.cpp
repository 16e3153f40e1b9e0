// Documents in a file with pages start at page tops: where the page numbers start over, the letterhead changes, a new
// date and addressee stand. Each signal is weak; together they tell.
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "corpus/text/date.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/fronts.h"
#include "importers/bundles/headings.h"
#include "importers/bundles/paper_heads.h"
#include "importers/bundles/paper_starts.h"
#include "importers/bundles/stamps.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr size_t kSample = 70;  // lines that show what a paper is
constexpr size_t kHead = 8;     // lines that make a letterhead
constexpr size_t kProse = 2;    // lines of running text
constexpr size_t kProseBytes = 70;
constexpr double kLeastNewness = 2;
constexpr double kSurest = 1;    // the score of a kind
constexpr float kLarge = 1.25F;  // of the usual size: a title

struct PageHead {
  size_t begin = 0;  // lines [begin, end)
  size_t end = 0;
  int page = 0;
  int number = 0;  // "2 (4)": 2; 0 when the page has no such number
  int total = 0;
  std::string key;          // the first line without digits
  bool dated = false;       // a date, a registry number or an addressee among the first lines
  bool titled = false;      // a title that names a kind of paper among the first lines
  float title = 0;          // the size of the large line that it begins with; 0 when it begins with none
  float largest = 0;        // of its lines
  bool signed_off = false;  // nothing but who signs, how and when
  bool goes_on = false;  // its first line goes on with a sentence, or with what a heading on the page before announced
  bool opens = false;    // a whole letterhead stands at its top
  std::string values;    // the days and registry numbers that the letterhead holds
  std::string mark;      // "ärende 3, bilaga": which point of the agenda the paper belongs to
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

// Days and registry numbers that stand alone in the first lines: what changes from one paper of an office to its next,
// and stays on the pages of one paper.
std::string values_of(std::span<const Line> head) {
  std::string values;
  for (const Line& line : head)
    for (const Cell& cell : line.cells) {
      if (cell.text.size() > 60 || page_number(cell.text)) continue;
      std::string_view value = cell.text;
      if (const size_t label = value.find(':'); label != std::string_view::npos && label < 25)
        value = trim(value.substr(label + 1));
      for (const std::string_view label : {"Dnr ", "Dnr. ", "Diarienummer ", "Datum "})
        if (value.starts_with(label)) value = trim(value.substr(label.size()));
      if (const auto number = parse_registry_number(value)) values += number->bare_key() + " ";
      if (const auto day = parse_iso(value)) values += day->iso() + " ";
    }
  return values;
}

// In running text a line may begin with such a word too: "till nämnden", "handläggaren".
bool letter_label(const Line& line, const std::string& lower) {
  if (!is_upper_at(line.text, 0)) return false;
  for (const std::string_view label : {"datum", "dnr", "diarie", "till ", "ärendenummer", "er referens", "ert d",
                                       "utfärdat", "vår beteckning", "ärendebeteckning"})
    if (lower.starts_with(label)) return true;
  return lower == "till" || (lower.starts_with("handläggare") && !lower.starts_with("handläggaren"));
}

// "För föreningen", "Siv Ro", "Undertecknat av följande personer", "Siv Ro 2025-03-21 BankID": a page of its own for
// those who sign what stands before it.
bool only_signatures(std::span<const Line> page) {
  constexpr size_t kMost = 18;
  constexpr size_t kLongest = 80;
  size_t seen = 0;
  bool signs = false;
  for (const Line& line : page) {
    if (line.role != LineRole::body) continue;
    if (++seen > kMost || line.text.size() > kLongest || line.text.back() == '.') return false;
    const std::string lower = lower_case(line.text);
    for (const std::string_view word : {"undertecknat av", "undertecknad av", "signerat av", "signerad av", "bankid",
                                        "underskrift", "namnförtydligande", "ort och datum", "transaktionsid", "____"})
      signs = signs || lower.find(word) != std::string::npos;
  }
  return signs;
}

// "Beslutsunderlag", "Ekonomiska konsekvenser" at the top of a page, without a letterhead: the paper before goes on.
bool heads_a_section(std::span<const Line> page) {
  for (const Line& line : page) {
    if (line.role != LineRole::body) continue;
    for (const std::string_view consequences :
         {"konsekvenser", "ekonomiska konsekvenser", "ekonomisk påverkan", "barnkonsekvens", "barnperspektiv",
          "barnets bästa", "barnrätts", "prövning av barn", "bedömning av barn"})
      if (starts_with_fold(line.text, consequences)) return true;
    const auto heading = known_heading(line);
    return heading && (heading->part == Part::basis || heading->part == Part::dispatch ||
                       heading->part == Part::reservation || heading->part == Part::vote);
  }
  return false;
}

// No paper ends with the heading of a list; that of what it is sent to may stand empty.
bool ends_with_heading(std::span<const Line> page) {
  for (auto line = page.rbegin(); line != page.rend(); ++line) {
    if (line->role != LineRole::body) continue;
    const auto heading = known_heading(*line);
    // "Bilaga: Förslag till plan" has its list beside it.
    return heading && heading->rest.empty() && heading->part != Part::dispatch && heading->part != Part::information;
  }
  return false;
}

// Which point of the agenda the paper belongs to, by its first lines; empty when they say none.
std::string agenda_mark_of(std::span<const Line> head) {
  for (const Line& line : head)
    for (const Cell& cell : line.cells)
      if (std::string mark = agenda_mark(cell); !mark.empty()) return mark;
  return {};
}

// The first line of nearly every page, day and all: the file's own head, which tells its papers not apart. Empty when
// there is none.
std::string running_head(std::span<const Line> lines) {
  constexpr size_t kFewest = 3;  // pages
  std::map<std::string_view, size_t> times;
  size_t pages = 0;
  for (size_t at = 0; at < lines.size(); ++at)
    if (at == 0 || lines[at - 1].page != lines[at].page) {
      ++pages;
      ++times[lines[at].text];
    }
  for (const auto& [text, count] : times)
    if (pages >= kFewest && count * 5 >= pages * 4) return std::string(text);
  return {};
}

// The size that most of the text is set in; 0 where there are no sizes.
float usual_size(std::span<const Line> lines) {
  std::map<int, size_t> bytes;  // by tenths of points
  for (const Line& line : lines) bytes[static_cast<int>(std::lround(line.size * 10))] += line.text.size();
  const auto most =
      std::max_element(bytes.begin(), bytes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == bytes.end() ? 0 : static_cast<float>(most->first) / 10;
}

std::vector<PageHead> page_heads(std::span<const Line> lines) {
  const float body_size = usual_size(lines);
  std::vector<PageHead> pages;
  const std::string running = running_head(lines);
  for (size_t at = 0; at < lines.size();) {
    PageHead head;
    head.begin = at;
    head.page = lines[at].page;
    while (at < lines.size() && lines[at].page == head.page) ++at;
    head.end = at;
    size_t seen = 0;
    size_t prose = 0;  // lines as wide as running text, one after the other: what stands below is no letterhead
    bool body = false;
    size_t top = head.begin;  // under the file's own head
    if (!running.empty() && top + 1 < head.end && lines[top].text == running) ++top;
    const size_t first = top;
    head.mark = agenda_mark_of(lines.subspan(top, std::min(kMarkedLines, head.end - top)));
    for (size_t i = first; i < head.end; ++i) {
      const Line& line = lines[i];
      if (const auto number = page_number_of(line); number && number->total > 0) {
        head.number = number->number;
        head.total = number->total;
      }
      if (++seen > kHead) continue;
      if (i == first) head.key = key_of(line);
      const std::string lower = lower_case(std::string_view(line.text).substr(0, 200));
      if (prose < kProse)
        prose = line.role == LineRole::body && line.cells.size() == 1 && line.text.size() > kProseBytes ? prose + 1 : 0;
      if (prose < kProse)
        head.dated = head.dated || letter_label(line, lower) ||
                     (lower.size() < 50 && !lower.empty() && !find_dates(lower).empty() && lower.back() != '.');
      head.titled = head.titled || (line.role == LineRole::body && i < first + kHead && kind_in_title(line));
      if (!body && line.role == LineRole::body) {
        body = true;
        head.goes_on = !line.text.empty() && !line.bullet && !is_upper_at(line.text, 0) &&
                       !(line.text[0] >= '0' && line.text[0] <= '9');
      }
    }
    const auto body_line = [](const Line& line) { return line.role == LineRole::body; };
    const std::span<const Line> own = lines.subspan(head.begin, head.end - head.begin);
    for (const Line& line : own) head.largest = std::max(head.largest, line.size);
    if (const auto titled = std::find_if(own.begin(), own.end(), body_line);
        titled != own.end() && titled->size > kLarge * body_size && titled->cells.size() == 1)
      head.title = titled->size;
    head.signed_off = only_signatures(own);
    while (top + 1 < head.end && lines[top].role == LineRole::footer) ++top;
    head.opens = opens_paper(lines.first(head.end), top, false);
    if (!head.opens && heads_a_section(lines.subspan(head.begin, head.end - head.begin))) head.goes_on = true;
    if (!pages.empty() && ends_with_heading(lines.subspan(pages.back().begin, pages.back().end - pages.back().begin)))
      head.goes_on = true;
    if (head.opens) head.values = values_of(lines.subspan(first, std::min(kHead, head.end - first)));
    pages.push_back(std::move(head));
  }
  return pages;
}

std::span<const Line> sample(std::span<const Line> lines, const PageHead& page) {
  return lines.subspan(page.begin, std::min(kSample, page.end - page.begin));
}

bool complete(const PageHead& page) { return page.number > 0 && page.number == page.total; }

// Without a number that starts over or ends, a date or an addressee, a page is another page of the same paper.
bool stands_alone(const PageHead& before, const PageHead& page) {
  return page.number == 1 || complete(before) || page.dated || page.titled ||
         (!page.mark.empty() && page.mark != before.mark);
}

// A letter has no chapters: what begins with a title as large as its own is what came with it.
bool comes_with_letter(Kind kind, const PageHead& opened, const PageHead& page) {
  const bool letter = kind == Kind::official_memo || kind == Kind::consultation ||
                      kind == Kind::consultation_response || kind == Kind::letter;
  return letter && page.title > 0 && page.title > opened.largest - 0.6F;
}

bool long_paper(Kind kind) {
  return kind == Kind::report || kind == Kind::policy || kind == Kind::action_plan || kind == Kind::compact ||
         kind == Kind::other || kind == Kind::civic_partnership;
}

// How much speaks for a new document on this page; `opened`: the page that the document before began with.
double newness(const PageHead& opened, const PageHead& before, const PageHead& page, double kind_score) {
  double score = 0;
  if (page.number == 1) score += 3;
  if (page.number > 1) score -= 4;
  if (complete(before)) score += 2;
  if (before.number > 0 && before.number < before.total && page.number == 0) score -= 2;
  // One office's papers open alike, but for the day and the number.
  const bool another = page.opens && !page.values.empty() && page.values != opened.values;
  score += page.key != before.key || another ? 1 : -2;
  if (page.dated || page.titled) score += 1;
  if (page.opens && (page.key != before.key || another)) score += 1.5;
  if (kind_score >= 0.6) score += kind_score >= 0.8 ? 1.5 : 1;
  if (page.goes_on) score -= 2;
  if (!page.mark.empty() && page.mark != opened.mark) score += 3;
  if (page.signed_off) score -= 4;
  return score;
}

// Whether the § that a line stands in has come to its end: its dispatch list has been read. Asked page by page, each
// line is looked at once.
class Dispatches {
 public:
  explicit Dispatches(std::span<const Line> lines) : lines_(lines) {}

  bool read(const Segment& item, size_t at) {
    if (item.begin != begin_) {
      begin_ = looked_ = item.begin;
      found_ = false;
    }
    for (; looked_ < at && !found_; ++looked_) {
      if (lines_[looked_].role != LineRole::body) continue;
      const auto heading = known_heading(lines_[looked_]);
      found_ = (heading && heading->part == Part::dispatch) || ends_extract(lines_[looked_]);
    }
    return found_;
  }

 private:
  std::span<const Line> lines_;
  size_t begin_ = SIZE_MAX;
  size_t looked_ = 0;
  bool found_ = false;
};

}  // namespace

std::vector<PaperStart> find_papers_by_page(std::span<const Line> lines, std::span<const Segment> segments,
                                            const KindOf& kind_of) {
  std::vector<PaperStart> starts;
  const std::vector<PageHead> pages = page_heads(lines);
  Dispatches dispatches(lines);
  size_t next = 0;  // the first segment that starts after the page's top
  bool in_paper = false;
  size_t opened = 0;  // the page that the paper began with
  for (size_t n = 0; n < pages.size(); ++n) {
    const PageHead& page = pages[n];
    while (next < segments.size() && segments[next].begin <= page.begin) {
      in_paper = in_paper && segments[next].signatures;  // a contract is signed too
      ++next;
    }
    // Minutes that start on the page leave no room for a paper above them: a document has its page to itself.
    size_t on_page = next > 0 && segments[next - 1].begin == page.begin ? next - 1 : next;
    while (on_page < segments.size() && segments[on_page].signatures) ++on_page;
    const bool minutes_here = on_page < segments.size() && segments[on_page].begin < page.end;
    // Most pages go on with what is there, whatever they look like: looking costs more than all the rest.
    const bool enclosed = in_paper && comes_with_letter(starts.back().kind, pages[opened], page);
    const bool alone = n == 0 || enclosed || stands_alone(pages[n - 1], page);
    const double title = enclosed ? 1 : 0;
    const bool open_to_kind =
        n == 0 ||
        (!minutes_here && alone &&
         ((page.titled && page.dated) || title + newness(pages[opened], pages[n - 1], page, kSurest) >= kLeastNewness));
    if (!open_to_kind) continue;
    const auto [kind, score] = kind_of(sample(lines, page));
    bool starts_here = false;
    if (n == 0) {
      const bool whole = next == segments.size() || segments[next].begin >= page.end;
      starts_here = next == 0 && whole && (segments.empty() || score >= 0.5);
    } else if (!minutes_here) {
      double needed = kLeastNewness;
      bool appended = false;  // what the § sends off stands after it, under the same page heads
      if (!in_paper && next > 0) {
        const Segment& current = segments[next - 1];
        const bool over = current.type == SegmentType::item && dispatches.read(current, page.begin);
        // A whole letterhead with days and numbers of its own is no page of the §, of an extract of one page least.
        if (current.type == SegmentType::item && !over)
          needed = page.opens && !page.values.empty() && score >= 0.8 ? 3 : 4;
        appended = over && page.titled && page.dated && score >= 0.6;
        if (current.type == SegmentType::appendix) needed = 3.5;
      }
      // The chapters of a long paper look like papers of its kind.
      if (in_paper && starts.back().kind == kind && long_paper(kind) && !complete(pages[n - 1])) needed = 4;
      starts_here = appended || (alone && title + newness(pages[opened], pages[n - 1], page, score) >= needed);
    }
    if (!starts_here) continue;
    starts.push_back({page.begin, score >= 0.5 ? kind : Kind::other});
    opened = n;
    in_paper = true;
  }
  return starts;
}

}  // namespace akt
