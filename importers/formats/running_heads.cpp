// Heads and feet known by their place alone: the same words at the same height of many pages, with nothing but
// furniture between them and the page's edge.
#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "corpus/text/date.h"
#include "corpus/text/unicode.h"
#include "importers/formats/furniture_rows.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

constexpr float kSameHeight = 3;  // points
constexpr size_t kFewestPages = 3;

struct Place {
  int first_page = 0;
  int last_page = 0;
  size_t pages = 0;
  size_t doubtful = 0;  // pages more where it could be one of those that a decision goes to
};

bool in_margin(const Rows& rows, size_t i, bool top) {
  const float height = rows.page_height(i);
  if (height <= 0) return (top ? rows[i].from_top : rows[i].from_bottom) < 2;
  return top ? rows.line(i).y < height * 0.15F : rows.line(i).y > height * 0.88F;
}

// Where a line stands: its height in points, or its number of lines from the edge in text.
int height_of(const Rows& rows, size_t i, bool top) {
  if (rows.page_height(i) <= 0) return static_cast<int>(top ? rows[i].from_top : rows[i].from_bottom);
  return static_cast<int>(std::lround(rows.line(i).y / kSameHeight));
}

std::string place_key(const Rows& rows, size_t i, bool top, int shift) {
  return (top ? "t" : "b") + std::to_string(height_of(rows, i, top) + shift) + '\n' + rows[i].key;
}

bool candidate(const Rows& rows, size_t i, bool top) {
  if (rows[i].key.empty() || rows[i].notice || !in_margin(rows, i, top)) return false;
  constexpr size_t kLongestInText = 80;  // where nothing but the words tells a head from a sentence
  if (rows.page_height(i) <= 0 && rows[i].key.size() > kLongestInText) return false;
  // A sentence that recurs is a decision; a row of dots is for a signature.
  return !always_content(rows.line(i)) && (!rows[i].key.ends_with('.') || rows[i].key.ends_with(".."));
}

// Enough pages of the file, or of the chapter between its first and last; left and right pages may differ.
bool recurs(const Place& place, size_t pages, bool text_only) {
  if (place.pages < kFewestPages) return false;
  pages -= std::min(pages, place.doubtful);
  const size_t span = static_cast<size_t>(place.last_page - place.first_page) + 1;
  if (text_only) return place.pages * 100 >= pages * 60;
  return place.pages * 100 >= pages * 40 || (place.pages >= 4 && place.pages * 100 >= span * 45);
}

void mark_side(Rows& rows, bool top) {
  std::unordered_map<std::string, Place> places;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!candidate(rows, i, top)) continue;
    Place& place = places[place_key(rows, i, top, 0)];
    if (!top && rows.addressee(i)) {
      ++place.doubtful;
      continue;
    }
    if (place.pages > 0 && place.last_page == rows.page(i)) continue;
    if (place.pages == 0) place.first_page = rows.page(i);
    place.last_page = rows.page(i);
    ++place.pages;
  }
  const auto best = [&](size_t i) {
    Place most;
    for (const int shift : {0, -1, 1}) {
      const auto found = places.find(place_key(rows, i, top, shift));
      if (found != places.end() && found->second.pages > most.pages) most = found->second;
    }
    return most;
  };
  // From the edge inwards, while each line is furniture.
  size_t outer = 0;  // the line looked at before, nearer to the edge
  const auto walk = [&](size_t i, bool& open) {
    if (!in_margin(rows, i, top)) return;
    const bool first = rows[i].from_top == 0 || rows[i].from_bottom == 0 || rows.page(outer) != rows.page(i);
    // A paper's title under its head recurs too, where a file holds many papers: it stands apart.
    const bool deep = top && rows.line(i).y > rows.page_height(i) * 0.07F;
    open = open && (rows[i].marked || first || !deep || rows.close(i, outer));
    outer = i;
    if (rows[i].marked) return;
    open = open && candidate(rows, i, top) && recurs(best(i), rows.pages(), rows.page_height(i) <= 0);
    if (open) rows.mark(i);
  };
  bool open = true;
  if (top) {
    for (size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].from_top == 0) open = true;
      if (open) walk(i, open);
    }
  } else {
    for (size_t i = rows.size(); i-- > 0;) {
      if (rows[i].from_bottom == 0) open = true;
      if (open) walk(i, open);
    }
  }
}

// Lines made of a head's words ("SAMMANTRÄDESPROTOKOLL", "Protokoll 2019-06-17", "Almviks kommun") that most pages
// have, wherever on the page they came to stand: text taken from a PDF often has half of a head further down. A day in
// it is the same on all: "Tjänsteskrivelse 2019-01-12" is in every § with another.
void mark_page_words(Rows& rows) {
  const auto key_of = [&](size_t i) {
    std::string key = rows[i].key;
    if ((rows[i].parts & kDate) != 0)
      for (const DateHit& date : find_dates(rows.line(i).text)) key += '\n' + date.date.iso();
    return key;
  };
  const auto words = [&](size_t i) {
    constexpr unsigned kHead = kPaper | kMeetingLabel | kMunicipality | kSeries;
    const bool page_label = rows[i].parts == kPlace && (rows[i].key.starts_with("sid") || rows[i].key == "blad");
    return !rows[i].notice && ((rows[i].parts & kHead) != 0 || page_label);
  };
  std::unordered_map<std::string, Place> places;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!words(i)) continue;
    Place& place = places[key_of(i)];
    if (place.pages > 0 && place.last_page == rows.page(i)) continue;
    place.last_page = rows.page(i);
    ++place.pages;
  }
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!words(i)) continue;
    const Place& place = places[key_of(i)];
    if (place.pages < kFewestPages || place.pages * 100 < rows.pages() * 60) continue;
    rows.mark(i);
    // "Sida" over its number
    if (rows[i].parts == kPlace && i + 1 < rows.size() && rows.page(i + 1) == rows.page(i) &&
        page_number(rows.line(i + 1).text))
      rows.mark(i + 1);
  }
}

