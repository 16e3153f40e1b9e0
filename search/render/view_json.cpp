#include "search/render/view_json.h"

#include <nlohmann/json.hpp>

#include "corpus/model/json.h"
#include "search/render/report.h"

namespace akt {
namespace {

using Json = nlohmann::ordered_json;

Json value(const Text& text) { return text ? Json(*text) : Json(nullptr); }
Json value(const Day& date) { return date ? Json(date->iso()) : Json(nullptr); }
Json value(const Number& number) { return number ? Json(*number) : Json(nullptr); }

Json line(const RecordLine& record) {
  return {{"id", record.id},
          {"kind", std::string(kind_name(record.kind))},
          {"title", record.title},
          {"municipality", value(record.municipality)},
          {"body", value(record.body)},
          {"date", value(record.date)},
          {"item", record.item ? Json(record.item->text) : Json(nullptr)},
          {"registry_number", value(record.registry_number)},
          {"outcome", value(record.outcome)},
          {"decided_by", value(record.decided_by)},
          {"same_text_as", value(record.same_text_as)},
          {"warnings", record.warnings},
          {"source", {{"path", record.source.path}, {"sha256", record.source.sha256}}}};
}

template <class Rows, class F> Json list(const Rows& rows, F&& each) {
  Json out = Json::array();
  for (const auto& row : rows) out.push_back(each(row));
  return out;
}

Json intervals(const std::vector<Interval>& rows) {
  return list(rows, [](const Interval& at) { return Json::array({at.first, at.last}); });
}

// Records have their one JSON form in corpus/model.
Json whole(const Record& record) { return Json::parse(to_json(record, JsonForm::exported)); }

std::string text_of(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string case_json(const CaseView& view) {
  return text_of({{"registry_number", view.number},
                  {"key", view.key},
                  {"title", view.title},
                  {"events", list(view.events, [](const CaseEvent& event) {
                     Json json = line(event.record);
                     json["only_mentions"] = event.only_mentions;
                     return json;
                   })}});
}

std::string meeting_json(const MeetingView& view) {
  return text_of({{"meeting", whole(view.meeting)},
                  {"items", list(view.items, line)},
                  {"other_texts", list(view.other_texts, line)},
                  {"parts", list(view.parts,
                                 [](const MeetingPart& part) {
                                   Json json = line(part.record);
                                   json["items"] = intervals(part.items);
                                   json["notice"] = {{"posted", value(part.notice.posted)},
                                                     {"removed", value(part.notice.removed)},
                                                     {"earliest_legal_force", value(part.notice.earliest_legal_force)}};
                                   json["attesters"] = part.attesters;
                                   json["replaced"] = part.replaced;
                                   return json;
                                 })},
                  {"other_parts", list(view.other_parts, line)},
                  {"same_day", list(view.same_day, line)},
                  {"not_in_archive", intervals(view.not_in_archive)}});
}

std::string person_json(const PersonView& view) {
  const auto with = [](const RecordLine& record, Json more) {
    more["record"] = line(record);
    return more;
  };
  return text_of(
      {{"name", view.name},
       {"parties", view.parties},
       {"spellings", list(view.spellings,
                          [](const SpelledName& each) {
                            return Json{{"name", each.name}, {"times", each.times}};
                          })},
       {"joins", list(view.joins,
                      [](const NameJoin& join) {
                        return Json{{"a", join.a}, {"b", join.b}, {"why", join.why}};
                      })},
       {"votes", list(view.votes,
                      [&](const PersonVote& vote) {
                        return with(vote.record, {{"vote", vote.vote},
                                                  {"role", vote.role},
                                                  {"seat", value(vote.seat)},
                                                  {"means", value(vote.means)}});
                      })},
       {"proposals", list(view.proposals,
                          [&](const PersonProposal& proposal) {
                            return with(proposal.record, {{"text", proposal.text}, {"about", value(proposal.about)}});
                          })},
       {"reservations", list(view.reservations,
                             [&](const PersonReservation& reservation) {
                               return with(reservation.record, {{"text", reservation.text}});
                             })},
       {"speeches", list(view.speeches, line)},
       {"meetings", list(view.meetings, [&](const PersonMeeting& meeting) {
          return with(meeting.record, {{"role", meeting.role}});
        })}});
}

std::string consultation_json(const ConsultationView& view) {
  Json ledger = list(view.ledger, [](const ConsulteeRow& row) {
    Json decided = nullptr;
    if (row.decided)
      decided = {{"body", value(row.decided->body)},
                 {"date", value(row.decided->date)},
                 {"item", row.decided->item ? Json(row.decided->item->text) : Json(nullptr)},
                 {"record", value(row.decided_record)}};
    Json proposals = list(row.proposals, [](const ProposalStance& one) {
      return Json{{"proposal", one.proposal}, {"stance", one.stance}, {"quote", one.quote}, {"page", one.page}};
    });
    Json unreadable = list(
        row.unreadable, [](const Attachment& one) { return Json(one.name + " (" + one.problem.value_or("") + ")"); });
    return Json{{"consultee", row.consultee},
                {"respondent_kind", value(row.respondent_kind)},
                {"invited", row.invited},
                {"status", row.status},
                {"date", value(row.date)},
                {"stance", value(row.stance)},
                {"record", value(row.record)},
                {"quote", row.stance_quote},
                {"page", row.stance_page},
                {"confirmed", row.confirmed},
                {"suggested_stance", value(row.suggested_stance)},
                {"extension", value(row.extension)},
                {"more_records", row.more_records},
                {"decided", std::move(decided)},
                {"unreadable", std::move(unreadable)},
                {"tied_by", value(row.tied_by)},
                {"proposals", std::move(proposals)},
                {"comment", value(row.comment)},
                {"position", value(row.position)},
                {"reason", value(row.reason)}};
  });
  Json views = list(view.views, [](const CollatedView& said) {
    return Json{{"theme", value(said.theme)},
                {"consultee", said.consultee},
                {"stance", value(said.stance)},
                {"quote", said.quote},
                {"page", said.page},
                {"record", said.record},
                {"confirmed", said.confirmed},
                {"heading", value(said.heading)},
                {"sentence", value(said.sentence)},
                {"rest", said.rest},
                {"suggested_theme", value(said.suggested_theme)},
                {"suggested_stance", value(said.suggested_stance)},
                {"comment", value(said.comment)},
                {"position", value(said.position)},
                {"reason", value(said.reason)}};
  });
  Json same = list(view.same, [](const SameWords& group) {
    Json answers = list(group.answers, [](const SharedText& answer) {
      return Json{{"consultee", answer.consultee}, {"record", answer.record}, {"unique", answer.unique}};
    });
    return Json{{"share", group.share}, {"answers", std::move(answers)}};
  });
  Json untied = list(view.untied, [](const UntiedResponse& open) {
    return Json{
        {"record", open.record}, {"consultee", open.consultee}, {"title", open.title}, {"candidates", open.candidates}};
  });
  return text_of({{"registry_number", view.registry_number},
                  {"title", view.title},
                  {"deadline", value(view.deadline)},
                  {"summary", consultation_summary(view)},
                  {"themes", view.themes},
                  {"themes_from", view.themes_from.empty() ? Json(nullptr) : Json(view.themes_from)},
                  {"ledger", std::move(ledger)},
                  {"views", std::move(views)},
                  {"same_words", std::move(same)},
                  {"untied", std::move(untied)},
                  {"conflicts", view.conflicts},
                  {"totals", view.totals}});
}

std::string partnerships_json(const std::vector<PartnershipRow>& rows) {
  return text_of(list(rows, [](const PartnershipRow& row) {
    const CivicPartnership& contract = row.contract;
    Json json = line(row.record);
    json["activity"] = value(contract.activity);
    json["public_party"] = value(contract.public_party);
    json["non_profit_party"] = value(contract.non_profit_party);
    json["organisation_number"] = value(contract.organisation_number);
    json["period"] = {{"from", value(contract.period.from)}, {"to", value(contract.period.to)}};
    json["days_left"] = value(row.days_left);
    json["review_by"] = value(contract.review_by);
    json["review_overdue"] = row.review_overdue;
    json["amounts"] = list(contract.amounts, [](const Amount& amount) {
      return Json{{"sek", amount.sek}, {"from", value(amount.from)}, {"to", value(amount.to)}};
    });
    json["notice_months"] = value(contract.notice_months);
    json["reports"] = contract.reports;
    json["missing"] = contract.missing;
    return json;
  }));
}

std::string difference_json(const DifferenceView& view) {
  return text_of(
      {{"older", line(view.older)},
       {"newer", line(view.newer)},
       {"relation", view.relation.empty() ? Json(nullptr) : Json(view.relation)},
       {"words", {{"same", view.words_same}, {"removed", view.words_removed}, {"added", view.words_added}}},
       {"facts", list(view.facts,
                      [](const FactDifference& fact) {
                        const auto said = [](const std::string& text) {
                          return text.empty() ? Json(nullptr) : Json(text);
                        };
                        return Json{{"fact", fact.fact}, {"older", said(fact.older)}, {"newer", said(fact.newer)}};
                      })},
       {"pieces", list(view.pieces, [](const DifferencePiece& piece) {
          const auto page = [](int number) { return number == 0 ? Json(nullptr) : Json(number); };
          return Json{{"edit", std::string(edit_name(piece.edit))},
                      {"text", piece.text},
                      {"older_page", page(piece.older_page)},
                      {"newer_page", page(piece.newer_page)}};
        })}});
}

std::string coverage_json(const Coverage& coverage) {
  return text_of({{"files", list(coverage.files,
                                 [](const StatusCount& count) {
                                   return Json{{"status", std::string(status_name(count.status))},
                                               {"reason", count.reason.empty() ? Json(nullptr) : Json(count.reason)},
                                               {"files", count.files}};
                                 })},
                  {"records", coverage.records},
                  {"troubled", list(coverage.troubled,
                                    [](const TroubledFile& file) {
                                      return Json{{"name", file.name},
                                                  {"status", file.status},
                                                  {"reason", file.reason},
                                                  {"message", file.message}};
                                    })},
                  {"series", list(coverage.series, [](const ItemSeries& series) {
                     return Json{{"municipality", series.municipality},
                                 {"body", series.body},
                                 {"year", series.year},
                                 {"meetings", series.meetings},
                                 {"items", series.items},
                                 {"first", series.first},
                                 {"last", series.last},
                                 {"holes", intervals(series.holes)}};
                   })}});
}

}  // namespace akt
