// A consultation: who was asked, the stances at a glance, what is said theme by theme.
#include <algorithm>

#include "corpus/text/lists.h"
#include "search/http/facts.h"
#include "search/http/pages.h"
#include "search/render/labels.h"
#include "search/render/report.h"
#include "search/render/stance_picture.h"

namespace akt::http {
namespace {

std::string decided_text(const ConsulteeRow& row) {
  if (!row.decided) return {};
  return (row.decided->date ? row.decided->date->iso() : std::string()) +
         (row.decided->item ? " §\u00a0" + row.decided->item->text : std::string());
}

// None for a private person's answer where all may look: its address has the name in it.
std::string address(const Speaking& speaking, const std::string& record, const std::string& page = {}) {
  return record.empty() ? record : speaking.links.record(record) + page;
}

// A picture, and the table it is drawn from.
void put_matrix(Model& model, const Speaking& speaking, const ConsultationView& view) {
  const StanceMatrix matrix = stance_matrix(view);
  // Of a theme "Synpunkter" is enough, and the columns are narrow.
  const auto name = [&speaking](const Text& stance, bool whole) -> std::string {
    if (!stance) return {};
    return *stance == "comments_only" && !whole ? speaking.word("remarks") : speaking.choice(Field::stance, *stance);
  };
  const auto cell_model = [&](const MatrixCell& cell, bool whole) -> Model {
    const std::string page = cell.page > 0 ? "#sida-" + std::to_string(cell.page) : std::string();
    return {{"stance", name(cell.stance, whole)},
            {"mark", cell.stance ? stance_mark(*cell.stance) : ""},
            {"confirmed", cell.confirmed},
            {"href", address(speaking, cell.record.value_or(""), page)}};
  };
  model["matrix"] = Model::array();
  for (const StanceMatrix::Row& row : matrix.rows) {
    Model cells = Model::array();
    cells.push_back(cell_model(row.whole, true));
    for (const MatrixCell& cell : row.cells) cells.push_back(cell_model(cell, false));
    model["matrix"].push_back({{"consultee", row.consultee}, {"cells", std::move(cells)}});
  }
  model["matrix_themes"] = Model::array();
  for (size_t at = 0; at < matrix.themes.size(); ++at)
    model["matrix_themes"].push_back({{"column", stance_column(at)}, {"theme", matrix.themes[at]}});
  model["has_matrix"] = !matrix.rows.empty() && !matrix.themes.empty();
  model["picture"] = stance_svg(matrix, speaking.word("matrix"), speaking.word("whole"));
}

// As the views come sorted; what nobody commented comes last.
void put_themes(Model& model, const Speaking& speaking, const ConsultationView& view) {
  model["themes"] = Model::array();
  model["rest"] = Model::array();
  for (const CollatedView& said : view.views) {
    Model shown{{"consultee", said.consultee},
                {"stance", said.stance ? speaking.choice(Field::stance, *said.stance) : ""},
                {"quote", said.quote},
                {"page", said.page > 0 ? std::to_string(said.page) : ""},
                {"confirmed", said.confirmed},
                {"position", said.position.value_or("")},
                {"reason", said.reason.value_or("")},
                {"href", address(speaking, said.record)},
                {"page_href", address(speaking, said.record, "#sida-" + std::to_string(said.page))}};
    if (said.rest) {
      model["rest"].push_back(std::move(shown));
      continue;
    }
    const std::string theme = said.theme.value_or(speaking.word("no_theme"));
    if (model["themes"].empty() || model["themes"].back()["theme"] != theme)
      model["themes"].push_back({{"theme", theme}, {"views", Model::array()}});
    model["themes"].back()["views"].push_back(std::move(shown));
  }
  model["has_themes"] = !model["themes"].empty();
  model["has_rest"] = !model["rest"].empty();
  model["same"] = Model::array();
  for (const SameWords& group : view.same) {
    std::vector<std::string> names;
    for (const SharedText& answer : group.answers) names.push_back(answer.consultee);
    model["same"].push_back({{"names", joined(names, ", ")}, {"share", group.share}});
  }
  model["has_same"] = !view.same.empty();
}

}  // namespace

Response consultation_page(const Front& front, const Request& request, const Captured& captured) {
  const auto view = front.holdings()->consultation(captured[0]);
  if (!view) return failure(front, request, view.error());
  const Speaking speaking(front, request);
  const bool english = speaking.language == Language::english;
  Model model = frame(front, request, view->title.empty() ? view->registry_number : view->title);
  model["case_number"] = view->registry_number;
  model["case_href"] = speaking.links.of_case(view->registry_number);
  model["deadline"] = view->deadline ? view->deadline->iso() : "";
  model["ledger"] = rows_of(view->ledger, [&](const ConsulteeRow& row) -> Model {
    std::vector<std::string> unreadable;
    for (const Attachment& one : row.unreadable)
      unreadable.push_back(one.name + " (" + (english ? *one.problem : problem_label(*one.problem)) + ")");
    return {{"consultee", row.consultee},
            {"kind", !row.respondent_kind ? ""
                     : english            ? *row.respondent_kind
                                          : respondent_kind_label(*row.respondent_kind)},
            {"invited", row.invited},
            {"status", english ? speaking.choice(Field::stance, row.status) : consultee_status_label(row.status)},
            {"silent", row.status == "no_reply"},
            {"date", row.date ? row.date->iso() : ""},
            {"stance", row.stance ? speaking.choice(Field::stance, *row.stance) : ""},
            {"confirmed", row.confirmed},
            {"extension", row.extension ? row.extension->iso() : ""},
            {"decided", decided_text(row)},
            {"decided_href", address(speaking, row.decided_record.value_or(""))},
            {"unreadable", joined(unreadable, ", ")},
            {"href", address(speaking, row.record.value_or(""))}};
  });
  const auto answered = std::count_if(view->ledger.begin(), view->ledger.end(),
                                      [](const ConsulteeRow& row) { return row.record.has_value(); });
  const auto invited =
      std::count_if(view->ledger.begin(), view->ledger.end(), [](const ConsulteeRow& row) { return row.invited; });
  model["answered"] = answered;
  model["invited"] = invited;
  model["summary"] = english ? "" : consultation_summary(*view);
  put_matrix(model, speaking, *view);
  put_themes(model, speaking, *view);
  model["csv"] = "/remiss/" + percent_encoded(captured[0]) + "/remissinstanser.csv";
  model["json"] = "/api/v1/consultations/" + percent_encoded(captured[0]);
  return page(front, request, "consultation", model);
}

}  // namespace akt::http
