#include "search/views/meeting_view.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

std::string in_quotes(const std::string& value) {
  std::string out = "\"";
  for (const char c : value)
    if (c != '"') out += c;
  return out + "\"";
}

std::vector<std::string> continued_on(const Record& meeting) {
  const auto* facts = std::get_if<Meeting>(&meeting.facts);
  return facts == nullptr ? std::vector<std::string>{} : facts->continued_on;
}

// The days of the meeting that sat on `day`: those that its minutes name, and those whose minutes name one of them.
std::set<std::string> days_of(const std::string& day, const std::vector<Record>& meetings) {
  std::set<std::string> days{day};
  for (bool more = true; more;) {
    more = false;
    for (const Record& meeting : meetings) {
      if (!meeting.date) continue;
      const auto named = continued_on(meeting);
      const bool own = days.contains(meeting.date->iso());
      const bool names = std::any_of(named.begin(), named.end(), [&](const auto& each) { return days.contains(each); });
      if (!own && !names) continue;
      more = days.insert(meeting.date->iso()).second || more;
      for (const std::string& each : named) more = days.insert(each).second || more;
    }
  }
  return days;
}

bool is_replaced(const std::vector<std::string>& warnings) {
  return std::find(warnings.begin(), warnings.end(), "replaced_by_newer_version") != warnings.end();
}

// What the archive has of a body on a day, or on the days a meeting went on: the meetings' own records and the §, each
// with the meeting it stands under.
class DaysMinutes {
 public:
  void take(Record record) {
    if (record.kind == Kind::meeting)
      meetings_.push_back(std::move(record));
    else
      items_.push_back(std::move(record));
  }

  Result<MeetingView> of(const Record& asked) {
    const auto before = [](const Record& a, const Record& b) {
      return std::tuple(a.source.sha256, a.source.first_page, a.id) <
             std::tuple(b.source.sha256, b.source.first_page, b.id);
    };
    std::sort(meetings_.begin(), meetings_.end(), before);
    const Record* own = asked.kind == Kind::meeting ? find(asked.id) : meeting_of(asked);
    if (own == nullptr && meetings_.empty())
      return fail(ErrorCode::not_found, "the archive has no record of the meeting that " + asked.id + " is of");
    gather(own, asked);
    choose_items();
    complete_meeting();
    return std::move(view_);
  }

 private:
  const Record* find(const std::string& id) const {
    const auto found =
        std::find_if(meetings_.begin(), meetings_.end(), [&id](const Record& each) { return each.id == id; });
    return found == meetings_.end() ? nullptr : &*found;
  }

  // In a file with two meetings a § stands under the nearest above it.
  const Record* meeting_of(const Record& item) const {
    const Record* own = nullptr;
    for (const Record& meeting : meetings_) {
      if (meeting.source.sha256 != item.source.sha256) continue;
      if (own == nullptr || meeting.source.first_page <= item.source.first_page) own = &meeting;
    }
    return own;
  }

  // Each day of a meeting begins at an hour of its own.
  Sitting sitting_on(const Record& meeting) const {
    Sitting sitting = sitting_of(meeting);
    if (meeting.date != first_day_) sitting.start.clear();
    return sitting;
  }

  static int number_of(const Record& item) {
    const auto& number = std::get<MinutesItem>(item.facts).item;
    return number ? leading_number(number->text) : 0;
  }

