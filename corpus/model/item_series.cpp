#include "corpus/model/item_series.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr size_t kFewest = 3;       // § before holes between them are worth a word
constexpr int kMostNumbers = 5000;  // in one meeting: more is a misreading
constexpr size_t kTellingWord = 4;  // letters: shorter ones stand in any title

std::set<std::string> telling_words(const std::string& title) {
  std::set<std::string> words;
  std::string word;
  const std::string lower = lower_case(title) + " ";
  for (size_t at = 0; at < lower.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(lower, at, length);
    if (is_letter(c) || is_digit(c))
      word.append(lower, at, length);
    else if (word.size() >= kTellingWord)
      words.insert(std::exchange(word, {}));
    else
      word.clear();
    at += length;
  }
  return words;
}

bool nothing_in_common(const std::string& a, const std::string& b) {
  const std::set<std::string> first = telling_words(a);
  const std::set<std::string> second = telling_words(b);
  return !first.empty() && !second.empty() &&
         std::none_of(first.begin(), first.end(), [&second](const std::string& word) { return second.contains(word); });
}

// "15 a" and "15 b" are two § under one number.
bool other_letter(const std::string& a, const std::string& b) {
  const auto lettered = [](const std::string& item) {
    return !item.empty() && item.back() >= 'a' && item.back() <= 'z';
  };
  return a != b && lettered(a) && lettered(b);
}

bool repeats(const HeldItem& item, const std::vector<const HeldItem*>& before) {
  return !item.copy && std::any_of(before.begin(), before.end(), [&item](const HeldItem* other) {
    return !other->copy && !other_letter(other->number.text, item.number.text) &&
           (other->file == item.file || nothing_in_common(other->title, item.title));
  });
}

bool says_nothing(const Sitting& sitting) { return sitting.series.empty() && sitting.start.empty(); }

void drop_code(std::vector<std::string>& codes, const char* code) {
  codes.erase(std::remove(codes.begin(), codes.end(), code), codes.end());
}

}  // namespace

