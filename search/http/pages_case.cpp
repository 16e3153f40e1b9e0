// Case, meeting, person.
#include <algorithm>
#include <map>
#include <set>

#include "corpus/text/unicode.h"
#include "search/http/facts.h"
#include "search/http/pages.h"
#include "search/render/labels.h"
#include "search/render/record_text.h"
#include "search/views/case_view.h"
#include "search/views/meeting_view.h"
#include "search/views/person_view.h"

namespace akt::http {
namespace {

constexpr int kMostLookUps = 40;  // steps of a timeline that are looked into

// The day a decision gains legal force at the earliest, from its meeting's notice.
std::string legal_force(SearchEngine& engine, const RecordLine& line) {
  const auto meeting = meeting_view(engine, line.id);
  if (!meeting) return {};
  const auto* facts = std::get_if<Meeting>(&meeting->meeting.facts);
  return facts != nullptr && facts->notice.earliest_legal_force ? facts->notice.earliest_legal_force->iso() : "";
}

// How the decision, or what is proposed to another body, begins.
std::string first_point(const Record& record) {
  constexpr size_t kLongest = 220;  // bytes
  const auto* item = std::get_if<MinutesItem>(&record.facts);
  if (item == nullptr) return {};
  const auto& points = item->decision.empty() ? item->recommendation : item->decision;
  if (points.empty()) return {};
  std::string text = collapse(points.front());
  const bool cut = text.size() > kLongest;
  if (cut) text = make_valid(text.substr(0, text.rfind(' ', kLongest)));
  return cut || points.size() > 1 ? text + " …" : text;
}

std::string file_name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

Response case_page(const Front& front, const Request& request, const Captured& captured) {
  const auto holdings = front.holdings();
  const auto view = case_view(holdings->engine(), captured[0]);
  if (!view) return failure(front, request, view.error());
  const Speaking speaking(front, request);
  Model model = frame(front, request, view->title.empty() ? view->number : view->title);
  model["case_number"] = view->number;
  Model steps = Model::array();
  Model mentions = Model::array();
  // A copy is the same step in another file; it may come before what it is a copy of.
  std::map<std::string, Model> copies_of;
  std::set<std::string> here;
  for (const CaseEvent& event : view->events) here.insert(event.record.id);
  int look_ups = 0;
  for (const CaseEvent& event : view->events) {
    Model row = line_model(speaking, event.record);
    if (event.record.same_text_as && here.contains(*event.record.same_text_as)) {
      row["file"] = file_name_of(event.record.source.path);
      copies_of[*event.record.same_text_as].push_back(std::move(row));
      continue;
    }
    if (event.only_mentions) {
      mentions.push_back(std::move(row));
      continue;
    }
    row["own_title"] = event.record.title == view->title ? "" : event.record.title;
    row["point"] = row["force"] = "";
    if (event.record.kind == Kind::minutes_item && look_ups++ < kMostLookUps) {
      if (const auto record = holdings->engine().fetch(event.record.id); record) row["point"] = first_point(*record);
      // A proposal to another body is no decision that could gain legal force.
      const bool decided =
          event.record.outcome && *event.record.outcome != "recommended" && *event.record.outcome != "none";
      if (decided) row["force"] = legal_force(holdings->engine(), event.record);
    }
    steps.push_back(std::move(row));
  }
  for (Model* rows : {&steps, &mentions})
    for (Model& row : *rows)
      if (const auto copies = copies_of.find(row["id"].get<std::string>()); copies != copies_of.end())
        row["also"] = copies->second;
  model["has_mentions"] = !mentions.empty();
  model["steps"] = std::move(steps);
  model["mentions"] = std::move(mentions);
  const bool remiss = std::any_of(view->events.begin(), view->events.end(), [](const CaseEvent& event) {
    return !event.only_mentions &&
           (event.record.kind == Kind::consultation || event.record.kind == Kind::consultation_response);
  });
  model["consultation_href"] = remiss ? speaking.links.consultation(view->number) : "";
  model["feed"] = make_target("/sok.atom", {{"q", "dnr:\"" + view->number + "\""}});
  model["json"] = "/api/v1/cases/" + percent_encoded(view->key);
  return page(front, request, "case", model);
}

Response meeting_page(const Front& front, const Request& request, const Captured& captured) {
  const auto view = meeting_view(front.holdings()->engine(), captured[0]);
  if (!view) return failure(front, request, view.error());
  const Speaking speaking(front, request);
  const Record& meeting = view->meeting;
  Model model =
      frame(front, request, meeting.body.value_or(meeting.title) + (meeting.date ? " " + meeting.date->iso() : ""));
  model["record_href"] = speaking.links.record(meeting.id);
  model["facts"] = facts_model(speaking, meeting);
  model["warnings"] = Model::array();
  for (const std::string& code : meeting.warnings) model["warnings"].push_back({{"text", speaking.warning(code)}});
  model["has_warnings"] = !meeting.warnings.empty();
  model["items"] = lines_model(speaking, view->items);
  model["has_items"] = !view->items.empty();
  model["missing"] = intervals_text(view->not_in_archive);
  model["parts"] = lines_model(speaking, view->other_parts);
  model["has_parts"] = !view->other_parts.empty();
  model["texts"] = lines_model(speaking, view->other_texts);
  model["has_texts"] = !view->other_texts.empty();
  model["same_day"] = lines_model(speaking, view->same_day);
  model["has_same_day"] = !view->same_day.empty();
  model["attendance"] = Model::array();
  if (const auto* facts = std::get_if<Meeting>(&meeting.facts))
    for (const Attendee& each : facts->attendance) {
      std::string notes = intervals_text(each.present);
      if (!notes.empty()) notes = "§ " + notes;
      if (!each.absent_at.empty())
        notes += (notes.empty() ? "" : "; ") + speaking.word("not_at") + " § " + intervals_text(each.absent_at);
      if (each.remote) notes += (notes.empty() ? "" : "; ") + speaking.word("remote");
      model["attendance"].push_back(
          {{"name", each.name},
           {"href", speaking.links.person(each.name)},
           {"party", each.party.value_or("")},
           {"role", speaking.language == Language::english ? speaking.choice(Field::person, each.role)
                                                           : attendee_role_label(each.role)},
           {"for", each.substitutes_for.value_or("")},
           {"notes", notes}});
    }
  model["has_attendance"] = !model["attendance"].empty();
  model["attendance_count"] = model["attendance"].size();
  model["json"] = "/api/v1/meetings/" + percent_encoded(meeting.id);
  return page(front, request, "meeting", model);
}

Response person_page(const Front& front, const Request& request, const Captured& captured) {
  const auto view = person_view(front.holdings()->engine(), captured[0]);
  if (!view) return failure(front, request, view.error());
  const Speaking speaking(front, request);
  Model model = frame(front, request, view->name);
  std::string parties;
  for (const std::string& party : view->parties) parties += (parties.empty() ? "" : ", ") + party;
  model["parties"] = parties;
  const auto with = [&](const RecordLine& line, const Model& more) {
    Model row = line_model(speaking, line);
    row.update(more);
    return row;
  };
  model["votes"] = rows_of(view->votes, [&](const PersonVote& vote) {
    const std::string role =
        speaking.language == Language::english ? speaking.choice(Field::vote, vote.role) : vote_role_label(vote.role);
    return with(vote.record, {{"way", speaking.word("way_" + vote.vote)},
                              {"role", role},
                              {"seat", vote.seat.value_or("")},
                              {"means", vote.means.value_or("")}});
  });
  model["proposals"] = rows_of(view->proposals, [&](const PersonProposal& proposal) {
    return with(proposal.record, {{"text", proposal.text}});
  });
  model["reservations"] = rows_of(view->reservations, [&](const PersonReservation& reservation) {
    return with(reservation.record, {{"text", reservation.text}});
  });
  model["speeches"] = lines_model(speaking, view->speeches);
  model["meetings"] = rows_of(view->meetings, [&](const PersonMeeting& meeting) {
    const std::string role = speaking.language == Language::english ? speaking.choice(Field::person, meeting.role)
                                                                    : attendee_role_label(meeting.role);
    return with(meeting.record, {{"role", role}, {"meeting_href", speaking.links.meeting(meeting.record.id)}});
  });
  for (const char* key : {"votes", "proposals", "reservations", "speeches", "meetings"}) {
    model[std::string("has_") + key] = !model[key].empty();
    model[std::string("count_") + key] = model[key].size();
  }
  model["json"] = "/api/v1/people/" + percent_encoded(view->name);
  return page(front, request, "person", model);
}

}  // namespace akt::http
