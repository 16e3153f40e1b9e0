#include "importers/readers/meeting.h"

#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/bodies.h"
#include "corpus/text/names.h"
#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"
#include "importers/readers/attendance.h"
#include "importers/readers/attendance_details.h"
#include "importers/readers/attendance_substitution.h"
#include "importers/readers/attendance_table.h"
#include "importers/readers/meeting_columns.h"
#include "importers/readers/meeting_fields.h"
#include "importers/readers/meeting_place.h"
#include "importers/readers/meeting_told.h"
#include "importers/readers/signatures.h"

namespace akt {
namespace {

using front::Field;
using front::Label;
using front::Piece;

// The people of a signature or "Utses att justera"; a reserve ("… med Bo Ek (M) som ersättare") is none of them.
std::vector<std::string> people_in(std::string_view value) {
  std::string text(value);
  const std::string lower = lower_case(text);
  if (lower.size() == text.size())
    for (const std::string_view reserve : {" med ", "ersättare", "reserv", "suppleant"})
      if (const size_t at = lower.find(reserve); at != std::string::npos && at > 4)
        text.resize(std::min(text.size(), at));
  std::vector<std::string> people;
  for (const NameHit& hit : find_people(text)) people.push_back(hit.name);
  if (!people.empty()) return people;
  people = plain_names(text);
  if (!people.empty()) return people;
  std::string rest;
  if (const auto person = leading_person(text, rest)) people.push_back(person->name);
  return people;
}

class Reading {
 public:
  Reading(std::span<const Line> lines, std::span<const Line> appendices, const std::optional<Interval>& span)
      : lines_(lines), appendices_(appendices), span_(span), fields_(front::read_fields(lines)) {}

  MeetingReading run() {
    place_and_time();
    people();
    told();
    items();
    body();
    dates();
    series();
    attendance();
    known_people();
    offices();
    chair_attests_not();
    return std::move(out_);
  }

 private:
  void evidence(std::string fact, size_t line, std::string rule) {
    out_.evidence.push_back({std::move(fact), lines_[line].page, lines_[line].text, std::move(rule)});
  }

  static std::string joined(const Field& field) {
    std::string text;
    for (const Piece& piece : field.values) {
      size_t length = 0;
      const bool word_goes_on = text.size() > 1 && text.ends_with('-') && !piece.text.empty() &&
                                is_letter(code_point_at(piece.text, 0, length)) && !is_upper_at(piece.text, 0) &&
                                text[text.size() - 2] != ' ';
      if (word_goes_on)
        text.pop_back();
      else if (!text.empty())
        text += ' ';
      text += piece.text;
    }
    return text;
  }

  void place_and_time() {
    for (const Field& field : fields_) {
      if (field.label != Label::place_time && field.label != Label::place && field.label != Label::time) continue;
      // "Justeringens" over "plats och tid": where and when the minutes were attested.
      if (field.line > 0 && starts_with_fold(lines_[field.line - 1].text, "justering") &&
          lines_[field.line - 1].cells.size() == 1)
        continue;
      const PlaceAndTime found = read_place_and_time(joined(field));
      const auto take = [&](Text& to, const Text& from, const char* fact) {
        if (to || !from) return;
        to = from;
        evidence(fact, field.line, "place and time of the meeting");
      };
      // A place alone says no hours, and a time alone no place.
      if (field.label != Label::time) take(out_.meeting.place, found.place, "place");
      if (field.label != Label::place || found.end) {
        if (!out_.meeting.start) take(out_.meeting.end, found.end, "end");
        take(out_.meeting.start, found.start, "start");
      }
      if (!out_.date && found.date) {
        out_.date = found.date;
        evidence("date", field.line, "place and time of the meeting");
      }
    }
  }

  void people() {
    for (const Field& field : fields_) {
      const bool chair = field.label == Label::chair;
      const bool secretary = field.label == Label::secretary;
      if (!chair && !secretary && field.label != Label::attesters) continue;
      for (const Piece& piece : field.values) {
        const auto names = people_in(piece.text);
        if (names.empty()) continue;
        if (chair && !out_.meeting.chair) {
          out_.meeting.chair = names.front();
          evidence("chair", piece.line, "signature of the chair");
        } else if (secretary && !out_.meeting.secretary) {
          out_.meeting.secretary = names.front();
          evidence("secretary", piece.line, "signature of the secretary");
        } else if (field.label == Label::attesters) {
          for (const std::string& name : names) add_attester(name, piece.line);
        }
        if (chair || secretary) break;
      }
    }
  }

  void add_attester(const std::string& name, size_t line) {
    auto& attesters = out_.meeting.attesters;
    if (std::any_of(attesters.begin(), attesters.end(),
                    [&name](const std::string& there) { return same_name(there, name); }))
      return;
    attesters.push_back(name);
    evidence("attesters", line, "chosen to attest");
  }

