#include "search/views/meeting_view.h"

#include <algorithm>
#include <set>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

constexpr int kMostItems = 5000;  // in one meeting: more is a misreading

std::string in_quotes(const std::string& value) {
  std::string out = "\"";
  for (const char c : value)
    if (c != '"') out += c;
  return out + "\"";
}

int items_of(const Record& record) {
  const auto* facts = std::get_if<Meeting>(&record.facts);
  int count = 0;
  if (facts != nullptr && facts->items)
    for (const Interval& each : intervals_in(*facts->items)) count += std::min(kMostItems, each.last - each.first + 1);
  return count;
}

}  // namespace

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
    const int number = leading_number(items.substr(at));
    while (at < items.size() && items[at] >= '0' && items[at] <= '9') ++at;
    if (range && number >= intervals.back().first)
      intervals.back().last = number;
    else
      intervals.push_back({number, number});
    range = false;
  }
  return intervals;
}

Result<MeetingView> meeting_view(SearchEngine& engine, const std::string& id) {
  auto found = engine.fetch(id);
  if (!found) return pass_on(found);
  if (!found->body || !found->date)
    return fail(ErrorCode::not_found, found->id + " is no meeting: it names no body and day");
  const std::string query =
      "organ:" + in_quotes(*found->body) + " datum:" + found->date->iso() + " (typ:meeting OR typ:minutes_item)";
  const auto ids = engine.matching(query);
  if (!ids) return pass_on(ids);

  MeetingView view;
  const bool asked_for = found->kind == Kind::meeting;
  bool have_meeting = asked_for;
  if (have_meeting) view.meeting = *found;
  std::set<int> numbers;
  for (const std::string& each : *ids) {
    auto record = engine.fetch(each);
    if (!record) return pass_on(record);
    if (record->body != found->body || record->date != found->date || record->municipality != found->municipality)
      continue;
    if (record->kind == Kind::minutes_item) {
      view.items.push_back(line_of(*record));
      if (view.items.back().item) numbers.insert(leading_number(view.items.back().item->text));
    } else if (!have_meeting) {
      view.meeting = std::move(*record);
      have_meeting = true;
    } else if (record->id != view.meeting.id) {
      // An extract with one § does not stand for the meeting when the whole minutes are here.
      if (!asked_for && items_of(*record) > items_of(view.meeting)) std::swap(view.meeting, *record);
      view.other_parts.push_back(line_of(*record));
    }
  }
  if (!have_meeting)
    return fail(ErrorCode::not_found, "the archive has no record of the meeting that " + found->id + " is of");
  std::sort(view.items.begin(), view.items.end(), earlier);
  const auto* facts = std::get_if<Meeting>(&view.meeting.facts);
  int left = kMostItems;
  if (facts != nullptr && facts->items)
    for (const Interval& claimed : intervals_in(*facts->items))
      for (int number = claimed.first; number <= claimed.last && left > 0; ++number, --left) {
        if (numbers.contains(number)) continue;
        if (!view.not_in_archive.empty() && view.not_in_archive.back().last == number - 1)
          view.not_in_archive.back().last = number;
        else
          view.not_in_archive.push_back({number, number});
      }
  return view;
}

}  // namespace akt