  void gather(const Record* asked_part, const Record& asked) {
    for (const Record& meeting : meetings_)
      if (!first_day_ || (meeting.date && *meeting.date < *first_day_)) first_day_ = meeting.date;
    std::vector<SeatedItem> day;
    std::vector<int> numbers;
    std::vector<const Record*> part_of;
    for (const Record& item : items_) {
      const Record* part = meeting_of(item);
      part_of.push_back(part);
      day.push_back({part == nullptr ? Sitting() : sitting_on(*part), number_of(item)});
      if (part == asked_part || item.id == asked.id) numbers.push_back(day.back().number);
    }
    const Sitting sitting = asked_part == nullptr ? Sitting() : sitting_on(*asked_part);
    const std::vector<bool> same = same_meeting(sitting, numbers, day);
    std::map<const Record*, bool> with_items;  // whether a part's § are this meeting's
    for (size_t at = 0; at < items_.size(); ++at) {
      with_items[part_of[at]] = with_items[part_of[at]] || same[at];
      if (!same[at]) continue;
      of_part_[part_of[at]].push_back(&items_[at]);
      held_.push_back(&items_[at]);
    }
    for (const Record& meeting : meetings_) {
      const auto known = with_items.find(&meeting);
      const bool here = known == with_items.end() ? may_be_one(sitting, sitting_on(meeting)) : known->second;
      if (here || &meeting == asked_part)
        parts_.push_back(&meeting);
      else
        view_.same_day.push_back(line_of(meeting));
    }
    std::sort(view_.same_day.begin(), view_.same_day.end(), earlier);
    // The fullest first, and the current before the replaced.
    std::stable_sort(parts_.begin(), parts_.end(), [this](const Record* a, const Record* b) {
      const auto rank = [this](const Record* part) {
        const auto items = of_part_.find(part);
        const size_t count = items == of_part_.end() ? 0 : items->second.size();
        return std::tuple(is_replaced(part->warnings), kMost - std::min(count, kMost), part->id);
      };
      return rank(a) < rank(b);
    });
  }

  // Of a § that several files have: the one that no newer version replaced, from the fullest part; no copy before its
  // original.
  void choose_items() {
    const auto rank = [this](const Record* item) {
      const auto part = std::find(parts_.begin(), parts_.end(), meeting_of(*item));
      return std::tuple(is_replaced(item->warnings), item->same_text_as.has_value(), part - parts_.begin(),
                        item->source.first_page, item->id);
    };
    std::sort(held_.begin(), held_.end(), [&](const Record* a, const Record* b) { return rank(a) < rank(b); });
    std::map<std::string, const Record*> chosen;
    for (const Record* item : held_) {
      const auto& facts = std::get<MinutesItem>(item->facts);
      const bool first = !facts.item || chosen.try_emplace(facts.item->text, item).second;
      // Two § under one number in one file are two decisions; the series says that it is odd.
      const bool own = !first && chosen[facts.item->text]->source.sha256 == item->source.sha256 && !item->same_text_as;
      (first || own ? view_.items : view_.other_texts).push_back(line_of(*item));
    }
    std::sort(view_.items.begin(), view_.items.end(), earlier);
    std::sort(view_.other_texts.begin(), view_.other_texts.end(), earlier);
  }

  std::vector<ItemNumber> numbers_of(const Record* part) const {
    std::vector<ItemNumber> numbers;
    if (const auto found = of_part_.find(part); found != of_part_.end())
      for (const Record* item : found->second)
        if (const auto& number = std::get<MinutesItem>(item->facts).item) numbers.push_back(*number);
    return numbers;
  }

  void complete_meeting() {
    if (parts_.empty()) return;
    view_.meeting = *parts_.front();
    auto& facts = std::get<Meeting>(view_.meeting.facts);
    std::vector<Interval> claimed;
    for (const Record* part : parts_) {
      const auto& said = std::get<Meeting>(part->facts);
      const bool replaced = is_replaced(part->warnings);
      view_.parts.push_back({line_of(*part), intervals_of(numbers_of(part)), said.notice, said.attesters, replaced});
      if (part != parts_.front()) view_.other_parts.push_back(line_of(*part));
      if (replaced && part != parts_.front()) continue;
      const auto more = intervals_in(said.items.value_or(""));
      claimed.insert(claimed.end(), more.begin(), more.end());
      if (part != parts_.front()) add_to(facts, said);
    }
    if (parts_.size() > 1 && !claimed.empty()) {
      std::vector<ItemNumber> all;
      for (const Record* part : parts_)
        for (ItemNumber& number : numbers_of(part)) all.push_back(std::move(number));
      if (!all.empty()) facts.items = written_intervals(intervals_of(all));
    }
    std::vector<HeldItem> held;
    for (const Record* item : held_)
      if (const auto& number = std::get<MinutesItem>(item->facts).item; number && !is_replaced(item->warnings))
        held.push_back({*number, item->source.sha256, item->title, item->same_text_as.has_value()});
    SeriesCheck check = check_series(held, claimed);
    view_.not_in_archive = intervals_of(check.missing);
    note_series(view_.meeting, std::move(check));
    const auto first_item = [](const MeetingPart& part) { return part.items.empty() ? 0 : part.items.front().first; };
    std::stable_sort(view_.parts.begin(), view_.parts.end(), [&](const MeetingPart& a, const MeetingPart& b) {
      return std::tuple(first_item(a), a.record.id) < std::tuple(first_item(b), b.record.id);
    });
    std::sort(view_.other_parts.begin(), view_.other_parts.end(), earlier);
  }