// The same line beside another page number, where further lines stand between it and the edge.
void mark_numbered_twins(Rows& rows) {
  std::unordered_set<std::string> keys;
  const auto numbered = [&](size_t i) {
    return rows.at_edge(i) && !rows[i].key.empty() && page_number_of(rows.line(i));
  };
  for (size_t i = 0; i < rows.size(); ++i)
    if (rows[i].marked && numbered(i)) keys.insert(rows[i].key);
  for (size_t i = 0; i < rows.size(); ++i)
    if (!rows[i].marked && numbered(i) && keys.contains(rows[i].key)) rows.mark(i);
}

// A bare number that follows the pages' count, at the very edge of its page; or among the first or last lines, when
// most pages have theirs there.
void mark_bare_numbers(Rows& rows) {
  constexpr size_t kZone = 10;  // lines
  const auto bare = [&](size_t i, size_t zone) -> int {
    if (rows[i].from_top >= zone && rows[i].from_bottom >= zone) return 0;
    if (rows.line(i).cells.size() != 1) return 0;
    const auto number = page_number(rows.line(i).text);
    return number && !number->certain && number->total == 0 ? number->number : 0;
  };
  const auto mark = [&](size_t zone, size_t least) {
    std::unordered_map<int, Place> offsets;
    for (size_t i = 0; i < rows.size(); ++i) {
      const int number = bare(i, zone);
      if (number == 0) continue;
      Place& place = offsets[number - rows.page(i)];
      if (place.pages > 0 && place.last_page == rows.page(i)) continue;
      place.last_page = rows.page(i);
      ++place.pages;
    }
    int last_marked = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
      const int number = bare(i, zone);
      if (number == 0 || rows[i].marked || last_marked == rows.page(i)) continue;
      if (offsets[number - rows.page(i)].pages < least) continue;
      rows.mark(i);
      last_marked = rows.page(i);
    }
  };
  mark(2, std::min(kFewestPages, rows.pages()));
  mark(kZone, std::max(kFewestPages, (rows.pages() * 6 + 9) / 10));
}

constexpr float kSamePlace = 1;  // points

// Whether a page of the lines before has the cell in its margin, at the same place across, or the number before its.
bool has_twin(const Rows& rows, const Cell& cell, size_t lines, bool top) {
  for (size_t i = 0; i < lines; ++i) {
    if (!in_margin(rows, i, top)) continue;
    for (const Cell& other : rows.line(i).cells) {
      if (std::abs(cell.x0 - other.x0) > kSamePlace) continue;
      if (cell.text == other.text) return true;
      const auto number = page_number(cell.text);
      const auto last = page_number(other.text);
      if (number && last && last->number + 1 == number->number) return true;
    }
  }
  return false;
}

// Of two pages, the lines of the second that the first has, from the edge inwards; a foot is marked on both. With so
// few, one line at the top says nothing.
void mark_twins(Rows& rows, bool top) {
  constexpr size_t kLeastAtTop = 2;
  if (rows.page_height(0) <= 0) return;
  size_t second = 0;
  while (rows.page(second) == rows.page(0)) ++second;
  std::vector<size_t> found;
  for (size_t n = 0; second + n < rows.size(); ++n) {
    const size_t i = top ? second + n : rows.size() - 1 - n;
    const Line& line = rows.line(i);
    if (!in_margin(rows, i, top) || rows[i].notice || always_content(line) ||
        !std::all_of(line.cells.begin(), line.cells.end(),
                     [&](const Cell& cell) { return has_twin(rows, cell, second, top); }))
      break;
    found.push_back(i);
  }
  if (top && found.size() < kLeastAtTop) return;
  const size_t most = found.size();
  for (size_t n = 0; n < most && !top; ++n)
    for (size_t i = 0; i < second; ++i)
      if (rows[i].key == rows[found[n]].key && std::abs(rows.line(i).y - rows.line(found[n]).y) < kSamePlace)
        found.push_back(i);
  for (const size_t i : found) rows.mark(i);
}

}  // namespace

void mark_running_heads(Rows& rows) {
  if (rows.pages() < 2) return;
  mark_bare_numbers(rows);
  if (rows.pages() < kFewestPages) {
    mark_twins(rows, true);
    mark_twins(rows, false);
    return;
  }
  mark_page_words(rows);
  mark_side(rows, true);
  mark_side(rows, false);
  mark_numbered_twins(rows);
}

}  // namespace akt