  // What no field says, told in sentences.
  void told() {
    Meeting& meeting = out_.meeting;
    const front::Told found = front::read_told(lines_);
    if (!meeting.start && found.start) {
      meeting.start = found.start;
      meeting.end = found.end;
      if (!meeting.place) meeting.place = found.place;
      if (!out_.date) out_.date = found.date;
      evidence("start", found.time_line, "told of the meeting");
    }
    if (!meeting.secretary && found.secretary) {
      meeting.secretary = found.secretary;
      evidence("secretary", found.secretary_line, "the office after the name");
    }
    if (meeting.attesters.empty())
      for (const std::string& name : found.attesters) add_attester(name, found.attesters_line);
    if (found.posted) {
      meeting.notice.posted = found.posted;
      evidence("notice.posted", found.posted_line, "told of the notice");
    }
    if (found.removed) {
      meeting.notice.removed = found.removed;
      evidence("notice.removed", found.posted_line, "told of the notice");
    }
  }

  void items() {
    for (const Field& field : fields_) {
      if (field.label != Label::items || field.values.empty()) continue;
      const std::string items = front::tidy_items(joined(field));
      if (items.empty()) continue;
      out_.meeting.items = items;
      evidence("items", field.values.front().line, "the paragraphs attested");
      return;
    }
  }

  void body() {
    for (const Field& field : fields_)
      if (field.label == Label::body && !field.values.empty())
        if (take_body(field.values.front().text, field.values.front().line, "body of the notice page")) return;
    for (size_t n = 0; n < lines_.size(); ++n)
      for (const Cell& cell : lines_[n].cells)
        if (const auto name = body_alone(cell.text)) {
          out_.body = *name;
          evidence("body", n, "a line with the body's name");
          return;
        }
    for (size_t n = 0; n < lines_.size(); ++n) {
      if (lines_[n].text.size() > 120) continue;
      if (lines_[n].role == LineRole::body && !contains_fold(lines_[n].text, "protokoll") && n > 6) continue;
      if (take_body(lines_[n].text, n, "named at the head of the paper")) return;
    }
  }

  bool take_body(const std::string& text, size_t line, const char* rule) {
    if (auto alone = body_alone(text)) {
      out_.body = std::move(alone);
    } else {
      auto found = find_bodies(text);
      if (found.empty()) return false;
      out_.body = std::move(found.front().name);
    }
    evidence("body", line, rule);
    return true;
  }

  void dates() {
    Notice& notice = out_.meeting.notice;
    const auto found = front::read_dates(lines_);
    Day last_appeal;
    for (const front::DatedLabel& dated : found) {
      switch (dated.label) {
        case Label::meeting_date:
          if (out_.date) break;
          out_.date = dated.date;
          evidence("date", dated.line, "date of the meeting");
          break;
        case Label::posted:
          if (notice.posted) break;
          notice.posted = dated.date;
          evidence("notice.posted", dated.line, "notice put up");
          break;
        case Label::removed:
          if (notice.removed) break;
          notice.removed = dated.date;
          evidence("notice.removed", dated.line, "notice taken down");
          break;
        case Label::last_appeal:
          if (!last_appeal) last_appeal = dated.date;
          break;
        default: break;
      }
    }
    if (!out_.date) date_of_weekday();
    if (!out_.date) date_of_furniture();
    if (!out_.date) date_beside_body();
    if (!out_.date) date_on_top();
    hours_on_top();
    if (!notice.posted) return;
    notice.earliest_legal_force = earliest_legal_force(*notice.posted);
    out_.evidence.push_back({"notice.earliest_legal_force", 0, "", "three weeks from the notice, kommunallagen 13:5"});
    if (notice.removed && *notice.removed < *notice.earliest_legal_force)
      out_.warnings.emplace_back("notice_removed_early");
    if (last_appeal && *last_appeal != last_day_of_appeal(*notice.posted))
      out_.warnings.emplace_back("last_appeal_differs");
  }

  // "Måndagen den 20 juni 2022", "Tisdag 11 mars 2025 klockan 09.00–12.10" near the head of the paper.
  void date_of_weekday() {
    constexpr size_t kTop = 20;  // lines
    for (size_t n = 0; n < std::min(kTop, lines_.size()); ++n)
      for (const Cell& cell : lines_[n].cells)
        if (const auto date = front::weekday_date(cell.text)) {
          out_.date = date;
          evidence("date", n, "day of the week and date at the head of the paper");
          return;
        }
  }