  // What the fullest part leaves out. Notices and attesters stay with their parts.
  static void add_to(Meeting& facts, const Meeting& said) {
    const auto fill = [](Text& to, const Text& from) {
      if (!to) to = from;
    };
    fill(facts.series_number, said.series_number);
    fill(facts.place, said.place);
    fill(facts.start, said.start);
    fill(facts.end, said.end);
    fill(facts.chair, said.chair);
    fill(facts.secretary, said.secretary);
    if (facts.attesters.empty()) facts.attesters = said.attesters;
    std::set<std::string> known;
    for (const Attendee& attendee : facts.attendance) known.insert(squash(attendee.name));
    for (const Attendee& attendee : said.attendance)
      if (known.insert(squash(attendee.name)).second) facts.attendance.push_back(attendee);
  }

  static constexpr size_t kMost = 1'000'000;
  Day first_day_;  // of those the meeting went on
  std::vector<Record> meetings_;
  std::vector<Record> items_;
  std::vector<const Record*> parts_;
  std::vector<const Record*> held_;
  std::map<const Record*, std::vector<const Record*>> of_part_;
  MeetingView view_;
};

// Records of the body of `like`, dated as `dates` says.
Result<std::vector<Record>> records_of(SearchEngine& engine, const Record& like, const std::string& dates,
                                       const std::string& kind) {
  const auto ids = engine.matching("organ:" + in_quotes(*like.body) + " datum:" + dates + " " + kind);
  if (!ids) return pass_on(ids);
  std::vector<Record> records;
  for (const std::string& each : *ids) {
    auto record = engine.fetch(each);
    if (!record) return pass_on(record);
    if (record->body == like.body && record->date && record->municipality == like.municipality)
      records.push_back(std::move(*record));
  }
  return records;
}

}  // namespace

Result<MeetingView> meeting_view(SearchEngine& engine, const std::string& id) {
  auto found = engine.fetch(id);
  if (!found) return pass_on(found);
  const bool of_a_meeting = found->kind == Kind::meeting || found->kind == Kind::minutes_item;
  if (!of_a_meeting || !found->body || !found->date)
    return fail(ErrorCode::not_found, found->id + " is no meeting: it names no body and day");
  constexpr int kNearDays = 14;  // within which an adjourned meeting goes on
  const std::string around =
      plus_days(*found->date, -kNearDays).iso() + ".." + plus_days(*found->date, kNearDays).iso();
  auto meetings = records_of(engine, *found, around, "typ:meeting");
  if (!meetings) return pass_on(meetings);
  DaysMinutes minutes;
  const std::set<std::string> days = days_of(found->date->iso(), *meetings);
  for (Record& meeting : *meetings)
    if (meeting.date && days.contains(meeting.date->iso())) minutes.take(std::move(meeting));
  for (const std::string& day : days) {
    auto items = records_of(engine, *found, day, "typ:minutes_item");
    if (!items) return pass_on(items);
    for (Record& item : *items) minutes.take(std::move(item));
  }
  return minutes.of(*found);
}

}  // namespace akt
