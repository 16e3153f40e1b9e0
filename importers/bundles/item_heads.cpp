#include "importers/bundles/item_heads.h"

#include <algorithm>
#include <unordered_map>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/fronts.h"
#include "importers/bundles/headings.h"
#include "importers/bundles/item_candidates.h"

namespace akt {
namespace {

constexpr size_t kLookahead = 12;  // lines in which a § shows that it is one
constexpr size_t kLookback = 60;   // candidates to look back at for the running number

// Whether a prose line runs on into the next: it does not end a sentence and is long.
bool runs_on(const Line& line) {
  if (line.text.size() < 45 || (line.cells.size() > 1 && letterhead(line))) return false;
  const std::string& last_cell = line.cells.back().text;  // a page's number in the margin
  if (line.cells.size() > 1 && last_cell.find_first_not_of("0123456789()/ ") == std::string::npos) return false;
  const char last = line.text.back();
  return last != '.' && last != ':' && last != '?' && last != '!';
}

const Line* previous_body(std::span<const Line> lines, size_t at) {
  while (at > 0)
    if (lines[--at].role == LineRole::body) return &lines[at];
  return nullptr;
}

float median_size(std::span<const Line> lines) {
  std::vector<float> sizes;
  const size_t step = lines.size() / 2000 + 1;
  for (size_t at = 0; at < lines.size(); at += step)
    if (lines[at].role == LineRole::body && lines[at].size > 0) sizes.push_back(lines[at].size);
  if (sizes.empty()) return 0;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return *middle;
}

bool heading_below(std::span<const Line> lines, size_t from, size_t to) {
  size_t seen = 0;
  for (size_t at = from; at < std::min(to, lines.size()) && seen < kLookahead; ++at) {
    if (lines[at].role != LineRole::body) continue;
    ++seen;
    if (known_heading(lines[at])) return true;
  }
  return false;
}

// "Beslut" right under the title: only a § has that.
bool decision_below(std::span<const Line> lines, size_t from) {
  constexpr size_t kNear = 3;  // lines: a second line of the title, a registry number
  size_t seen = 0;
  for (size_t at = from; at < lines.size() && seen < kNear; ++at) {
    if (lines[at].role != LineRole::body) continue;
    ++seen;
    if (const auto heading = known_heading(lines[at])) return heading->part == Part::decision;
  }
  return false;
}

bool in_capitals(std::string_view text) {
  constexpr size_t kLeast = 6;  // letters
  size_t letters = 0;
  for (size_t at = 0; at < text.size();) {
    size_t length = 0;
    if (is_letter(code_point_at(text, at, length))) {
      if (!is_upper_at(text, at)) return false;
      ++letters;
    }
    at += std::max<size_t>(length, 1);
  }
  return letters >= kLeast;
}

// What the line itself says of a candidate: how the rest of it starts.
double rest_score(const Candidate& candidate) {
  const std::string& rest = candidate.head.rest;
  // "TAXA FÖR SOTNING          § 76": a title in capitals; a name is one of an attendance list.
  if (candidate.form == HeadForm::right) return in_capitals(candidate.head.before) ? 1 : 0;
  if (rest.empty()) return 0.5;
  if (candidate.head.continued || is_upper_at(rest, 0) || (rest[0] >= '0' && rest[0] <= '9')) return 1;
  if (!find_registry_numbers(rest).empty()) return 1;
  return rest[0] == '"' || rest.starts_with("”") ? 0 : -3;
}

// What the lines around say of a candidate; `next` is the next candidate's line.
double score_of(std::span<const Line> lines, const Candidate& candidate, size_t next, float usual_size) {
  const ItemHead& head = candidate.head;
  const Line& line = lines[head.line];
  double score = candidate.form == HeadForm::numbered ? head.score : 1;
  const Line* before = previous_body(lines, head.line);
  const bool page_top = before == nullptr || before->page != line.page;
  if (line.gap_above || page_top) score += 1;
  if (line.bold || line.heading > 0 || (usual_size > 0 && line.size > usual_size * 1.08F)) score += 1;
  if (!line.gap_above && !page_top && runs_on(*before)) score -= 2.5;
  score += rest_score(candidate);
  // A row of an attendance list names a § after a name.
  const std::string lower = lower_case(std::string_view(line.text).substr(0, 80));
  if (lower.find("tjänstgör") != std::string::npos || lower.find("ersätter") != std::string::npos) score -= 3;
  if (heading_below(lines, head.line + head.lines, next)) score += 2;
  if (candidate.form == HeadForm::numbered && decision_below(lines, head.line + head.lines)) score += 0.5;
  return score;
}

// Lines between this candidate and the next that are more than a title: a sentence, a heading.
bool has_body(std::span<const Line> lines, size_t from, size_t to) {
  size_t seen = 0;
  for (size_t at = from; at < to && at < lines.size(); ++at) {
    if (lines[at].role != LineRole::body) continue;
    if (known_heading(lines[at])) return true;
    const std::string& text = lines[at].text;
    if (!text.empty() && (text.back() == '.' || text.back() == ':') && !contents_line(lines[at])) return true;
    if (++seen > 8) return true;
  }
  return false;
}

// A title over two lines of a contents list ends in its dots and page number.
bool leaders_below(std::span<const Line> lines, size_t from, size_t to) {
  for (size_t at = from; at < to && at < from + 3 && at < lines.size(); ++at) {
    if (lines[at].role != LineRole::body) continue;
    if (known_heading(lines[at])) return false;
    if (dot_leaders(lines[at].text)) return true;
  }
  return false;
}

// A table of contents: entries with dots or page numbers, or entries without bodies whose numbers come again.
void drop_contents(std::span<const Line> lines, std::vector<Candidate>& found) {
  std::unordered_map<std::string, size_t> last_with_body;
  std::vector<bool> body(found.size());
  const auto next_line = [&](size_t i) { return i + 1 < found.size() ? found[i + 1].head.line : lines.size(); };
  for (size_t i = 0; i < found.size(); ++i) {
    const size_t from = found[i].head.line + found[i].head.lines;
    found[i].contents = found[i].contents || leaders_below(lines, from, next_line(i));
    body[i] = !found[i].contents && has_body(lines, from, next_line(i));
    if (body[i]) last_with_body[found[i].head.number.text] = i;
  }
  for (size_t i = 0; i < found.size(); ++i) {
    const auto later = last_with_body.find(found[i].head.number.text);
    if (!body[i] && later != last_with_body.end() && later->second > i) found[i].contents = true;
  }
  std::erase_if(found, [](const Candidate& c) { return c.contents; });
}

// "Ks § 132", "Dnr 2021-417", "Au § 98", the title: the § through which the case came here stand under its own.
void drop_way(std::span<const Line> lines, std::vector<Candidate>& found) {
  constexpr size_t kNear = 4;  // lines
  size_t own = 0;              // the candidate under which the way stands
  for (size_t i = 1; i < found.size(); ++i) {
    const size_t begin = found[i - 1].head.line + found[i - 1].head.lines;
    const bool near = found[i].head.line < begin + kNear && !has_body(lines, begin, found[i].head.line);
    const bool way = near && found[i].head.rest.empty() && !found[i].prefix.empty() &&
                     found[own].head.rest.size() < 40 && found[i].prefix != found[own].prefix;
    if (way)
      found[i].contents = true;
    else
      own = i;
  }
  std::erase_if(found, [](const Candidate& c) { return c.contents; });
}

// What it is worth that one candidate follows another in the series.
double link_score(const ItemHead& earlier, const ItemHead& later) {
  const int step = later.running - earlier.running;
  if (step == 1) return 2;
  if (step == 0 && later.number.text > earlier.number.text && later.number.text.back() >= 'a') return 2;  // "15 b"
  if (step == 0) return later.continued ? 0.5 : -0.8;
  if (step > 1 && step <= 12) return 0.6 - 0.1 * step;
  return step > 12 ? -1 : -1.5;  // a leap; a new series: another meeting's § in the same file
}

// The best chain of candidates: numbers that run on are worth most; a new series may start, at a price.
std::vector<size_t> best_chain(const std::vector<Candidate>& found, const std::vector<double>& score) {
  constexpr double kThreshold = 2.2;  // what a candidate must bring by itself and its neighbours
  const size_t count = found.size();
  std::vector<double> best(count);
  std::vector<size_t> from(count, count);
  std::vector<size_t> chain;
  size_t end = count;
  for (size_t i = 0; i < count; ++i) {
    const double own = score[i] - kThreshold;
    best[i] = own;
    for (size_t j = i - std::min(i, kLookback); j < i; ++j) {
      const double through = best[j] + own + link_score(found[j].head, found[i].head);
      if (through > best[i]) {
        best[i] = through;
        from[i] = j;
      }
    }
    if (best[i] > 0 && (end == count || best[i] > best[end])) end = i;
  }
  for (size_t at = end; at < count; at = from[at]) chain.push_back(at);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

// Nothing but registry numbers, labels and marks: "| Dnr KS 2025/01188-1.2.4".
bool no_title(std::string_view rest) {
  constexpr size_t kMostLetters = 8;  // of "Dnr", "Diarienr"
  size_t letters = 0;
  const auto numbers = find_registry_numbers(rest);
  for (size_t at = 0; at < rest.size(); ++at) {
    const bool inside = std::any_of(numbers.begin(), numbers.end(), [at](const RegistryNumber& number) {
      return number.begin <= at && at < number.end;
    });
    size_t length = 0;
    letters += !inside && is_letter(code_point_at(rest, at, length)) ? 1 : 0;
  }
  return rest.empty() || (!numbers.empty() && letters <= kMostLetters);
}

// "Utbyggnad av cykelbana" in large type over "§ 204 | Dnr KS 2025/00941", with "Beslut" right below.
void take_title_above(std::span<const Line> lines, ItemHead& head) {
  constexpr size_t kLongest = 200;  // bytes
  constexpr float kLarger = 1.5F;   // points
  if (!head.before.empty() || head.line == 0 || head.rest.size() > kLongest || !no_title(head.rest)) return;
  const Line& own = lines[head.line];
  const Line& above = lines[head.line - 1];
  const size_t below = head.line + head.lines;
  // In text without type the space over it says the same.
  const bool own_block = own.size <= 0 && above.gap_above && !own.gap_above;
  const bool stands_out = above.size > own.size + kLarger || (above.heading > 0 && own.heading == 0) || own_block;
  if (!stands_out || above.role != LineRole::body || above.page != own.page || above.cells.size() != 1 ||
      above.text.size() > kLongest || above.text.ends_with('.') || !is_upper_at(above.text, 0) ||
      known_heading(above) || below >= lines.size() || !known_heading(lines[below]))
    return;
  head.before = above.text;
  head.above = 1;
}

std::vector<ItemHead> choose(std::span<const Line> lines, std::vector<Candidate> found) {
  drop_contents(lines, found);
  drop_way(lines, found);
  const float usual_size = median_size(lines);
  std::vector<double> score(found.size());
  for (size_t i = 0; i < found.size(); ++i)
    score[i] = score_of(lines, found[i], i + 1 < found.size() ? found[i + 1].head.line : lines.size(), usual_size);
  std::vector<ItemHead> heads;
  for (const size_t i : best_chain(found, score)) {
    heads.push_back(std::move(found[i].head));
    heads.back().score = score[i];
    take_title_above(lines, heads.back());
  }
  return heads;
}

// A sign that a scan has misread, and several § under one heading, are found by the hole they leave in the numbering.
void fill_holes(std::span<const Line> lines, std::vector<ItemHead>& heads) {
  constexpr int kMostMissing = 20;
  std::vector<ItemHead> whole;
  for (size_t i = 0; i < heads.size(); ++i) {
    whole.push_back(std::move(heads[i]));
    int wanted = whole.back().running + 1;
    const size_t end = i + 1 < heads.size() ? heads[i + 1].line : lines.size();
    const bool at_end = i + 1 == heads.size();
    const int last = at_end ? wanted + kMostMissing : heads[i + 1].running;
    if (wanted >= last || last - wanted > kMostMissing) continue;
    for (size_t at = whole.back().line + whole.back().lines; at < end && wanted < last; ++at) {
      const Line* before = previous_body(lines, at);
      const bool apart = lines[at].gap_above || before == nullptr || before->page != lines[at].page;
      auto head = apart ? range_head(lines[at], at, wanted) : std::nullopt;
      if (head && (head->through >= last || (at_end && head->rest.empty()))) head.reset();
      if (!head && apart && !at_end) head = misread_head(lines[at], at, wanted);
      if (!head || (head->through == 0 || at_end ? !heading_below(lines, at + 1, end) : false)) continue;
      wanted = std::max(head->running, head->through) + 1;
      whole.push_back(std::move(*head));
    }
  }
  heads = std::move(whole);
}

}  // namespace

std::vector<ItemHead> find_item_heads(std::span<const Line> lines) {
  std::vector<ItemHead> heads = choose(lines, signed_candidates(lines));
  fill_holes(lines, heads);
  if (!heads.empty()) return heads;
  heads = choose(lines, sign_after_candidates(lines));
  if (heads.size() > 1) return heads;
  // Numbered points run too: without signs, only a series with headings under most of its numbers is one of §.
  heads = choose(lines, numbered_candidates(lines));
  const auto is_strong = [](const ItemHead& head) { return head.score >= 3.5; };
  auto first = std::find_if(heads.begin(), heads.end(), is_strong);
  auto last = std::find_if(heads.rbegin(), heads.rend(), is_strong).base();
  if (first >= last) return {};
  const auto strong = std::count_if(first, last, is_strong);
  if (last - first < 2 || strong * 3 < (last - first) * 2) return {};
  // The first and the last § may have no heading below; a number that runs on is theirs, alone on its line or apart
  // from what stands above it.
  const auto fits = [](const ItemHead& head) { return head.rest.empty() || head.score >= 2; };
  while (first != heads.begin() && fits(first[-1]) && first[-1].running + 1 == first->running) --first;
  while (last != heads.end() && fits(*last) && last[-1].running + 1 == last->running) ++last;
  return {first, last};
}

}  // namespace akt