  // "Torsdagen den 3 september 2015 kl 13.15–16.05" without a label, and perhaps the place on the line below.
  void hours_on_top() {
    constexpr size_t kTop = 20;           // lines
    constexpr size_t kLongestPlace = 60;  // bytes
    Meeting& meeting = out_.meeting;
    if (meeting.start || !out_.date) return;
    for (size_t n = 0; n < std::min(kTop, lines_.size()); ++n)
      for (const Cell& cell : lines_[n].cells) {
        if (front::weekday_date(cell.text) != out_.date) continue;
        const PlaceAndTime found = read_place_and_time(cell.text);
        if (!found.start || !found.end) continue;
        meeting.start = found.start;
        meeting.end = found.end;
        evidence("start", n, "day and hours at the head of the paper");
        if (meeting.place || n + 1 >= lines_.size()) return;
        const Line& below = lines_[n + 1];
        const bool says_place = below.role == LineRole::body && below.cells.size() == 1 && !below.gap_above &&
                                below.text.size() < kLongestPlace && is_upper_at(below.text, 0) &&
                                below.text.find_first_of("0123456789(:.") == std::string::npos &&
                                !front::label_at(below.text) && !body_alone(below.text) && !person_name(below.text);
        if (!says_place) return;
        meeting.place = below.text;
        evidence("place", n + 1, "under the day and hours at the head of the paper");
        return;
      }
  }

  // "Sammanträdesdatum: 2023-09-07" in the pages' heads.
  void date_of_furniture() {
    bool label_above = false;
    for (size_t n = 0; n < lines_.size(); ++n) {
      // "Protokollet är justerat den 18 mars och anslaget den 19 mars" tells of other days.
      const bool other_day = contains_fold(lines_[n].text, "justerat ") ||
                             contains_fold(lines_[n].text, "justerades ") || contains_fold(lines_[n].text, "anslage") ||
                             contains_fold(lines_[n].text, "anslog");
      const bool label =
          !other_day && (contains_fold(lines_[n].text, "sammanträdes") || contains_fold(lines_[n].text, "protokoll"));
      if (lines_[n].text.size() < 200 && (label || label_above))
        if (const auto date = first_date(lines_[n].text)) {
          out_.date = date;
          evidence("date", n, "date of the meeting in the page head");
          return;
        }
      label_above = label;
    }
  }

  // "Kommunstyrelsens arbetsutskott 2024-01-15" over an extract.
  void date_beside_body() {
    for (size_t n = 0; n < lines_.size(); ++n) {
      if (lines_[n].text.size() > 90) continue;
      const auto found = find_dates(lines_[n].text);
      if (found.size() != 1 || !body_alone(trim(std::string_view(lines_[n].text).substr(0, found[0].begin)))) continue;
      out_.date = found[0].date;
      evidence("date", n, "beside the body's name");
      return;
    }
  }

  // The only date of the letterhead, in a cell of its own.
  void date_on_top() {
    constexpr size_t kLetterhead = 10;  // lines
    Day found;
    size_t line = 0;
    for (size_t n = 0; n < std::min(kLetterhead, lines_.size()); ++n)
      for (const Cell& cell : lines_[n].cells) {
        const auto dates = find_dates(cell.text);
        if (dates.size() != 1 || dates[0].begin != 0 || dates[0].end != trim(cell.text).size()) continue;
        if (found && *found != dates[0].date) return;
        if (!found) line = n;
        found = dates[0].date;
      }
    if (!found) return;
    out_.date = found;
    evidence("date", line, "alone at the head of the paper");
  }

  // The series' own number: "Diarienummer KS 2018/0913" at the head of the pages.
  void series() {
    for (size_t n = 0; n < lines_.size(); ++n)
      for (const Cell& cell : lines_[n].cells) {
        const auto label = front::label_at(cell.text);
        if (!label || label->label != Label::series) continue;
        std::string value = collapse(std::string_view(cell.text).substr(std::min(label->end, cell.text.size())));
        size_t at = n;
        if (value.empty() && &cell != &lines_[n].cells.back()) value = lines_[n].cells.back().text;
        if (value.empty() && n + 1 < lines_.size()) value = lines_[at = n + 1].text;
        const auto number = parse_registry_number(value);
        if (!number) continue;
        out_.meeting.series_number = number->written;
        evidence("series_number", at, "number at the head of the meeting's pages");
        return;
      }
  }

  // "Justeras" stands over the chair's name too.
  void chair_attests_not() {
    auto& attesters = out_.meeting.attesters;
    if (attesters.size() < 2 || !out_.meeting.chair) return;
    std::erase_if(attesters, [this](const std::string& name) { return same_name(name, *out_.meeting.chair); });
  }

