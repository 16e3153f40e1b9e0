// Case, meeting, person, consultation, agreements, coverage.
#include <algorithm>
#include <map>

#include "corpus/text/unicode.h"
#include "search/http/facts.h"
#include "search/http/pages.h"
#include "search/render/labels.h"
#include "search/render/record_text.h"
#include "search/views/case_view.h"
#include "search/views/consultation_view.h"
#include "search/views/meeting_view.h"
#include "search/views/partnership_view.h"
#include "search/views/person_view.h"

namespace akt::http {
namespace {

constexpr int kMostLookUps = 12;  // meetings asked for their notice, for one timeline

std::string intervals_text(const std::vector<Interval>& intervals) {
  std::string text;
  for (const Interval& each : intervals)
    text += (text.empty() ? "" : ", ") + std::to_string(each.first) +
            (each.last > each.first ? "–" + std::to_string(each.last) : "");
  return text;
}

// The day a decision gains legal force at the earliest, from its meeting's notice.
std::string legal_force(SearchEngine& engine, const RecordLine& line) {
  const auto meeting = meeting_view(engine, line.id);
  if (!meeting) return {};
  const auto* facts = std::get_if<Meeting>(&meeting->meeting.facts);
  return facts != nullptr && facts->notice.earliest_legal_force ? facts->notice.earliest_legal_force->iso() : "";
}

// The ledger knows bodies and municipalities by their slugs; people by their names.
std::map<std::string, std::string> names_by_slug(SearchEngine& engine) {
  std::map<std::string, std::string> names;
  SearchRequest everything;
  everything.limit = 0;
  everything.facet_values = 10'000;
  const auto all = engine.search(everything);
  if (!all) return names;
  for (const Facet& facet : all->facets)
    if (facet.field == "body" || facet.field == "municipality")
      for (const FacetValue& value : facet.values)
        names[slug(value.label.empty() ? value.value : value.label)] = value.label;
  return names;
}

template <class Rows, class F> Model rows_of(const Rows& rows, F&& more) {
  Model out = Model::array();
  for (const auto& row : rows) out.push_back(more(row));
  return out;
}

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
  int look_ups = 0;
  for (const CaseEvent& event : view->events) {
    Model row = line_model(speaking, event.record);
    row["force"] = "";
    // A proposal to another body is no decision that could gain legal force.
    const bool decided = event.record.kind == Kind::minutes_item && event.record.outcome &&
                         *event.record.outcome != "recommended" && *event.record.outcome != "none";
    if (!event.only_mentions && decided && look_ups++ < kMostLookUps)
      row["force"] = legal_force(holdings->engine(), event.record);
    (event.only_mentions ? mentions : steps).push_back(std::move(row));
  }
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
    return with(vote.record,
                {{"way", speaking.word("way_" + vote.vote)}, {"role", role}, {"seat", vote.seat.value_or("")}});
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

Response consultation_page(const Front& front, const Request& request, const Captured& captured) {
  const auto view = consultation_view(front.holdings()->engine(), captured[0]);
  if (!view) return failure(front, request, view.error());
  const Speaking speaking(front, request);
  const bool english = speaking.language == Language::english;
  Model model = frame(front, request, view->title.empty() ? view->registry_number : view->title);
  model["case_number"] = view->registry_number;
  model["case_href"] = speaking.links.of_case(view->registry_number);
  model["deadline"] = view->deadline ? view->deadline->iso() : "";
  model["ledger"] = rows_of(view->ledger, [&](const ConsulteeRow& row) -> Model {
    return {{"consultee", row.consultee},
            {"kind", !row.respondent_kind ? ""
                     : english            ? *row.respondent_kind
                                          : respondent_kind_label(*row.respondent_kind)},
            {"invited", row.invited},
            {"status", english ? speaking.choice(Field::stance, row.status) : consultee_status_label(row.status)},
            {"silent", row.status == "no_reply"},
            {"date", row.date ? row.date->iso() : ""},
            {"stance", row.stance ? speaking.choice(Field::stance, *row.stance) : ""},
            {"href", row.record ? speaking.links.record(*row.record) : ""}};
  });
  const auto answered = std::count_if(view->ledger.begin(), view->ledger.end(),
                                      [](const ConsulteeRow& row) { return row.record.has_value(); });
  const auto invited =
      std::count_if(view->ledger.begin(), view->ledger.end(), [](const ConsulteeRow& row) { return row.invited; });
  model["answered"] = answered;
  model["invited"] = invited;
  // Theme by theme, as the views come sorted.
  model["themes"] = Model::array();
  for (const CollatedView& said : view->views) {
    const std::string theme = said.theme.value_or(speaking.word("no_theme"));
    if (model["themes"].empty() || model["themes"].back()["theme"] != theme)
      model["themes"].push_back({{"theme", theme}, {"views", Model::array()}});
    model["themes"].back()["views"].push_back(
        {{"consultee", said.consultee},
         {"stance", said.stance ? speaking.choice(Field::stance, *said.stance) : ""},
         {"quote", said.quote},
         {"page", said.page > 0 ? std::to_string(said.page) : ""},
         {"suggested", !said.confirmed && said.stance.has_value()},
         {"href", speaking.links.record(said.record)}});
  }
  model["has_themes"] = !model["themes"].empty();
  model["csv"] = "/remiss/" + percent_encoded(captured[0]) + "/remissinstanser.csv";
  model["json"] = "/api/v1/consultations/" + percent_encoded(captured[0]);
  return page(front, request, "consultation", model);
}

Response partnerships_page(const Front& front, const Request& request, const Captured&) {
  PartnershipFilter filter;
  const std::string span(request.parameter("expiring"));
  filter.review_due = request.parameter("review_due") == "1";
  if (!span.empty()) {
    filter.expiring_before = after(today(), span);
    if (!filter.expiring_before)
      return failure(front, request, 400, "expiring is a number and d, w, m or y, such as 6m");
  }
  const auto rows = partnership_view(front.holdings()->engine(), today(), filter);
  if (!rows) return failure(front, request, rows.error());
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("partnerships_title"));
  model["rows"] = rows_of(*rows, [&](const PartnershipRow& row) -> Model {
    const CivicPartnership& contract = row.contract;
    Model amounts = Model::array();
    for (const Amount& amount : contract.amounts) amounts.push_back({{"text", amount_text(amount.sek)}});
    std::string missing;
    for (const std::string& each : contract.missing)
      missing += (missing.empty() ? "" : ", ") + (speaking.language == Language::english
                                                      ? speaking.choice(Field::counterparty, each)
                                                      : missing_fact_label(each));
    return {{"href", speaking.links.record(row.record.id)},
            {"activity", contract.activity.value_or(row.record.title)},
            {"public_party", contract.public_party.value_or("–")},
            {"non_profit_party", contract.non_profit_party.value_or("–")},
            {"from", contract.period.from ? contract.period.from->iso() : "…"},
            {"to", contract.period.to ? contract.period.to->iso() : "…"},
            {"past", row.days_left && *row.days_left < 0},
            {"days_left", row.days_left && *row.days_left >= 0 ? std::to_string(*row.days_left) : ""},
            {"review_by", contract.review_by ? contract.review_by->iso() : ""},
            {"overdue", row.review_overdue},
            {"amounts", std::move(amounts)},
            {"missing", missing}};
  });
  model["has_rows"] = !rows->empty();
  model["count"] = rows->size();
  Model filters = Model::array();
  const auto add = [&](std::string_view key, Parameters to, bool current) {
    filters.push_back(
        {{"label", speaking.word(key)}, {"href", speaking.links.to("/avtal", std::move(to))}, {"current", current}});
  };
  add("contracts_all", {}, span.empty() && !filter.review_due);
  add("contracts_6m", {{"expiring", "6m"}}, span == "6m");
  add("contracts_1y", {{"expiring", "1y"}}, span == "1y");
  add("contracts_review", {{"review_due", "1"}}, filter.review_due);
  model["choices"] = std::move(filters);
  model["csv"] = make_target("/avtal.csv", {{"expiring", span}, {"review_due", filter.review_due ? "1" : ""}});
  return page(front, request, "partnerships", model);
}

Response status_page(const Front& front, const Request& request, const Captured&) {
  const auto coverage = front.holdings()->coverage();
  if (!coverage) return failure(front, request, coverage.error());
  const Speaking speaking(front, request);
  Model model = frame(front, request, speaking.word("status_title"));
  int64_t files = 0;
  int64_t records = 0;
  model["files"] = rows_of(coverage->files, [&](const StatusCount& count) -> Model {
    files += count.files;
    return {{"fate", speaking.word("file_" + std::string(status_name(count.status)))},
            {"reason", count.reason},
            {"count", count.files}};
  });
  model["kinds"] = rows_of(coverage->records, [&](const auto& each) -> Model {
    records += each.second;
    const auto kind = kind_from_name(each.first);
    return {{"kind", kind ? speaking.kind(*kind) : each.first},
            {"count", each.second},
            {"href", speaking.links.to("/sok", {{"kind", each.first}})}};
  });
  model["file_total"] = files;
  model["record_total"] = records;
  model["troubled"] = rows_of(coverage->troubled, [](const TroubledFile& file) -> Model {
    return {{"name", file.name}, {"reason", file.reason}, {"message", file.message}};
  });
  model["has_troubled"] = !coverage->troubled.empty();
  const auto names = names_by_slug(front.holdings()->engine());
  const auto named = [&names](const std::string& slug) {
    const auto found = names.find(slug);
    return found == names.end() ? upper_first(slug) : found->second;
  };
  model["series"] = rows_of(coverage->series, [&named](const ItemSeries& series) -> Model {
    return {{"municipality", named(series.municipality)},
            {"body", named(series.body)},
            {"year", series.year},
            {"meetings", series.meetings},
            {"items", series.items},
            {"from", series.first},
            {"to", series.last},
            {"holes", intervals_text(series.holes)}};
  });
  model["has_series"] = !coverage->series.empty();
  model["json"] = "/api/v1/status";
  return page(front, request, "status", model);
}

}  // namespace akt::http
