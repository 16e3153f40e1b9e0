#include "search/views/consultation_view.h"

#include <algorithm>

#include "corpus/text/registry.h"
#include "corpus/text/unicode.h"

namespace akt {
namespace {

// "Socialnämnden" and "Socialnämnden, Ekhults kommun" are one consultee; two that share a word are not.
bool same_consultee(const std::string& a, const std::string& b) {
  const std::string x = squash(a);
  const std::string y = squash(b);
  if (x.empty() || y.empty()) return false;
  return x == y || (std::min(x.size(), y.size()) >= 8 && (x.starts_with(y) || y.starts_with(x)));
}

std::string theme_of(const View& view, const std::vector<std::string>& themes) {
  if (!view.theme) return {};
  for (const std::string& theme : themes)
    if (squash(theme) == squash(*view.theme)) return theme;
  return *view.theme;
}

std::string status_of(const ConsultationResponse& response, const Day& date, const Day& deadline) {
  if (response.stance == "abstains") return "declined";
  if (date && deadline && *date > *deadline) return "late";
  return "answered";
}

void take_response(ConsultationView& view, const Record& record, const ConsultationResponse& response) {
  const std::string name = response.respondent.value_or(record.title);
  const auto known = std::find_if(view.ledger.begin(), view.ledger.end(), [&name](const ConsulteeRow& row) {
    return !row.record && same_consultee(row.consultee, name);
  });
  ConsulteeRow& row = known == view.ledger.end() ? view.ledger.emplace_back() : *known;
  if (row.consultee.empty()) row.consultee = name;
  row.respondent_kind = response.respondent_kind;
  row.date = record.date;
  row.stance = response.stance;
  row.record = record.id;
  row.status = status_of(response, record.date, view.deadline);
  for (const View& said : response.views) {
    const std::string theme = theme_of(said, view.themes);
    view.views.push_back(
        {theme.empty() ? Text() : Text(theme), row.consultee, said.stance, said.quote, said.page, record.id, false});
  }
}

}  // namespace

Result<ConsultationView> consultation_view(SearchEngine& engine, std::string_view number) {
  const auto wanted = parse_registry_number(number);
  if (!wanted)
    return fail(ErrorCode::bad_input, "\"" + std::string(number) + "\" is no registry number",
                "write it as the papers do, such as KS 2020/0882");
  const auto records = engine.of_case(number, true);
  if (!records) return pass_on(records);

  ConsultationView view;
  view.registry_number = wanted->written;
  bool found = false;
  for (const Record& record : *records) {
    const auto* consultation = std::get_if<Consultation>(&record.facts);
    if (consultation == nullptr || found || record.same_text_as) continue;
    found = true;
    view.registry_number = record.registry_number.value_or(view.registry_number);
    view.title = record.title;
    view.deadline = consultation->deadline;
    // A deadline before the letter is a slip of the pen: nobody is late by it.
    if (view.deadline && record.date && *view.deadline < *record.date) view.deadline.reset();
    view.themes = consultation->disposition;
    for (const std::string& name : consultation->invited)
      view.ledger.push_back({name, std::nullopt, true, "no_reply", std::nullopt, std::nullopt, std::nullopt});
  }
  for (const Record& record : *records) {
    const auto* response = std::get_if<ConsultationResponse>(&record.facts);
    if (response == nullptr || record.same_text_as) continue;
    const auto answers = response->answers ? parse_registry_number(*response->answers) : std::nullopt;
    if (answers && answers->bare_key() != wanted->bare_key()) continue;
    take_response(view, record, *response);
    found = true;
  }
  if (!found) return fail(ErrorCode::not_found, "no consultation or response has the number " + std::string(number));
  const auto place = [&view](const CollatedView& said) {
    const auto at = std::find(view.themes.begin(), view.themes.end(), said.theme.value_or(""));
    return at - view.themes.begin();
  };
  std::stable_sort(view.views.begin(), view.views.end(),
                   [&place](const CollatedView& a, const CollatedView& b) { return place(a) < place(b); });
  for (const ConsulteeRow& row : view.ledger) {
    ++view.totals[row.status];
    if (row.stance) ++view.totals[*row.stance];
  }
  return view;
}

}  // namespace akt
