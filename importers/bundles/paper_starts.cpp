#include "importers/bundles/paper_starts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "corpus/text/unicode.h"
#include "importers/bundles/headings.h"
#include "importers/bundles/paper_heads.h"

namespace akt {
namespace {

constexpr size_t kLetterhead = 9;  // lines that may stand above a title
constexpr size_t kSample = 70;     // lines that show what a paper is

bool title_like(const Line& line) {
  if (line.role != LineRole::body || line.bullet || line.cells.size() > 2) return false;
  if (line.text.size() < 6 || line.text.size() > 180) return false;
  if (!is_upper_at(line.text, 0)) return false;
  const char last = line.text.back();
  return last != '.' && last != ':' && last != ',' && last != ';';
}

std::optional<size_t> next_body(std::span<const Line> lines, size_t at) {
  for (; at < lines.size(); ++at)
    if (lines[at].role == LineRole::body) return at;
  return std::nullopt;
}

// The papers whose kind stands in the title: the noun, and the kind it makes.
struct TitleNoun {
  std::string_view noun;
  Kind kind;
};
constexpr std::array<TitleNoun, 23> kTitleNouns{{
    {"motion om ", Kind::letter},
    {"motion angående ", Kind::letter},
    {"medborgarförslag", Kind::letter},
    {"yttrande över ", Kind::consultation_response},
    {"remissvar", Kind::consultation_response},
    {"svar på remiss", Kind::consultation_response},
    {"handlingsplan", Kind::action_plan},
    {"aktivitetsplan", Kind::action_plan},
    {"överenskommelse om idéburet", Kind::civic_partnership},
    {"idéburet offentligt partnerskap", Kind::civic_partnership},
    {"avtal om idéburet", Kind::civic_partnership},
    {"partnerskapsavtal", Kind::civic_partnership},
    {"överenskommelse", Kind::compact},
    {"policy", Kind::policy},
    {"riktlinje", Kind::policy},
    {"reglemente", Kind::policy},
    {"arbetsordning", Kind::policy},
    {"tjänsteskrivelse", Kind::official_memo},
    {"tjänsteutlåtande", Kind::official_memo},
    {"minnesanteckningar", Kind::other},
    {"mötesanteckningar", Kind::other},
    {"delegationsbeslut", Kind::appendix},
    {"redovisning av delegationsbeslut", Kind::appendix},
}};

// A title of its own is followed by what titles are followed by: a heading, a contents list, a version, a date.
bool headed(std::span<const Line> lines, size_t at) {
  auto below = next_body(lines, at + 1);
  if (!below) return false;
  // A title may run over a second line.
  for (int step = 0; step < 2 && below; ++step) {
    const Line& next = lines[*below];
    const std::string lower = lower_case(close_up(next.text));
    for (const std::string_view word :
         {"innehåll", "remissversion", "version", "antagen", "beslutad", "bakgrund", "dnr", "diarienummer", "parter",
          "mellan ", "inledning", "syfte", "dokumenttyp"})
      if (lower.find(word) < 4) return true;
    if (next.gap_above && title_like(next) && next.text.size() < 70) {
      const auto after = next_body(lines, *below + 1);
      return after && (lines[*after].gap_above || lines[*after].text.size() > next.text.size());
    }
    if (next.gap_above) return false;
    below = next_body(lines, *below + 1);
  }
  return false;
}

// A title, over two lines at most, and right under it "Förslag till beslut": a memo.
bool opens_memo(std::span<const Line> lines, size_t at) {
  auto below = next_body(lines, at + 1);
  if (below && !lines[*below].gap_above && !known_heading(lines[*below])) below = next_body(lines, *below + 1);
  if (!below) return false;
  const auto heading = known_heading(lines[*below]);
  return heading && heading->part == Part::proposed && contains_fold(heading->heading, "beslut");
}

// Nothing but labels, names and addresses: no heading of a section and no sentence.
bool only_head(std::span<const Line> lines, size_t begin, size_t end) {
  constexpr size_t kLongHead = 32;
  constexpr size_t kSentence = 90;  // bytes
  if (end - begin > kLongHead) return false;
  return std::none_of(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                      lines.begin() + static_cast<std::ptrdiff_t>(end), [](const Line& line) {
                        const bool sentence =
                            line.text.size() > kSentence || (line.text.size() > 25 && line.text.back() == '.');
                        return line.role == LineRole::body && (known_heading(line) || sentence);
                      });
}

// Whether a § is over at a line: its dispatch list has been read, or the page furniture of an extract's end.
struct ItemState {
  bool open = false;
  bool dispatched = false;
};

}  // namespace

std::optional<Kind> kind_in_title(const Line& line) {
  std::string lower = lower_case(close_up(line.text));
  for (const std::string_view lead : {"förslag till ", "reviderad ", "lokal ", "kommunens ", "antagen "})
    if (lower.starts_with(lead)) lower.erase(0, lead.size());
  if (lower.find(" senast ") != std::string::npos || lower.find(" lämnas ") != std::string::npos)
    return std::nullopt;  // a sentence
  for (const TitleNoun& row : kTitleNouns) {
    if (!lower.starts_with(row.noun)) continue;
    const std::string_view rest = std::string_view(lower).substr(row.noun.size());
    if (rest.empty() || row.noun.ends_with(" ") || rest.starts_with(" ") || rest.starts_with("r ") || rest == "r" ||
        rest.starts_with("er "))
      return row.kind;
  }
  return std::nullopt;
}

bool ends_extract(const Line& line) {
  return line.role == LineRole::body && starts_with_fold(line.text, "rätt utdraget");
}

std::vector<PaperStart> find_papers_by_title(std::span<const Line> lines, std::span<const Segment> segments,
                                             const KindOf& kind_of) {
  std::vector<PaperStart> starts;
  size_t segment = 0;
  ItemState item;
  std::optional<size_t> paper;  // index in starts of the paper we are in
  const auto start = [&](size_t at, Kind kind) {
    item = {};
    // A date or a letterhead above a title is the title's paper.
    if (paper && (at - starts[*paper].line < kLetterhead || only_head(lines, starts[*paper].line, at))) {
      starts[*paper].kind = kind;
      return;
    }
    starts.push_back({at, kind});
    paper = starts.size() - 1;
  };
  bool started = false;  // a body line has been seen
  bool listing = false;  // under a heading that lists papers or addressees
  size_t listed_from = 0;
  constexpr size_t kLongList = 14;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    while (segment < segments.size() && segments[segment].begin <= at) {
      if (!(segments[segment].signatures && paper)) {
        item.open = segments[segment].type == SegmentType::item;
        item.dispatched = false;
        paper.reset();
      }
      ++segment;
    }
    // A whole head speaks for itself, also where it has been taken for furniture.
    const bool inside = item.open && !item.dispatched;
    const bool free = segment == 0 || segments[segment - 1].begin != at;
    if (listing && (at - listed_from > kLongList || (line.text.size() > 45 && line.text.back() == '.')))
      listing = false;
    const size_t free_end = segment < segments.size() ? segments[segment].begin : lines.size();
    const bool front = segment > 0 && !paper && segments[segment - 1].type != SegmentType::item;
    if (started && free && !inside && !front && line.gap_above && opens_paper(lines.first(free_end), at, listing)) {
      size_t begin = at;
      while (begin > 0 && at - begin < 4 && !lines[begin].gap_above) --begin;
      start(begin, Kind::other);
      listing = false;
      continue;
    }
    if (line.role != LineRole::body) continue;
    if (const auto heading = known_heading(line)) {
      listing = heading->part == Part::basis || heading->part == Part::dispatch;
      listed_from = at;
      if (item.open && !item.dispatched) item.dispatched = heading->part == Part::dispatch;
    }
    if (ends_extract(line)) item.dispatched = true;
    const bool first = !started && segment == 0;
    started = true;
    if (first) {
      if (!segments.empty() && segments.front().begin <= at + 3) continue;
      const size_t end = segments.empty() ? lines.size() : segments.front().begin;
      const auto [kind, score] = kind_of(lines.subspan(at, std::min(kSample, end - at)));
      const auto titled = headed(lines, at) ? kind_in_title(line) : std::nullopt;
      if (!segments.empty() && score < 0.6 && !titled) continue;
      start(at, score >= 0.5 ? kind : titled.value_or(Kind::other));
      continue;
    }
    const bool in_segment = segment > 0 && segments[segment - 1].begin == at;
    if (in_segment || (item.open && !item.dispatched)) continue;
    if (!title_like(line) || !line.gap_above || known_heading(line)) continue;
    const bool memo_now = paper && starts[*paper].kind == Kind::official_memo;
    if (opens_memo(lines, at) && !memo_now) {
      start(at, Kind::official_memo);
      continue;
    }
    const auto kind = kind_in_title(line);
    if (!kind || !headed(lines, at)) continue;
    const bool same = paper && starts[*paper].kind == *kind && at - starts[*paper].line < 40;
    if (!same) start(at, *kind);
  }
  return starts;
}

}  // namespace akt