int leading_number(const std::string& item) {
  int number = 0;
  for (const char c : item) {
    if (c < '0' || c > '9' || number > 99'999'999) break;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::vector<Interval> intervals_in(const std::string& items) {
  std::vector<Interval> intervals;
  bool range = false;
  for (size_t at = 0; at < items.size();) {
    size_t length = 0;
    const char32_t c = code_point_at(items, at, length);
    if (c < '0' || c > '9') {
      if (c == '-' || c == 0x2013 || c == 0x2014) range = !intervals.empty();
      at += length;
      continue;
    }
    const int number = leading_number(items.substr(at, 12));
    while (at < items.size() && items[at] >= '0' && items[at] <= '9') ++at;
    // The year of "63/21".
    if (at < items.size() && items[at] == '/')
      for (++at; at < items.size() && items[at] >= '0' && items[at] <= '9';) ++at;
    if (range && number >= intervals.back().first)
      intervals.back().last = number;
    else
      intervals.push_back({number, number});
    range = false;
  }
  return intervals;
}

std::string written_intervals(const std::vector<Interval>& intervals) {
  std::string out;
  for (const Interval& at : intervals) {
    if (!out.empty()) out += ", ";
    out += std::to_string(at.first);
    if (at.last != at.first) out += "-" + std::to_string(at.last);
  }
  return out;
}

std::vector<Interval> intervals_of(const std::vector<ItemNumber>& numbers) {
  std::set<int> sorted;
  for (const ItemNumber& number : numbers) sorted.insert(leading_number(number.text));
  std::vector<Interval> intervals;
  for (const int number : sorted) {
    if (!intervals.empty() && intervals.back().last == number - 1)
      intervals.back().last = number;
    else
      intervals.push_back({number, number});
  }
  return intervals;
}

SeriesCheck check_series(const std::vector<HeldItem>& held, const std::vector<Interval>& claimed) {
  SeriesCheck check;
  std::map<int, std::vector<const HeldItem*>> by_number;
  for (const HeldItem& item : held) {
    const int number = leading_number(item.number.text);
    if (number == 0) continue;
    auto& same = by_number[number];
    const bool known = std::any_of(check.duplicate.begin(), check.duplicate.end(),
                                   [&item](const ItemNumber& each) { return each == item.number; });
    if (!known && repeats(item, same)) check.duplicate.push_back(item.number);
    same.push_back(&item);
  }
  std::sort(check.duplicate.begin(), check.duplicate.end(), [](const ItemNumber& a, const ItemNumber& b) {
    return std::pair(leading_number(a.text), a.text) < std::pair(leading_number(b.text), b.text);
  });
  if (by_number.empty()) return check;

  std::set<int> expected;
  const auto expect = [&](int first, int last) {
    const auto span = static_cast<size_t>(last) - static_cast<size_t>(first) + 1;
    if (span > kMostNumbers || by_number.size() * 2 < span) return;
    for (int number = first; number <= last; ++number) expected.insert(number);
  };
  if (by_number.size() >= kFewest) expect(by_number.begin()->first, by_number.rbegin()->first);
  size_t in_claims = 0;
  for (const Interval& claim : claimed) in_claims += static_cast<size_t>(std::max(0, claim.last - claim.first)) + 1;
  if (in_claims <= by_number.size() * 2)
    for (const Interval& claim : claimed) expect(claim.first, claim.last);
  for (const int number : expected)
    if (!by_number.contains(number)) check.missing.push_back({std::to_string(number)});
  return check;
}

void note_series(Record& meeting, SeriesCheck check) {
  auto* facts = std::get_if<Meeting>(&meeting.facts);
  if (facts == nullptr) return;
  drop_code(meeting.warnings, "item_missing");
  drop_code(meeting.warnings, "item_duplicate");
  if (!check.duplicate.empty()) meeting.warnings.emplace_back("item_duplicate");
  if (!check.missing.empty()) meeting.warnings.emplace_back("item_missing");
  facts->missing_items = std::move(check.missing);
  facts->duplicate_items = std::move(check.duplicate);
}

Sitting sitting_of(const Record& meeting) {
  const auto* facts = std::get_if<Meeting>(&meeting.facts);
  if (facts == nullptr) return {};
  return {squash(facts->series_number.value_or("")), squash(facts->start.value_or(""))};
}

bool may_be_one(const Sitting& a, const Sitting& b) {
  const auto differ = [](const std::string& x, const std::string& y) { return !x.empty() && !y.empty() && x != y; };
  return !differ(a.series, b.series) && !differ(a.start, b.start);
}

std::vector<bool> same_meeting(const Sitting& own, const std::vector<int>& numbers,
                               const std::vector<SeatedItem>& day) {
  Sitting sitting = own;
  if (says_nothing(own)) {
    int nearest = INT_MAX;
    for (const SeatedItem& item : day)
      for (const int number : numbers)
        if (!says_nothing(item.sitting) && std::abs(item.number - number) < nearest) {
          nearest = std::abs(item.number - number);
          sitting = item.sitting;
        }
  }
  std::set<int> here;
  std::set<int> elsewhere;
  for (const SeatedItem& item : day)
    if (!says_nothing(item.sitting)) (may_be_one(sitting, item.sitting) ? here : elsewhere).insert(item.number);
  const auto distance = [](const std::set<int>& to, int number) {
    int least = INT_MAX;
    const auto after = to.lower_bound(number);
    if (after != to.end()) least = *after - number;
    if (after != to.begin()) least = std::min(least, number - *std::prev(after));
    return least;
  };
  std::vector<bool> same;
  same.reserve(day.size());
  for (const SeatedItem& item : day)
    same.push_back(says_nothing(item.sitting) ? distance(here, item.number) <= distance(elsewhere, item.number)
                                              : may_be_one(sitting, item.sitting));
  return same;
}

}  // namespace akt
