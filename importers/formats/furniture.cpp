#include "importers/formats/furniture.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "importers/formats/furniture_rows.h"
#include "importers/formats/page_number.h"

namespace akt {
namespace {

using Counts = std::unordered_map<std::string, size_t>;

// "Organ" over the body of a notice, and the like: what follows is an answer to it.
bool answers_label(const std::vector<Row>& rows, size_t at) {
  for (size_t up = 1; up <= 2 && up <= at; ++up) {
    const std::string& key = rows[at - up].key;
    if (key == "organ" || key == "nämnd" || key == "instans" || key == "beslutsinstans" || key == "beslutande organ")
      return true;
  }
  return false;
}

void mark_page_numbers(Rows& rows) {
  std::vector<size_t> found;
  for (size_t i = 0; i < rows.size(); ++i)
    if ((rows[i].parts & kPageNumber) && rows.at_edge(i)) found.push_back(i);
  if (found.size() < 2 && rows.pages() < 2) {
    // One number on one page: at the very edge, and only when it says how many there are.
    std::erase_if(found, [&](size_t i) {
      const auto number = page_number_of(rows.line(i));
      return !number || number->total == 0 || (i >= 4 && i + 4 < rows.size());
    });
  }
  for (const size_t i : found) rows.mark(i);
}

// "PROTOKOLL 4 (6)": the pages' count behind one and the same word, each number once and in order. Such a head is one
// wherever text whose columns came apart has put it.
void mark_counted(Rows& rows) {
  constexpr size_t kLongest = 48;  // bytes
  constexpr size_t kFewest = 3;
  struct Count {
    std::vector<size_t> lines;
    int last = 0;
    bool runs = true;
  };
  std::unordered_map<std::string, Count> counts;
  for (size_t i = 0; i < rows.size(); ++i) {
    const std::string& text = rows.line(i).text;
    const size_t digit = text.size() > kLongest ? std::string::npos : text.find_first_of("0123456789");
    if (digit == std::string::npos || digit < 4 || text[digit - 1] != ' ') continue;
    if (always_content(rows.line(i))) continue;  // "Ks § 63/20" counts too, with its year for a total
    const auto number = page_number(std::string_view(text).substr(digit));
    if (!number || number->total == 0 || number->number > number->total) continue;
    Count& count = counts[text.substr(0, digit) + std::to_string(number->total)];
    count.runs = count.runs && number->number > count.last;
    count.last = number->number;
    count.lines.push_back(i);
  }
  for (const auto& [head, count] : counts)
    if (count.runs && count.lines.size() >= kFewest)
      for (const size_t i : count.lines) rows.mark(i);
}

void mark_signatures(Rows& rows) {
  for (size_t i = 0; i < rows.size(); ++i)
    if (rows[i].parts & kSignature) rows.mark(i);
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].parts != kSigner) continue;
    const bool above = i > 0 && (rows[i - 1].parts & kSignature);
    const bool below = i + 1 < rows.size() && (rows[i + 1].parts & kSignature);
    if (above || below) rows.mark(i);
  }
}

// "Sammanträdesdatum 2019-01-31", on one line or two; "Protokoll nr 4"; "Göteborgs Stad Kommunstyrelsen, protokoll".
// The number of lines it takes, 0 when it is none of these.
size_t anchor_length(const Rows& rows, size_t i) {
  const unsigned parts = rows[i].parts;
  if (rows[i].notice || parts == kNothing || answers_label(rows.all(), i)) return 0;
  if (parts & kMeetingLabel) {
    if (parts & kDate) return 1;
    return i + 1 < rows.size() && (rows[i + 1].parts & kDate) && !(rows[i + 1].parts & kMeetingLabel) ? 2 : 0;
  }
  if ((parts & kSeries) && !(parts & kDate)) return 1;
  constexpr unsigned kRunning = kPaper | kMunicipality;
  return (parts & kRunning) == kRunning && !(parts & kDate) ? 1 : 0;
}

// "2020-11-16 / Diarienummer / KS 2020/0882", the head of a letter's further pages.
size_t letter_head_length(const Rows& rows, size_t i) {
  if (rows[i].notice || rows[i].parts != kDate || !rows.at_edge(i)) return 0;
  for (size_t length = 1; length <= 2 && i + length < rows.size(); ++length) {
    const unsigned parts = rows[i + length].parts;
    if (length == 1 && !(parts & kNumberLabel)) return 0;
    if (parts & kNumber) return length + 1;
  }
  return 0;
}

// A date by itself between paragraphs, not the answer to a label above it.
bool lone_date(const Rows& rows, size_t i) {
  if (rows[i].notice || rows[i].parts != kDate || i == 0 || i + 1 == rows.size()) return false;
  if (!rows.line(i).gap_above || !rows.line(i + 1).gap_above) return false;
  const std::string& above = rows.line(i - 1).text;
  return above.size() > 60 || above.ends_with('.') || above.ends_with('-') || rows[i - 1].marked;
}

