#include "importers/bundles/stamps.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "corpus/text/unicode.h"
#include "importers/bundles/paper_heads.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr size_t kFewestPages = 4;
constexpr size_t kEdge = 3;       // lines from the page's top or bottom
constexpr size_t kSample = 70;    // lines that show what the first page is
constexpr size_t kLongest = 160;  // bytes of a stamp

struct Page {
  size_t begin = 0;  // lines [begin, end)
  size_t end = 0;
};

std::vector<Page> pages_of(std::span<const Line> lines) {
  std::vector<Page> pages;
  for (size_t at = 0; at < lines.size();) {
    Page page{at, at};
    while (at < lines.size() && lines[at].page == lines[page.begin].page) ++at;
    page.end = at;
    pages.push_back(page);
  }
  return pages;
}

// What is the same on every page: the words, and whether they stand at the top.
std::string key_of(const Line& line, bool top) {
  std::string key = top ? "t" : "b";
  for (const char c : lower_case(line.text))
    if (c < '0' || c > '9') key += c;
  return key;
}

bool at_edge(const Page& page, size_t line) { return line < page.begin + kEdge || line + kEdge >= page.end; }

bool at_top(const Page& page, size_t line) { return line - page.begin < page.end - line; }

bool names_summons(std::string_view text) {
  const std::string lower = lower_case(text);
  for (const std::string_view word : {"kallelse", "handlingar", "föredragningslista", "ärendelista", "dagordning"})
    if (lower.find(word) != std::string::npos) return true;
  return false;
}

// Another paper opens on the page, or its own first page number stands there.
bool holds_another(std::span<const Line> lines, const Page& page, const std::vector<bool>& stamp) {
  size_t first = page.begin;
  while (first < page.end && stamp[first]) ++first;
  if (first == page.end) return false;
  for (size_t at = first; at < page.end; ++at)
    if (!stamp[at])
      if (const auto number = page_number_of(lines[at]); number && number->total > 0 && number->number == 1)
        return true;
  return opens_paper(lines.first(page.end), first, false);
}

}  // namespace

std::vector<Line> without_stamps(std::span<const Line> lines, const KindOf& kind_of) {
  const std::vector<Page> pages = pages_of(lines);
  if (pages.size() < kFewestPages) return {};
  std::unordered_map<std::string, size_t> counts;
  const auto each_edge = [&](auto&& use) {
    for (const Page& page : pages)
      for (size_t at = page.begin; at < page.end; ++at)
        if (at_edge(page, at) && lines[at].text.size() < kLongest) use(page, at, key_of(lines[at], at_top(page, at)));
  };
  each_edge([&](const Page&, size_t, const std::string& key) { ++counts[key]; });
  std::vector<bool> stamp(lines.size(), false);
  bool summons = false;
  each_edge([&](const Page&, size_t at, const std::string& key) {
    if (counts[key] * 5 < pages.size() * 4) return;
    stamp[at] = true;
    summons = summons || names_summons(lines[at].text);
  });
  if (std::find(stamp.begin(), stamp.end(), true) == stamp.end()) return {};
  if (!summons) {
    const Page& first = pages.front();
    summons = kind_of(lines.subspan(first.begin, std::min(kSample, first.end - first.begin))).first == Kind::summons;
  }
  if (!summons ||
      std::none_of(pages.begin() + 1, pages.end(), [&](const Page& page) { return holds_another(lines, page, stamp); }))
    return {};
  std::vector<Line> kept;
  kept.reserve(lines.size());
  for (const Page& page : pages) {
    const bool bare = std::all_of(stamp.begin() + static_cast<std::ptrdiff_t>(page.begin),
                                  stamp.begin() + static_cast<std::ptrdiff_t>(page.end), [](bool is) { return is; });
    for (size_t at = page.begin; at < page.end; ++at)
      if (!stamp[at] || bare || page.begin == 0) kept.push_back(lines[at]);
  }
  return kept;
}

std::string agenda_mark(const Cell& cell) {
  constexpr std::string_view kWord = "ärende ";
  constexpr size_t kMostBytes = 60;
  std::string lower = lower_case(cell.text);
  const size_t at = lower.size() > kMostBytes ? std::string::npos : lower.rfind(kWord);
  if (at == std::string::npos || (at > 0 && lower[at - 1] != ' ')) return {};
  const size_t digits = at + kWord.size();
  const size_t end = std::min(lower.find_first_not_of("0123456789", digits), lower.size());
  if (end == digits || end - digits > 3) return {};
  if (end != lower.size() && !std::string_view(lower).substr(end).starts_with(", bilaga")) return {};
  return lower.substr(at);
}

std::vector<Line> without_agenda_marks(std::span<const Line> lines) {
  std::vector<Line> kept;
  size_t from_top = 0;
  for (size_t at = 0; at < lines.size(); ++at) {
    const Line& line = lines[at];
    from_top = at > 0 && lines[at - 1].page == line.page ? from_top + 1 : 0;
    if (from_top >= kMarkedLines || line.cells.size() < 2) continue;
    Line bare = line;
    bare.cells.erase(std::remove_if(bare.cells.begin() + 1, bare.cells.end(),
                                    [](const Cell& cell) {
                                      const std::string mark = agenda_mark(cell);
                                      return !mark.empty() && mark == lower_case(cell.text);
                                    }),
                     bare.cells.end());
    if (bare.cells.size() == line.cells.size()) continue;
    bare.text.clear();
    for (const Cell& cell : bare.cells) bare.text += (bare.text.empty() ? "" : "\t") + cell.text;
    if (kept.empty()) kept.assign(lines.begin(), lines.end());
    kept[at] = std::move(bare);
  }
  return kept;
}

}  // namespace akt