  void attendance() {
    auto& attendance = out_.meeting.attendance;
    attendance = read_attendance(lines_, span_);
    // A chair alone is named, not listed.
    const auto members = std::count_if(attendance.begin(), attendance.end(), [](const Attendee& who) {
      return who.role == "member" || who.role == "chair" || who.role == "vice_chair";
    });
    if (members > 1 || appendices_.empty()) return;
    Attendees all;
    for (Attendee& who : read_attendance(appendices_, span_)) all.add(std::move(who));
    for (Attendee& who : attendance) all.add(std::move(who));
    attendance = all.take();
  }

  // Two names on one line with nothing between ("Rut Ek Ola By") are told apart by the list of those present; who sits
  // there as a member is not among the others as well.
  void known_people() {
    constexpr size_t kMostAttesters = 20;  // who are split; each is looked for in the whole list
    constexpr size_t kLongestNames = 80;   // bytes of two names
    auto& attendance = out_.meeting.attendance;
    const auto there = [&attendance](std::string_view name) {
      return std::any_of(attendance.begin(), attendance.end(),
                         [&name](const Attendee& who) { return same_name(who.name, std::string(name)); });
    };
    std::vector<std::string> attesters;
    for (std::string& name : out_.meeting.attesters) {
      const std::string_view whole = name;
      const bool whole_name = attesters.size() >= kMostAttesters || name.size() > kLongestNames || there(name);
      size_t space = whole_name ? std::string::npos : name.find(' ');
      while (space != std::string::npos && !(there(whole.substr(0, space)) && there(whole.substr(space + 1))))
        space = name.find(' ', space + 1);
      if (space == std::string::npos) {
        attesters.push_back(std::move(name));
      } else {
        attesters.emplace_back(whole.substr(0, space));
        attesters.emplace_back(whole.substr(space + 1));
      }
    }
    out_.meeting.attesters = std::move(attesters);
    // A list names them, and "Ordförande" over the § each led names them once more.
    std::map<std::string, Attendee*> listed;
    for (Attendee& who : attendance)
      if (who.role == "member") listed.emplace(who.name, &who);
    std::set<const Attendee*> again;
    for (Attendee& who : attendance) {
      const auto found = listed.find(who.name);
      if (found == listed.end() || found->second == &who || found->second->party != who.party) continue;
      if (who.role != "chair" && who.role != "vice_chair" && who.role != "other") continue;
      if (who.role != "other") found->second->role = who.role;
      if (who.role != "other" && !found->second->title) found->second->title = who.title;
      again.insert(&who);
    }
    std::erase_if(attendance, [&again](const Attendee& who) { return again.contains(&who); });
    std::set<std::string> elected;
    for (const Attendee& who : attendance)
      if (who.party && who.role != "other") elected.insert(who.name);
    std::erase_if(attendance, [&elected](const Attendee& who) {
      return who.role == "other" && !who.party && !who.title && elected.contains(who.name);
    });
  }

  // "Olle Vide, nämndsekreterare", the only one there, where nobody signs as secretary.
  void secretary_by_title() {
    Attendee* found = nullptr;
    for (Attendee& who : out_.meeting.attendance) {
      const std::string title = lower_case(who.title.value_or(""));
      if (who.role != "official" || (!title.ends_with("nämndsekreterare") && !title.ends_with("kommunsekreterare") &&
                                     !title.ends_with("förbundssekreterare") && !title.ends_with("regionsekreterare")))
        continue;
      if (found != nullptr) return;
      found = &who;
    }
    if (found == nullptr) return;
    found->role = "secretary";
    out_.meeting.secretary = found->name;
  }

  // Chair and secretary are the same people in the list and at the signatures.
  void offices() {
    Meeting& meeting = out_.meeting;
    for (Attendee& who : meeting.attendance) {
      if (who.role == "chair" && !meeting.chair) meeting.chair = who.name;
      if (meeting.secretary && same_name(who.name, *meeting.secretary) &&
          (who.role == "official" || who.role == "other"))
        who.role = "secretary";
      if (who.role == "secretary" && !meeting.secretary) meeting.secretary = who.name;
    }
    if (!meeting.secretary) secretary_by_title();
    if (!meeting.chair || std::any_of(meeting.attendance.begin(), meeting.attendance.end(),
                                      [](const Attendee& who) { return who.role == "chair"; }))
      return;
    for (Attendee& who : meeting.attendance)
      if (same_name(who.name, *meeting.chair) && who.role == "member") who.role = "chair";
  }

  std::span<const Line> lines_;
  std::span<const Line> appendices_;
  const std::optional<Interval>& span_;
  std::vector<Field> fields_;
  MeetingReading out_;
};

}  // namespace

MeetingReading read_meeting(std::span<const Line> lines, std::span<const Line> appendices,
                            const std::optional<Interval>& span) {
  const std::vector<Line> straight = front::straighten(front::labels_over_names(lines));
  return Reading(straight, appendices, span).run();
}

}  // namespace akt