std::string joined(const Rows& rows, size_t i, size_t length, bool exact) {
  std::string key;
  for (size_t k = i; k < i + length; ++k) key += (exact ? rows.line(k).text : rows[k].key) + '\n';
  return key;
}

// Marks each group that recurs; `measure` gives a group's number of lines.
template <class Measure> void mark_recurring(Rows& rows, bool exact, Measure measure) {
  Counts counts;
  for (size_t i = 0; i < rows.size(); ++i)
    if (const size_t length = measure(rows, i)) ++counts[joined(rows, i, length, exact)];
  for (size_t i = 0; i < rows.size(); ++i) {
    const size_t length = measure(rows, i);
    if (length == 0 || counts[joined(rows, i, length, exact)] < 2) continue;
    for (size_t k = i; k < i + length; ++k) rows.mark(k);
  }
}

// The date alone is the head of further pages when it recurs a page's text apart; in a list it recurs sooner.
void mark_lone_dates(Rows& rows) {
  constexpr size_t kPageOfText = 800;  // bytes; few pages have less
  struct Seen {
    size_t line;
    size_t bytes_before;
    bool apart;
  };
  std::unordered_map<std::string, std::vector<Seen>> dates;
  size_t bytes = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (lone_date(rows, i)) {
      std::vector<Seen>& seen = dates[rows.line(i).text];
      const bool apart = seen.empty() || bytes - seen.back().bytes_before >= kPageOfText;
      seen.push_back({i, bytes, apart});
    }
    bytes += rows.line(i).text.size();
  }
  for (const auto& [date, seen] : dates) {
    if (seen.size() < 2 || std::any_of(seen.begin(), seen.end(), [](const Seen& one) { return !one.apart; })) continue;
    for (const Seen& one : seen) rows.mark(one.line);
  }
}

// The lines beside a marked one that could belong to it: up to three that say what heads say, past a heading of an
// item, which in running text can stand inside a head.
void neighbours(const Rows& rows, size_t anchor, int step, std::vector<size_t>& found) {
  size_t seen = 0;
  size_t last = anchor;             // the nearest line that belongs to the head
  constexpr size_t kFarthest = 12;  // lines: a head is not longer
  for (size_t i = anchor, steps = 0; seen < 3 && steps < kFarthest; ++steps) {
    if ((step < 0 && i == 0) || (step > 0 && i + 1 >= rows.size())) return;
    i = step < 0 ? i - 1 : i + 1;
    if (rows.page(i) != rows.page(anchor)) return;
    if (!rows.close(i, last)) return;
    last = i;
    if (rows[i].marked) continue;
    ++seen;
    if (rows[i].parts == kNothing) {
      if (rows.line(i).text.size() > 40 || !always_content(rows.line(i))) return;
    } else if (!rows[i].notice) {
      found.push_back(i);
    }
  }
}

// A line beside a head belongs to it when the same line stands beside the same head most times.
void mark_companions(Rows& rows) {
  Counts anchors;
  Counts pairs;
  std::vector<std::pair<size_t, size_t>> beside;  // anchor, candidate
  std::vector<size_t> found;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].marked) continue;
    ++anchors[rows[i].key];
    for (const int step : {-1, 1}) {
      found.clear();
      neighbours(rows, i, step, found);
      for (const size_t candidate : found) beside.emplace_back(i, candidate);
    }
  }
  // A registry number is the meeting's when it is the same one: those of § differ from page to page.
  const auto pair_key = [&](size_t anchor, size_t candidate) {
    const bool number = (rows[candidate].parts & kNumber) != 0;
    return rows[anchor].key + (candidate < anchor ? "\n<" : "\n>") +
           (number ? rows.line(candidate).text : rows[candidate].key);
  };
  for (const auto& [anchor, candidate] : beside) ++pairs[pair_key(anchor, candidate)];
  for (const auto& [anchor, candidate] : beside) {
    const size_t together = pairs[pair_key(anchor, candidate)];
    const bool number = (rows[candidate].parts & (kNumber | kNumberLabel)) != 0;
    // A body before a foot may be the last of those a decision is sent to.
    const bool doubtful = candidate < anchor && rows[candidate].parts == kBody && !rows.first_of_page(candidate);
    if (rows.addressee(candidate)) continue;
    const size_t least = doubtful ? 3 : 2;
    const size_t percent = number ? 20 : doubtful ? 60 : 40;
    if (together >= least && together * 100 >= anchors[rows[anchor].key] * percent) rows.mark(candidate);
  }
}

}  // namespace

void mark_furniture(Pages& pages) {
  if (pages.lines.empty()) return;
  Rows rows(pages);
  mark_page_numbers(rows);
  mark_counted(rows);
  mark_signatures(rows);
  mark_recurring(rows, false, anchor_length);
  mark_recurring(rows, true, letter_head_length);
  mark_lone_dates(rows);
  mark_running_heads(rows);
  mark_companions(rows);
  rows.give_roles();
}

}  // namespace akt
