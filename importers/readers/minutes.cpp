#include "importers/readers/minutes.h"

#include <algorithm>
#include <map>

#include "corpus/model/item_series.h"
#include "corpus/text/bodies.h"
#include "corpus/text/names.h"
#include "corpus/text/unicode.h"
#include "importers/bundles/fronts.h"
#include "importers/readers/ballot_parties.h"
#include "importers/readers/item.h"
#include "importers/readers/meeting.h"
#include "importers/readers/meeting_told.h"
#include "importers/readers/votes.h"

namespace akt {
namespace {

using Range = std::pair<size_t, size_t>;

std::vector<Line> gathered(std::span<const Line> lines, const std::vector<Range>& ranges) {
  std::vector<Line> all;
  for (const auto& [begin, end] : ranges) all.insert(all.end(), lines.begin() + begin, lines.begin() + end);
  return all;
}

template <class T> std::optional<T> most_common(const std::map<T, int>& counts) {
  const auto best =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best == counts.end()) return std::nullopt;
  return best->first;
}

// Body and date from the heads and feet of the pages and the letterhead above a §: what recurs is the meeting's.
void read_furniture(std::span<const Line> lines, const std::vector<Range>& ranges,
                    const std::vector<const Segment*>& items, MeetingReading& reading) {
  std::map<std::string, int> bodies;
  std::map<Date, int> dates;
  bool after_label = false;
  const Line* body_line = nullptr;
  const Line* date_line = nullptr;
  auto item = items.begin();
  for (const auto& [begin, end] : ranges)
    for (size_t at = begin; at < end; ++at) {
      const Line& line = lines[at];
      while (item != items.end() && (*item)->head.line <= at) ++item;
      const bool above_item = item != items.end() && at >= (*item)->begin;
      if ((line.role == LineRole::body && !above_item) || line.text.size() > 400) {
        after_label = false;
        continue;
      }
      for (const BodyHit& hit : find_bodies(line.text)) {
        ++bodies[hit.name];
        body_line = &line;
      }
      const std::string lower = lower_case(line.text);
      const bool label = lower.find("sammanträdes") != std::string::npos ||
                         lower.find("protokoll") != std::string::npos || lower.find("datum") != std::string::npos;
      if (day_of_the_copy(lower)) continue;
      for (const DateHit& hit : find_dates(line.text)) {
        dates[hit.date] += label || after_label ? 3 : 1;
        date_line = &line;
      }
      after_label = label;
    }
  if (!reading.body)
    if (const auto body = most_common(bodies)) {
      reading.body = body;
      reading.evidence.push_back({"body", body_line->page, body_line->text, "named in the page heads"});
    }
  if (!reading.date)
    if (const auto date = most_common(dates)) {
      reading.date = date;
      reading.evidence.push_back({"date", date_line->page, date_line->text, "dated in the page heads"});
    }
}

// "1-32" from the § there are, when the front page doesn't say; "47, 51" of a few picked out of a meeting.
Text span_of(const std::vector<const Segment*>& items) {
  if (items.empty()) return std::nullopt;
  const std::string first = items.front()->head.number.text;
  const ItemHead& end = items.back()->head;
  const std::string last = end.through > 0 ? std::to_string(end.through) : end.number.text;
  if (first == last) return first;
  std::vector<ItemNumber> numbers;
  for (const Segment* item : items) numbers.push_back(item->head.number);
  const int span = leading_number(last) - leading_number(first) + 1;
  const bool picked = span > 0 && numbers.size() * 2 < static_cast<size_t>(span);
  return picked ? written_intervals(intervals_of(numbers)) : first + "-" + last;
}

std::optional<Interval> interval_of(const std::vector<const Segment*>& items) {
  if (items.empty() || items.back()->head.running < items.front()->head.running) return std::nullopt;
  return Interval{items.front()->head.running, std::max(items.back()->head.running, items.back()->head.through)};
}

std::vector<HeldItem> held(const std::vector<const Segment*>& items) {
  std::vector<HeldItem> all;
  all.reserve(items.size());
  for (const Segment* item : items) {
    all.push_back({item->head.number, {}, {}, false});
    for (int number = item->head.running + 1; number <= item->head.through; ++number)
      all.push_back({{std::to_string(number)}, {}, {}, false});
  }
  return all;
}

void add_unique(std::vector<std::string>& to, const std::vector<std::string>& from) {
  for (const std::string& code : from)
    if (std::find(to.begin(), to.end(), code) == to.end()) to.push_back(code);
}

// Roll calls in appendices: to the § they belong to.
void attach_appendices(std::span<const Line> lines, const std::vector<Range>& appendices,
                       std::vector<ReadRecord>& items) {
  if (appendices.empty() || items.empty()) return;
  const std::vector<Line> all = gathered(lines, appendices);
  std::vector<Record*> records;
  for (ReadRecord& item : items) records.push_back(&item.record);
  attach_printouts(records, read_printouts(all));
}

// "Närvaro- och omröstningslista", in an appendix or after the front page: its columns to the § they name.
void attach_lists(std::span<const Line> lines, const std::vector<Range>& where, std::vector<ReadRecord>& items) {
  if (where.empty() || items.empty()) return;
  const std::vector<Line> all = gathered(lines, where);
  std::vector<Record*> records;
  for (ReadRecord& item : items) records.push_back(&item.record);
  for (ListedVote& listed : read_combined_list(all))
    for (Record* record : records) {
      auto& facts = std::get<MinutesItem>(record->facts);
      if (!facts.item || facts.item->text != listed.item) continue;
      const auto same = std::find_if(facts.votes.begin(), facts.votes.end(), [&listed](const Vote& vote) {
        const bool tally = vote.stated && vote.stated->ja == listed.vote.ja && vote.stated->nej == listed.vote.nej;
        // The one who abstained may be named in words; the list has all.
        const bool more = tally && vote.ballots.size() < listed.vote.ballots.size();
        return more || (vote.ballots.empty() && (!vote.stated || tally));
      });
      if (same == facts.votes.end()) {
        if (facts.votes.empty()) facts.votes.push_back(std::move(listed.vote));
      } else {
        if (!same->ballots.empty()) {
          same->ja = listed.vote.ja;
          same->nej = listed.vote.nej;
          same->abstain = listed.vote.abstain;
          same->seats = listed.vote.seats;
          std::erase(record->warnings, "tally_disagrees");
        }
        same->ballots = std::move(listed.vote.ballots);
        same->by_party = std::move(listed.vote.by_party);
        if (!same->seats) same->seats = listed.vote.seats;
        if (!same->ja) same->ja = listed.vote.ja;
        if (!same->nej) same->nej = listed.vote.nej;
        if (!same->absent) same->absent = listed.vote.absent;
        if (!same->abstain) same->abstain = listed.vote.abstain;
        if (same->stated)
          same->agrees = same->stated->ja == listed.vote.ja && same->stated->nej == listed.vote.nej;
        else
          same->agrees = listed.vote.agrees;
      }
      break;
    }
}

// "§ 1 Val av justerare": who was chosen there, where the front page names nobody.
void read_chosen_attesters(std::span<const Line> lines, const std::vector<ReadRecord>& items, MeetingReading& reading) {
  for (const ReadRecord& item : items) {
    if (item.ranges.empty() || !contains_fold(item.record.title, "juster")) continue;
    const auto& [begin, end] = item.ranges.front();
    const std::span<const Line> own = lines.subspan(begin, end - begin);
    const front::Told told = front::read_told(own);
    if (told.attesters.empty()) continue;
    const Line& line = own[told.attesters_line];
    reading.meeting.attesters = told.attesters;
    reading.evidence.push_back({"attesters", line.page, line.text.substr(0, 400), "chosen in the § on attesters"});
    return;
  }
}

// Who is disqualified at a § takes no part in it, wherever it is told.
void note_disqualified(const std::vector<ReadRecord>& items, std::vector<Attendee>& attendance) {
  for (const ReadRecord& item : items) {
    const auto& facts = std::get<MinutesItem>(item.record.facts);
    if (!facts.item) continue;
    const int number = leading_number(facts.item->text);
    for (const std::string& written : facts.disqualified) {
      const std::string_view name = trim(std::string_view(written).substr(0, written.find(" (")));
      for (Attendee& who : attendance) {
        const bool told = std::any_of(who.absent_at.begin(), who.absent_at.end(), [number](const Interval& away) {
          return away.first <= number && number <= away.last;
        });
        if (!told && same_name(who.name, name)) who.absent_at.push_back({number, number});
      }
    }
  }
}

}  // namespace

