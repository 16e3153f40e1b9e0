// A record: decision first, then what is odd, the facts, the votes, where it leads, and its own words.
#include <algorithm>

#include "corpus/model/public_form.h"
#include "indexer/schema/choices.h"
#include "search/http/facts.h"
#include "search/http/pages.h"
#include "search/render/labels.h"
#include "search/render/marked.h"
#include "search/render/record_text.h"
#include "search/views/difference_view.h"

namespace akt::http {
namespace {

Model texts(const std::vector<std::string>& lines) {
  Model out = Model::array();
  for (const std::string& line : lines) out.push_back({{"text", line}});
  return out;
}

std::string of_kind_only(const Speaking& speaking, std::string_view about) {
  return speaking.language == Language::english ? std::string(about) : proposal_label(about);
}

void add_minutes(Model& model, const Speaking& speaking, const Record& record, const MinutesItem& item,
                 std::string_view order) {
  model["item"] = item.item ? "§ " + item.item->text : "";
  if (item.outcome && *item.outcome != "none") model["outcome"] = speaking.choice(Field::outcome, *item.outcome);
  model["by_vote"] = item.decided_by == "vote" || item.decided_by == "casting_vote";
  model["decision"] = texts(own_decision(item));
  model["recommendation"] = texts(item.recommendation);
  model["recommended_to"] = item.recommended_to.value_or("");
  model["reservations"] = texts(item.reservations);
  model["statements"] = texts(item.separate_statements);
  for (const Proposal& proposal : item.proposals) {
    Model by = Model::array();
    for (const Person& person : proposal.by)
      by.push_back({{"name", person_text(person)}, {"href", speaking.links.person(person.name)}});
    model["proposals"].push_back({{"by", std::move(by)},
                                  {"text", proposal.text},
                                  {"about", proposal.about ? of_kind_only(speaking, *proposal.about) : ""}});
  }
  for (size_t at = 0; at < item.votes.size(); ++at) model["votes"].push_back(vote_model(speaking, record, at, order));
}

void add_references(Model& model, const Speaking& speaking, const Record& record) {
  for (const Reference& reference : record.references) {
    const std::string target = reference.target            ? speaking.links.record(*reference.target)
                               : reference.registry_number ? speaking.links.of_case(*reference.registry_number)
                                                           : std::string();
    model["references"].push_back(
        {{"text", reference_text(reference)}, {"href", target}, {"in_archive", reference.target.has_value()}});
  }
}

// How much a copy or version differs, and where to see it.
void add_differences(Model& lines, const Speaking& speaking, const Holdings& holdings, const Record& record) {
  constexpr int kMostCompared = 4;
  int compared = 0;
  for (Model& line : lines) {
    const std::string id = line["id"];
    line["difference"] = "";
    line["difference_href"] = speaking.links.to("/skillnad/" + percent_encoded(record.id) + "/" + percent_encoded(id));
    if (compared++ == kMostCompared) break;
    const auto other = holdings.engine().fetch(id);
    if (!other) continue;
    const bool in_order = is_older(record, *other);
    const DifferenceView view = in_order ? difference_view(record, *other) : difference_view(*other, record);
    line["difference"] = std::to_string(view.words_added) + " " + speaking.word("words_added") + ", " +
                         std::to_string(view.words_removed) + " " + speaking.word("words_removed") + ".";
  }
}

void add_text(Model& model, const Front& front, const Record& record, const std::string& query) {
  const bool pictured = front.options().pictures != nullptr && record.source.media_type == "application/pdf";
  SearchEngine& engine = front.holdings()->engine();
  size_t marked = 0;
  for (const PageText& each : record.pages) {
    std::vector<Mark> marks;
    if (!query.empty())
      if (auto found = engine.marks(query, each.text); found) marks = std::move(*found);
    marked += marks.size();
    Model picture = nullptr;
    if (pictured && each.page > 0)
      picture = make_target("/sida/" + record.source.sha256 + "/" + std::to_string(each.page) + ".png", {{"q", query}});
    model["pages"].push_back({{"number", each.page > 0 ? std::to_string(each.page) : ""},
                              {"text", marked_html(each.text, marks)},
                              {"hits", marks.empty() ? "" : std::to_string(marks.size())},
                              {"picture", std::move(picture)}});
  }
  model["marked"] = marked > 0 ? std::to_string(marked) : "";
}

// The § before and after in the same minutes, so that a reader can turn the leaf.
void add_neighbours(Model& model, const Speaking& speaking, SearchEngine& engine, const Record& record) {
  model["previous_href"] = model["next_href"] = "";
  model["has_neighbours"] = false;
  const auto* item = std::get_if<MinutesItem>(&record.facts);
  if (item == nullptr || !item->item || !record.body || !record.date) return;
  const std::string& written = item->item->text;
  const int number = leading_number(written);
  if (number <= 0) return;
  const std::string rest = written.substr(std::to_string(number).size());  // "/24"
  for (const int step : {-1, 1}) {
    const auto found = engine.find_item(*record.body, *record.date, std::to_string(number + step) + rest);
    if (!found || found->empty()) continue;
    // The same file's own, where several have the §.
    std::string best = found->front();
    for (const std::string& id : *found)
      if (const auto other = engine.fetch(id); other && other->source.sha256 == record.source.sha256) best = id;
    model[step < 0 ? "previous_href" : "next_href"] = speaking.links.record(best);
    model["has_neighbours"] = true;
    model[step < 0 ? "previous_item" : "next_item"] = "§ " + std::to_string(number + step) + rest;
  }
}

void add_views(Model& model, const Speaking& speaking, const ConsultationResponse& response) {
  for (const View& view : response.views)
    model["views"].push_back({{"theme", view.theme.value_or(speaking.word("no_theme"))},
                              {"stance", view.stance ? speaking.choice(Field::stance, *view.stance) : ""},
                              {"quote", view.quote},
                              {"page", view.page > 0 ? std::to_string(view.page) : ""}});
}

}  // namespace

Response record_page(const Front& front, const Request& request, const Captured& captured) {
  const auto holdings = front.holdings();
  const auto record = holdings->record(captured[0]);
  if (!record) return failure(front, request, record.error());
  const auto related = holdings->related(*record);
  if (!related) return failure(front, request, related.error());
  const Speaking speaking(front, request);
  const std::string query(request.parameter("q"));
  Model model = frame(front, request, record->title.empty() ? record->id : record->title);
  for (const char* key : {"decision", "recommendation", "proposals", "votes", "reservations", "statements",
                          "references", "pages", "views", "warnings", "proposed"})
    model[key] = Model::array();
  model["item"] = "";
  model["outcome"] = "";
  model["recommended_to"] = "";
  model["id"] = record->id;
  model["kind"] = speaking.kind(record->kind);
  model["body"] = record->body.value_or("");
  model["date"] = record->date ? record->date->iso() : "";
  model["municipality"] = record->municipality.value_or("");
  model["publication"] = speaking.choice(Field::publication, record->publication);
  for (const std::string& code : record->warnings) model["warnings"].push_back({{"text", speaking.warning(code)}});
  model["facts"] = facts_model(speaking, *record);
  if (const auto* item = std::get_if<MinutesItem>(&record->facts))
    add_minutes(model, speaking, *record, *item, request.parameter("roster"));
  if (const auto* memo = std::get_if<OfficialMemo>(&record->facts)) model["proposed"] = texts(memo->proposed_decision);
  if (const auto* response = std::get_if<ConsultationResponse>(&record->facts)) add_views(model, speaking, *response);
  if (const auto* remiss = std::get_if<Consultation>(&record->facts); remiss != nullptr && record->registry_number)
    model["consultation_href"] = speaking.links.consultation(*record->registry_number);
  else
    model["consultation_href"] = nullptr;
  add_references(model, speaking, *record);
  add_neighbours(model, speaking, holdings->engine(), *record);
  model["cited_by"] = lines_model(speaking, related->cited_by);
  model["copies"] = lines_model(speaking, related->copies);
  model["versions"] = lines_model(speaking, related->versions);
  for (const char* key : {"copies", "versions"}) add_differences(model[key], speaking, *holdings, *record);
  add_text(model, front, *record, query);
  for (const char* key : {"decision", "recommendation", "proposals", "votes", "reservations", "statements",
                          "references", "pages", "views", "warnings", "cited_by", "copies", "versions", "proposed"})
    model[std::string("has_") + key] = !model[key].empty();
  model["case_href"] = record->registry_number ? speaking.links.of_case(*record->registry_number) : "";
  model["case_number"] = record->registry_number.value_or("");
  const bool of_meeting = record->kind == Kind::minutes_item || record->kind == Kind::meeting;
  model["meeting_href"] = of_meeting && record->body && record->date ? speaking.links.meeting(record->id) : "";
  model["json"] = "/api/v1/records/" + percent_encoded(record->id);
  const Source& source = record->source;
  model["path"] = source.path;
  model["sha256"] = source.sha256;
  model["media_type"] = source.media_type;
  model["source_pages"] = source.first_page <= 0 ? ""
                          : source.last_page > source.first_page
                              ? std::to_string(source.first_page) + "–" + std::to_string(source.last_page)
                              : std::to_string(source.first_page);
  const bool open = holdings->original(source.sha256).has_value();
  model["original"] = open ? "/original/" + source.sha256 +
                                 (source.media_type == "application/pdf" && source.first_page > 0
                                      ? "#page=" + std::to_string(source.first_page)
                                      : "")
                           : "";
  model["original_unread"] = !open && record->publication == "masked" && holds_unread(*record);
  model["original_hidden"] = !open && record->publication == "masked" && !holds_unread(*record);
  return page(front, request, "record", model);
}

}  // namespace akt::http