std::vector<ReadRecord> read_minutes(const Prose& prose, std::span<const Line> lines, const BundledDocument& document) {
  std::vector<Range> fronts;
  std::vector<Range> appendices;
  std::vector<Range> everything;
  std::vector<const Segment*> items;
  for (const Segment& segment : document.segments) {
    everything.emplace_back(segment.begin, segment.end);
    if (segment.type == SegmentType::item)
      items.push_back(&segment);
    else if (segment.type == SegmentType::appendix)
      appendices.emplace_back(segment.begin, segment.end);
    else
      fronts.emplace_back(segment.begin, segment.end);
  }
  MeetingReading reading = read_meeting(gathered(lines, fronts), gathered(lines, appendices), interval_of(items));
  if (!reading.body || !reading.date) read_furniture(lines, everything, items, reading);
  const auto goes_on = [&](const Range& range, const std::vector<front::Continuation>& found) {
    auto& days = reading.meeting.continued_on;
    for (const front::Continuation& next : found) {
      if (std::find(days.begin(), days.end(), next.day) != days.end()) continue;
      const Line& line = lines[range.first + next.line];
      reading.evidence.push_back({"continued_on", line.page, line.text.substr(0, 400), "the meeting goes on that day"});
      days.push_back(next.day);
    }
  };
  const auto lines_of = [&lines](const Range& range) { return lines.subspan(range.first, range.second - range.first); };
  if (reading.date) {
    for (const Range& range : fronts) goes_on(range, front::further_days(lines_of(range), *reading.date));
    for (const Range& range : everything) goes_on(range, front::continued_on(lines_of(range), *reading.date));
  }
  const std::vector<Interval> claimed = intervals_in(reading.meeting.items.value_or(""));
  if (!reading.meeting.items) reading.meeting.items = span_of(items);

  const MeetingContext context{reading.body, reading.date, reading.meeting.series_number};
  std::vector<ReadRecord> records;
  for (const Segment* segment : items) {
    // Letterhead above the heading was kept with the §; the reader starts at the sign.
    ItemReading item =
        read_item(prose, lines.subspan(segment->head.line, segment->end - segment->head.line), segment->head, context);
    const std::vector<Range> own{{segment->head.line, segment->end}};
    records.push_back({item.record, own});
    // "§§ 106-108": each has the decision that they share.
    for (int number = segment->head.running + 1; number <= segment->head.through; ++number) {
      std::get<MinutesItem>(item.record.facts).item = ItemNumber{std::to_string(number)};
      records.push_back({item.record, own});
    }
  }
  attach_appendices(lines, appendices, records);
  attach_lists(lines, appendices, records);
  attach_lists(lines, fronts, records);
  if (reading.meeting.attesters.empty()) read_chosen_attesters(lines, records, reading);
  for (ReadRecord& item : records) name_parties(reading.meeting.attendance, std::get<MinutesItem>(item.record.facts));
  note_disqualified(records, reading.meeting.attendance);
  // A body that only the decisions name is the meeting's too.
  if (!reading.body)
    for (const ReadRecord& item : records)
      if (item.record.body) {
        reading.body = item.record.body;
        break;
      }
  for (ReadRecord& item : records) {
    if (!item.record.body) item.record.body = reading.body;
    for (const Evidence& evidence : reading.evidence) {
      const bool own = evidence.fact == "body" && item.record.body != reading.body;
      if ((evidence.fact != "body" && evidence.fact != "date") || own) continue;
      item.record.evidence.push_back({evidence.fact, evidence.page, evidence.line, "the meeting's: " + evidence.rule});
    }
  }

  Record meeting;
  meeting.kind = Kind::meeting;
  meeting.body = reading.body;
  meeting.date = reading.date;
  meeting.title = reading.body.value_or("Sammanträde") + (reading.date ? " " + reading.date->iso() : "");
  meeting.registry_number = reading.meeting.series_number;
  if (meeting.registry_number) meeting.registry_numbers = {*meeting.registry_number};
  add_unique(meeting.warnings, reading.warnings);
  if (!meeting.body) meeting.warnings.emplace_back("unknown_body");
  if (!meeting.date) meeting.warnings.emplace_back("unknown_date");
  meeting.evidence = std::move(reading.evidence);
  meeting.facts = std::move(reading.meeting);
  note_series(meeting, check_series(held(items), claimed));
  std::vector<Range> own = fronts;
  own.insert(own.end(), appendices.begin(), appendices.end());
  std::sort(own.begin(), own.end());
  records.insert(records.begin(), ReadRecord{std::move(meeting), own.empty() ? std::vector<Range>{} : own});
  return records;
}

}  // namespace akt
